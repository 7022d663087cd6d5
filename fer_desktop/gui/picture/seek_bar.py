"""The seek bar of a file: a click goes there, dragging previews, what is analysed is filled."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QToolTip, QWidget

from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.input import KEYBOARD_REASONS, paint_focus

STEPS = 100_000
HANDLE_PX = 14
GROOVE_PX = 6
PAGE_S = 5.0
"""The page keys go on or back by this."""
_STEPS_OF_KEYS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: 1,
}

Span = tuple[float, float]


class SeekBar(QSlider):
    """Its value is the position; whoever moves it by hand is told by `sought` and `stepped`."""

    sought = Signal(float)
    """Seconds that a person went to, also while dragging."""
    stepped = Signal(int)
    """Frames on or back, by the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.duration_s = 0.0
        self.offset_s = 0.0
        """Added to every time that is shown."""
        self._stretches: Sequence[Span] = ()
        self._work: float | None = None
        self._by_keyboard = False
        self.setRange(0, STEPS)
        self.setMinimumHeight(HANDLE_PX + 8)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Position in the file"))

    def show_position(self, position_s: float) -> None:
        """Stand at this time, unless it is being dragged."""
        if self.duration_s and not self.isSliderDown():
            self.setValue(round(position_s / self.duration_s * STEPS))

    def show_stretches(self, stretches: Sequence[Span]) -> None:
        """Fill what is analysed: from when to when, in seconds."""
        if list(stretches) != list(self._stretches):
            self._stretches = tuple(stretches)
            self.update()

    def show_work(self, share: float | None) -> None:
        """How far an analysis of the whole file is; None for none."""
        if share != self._work:
            self._work = share
            self.update()

    # where

    def _track(self) -> QRectF:
        return QRectF(self.rect()).adjusted(HANDLE_PX / 2, 0, -HANDLE_PX / 2, 0)

    def _time_at(self, x: float) -> float:
        track = self._track()
        share = (x - track.left()) / max(track.width(), 1)
        return min(max(share, 0.0), 1.0) * self.duration_s

    def _x_of(self, share: float) -> float:
        return self._track().left() + min(max(share, 0.0), 1.0) * self._track().width()

    # mouse and keyboard

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.duration_s:
            self.setSliderDown(True)
            self._go(event.position())
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self._go(event.position())
        if self.duration_s:
            at_s = self._time_at(event.position().x()) + self.offset_s
            QToolTip.showText(event.globalPosition().toPoint(), texts.exact_clock(at_s), self)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _go(self, where: QPointF) -> None:
        time_s = self._time_at(where.x())
        self.setSliderPosition(round(time_s / self.duration_s * STEPS))
        self.sought.emit(time_s)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, now_s = event.key(), self.value() / STEPS * self.duration_s
        places: dict[int, float] = {
            Qt.Key.Key_PageUp: now_s - PAGE_S,
            Qt.Key.Key_PageDown: now_s + PAGE_S,
            Qt.Key.Key_Home: 0.0,
            Qt.Key.Key_End: self.duration_s,
        }
        if key in _STEPS_OF_KEYS:
            self.stepped.emit(_STEPS_OF_KEYS[key])
        elif key in places:
            self.sought.emit(min(max(places[key], 0.0), self.duration_s))
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._by_keyboard = event.reason() in KEYBOARD_REASONS

    # painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, middle = theme.current(), self.rect().center().y() + 0.5
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        track = self._track()
        groove = QRectF(track.left(), middle - GROOVE_PX / 2, track.width(), GROOVE_PX)
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(groove, GROOVE_PX / 2, GROOVE_PX / 2)
        filled = QColor(colors.accent)
        filled.setAlpha(130)
        painter.setBrush(filled)
        for start_s, end_s in self._stretches if self.duration_s else ():
            left, right = (self._x_of(time / self.duration_s) for time in (start_s, end_s))
            painter.drawRect(QRectF(left, groove.top(), max(right - left, 1.0), GROOVE_PX))
        if self._work is not None:
            painter.setBrush(QColor(colors.text))
            done = self._x_of(self._work) - track.left()
            painter.drawRect(QRectF(track.left(), groove.bottom() + 2, done, 2))
        painter.setBrush(QColor(colors.accent if self.isEnabled() else colors.border))
        x = self._x_of(self.sliderPosition() / STEPS)
        painter.drawEllipse(QPointF(x, middle), HANDLE_PX / 2 - 1, HANDLE_PX / 2 - 1)
        if self.hasFocus() and self._by_keyboard:
            paint_focus(painter, self)
