"""Cameras through OpenCV, read in a thread of their own.

A camera's read blocks, for seconds when the device hangs, so only that thread ever touches
the device: whoever iterates waits with a time-out, and `close` never waits. A read that
hangs is left behind and releases the device when it returns.
"""

import atexit
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from queue import Empty, Full, Queue
from threading import Event, Thread
from time import monotonic, perf_counter
from typing import Protocol, cast
from weakref import WeakSet

import cv2

from fer_desktop.core.errors import SourceError, SourceProblem, translatable
from fer_desktop.core.frames import Frame, Image
from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.camera_devices import (
    CameraDevice,
    backend,
    diagnose,
    find_camera,
    list_cameras,
)

__all__ = ["CameraDevice", "CameraSource", "list_cameras", "open_camera"]

OPEN_TIMEOUT_S = 15.0
"""Some cameras need seconds to their first picture."""

STALL_TIMEOUT_S = 5.0
"""A camera that gives no picture for this long is taken for lost."""

BUSY_PATIENCE_S = 1.5
"""How long to wait for a device that somebody else holds before saying so."""

FAILED_READS_ALLOWED = 10
"""Single pictures get lost in transfer; this many in a row mean that the camera is gone."""

EXIT_PATIENCE_S = 2.0
"""How long the end of the program waits for reads to return."""


class Capture(Protocol):
    """What is used of cv2.VideoCapture; tests give a scripted one."""

    def isOpened(self) -> bool: ...  # noqa: N802 - OpenCV's name
    def read(self) -> tuple[bool, Image | None]: ...
    def get(self, prop: int) -> float: ...
    def set(self, prop: int, value: float) -> bool: ...
    def release(self) -> None: ...


def open_capture(device: CameraDevice) -> Capture:
    """OpenCV's capture of a device, without its remarks on the console."""
    # On macOS OpenCV asks for permission only from the main thread, and gives up elsewhere;
    # without its asking the system asks by itself. Untested there.
    os.environ.setdefault("OPENCV_AVFOUNDATION_SKIP_AUTH", "1")
    # A hanging read must return before EXIT_PATIENCE_S; OpenCV would wait 10 s.
    os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "1")
    cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)
    return cast(Capture, cv2.VideoCapture(device.index, backend()))


class CameraSource:
    """The pictures of a camera with the monotonic clock's time since the first one."""

    def __init__(
        self,
        device: CameraDevice,
        settings: CameraSettings,
        open_capture: Callable[[CameraDevice], Capture] = open_capture,
        open_timeout_s: float = OPEN_TIMEOUT_S,
        stall_timeout_s: float = STALL_TIMEOUT_S,
    ) -> None:
        """Open the camera and wait for its first picture. Raises SourceError."""
        self._device = device
        self._settings = settings
        self._open_capture = open_capture
        self._stall_timeout_s = stall_timeout_s
        self._closing = Event()
        self._results: Queue[Frame | SourceError | None] = Queue(maxsize=4)
        self._frame_rate_hz: float | None = None
        self._delivered = 0
        self._reader = Thread(target=self._read, name=f"camera {device.index}", daemon=True)
        self._reader.start()
        _sources.add(self)
        try:
            first = self._results.get(timeout=open_timeout_s)
        except Empty:
            first = self._error(SourceProblem.LOST, _DID_NOT_START)
        if not isinstance(first, Frame):
            self.close()
            raise first or self._error(SourceProblem.LOST, _WAS_CLOSED)
        self._first: Frame | None = first
        self._started_at = first.timestamp
        self._info = SourceInfo(
            kind=SourceKind.CAMERA,
            name=device.name,
            is_live=True,
            width_px=first.width_px,
            height_px=first.height_px,
            frame_rate_hz=self._frame_rate_hz,
        )

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        while not self._closing.is_set():
            result: Frame | SourceError | None = self._first
            if result is not None:
                self._first = None
            else:
                result = self._next_result()
            if result is None or self._closing.is_set():
                return
            if isinstance(result, SourceError):
                self.close()
                raise result
            elapsed_s = result.timestamp - self._started_at
            yield replace(result, index=self._delivered, timestamp=elapsed_s)
            self._delivered += 1

    def close(self) -> None:
        """Stop reading; returns at once, the device is released when its read returns."""
        self._closing.set()
        self._hand_over(None)

    def wait_until_released(self, timeout_s: float) -> bool:
        """Wait for the device to be released after `close`; whether it was."""
        self._reader.join(timeout_s)
        return not self._reader.is_alive()

    def _next_result(self) -> Frame | SourceError | None:
        try:
            return self._results.get(timeout=self._stall_timeout_s)
        except Empty:
            return self._error(SourceProblem.LOST, _STOPPED)

    def _hand_over(self, result: Frame | SourceError | None) -> None:
        """Never waits: when nobody takes the pictures, the oldest is replaced."""
        while True:
            try:
                self._results.put_nowait(result)
                return
            except Full:
                try:
                    self._results.get_nowait()
                except Empty:
                    continue

    def _read(self) -> None:
        problem = self._wait_while_busy()
        if problem is not None:
            self._hand_over(self._error(problem))
            return
        capture = self._open_capture(self._device)
        try:
            if not capture.isOpened():
                problem = diagnose(self._device.path)
                self._hand_over(
                    self._error(problem)
                    if problem
                    else self._error(SourceProblem.BUSY, _DOES_NOT_START)
                )
                return
            self._configure(capture)
            self._read_pictures(capture)
        except cv2.error:  # a backend that throws where others answer False
            self._hand_over(self._error(SourceProblem.LOST, _STOPPED))
        finally:
            capture.release()

    def _wait_while_busy(self) -> SourceProblem | None:
        """What keeps the device from opening; a busy one gets time to be released.

        The one who holds it may be this program's last reader, whose read is just returning.
        """
        until = monotonic() + BUSY_PATIENCE_S
        problem = diagnose(self._device.path)
        while problem is SourceProblem.BUSY and monotonic() < until:
            if self._closing.wait(0.05):
                break
            problem = diagnose(self._device.path)
        return problem

    def _configure(self, capture: Capture) -> None:
        """Ask for size and rate; compressed pictures if only those come fast enough."""
        wanted_hz = self._settings.frame_rate_hz
        self._request(capture)
        rate = capture.get(cv2.CAP_PROP_FPS)
        if 0 < rate < 0.9 * wanted_hz:
            capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
            self._request(capture)
            rate = capture.get(cv2.CAP_PROP_FPS)
        self._frame_rate_hz = rate if rate > 0 else None

    def _request(self, capture: Capture) -> None:
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, self._settings.width_px)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, self._settings.height_px)
        capture.set(cv2.CAP_PROP_FPS, self._settings.frame_rate_hz)

    def _read_pictures(self, capture: Capture) -> None:
        read_any, failed_reads = False, 0
        while not self._closing.is_set():
            image = _read_rgb(capture)
            now = monotonic()
            if image is None:
                failed_reads += 1
                gone = diagnose(self._device.path) is SourceProblem.MISSING  # BUSY is ourselves
                if gone or failed_reads >= FAILED_READS_ALLOWED:
                    self._hand_over(self._failed(read_any, gone))
                    return
                self._closing.wait(0.05)  # a device in trouble answers at once: do not spin
                continue
            read_any, failed_reads = True, 0
            self._hand_over(Frame(0, now, image, perf_counter()))

    def _failed(self, read_any: bool, gone: bool) -> SourceError:
        if gone:
            return self._error(SourceProblem.LOST)
        if read_any:
            return self._error(SourceProblem.LOST, _STOPPED)
        return self._error(SourceProblem.UNSUPPORTED)

    def _error(self, problem: SourceProblem, text: tuple[str, str] | None = None) -> SourceError:
        sentence, advice = text or _TEXTS[problem]
        return SourceError(problem, sentence, advice, camera=self._device.name)


_sources: WeakSet[CameraSource] = WeakSet()


@atexit.register
def _release_cameras() -> None:
    """Let the reading threads end: one that comes back from OpenCV's C++ code while Python is
    already shutting down would abort the process."""
    until = monotonic() + EXIT_PATIENCE_S
    for source in list(_sources):
        source.close()
        source.wait_until_released(max(until - monotonic(), 0.0))


_TEXTS = {
    SourceProblem.MISSING: (
        translatable("The camera “{camera}” is not connected."),
        translatable("Plug it in and try again."),
    ),
    SourceProblem.BUSY: (
        translatable("The camera “{camera}” is in use by another program."),
        translatable("Close the program that uses it, or unplug the camera and plug it in again."),
    ),
    SourceProblem.DENIED: (
        translatable("The camera “{camera}” may not be used by this program."),
        translatable(
            "Allow camera access in the system's privacy settings "
            "(on Linux: add your user to the group “video”)."
        ),
    ),
    SourceProblem.LOST: (
        translatable("The camera “{camera}” was unplugged."),
        translatable("Plug it in again."),
    ),
    SourceProblem.UNSUPPORTED: (
        translatable("The camera “{camera}” gives no pictures that can be read."),
        translatable(
            "Unplug it and plug it in again, or choose another size and rate in the settings."
        ),
    ),
}
_TRY_AGAIN = translatable("Try again, or unplug it and plug it in again.")
_DID_NOT_START = (translatable("The camera “{camera}” did not start."), _TRY_AGAIN)
_DOES_NOT_START = (translatable("The camera “{camera}” does not start."), _TRY_AGAIN)
_STOPPED = (translatable("The camera “{camera}” has stopped giving pictures."), _TRY_AGAIN)
_WAS_CLOSED = (translatable("The camera “{camera}” was closed."), _TRY_AGAIN)


def _read_rgb(capture: Capture) -> Image | None:
    try:
        ok, bgr = capture.read()
    except cv2.error:  # some backends throw instead of answering False
        return None
    if not ok or bgr is None:
        return None
    image: Image = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB).astype("uint8", copy=False)
    image.setflags(write=False)
    return image


def open_camera(wanted: str, settings: CameraSettings) -> CameraSource:
    """Open a camera by index, name or device path. Raises SourceError."""
    return CameraSource(find_camera(wanted), settings)
