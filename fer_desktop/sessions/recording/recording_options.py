"""What a recording keeps beside the scores."""

from dataclasses import dataclass
from typing import get_args

from fer_desktop.core.errors import SettingsError
from fer_desktop.sessions import names
from fer_desktop.sessions.description import VideoContent


@dataclass(frozen=True)
class RecordingOptions:
    """What a session keeps beside the scores.

    `videos`: () for scores only; "clean" every captured picture; "annotated" the analysed
    ones with boxes and labels; "blurred" the analysed ones without a recognisable face, and
    then no other video.
    """

    videos: tuple[VideoContent, ...] = ()

    def __post_init__(self) -> None:
        unknown = [content for content in self.videos if content not in get_args(VideoContent)]
        if unknown or len(set(self.videos)) != len(self.videos):
            raise SettingsError(
                "These videos cannot be recorded: {videos}.", videos=", ".join(self.videos)
            )
        if "blurred" in self.videos and len(self.videos) > 1:
            raise SettingsError(
                "A blurred video protects nobody beside a clear one.",
                "Record only the blurred video, or leave it out.",
            )

    def video_names(self) -> dict[str, VideoContent]:
        """File name of each video: the first is video.mkv, others carry their content."""
        return {
            names.VIDEO if position == 0 else f"video_{content}.mkv": content
            for position, content in enumerate(self.videos)
        }
