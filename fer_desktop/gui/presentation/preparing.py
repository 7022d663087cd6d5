"""Preparing: what a stimulus needs before it is shown, read from the disk in a thread."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QImage

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.gui.presentation.film import Film
from fer_desktop.gui.presentation.sound import FilmSound
from fer_desktop.gui.presentation.stimulus_screen import Scene
from fer_desktop.gui.toolkit.qt_images import to_image
from fer_desktop.studies.study import Stimulus, StimulusKind

MakeSound = Callable[[Path], FilmSound]


@dataclass(frozen=True, eq=False)
class Ready:
    """A stimulus that appears as soon as its first scene is painted."""

    stimulus: Stimulus
    scene: Scene
    film: Film | None = None
    sound: FilmSound | None = None

    def close(self) -> None:
        """Shown or not, it is not needed any more."""
        if self.film is not None:
            self.film.close()
        if self.sound is not None:
            self.sound.close()


def prepare(stimulus: Stimulus, folder: Path, make_sound: MakeSound = FilmSound) -> Ready:
    """Read the stimulus's file, if it has one, from `folder`. Raises SourceError."""
    if stimulus.kind is StimulusKind.TEXT:
        return Ready(stimulus, Scene(text=stimulus.text))
    if stimulus.kind is StimulusKind.CROSS:
        return Ready(stimulus, Scene(has_cross=True))
    if stimulus.kind is StimulusKind.PAUSE:
        return Ready(stimulus, Scene())
    path = folder / stimulus.file
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
        return Ready(stimulus, Scene(picture))
    film = Film(path)
    with ExitStack() as undone:
        undone.callback(film.close)  # or its thread would decode for nobody
        first = film.first()
        scene = Scene(to_image(first.image)) if first is not None else Scene()
        ready = Ready(stimulus, scene, film, make_sound(path))
        undone.pop_all()
    return ready
