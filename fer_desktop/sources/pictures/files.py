"""The pictures in one file: one, or all pages and all pictures of an animation.

OpenCV reads what photographers and cameras write, FFmpeg the rest; the content decides, not the
name.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import av.error
import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import SourceError
from fer_desktop.core.frames import Image
from fer_desktop.sources.base import Reading
from fer_desktop.sources.limits import TooLargeError, check_size
from fer_desktop.sources.paths import ffmpeg_name, shown_name
from fer_desktop.sources.pictures.headers import Header, read_header

Bytes = NDArray[np.uint8]
Decoded = NDArray[Any]
"""A picture as OpenCV decodes it, in BGR, of whatever depth."""

PICTURE_FORMATS = frozenset({"apng", "gif", "ico", "image2", "jpegxl_anim"})
"""FFmpeg's names for formats of pictures, beside those that end with `_pipe`."""

BIT_DEPTHS = (8, 10, 12, 14, 16)
"""Cameras for science and medicine write pictures of these depths as 16-bit TIFF."""


class PictureFile:
    """One picture file. `count` is how many pictures it says that it holds."""

    def __init__(self, path: Path, reading: Reading) -> None:
        """Look at its header. Raises OSError and TooLargeError."""
        cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)  # failures are reported
        self.path = path
        self._reading = reading
        self._header = read_header(path)
        self.count = self._header.count
        check_size(self._header.width_px, self._header.height_px, reading, shown_name(path))

    def pictures(self) -> Iterator[Image | None]:
        """Its pictures as read-only RGB, upright; None for one that cannot be read.

        Raises TooLargeError.
        """
        header = self._header
        if not header.format or header.format == "gif":
            yield from self._by_ffmpeg()
            return
        try:
            data = np.frombuffer(self.path.read_bytes(), dtype=np.uint8)
        except OSError:
            yield None
            return
        if header.count > 1 and header.format == "tiff":
            for page in range(header.count):
                yield _page(data, page, header)
        elif header.count > 1:
            yield from _animation(data, header.count)
        else:
            yield _page(data, 0, header)

    def _by_ffmpeg(self) -> Iterator[Image | None]:
        from fer_desktop.sources.ffmpeg.heif import orientation_apart, oriented, read_tiled
        from fer_desktop.sources.ffmpeg.reader import PictureReader

        name = shown_name(self.path)
        try:
            tiled = read_tiled(self.path, name, self._reading)
            if tiled is not None:
                yield tiled
                return
            reader = PictureReader(ffmpeg_name(self.path), name, self._reading)
        except TooLargeError:
            raise
        except (av.error.FFmpegError, OSError, SourceError):
            yield None
            return
        try:
            if not _is_of_pictures(reader.format_name, self.path):
                yield None
                return
            orientation = orientation_apart(self.path)
            while (picture := reader.read()) is not None:
                yield oriented(picture.image, orientation)
            if reader.damage.packets or reader.damage.broken:
                yield None
        finally:
            reader.close()


def _is_of_pictures(format_name: str, path: Path) -> bool:
    """Whether FFmpeg's format is one of photographs; a video under such a name is none."""
    if format_name.startswith("mov"):
        from fer_desktop.sources.ffmpeg.heif import is_heif

        return is_heif(path)
    return format_name.endswith("_pipe") or format_name in PICTURE_FORMATS


def _page(data: Bytes, page: int, header: Header) -> Image | None:
    """A picture that OpenCV decodes, turned upright by its EXIF tag; None if unreadable."""
    if header.format == "tiff" and header.bits == 16:
        return _scaled(_decoded(data, page, header, cv2.IMREAD_COLOR | cv2.IMREAD_ANYDEPTH))
    if header.format == "tiff" and header.bits > 16:  # OpenCV makes no three channels of these
        return _scaled(_decoded(data, page, header, cv2.IMREAD_ANYCOLOR | cv2.IMREAD_ANYDEPTH))
    return _rgb(_decoded(data, page, header, cv2.IMREAD_COLOR))


def _decoded(data: Bytes, page: int, header: Header, flags: int) -> Decoded | None:
    try:
        if header.count > 1:
            _, pages = cv2.imdecodemulti(data, flags, range=(page, page + 1))
            return pages[0] if pages else None
        return cv2.imdecode(data, flags) if data.size else None
    except cv2.error:  # more pixels than OpenCV takes or the memory holds
        return None


def _scaled(bgr: Decoded | None) -> Image | None:
    """8 bits of the depth that the picture uses: 12 bits in 16 would be nearly black."""
    if bgr is None:
        return None
    if bgr.ndim == 2:
        bgr = np.repeat(bgr[..., None], 3, axis=2)
    peak = float(bgr.max())
    if bgr.dtype == np.uint16:
        bits = next(bits for bits in BIT_DEPTHS if peak < 1 << bits)
        return _rgb((bgr >> (bits - 8)).astype(np.uint8))
    if bgr.dtype.kind == "f":
        white = 1.0 if peak <= 1 else 255.0 if peak <= 255 else peak
        shares = np.clip(np.nan_to_num(bgr) / white, 0, 1)
        return _rgb(np.round(255 * shares).astype(np.uint8))
    return _rgb(bgr) if bgr.dtype == np.uint8 else None


def _animation(data: Bytes, count: int) -> Iterator[Image | None]:
    """The pictures of an animated WebP or PNG, one after the other, so that one is in memory."""
    row = data.reshape(1, -1)
    for number in range(count):
        try:
            found, animation = cv2.imdecodeanimation(row, number, 1)
        except cv2.error:
            found = False
        bgr = animation.frames[0][..., :3] if found and len(animation.frames) else None
        yield _rgb(None if bgr is None else np.ascontiguousarray(bgr))


def _rgb(bgr: Decoded | None) -> Image | None:
    if bgr is None:
        return None
    image: Image = cv2.cvtColor(bgr, cv2.COLOR_BGR2RGB).astype(np.uint8, copy=False)
    image.setflags(write=False)
    return image
