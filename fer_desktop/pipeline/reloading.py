"""The analyzer of a run, replaced between two frames when the settings have changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from threading import Lock
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Frame, Track
from fer_desktop.core.settings import Settings
from fer_desktop.scores.timeline import KeptFace

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


@runtime_checkable
class Recalls(Protocol):
    """An analyzer whose results may be kept, so that a file is analysed once only."""

    def recall(self, frame: Frame, known: Sequence[KeptFace]) -> Analysis:
        """The analysis of a frame whose faces are known."""
        ...

    def resume(self, known: Sequence[KeptFace], timestamp: float, next_id: int) -> None:
        """Go on from elsewhere: these faces were there then; new ones count from `next_id`."""
        ...


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

    def forget(self) -> None:
        """Hold nothing any more, once the analysis thread has ended."""
        self._on_ready = self._on_kept = _tell_nobody
        with self._lock:
            self._loaded = self._pending = None

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
        self.take_newest()
        return self._numbered(self._used.analyzer.analyze(frame))

    @property
    def recalls(self) -> bool:
        """Whether what the analyzer in use finds may be kept."""
        return isinstance(self._used.analyzer, Recalls)

    def recall(self, frame: Frame, known: Sequence[KeptFace]) -> Analysis:
        """The analysis of a frame whose faces are known."""
        return self._recalling.recall(frame, known)

    def resume(self, known: Sequence[KeptFace], timestamp: float, next_id: int) -> None:
        """Go on from elsewhere: these faces were there then; new ones count from `next_id`."""
        self._highest = max(self._highest, next_id - 1)
        own = [replace(face, track=_renumbered(face.track, -self._added)) for face in known]
        self._recalling.resume(own, timestamp, self._highest + 1 - self._added)

    @property
    def _recalling(self) -> Recalls:
        analyzer = self._used.analyzer
        assert isinstance(analyzer, Recalls)
        return analyzer

    @property
    def _used(self) -> LoadedAnalyzer:
        assert self._loaded is not None
        return self._loaded

    def take_newest(self) -> None:
        """Put the newest settings to use; in the analysis thread."""
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
            faces = tuple(
                replace(face, track=_renumbered(face.track, self._added)) for face in analysis.faces
            )
            analysis = replace(analysis, faces=faces)
        self._highest = max((self._highest, *(face.track_id for face in analysis.faces)))
        return analysis


def _tell_nobody(_what: object) -> None:
    """Whom to tell was forgotten."""


def _locating(used: LoadedAnalyzer) -> object:
    return used.settings.detection, used.settings.tracking


def _renumbered(track: Track, added: int) -> Track:
    return replace(track, track_id=track.track_id + added)
