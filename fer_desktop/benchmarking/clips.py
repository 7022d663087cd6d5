"""Scenes as video files, for what is measured through the decoder."""

from pathlib import Path

import av

from fer_desktop.core.errors import OutputError
from fer_desktop.sources.scenes import FRAME_RATE_HZ, Scene


def write_clip(scene: Scene, path: Path, frames: int) -> None:
    """The scene as H.264 in MP4. Raises OutputError."""
    try:
        with av.open(str(path), "w") as container:
            stream = container.add_stream("libx264", rate=FRAME_RATE_HZ)
            stream.width, stream.height = scene.width_px, scene.height_px
            stream.pix_fmt = "yuv420p"
            stream.options = {"preset": "veryfast", "crf": "18"}
            for picture in scene.frames(frames):
                frame = av.VideoFrame.from_ndarray(picture, format="rgb24")
                container.mux(stream.encode(frame))
            container.mux(stream.encode())
    except (av.error.FFmpegError, OSError) as error:
        raise OutputError(
            f"The clip to measure with cannot be written to {path}: {error}."
        ) from error
