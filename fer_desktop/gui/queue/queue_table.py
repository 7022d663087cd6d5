"""The table of the queue as a widget: drop sources, edit words, copy and paste like a sheet."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionProgressBar,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from fer_desktop.gui.queue.queue_filter import QueueFilter
from fer_desktop.gui.queue.queue_model import PROGRESS_ROLE, Column

WIDTHS_PX = {
    Column.SOURCE: 220,
    Column.LENGTH: 60,
    Column.STATE: 80,
    Column.PROGRESS: 110,
    Column.LEFT: 80,
    Column.PARTICIPANT: 110,
}
LEAST_NOTES_PX = 260
STEPS = 1000


class QueueTable(QTableView):
    """Sources dropped onto it, and rows asked to be removed, are told by signals."""

    dropped = Signal(list)
    """Paths (str) of files and folders."""
    remove_asked = Signal()

    def __init__(self, shown: QueueFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = shown
        self.setAccessibleName(self.tr("Sources to analyse"))
        self.setModel(shown)
        self.setAcceptDrops(True)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setItemDelegateForColumn(Column.PROGRESS, ProgressDelegate(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for column, width_px in WIDTHS_PX.items():
            self.setColumnWidth(column, width_px)
        self._least_notes_px = LEAST_NOTES_PX
        self._is_fitting = False
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().sectionResized.connect(self._on_column_resized)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_notes()

    def _on_column_resized(self, column: int, _before_px: int, width_px: int) -> None:
        if column != Column.NOTES:
            self._fit_notes()
        elif not self._is_fitting:
            self._least_notes_px = width_px  # as a person wants it

    def _fit_notes(self) -> None:
        """The notes take what the other columns leave, and enough to be read in any case."""
        columns = range(self.model().columnCount())
        others_px = sum(self.columnWidth(column) for column in columns if column != Column.NOTES)
        free_px = self.viewport().width() - others_px
        self._is_fitting = True
        self.setColumnWidth(Column.NOTES, max(free_px, self._least_notes_px))
        self._is_fitting = False

    @property
    def chosen(self) -> list[int]:
        """Numbers of the chosen rows in the model, in order."""
        cells = self.selectionModel().selectedIndexes()
        return sorted({self._shown.mapToSource(cell).row() for cell in cells})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy and paste cells; Delete takes rows out of the queue."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.remove_asked.emit()
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """The chosen cells as a spreadsheet takes them."""
        cells = sorted(self.selectionModel().selectedIndexes(), key=lambda c: (c.row(), c.column()))
        lines: dict[int, list[str]] = {}
        for cell in cells:
            lines.setdefault(cell.row(), []).append(str(cell.data() or ""))
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines.values()))

    def paste(self) -> None:
        """Cells from a spreadsheet, from the current cell on to the right and down.

        One copied cell fills all chosen ones.
        """
        block = cells_of(QGuiApplication.clipboard().text())
        current = self.currentIndex()
        if not block or not current.isValid():
            return
        model = self._shown
        chosen = self.selectionModel().selectedIndexes()
        if len(block) == 1 and len(block[0]) == 1 and len(chosen) > 1:
            for cell in chosen:
                model.setData(cell, block[0][0])
            return
        for down, cells in enumerate(block):
            for right, text in enumerate(cells):
                cell = model.index(current.row() + down, current.column() + right)
                if cell.isValid():
                    model.setData(cell, text)

    # dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.dropped.emit(paths)


class ProgressDelegate(QStyledItemDelegate):
    """A bar in place of a text, for jobs that have begun."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        share = index.data(PROGRESS_ROLE)
        if share is None:
            super().paint(painter, option, index)
            return
        bar = QStyleOptionProgressBar()
        bar.rect = option.rect.adjusted(6, 6, -6, -6)
        bar.minimum, bar.maximum = 0, STEPS
        bar.progress = round(STEPS * float(share))
        bar.textVisible = False
        bar.state |= QStyle.StateFlag.State_Horizontal | QStyle.StateFlag.State_Enabled
        QApplication.style().drawControl(QStyle.ControlElement.CE_ProgressBar, bar, painter)


def cells_of(text: str) -> list[list[str]]:
    """A block of cells as spreadsheets put it onto the clipboard: tabs between, a line a row."""
    lines = text.replace("\r\n", "\n").rstrip("\n").split("\n") if text.strip() else []
    return [line.split("\t") for line in lines]


def local_paths(paths: list[str]) -> list[str]:
    """Absolute paths, in order, each once."""
    return list(dict.fromkeys(str(Path(path).absolute()) for path in paths))
