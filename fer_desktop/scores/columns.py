"""Columns of the native table: name, type, unit and meaning, defined once.

What writes the table, what reads it and what explains it all derive from COLUMNS. The order and
the names are a promise to other people's scripts: the first five names are OpenFace's; rectangle
and emotion names are Py-Feat's (v1).
"""

from collections.abc import Iterable
from dataclasses import dataclass

from fer_desktop.core.frames import EMOTIONS


@dataclass(frozen=True)
class Column:
    """One column of timeline.csv.

    `decimals`: of a real number; None for whole numbers and text. `needed`: a table without it
    cannot be read. `always`: every row has a value. `derived`: follows from other columns, so
    that readers leave it out.
    """

    name: str
    kind: type[int] | type[float] | type[str]
    unit: str
    meaning: str
    decimals: int | None = None
    needed: bool = False
    always: bool = False
    derived: bool = False


def _pixels(name: str, meaning: str) -> Column:
    return Column(name, float, "pixels", meaning, decimals=2)


BOX = (
    _pixels("FaceRectX", "Left edge of the face's box in the full picture."),
    _pixels("FaceRectY", "Upper edge of the face's box in the full picture."),
    _pixels("FaceRectWidth", "Width of the face's box."),
    _pixels("FaceRectHeight", "Height of the face's box."),
)
RAW = tuple(
    Column(
        emotion,
        float,
        "0 to 1",
        f"Raw probability that the expression reads as {emotion}.",
        decimals=6,
        needed=True,
    )
    for emotion in EMOTIONS
)
SMOOTHED = tuple(
    Column(
        f"{emotion}_smoothed",
        float,
        "0 to 1",
        f"Probability of {emotion}, smoothed over time as session.json says.",
        decimals=6,
    )
    for emotion in EMOTIONS
)
COLUMNS: tuple[Column, ...] = (
    Column(
        "frame",
        int,
        "number",
        "Number of the picture in this session, counted from 0 as captured.",
        needed=True,
        always=True,
    ),
    Column(
        "timestamp",
        float,
        "seconds",
        "For a file: time since its first picture, by the container's own presentation times "
        "(that of the first picture is start_s in session.json). For a camera: time since the "
        "first recorded picture, by a monotonic clock.",
        decimals=6,
        needed=True,
        always=True,
    ),
    Column(
        "face_id",
        int,
        "number",
        "Number that a face keeps while it is followed; no identity.",
        needed=True,
    ),
    Column(
        "success",
        int,
        "0 or 1",
        "1: this row is a face. 0: no face was found in this picture.",
        needed=True,
        always=True,
    ),
    Column(
        "confidence", float, "0 to 1", "How sure the detector is that this is a face.", decimals=4
    ),
    *BOX,
    Column(
        "FaceScore",
        float,
        "0 to 1",
        "The same as confidence, under the name that Py-Feat uses.",
        decimals=4,
        derived=True,
    ),
    *RAW,
    Column("dominant", str, "label", "Expression with the largest raw probability.", derived=True),
    Column(
        "dominant_probability",
        float,
        "0 to 1",
        "The raw probability of that expression.",
        decimals=6,
        derived=True,
    ),
    *SMOOTHED,
    Column(
        "quality",
        str,
        "label",
        "Fitness of the picture for reading an expression; empty: not judged.",
    ),
    Column("marker", str, "text", "Markers set since the picture before, joined by semicolons."),
)
"""Of timeline.csv, in the order in which they are written."""
PICTURE = Column(
    "picture",
    str,
    "text",
    "File of this picture, where the source is picture files; #2 is the second picture in a file.",
)
"""The last column, of tables of picture files only."""


def names(columns: Iterable[Column]) -> tuple[str, ...]:
    """The names of these columns."""
    return tuple(column.name for column in columns)


def written(*, with_picture: bool) -> tuple[Column, ...]:
    """The columns of a table, of picture files or of another source."""
    return (*COLUMNS, PICTURE) if with_picture else COLUMNS


COLUMN_NAMES = names(COLUMNS)
