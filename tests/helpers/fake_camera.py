"""A scripted stand-in for cv2.VideoCapture."""

from collections.abc import Callable
from threading import Event

import cv2
import numpy as np

from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources.camera import CameraSource
from fer_desktop.sources.camera_devices import CameraDevice

DEVICE = CameraDevice(0, "Test camera")


class FakeCapture:
    """Gives BGR pictures as its script says: True a picture, False a failed read.

    After its script it gives `then` for ever, or, when `then` is None, hangs until `unhang`.
    """

    def __init__(
        self,
        script: list[bool] | None = None,
        then: bool | None = True,
        opens: bool = True,
        rates: dict[str, float] | None = None,
    ) -> None:
        self._script = list(script or [])
        self._then = then
        self._opens = opens
        self._rates = rates or {"YUYV": 30.0}
        self._format = "YUYV"
        self.requested: dict[int, float] = {}
        self.hanging = Event()
        self.unhang = Event()
        self.released = Event()

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return self._opens

    def read(self) -> tuple[bool, np.ndarray | None]:
        answer = self._script.pop(0) if self._script else self._then
        if answer is None:
            self.hanging.set()
            self.unhang.wait()
            answer = False
        image = np.zeros((48, 64, 3), dtype=np.uint8)
        image[..., 0] = 255  # blue, in OpenCV's order
        return (True, image) if answer else (False, None)

    def get(self, prop: int) -> float:
        return self._rates.get(self._format, 0.0) if prop == cv2.CAP_PROP_FPS else 0.0

    def set(self, prop: int, value: float) -> bool:
        if prop == cv2.CAP_PROP_FOURCC:
            self._format = int(value).to_bytes(4, "little").decode()
        self.requested[prop] = value
        return True

    def release(self) -> None:
        self.released.set()


def camera_source(
    capture: FakeCapture,
    settings: CameraSettings | None = None,
    on_open: Callable[[], None] = lambda: None,
    **timeouts: float,
) -> CameraSource:
    """The program's camera source on a scripted capture."""

    def open_capture(_device: CameraDevice) -> FakeCapture:
        on_open()
        return capture

    return CameraSource(DEVICE, settings or CameraSettings(), open_capture, **timeouts)
