"""A chart as a picture for a paper or a slide, and the menu that every chart has."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsView, QMenu

from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.saving.pictures import copy_image, png_bytes, save_as

translate = QCoreApplication.translate

SHARPNESS = 2
"""A chart has so many times the pixels that it has on the screen."""
FILE_NAME = "chart"

PaintOver = Callable[[QPainter], None]
"""Paints what a chart draws over its scene, in the pixels of the screen."""


def chart_image(chart: QGraphicsView, paint_over: PaintOver) -> QImage:
    """A chart as it is seen, sharper than on the screen."""
    image = QImage(chart.viewport().size() * SHARPNESS, QImage.Format.Format_RGB32)
    image.fill(theme.current().surface)
    painter = QPainter(image)
    painter.scale(SHARPNESS, SHARPNESS)
    _paint(chart, paint_over, painter)
    return image


def chart_svg(chart: QGraphicsView, paint_over: PaintOver) -> bytes:
    """A chart as the content of an SVG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    size: QSize = chart.viewport().size()
    generator.setSize(size)
    generator.setResolution(chart.logicalDpiX())  # the axes are laid out for it
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setTitle(chart.accessibleName())
    _paint(chart, paint_over, QPainter(generator))
    return bytes(buffer.data().data())


def _paint(chart: QGraphicsView, paint_over: PaintOver, painter: QPainter) -> None:
    area = chart.viewport().rect()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(area, theme.current().surface)
    chart.render(painter, QRectF(area), area)
    paint_over(painter)
    painter.end()


def chart_menu(chart: QGraphicsView, paint_over: PaintOver) -> QMenu:
    """What can be made of a chart; the menu goes when it is closed."""
    menu = QMenu(chart)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    title = translate("ChartMenu", "Save the chart")

    def save_png() -> None:
        save_as(chart, title, FILE_NAME, "png", png_bytes(chart_image(chart, paint_over)))

    def save_svg() -> None:
        save_as(chart, title, FILE_NAME, "svg", chart_svg(chart, paint_over))

    menu.addAction(translate("ChartMenu", "&Copy chart")).triggered.connect(
        lambda: copy_image(chart_image(chart, paint_over))
    )
    menu.addAction(translate("ChartMenu", "Save as &PNG…")).triggered.connect(save_png)
    menu.addAction(translate("ChartMenu", "Save as &SVG…")).triggered.connect(save_svg)
    return menu
