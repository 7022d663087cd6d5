"""The list of sessions as a table: picture, date, source, participant, length, frames, state."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QPixmap

from fer_desktop.core.timing import clock
from fer_desktop.gui.sessions.thumbnails import Thumbnails
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import plain_tip
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.library import SessionEntry

PICTURE, DATE, SOURCE, PARTICIPANT, LENGTH, FRAMES, STATE = range(7)
NUMBERS = frozenset({LENGTH, FRAMES})
SORT_ROLE = Qt.ItemDataRole.UserRole
ENTRY_ROLE = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex
SortKey = float | str


def problem_of(entry: SessionEntry) -> str:
    """Why a session cannot be read, or what is missing in it; nothing when all is well.

    What is missing was written into its session.json once, and so in English.
    """
    if entry.problem is not None:
        return texts.error(entry.problem)
    return entry.description.problem if entry.description else ""


class SessionsModel(QAbstractTableModel):
    """One row a session."""

    def __init__(self, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[SessionEntry] = []
        self._unfinished: set[Path] = set()
        self._thumbnails = thumbnails
        self._rows: dict[Path, int] = {}
        self._keys: list[tuple[SortKey, ...]] = []
        """What each column of each row is sorted by."""
        self.words: list[str] = []
        """What a search looks through in each row, in lower case."""
        self._by_role: dict[int, Callable[[SessionEntry, int], object]] = {
            ENTRY_ROLE: lambda entry, _column: entry,
            Qt.ItemDataRole.DisplayRole: self._text,
            Qt.ItemDataRole.DecorationRole: self._picture,
            Qt.ItemDataRole.ToolTipRole: self._tool_tip,
            Qt.ItemDataRole.AccessibleTextRole: self._accessible_text,
            Qt.ItemDataRole.TextAlignmentRole: self._alignment,
        }
        thumbnails.ready.connect(self._on_picture)

    def show(self, entries: list[SessionEntry], unfinished: set[Path]) -> None:
        """Show these sessions; `unfinished` are those that can be recovered."""
        self.beginResetModel()
        self.entries, self._unfinished = entries, unfinished
        columns = range(STATE + 1)
        self._keys = [tuple(self._sort_key(entry, each) for each in columns) for entry in entries]
        self.words = [self._words(entry) for entry in entries]
        self._rows = {entry.folder: row for row, entry in enumerate(entries)}
        self.endResetModel()

    def is_unfinished(self, folder: Path) -> bool:
        """Whether a crash ended this session."""
        return folder in self._unfinished

    def row_of(self, folder: Path) -> int | None:
        """The row of a session."""
        return self._rows.get(folder)

    def _on_picture(self, folder: Path) -> None:
        row = self._rows.get(folder)
        if row is not None:
            place = self.index(row, PICTURE)
            self.dataChanged.emit(place, place, [Qt.ItemDataRole.DecorationRole])

    # what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else STATE + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(None, section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Picture"),
            self.tr("Date"),
            self.tr("Source"),
            self.tr("Participant"),
            self.tr("Length"),
            self.tr("Frames"),
            self.tr("State"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == SORT_ROLE:
            return self._keys[index.row()][index.column()]
        if role not in self._by_role:
            return None
        return self._by_role[role](self.entries[index.row()], index.column())

    def _picture(self, entry: SessionEntry, column: int) -> QPixmap | None:
        return self._thumbnails.picture(entry.folder) if column == PICTURE else None

    def _alignment(self, _entry: SessionEntry | None, column: int) -> Qt.AlignmentFlag:
        side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignVCenter

    def _text(self, entry: SessionEntry, column: int) -> str:
        description = entry.description
        if column == DATE:
            return self._date(entry)
        if description is None:
            return {SOURCE: entry.name, STATE: self.tr("unreadable")}.get(column, "")
        return {
            SOURCE: str(description.source.get("name", "")),
            PARTICIPANT: description.participant,
            LENGTH: clock(entry.duration_s),
            FRAMES: texts.decimal(description.integrity.analysed, 0),
            STATE: self._state(entry),
        }.get(column, "")

    def _date(self, entry: SessionEntry) -> str:
        if entry.recorded_at is None:
            return ""
        when = QDateTime.fromSecsSinceEpoch(round(entry.recorded_at.timestamp()))
        return QLocale().toString(when, QLocale.FormatType.ShortFormat)

    def _words(self, entry: SessionEntry) -> str:
        """What the command line looks through, and what stands in the list."""
        shown = f"{self._text(entry, DATE)} {self._text(entry, STATE)}"
        return f"{entry.words} {shown}".lower()

    def _state(self, entry: SessionEntry) -> str:
        if entry.description is None:
            return ""
        state = entry.description.state
        if state is RecordingState.RECORDING:
            broken = self.is_unfinished(entry.folder)
            return self.tr("unfinished") if broken else self.tr("being recorded")
        return {
            RecordingState.COMPLETE: self.tr("complete"),
            RecordingState.STOPPED: self.tr("stopped"),
            RecordingState.FAILED: self.tr("failed"),
            RecordingState.RECOVERED: self.tr("recovered"),
        }[state]

    def _tool_tip(self, entry: SessionEntry, column: int) -> str:
        if entry.description is None:
            return plain_tip(problem_of(entry))
        if column == PICTURE and not entry.description.videos:
            return self.tr("Scores only: no picture was recorded.")
        if column == STATE and entry.description.problem:
            return plain_tip(entry.description.problem)
        if column == SOURCE:
            return plain_tip(f"{self._text(entry, SOURCE)}\n{entry.folder}")
        return plain_tip(str(entry.folder))

    def _accessible_text(self, entry: SessionEntry, column: int) -> str:
        if column == PICTURE:
            return self.tr("Session of {date}").format(date=self._date(entry) or entry.name)
        return self._text(entry, column)

    def _sort_key(self, entry: SessionEntry, column: int) -> SortKey:
        if column in (PICTURE, DATE):
            return entry.recorded_at.timestamp() if entry.recorded_at else 0.0
        if column == LENGTH:
            return entry.duration_s
        if column == FRAMES:
            return entry.description.integrity.analysed if entry.description else 0
        return self._text(entry, column).lower()


class SessionsFilter(QSortFilterProxyModel):
    """Sorted, and only the sessions in which every word occurs."""

    def __init__(self, model: SessionsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    def set_search(self, text: str) -> None:
        """Words to look for, in any order, without regard to case."""
        words = text.lower().split()
        if words != self._words:
            self._words = words
            self.invalidate()

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        model = self.sourceModel()
        assert isinstance(model, SessionsModel)
        return all(word in model.words[row] for word in self._words)
