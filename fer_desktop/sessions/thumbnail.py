"""The small picture of a session in the list; made when it is shown, stored nowhere."""

from pathlib import Path

import av
import av.error
import cv2
import numpy as np

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import check_regular
from fer_desktop.core.frames import Image
from fer_desktop.sessions import names
from fer_desktop.sessions.description import read_description
from fer_desktop.sources.paths import ffmpeg_name


def read_thumbnail(folder: Path, width_px: int = 160) -> Image | None:
    """The first picture of a session's own video, `width_px` wide; None without a video.

    Never from the source: a session with scores only shows nothing, and one with blurred faces
    shows these.
    """
    try:
        videos = read_description(folder / names.DESCRIPTION).videos
        path = folder / next(iter(videos))
        check_regular(path)
        with av.open(ffmpeg_name(path), format="matroska", metadata_errors="replace") as container:
            image = next(container.decode(video=0)).to_ndarray(format="rgb24")
    except (SessionError, StopIteration, av.error.FFmpegError, IndexError, OSError):
        return None
    height_px = max(1, round(width_px * image.shape[0] / image.shape[1]))
    small = cv2.resize(image, (width_px, height_px), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)
