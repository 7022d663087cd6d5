"""The playback bar of a file: play, pause, one frame on or back, seek, speed."""

import math
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from fer_desktop.core.timing import clock
from fer_desktop.gui.picture.seek_bar import SeekBar, Span
from fer_desktop.gui.toolkit import icons, texts
from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.gui.toolkit.labels import ValueLabel

SPEEDS = (0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)


class PlaybackBar(QWidget):
    """Only shown for files. `seek_asked` comes while the slider is dragged, at most 10 a second."""

    play_asked = Signal()
    step_asked = Signal(int)
    seek_asked = Signal(float)
    speed_asked = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._playing = False
        self._wanted_s: float | None = None
        self.back = self._button(self.tr("Previous frame"))
        self.play = self._button(self.tr("Play"))
        self.forward = self._button(self.tr("Next frame"))
        self.back.clicked.connect(lambda: self.step_asked.emit(-1))
        self.play.clicked.connect(self.play_asked)
        self.forward.clicked.connect(lambda: self.step_asked.emit(1))
        self.slider = SeekBar()
        self.slider.sought.connect(self._moved)
        self.slider.stepped.connect(self.step_asked)
        self.time = ValueLabel(self.tr("Time"), "")
        self.speed = ComboBox()
        self.speed.setAccessibleName(self.tr("Speed"))
        self.speed.setToolTip(self.tr("Speed"))
        for speed in SPEEDS:
            self.speed.addItem(f"{texts.decimal(speed, 0 if speed >= 1 else 2)}×", speed)
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed.activated.connect(lambda: self.speed_asked.emit(self.speed.currentData()))
        self._limiter = QTimer(self, singleShot=True, interval=100)  # not a seek a pixel
        self._limiter.timeout.connect(self._seek_now)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(4)
        for widget in (self.back, self.play, self.forward):
            layout.addWidget(widget)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.time)
        layout.addWidget(self.speed)
        self.retheme()

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    @property
    def duration_s(self) -> float:
        return self.slider.duration_s

    def set_duration(self, duration_s: float | None) -> None:
        self.slider.duration_s = duration_s or 0.0
        self.slider.setEnabled(bool(duration_s))

    @property
    def offset_s(self) -> float:
        """Added to every time that is shown: a session's time minus its video's own."""
        return self.slider.offset_s

    @offset_s.setter
    def offset_s(self, offset_s: float) -> None:
        self.slider.offset_s = offset_s

    def show_stretches(self, stretches: Sequence[Span]) -> None:
        """What of the file is analysed: from when to when, in seconds."""
        self.slider.show_stretches(stretches)

    def show_work(self, share: float | None) -> None:
        """How far an analysis of the whole file is; None for none."""
        self.slider.show_work(share)

    def show_position(self, position_s: float, frame_index: int, playing: bool) -> None:
        """The time and number of the frame shown."""
        if self._wanted_s is None:
            self.slider.show_position(position_s)
        shown_s = position_s + self.offset_s
        end_s = math.ceil(round(self.duration_s + self.offset_s, 2))  # no position lies beyond it
        self.time.setText(
            self.tr("{time} / {duration}").format(
                time=texts.exact_clock(shown_s),
                duration=clock(end_s),
            )
        )
        self.time.setToolTip(self.tr("Frame {number}").format(number=frame_index))
        if playing != self._playing:
            self._playing = playing
            self.retheme()

    def show_speed(self, speed: float) -> None:
        """The speed at which files are played, as chosen before this bar was made."""
        self.speed.setCurrentIndex(self.speed.findData(speed))

    def change_speed(self, steps: int) -> None:
        """Go up or down the list of speeds."""
        index = min(max(self.speed.currentIndex() + steps, 0), len(SPEEDS) - 1)
        self.speed.setCurrentIndex(index)
        self.speed_asked.emit(self.speed.currentData())

    def reset_speed(self) -> None:
        self.speed.setCurrentIndex(SPEEDS.index(1.0))
        self.speed_asked.emit(1.0)

    def _moved(self, time_s: float) -> None:
        self._wanted_s = time_s
        if not self.slider.isSliderDown():
            self._seek_now()
        elif not self._limiter.isActive():
            self._limiter.start()

    def _seek_now(self) -> None:
        if self._wanted_s is not None:
            wanted_s, self._wanted_s = self._wanted_s, None
            self.seek_asked.emit(wanted_s)

    def retheme(self) -> None:
        self.back.setIcon(icons.icon("step-back"))
        self.forward.setIcon(icons.icon("step"))
        self.play.setIcon(icons.icon("pause" if self._playing else "play"))
        name = self.tr("Pause") if self._playing else self.tr("Play")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)
