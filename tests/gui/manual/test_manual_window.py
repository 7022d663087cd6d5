import pytest
from helpers.programs import Program
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from fer_desktop.gui.control.dialogs import PAGES
from fer_desktop.gui.manual import manual_window
from fer_desktop.gui.manual.manual_pages import read_pages
from fer_desktop.gui.manual.manual_window import ManualWindow, fragment_of


@pytest.fixture
def window(qtbot: QtBot) -> ManualWindow:
    window = ManualWindow("en")
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    return window


def titles(window: ManualWindow) -> list[str]:
    return [window.contents.item(row).text() for row in range(window.contents.count())]


def test_f1_opens_the_quick_start(start_program: Program) -> None:
    program = start_program()
    assert program.window.actions_.manual.shortcut().toString() == "F1"
    program.window.actions_.manual.trigger()
    manual = program.dialogs.opened("manual")
    assert isinstance(manual, ManualWindow)
    assert manual.browser.toPlainText().startswith("Quick start")


def test_f1_in_another_window_opens_the_manual_at_its_page(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.window.actions_.connections.trigger()
    connections = program.dialogs.opened("connections")
    assert connections is not None
    with qtbot.waitActive(connections):
        pass
    qtbot.keyClick(connections, Qt.Key.Key_F1)
    manual = program.dialogs.opened("manual")
    assert isinstance(manual, ManualWindow)
    assert manual.shown is not None
    assert manual.shown.name == "06-live.md"


def test_the_pages_of_other_windows_are_there() -> None:
    assert set(PAGES.values()) <= {page.name for page in read_pages("en")}


def test_a_search_leaves_the_pages_with_all_words_and_selects_the_place(
    qtbot: QtBot, window: ManualWindow
) -> None:
    count = window.contents.count()
    qtbot.keyClicks(window.search, "heart rate")
    assert "What it cannot do, and must not be used for" in titles(window)
    assert 0 < window.contents.count() < count
    assert window.browser.textCursor().selectedText().lower() == "heart rate"
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.isVisible()
    window.search.clear()
    assert window.contents.count() == count


def test_words_that_are_nowhere_are_said_to_be(qtbot: QtBot, window: ManualWindow) -> None:
    assert window.nothing.isHidden()
    qtbot.keyClicks(window.search, "zebra crossing")
    assert not window.nothing.isHidden()
    assert window.contents.count() == 0
    window.search.clear()
    assert window.nothing.isHidden()


def test_links_lead_to_pages_headings_and_out(
    window: ManualWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.browser.anchorClicked.emit(QUrl("08-numbers.md#5-smooth-over-time"))
    assert window.shown is not None
    assert window.shown.title == "How the numbers are made"
    assert window.browser.textCursor().block().text() == "5. Smooth over time"
    window.browser.anchorClicked.emit(QUrl("no-such-page.md"))
    assert window.shown.title == "How the numbers are made"
    assert not opened
    window.browser.anchorClicked.emit(QUrl("https://example.org/"))
    assert [url.host() for url in opened] == ["example.org"]


def test_a_heading_has_the_fragment_that_repositories_give_it() -> None:
    assert fragment_of("5. Smooth over time") == "5-smooth-over-time"
    assert fragment_of("What the law says!") == "what-the-law-says"


def test_without_a_manual_the_window_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manual_window, "read_pages", lambda _locale: ())
    window = ManualWindow("en")
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    assert "no manual" in window.browser.toPlainText()
