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


UNSURE = "unsure"
"""The label shown below the threshold; the table keeps the largest class and its probability."""

FACING_DEGREES = 20
"""A face that is turned no further than this faces the camera."""


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
CORRECTED = tuple(
    Column(
        f"{emotion}_corrected",
        float,
        "0 to 1",
        f"Smoothed probability of {emotion}, corrected by the person's neutral face; empty: no "
        "neutral face was given. Each smoothed probability times (r / b) to the power of 0.5, "
        "then all divided by their sum: b is the model's answer to the neutral face, r is 0.94 "
        "for neutral and 0.01 for the others. session.json holds b and whose face it was.",
        decimals=6,
    )
    for emotion in EMOTIONS
)
FIRST: tuple[Column, ...] = (
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
"""The columns of the first version, in the order in which they are written."""
PICTURE = Column(
    "picture",
    str,
    "text",
    "File of this picture, where the source is picture files; #2 is the second picture in a file.",
)
"""After those of the first version, in tables of picture files only."""
LABEL_PROBABILITY = Column(
    "label_probability",
    float,
    "0 to 1",
    "What the threshold is compared with: the smoothed probability of the label's expression, "
    "held. It rises with that at once, and falls only when that is more than 0.05 below it, so "
    "that a label is given from the threshold on and taken back 0.05 below. Earlier versions had "
    "no such column and held nothing.",
    decimals=6,
)
JOINED: tuple[Column, ...] = (
    Column(
        "label",
        str,
        "label",
        "The label that was shown: the expression with the largest smoothed probability, kept "
        "until another leads by 0.1; “unsure” where label_probability is below the threshold. In "
        "tables of earlier versions the largest smoothed one, never kept.",
    ),
    Column(
        "threshold",
        float,
        "0 to 1",
        "Labels of a lower label_probability are “unsure”.",
        decimals=4,
    ),
    Column(
        "face_name",
        str,
        "text",
        "The name that a person gave to this face, or else its seat. In timeline.csv as it was "
        "when the row was written; in exports as it is now.",
    ),
    Column("seat", str, "text", "The seat, a region of the picture, that holds the face's centre."),
    Column("participant", str, "text", "Code of the participant of this session."),
    Column("source", str, "text", "Name of the file, camera or stream of this session."),
    Column(
        "excluded",
        int,
        "0 or 1",
        "1: a person took this row out of the evaluation, and its scores are left out. Always 0 "
        "in timeline.csv, which corrections never change.",
        derived=True,
    ),
    Column(
        "yaw",
        float,
        "degrees",
        "How far the face is turned to a side, from the eyes and the tip of the nose; above 0: "
        "towards the right edge of the picture. Mean error 5 degrees, 16 at most, on two heads "
        "turned by up to 40 and tilted by up to 15 degrees; more with a stronger tilt. Empty: no "
        "landmarks.",
        decimals=1,
    ),
    Column(
        "roll",
        float,
        "degrees",
        "How far the face is tilted, by the line of the eyes; above 0: clockwise in the picture. "
        "Mean error 3 degrees, 7 at most, on the same heads: tilts are told too small. Empty: no "
        "landmarks.",
        decimals=1,
    ),
    Column(
        "facing",
        int,
        "0 or 1",
        f"1: yaw is at most {FACING_DEGREES} degrees to either side. Whether the face looks up or "
        "down does not count, nor where the eyes look.",
        derived=True,
    ),
    Column(
        "valence_derived",
        float,
        "-1 to 1",
        "Raw probability of happiness minus the largest of anger, disgust, fear and sadness: "
        "the formula of FaceReader (Loijens and Krips, FaceReader Methodology Note, Noldus). "
        "Derived from the columns above, not measured.",
        decimals=6,
        derived=True,
    ),
    *CORRECTED,
    Column(
        "baseline",
        str,
        "text",
        "Whose neutral face the corrected probabilities rest on: a participant or a face.",
    ),
    LABEL_PROBABILITY,
)
"""What later versions added at the end, so that a table says by itself whose numbers it holds."""
COLUMNS = (*FIRST, *JOINED)
"""Of timeline.csv, in the order in which they are written."""


def names(columns: Iterable[Column]) -> tuple[str, ...]:
    """The names of these columns."""
    return tuple(column.name for column in columns)


def written(*, with_picture: bool) -> tuple[Column, ...]:
    """The columns of a table, of picture files or of another source."""
    return (*FIRST, PICTURE, *JOINED) if with_picture else COLUMNS


COLUMN_NAMES = names(COLUMNS)
