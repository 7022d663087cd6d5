"""The sound of a film, decoded by FFmpeg and played by miniaudio in its own thread.

Without a sound device, or of a film without sound, nothing is played and a sentence says so.
"""

from collections.abc import Generator
from pathlib import Path
from queue import Empty, Full, Queue
from threading import Event
from typing import Any

import av
import av.error

from fer_desktop.core.errors import Sentence
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.sources.paths import ffmpeg_name

RATE_HZ = 48_000
CHANNELS = 2
BYTES_A_FRAME = 2 * CHANNELS
AHEAD_CHUNKS = 64
"""Decoded ahead; a chunk is some 20 ms."""


class FilmSound:
    """Sound of one film. `problem` says why it is silent; None where it sounds."""

    def __init__(self, path: Path, *, backend: Any = None) -> None:
        """Open film and device; `backend` is one of miniaudio's, for tests."""
        self.problem: Sentence | None = None
        self.played_frames = 0
        self._chunks: Queue[bytes] = Queue(AHEAD_CHUNKS)
        self._closed = Event()
        self._device: Any = None
        self._rest = b""
        self._path = path
        if not _has_sound(path):
            return
        import miniaudio

        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=CHANNELS,
                sample_rate=RATE_HZ,
                backends=[backend] if backend is not None else None,
                app_name="FER Desktop",
            )
        except miniaudio.MiniaudioError:
            self.problem = Sentence(
                "There is no sound device: {name} is shown without its sound.", name=path.name
            )
            return
        start_thread("sound of film", self._decode)

    def start(self) -> None:
        """Begin to play, as the first picture is shown."""
        if self._device is not None:
            source = self._samples()
            next(source)
            self._device.start(source)

    @property
    def is_closed(self) -> bool:
        return self._closed.is_set()

    def close(self) -> None:
        """End, at any moment."""
        self._closed.set()
        device, self._device = self._device, None
        if device is not None:
            device.close()

    def _samples(self) -> Generator[bytes, int, None]:
        """What the device plays next: as many samples as it asks for, silence where none are."""
        wanted = yield b""
        while True:
            wanted = yield self._take(wanted * BYTES_A_FRAME)

    def _take(self, count: int) -> bytes:
        while len(self._rest) < count:
            try:
                self._rest += self._chunks.get_nowait()
            except Empty:
                break
        taken, self._rest = self._rest[:count], self._rest[count:]
        self.played_frames += len(taken) // BYTES_A_FRAME
        return taken.ljust(count, b"\0")

    def _decode(self) -> None:
        resampler = av.AudioResampler(format="s16", layout="stereo", rate=RATE_HZ)
        try:
            with av.open(ffmpeg_name(self._path), metadata_errors="replace") as container:
                for frame in container.decode(container.streams.audio[0]):
                    for part in resampler.resample(frame):
                        if not self._put(part.to_ndarray().tobytes()):
                            return
        except av.error.FFmpegError:  # the rest is silence; the pictures say what is damaged
            return

    def _put(self, chunk: bytes) -> bool:
        while not self._closed.is_set():
            try:
                self._chunks.put(chunk, timeout=0.1)
            except Full:
                continue
            return True
        return False


def _has_sound(path: Path) -> bool:
    try:
        with av.open(ffmpeg_name(path), metadata_errors="replace") as container:
            return bool(container.streams.audio)
    except (av.error.FFmpegError, OSError):  # opening the pictures says it
        return False
