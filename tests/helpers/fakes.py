"""Scripted parts for tests of the window: sources and an analyzer that do what they are told."""

import time
from collections.abc import Callable, Iterator
from threading import Event

from fer_desktop.analysis.adaptation import Workload
from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Analysis, Face, Frame
from fer_desktop.sources.base import SourceInfo, SourceKind
from helpers.faces import LARGE, make_face, make_image


class ScriptedSource:
    """Gives frames on request of the script: a camera (live) or a file (seekable).

    A live one goes on until it is closed; `lose()` makes it fail like an unplugged camera.
    """

    def __init__(
        self,
        *,
        live: bool = True,
        frame_count: int = 50,
        frame_rate_hz: float = 50.0,
        kind: SourceKind | None = None,
        size_px: tuple[int, int] = (320, 240),
    ) -> None:
        self._live = live
        self._frame_count = frame_count
        self._period_s = 1 / frame_rate_hz
        self._closed = Event()
        self._lost = Event()
        self._next = 0
        self._image = make_image(*size_px)
        self.closed_count = 0
        self.info = SourceInfo(
            kind=kind or (SourceKind.CAMERA if live else SourceKind.VIDEO),
            name="scripted",
            is_live=live,
            width_px=size_px[0],
            height_px=size_px[1],
            frame_rate_hz=frame_rate_hz,
            duration_s=None if live else frame_count * self._period_s,
            frame_count=None if live else frame_count,
        )

    def lose(self) -> None:
        """As if the camera was unplugged."""
        self._lost.set()

    def seek(self, timestamp: float) -> None:
        self._next = round(timestamp / self._period_s)

    def close(self) -> None:
        self.closed_count += 1
        self._closed.set()

    def __iter__(self) -> Iterator[Frame]:
        while not self._closed.is_set():
            if self._lost.is_set():
                raise SourceError(SourceProblem.LOST, "The camera was unplugged.", "Plug it in.")
            if not self._live and self._next >= self._frame_count:
                return
            index, self._next = self._next, self._next + 1
            yield Frame(index, index * self._period_s, self._image, time.perf_counter())
            if self._live:
                self._closed.wait(self._period_s)


class ScriptedLocator:
    """Notes the workloads that are applied to it."""

    def __init__(self) -> None:
        self.workloads: list[Workload] = []

    def apply(self, workload: Workload) -> None:
        self.workloads.append(workload)


class ScriptedAnalyzer:
    """Finds the faces that `script(frame)` says; one, in the middle, unless told otherwise."""

    manifest: object = None
    threshold = 0.0

    def __init__(self, script: Callable[[Frame], tuple[Face, ...]] | None = None) -> None:
        self.script = script or (lambda _frame: (make_face(box=LARGE),))
        self.locator = ScriptedLocator()

    def analyze(self, frame: Frame) -> Analysis:
        return Analysis(frame, self.script(frame), {"detect": 1.0, "classify": 0.5})


class SourceShelf:
    """`open_source` for a Player: what is opened next was put there by the test.

    An exception on the shelf is raised instead.
    """

    def __init__(self, *items: ScriptedSource | Exception) -> None:
        self.items = list(items)
        self.opened: list[str] = []

    def __call__(self, spec: str, _settings: object) -> ScriptedSource:
        self.opened.append(spec)
        item = self.items.pop(0) if len(self.items) > 1 else self.items[0]
        if isinstance(item, Exception):
            raise item
        return item
