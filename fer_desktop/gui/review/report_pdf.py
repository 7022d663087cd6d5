"""The report as PDF: the HTML page laid out by Qt, its plots drawn from their SVG."""

import os
import re
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QEventLoop,
    QIODevice,
    QMarginsF,
    QRectF,
    QUrl,
    QUuid,
)
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextDocument,
)
from PySide6.QtSvg import QSvgRenderer

from fer_desktop.core.files import replace_file
from fer_desktop.export.export_options import Progress, no_progress
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.page import render_report
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import EpisodeSettings

PAGE_WIDTH_PX = 620
"""Width of a plot on the page, at 96 dots per inch: A4 without its margins."""
SHARPNESS = 3
"""Factor between the page's resolution and that of its plots."""
FACE_HEADING = '<h2 class="face">'
STYLE = """
table { border-collapse: collapse; border-style: solid; border-color: #ccccdd; margin-bottom: 6px; }
td, th { white-space: nowrap; border-color: #ccccdd; }
th { background-color: #f1f3f6; }
.note { background-color: #fdf6f0; }
"""
EMPTY_METADATA = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
)


def write_report_pdf(
    corrected: Corrected,
    path: Path,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the report of a session as PDF, whole or not at all.

    Needs a QGuiApplication; any thread may call it. Raises OutputError.
    """
    _dispatcher = QEventLoop()  # laying out starts timers, which a bare thread has no means for
    replace_file(path, _render(corrected, settings, check, progress))


def write_report_pdf_without_a_window(
    corrected: Corrected, path: Path, settings: EpisodeSettings, check: HumanCheck | None
) -> None:
    """As `write_report_pdf`, for a command that has no Qt application yet: makes one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["fer-desktop"])
    write_report_pdf(corrected, path, settings, check)
    application.processEvents()


def _render(
    corrected: Corrected,
    settings: EpisodeSettings | None,
    check: HumanCheck | None,
    progress: Progress,
) -> bytes:
    document = QTextDocument()
    plots = 0

    def embed(svg: str) -> str:
        nonlocal plots
        plots += 1
        name = f"plot{plots}.png"
        image = _draw(svg)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        height = round(PAGE_WIDTH_PX * image.height() / image.width())
        return f'<p><img src="{name}" width="{PAGE_WIDTH_PX}" height="{height}"></p>'

    html = render_report(corrected, settings, check, embed, progress)
    # Qt's rich text knows a part of HTML only: the page's own style gives way to attributes
    page = re.sub("<style>.*</style>", "", html, flags=re.DOTALL)
    page = page.replace("<table>", '<table border="1" cellspacing="0" cellpadding="3">')
    first, *others = page.split(FACE_HEADING)
    page = FACE_HEADING.join([first, *others[:1]]) + "".join(
        f'<h2 style="page-break-before: always" class="face">{part}' for part in others[1:]
    )
    document.setDefaultStyleSheet(STYLE)
    font = document.defaultFont()
    font.setPointSizeF(7.5)  # ten columns beside each other
    document.setDefaultFont(font)
    document.setHtml(page)
    return _print(document, html)


def _print(document: QTextDocument, html: str) -> bytes:
    """The document as PDF. The same report gives the same bytes, so no time of day is in it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))  # printing a document adds 2 cm of its own
    writer.setCreator("FER Desktop")
    writer.setTitle(document.metaInformation(QTextDocument.MetaInformation.DocumentTitle))
    writer.setDocumentId(QUuid(str(uuid5(NAMESPACE_OID, html))))
    writer.setDocumentXmpMetadata(QByteArray(EMPTY_METADATA))  # Qt's own would hold the time
    document.print_(writer)
    del writer  # the file ends with its destruction
    dates = rb"/(Creation|Mod)Date \(D:[^)]*\)"
    return re.sub(dates, lambda found: b" " * len(found[0]), buffer.data().data(), count=2)


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
