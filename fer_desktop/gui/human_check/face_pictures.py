"""Pictures of single faces out of a video, read in a thread, for a person to label."""

import logging
from threading import Condition
from typing import TYPE_CHECKING

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal, SignalInstance

from fer_desktop.core.errors import FerError, SourceError, SourceProblem
from fer_desktop.core.frames import Frame, Image
from fer_desktop.gui.toolkit.qt_images import to_image
from fer_desktop.human_check.check import CheckItem
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.sessions.reading import VideoReference

if TYPE_CHECKING:
    from fer_desktop.sources.base import SeekableSource

logger = logging.getLogger(__name__)

MARGIN = 0.2
"""How much around the box is shown, as a share of its longer side: hair and chin help a person."""
SIDE_PX = 480
"""Pictures are brought to this size; the window scales them to its own."""
SAME_PICTURE_S = 0.002
"""Matroska rounds times to a millisecond."""


class FacePictures(QObject):
    """Gives the picture of a face by `ready`; faces asked for last come first."""

    ready = Signal(object, object)
    """CheckItem and its QImage."""
    missing = Signal(object)
    """A CheckItem of which the video has no picture, e.g. one that the encoder left out."""
    failed = Signal(object)
    """The FerError for which nothing can be read from this video."""

    def __init__(self, video: VideoReference, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._video = video
        self._wanted: list[CheckItem] = []
        self._condition = Condition()
        self._closed = False

    def start(self) -> None:
        """Begin to read, once somebody listens."""
        start_thread("faces to label", self._read_all)

    def want(self, *items: CheckItem) -> None:
        """Read these faces, the last one first."""
        with self._condition:
            self._wanted = [item for item in self._wanted if item not in items] + list(items)
            self._condition.notify()

    def close(self) -> None:
        """Let the thread end."""
        with self._condition:
            self._closed = True
            self._condition.notify()

    def _read_all(self) -> None:
        from fer_desktop.sources.turned import open_video_again

        try:
            source = open_video_again(self._video.path, self._video.rotation_degrees)
        except FerError as error:
            self._tell(self.failed, error)
            return
        try:
            while (item := self._next()) is not None:
                frame = _picture_at(source, item.timestamp - self._video.offset_s)
                if frame is None:
                    self._tell(self.missing, item)
                else:
                    self._tell(self.ready, item, to_image(cut_out(frame.image, item)))
        except FerError as error:
            self._tell(self.failed, error)
        finally:
            source.close()

    def _next(self) -> CheckItem | None:
        with self._condition:
            self._condition.wait_for(lambda: self._closed or bool(self._wanted))
            return None if self._closed else self._wanted.pop()

    def _tell(self, signal: SignalInstance, *values: object) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:  # the dialog was closed meanwhile and its C++ half is gone
            logger.debug("A face to label came after its dialog was closed")


def _picture_at(source: "SeekableSource", wanted_s: float) -> Frame | None:
    """The picture of a moment, None when the video has none there.

    Raises SourceError when the video cannot be moved to that time at all.
    """
    source.seek(max(wanted_s - SAME_PICTURE_S / 2, 0.0))
    try:
        frame = next(iter(source), None)
    except SourceError as error:
        if error.problem is not SourceProblem.DAMAGED:
            raise
        return None  # it breaks off before that moment; others can still be read
    return frame if frame and abs(frame.timestamp - wanted_s) <= SAME_PICTURE_S else None


def cut_out(image: Image, item: CheckItem) -> Image:
    """(SIDE_PX, SIDE_PX, 3) a face in the middle of a square; grey beyond the picture's edges."""
    x, y, width, height = item.box
    side = max(round(max(width, height) * (1 + 2 * MARGIN)), 1)
    left, top = round(x + width / 2 - side / 2), round(y + height / 2 - side / 2)
    square = np.full((side, side, 3), 128, np.uint8)
    rows, columns = image.shape[:2]
    first_x, last_x = max(left, 0), min(left + side, columns)
    first_y, last_y = max(top, 0), min(top + side, rows)
    if last_x > first_x and last_y > first_y:
        part = image[first_y:last_y, first_x:last_x]
        square[first_y - top : last_y - top, first_x - left : last_x - left] = part
    method = cv2.INTER_AREA if side > SIDE_PX else cv2.INTER_CUBIC
    return np.asarray(cv2.resize(square, (SIDE_PX, SIDE_PX), interpolation=method), np.uint8)
