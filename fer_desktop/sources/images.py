"""Pictures as a source: one file, or a folder in natural order (2.png before 10.png)."""

import re
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import cv2
import numpy as np

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame, Image
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.paths import is_image, shown_name

PICTURE_PERIOD_S = 1.0
"""The time base of pictures: picture n of the folder, from 0, has timestamp n seconds."""


class ImagesSource:
    """One frame a picture, one second a picture.

    A picture that cannot be read leaves its second empty; then, at the end,
    SourceError(DAMAGED) says how many there were.
    """

    def __init__(self, paths: list[Path], name: str) -> None:
        self.paths = paths
        self._position = 0
        self._delivered = 0
        self._closed = False
        self._unreadable: dict[int, Path] = {}
        first = self._first_readable(name)
        self._info = SourceInfo(
            kind=SourceKind.IMAGES,
            name=name,
            is_live=False,
            width_px=int(first.shape[1]),
            height_px=int(first.shape[0]),
            frame_rate_hz=1 / PICTURE_PERIOD_S,
            duration_s=len(paths) * PICTURE_PERIOD_S,
            frame_count=len(paths),
        )

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        while not self._closed and self._position < len(self.paths):
            position = self._position
            self._position += 1
            image = read_image(self.paths[position])
            if image is None:
                self._unreadable[position] = self.paths[position]
                continue
            frame = Frame(self._delivered, position * PICTURE_PERIOD_S, image, perf_counter())
            self._delivered += 1
            yield frame
        if self._unreadable and not self._closed:
            first = min(self._unreadable.values())
            raise SourceError(
                SourceProblem.DAMAGED,
                "{broken} of {count} pictures cannot be read, the first is {first}.",
                "All others have been analysed.",
                broken=len(self._unreadable),
                count=len(self.paths),
                first=first.name,
            )

    def seek(self, timestamp: float) -> None:
        """Go on with the first picture at or after `timestamp` seconds, or else with the last one;
        from any thread."""
        position = int(np.ceil(timestamp / PICTURE_PERIOD_S - 0.0005))
        self._position = min(max(position, 0), len(self.paths) - 1)

    def close(self) -> None:
        self._closed = True

    def _first_readable(self, name: str) -> Image:
        for path in self.paths:
            image = read_image(path)
            if image is not None:
                return image
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "None of the pictures of {name} can be read.",
            "Choose a folder of JPEG or PNG pictures.",
            name=name,
        )


def open_images(path: Path) -> ImagesSource:
    """Open a folder of pictures or a single picture. Raises SourceError."""
    try:
        if path.is_dir():
            paths = sorted(filter(is_image, path.iterdir()), key=natural_key)
        else:
            path.open("rb").close()
            paths = [path]
    except FileNotFoundError as error:
        raise SourceError(
            SourceProblem.MISSING,
            "{path} does not exist.",
            "Check the name and the folder.",
            path=path,
        ) from error
    except OSError as error:
        raise SourceError(
            SourceProblem.DENIED,
            "{path} cannot be read: {reason}.",
            "Check the permissions.",
            path=path,
            reason=error.strerror,
        ) from error
    if not paths:
        raise SourceError(
            SourceProblem.EMPTY,
            "{path} contains no pictures.",
            "Choose a folder with JPEG, PNG, BMP, TIFF or WebP files.",
            path=path,
        )
    return ImagesSource(paths, shown_name(path))


def natural_key(path: Path) -> list[tuple[bool, int, str]]:
    """Sort key under which numbers inside names count as numbers."""
    parts = re.split(r"(\d+)", path.name.lower())
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]


def read_image(path: Path) -> Image | None:
    """A picture file as read-only RGB, turned upright by its EXIF tag; None if unreadable."""
    try:
        data = np.frombuffer(path.read_bytes(), dtype=np.uint8)
    except OSError:
        return None
    try:
        bgr = cv2.imdecode(data, cv2.IMREAD_COLOR) if data.size else None
    except cv2.error:  # more pixels than OpenCV takes or the memory holds
        return None
    if bgr is None:
        return None
    image: Image = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)
    image.setflags(write=False)
    return image
