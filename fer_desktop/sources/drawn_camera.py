"""A camera that is drawn: the demo's portrait sways before a wall, live and without end.

For trying what a camera does where there is none, and for measuring the window always on the same
pictures (`fer-desktop --source camera:test --exit-after 60`).
"""

import time
from collections.abc import Iterator
from threading import Event

from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.scenes import Scene


class DrawnCamera:
    """Pictures of the size and at the rate that a camera is asked for."""

    def __init__(self, settings: CameraSettings) -> None:
        self._scene = Scene(settings.width_px, settings.height_px, faces=1)
        self._period_s = 1 / settings.frame_rate_hz
        self._closing = Event()
        self._info = SourceInfo(
            kind=SourceKind.CAMERA,
            name="test",
            is_live=True,
            width_px=settings.width_px,
            height_px=settings.height_px,
            frame_rate_hz=settings.frame_rate_hz,
        )

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        """One picture each period; who is late gets the next one late, as from a camera."""
        started_at = due_at = 0.0
        for index, image in enumerate(self._scene.frames()):
            if self._closing.wait(max(due_at - time.perf_counter(), 0.0)):
                return
            now = time.perf_counter()
            started_at = started_at or now
            due_at = max(due_at, now - self._period_s) + self._period_s
            image.setflags(write=False)
            yield Frame(index, now - started_at, image, now)

    def close(self) -> None:
        self._closing.set()
