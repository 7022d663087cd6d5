"""One page of the manual as Qt shows Markdown, with pictures as wide as there is room."""

from PySide6.QtCore import QPoint, QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget

from fer_desktop.gui.manual.manual_pages import Page

MARGIN_PX = 16


class PageBrowser(QTextBrowser):
    """Emits `anchorClicked` and follows no link by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._laid_out_px = 0
        self.document().setDocumentMargin(MARGIN_PX)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # else widths flicker

    def show_page(self, page: Page) -> None:
        """Show a page from its beginning."""
        self._page, self._laid_out_px = page, self._room_px
        self.setSearchPaths([str(page.path.parent)])
        self.document().clear()  # with the pictures of the width before
        self.setMarkdown(page.text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @property
    def _room_px(self) -> int:
        return self.viewport().width() - 2 * MARGIN_PX

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures, no wider than there is room."""
        found: object = super().loadResource(kind, name)
        path = QUrl(name).path()
        if kind == QTextDocument.ResourceType.ImageResource.value and self._page is not None:
            picture = QImage(str(self._page.path.parent / path))
            if picture.width() > self._room_px > 0:
                ratio = self.devicePixelRatioF()
                width_px = round(self._room_px * ratio)
                height_px = round(picture.height() * width_px / picture.width())
                picture = picture.scaled(
                    QSize(width_px, height_px),
                    Qt.AspectRatioMode.IgnoreAspectRatio,
                    Qt.TransformationMode.SmoothTransformation,
                )
                picture.setDevicePixelRatio(ratio)
            return picture
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out again in another width, at the same place of the page."""
        number = self.cursorForPosition(QPoint(MARGIN_PX, MARGIN_PX)).blockNumber()  # as it was
        super().resizeEvent(event)
        if self._page is None or self._room_px == self._laid_out_px:
            return
        self.show_page(self._page)
        self.scroll_to(self.document().findBlockByNumber(number))

    def scroll_to(self, block: QTextBlock) -> None:
        """Show this paragraph at the top."""
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top))
