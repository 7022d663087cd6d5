"""The table of the queue: a row a job, with what a person says of it and how far it is."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState
from fer_desktop.bulk.listing.probing import Probe
from fer_desktop.core.timing import clock
from fer_desktop.gui.queue.queue_row import QueueRow, Tally
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import plain_tip

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 1


class Column(IntEnum):
    """The columns before those of the variables, which come last."""

    SOURCE = 0
    LENGTH = 1
    STATE = 2
    PROGRESS = 3
    LEFT = 4
    NOTES = 5
    PARTICIPANT = 6


FIRST_VARIABLE = len(Column)


class QueueModel(QAbstractTableModel):
    """Owns the specs while they are edited; records come from whoever does the jobs."""

    edited = Signal()
    """A person changed what is said of a job."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.variables: list[str] = []
        self._rows: list[QueueRow] = []
        self._places: dict[str, int] = {}

    # what is in it

    @property
    def rows(self) -> Sequence[QueueRow]:
        return self._rows

    @property
    def specs(self) -> tuple[JobSpec, ...]:
        """The jobs as they are described now."""
        return tuple(row.spec for row in self._rows)

    def tally(self) -> Tally:
        """How many jobs are in each state."""
        counts: dict[JobState, int] = {}
        for row in self._rows:
            counts[row.record.state] = counts.get(row.record.state, 0) + 1
        return Tally(counts)

    def show(self, specs: Iterable[JobSpec]) -> None:
        """Show these jobs instead of others; all wait until `set_record` says more."""
        self.beginResetModel()
        self._rows = [QueueRow(spec, JobRecord(spec.session)) for spec in specs]
        names = dict.fromkeys(name for row in self._rows for name in row.spec.variables)
        self.variables = list(names)
        self._number_rows()
        self.endResetModel()

    def add(self, specs: Iterable[JobSpec]) -> None:
        """Put jobs at the end."""
        added = [QueueRow(spec, JobRecord(spec.session)) for spec in specs]
        if not added:
            return
        for name in dict.fromkeys(name for row in added for name in row.spec.variables):
            self.add_variable(name)
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(added) - 1)
        self._rows.extend(added)
        self._number_rows()
        self.endInsertRows()
        self.edited.emit()

    def remove(self, numbers: Iterable[int]) -> None:
        """Take rows out of the queue; a job that runs stays. Nothing is deleted from the disk."""
        gone = {number for number in numbers if self._rows[number].is_editable}
        if not gone:
            return
        self.beginResetModel()
        self._rows = [row for number, row in enumerate(self._rows) if number not in gone]
        self._number_rows()
        self.endResetModel()
        self.edited.emit()

    def add_variable(self, name: str) -> None:
        """A further column, if there is none of this name."""
        if name in self.variables:
            return
        place = FIRST_VARIABLE + len(self.variables)
        self.beginInsertColumns(QModelIndex(), place, place)
        self.variables.append(name)
        self.endInsertColumns()

    def set_record(self, record: JobRecord, left_s: float | None = None) -> None:
        """What became of a job by now; one that the queue does not hold is ignored."""
        number = self._places.get(record.session)
        if number is None:
            return
        self._rows[number] = replace(self._rows[number], record=record, left_s=left_s)
        first = self.index(number, Column.SOURCE)
        self.dataChanged.emit(first, self.index(number, Column.NOTES))

    def set_probe(self, probe: Probe) -> None:
        """What the beginning of a job's source tells."""
        number = self._places.get(probe.job.session)
        if number is not None:
            self._rows[number] = replace(self._rows[number], probe=probe)
            first = self.index(number, Column.SOURCE)
            self.dataChanged.emit(first, self.index(number, Column.NOTES))

    def _number_rows(self) -> None:
        self._places = {row.spec.session: number for number, row in enumerate(self._rows)}

    # editing

    def fill(self, top: int, left: int, block: Sequence[Sequence[str]]) -> int:
        """Write a block of cells, as pasted from a spreadsheet; the number of cells taken.

        A block of one cell fills that one. What lies outside the table, or may not be edited, is
        passed over.
        """
        taken = 0
        for row, cells in enumerate(block, start=top):
            for column, text in enumerate(cells, start=left):
                if row < len(self._rows) and self._write(row, column, text.strip()):
                    taken += 1
        if taken:
            last = self.index(min(top + len(block), len(self._rows)) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(top, left), last)
            self.edited.emit()
        return taken

    def describe(self, words: Mapping[str, Mapping[str, str]]) -> None:
        """Participant and variables by session, as read from the names of files."""
        for name in dict.fromkeys(name for each in words.values() for name in each):
            if name != "participant":
                self.add_variable(name)
        for number, row in enumerate(self._rows):
            for name, text in words.get(row.spec.session, {}).items():
                self._write(number, self._column_of(name), text)
        if self._rows:
            last = self.index(len(self._rows) - 1, self.columnCount() - 1)
            self.dataChanged.emit(self.index(0, Column.PARTICIPANT), last)
        self.edited.emit()

    def _column_of(self, name: str) -> int:
        if name == "participant":
            return Column.PARTICIPANT
        return FIRST_VARIABLE + self.variables.index(name)

    def _write(self, number: int, column: int, text: str) -> bool:
        row = self._rows[number]
        if not row.is_editable or not Column.PARTICIPANT <= column < self.columnCount():
            return False
        if column == Column.PARTICIPANT:
            spec = replace(row.spec, participant=text)
        else:
            name = self.variables[column - FIRST_VARIABLE]
            values = {**row.spec.variables, name: text}
            kept = {key: values[key] for key in self.variables if values.get(key)}
            spec = replace(row.spec, variables=kept)
        self._rows[number] = replace(row, spec=spec)
        return True

    # what Qt asks for

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else FIRST_VARIABLE + len(self.variables)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and orientation is Qt.Orientation.Horizontal:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return section + 1
        titles = (
            self.tr("Source"),
            self.tr("Length"),
            self.tr("State"),
            self.tr("Progress"),
            self.tr("Time left"),
            self.tr("Notes"),
            self.tr("Participant"),
            *self.variables,
        )
        return titles[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.column() >= Column.PARTICIPANT and self._rows[index.row()].is_editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole:
            return False
        return self.fill(index.row(), index.column(), [[str(value)]]) > 0

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self._rows[index.row()], index.column()
        if role == ROW_ROLE:
            return row
        if role == PROGRESS_ROLE:
            begun = row.record.state in {JobState.RUNNING, JobState.DONE}
            return row.record.progress if begun else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self._tip(row, column))
        return _alignment(column) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, row: QueueRow, column: int) -> str:
        """What a person says of the job, or what became of it."""
        if column >= FIRST_VARIABLE:
            return row.spec.variables.get(self.variables[column - FIRST_VARIABLE], "")
        if column == Column.PARTICIPANT:
            return row.spec.participant
        return self._found(row, column)

    def _found(self, row: QueueRow, column: int) -> str:
        if column == Column.SOURCE:
            return Path(row.spec.source).name or row.spec.source
        if column == Column.LENGTH:
            length_s = row.probe.duration_s if row.probe is not None else None
            return "" if length_s is None else clock(length_s)
        if column == Column.STATE:
            return self.state_text(row.record.state)
        if column == Column.NOTES:
            return row.reason or " ".join(row.warnings)
        if column == Column.PROGRESS:
            running = row.record.state is JobState.RUNNING
            return texts.percent(row.record.progress) if running else ""
        return clock(row.left_s) if row.left_s is not None else ""

    def state_text(self, state: JobState) -> str:
        """The state as a person reads it."""
        return {
            JobState.WAITING: self.tr("waiting"),
            JobState.RUNNING: self.tr("running"),
            JobState.DONE: self.tr("done"),
            JobState.FAILED: self.tr("failed"),
            JobState.SET_ASIDE: self.tr("set aside"),
        }[state]

    def _tip(self, row: QueueRow, column: int) -> str:
        if column == Column.SOURCE:
            return row.spec.source
        if column == Column.NOTES:
            said = [row.reason, row.advice, *row.warnings]
            return "\n".join(dict.fromkeys(each for each in said if each))
        return self._text(row, column)


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Lengths of time to the right, so that their digits stand below each other."""
    is_time = column in {Column.LENGTH, Column.LEFT}
    side = Qt.AlignmentFlag.AlignRight if is_time else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
