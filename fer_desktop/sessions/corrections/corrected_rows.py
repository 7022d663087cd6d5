"""The rows of a table while corrections are applied: each costs the rows that it touches.

Nothing is copied until the end, so that thousands of corrections take no longer than their rows
together.
"""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from fer_desktop.scores.holding import NO_CLASS
from fer_desktop.scores.table import EXCLUDED, NO_FACE, Table

Rows = NDArray[np.intp]
"""Indices of rows, ascending, and so in order of time and of frame."""


class CorrectedRows:
    """Which face each row belongs to by now, which are taken out, and which are gone."""

    def __init__(self, table: Table) -> None:
        self._recorded = table
        self._face_id = table.face_id.copy()
        self._is_gone = np.zeros(len(table), bool)
        """Rows of a face that was seen twice in a frame after a merge."""
        self._excluded_by = np.zeros(len(table), np.int64)
        """Which exclusion took a row out, counted from 1; 0 for none."""
        self._place = np.arange(len(table))
        """The order of excluded rows within their frame, when they were taken out."""
        self._exclusions = 0
        self._by_face: dict[int, Rows] | None = None
        self._is_changed = False
        self._is_sorted = False
        """Faces stand in order of their numbers within a frame."""

    def merge(self, face_id: int, into: int) -> None:
        """`face_id` becomes `into`; where both were seen, the surer row stays."""
        self._move(face_id, self._rows_of(face_id), into)

    def split(self, face_id: int, timestamp: float, new_face_id: int) -> None:
        """From `timestamp` (s) on, `face_id` becomes `new_face_id`."""
        rows = self._rows_of(face_id)
        first = int(np.searchsorted(self._recorded.timestamp[rows], timestamp))
        self._move(face_id, rows[first:], new_face_id)

    def exclude(self, start_s: float, end_s: float, face_id: int) -> None:
        """Take out the rows of a time, of one face or (NO_FACE) of all."""
        self._is_changed = True
        times = self._recorded.timestamp
        if face_id == NO_FACE:
            rows = np.arange(
                np.searchsorted(times, start_s), np.searchsorted(times, end_s, side="right")
            )
            rows = rows[~self._is_gone[rows]]
        else:
            rows = self._rows_of(face_id)
            first = np.searchsorted(times[rows], start_s)
            end = np.searchsorted(times[rows], end_s, side="right")
            rows = rows[first:end]
        rows = rows[self._excluded_by[rows] == 0]
        self._exclusions += 1
        self._excluded_by[rows] = self._exclusions
        self._place[rows] = self._face_id[rows] if self._is_sorted else rows
        self._face_id[rows] = NO_FACE

    def table(self) -> Table:
        """The rows as they are now; the table itself when nothing was corrected."""
        if not self._is_changed:
            return self._recorded
        out = self._excluded_by > 0
        changed = replace(
            self._recorded,
            face_id=self._face_id,
            success=self._recorded.success & ~out,
            confidence=np.where(out, np.nan, self._recorded.confidence),
            box=np.where(out[:, None], np.nan, self._recorded.box),
            probabilities=np.where(out[:, None], np.nan, self._recorded.probabilities),
            smoothed=np.where(out[:, None], np.nan, self._recorded.smoothed),
            quality=np.where(out, EXCLUDED, self._recorded.quality),
            label_class=np.where(out, NO_CLASS, self._recorded.label_class),
            label_probability=np.where(out, np.nan, self._recorded.label_probability),
            pose=np.where(out[:, None], np.nan, self._recorded.pose),
            corrected=np.where(out[:, None], np.nan, self._recorded.corrected),
            baseline=np.where(out, "", self._recorded.baseline),
            seat=np.where(out, "", self._recorded.seat),
        )
        rows = np.flatnonzero(~self._is_gone & (~out | self._stands_for_its_frame(changed.success)))
        if self._is_sorted:
            rows = rows[np.lexsort((changed.face_id[rows], changed.frame[rows]))]
        return changed.select(rows)

    def _stands_for_its_frame(self, success: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Of frames in which all was taken out, the first row of what was taken out last."""
        frame = self._recorded.frame
        has_face = np.isin(frame, frame[success & ~self._is_gone])
        rows = np.flatnonzero((self._excluded_by > 0) & ~has_face & ~self._is_gone)
        rows = rows[np.lexsort((self._place[rows], -self._excluded_by[rows], frame[rows]))]
        _, first = np.unique(frame[rows], return_index=True)
        stands = np.zeros(len(frame), bool)
        stands[rows[first]] = True
        return stands

    def _move(self, face_id: int, rows: Rows, to: int) -> None:
        """Give rows of a face another number; of two in one frame the surer stays."""
        self._is_changed = True
        if len(rows) and face_id != to:
            there = self._rows_of(to)
            self._drop_doubles(there, rows)
            self._face_id[rows] = to
            self._index()[to] = np.sort(np.concatenate([there, rows]), kind="stable")
        self._is_sorted = True

    def _drop_doubles(self, there: Rows, rows: Rows) -> None:
        """Of two rows in one frame, one of each, the less sure is gone."""
        frame, confidence = self._recorded.frame, self._recorded.confidence
        places = np.searchsorted(frame[there], frame[rows])
        same = np.isin(frame[rows], frame[there])
        doubles = np.concatenate([there[places[same]], rows[same]])
        order = self._face_id[doubles] if self._is_sorted else doubles
        surest_first = doubles[np.lexsort((order, -confidence[doubles], frame[doubles]))]
        self._is_gone[surest_first[1::2]] = True

    def _rows_of(self, face_id: int) -> Rows:
        """The rows that a face has by now."""
        rows = self._index().get(face_id, np.zeros(0, np.intp))
        still: Rows = rows[(self._face_id[rows] == face_id) & ~self._is_gone[rows]]
        return still

    def _index(self) -> dict[int, Rows]:
        """Rows by face; some may have left it since."""
        if self._by_face is None:
            by_face = np.argsort(self._face_id, kind="stable")
            faces, first = np.unique(self._face_id[by_face], return_index=True)
            parts = np.split(by_face, first[1:]) if len(faces) else []
            self._by_face = dict(zip(faces.tolist(), parts, strict=True))
        return self._by_face
