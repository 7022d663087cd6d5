"""A session back from its folder: the table as arrays, markers, corrections, the video."""

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import check_regular, is_regular, read_bytes, unreadable
from fer_desktop.core.frames import Marker
from fer_desktop.core.resources import resource
from fer_desktop.scores.table import Table
from fer_desktop.scores.table_reading import read_table
from fer_desktop.sessions import names
from fer_desktop.sessions.description import Description, read_description
from fer_desktop.sessions.markers import end_open, read_markers, safe_text
from fer_desktop.sessions.run_lock import read_run
from fer_desktop.sources.base import SourceKind
from fer_desktop.sources.paths import ffmpeg_name

VIDEO_SUFFIXES = frozenset({".mkv", ".mp4", ".avi", ".mov", ".webm", ".m4v", ".mpg", ".wmv"})
"""A lone table is shown with the video of its name beside it, or with the only one there."""


@dataclass(frozen=True)
class VideoReference:
    """A video that shows a session; session time = the video's own time + `offset_s`.

    The video's own time counts from its first picture, as `sources.video` tells it.
    """

    path: Path
    offset_s: float
    content: str
    rotation_degrees: int = 0
    """By how much its pictures are to be turned clockwise; recorded videos are turned already."""


@dataclass(frozen=True, eq=False)
class Session:
    """A session as recorded, without corrections (see `edits`)."""

    folder: Path
    name: str
    table: Table
    markers: tuple[Marker, ...]
    description: Description | None
    """None for a lone timeline.csv."""

    def beside(self, name: str) -> Path:
        """Where a file of a person's own work belongs, e.g. corrections: in the session's folder.

        Beside a lone table its name begins with the table's, as others may lie there too.
        """
        lone = self.description is None and self.name != self.folder.resolve().name
        return self.folder / (f"{self.name}_{name}" if lone else name)

    @property
    def threshold(self) -> float:
        """Labels below this probability are "unsure"."""
        return self.description.threshold if self.description else self.table.threshold

    @property
    def participant(self) -> str:
        """The participant's code, empty where none was given."""
        return self.description.participant if self.description else self.table.participant

    @property
    def source_name(self) -> str:
        """Name of the file, camera or stream."""
        if self.description is None:
            return self.table.source
        return str(self.description.source.get("name", ""))

    @cached_property
    def face_names(self) -> dict[int, str]:
        """The names that stand in a lone table; those of a session are corrections (`edits`)."""
        if self.description is not None:
            return {}
        table = self.table
        named = np.flatnonzero((table.face_name != "") & (table.face_name != table.seat))
        return {int(table.face_id[row]): safe_text(table.face_name[row]) for row in named}

    @property
    def is_blurred(self) -> bool:
        """Whether it was recorded so that no picture shows a face, be its video there or not."""
        videos = self.description.videos.values() if self.description else ()
        return any(video.content == "blurred" for video in videos)


def session_path(path: Path) -> Path:
    """One path for one session, whichever way a person named it: links followed, absolute.

    A session.json or a timeline.csv stands for its folder; any other table is itself.
    """
    own = path.name in (names.DESCRIPTION, names.TIMELINE)
    return (path.parent if own else path).resolve()


def open_session(path: Path) -> Session:
    """Open a session folder, or a timeline.csv with or without the files around it.

    A session.json stands for its folder.

    Raises SessionError.
    """
    try:
        return _open_session(path)
    except OSError as error:
        raise unreadable(path, error) from error


def _open_session(path: Path) -> Session:
    if path.name == names.DESCRIPTION:
        path = path.parent
    folder = path if path.is_dir() else path.parent
    timeline = path / names.TIMELINE if path.is_dir() else path
    if not os.path.lexists(timeline):
        raise SessionError(
            "{path} holds no session: there is no timeline.csv.",
            "Choose the folder that a recording made.",
            path=path,
        )
    whole = timeline.name == names.TIMELINE and os.path.lexists(folder / names.DESCRIPTION)
    description = read_description(folder / names.DESCRIPTION) if whole else None
    table = read_table(timeline)
    has_markers = whole and os.path.lexists(folder / names.MARKERS)
    markers = _markers(folder / names.MARKERS) if has_markers else _markers_of(table)
    last_s = float(table.timestamp[-1]) if len(table) else 0.0
    markers = end_open(markers, last_s)
    name = folder.resolve().name if timeline.name == names.TIMELINE else timeline.stem
    return Session(folder, name, table, markers, description)


def find_videos(session: Session) -> list[VideoReference]:
    """The videos that show a session and exist: its own ones first, else its source."""
    if session.description is None:
        files = sorted(session.folder.iterdir())
        beside = [p for p in files if p.suffix.lower() in VIDEO_SUFFIXES and is_regular(p)]
        named = [p for p in beside if p.stem == session.name or p.name == names.VIDEO]
        only = beside if len(beside) == 1 else []
        return [
            VideoReference(path, _first_time_s(path) if path.name == names.VIDEO else 0.0, "clean")
            for path in named or only
        ]
    found = [
        VideoReference(session.folder / name, _first_time_s(session.folder / name), video.content)
        for name, video in session.description.videos.items()
        if is_regular(session.folder / name) and video.written
    ]
    source = _source_video(session.folder, session.description)
    if source is None:
        return found
    degrees = session.description.source.get("rotation_degrees", 0)
    turn = degrees if degrees in (90, 180, 270) else 0
    return [*found, VideoReference(source, 0.0, "clean", turn)]


def video_to_draw_into(session: Session) -> VideoReference | None:
    """The video to draw corrected faces into: a clean one, be it the source, or else any.

    Of a session with blurred faces it is the blurred one or none, never the source.
    """
    videos = find_videos(session)
    if session.is_blurred:
        videos = [video for video in videos if video.content == "blurred"]
    clean = [video for video in videos if video.content == "clean"]
    return next(iter([*clean, *videos]), None)


_MARKERS_LIMIT_BYTES = 64_000_000


def _markers(path: Path) -> tuple[Marker, ...]:
    try:
        return read_markers(read_bytes(path, _MARKERS_LIMIT_BYTES).decode("utf-8-sig"))
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise SessionError("{path} cannot be used: {reason}.", path=path, reason=error) from error


def _markers_of(table: Table) -> tuple[Marker, ...]:
    """The markers of a lone table: the frames whose rows name one."""
    marked = table.select(table.marker != "")
    found = zip(marked.timestamp.tolist(), marked.marker.tolist(), strict=True)
    return tuple(Marker(timestamp, safe_text(name)) for timestamp, name in sorted(set(found)))


def _first_time_s(path: Path) -> float:
    """Container time of a video's first picture: where its own clock stands in the session's."""
    import av
    import av.error

    try:
        check_regular(path)
        with av.open(ffmpeg_name(path), format="matroska", metadata_errors="replace") as container:
            stream = container.streams.video[0]
            for packet in container.demux(stream):
                if packet.pts is not None:
                    return float(packet.pts * (stream.time_base or 1))
    except (av.error.FFmpegError, IndexError, OSError) as error:
        raise SessionError(
            "{path} cannot be read as a video: {reason}.", path=path, reason=error
        ) from error
    return 0.0


def _source_video(folder: Path, description: Description) -> Path | None:
    """The file that was analysed, if it is still there and as large as it was."""
    if description.kind is SourceKind.DEMO:
        return resource("demo", "demo.mp4")
    try:
        path = Path(read_run(folder)["source_path"])
        local = not str(path).startswith(("//", "\\\\"))  # Windows would ask the network for it
        same = local and path.lstat().st_size == description.source["size_bytes"]
    except (OSError, ValueError, KeyError, TypeError):  # run.json is a help, not a need
        return None
    return path if same and is_regular(path) else None
