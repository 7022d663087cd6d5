"""Which label follows which."""

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from fer_desktop.sessions.table_reading import Table
from fer_desktop.statistics.labels import LABELS, label_runs


def transitions(table: Table, threshold: float, face_id: int) -> NDArray[np.int64]:
    """(8, 8) how often the label of the row was followed by that of the column.

    Indices are those of LABELS. Only direct successors count: a time without the face in
    between is no transition.
    """
    counts = np.zeros((len(LABELS), len(LABELS)), np.int64)
    for before, after in pairwise(label_runs(table, threshold, face_id)):
        if before.label != after.label and after.start_s <= before.end_s:
            counts[before.label, after.label] += 1
    return counts
