"""The timeline: seven curves of the chosen face, or the labels of all faces as ribbons.

A smoothed line over the faint raw one; gaps where there was no face; markers as upright lines,
events as shaded stretches.
Drawn from at most two points per pixel column, so an hour at 30 Hz is as quick as a minute.
Here stands when to draw what; `timeline_bar` holds the choices, `timeline_plot` draws.
"""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.timeline.legend import Legend
from fer_desktop.gui.timeline.range_selection import RangeSelection
from fer_desktop.gui.timeline.timeline_bar import ALL_FACES, TimelineBar
from fer_desktop.gui.timeline.timeline_plot import TimelinePlot
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.plot_items import Curve, Span
from fer_desktop.scores.timeline import Timeline

BEHIND_S = 0.2
"""A picture that is this much older than the newest gets a line at its time."""


class TimelineView(QWidget):
    """Plot with its choices, of the chosen face or of all."""

    history_changed = Signal(float)
    """Seconds that a person wants to see; 0 for all."""
    raw_changed = Signal(bool)
    """Whether raw values are shown."""
    hold_changed = Signal(bool)
    """Whether the plot is held still."""
    clicked = Signal(float)
    """Seconds at a place of the plot."""
    seek_asked = Signal(float)
    """Seconds at a place that was double-clicked, or read off by the keys and confirmed."""
    step_asked = Signal(int)
    """Frames on or back."""

    def __init__(
        self, timeline: Timeline, faces: Faces, markers: Markers, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._faces = faces
        self._wants_all = False
        self._drawn: object = None
        self._generation = -1
        self._drawn_at_s = (0.0, 0.0)
        """The end of the series and the time followed when they were drawn."""
        self._whole: tuple[float, float] | None = None
        """From when to when a file goes; None for what is live."""
        self._live_history_s = 30.0
        self.bar = TimelineBar(faces)
        self.plot = TimelinePlot(markers)
        self.range = RangeSelection(self.plot, self._means, self)
        self.legend = Legend()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 4)
        layout.setSpacing(2)
        layout.addWidget(self.bar)
        layout.addWidget(self.plot, 1)
        self._below = QStackedWidget()  # one of the two, so that the plot keeps its height
        self._below.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._below.addWidget(self.legend)
        self._below.addWidget(self.range.bar)
        layout.addWidget(self._below)
        self.bar.face_asked.connect(self.show_face)
        self.bar.history_asked.connect(self._history_asked)
        self.bar.raw.toggled.connect(self._redraw)
        self.bar.raw.toggled.connect(self.raw_changed)
        self.bar.hold.toggled.connect(self._invalidate)
        self.bar.hold.toggled.connect(self.hold_changed)
        self.legend.toggled.connect(self._curve_toggled)
        self.plot.moved_by_hand.connect(self._moved_by_hand)
        self.plot.pointer_moved.connect(self._pointer_moved)
        self.plot.clicked.connect(self.clicked)
        self.plot.double_clicked.connect(self._double_clicked)
        self.plot.stepped.connect(self.step_asked)
        self.range.zoom_asked.connect(self._zoom_to)
        self.range.shown.connect(
            lambda on: self._below.setCurrentWidget(self.range.bar if on else self.legend)
        )
        faces.names_changed.connect(self._invalidate)
        faces.threshold_changed.connect(self._show_threshold)
        faces.chosen_changed.connect(self._show_chosen)
        faces.baselines_changed.connect(self._show_chosen)
        self.retheme()
        self._show_threshold()
        self._show_chosen()

    # what to show

    @property
    def curves(self) -> tuple[Curve, ...]:
        """The seven smoothed curves, in the order of EMOTIONS."""
        return self.plot.smoothed

    @property
    def has_curves(self) -> bool:
        """Whether a line is drawn."""
        return any(len(curve) > 1 for curve in self.curves)

    @property
    def held(self) -> bool:
        """Whether the plot stays where it is while more comes."""
        return self.bar.hold.isChecked()

    def hold(self, on: bool) -> None:
        """Hold the plot still, or follow what comes."""
        self.bar.hold.setChecked(on)

    def show_raw(self, on: bool) -> None:
        """Draw the values of each frame alone beneath the smoothed ones."""
        self.bar.raw.setChecked(on)

    def show_history(self, seconds: float) -> None:
        """Show the last so many seconds, if they are among the choices; 0 for all.

        A file is shown as a whole until a person chooses otherwise.
        """
        self._live_history_s = seconds
        if self._whole is None:
            self.bar.set_history(seconds)
            self._invalidate()

    def show_file(self, whole: tuple[float, float] | None) -> None:
        """Show a file that goes from one time to another; None for what is live."""
        self._whole = whole
        self.plot.steps = whole is not None
        self.plot.set_limits(*((0.0, None) if whole is None else whole))
        self.plot.setToolTip(self._help())
        self.hold(False)
        self.bar.set_of_file(whole is not None)
        self.bar.set_history(self._live_history_s if whole is None else 0.0)
        self._invalidate()

    def _help(self) -> str:
        drag = self.tr("Drag: select a range. Wheel: zoom. Shift and wheel: move.")
        if self._whole is None:
            return drag + " " + self.tr("← →: read values off.")
        return self.tr("Click: go there.") + " " + drag + " " + self.tr("← →: one frame.")

    def show_spans(self, spans: Sequence[Span]) -> None:
        """Shade these spans of time, beside the events."""
        self.plot.shade(spans)

    def set_timeline(self, timeline: Timeline) -> None:
        """Show other series, e.g. those of a corrected session."""
        self._timeline = timeline
        self.bar.forget_faces()
        self._show_chosen()

    def _show_threshold(self) -> None:
        self.plot.set_threshold(self._faces.threshold, visible=not self._wants_all)
        self._invalidate()

    def _show_chosen(self) -> None:
        """Show the chosen face, unless all faces are being shown."""
        self.bar.offer_faces(self._timeline.track_ids)
        if self._wants_all:
            self.bar.choose_face(ALL_FACES)
        elif self._faces.chosen is not None:
            self.bar.choose_face(self._faces.chosen)
        self._pointer_moved(None)
        self._invalidate()

    def show_face(self, chosen: int) -> None:
        """Show one face or ALL_FACES, as chosen above the plot."""
        self._wants_all = chosen == ALL_FACES
        self.bar.raw.setEnabled(not self._wants_all)
        if not self._wants_all:
            self.plot.name_percent()
            self._faces.choose(chosen)
        self._show_threshold()
        self._show_chosen()
        self._redraw()

    def clear(self) -> None:
        """Forget what was drawn: a new run begins."""
        self.bar.forget_faces()
        self.hold(False)
        self.bar.raw.setEnabled(True)
        self._wants_all = False
        self._pointer_moved(None)
        self.plot.name_percent()
        self.plot.clear_drawing()
        self.range.select(None)
        self.show_file(None)
        self._invalidate()

    def take_focus(self, reason: Qt.FocusReason) -> None:
        """The keyboard to the plot, which is read off and zoomed by keys."""
        self.plot.setFocus(reason)

    # drawing

    def refresh(self, position_s: float | None = None) -> None:
        """Draw what is new; cheap when nothing is. `position_s` marks the picture shown."""
        self.bar.offer_faces(self._timeline.track_ids)
        _start, end = self._timeline.span
        is_newest = position_s is not None and end - position_s <= BEHIND_S
        if is_newest and self._whole is None:
            position_s = None
        self.plot.set_position(position_s)
        now_s = (end, end if position_s is None else max(position_s, 0.0))
        generation = self._timeline.generation
        if generation != self._generation:
            self._generation, self._drawn = generation, None
        if self._drawn is not None and self._less_than_a_pixel(now_s):
            return
        if not self.held:
            self._follow(now_s[1])
        view = tuple(round(value, 3) for value in self.plot.x_range)
        chosen, baseline = self._faces.chosen, self._faces.baseline
        key = (self._timeline.version, view, self.plot.width(), chosen, baseline)
        if key == self._drawn:
            return
        self._drawn = key
        self._drawn_at_s = now_s
        self.range.measure()
        if self.bar.shows_all_faces:
            tracks = self._timeline.track_ids
            if self._wants_all:
                self._name_rows(tracks)  # a face that has come meanwhile has moved all others
            self.plot.draw_ribbons(self._timeline, tracks, self._faces.threshold)
        else:
            self.plot.draw_curves(self._timeline, chosen, baseline)

    def _less_than_a_pixel(self, now_s: tuple[float, float]) -> bool:
        """Whether the plot would move by less than a pixel: an hour needs no ten redraws a second.

        Only for views of more than some minutes; shorter ones move with every tick.
        """
        start, stop = self.plot.x_range
        step_s = (stop - start) / max(self.plot.width(), 1)
        moved_s = (abs(new - old) for new, old in zip(now_s, self._drawn_at_s, strict=True))
        return bool(step_s > 0.1 and max(moved_s) < step_s)

    def _follow(self, end: float) -> None:
        start, last = self._timeline.span
        history_s = self.bar.history_s
        if self._whole is not None:
            start, last = self._whole
            length = min(history_s or last - start, last - start)
            first = min(max(end - length / 2, start), last - length)  # both sides of the picture
        else:
            length = history_s or max(last - start, 1.0)
            first = max(end - length, start) if history_s else start
        self.plot.set_x_range(first, first + length)

    def _invalidate(self) -> None:
        self._drawn = None

    def _redraw(self) -> None:
        self.plot.raw_shown = self.bar.raw.isChecked()
        self._invalidate()
        self.refresh()

    def _name_rows(self, tracks: tuple[int, ...]) -> None:
        self.plot.name_rows([self._faces.names.get(track) or str(track) for track in tracks])

    # what the user does

    def _history_asked(self, history_s: float) -> None:
        self.hold(False)
        self.bar.retheme()
        if self._whole is None:
            self._live_history_s = history_s
            self.history_changed.emit(history_s)
        self._redraw()

    def _moved_by_hand(self) -> None:
        self.hold(True)
        self._redraw()

    def _zoom_to(self, start_s: float, end_s: float) -> None:
        """Show this range alone."""
        self.hold(True)
        self.plot.set_x_range(start_s, end_s)
        self._redraw()

    def _means(self, start_s: float, end_s: float) -> Sequence[float] | None:
        """The mean of each expression of the shown face between two times."""
        chosen = self._faces.chosen
        means = None if chosen is None else self._timeline.means(chosen, start_s, end_s)
        return None if means is None else means.tolist()

    def _curve_toggled(self, index: int, shown: bool) -> None:
        (self.plot.hidden.discard if shown else self.plot.hidden.add)(index)
        self._redraw()

    def _pointer_moved(self, time_s: float | None) -> None:
        words = "" if time_s is None else self.values_at(time_s)
        names = [] if time_s is None else self.plot.marker_names_at(time_s)
        self.plot.set_cross(time_s, "\n".join([words, *names]))
        self.bar.values.setText(self._legend())

    def _legend(self) -> str:
        """What the plot shows beyond what its legend says."""
        if self._wants_all:
            return self.tr("Colour: label. Pale: unsure.")
        if self._faces.baseline is not None:
            return self.tr("Thick: corrected by the baseline. Thin: as measured.")
        return ""

    def values_at(self, time_s: float) -> str:
        """The values of the shown face at a time, largest first; only the time without a face."""
        text = texts.exact_clock(time_s)
        chosen, baseline = self._faces.chosen, self._faces.baseline
        found = self._timeline.at(chosen, time_s) if chosen is not None else None
        if found is None or self.bar.shows_all_faces:
            return text
        measured = found[1]
        corrected = None if baseline is None else baseline.correct(measured)
        for index in np.argsort(measured)[::-1][:3]:
            text += f"\n{texts.emotion(int(index))} {texts.percent(float(measured[index]))}"
            if corrected is not None:
                text += f" → {texts.percent(float(corrected[index]))}"
        return text

    def _double_clicked(self, time_s: float) -> None:
        self.seek_asked.emit(max(time_s, 0.0))

    def retheme(self) -> None:
        """Take the colours in effect."""
        self.plot.take_colors()
        self.bar.retheme()
        self.range.retheme()
        self._invalidate()
