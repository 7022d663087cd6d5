"""The markers of the run or session that is shown: moments and events that belong to no window."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.frames import Marker, event


class Markers(QObject):
    """Keeps the markers in the order of time."""

    changed = Signal()
    added = Signal(object)
    """The Marker that a person has set."""
    ended = Signal(object)
    """The Marker that has got its end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._markers: tuple[Marker, ...] = ()

    @property
    def all(self) -> tuple[Marker, ...]:
        return self._markers

    def add(self, marker: Marker) -> None:
        """Set one more marker."""
        self.replace((*self._markers, marker))
        self.added.emit(marker)

    def end(self, marker: Marker, end_s: float) -> None:
        """The marker becomes an event that ends here; one of no length stays a moment."""
        others = list(self._markers)
        if marker in others:
            others.remove(marker)
            ended = event(marker.timestamp, marker.name, end_s)
            self.replace((*others, ended))
            if ended.end_s is not None:
                self.ended.emit(ended)

    def replace(self, markers: Iterable[Marker]) -> None:
        """Take all markers from elsewhere, e.g. from a session."""
        ordered = tuple(sorted(markers, key=lambda marker: marker.timestamp))
        if ordered != self._markers:
            self._markers = ordered
            self.changed.emit()

    def clear(self) -> None:
        """Forget all markers."""
        self.replace(())
