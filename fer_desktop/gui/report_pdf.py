"""The report as PDF: the HTML page laid out by Qt, its plots drawn from their SVG."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from fer_desktop.export.report import render_report
from fer_desktop.gui.printing import write_document
from fer_desktop.sessions.edits import Corrected
from fer_desktop.sessions.human_check import HumanCheck
from fer_desktop.statistics.episodes import EpisodeSettings

PAGE_WIDTH_PX = 640
"""Width of a plot on the page, at 96 dots per inch: A4 without its margins."""
SHARPNESS = 3
"""Plots are drawn at so many times the page's resolution."""


def write_report_pdf(
    corrected: Corrected,
    path: Path,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
) -> None:
    """Write the report of a session as PDF. Needs a QGuiApplication. Raises OSError."""
    document = QTextDocument()

    def embed(svg: str) -> str:
        name = f"plot{document.property('plots') or 0}.png"
        document.setProperty("plots", (document.property("plots") or 0) + 1)
        image = _draw(svg)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        height = round(PAGE_WIDTH_PX * image.height() / image.width())
        return f'<p><img src="{name}" width="{PAGE_WIDTH_PX}" height="{height}"></p>'

    html = render_report(corrected, settings, check, embed)
    # Qt's rich text draws no borders from a style sheet, and twelve columns need small print
    html = html.replace("<table>", '<table border="1" cellspacing="0" cellpadding="3">')
    font = document.defaultFont()
    font.setPointSize(7)
    document.setDefaultFont(font)
    document.setHtml(html)
    write_document(document, path)


def _draw(svg: str) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    size = renderer.defaultSize()
    width = PAGE_WIDTH_PX * SHARPNESS
    height = round(width * size.height() / size.width())
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, width, height))
    painter.end()
    return image
