"""Pages as PDF: HTML laid out by Qt, its plots drawn from their SVG.

Qt's rich text knows a part of HTML only, so the page's own style gives way to attributes.
"""

import re
from collections.abc import Callable
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QUrl, QUuid
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QTextDocument
from PySide6.QtSvg import QSvgRenderer

Embed = Callable[[str], str]
"""From a plot's SVG to the HTML that shows it."""

PAGE_WIDTH_PX = 620
"""Width of a plot on the page, at 96 dots per inch: A4 without its margins."""
SHARPNESS = 3
"""Factor between the page's resolution and that of its plots."""
FACE_HEADING = '<h2 class="face">'
STYLE = """
table { border-collapse: collapse; border-style: solid; border-color: #ccccdd; margin-bottom: 6px; }
td, th { border-color: #ccccdd; }
th { background-color: #f1f3f6; text-align: left; }
td[align="right"], th[align="right"] { white-space: nowrap; text-align: right; }
.note { background-color: #fdf6f0; }
"""
EMPTY_METADATA = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    b'<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></x:xmpmeta>'
)


def page_pdf(make_page: Callable[[Embed], str], plot_width_px: int = PAGE_WIDTH_PX) -> bytes:
    """The page that `make_page` gives, with each plot so wide at most; the second and every later
    FACE_HEADING begins a new sheet. The same page gives the same bytes.

    Needs a QGuiApplication and a dispatcher of events in this thread.
    """
    document = QTextDocument()
    plots = 0

    def embed(svg: str) -> str:
        nonlocal plots
        plots += 1
        name = f"plot{plots}.png"
        image = _draw(svg)
        document.addResource(QTextDocument.ResourceType.ImageResource, QUrl(name), image)
        width = min(plot_width_px, PAGE_WIDTH_PX)
        height = round(width * image.height() / image.width())
        return f'<p><img src="{name}" width="{width}" height="{height}"></p>'

    html = make_page(embed)
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
