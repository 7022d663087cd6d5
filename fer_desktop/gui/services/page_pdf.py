"""Pages as PDF: HTML laid out by Qt, its plots drawn from their SVG.

Qt's rich text knows a part of HTML only, so the page's own style gives way to attributes.
"""

import re
from collections.abc import Callable
from uuid import NAMESPACE_OID, uuid5

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QMarginsF,
    QRectF,
    QSizeF,
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
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

Embed = Callable[[str], str]
"""From a plot's SVG to the HTML that shows it."""

PAGE_WIDTH_PX = 620
"""Width of a plot on the page, at 96 dots per inch: A4 without its margins."""
MARGIN_CM, CM_AN_INCH = 2, 2.54
"""What Qt leaves free around a printed document."""
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
    keep_headings(document, writer)
    document.print_(writer)
    del writer  # the file ends with its destruction
    dates = rb"/(Creation|Mod)Date \(D:[^)]*\)"
    return re.sub(dates, lambda found: b" " * len(found[0]), buffer.data().data(), count=2)


def keep_headings(document: QTextDocument, writer: QPdfWriter) -> None:
    """Begin a sheet before every heading that would stand alone at the foot of one."""
    trial = on_sheets(document, writer)
    sheet_px = trial.pageSize().height()
    heading = trial.begin()
    while heading.isValid():
        follows = heading.next()
        if heading.blockFormat().headingLevel():
            while follows.blockFormat().headingLevel():  # a chapter's and a section's
                follows = follows.next()
            if follows.isValid() and sheet_of(follows, sheet_px) > sheet_of(heading, sheet_px):
                for each in (trial, document):
                    _begin_sheet(each.findBlockByNumber(heading.blockNumber()))
        heading = follows


def _begin_sheet(block: QTextBlock) -> None:
    form = QTextBlockFormat()
    form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    QTextCursor(block).mergeBlockFormat(form)


def on_sheets(document: QTextDocument, writer: QPdfWriter) -> QTextDocument:
    """A copy laid out as `QTextDocument.print_` lays it out."""
    copy = document.clone()
    copy.documentLayout().setPaintDevice(writer)
    frame = copy.rootFrame()
    form = frame.frameFormat()
    screen_dpi = QGuiApplication.primaryScreen().logicalDotsPerInchY()  # the layout scales it
    form.setMargin(int(MARGIN_CM / CM_AN_INCH * screen_dpi))
    frame.setFrameFormat(form)
    copy.setPageSize(QSizeF(writer.width(), writer.height()))
    return copy


def sheet_of(block: QTextBlock, sheet_px: float) -> int:
    """The number of the sheet that a block's first line is on."""
    top_px = block.document().documentLayout().blockBoundingRect(block).top()
    lines = block.layout()
    first_px = lines.lineAt(0).y() if lines.lineCount() else 0.0
    return int((top_px + first_px) // sheet_px)


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
