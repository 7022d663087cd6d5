"""Pictures of single faces out of a video, read in a thread, for a person to label."""

from contextlib import closing

import cv2
import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from fer_desktop.core.frames import Image
from fer_desktop.gui.toolkit.qt_images import to_image
from fer_desktop.gui.toolkit.tasks import NewestFirst, Task, post
from fer_desktop.human_check.check import CheckItem
from fer_desktop.human_check.pictures import picture_at
from fer_desktop.sessions.reading import VideoReference

MARGIN = 0.2
"""How much around the box is shown, as a share of its longer side: hair and chin help a person."""
SIDE_PX = 480
"""Pictures are brought to this size; the window scales them to its own."""


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
        self._wanted = NewestFirst[CheckItem]()
        self._reading = Task("faces to label", self)
        self._reading.failed.connect(self.failed)
        self.destroyed.connect(self._wanted.close)

    def start(self) -> None:
        """Begin to read, once the signals are connected."""
        self._reading.start(lambda _progress: self._read_all())

    def want(self, *items: CheckItem) -> None:
        """Read these faces, the last one first."""
        self._wanted.want(*items)

    def close(self) -> None:
        """Let the thread end."""
        self._wanted.close()

    def _read_all(self) -> None:
        from fer_desktop.sources.turned import open_video_again

        with closing(open_video_again(self._video.path, self._video.rotation_degrees)) as source:
            for item in self._wanted:
                frame = picture_at(source, item.timestamp - self._video.offset_s)
                image = None if frame is None else to_image(cut_out(frame.image, item))
                post(self, self._on_read, item, image)

    def _on_read(self, item: CheckItem, image: QImage | None) -> None:
        if image is None:
            self.missing.emit(item)
        else:
            self.ready.emit(item, image)


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
