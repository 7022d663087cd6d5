"""The range that is selected in a timeline: dragged, measured, and what can be done with it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from fer_desktop.gui.timeline.range_bar import RangeBar
from fer_desktop.gui.timeline.timeline_plot import TimelinePlot

Means = Callable[[float, float], Sequence[float] | None]
"""The mean of each expression (7,) between two times; None without the face."""


class RangeSelection(QObject):
    """Joins the plot, in which a range is dragged, to the bar below it. Times are in seconds."""

    selected = Signal(object)
    """The range (from when to when) that was selected, or None."""
    shown = Signal(bool)
    """Whether the bar has something to show."""
    zoom_asked = Signal(float, float)
    mark_asked = Signal(float, float)
    exclude_asked = Signal(float, float)

    def __init__(self, plot: TimelinePlot, means: Means, parent: QObject) -> None:
        super().__init__(parent)
        self._plot = plot
        self._means = means
        self.bar = RangeBar()
        plot.range_dragged.connect(self._dragged)
        plot.clicked.connect(lambda _time_s: self.select(None))
        plot.escaped.connect(lambda: self.select(None))
        self.bar.closed.connect(lambda: self.select(None))
        for asked, tells in (
            (self.bar.zoom_asked, self.zoom_asked),
            (self.bar.mark_asked, self.mark_asked),
            (self.bar.exclude_asked, self.exclude_asked),
        ):
            asked.connect(lambda tells=tells: tells.emit(*(self.range or self._plot.x_range)))

    @property
    def range(self) -> tuple[float, float] | None:
        """From when to when; None where nothing is selected."""
        return self._plot.selection

    def offer(self, *, mark: bool = False, exclude: bool = False) -> None:
        """What can be done with a range in this window, beside zooming."""
        self.bar.offer(mark=mark, exclude=exclude)

    def select(self, selection: tuple[float, float] | None) -> None:
        """Select a range, or none."""
        if selection == self.range:
            return
        self._plot.select(selection)
        self.measure()
        self.shown.emit(selection is not None)
        self.selected.emit(selection)

    def measure(self) -> None:
        """Show the means of the range again: there may be more, or of another face."""
        if self.range is not None:
            self.bar.show_range(*self.range, self._means(*self.range))

    def _dragged(self, ended: bool) -> None:
        self.measure()
        self.shown.emit(self.range is not None)
        if ended:
            self.selected.emit(self.range)

    def retheme(self) -> None:
        """Take the colours in effect."""
        self.bar.retheme()
        self._plot.select(self.range)
