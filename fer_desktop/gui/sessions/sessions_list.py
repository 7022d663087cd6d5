"""The list of recorded sessions as a widget: columns, sorting, the chosen session."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTreeView, QWidget

from fer_desktop.gui.sessions.sessions_model import (
    DATE,
    ENTRY_ROLE,
    PICTURE,
    SOURCE,
    SessionsFilter,
)
from fer_desktop.gui.sessions.thumbnails import SIZE

MEASURED_ROWS = 50
"""Rows that decide how wide a column is: measuring all would read all pictures."""


class SessionsList(QTreeView):
    """One line a session, sorted by any column, the newest first."""

    def __init__(self, shown: SessionsFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setAccessibleName(self.tr("Recorded sessions"))
        self.setModel(shown)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setIconSize(SIZE)
        self.setSortingEnabled(True)
        self.sortByColumn(DATE, Qt.SortOrder.DescendingOrder)
        header = self.header()
        header.setSectionsMovable(False)
        header.setStretchLastSection(False)
        header.setResizeContentsPrecision(MEASURED_ROWS)
        header.setSectionResizeMode(SOURCE, QHeaderView.ResizeMode.Stretch)

    def fit_columns(self) -> None:
        """Make every column as wide as what stands in it."""
        for column in range(self._shown.columnCount()):
            if column not in (PICTURE, SOURCE):  # measuring pictures would read them all
                self.resizeColumnToContents(column)
        self.setColumnWidth(PICTURE, SIZE.width() + 24)

    @property
    def selected(self) -> Path | None:
        """Folder of the chosen session."""
        rows = self.selectionModel().selectedRows()
        return Path(rows[0].data(ENTRY_ROLE).folder) if rows else None

    def choose(self, session: QModelIndex | None) -> None:
        """Select a session of the model, or the first one where it is not shown."""
        index = self._shown.mapFromSource(session) if session is not None else QModelIndex()
        if not index.isValid():
            index = self._shown.index(0, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)
