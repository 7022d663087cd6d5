"""The analyzer of a run, replaced between two frames when the settings have changed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Lock
from typing import Any

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Analysis, Face, Frame
from fer_desktop.core.settings import Settings

CreateAnalyzer = Callable[[Settings], Any]
"""Gives an object with `analyze(frame)` and a `locator`, made in the thread that uses it."""


@dataclass(frozen=True)
class InUse:
    """An analyzer, and the settings that it was made with."""

    analyzer: Any
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
        on_ready: Callable[[InUse], object],
        on_kept: Callable[[FerError], object],
    ) -> None:
        """`on_ready` hears of every analyzer, `on_kept` why there is no other; in the thread."""
        self._create = create
        self._first = settings
        self._on_ready = on_ready
        self._on_kept = on_kept
        self._lock = Lock()
        self._pending: Settings | None = None
        self._held = False
        self._in_use: InUse | None = None
        self._added = 0
        self._highest = 0

    def reload(self, settings: Settings) -> None:
        """Analyse with other settings from the next frame on."""
        with self._lock:
            self._pending = settings

    def hold(self) -> InUse | None:
        """Analyse with nothing else until `let_go`; gives what is in use, if anything is yet.

        A change of settings that is still under way is given up.
        """
        with self._lock:
            if self._in_use is not None:
                self._held, self._pending = True, None
            return self._in_use

    def let_go(self) -> None:
        """Other settings may come again."""
        with self._lock:
            self._held = False

    def load(self) -> None:
        """Make the first analyzer. Raises FerError."""
        self._in_use = InUse(self._create(self._first), self._first)
        self._on_ready(self._in_use)

    @property
    def locator(self) -> Any:
        """That of the analyzer in use; only once there is one."""
        return self._used.analyzer.locator

    def analyze(self, frame: Frame) -> Analysis:
        """Analyse a frame with the newest settings."""
        self._take_newest()
        analysis: Analysis = self._used.analyzer.analyze(frame)
        return self._numbered(analysis)

    @property
    def _used(self) -> InUse:
        assert self._in_use is not None
        return self._in_use

    def _take_newest(self) -> None:
        with self._lock:
            settings, self._pending = self._pending, None
        if settings is None:
            return
        try:
            old, new = self._used, InUse(self._create(settings), settings)
        except FerError as error:  # the old one goes on; the window says why
            self._on_kept(error)
            return
        with self._lock:
            if self._held:  # a recording has begun meanwhile
                return
            self._in_use = new
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


def _locating(used: InUse) -> object:
    return used.settings.detection, used.settings.tracking


def _renumbered(face: Face, added: int) -> Face:
    return replace(face, track=replace(face.track, track_id=face.track_id + added))
