"""The watch on cameras: lists them every two seconds and signals a change."""

import logging
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fer_desktop.pipeline.threads import start_thread

if TYPE_CHECKING:  # loads OpenCV
    from fer_desktop.sources.camera_devices import CameraDevice

logger = logging.getLogger(__name__)


class CameraWatch(QObject):
    """The list of cameras, kept fresh by a thread of its own (asking can take long)."""

    changed = Signal(object)
    """The CameraDevices that are connected, as a list."""

    def __init__(self, interval_s: float = 2.0) -> None:
        super().__init__()
        self._interval_s = interval_s
        self._stopped = Event()
        self._asked = Event()
        self._known: list[CameraDevice] | None = None

    def start(self) -> None:
        start_thread("camera watch", self._watch)

    def tell_again(self) -> None:
        """Emit the known list once more, for a window that came later."""
        if self._known is not None:
            self.changed.emit(self._known)

    def refresh(self) -> None:
        """Look again at once."""
        self._asked.set()

    def stop(self) -> None:
        self._stopped.set()
        self._asked.set()

    def _watch(self) -> None:
        from fer_desktop.sources.camera_devices import list_cameras

        while not self._stopped.is_set():
            try:
                found = list_cameras()
            except Exception:  # whatever a driver's listing raises, the window must stay usable
                logger.exception("The cameras could not be listed")
                found = []
            if found != self._known and not self._stopped.is_set():
                self._known = found
                self.changed.emit(found)
            self._asked.wait(self._interval_s)
            self._asked.clear()
