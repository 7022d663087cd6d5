"""The manual's window: contents and search at the left, the page at the right."""

from pathlib import PurePosixPath

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextCursor, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.manual.manual_pages import Page, read_pages
from fer_desktop.gui.manual.page_browser import PageBrowser
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.printing import save_document
from fer_desktop.gui.toolkit.window_size import resize_on_screen

CONTENTS_PX = 230


class ManualWindow(QDialog):
    """Shows one page at a time; a search leaves the pages in which every word occurs."""

    def __init__(self, locale: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Manual"))
        resize_on_screen(self, 1040, 720)
        self.pages = read_pages(locale)
        self._build()
        self._filter("")
        if self.pages:
            self.show_page(self.pages[0].name)
        else:
            self.browser.setPlainText(self.tr("This installation holds no manual."))

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the manual"))
        self.search.setAccessibleName(self.tr("Search the manual"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self._find_next)
        self.contents = QListWidget()
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.currentItemChanged.connect(lambda item, _before: self._on_chosen(item))
        self.nothing = Label(self.tr("No page contains all of these words."))
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "muted")
        self.contents.setWordWrap(True)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.setStyleSheet("QListWidget::item { padding: 5px 4px; }")
        self.browser = PageBrowser()
        self.browser.setAccessibleName(self.tr("Page"))
        self.browser.anchorClicked.connect(self._follow)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.search, self.nothing, self.contents):
            column.addWidget(widget)
        split = QSplitter()
        split.addWidget(left)
        split.addWidget(self.browser)
        split.setStretchFactor(1, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([CONTENTS_PX, self.width() - CONTENTS_PX])
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        save = buttons.addButton(
            self.tr("Print or save as PDF…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        save.clicked.connect(self._save)
        buttons.rejected.connect(self.reject)
        for button in buttons.findChildren(QPushButton):
            button.setAutoDefault(False)  # Return in the search finds, it does not close
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(split, 1)
        layout.addWidget(buttons)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.search.setFocus)

    @property
    def shown(self) -> Page | None:
        """The page that is shown."""
        item = self.contents.currentItem()
        page: Page | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        return page

    def show_page(self, name: str, heading: str = "") -> None:
        """Show the page of this file name, at a heading of it. An unknown name changes nothing."""
        if not any(page.name == name for page in self.pages):
            return
        self.search.clear()
        for row in range(self.contents.count()):
            item = self.contents.item(row)
            if item.data(Qt.ItemDataRole.UserRole).name == name:
                self.contents.setCurrentItem(item)
        if heading:
            self._go_to_heading(heading)

    def _filter(self, text: str) -> None:
        """List the pages with all these words, and keep the page that is shown if it is one."""
        words, before = text.lower().split(), self.shown
        found = [page for page in self.pages if page.contains(words)]
        with QSignalBlocker(self.contents):
            self.contents.clear()
            for page in found:
                item = QListWidgetItem(page.title)
                item.setData(Qt.ItemDataRole.UserRole, page)
                self.contents.addItem(item)
        self.nothing.setVisible(not found)
        if found:
            self.contents.setCurrentRow(found.index(before) if before in found else 0)
        if words:
            self._find_next()

    def _on_chosen(self, item: QListWidgetItem | None) -> None:
        page: Page | None = item.data(Qt.ItemDataRole.UserRole) if item is not None else None
        if page is None:
            return
        self.browser.show_page(page)
        if self.search.text().split():
            self._find_next()

    def _find_next(self) -> None:
        """Select the next place of what is searched: the phrase, or else its first word."""
        phrase = self.search.text().strip()
        for text in (phrase, *phrase.split()[:1]):
            if self.browser.find(text):
                return
            self.browser.moveCursor(QTextCursor.MoveOperation.Start)
            if self.browser.find(text):
                return

    def _follow(self, link: QUrl) -> None:
        """A link to a page of the manual stays here, any other opens where the system says."""
        if link.isRelative():
            here = self.shown
            name = PurePosixPath(link.path()).name or (here.name if here else "")
            self.show_page(name, link.fragment())
        else:
            QDesktopServices.openUrl(link)

    def _go_to_heading(self, heading: str) -> None:
        """Scroll to the heading whose words make up this fragment, as they do in repositories."""
        document: QTextDocument = self.browser.document()
        block = document.begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and fragment_of(block.text()) == heading:
                self.browser.scroll_to(block)
                return
            block = block.next()

    def _save(self) -> None:
        page = self.shown
        if page is not None:
            save_document(self, self.browser.document(), page.title, page.path.stem)


def fragment_of(heading: str) -> str:
    """The part after “#” in a link to a heading: its words in lower case, joined by hyphens."""
    kept = "".join(letter for letter in heading.lower() if letter.isalnum() or letter in " -_")
    return kept.replace(" ", "-")
