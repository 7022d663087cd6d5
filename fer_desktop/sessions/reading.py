"""A session back from its folder: the table as arrays, markers, corrections, the video."""

import csv
import json
from array import array
from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite, nan
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.errors import SessionError
from fer_desktop.frames import EMOTIONS
from fer_desktop.markers import Marker
from fer_desktop.resources import resource
from fer_desktop.sessions import folder as names
from fer_desktop.sessions.description import Description, read_description
from fer_desktop.sessions.markers import read_markers
from fer_desktop.sources.base import SourceKind

NO_FACE = 0
"""The face_id of a row without a face; faces are numbered from 1."""

_BOX = ("FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight")
_SMOOTHED = tuple(f"{emotion}_smoothed" for emotion in EMOTIONS)
_NEEDED = ("frame", "timestamp", "face_id", "success", *EMOTIONS)
_NUMBERS = (*_NEEDED, "confidence", *_BOX, *_SMOOTHED)
_TEXTS = ("quality", "marker")
_ALWAYS = ("frame", "timestamp", "success")
"""Columns in which every row has a number."""

VIDEO_SUFFIXES = frozenset({".mkv", ".mp4", ".avi", ".mov", ".webm", ".m4v", ".mpg", ".wmv"})
"""A lone table is shown with the video of its name beside it, or with the only one there."""

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Table:
    """timeline.csv as arrays of n rows, in order of time and then of face.

    Rows without a face have `success` False, `face_id` NO_FACE and NaN scores. Scores keep
    the file's decimals.
    """

    frame: NDArray[np.int64]
    timestamp: Floats
    """Seconds."""
    face_id: NDArray[np.int64]
    success: NDArray[np.bool_]
    confidence: Floats
    """(n,) 0 to 1."""
    box: Floats
    """(n, 4): x, y, width, height in pixels."""
    probabilities: Floats
    """(n, 7) in the order of EMOTIONS."""
    smoothed: Floats
    """(n, 7); the raw ones again when the file has none."""
    quality: NDArray[np.str_]
    marker: NDArray[np.str_]

    def __len__(self) -> int:
        return len(self.frame)

    def select(self, rows: NDArray[np.bool_] | NDArray[np.intp]) -> "Table":
        """The rows of a mask or of indices."""
        return Table(*(getattr(self, name)[rows] for name in Table.__dataclass_fields__))

    def of_face(self, face_id: int) -> "Table":
        """The rows of one face."""
        return self.select(self.face_id == face_id)

    @property
    def face_ids(self) -> tuple[int, ...]:
        """The numbers of all faces, in order."""
        return tuple(int(number) for number in np.unique(self.face_id) if number != NO_FACE)

    @property
    def frames(self) -> tuple[NDArray[np.int64], Floats]:
        """Number and timestamp of every analysed frame, once each."""
        numbers, first = np.unique(self.frame, return_index=True)
        return numbers, self.timestamp[first]


@dataclass(frozen=True)
class VideoReference:
    """A video that shows a session; session time = the video's own time + `offset_s`.

    The video's own time counts from its first picture, as `sources.video` tells it.
    """

    path: Path
    offset_s: float
    content: str


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
        return self.description.threshold if self.description else 0.0


def open_session(path: Path) -> Session:
    """Open a session folder, or a timeline.csv with or without the files around it.

    A session.json stands for its folder.

    Raises SessionError.
    """
    if path.name == names.DESCRIPTION:
        path = path.parent
    folder = path if path.is_dir() else path.parent
    timeline = path / names.TIMELINE if path.is_dir() else path
    if not timeline.is_file():
        raise SessionError(
            "{path} holds no session: there is no timeline.csv.",
            "Choose the folder that a recording made.",
            path=path,
        )
    whole = timeline.name == names.TIMELINE and (folder / names.DESCRIPTION).is_file()
    description = read_description(folder / names.DESCRIPTION) if whole else None
    table = read_table(timeline)
    has_markers = whole and (folder / names.MARKERS).is_file()
    markers = _markers(folder / names.MARKERS) if has_markers else _markers_of(table)
    name = folder.resolve().name if timeline.name == names.TIMELINE else timeline.stem
    return Session(folder, name, table, markers, description)


def find_videos(session: Session) -> list[VideoReference]:
    """The videos that show a session and exist: its own ones first, else its source."""
    if session.description is None:
        beside = sorted(p for p in session.folder.iterdir() if p.suffix.lower() in VIDEO_SUFFIXES)
        named = [p for p in beside if p.stem == session.name or p.name == names.VIDEO]
        only = beside if len(beside) == 1 else []
        return [
            VideoReference(path, _first_time_s(path) if path.name == names.VIDEO else 0.0, "clean")
            for path in named or only
        ]
    found = [
        VideoReference(session.folder / name, _first_time_s(session.folder / name), video.content)
        for name, video in session.description.videos.items()
        if (session.folder / name).is_file() and video.written
    ]
    source = _source_video(session.folder, session.description)
    return [*found, VideoReference(source, 0.0, "clean")] if source else found


def read_table(path: Path) -> Table:
    """Read a native table; columns that are not needed may be missing.

    An hour at 30 frames a second takes some 30 MB. Raises SessionError naming the line that is
    wrong.
    """
    try:
        with path.open(newline="", encoding="utf-8-sig") as file:
            reader = csv.reader(file)
            header = next(reader, [])
            missing = [column for column in _NEEDED if column not in header]
            if missing:
                raise SessionError(
                    "{name} is no table of this program: the column {column} is missing.",
                    "Choose a timeline.csv.",
                    name=path.name,
                    column=missing[0],
                )
            return _table(header, reader, path.name)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise SessionError("{path} cannot be read: {reason}.", path=path, reason=error) from error


def _table(header: list[str], rows: Iterable[list[str]], name: str) -> Table:
    columns = [column for column in _NUMBERS if column in header]
    positions = [header.index(column) for column in columns]
    always = [header.index(column) for column in _ALWAYS]
    texts: dict[str, list[str]] = {column: [] for column in _TEXTS if column in header}
    values = array("d")
    for line, row in enumerate(rows, 2):
        if len(row) != len(header):
            raise SessionError(
                "Line {line} of {name} has not as many values as the first.", line=line, name=name
            )
        try:
            values.extend(float(row[at]) if row[at] else nan for at in positions)
        except ValueError as error:
            wrong = next(row[at] for at in positions if row[at] and not _is_number(row[at]))
            raise SessionError(
                "Line {line} of {name}: {text!r} is no number.", line=line, name=name, text=wrong
            ) from error
        missing = [header[at] for at in always if not row[at] or not isfinite(float(row[at]))]
        if missing:
            raise SessionError(
                "Line {line} of {name} has no {column}.", line=line, name=name, column=missing[0]
            )
        for column, found in texts.items():
            found.append(row[header.index(column)])
    numbers = np.array(values).reshape(-1, len(columns))
    back = np.flatnonzero(np.diff(numbers[:, columns.index("timestamp")]) < 0)
    if len(back):
        raise SessionError(
            "Line {line} of {name} is earlier than the line before it.",
            "Sort the table by time.",
            line=back[0] + 3,
            name=name,
        )
    return _from_columns(
        {column: numbers[:, at] for at, column in enumerate(columns)},
        {column: np.array(found, np.str_) for column, found in texts.items()},
        len(numbers),
    )


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True


def _from_columns(
    numbers: dict[str, Floats], texts: dict[str, NDArray[np.str_]], count: int
) -> Table:
    none, empty = np.full(count, nan), np.full(count, "", np.str_)

    def group(columns: tuple[str, ...]) -> Floats:
        return np.stack([numbers.get(column, none) for column in columns], axis=1)

    success = numbers["success"] == 1
    face_id = np.nan_to_num(numbers["face_id"], nan=NO_FACE).astype(np.int64)
    return Table(
        frame=numbers["frame"].astype(np.int64),
        timestamp=numbers["timestamp"],
        face_id=np.where(success, face_id, NO_FACE),
        success=success,
        confidence=numbers.get("confidence", none),
        box=group(_BOX),
        probabilities=group(EMOTIONS),
        smoothed=group(_SMOOTHED if _SMOOTHED[0] in numbers else EMOTIONS),
        quality=texts.get("quality", empty),
        marker=texts.get("marker", empty),
    )


def _markers(path: Path) -> tuple[Marker, ...]:
    try:
        return read_markers(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SessionError("{path} cannot be read: {reason}.", path=path, reason=error) from error


def _markers_of(table: Table) -> tuple[Marker, ...]:
    """The markers of a lone table: the frames whose rows name one."""
    marked = table.select(table.marker != "")
    found = zip(marked.timestamp.tolist(), marked.marker.tolist(), strict=True)
    return tuple(Marker(timestamp, name) for timestamp, name in sorted(set(found)))


def _first_time_s(path: Path) -> float:
    """Container time of a video's first picture: where its own clock stands in the session's."""
    import av
    import av.error

    try:
        with av.open(str(path)) as container:
            stream = container.streams.video[0]
            for packet in container.demux(stream):
                if packet.pts is not None:
                    return float(packet.pts * (stream.time_base or 1))
    except (av.error.FFmpegError, IndexError) as error:
        raise SessionError(
            "{path} cannot be read as a video: {reason}.", path=path, reason=error
        ) from error
    return 0.0


def _source_video(folder: Path, description: Description) -> Path | None:
    """The file that was analysed, if it is still there and as large as it was."""
    if description.kind is SourceKind.DEMO:
        return resource("demo", "demo.mp4")
    try:
        told = json.loads((folder / names.RUN).read_text(encoding="utf-8"))["source_path"]
        path = Path(told)
        same = path.stat().st_size == description.source["size_bytes"]
    except (OSError, ValueError, KeyError, TypeError):  # run.json is a help, not a need
        return None
    return path if same else None
