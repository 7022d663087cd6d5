"""The filter of the queue: the rows that a person wants to see."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from fer_desktop.bulk.jobs import JobState
from fer_desktop.gui.queue.queue_model import QueueModel


class QueueFilter(QSortFilterProxyModel):
    """Only the jobs in some states whose source, participant or variables hold every word."""

    def __init__(self, model: QueueModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._states: frozenset[JobState] = frozenset(JobState)
        self._words: list[str] = []
        self.setSourceModel(model)

    def set_filter(self, states: frozenset[JobState], text: str) -> None:
        """Show the jobs in these states that contain all these words."""
        self._states, self._words = states, text.lower().split()
        self.invalidate()

    def filterAcceptsRow(self, number: int, _parent: QModelIndex | QPersistentModelIndex) -> bool:
        row = self._model.rows[number]
        if row.record.state not in self._states:
            return False
        if not self._words:
            return True
        spec = row.spec
        words = " ".join((spec.source, spec.participant, *spec.variables.values())).lower()
        return all(word in words for word in self._words)
