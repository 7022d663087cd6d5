"""The report as PDF: the HTML page laid out by Qt, its plots drawn from their SVG."""

import re
from pathlib import Path

from PySide6.QtCore import QByteArray, QMarginsF, QRectF, QUrl
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

from fer_desktop.export.report import render_report
from fer_desktop.sessions.edits import Corrected
from fer_desktop.sessions.human_check import HumanCheck
from fer_desktop.statistics.episodes import EpisodeSettings

PAGE_WIDTH_PX = 620
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
    # Qt's rich text knows a part of HTML only: the page's own style gives way to attributes
    html = re.sub("<style>.*</style>", "", html, flags=re.DOTALL)
    html = html.replace("<table>", '<table border="1" cellspacing="0" cellpadding="3">')
    document.setDefaultStyleSheet("td, th { white-space: nowrap; }")
    font = document.defaultFont()
    font.setPointSizeF(7.5)  # ten columns beside each other
    document.setDefaultFont(font)
    document.setHtml(html)
    _print(document, path)


def _print(document: QTextDocument, path: Path) -> None:
    path.write_bytes(b"")  # raises the system's own reason; the PDF writer would only say no
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))  # printing a document adds 2 cm of its own
    document.print_(writer)


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
