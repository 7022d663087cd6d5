"""The analyzer of a run, replaced between two frames when the settings have changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Protocol

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Face, Frame
from fer_desktop.core.settings import Settings

if TYPE_CHECKING:  # they load OpenCV and lap, for which the window does not wait
    from fer_desktop.analysis.locator import Locator
    from fer_desktop.classification.manifest import Manifest


class RunAnalyzer(Protocol):
    """What a run needs of an analyzer: made and used in the analysis thread, read from any."""

    locator: "Locator"

    @property
    def manifest(self) -> "Manifest | None":
        """Of the expression model; None where faces are looked up instead of classified."""
        ...

    @property
    def threshold(self) -> float:
        """Probability below which a label is "unsure" unless the settings say otherwise."""
        ...

    def analyze(self, frame: Frame) -> Analysis: ...


CreateAnalyzer = Callable[[Settings], RunAnalyzer]
"""Called in the thread that uses the analyzer. Raises FerError."""


@dataclass(frozen=True)
class LoadedAnalyzer:
    """An analyzer, and the settings that it was made with."""

    analyzer: RunAnalyzer
    settings: Settings


class ReloadingAnalyzer:
    """`load` and `analyze` belong to the analysis thread, the rest to any.

    Faces keep their numbers where they are searched as before; otherwise numbers go on, so that
    none takes the number, and with it the name, of a face that was there before.
    """

    def __init__(
        self,
        create: CreateAnalyzer,
        settings: Settings,
        on_ready: Callable[[LoadedAnalyzer], object],
        on_kept: Callable[[FerError], object],
    ) -> None:
        """Called in the analysis thread: `on_ready` with every analyzer that is put to use,
        `on_kept` with the error for which the one in use is kept."""
        self._create = create
        self._first = settings
        self._on_ready = on_ready
        self._on_kept = on_kept
        self._lock = Lock()
        self._pending: Settings | None = None
        self._held = False
        self._loaded: LoadedAnalyzer | None = None
        self._added = 0
        self._highest = 0

    def reload(self, settings: Settings) -> None:
        """Analyse with other settings from the next frame on."""
        with self._lock:
            self._pending = settings

    def hold(self) -> LoadedAnalyzer | None:
        """Analyse with nothing else until `let_go`; gives what is in use, if anything is yet.

        A change of settings that is still under way is given up.
        """
        with self._lock:
            if self._loaded is not None:
                self._held, self._pending = True, None
            return self._loaded

    def let_go(self) -> None:
        """Other settings may come again."""
        with self._lock:
            self._held = False

    def load(self) -> None:
        """Make the first analyzer. Raises FerError."""
        self._loaded = LoadedAnalyzer(self._create(self._first), self._first)
        self._on_ready(self._loaded)

    @property
    def locator(self) -> "Locator":
        """That of the analyzer in use; only once there is one."""
        return self._used.analyzer.locator

    def analyze(self, frame: Frame) -> Analysis:
        """Analyse a frame with the newest settings."""
        self._take_newest()
        return self._numbered(self._used.analyzer.analyze(frame))

    @property
    def _used(self) -> LoadedAnalyzer:
        assert self._loaded is not None
        return self._loaded

    def _take_newest(self) -> None:
        with self._lock:
            settings, self._pending = self._pending, None
        if settings is None:
            return
        try:
            old, new = self._used, LoadedAnalyzer(self._create(settings), settings)
        except FerError as error:  # the old one goes on; the window says why
            self._on_kept(error)
            return
        with self._lock:
            if self._held:  # a recording has begun meanwhile
                return
            self._loaded = new
        if _locating(old) == _locating(new):
            new.analyzer.locator = old.analyzer.locator
        else:
            self._added = self._highest
        self._on_ready(new)

    def _numbered(self, analysis: Analysis) -> Analysis:
        if self._added:
            faces = tuple(_renumbered(face, self._added) for face in analysis.faces)
            analysis = replace(analysis, faces=faces)
        self._highest = max((self._highest, *(face.track_id for face in analysis.faces)))
        return analysis


def _locating(used: LoadedAnalyzer) -> object:
    return used.settings.detection, used.settings.tracking


def _renumbered(face: Face, added: int) -> Face:
    return replace(face, track=replace(face.track, track_id=face.track_id + added))
