"""Video files: every picture with its container's time."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Lock
from time import perf_counter

import av

from fer_desktop.core.errors import SourceError, SourceProblem, translatable
from fer_desktop.core.frames import Frame
from fer_desktop.core.timing import exact_clock
from fer_desktop.sources.base import Reading, SourceInfo, SourceKind
from fer_desktop.sources.ffmpeg.reader import PictureReader
from fer_desktop.sources.ffmpeg.structure import is_broken
from fer_desktop.sources.ffmpeg.truncation import is_whole
from fer_desktop.sources.limits import check_size
from fer_desktop.sources.paths import ffmpeg_name, shown_name
from fer_desktop.sources.picture_memory import PictureMemory
from fer_desktop.sources.pictures.headers import Header, read_header

SHORTFALL_S = 1.0
"""A file that ends this much before the length it states was cut off."""

TORN_ADVICE = translatable(
    "Their rows are marked “damaged” in the table; a setting (files and streams) leaves them out."
)


class VideoSource:
    """The pictures of a video file in presentation order.

    What cannot be decoded is left out; then, at the end, SourceError(DAMAGED) says where it broke.
    """

    def __init__(
        self,
        reader: PictureReader,
        name: str,
        kind: SourceKind = SourceKind.VIDEO,
        path: Path | None = None,
        memory: PictureMemory | None = None,
    ):
        """`path` is the file on a disk, where there is one: its structure tells if it was cut.

        With a `memory` the pictures are copied there.
        """
        self._reader = reader
        self._name = name
        self._path = path
        self._memory = memory
        self._index = 0
        self._seek_lock = Lock()
        self._seek_to: float | None = None
        self._read_through = True
        self._closed = Event()
        self._info = SourceInfo(
            kind=kind,
            name=name,
            is_live=False,
            width_px=reader.width_px,
            height_px=reader.height_px,
            frame_rate_hz=reader.frame_rate_hz,
            duration_s=reader.duration_s,
            frame_count=reader.stream.frames or None,
            start_s=reader.start_s,
            conversions=conversions(reader),
        )

    @property
    def info(self) -> SourceInfo:
        return self._info

    def __iter__(self) -> Iterator[Frame]:
        while not self._closed.is_set():
            self._follow_seek()
            frame = self._next_frame()
            if self._closed.is_set():
                return
            if frame is None:
                self._check_complete()
                return
            yield frame

    def _next_frame(self) -> Frame | None:
        picture = self._reader.read()
        if picture is None:
            return None
        index, self._index = self._index, self._index + 1
        return Frame(
            index,
            picture.timestamp,
            self._memory.copy_of(picture.image) if self._memory else picture.image,
            perf_counter(),
            is_damaged=picture.is_damaged,
        )

    def seek(self, timestamp: float) -> None:
        """Go on with the first frame at or after `timestamp` seconds, or else with the last one;
        from any thread."""
        with self._seek_lock:
            self._seek_to = timestamp

    def close(self) -> None:
        self._closed.set()
        self._reader.close()

    def _follow_seek(self) -> None:
        with self._seek_lock:
            timestamp, self._seek_to = self._seek_to, None
        if timestamp is not None:
            self._read_through = False
            self._reader.seek(timestamp)

    def _check_complete(self) -> None:
        reached_s = self._reader.end_s
        duration_s = self._reader.duration_s or 0.0
        damage = self._reader.damage
        if damage.broken or self._breaks_off(duration_s - reached_s):
            raise SourceError(
                SourceProblem.DAMAGED,
                "{name} breaks off at {reached} of {duration}."
                if duration_s > reached_s
                else "{name} breaks off at {reached}.",
                "What came before has been analysed.",
                name=self._name,
                reached=exact_clock(reached_s),
                duration=exact_clock(duration_s),
            )
        if damage.packets:
            raise SourceError(
                SourceProblem.DAMAGED,
                "{name} is damaged: {count} of its packets could not be read, "
                "the first at {first}.",
                "All other pictures have been analysed.",
                name=self._name,
                count=damage.packets,
                first=exact_clock(self._reader.damaged_at_s),
            )
        if damage.torn:
            raise SourceError(
                SourceProblem.DAMAGED,
                "{name} is damaged: {count} of its pictures are torn, the first at {first}.",
                "They were left out." if self._reader.leaves_out_damaged else TORN_ADVICE,
                name=self._name,
                count=damage.torn,
                first=exact_clock(self._reader.damaged_at_s),
            )
        if self._path is not None and is_broken(self._path):
            raise SourceError(
                SourceProblem.DAMAGED,
                "{name} is damaged or was cut off: pictures are probably missing.",
                "All other pictures have been analysed.",
                name=self._name,
            )

    def _breaks_off(self, short_s: float) -> bool:
        """Whether pictures at the end are missing: `short_s` of the stated length were not reached.

        The file's own structure counts for more than the length it states: that may be the
        sound's, or that of the film it was cut from.
        """
        whole = None if self._path is None else is_whole(self._path)
        if whole is None:
            return short_s > self._shortfall_s()
        if whole:
            return False
        count = self._info.frame_count or 0
        if self._reader.format_name == "gif" or (
            self._reader.format_name[:3] == "mov" and not count
        ):
            return True  # GIF, MP4 of fragments: their pictures reach to the end of the file
        lacks_pictures = self._read_through and self._index < count
        return lacks_pictures or short_s > 1.5 / (self._reader.frame_rate_hz or 25.0)

    def _shortfall_s(self) -> float:
        """How much earlier than stated a file may end, by rounding and by rate."""
        rate = self._reader.frame_rate_hz or 25.0
        return max(SHORTFALL_S, 3 / rate)


def conversions(reader: PictureReader) -> tuple[str, ...]:
    """What is done to the pictures before they are analysed, as session.json tells it."""
    done: list[str] = []
    if reader.is_interlaced:
        done.append("deinterlaced" if reader.deinterlaces else "interlaced, as it is")
    if reader.tone_mapped_from:
        done.append(f"tone-mapped from {reader.tone_mapped_from}")
    return tuple(done)


def open_video(
    path: Path, reading: Reading | None = None, *, reuses_memory: bool = False
) -> VideoSource:
    """Open a video file; see `open_source`. Raises SourceError."""
    try:
        if not path.exists():
            raise SourceError(
                SourceProblem.MISSING,
                "{path} does not exist.",
                "Check the name and the folder; a camera is written camera:NAME."
                if path == Path(path.name)
                else "Check the name and the folder.",
                path=path,
            )
        is_file = path.is_file()  # a pipe gives its content only once
        header = read_header(path) if is_file else Header()
        check_size(header.width_px, header.height_px, reading or Reading(), shown_name(path))
        reader = PictureReader(
            ffmpeg_name(path),
            shown_name(path),
            reading,
            format_name="apng" if header.is_animated_png else None,
        )
    except PermissionError as error:
        raise SourceError(
            SourceProblem.DENIED,
            "{name} may not be read.",
            "Check the permissions of the file and of its folder.",
            name=path.name,
        ) from error
    except (av.error.FFmpegError, OSError) as error:
        raise _unreadable(path) from error
    memory = PictureMemory() if reuses_memory else None
    return VideoSource(reader, shown_name(path), path=path if is_file else None, memory=memory)


def _unreadable(path: Path) -> SourceError:
    start = b"no file"  # a pipe whose content was taken would be waited for without end
    try:
        if path.is_file():
            with path.open("rb") as file:
                start = file.read(12)
    except OSError as error:
        return SourceError(
            SourceProblem.MISSING,
            "{path} cannot be read: {reason}.",
            "Check the name and the folder.",
            path=path,
            reason=error.strerror,
        )
    if not start:
        return SourceError(
            SourceProblem.EMPTY, "{name} is empty.", "Choose another video.", name=path.name
        )
    if start[4:8] == b"ftyp":  # an MP4 or QuickTime file, but without its table of contents
        return SourceError(
            SourceProblem.DAMAGED,
            "{name} is incomplete: it was cut off before its table of contents.",
            "Copy it again from where it was recorded.",
            name=path.name,
        )
    return SourceError(
        SourceProblem.UNSUPPORTED, "{name} is not a video.", "Choose a video file.", name=path.name
    )
