"""The timeline: seven curves of the chosen face, or the labels of all faces as ribbons.

A smoothed line over the faint raw one; gaps where there was no face; markers as upright lines.
Drawn from at most two points per pixel column, so an hour at 30 Hz is as quick as a minute.
"""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.baseline import Baseline
from fer_desktop.frames import EMOTIONS
from fer_desktop.gui import icons, texts, theme
from fer_desktop.gui.palette import emotion_pen, emotion_qcolor, faint_pen
from fer_desktop.markers import Marker
from fer_desktop.timeline import NO_FACE, UNSURE_CELL, Timeline

HISTORIES_S = (10.0, 30.0, 60.0, 300.0, 1800.0, 0.0)
"""Lengths of time to choose from; 0 is the whole session."""

ALL_FACES = -1


class _TimeAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    def tickStrings(self, values: list[float], _scale: float, spacing: float) -> list[str]:
        if spacing < 1:
            return [texts.decimal(value, 1 if spacing >= 0.1 else 2) for value in values]
        return [("-" if value < 0 else "") + texts.clock(abs(value)) for value in values]


class _LineSample(QWidget):
    """A short piece of an emotion's line."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self._index = index
        self.setFixedSize(26, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(emotion_pen(self._index, theme.current().dark, 2.5))
        painter.drawLine(1, 6, 25, 6)


class Legend(QWidget):
    """Each emotion with its line; a click hides or shows its curve."""

    toggled = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # in a narrow window the legend is squeezed rather than the docks beside it
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        self.boxes: list[QCheckBox] = []
        for index in range(len(EMOTIONS)):
            box = QCheckBox(texts.emotion(index))
            box.setChecked(True)
            box.setToolTip(self.tr("Show or hide this curve"))
            box.toggled.connect(lambda on, index=index: self.toggled.emit(index, on))
            self.boxes.append(box)
            layout.addWidget(_LineSample(index))
            layout.addWidget(box)
            layout.addSpacing(8)
        layout.addStretch(1)


def _rgba(color: QColor) -> tuple[int, int, int, int]:
    return color.red(), color.green(), color.blue(), color.alpha()


class TimelineView(QWidget):
    """Plot with its choices; `seek_asked` when a place in the plot is double-clicked."""

    face_chosen = Signal(int)
    history_changed = Signal(float)
    seek_asked = Signal(float)

    def __init__(self, timeline: Timeline, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline = timeline
        self._track: int | None = None
        self._wants_all = False
        self._names: dict[int, str] = {}
        self._threshold = 0.0
        self._markers: tuple[Marker, ...] = ()
        self._marker_lines: list[pg.InfiniteLine] = []
        self._baseline: Baseline | None = None
        self._drawn: object = None
        self._drawn_end_s = 0.0
        self._hidden: set[int] = set()
        self._now = 0.0
        self._build_controls()
        self._build_plot()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 2, 8, 4)
        layout.setSpacing(2)
        layout.addLayout(self._controls)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.legend)
        self.retheme()

    def _build_controls(self) -> None:
        self.faces = QComboBox()
        self.faces.setAccessibleName(self.tr("Face shown in the timeline"))
        self.faces.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.faces.addItem(self.tr("All faces"), ALL_FACES)
        self.faces.activated.connect(self._face_activated)
        self.history = QComboBox()
        self.history.setAccessibleName(self.tr("Length of time shown"))
        for seconds in HISTORIES_S:
            self.history.addItem(self._history_text(seconds), seconds)
        self.history.setCurrentIndex(1)
        self.history.activated.connect(self._history_activated)
        self.raw = QCheckBox(self.tr("Raw values"))
        self.raw.setChecked(True)
        self.raw.setToolTip(self.tr("Faint lines: each frame alone, before smoothing"))
        self.raw.toggled.connect(self._redraw)
        self.hold = QToolButton()
        self.hold.setCheckable(True)
        self.hold.setToolTip(self.tr("Hold the plot still; recording and analysis go on"))
        self.hold.setAccessibleName(self.tr("Hold the plot"))
        self.hold.toggled.connect(self._hold_toggled)
        self.values = QLabel()
        self.values.setProperty("role", "muted")
        self.values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.values.setAccessibleName(self.tr("Values under the pointer"))
        self._controls = QHBoxLayout()
        self._controls.setSpacing(8)
        for widget in (self.faces, self.history, self.raw, self.hold):
            self._controls.addWidget(widget)
        self._controls.addWidget(self.values, 1)

    def _history_text(self, seconds: float) -> str:
        if seconds == 0:
            return self.tr("Whole session")
        if seconds < 60:
            return self.tr("Last {seconds} s").format(seconds=round(seconds))
        return self.tr("Last {minutes} min").format(minutes=round(seconds / 60))

    def _build_plot(self) -> None:
        self._axis = _TimeAxis("bottom")
        self.plot = pg.PlotWidget(axisItems={"bottom": self._axis})
        self.plot.setAccessibleName(self.tr("Timeline of the probabilities"))
        self.plot.setMinimumHeight(60)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        item = self.plot.getPlotItem()
        item.setMouseEnabled(x=True, y=False)
        item.getAxis("left").setWidth(44)
        item.getAxis("bottom").setHeight(22)
        self.plot.setYRange(0, 1, padding=0.06)
        self.plot.setXRange(0, 30, padding=0)
        item.setLimits(yMin=-0.1, yMax=1.1)
        item.getAxis("left").setTicks([[(v, texts.percent(v)) for v in (0.0, 0.5, 1.0)]])
        self._raw_curves = [pg.PlotCurveItem(connect="finite") for _ in EMOTIONS]
        self._curves = [pg.PlotCurveItem(connect="finite") for _ in EMOTIONS]
        for curve in (*self._raw_curves, *self._curves):
            item.addItem(curve, ignoreBounds=True)
        self._threshold_line = pg.InfiniteLine(angle=0, movable=False)
        self._ribbons = pg.ImageItem(axisOrder="row-major")
        self._ribbons.setVisible(False)
        self._cross = pg.InfiniteLine(angle=90, movable=False)
        self._cross.setVisible(False)
        self._position = pg.InfiniteLine(angle=90, movable=False)
        self._position.setVisible(False)
        for thing in (self._ribbons, self._threshold_line, self._position, self._cross):
            item.addItem(thing, ignoreBounds=True)
        self.legend = Legend()
        self.legend.toggled.connect(self._curve_toggled)
        item.vb.sigRangeChangedManually.connect(self._zoomed_by_hand)
        self.plot.scene().sigMouseMoved.connect(self._pointer_moved)
        self.plot.scene().sigMouseClicked.connect(self._clicked)
        self.plot.viewport().installEventFilter(self)

    # what to show

    @property
    def curves(self) -> tuple[pg.PlotCurveItem, ...]:
        """The seven smoothed curves, in the order of EMOTIONS."""
        return tuple(self._curves)

    @property
    def shows_all_faces(self) -> bool:
        return bool(self.faces.currentData() == ALL_FACES)

    @property
    def held(self) -> bool:
        return self.hold.isChecked()

    @property
    def history_s(self) -> float:
        return float(self.history.currentData())

    def set_timeline(self, timeline: Timeline) -> None:
        """Show other series, e.g. those of a corrected session."""
        self._timeline = timeline
        self.faces.clear()
        self.faces.addItem(self.tr("All faces"), ALL_FACES)
        self._update_faces()
        self._drawn = None

    def set_history(self, seconds: float) -> None:
        index = self.history.findData(seconds)
        if index >= 0:
            self.history.setCurrentIndex(index)

    def set_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        self._threshold_line.setValue(threshold)
        self._threshold_line.setVisible(0 < threshold < 1 and not self._wants_all)

    def set_names(self, names: dict[int, str]) -> None:
        self._names = dict(names)
        for index in range(self.faces.count()):
            track_id = self.faces.itemData(index)
            if track_id != ALL_FACES:
                self.faces.setItemText(index, texts.face(track_id, self._names))
        self._drawn = None

    def set_face(self, track_id: int | None, baseline: Baseline | None = None) -> None:
        """Show this face, unless all faces are being shown."""
        self._track = track_id
        self._baseline = baseline
        self._update_faces()
        if track_id is not None and not self._wants_all:
            self.faces.setCurrentIndex(self.faces.findData(track_id))
        self._drawn = None

    def set_markers(self, markers: tuple[Marker, ...]) -> None:
        if markers == self._markers:
            return
        self._markers = markers
        item = self.plot.getPlotItem()
        for line in self._marker_lines:
            item.removeItem(line)
        colors = theme.current()
        self._marker_lines = [
            pg.InfiniteLine(
                marker.timestamp,
                angle=90,
                pen=pg.mkPen(colors.text, width=1, style=Qt.PenStyle.DashLine),
                label=marker.name,
                labelOpts={"position": 0.92, "color": colors.text, "fill": colors.sunken},
            )
            for marker in markers
        ]
        for line in self._marker_lines:
            item.addItem(line, ignoreBounds=True)

    def clear(self) -> None:
        """Forget what was drawn: a new run begins."""
        self.faces.clear()
        self.faces.addItem(self.tr("All faces"), ALL_FACES)
        self._track = None
        self._wants_all = False
        self._name_percent()
        self._baseline = None
        self._drawn = None
        self.hold.setChecked(False)
        self.set_markers(())
        for curve in (*self._curves, *self._raw_curves):
            curve.setData([], [])
        self.values.clear()
        self._position.setVisible(False)

    def refresh(self, position_s: float | None = None) -> None:
        """Draw what is new; cheap when nothing is. `position_s` marks the picture shown."""
        self._update_faces()
        if position_s is not None:
            self._now = position_s
        _start, end = self._timeline.span
        behind = position_s is not None and end - position_s > 0.2
        self._position.setVisible(behind)
        if behind and position_s is not None:
            self._position.setValue(position_s)
        if self._drawn is not None and self._less_than_a_pixel(end):
            return
        if not self.held:
            self._follow(end if not behind else max(self._now, 0.0))
        view = tuple(round(value, 3) for value in self.plot.viewRange()[0])
        key = (self._timeline.version, view, self.plot.width(), self._track, self._baseline)
        if key == self._drawn:
            return
        self._drawn = key
        self._drawn_end_s = end
        if self.shows_all_faces:
            self._draw_ribbons()
        else:
            self._draw_curves()

    def _less_than_a_pixel(self, end: float) -> bool:
        """Whether the plot would move by less than a pixel: an hour needs no ten redraws a second.

        Only for views of more than some minutes; shorter ones move with every tick.
        """
        start, stop = self.plot.viewRange()[0]
        step_s = (stop - start) / max(self.plot.width(), 1)
        return bool(step_s > 0.1 and 0 <= end - self._drawn_end_s < step_s)

    def _follow(self, end: float) -> None:
        start = self._timeline.span[0]
        length = self.history_s or max(end - start, 1.0)
        first = max(end - length, start)
        self.plot.setXRange(first, first + length, padding=0)

    def _update_faces(self) -> None:
        known = {self.faces.itemData(index) for index in range(self.faces.count())}
        for track_id in self._timeline.track_ids:
            if track_id not in known:
                self.faces.addItem(texts.face(track_id, self._names), track_id)

    def _draw_curves(self) -> None:
        self._ribbons.setVisible(False)
        start, end = self.plot.viewRange()[0]
        track = self._track if self._track is not None else NO_FACE
        series = self._timeline.series(track, start, end, max(self.plot.width(), 200))
        smoothed = series.smoothed
        if self._baseline is not None and len(series):
            smoothed = self._baseline.correct(smoothed)
        for index in range(len(EMOTIONS)):
            shown = index not in self._hidden
            self._curves[index].setVisible(shown)
            self._raw_curves[index].setVisible(shown and self.raw.isChecked())
            if shown:
                self._curves[index].setData(series.times, smoothed[:, index], connect="finite")
                if self.raw.isChecked():
                    self._raw_curves[index].setData(
                        series.times, series.raw[:, index], connect="finite"
                    )
        self.plot.setYRange(0, 1, padding=0.06)

    def _draw_ribbons(self) -> None:
        for curve in (*self._curves, *self._raw_curves):
            curve.setVisible(False)
        start, end = self.plot.viewRange()[0]
        tracks = self._timeline.track_ids
        if not tracks or end <= start:
            self._ribbons.setVisible(False)
            return
        cells = max(min(self.plot.width(), 2000), 50)
        colors = theme.current()
        table = np.zeros((len(EMOTIONS) + 2, 4), np.uint8)
        for index in range(len(EMOTIONS)):
            table[index] = _rgba(emotion_qcolor(index, colors.dark))
        table[UNSURE_CELL] = _rgba(QColor(colors.sunken))
        table[NO_FACE] = (0, 0, 0, 0)
        height = 8
        picture = np.zeros((len(tracks) * height, cells, 4), np.uint8)
        for row, track_id in enumerate(reversed(tracks)):
            labels = self._timeline.ribbon(track_id, start, end, cells, self._threshold)
            picture[row * height : row * height + height - 2] = table[labels]
        self._ribbons.setImage(picture, autoLevels=False)
        self._ribbons.setRect(QRectF(start, 0.0, end - start, 1.0))
        self._ribbons.setVisible(True)

    # what the user does

    def _face_activated(self) -> None:
        chosen = int(self.faces.currentData())
        self._wants_all = chosen == ALL_FACES
        self._drawn = None
        if chosen == ALL_FACES:
            self._threshold_line.setVisible(False)
            self._name_rows()
        else:
            self._track = chosen
            self._baseline = None
            self.set_threshold(self._threshold)
            self._name_percent()
            self.face_chosen.emit(chosen)
        self.refresh()

    def _name_rows(self) -> None:
        tracks = self._timeline.track_ids
        share = 1 / max(len(tracks), 1)
        ticks = [
            (1 - (row + 0.5) * share, self._names.get(track) or str(track))
            for row, track in enumerate(tracks)
        ]
        self.plot.getPlotItem().getAxis("left").setTicks([ticks])

    def _name_percent(self) -> None:
        ticks = [(value, texts.percent(value)) for value in (0.0, 0.5, 1.0)]
        self.plot.getPlotItem().getAxis("left").setTicks([ticks])

    def _history_activated(self) -> None:
        self.hold.setChecked(False)
        self._drawn = None
        self.history_changed.emit(self.history_s)
        self.refresh()

    def _hold_toggled(self, held: bool) -> None:
        self.hold.setIcon(icons.icon("play" if held else "pause"))
        self._drawn = None

    def _zoomed_by_hand(self, *_ignored: object) -> None:
        self.hold.setChecked(True)

    def _curve_toggled(self, index: int, shown: bool) -> None:
        (self._hidden.discard if shown else self._hidden.add)(index)
        self._redraw()

    def _redraw(self) -> None:
        self._drawn = None
        self.refresh()

    def _pointer_moved(self, where: QPointF) -> None:
        box = self.plot.getPlotItem().vb
        inside = box.sceneBoundingRect().contains(where)
        self._cross.setVisible(inside)
        if not inside:
            self.values.clear()
            return
        time_s = float(box.mapSceneToView(where).x())
        self._cross.setValue(time_s)
        self.values.setText(self.values_at(time_s))

    def values_at(self, time_s: float) -> str:
        """The values of the shown face at a time, largest first; only the time without a face."""
        text = texts.clock(time_s) + f"{time_s % 1:.2f}"[1:]
        found = self._timeline.at(self._track, time_s) if self._track is not None else None
        if found is None or self.shows_all_faces:
            return text
        order = np.argsort(found[1])[::-1][:3]
        shares = (f"{texts.emotion(int(i))} {texts.percent(float(found[1][i]))}" for i in order)
        return text + "   " + "   ".join(shares)

    def _clicked(self, event: object) -> None:
        if not event.double():  # type: ignore[attr-defined]
            return
        box = self.plot.getPlotItem().vb
        time_s = float(box.mapSceneToView(event.scenePos()).x())  # type: ignore[attr-defined]
        if math.isfinite(time_s) and time_s >= 0:
            self.seek_asked.emit(time_s)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Leave:
            self._cross.setVisible(False)
            self.values.clear()
        return super().eventFilter(watched, event)  # type: ignore[arg-type]

    def retheme(self) -> None:
        """Take the colours in effect."""
        colors = theme.current()
        self.plot.setBackground(colors.surface)
        for name in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(name)
            axis.setPen(colors.border)
            axis.setTextPen(colors.muted)
        for index in range(len(EMOTIONS)):
            width_px = 2.0 * self.devicePixelRatioF()  # cosmetic pens count device pixels
            self._curves[index].setPen(emotion_pen(index, colors.dark, width_px))
            self._raw_curves[index].setPen(faint_pen(index, colors.dark))
        self._threshold_line.setPen(pg.mkPen(colors.muted, width=1, style=Qt.PenStyle.DotLine))
        self._cross.setPen(pg.mkPen(colors.muted, width=1))
        self._position.setPen(pg.mkPen(colors.accent, width=2))
        self.hold.setIcon(icons.icon("play" if self.held else "pause"))
        markers, self._markers = self._markers, ()
        self.set_markers(markers)
        self._drawn = None
