"""H.264 in Matroska with true timestamps, readable after a kill at any moment.

The encoder holds nothing back (no B-frames, no look-ahead), clusters are closed and flushed
ten times a second, and a key frame comes once a second so that one can seek. Matroska's
clock counts milliseconds: a timestamp in the video is the table's rounded to that.
"""

import contextlib
import os
from fractions import Fraction
from pathlib import Path
from threading import Lock

import av
import av.error
import cv2
import numpy as np
from av.video.frame import PictureType

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import create, open_regular, output_error, sync
from fer_desktop.core.frames import Image
from fer_desktop.sources.paths import ffmpeg_name

CLUSTER_MS = 100
KEY_FRAME_INTERVAL_MS = 1000
QUALITY_CRF = 20
"""x264's constant rate factor: 18 is visually lossless, 23 the encoder's default."""
PRESETS = {"matroska": "ultrafast", "mp4": "veryfast"}
"""While recording, the encoder must not starve the analysis: of x264's presets this one takes
40 % less processor time than the next at the same size. An export may take its time."""


class VideoWriter:
    """One video file; `write` pictures in order of time, then `close`."""

    def __init__(
        self, path: Path, frame_rate_hz: float | None = None, container: str = "matroska"
    ) -> None:
        """Raises OutputError, also when the file exists and is not empty.

        The size of the first picture becomes the video's.
        """
        self.path = path
        self.written = 0
        self._frame_rate_hz = frame_rate_hz or 30.0
        self._format = container
        self._last_ms = -1
        self._key_frame_ms = -KEY_FRAME_INTERVAL_MS
        self._stream: av.VideoStream | None = None
        self._descriptor_lock = Lock()
        options = {"cluster_time_limit": str(CLUSTER_MS), "flush_packets": "1"}
        if container == "mp4":
            options = {"movflags": "faststart"}
        try:
            self._descriptor: int | None = _new_or_empty(path)
        except OSError as error:
            raise output_error(path, error) from error
        try:
            self._container = av.open(ffmpeg_name(path), "w", format=container, options=options)
        except (av.error.FFmpegError, OSError) as error:
            self._close_descriptor()
            raise _output_error(path, error) from error

    def write(self, timestamp: float, image: Image) -> bool:
        """Encode one picture; False when its time is not after the last one's by a millisecond.

        Raises OutputError when the disk takes no more.
        """
        time_ms = round(timestamp * 1000)
        if time_ms <= self._last_ms:
            return False
        stream = self._stream or self._open_stream(image)
        picture = _fit(image, stream.width, stream.height)
        frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
        frame.pts, frame.time_base = time_ms, Fraction(1, 1000)
        if time_ms - self._key_frame_ms >= KEY_FRAME_INTERVAL_MS:
            frame.pict_type = PictureType.I
            self._key_frame_ms = time_ms
        try:
            self._container.mux(stream.encode(frame))
        except (av.error.FFmpegError, OSError) as error:
            raise _output_error(self.path, error) from error
        self._last_ms = time_ms
        self.written += 1
        return True

    def sync(self) -> None:
        """Bring what FFmpeg has written so far onto the disk; from any thread, also after `close`.

        Raises OutputError.
        """
        with self._descriptor_lock:
            if self._descriptor is None:
                return
            try:
                sync(self._descriptor)
            except OSError as error:
                raise output_error(self.path, error) from error

    def close(self) -> None:
        """Finish the file (index, length). Raises OutputError; the file stays readable."""
        try:
            if self._stream is not None:
                self._container.mux(self._stream.encode(None))
            self._container.close()
            self.sync()
        except (av.error.FFmpegError, OSError) as error:
            raise _output_error(self.path, error) from error
        finally:
            self._close_descriptor()

    def _close_descriptor(self) -> None:
        with self._descriptor_lock:
            descriptor, self._descriptor = self._descriptor, None
            if descriptor is not None:
                os.close(descriptor)

    def _open_stream(self, image: Image) -> av.VideoStream:
        rate = Fraction(self._frame_rate_hz).limit_denominator(1001)
        stream = self._container.add_stream("libx264", rate=rate)
        height, width = image.shape[:2]
        stream.width, stream.height = width + width % 2, height + height % 2
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = Fraction(1, 1000)
        stream.codec_context.thread_count = 2
        stream.options = {
            "preset": PRESETS[self._format],
            "tune": "zerolatency",
            "crf": str(QUALITY_CRF),
        }
        self._stream = stream
        return stream


def _new_or_empty(path: Path) -> int:
    """The file itself, beside FFmpeg, which opens it by its name and cannot sync."""
    try:
        return create(path)
    except FileExistsError:
        descriptor = open_regular(path, os.O_WRONLY)
        if os.fstat(descriptor).st_size:
            os.close(descriptor)
            raise
        return descriptor


def count_pictures(path: Path) -> int:
    """How many pictures of a file, whole or torn, can be read."""
    count = 0
    with (
        contextlib.suppress(av.error.FFmpegError, IndexError),
        av.open(ffmpeg_name(path), metadata_errors="replace") as container,
    ):
        for packet in container.demux(container.streams.video[0]):
            count += packet.pts is not None and not packet.is_corrupt
    return count


def _fit(image: Image, width: int, height: int) -> Image:
    """The picture in the video's size: edges repeated to even sides, other sizes letter-boxed."""
    own_height, own_width = image.shape[:2]
    if (own_width, own_height) == (width, height):
        return image
    if width - own_width in {0, 1} and height - own_height in {0, 1}:
        pad = ((0, height - own_height), (0, width - own_width), (0, 0))
        return np.pad(image, pad, mode="edge")
    scale = min(width / own_width, height / own_height)
    size = max(1, round(own_width * scale)), max(1, round(own_height * scale))
    boxed = np.zeros((height, width, 3), np.uint8)
    top, left = (height - size[1]) // 2, (width - size[0]) // 2
    boxed[top : top + size[1], left : left + size[0]] = cv2.resize(image, size)
    return boxed


def _output_error(path: Path, error: Exception) -> OutputError:
    if isinstance(error, OSError):
        return output_error(path, error)
    return OutputError(
        "{path} cannot be encoded: {reason}.", "Record without video.", path=path, reason=error
    )
