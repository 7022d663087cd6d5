"""Shows one stimulus after the other, and says when each began and ended.

All times are by `time.perf_counter()`. The event loop of the window drives it; files are opened
(`preparing`) and films decoded in threads of their own.
"""

import time
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.gui.presentation.preparing import MakeSound, Ready, prepare
from fer_desktop.gui.presentation.sound import FilmSound
from fer_desktop.gui.presentation.stimulus_screen import Scene, StimulusScreen
from fer_desktop.gui.toolkit.qt_images import to_image
from fer_desktop.gui.toolkit.tasks import Cancelled, Progress, Task
from fer_desktop.studies.study import Stimulus, StimulusKind

FILM_TICK_MS = 4
"""How often it is looked whether the next picture of a film is due: four times a refresh."""
PAUSE_S = 2.0
"""Of a pause, a cross or a picture whose length the study does not say."""


class Presenter(QObject):
    """One sequence of stimuli on one screen."""

    began = Signal(object, float)
    """Stimulus, and when its first frame was painted."""
    ended = Signal(object, float, float, int)
    """Stimulus, begin, end, frames of a film that were dropped: it was shown to its end."""
    broken_off = Signal(object, float, float)
    """Stimulus, begin, end: Escape, or a window that was closed, ended it."""
    remarked = Signal(object)
    """A Sentence for the experimenter."""
    failed = Signal(object)
    """The FerError for which a stimulus cannot be shown."""
    finished = Signal()
    """The last one was shown."""
    stopped = Signal()
    """After `broken_off` or `failed`, or between two: what is left can be shown another time."""

    def __init__(
        self,
        screen: StimulusScreen,
        folder: Path,
        make_sound: MakeSound = FilmSound,
        parent: QObject | None = None,
    ) -> None:
        """`folder`: in which the files of the stimuli lie."""
        super().__init__(parent)
        self._screen = screen
        self._folder = folder
        self._make_sound = make_sound
        self._left: list[Stimulus] = []
        self._is_running = False
        self._preparation = Task("stimulus", self)
        """Of the next one, until it can be shown."""
        self._preparation.done.connect(self._show)
        self._preparation.failed.connect(self._fail)
        self._present: Ready | None = None
        self._begun_at = 0.0
        self._has_remarked = False
        """Whether it was said that the film is damaged."""
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        screen.escaped.connect(self.stop)
        screen.answered.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether stimuli are being shown."""
        return self._is_running

    def start(self, stimuli: Sequence[Stimulus]) -> None:
        """Show these, from the first on."""
        self._left, self._is_running = list(stimuli), True
        self._go_on()

    def stop(self) -> None:
        """Break off what is shown; nothing where nothing is."""
        if not self._is_running:
            return
        self._is_running = False
        self._preparation.cancel()
        present = self._present
        self._clear()
        if present is not None:
            self.broken_off.emit(present.stimulus, self._begun_at, time.perf_counter())
        self.stopped.emit()

    def _go_on(self) -> None:
        if not self._left:
            self._is_running = False
            self._screen.show_scene(Scene())
            self.finished.emit()
            return
        stimulus = self._left.pop(0)

        def work(progress: Progress) -> Ready:
            ready = prepare(stimulus, self._folder, self._make_sound)
            try:
                progress(1.0)
            except Cancelled:
                ready.close()
                raise
            return ready

        self._preparation.start(work)

    def _fail(self, error: FerError) -> None:
        if not self._is_running:
            return
        self._is_running = False
        self.failed.emit(error)
        self.stopped.emit()

    def _show(self, ready: Ready) -> None:
        if not self._is_running:
            ready.close()
            return
        self._present, self._has_remarked = ready, False
        if ready.sound is not None and ready.sound.problem is not None:
            self.remarked.emit(ready.sound.problem)
        self._begun_at = self._screen.show_scene(ready.scene)
        if ready.sound is not None:
            ready.sound.start()
        self.began.emit(ready.stimulus, self._begun_at)
        if ready.film is not None:
            self._timer.start(FILM_TICK_MS)
        elif not self._waits_for_answer(ready.stimulus):
            self._timer.start(round(1000 * _length_s(ready.stimulus)))

    @staticmethod
    def _waits_for_answer(stimulus: Stimulus) -> bool:
        return stimulus.kind is StimulusKind.TEXT and stimulus.duration_s is None

    def _tick(self) -> None:
        if self._present is None:
            return
        film, limit_s = self._present.film, self._present.stimulus.duration_s
        elapsed_s = time.perf_counter() - self._begun_at
        if film is None:
            self._end(0)
            return
        picture = film.due(elapsed_s)
        if picture is not None:
            self._screen.show_scene(Scene(to_image(picture.image)))
        if film.problem is not None and not self._has_remarked:
            self._has_remarked = True
            self.remarked.emit(Sentence("{reason}", reason=film.problem))
        if film.is_over or (limit_s is not None and elapsed_s >= limit_s):
            self._end(film.dropped_frames)

    def _on_answer(self) -> None:
        if self._present is not None and self._waits_for_answer(self._present.stimulus):
            self._end(0)

    def _end(self, dropped_frames: int) -> None:
        present = self._present
        assert present is not None
        self._clear()
        self.ended.emit(present.stimulus, self._begun_at, time.perf_counter(), dropped_frames)
        if self._is_running:  # nobody has stopped it for what came of this one
            self._go_on()

    def _clear(self) -> None:
        self._timer.stop()
        present, self._present = self._present, None
        if present is not None:
            present.close()


def _length_s(stimulus: Stimulus) -> float:
    return PAUSE_S if stimulus.duration_s is None else stimulus.duration_s
