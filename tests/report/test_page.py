"""The report is a whole page and holds the numbers."""

from helpers.pages import text_of

from fer_desktop.report.page import render_report
from fer_desktop.sessions.corrections.applying import Corrected


def test_the_page_is_whole_and_holds_the_numbers(corrected: Corrected) -> None:
    page = render_report(corrected)
    text = text_of(page)
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")  # needs no network
    assert "<P&1>" in text
    assert "30 captured = 30 analysed + 0 dropped; 5 without a face" in text
    assert "16.7%" in text  # 5 of 30 frames without a face
    assert "before the first marker" in text
    assert "An expression is not a feeling" in text
