"""Clips: scenes as video files, for what is measured through the decoder."""

from contextlib import closing
from pathlib import Path

from fer_desktop.sessions.recording.video_writer import VideoWriter
from fer_desktop.sources.scenes import FRAME_RATE_HZ, Scene


def write_clip(scene: Scene, path: Path, frames: int) -> None:
    """The scene as H.264 in MP4. Raises OutputError."""
    with closing(VideoWriter(path, FRAME_RATE_HZ, "mp4")) as video:
        for number, picture in enumerate(scene.frames(frames)):
            video.write(number / FRAME_RATE_HZ, picture)
