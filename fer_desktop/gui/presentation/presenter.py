"""Shows one stimulus after the other, and says when each began and ended.

All times are by `time.perf_counter()`. The event loop of the window drives it; films are decoded
in threads of their own.
"""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from fer_desktop.core.errors import FerError, Sentence, SourceError, SourceProblem
from fer_desktop.gui.presentation.film import Film
from fer_desktop.gui.presentation.sound import FilmSound
from fer_desktop.gui.presentation.stimulus_screen import Scene, StimulusScreen
from fer_desktop.gui.toolkit.qt_images import to_image
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
    """After `broken_off` or `failed`: what is left can be shown another time."""

    def __init__(
        self,
        screen: StimulusScreen,
        folder: Path,
        make_sound: Callable[[Path], FilmSound] = FilmSound,
        parent: QObject | None = None,
    ) -> None:
        """`folder`: in which the files of the stimuli lie."""
        super().__init__(parent)
        self._screen = screen
        self._folder = folder
        self._make_sound = make_sound
        self._left: list[Stimulus] = []
        self._present: Stimulus | None = None
        self._begun_at = 0.0
        self._film: Film | None = None
        self._sound: FilmSound | None = None
        self._has_remarked = False
        """Whether it was said that the film is damaged."""
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        screen.escaped.connect(self.stop)
        screen.answered.connect(self._on_answer)

    @property
    def is_running(self) -> bool:
        """Whether stimuli are being shown."""
        return self._present is not None

    def start(self, stimuli: Sequence[Stimulus]) -> None:
        """Show these, from the first on."""
        self._left = list(stimuli)
        self._go_on()

    def stop(self) -> None:
        """Break off what is shown; nothing where nothing is."""
        stimulus = self._present
        if stimulus is None:
            return
        self._clear()
        self.broken_off.emit(stimulus, self._begun_at, time.perf_counter())
        self.stopped.emit()

    def _go_on(self) -> None:
        if not self._left:
            self._screen.show_scene(Scene())
            self.finished.emit()
            return
        stimulus = self._left.pop(0)
        try:
            scene = self._prepare(stimulus)
        except FerError as error:
            self._clear()
            self.failed.emit(error)
            self.stopped.emit()
            return
        self._present = stimulus
        self._begun_at = self._screen.show_scene(scene)
        if self._sound is not None:
            self._sound.start()
        self.began.emit(stimulus, self._begun_at)
        if self._film is not None:
            self._timer.start(FILM_TICK_MS)
        elif not self._waits_for_answer(stimulus):
            self._timer.start(round(1000 * _length_s(stimulus)))

    @staticmethod
    def _waits_for_answer(stimulus: Stimulus) -> bool:
        return stimulus.kind is StimulusKind.TEXT and stimulus.duration_s is None

    def _prepare(self, stimulus: Stimulus) -> Scene:
        """Everything of a stimulus that can be made ready before it is shown. Raises FerError."""
        if stimulus.kind is StimulusKind.TEXT:
            return Scene(text=stimulus.text)
        if stimulus.kind is StimulusKind.CROSS:
            return Scene(has_cross=True)
        if stimulus.kind is StimulusKind.PAUSE:
            return Scene()
        path = self._folder / stimulus.file
        if not path.is_file():
            raise SourceError(
                SourceProblem.MISSING,
                "The stimulus {name} cannot be shown: {path} is not there.",
                "Put the file back, and go on with this participant.",
                name=stimulus.name,
                path=path,
            )
        if stimulus.kind is StimulusKind.PICTURE:
            picture = QImage(str(path))
            if picture.isNull():
                raise SourceError(
                    SourceProblem.UNSUPPORTED,
                    "The stimulus {name} cannot be shown: {path} is no picture that can be read.",
                    "Choose another file in the study.",
                    name=stimulus.name,
                    path=path,
                )
            return Scene(picture)
        self._film, self._has_remarked = Film(path), False
        self._sound = self._make_sound(path)
        if self._sound.problem is not None:
            self.remarked.emit(self._sound.problem)
        first = self._film.first()
        return Scene(to_image(first.image)) if first is not None else Scene()

    def _tick(self) -> None:
        stimulus, film = self._present, self._film
        if stimulus is None:
            return
        elapsed_s = time.perf_counter() - self._begun_at
        limit_s = stimulus.duration_s
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
        if self._present is not None and self._waits_for_answer(self._present):
            self._end(0)

    def _end(self, dropped_frames: int) -> None:
        stimulus = self._present
        assert stimulus is not None
        self._clear()
        self.ended.emit(stimulus, self._begun_at, time.perf_counter(), dropped_frames)
        self._go_on()

    def _clear(self) -> None:
        self._timer.stop()
        self._present = None
        film, self._film = self._film, None
        sound, self._sound = self._sound, None
        if film is not None:
            film.close()
        if sound is not None:
            sound.close()


def _length_s(stimulus: Stimulus) -> float:
    return PAUSE_S if stimulus.duration_s is None else stimulus.duration_s
