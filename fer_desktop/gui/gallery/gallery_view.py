"""Thumbnails in rows, each with the name of its file and what was found."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListView, QWidget

from fer_desktop.gui.gallery.entries import THUMBNAIL_PX, GalleryEntry
from fer_desktop.gui.gallery.gallery_model import ENTRY_ROLE, GalleryFilter

CELL_PX = QSize(THUMBNAIL_PX + 24, THUMBNAIL_PX + 58)


class GalleryView(QListView):
    """A photograph is opened by a double click or Return (`activated`)."""

    def __init__(self, shown: GalleryFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Photographs"))
        self.setModel(shown)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setIconSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self.setGridSize(CELL_PX)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)  # thousands without a pause
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)

    @property
    def chosen(self) -> GalleryEntry | None:
        """The photograph that is chosen."""
        index = self.currentIndex()
        entry: GalleryEntry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        return entry
