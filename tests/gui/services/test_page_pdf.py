"""Pages as PDF: what belongs together stays together."""

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import QPageSize, QPdfWriter, QTextDocument

from fer_desktop.gui.services.page_pdf import keep_headings, on_sheets, page_pdf, sheet_of


def written(html: str) -> tuple[QTextDocument, QPdfWriter, QBuffer]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    document = QTextDocument()
    document.setHtml(html)
    return document, writer, buffer


def headings_alone(document: QTextDocument, writer: QPdfWriter) -> list[str]:
    laid_out = on_sheets(document, writer)
    sheet_px = laid_out.pageSize().height()
    found, block = [], laid_out.begin()
    while block.isValid():
        follows = block.next() if block.next().isValid() else block
        is_parted = sheet_of(follows, sheet_px) != sheet_of(block, sheet_px)
        if block.blockFormat().headingLevel() and is_parted:
            found.append(block.text())
        block = block.next()
    return found


WHAT_FOLLOWS = {
    "text": "<p>text</p>",
    "table": "<table border='1'><tr><td>a</td></tr><tr><td>b</td></tr></table>",
    "another heading": "<h3>below</h3><p>text</p>",
}


@pytest.mark.parametrize("follows", WHAT_FOLLOWS.values(), ids=list(WHAT_FOLLOWS))
def test_no_heading_stands_alone_at_the_foot_of_a_sheet(qapp: object, follows: str) -> None:
    stood_alone = 0
    for lines in range(30, 62):
        filler = "".join(f"<p>{number}</p>" for number in range(lines))
        document, writer, _buffer = written(f"{filler}<h2>heading</h2>{follows}{filler}")
        stood_alone += bool(headings_alone(document, writer))
        sheets = on_sheets(document, writer).pageCount()
        keep_headings(document, writer)
        assert headings_alone(document, writer) == []
        assert on_sheets(document, writer).pageCount() <= sheets + 1
    assert stood_alone, "no filler of these lengths puts a heading at the foot: the test is blind"


def test_the_trial_is_laid_out_as_it_is_printed(qapp: object) -> None:
    """By its number of sheets, for fillers that come close to the foot of one."""
    for lines in range(38, 50):
        html = "<h1>title</h1>" + "".join(f"<p>{number}</p>" for number in range(lines))
        document, writer, buffer = written(html)
        expected = on_sheets(document, writer).pageCount()
        document.print_(writer)
        del writer
        assert buffer.data().data().count(b"/Type /Page\n") == expected


def test_the_same_page_gives_the_same_bytes(qapp: object) -> None:
    html = "".join(f"<p>{number}</p>" for number in range(47)) + "<h2>heading</h2><p>text</p>"
    assert page_pdf(lambda _embed: html) == page_pdf(lambda _embed: html)
