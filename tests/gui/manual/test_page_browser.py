from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from fer_desktop.gui.manual.manual_pages import read_pages
from fer_desktop.gui.manual.page_browser import PageBrowser


def test_pictures_are_no_wider_than_the_page(qtbot: QtBot) -> None:
    browser = PageBrowser()
    qtbot.addWidget(browser)
    browser.resize(500, 400)
    browser.show()
    browser.show_page(read_pages("en")[0])
    for width in (500, 380, 640):
        browser.resize(width, 400)
        qtbot.waitUntil(lambda: browser.document().size().width() <= browser.viewport().width())
        assert browser.horizontalScrollBar().maximum() == 0


def test_another_width_keeps_the_place(qtbot: QtBot) -> None:
    browser = PageBrowser()
    qtbot.addWidget(browser)
    browser.resize(500, 300)
    browser.show()
    browser.show_page(read_pages("en")[0])
    browser.scroll_to(browser.document().findBlockByNumber(12))
    places = set()
    for width in (400, 640, 320):
        browser.resize(width, 300)
        assert browser.cursorForPosition(QPoint(20, 16)).blockNumber() == 12
        places.add(browser.verticalScrollBar().value())
    assert len(places) > 1
