"""Tables: timeline.csv as arrays, one entry per row.

Corrections, statistics, exports and reports all compute on these; `table_reading` makes them.
"""

from dataclasses import dataclass, fields, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

EXCLUDED = "excluded"
"""The `quality` of rows that a person took out."""

NO_FACE = 0
"""The face_id of a row without a face; faces are numbered from 1."""

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
    marker: NDArray[np.object_]
    """Texts; as `str_`, each row would take the room of the longest."""
    picture: NDArray[np.object_]
    """File of the picture, empty of other sources."""
    recorded_row: NDArray[np.intp]
    """Which row of the file this is, from 0: the same face after faces were merged or split."""
    label_class: NDArray[np.int64]
    """Class that the label names if it is sure, NO_CLASS without a face; in tables of earlier
    versions the largest smoothed one."""
    label_probability: Floats
    """(n,) what the threshold is compared with; in tables of earlier versions the smoothed
    probability of that class."""
    pose: Floats
    """(n, 2): yaw and roll in degrees, NaN where not known."""
    corrected: Floats
    """(n, 7): smoothed probabilities corrected by a neutral face, NaN where there is none."""
    baseline: NDArray[np.object_]
    """Whose neutral face that was."""
    seat: NDArray[np.object_]
    """Name of the seat that holds the face, empty for none."""
    face_name: NDArray[np.object_]
    """The face's name when the row was written."""
    holds_labels: bool = True
    """Whether a label was kept until another class led; not in tables of earlier versions."""
    holds_probabilities: bool = True
    """Whether a sure label was kept below the threshold, too; not in tables of earlier versions."""
    participant: str = ""
    source: str = ""
    threshold: float = 0.0
    """What the first row says of the whole session; session.json, where there is one, counts."""

    @cached_property
    def has_pictures(self) -> bool:
        """Whether the table is one of picture files and names them."""
        return bool((self.picture != "").any())

    def __len__(self) -> int:
        return len(self.frame)

    def select(self, rows: NDArray[np.bool_] | NDArray[np.intp]) -> "Table":
        """The rows of a mask or of indices."""
        columns: dict[str, Any] = {name: getattr(self, name)[rows] for name in _ARRAYS}
        return replace(self, **columns)

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


_ARRAYS = tuple(
    field.name
    for field in fields(Table)
    if field.name
    not in {"holds_labels", "holds_probabilities", "participant", "source", "threshold"}
)
