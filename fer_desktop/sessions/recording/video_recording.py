"""The third loop: pictures from a bounded channel into a video, in a thread of its own."""

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Thread

from fer_desktop.core.errors import OutputError
from fer_desktop.core.frames import Analysis, Frame, Image
from fer_desktop.core.threads.channels import BoundedChannel, ChannelClosed
from fer_desktop.sessions.description import VideoContent, VideoSummary
from fer_desktop.sessions.recording.blurring import Blurrer
from fer_desktop.sessions.recording.video_writer import VideoWriter, count_pictures

Timed = tuple[float, Image]
"""A picture and its time in seconds."""

Annotate = Callable[[Analysis], Image]
"""Draws boxes and labels into a copy of an analysed picture."""

CHANNEL_CAPACITY = 8
"""Frames that may wait for the encoder: 22 MB at 1280x720."""


class VideoRecording:
    """One video of a session.

    With `may_drop` (live sources) a picture that finds the channel full is dropped and
    counted; otherwise `put` waits. The first error ends the loop and stands in `problem`.
    """

    def __init__(
        self,
        path: Path,
        content: VideoContent,
        annotate: Annotate,
        frame_rate_hz: float | None,
        *,
        may_drop: bool,
    ) -> None:
        """Raises OutputError."""
        self.problem: OutputError | None = None
        self._content = content
        self._annotate = annotate
        self._blurrer = Blurrer()
        self._may_drop = may_drop
        self._same_time = 0
        self._torn = 0
        self._writer = VideoWriter(path, frame_rate_hz)
        self._channel: BoundedChannel[Frame | Analysis] = BoundedChannel(CHANNEL_CAPACITY)
        self._thread = Thread(target=self._write, name=f"write {path.name}", daemon=True)
        self._thread.start()

    @property
    def summary(self) -> VideoSummary:
        """Pictures written, and those lost because the encoder did not follow."""
        dropped = self._channel.dropped + self._same_time + self._torn
        return VideoSummary(self._content, self._writer.written - self._torn, dropped)

    def put(self, item: Frame | Analysis) -> None:
        """Hand over a captured frame or an analysis; only one of them is this video's."""
        if isinstance(item, Frame) != (self._content == "clean"):
            return
        try:
            if self._may_drop:
                self._channel.offer(item)
            else:
                self._channel.put(item)
        except ChannelClosed:  # stopped, or failed: `problem` says so
            return

    def sync(self) -> None:
        """Bring the clusters written so far onto the disk; from any thread. Raises OutputError."""
        self._writer.sync()

    def close(self) -> None:
        """Write what waits and finish the file; never raises, see `problem`."""
        self._channel.close()
        self._thread.join()

    def _write(self) -> None:
        try:
            for item in self._channel:
                self._write_all(self._render(item))
            self._write_all(self._blurrer.flush())
        except OutputError as error:
            self.problem = error
        finally:
            self._channel.close(discard=True)
            self._finish()

    def _render(self, item: Frame | Analysis) -> Iterable[Timed]:
        if isinstance(item, Frame):
            return [(item.timestamp, item.image)]
        if self._content == "blurred":
            return self._blurrer.push(item)
        return [(item.frame.timestamp, self._annotate(item))]

    def _write_all(self, pictures: Iterable[Timed]) -> None:
        for timestamp, image in pictures:
            self._same_time += not self._writer.write(timestamp, image)

    def _finish(self) -> None:
        try:
            self._writer.close()
        except OutputError as error:
            self.problem = self.problem or error
        if self.problem:  # what was encoded last did not reach the disk
            self._torn = self._writer.written - count_pictures(self._writer.path)
