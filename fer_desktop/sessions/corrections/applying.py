"""What each kind of correction does to a session's table, markers and names."""

from bisect import bisect_left, bisect_right, insort
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from fer_desktop.core.frames import Marker
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.rows import Belonging
from fer_desktop.scores.table import Table
from fer_desktop.sessions.corrections.corrected_rows import CorrectedRows
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ChangeMarker,
    Edit,
    ExcludeRange,
    IncludeRange,
    MergeFaces,
    RemoveMarker,
    RenameFace,
    SetThreshold,
    SplitFace,
    UseBaseline,
)
from fer_desktop.sessions.markers import safe_text
from fer_desktop.sessions.reading import Session


@dataclass(frozen=True, eq=False)
class Corrected:
    """A session after its corrections: what reports and exports are made from."""

    session: Session
    table: Table
    markers: tuple[Marker, ...]
    face_names: dict[int, str]
    threshold: float = 0.0
    """Labels below this probability are "unsure"; the recorded one, or what replaced it."""
    baselines: dict[int, Baseline] = field(default_factory=dict)
    """The neutral faces that were given afterwards, by the numbers of the faces."""

    @property
    def is_changed(self) -> bool:
        """Whether a correction is in effect."""
        names_changed = self.face_names != self.session.face_names
        return names_changed or self.has_new_threshold or self.table is not self.session.table

    @property
    def has_new_threshold(self) -> bool:
        """Whether labels are judged by another threshold than when they were recorded."""
        return self.threshold != self.session.threshold

    def with_threshold(self, threshold: float | None) -> "Corrected":
        """The same by another threshold; None: by the one that it has."""
        return self if threshold is None else replace(self, threshold=threshold)

    @property
    def belonging(self) -> Belonging:
        """What the rows of the table say of session and faces."""
        session = self.session
        return Belonging(
            safe_text(session.participant),
            safe_text(session.source_name),
            self.threshold,
            self.face_names,
        )

    def face_name(self, face_id: int) -> str:
        """The name that a person gave, or that of the face's seat, or else "face 2".

        "Ann [face 2]" where another has it too.
        """
        return self._names.get(face_id) or self._given(face_id)

    @cached_property
    def _names(self) -> dict[int, str]:
        given = {face_id: self._given(face_id) for face_id in self.table.face_ids}
        counts = Counter(given.values())
        return {
            face_id: name if counts[name] == 1 else f"{name} [face {face_id}]"
            for face_id, name in given.items()
        }

    def _given(self, face_id: int) -> str:
        return self.face_names.get(face_id) or self._seats.get(face_id) or f"face {face_id}"

    @cached_property
    def _seats(self) -> dict[int, str]:
        """The seat in which a face was for more than half of its rows."""
        if not (self.table.seat != "").any():
            return {}
        found = {}
        for face_id in self.table.face_ids:
            seats = self.table.seat[self.table.face_id == face_id].tolist()
            ((seat, count),) = Counter(seats).most_common(1)
            if seat and 2 * count > len(seats):
                found[face_id] = seat
        return found


def correct(session: Session, edits: tuple[Edit, ...]) -> Corrected:
    """A session after these corrections, the oldest first."""
    rows = CorrectedRows(session.table)
    markers = list(session.markers)
    face_names = dict(session.face_names)
    threshold = session.threshold
    baselines: dict[int, Baseline] = {}
    for edit in in_effect(edits):
        _correct_rows(edit, rows)
        _correct_markers(edit, markers)
        _correct_names(edit, face_names)
        _correct_baselines(edit, baselines)
        if isinstance(edit, SetThreshold):
            threshold = edit.threshold
    table = rows.table()
    if tuple(markers) != session.markers:
        table = _with_markers(table, markers)
    if baselines:
        table = _with_baselines(table, baselines)
    return Corrected(session, table, tuple(markers), face_names, threshold, baselines)


def in_effect(done: tuple[Edit, ...]) -> list[Edit]:
    """The corrections without the exclusions that were taken back."""
    kept: list[Edit | None] = []
    places: defaultdict[tuple[float, float, int], list[int]] = defaultdict(list)
    for edit in done:
        if isinstance(edit, IncludeRange):
            same = places[edit.start_s, edit.end_s, edit.face_id]
            if same:
                kept[same.pop()] = None
            continue
        if isinstance(edit, ExcludeRange):
            places[edit.start_s, edit.end_s, edit.face_id].append(len(kept))
        kept.append(edit)
    return [edit for edit in kept if edit is not None]


def _correct_rows(edit: Edit, rows: CorrectedRows) -> None:
    match edit:
        case MergeFaces(face_id, into):
            rows.merge(face_id, into)
        case SplitFace(face_id, timestamp, new_face_id):
            rows.split(face_id, timestamp, new_face_id)
        case ExcludeRange(start_s, end_s, face_id):
            rows.exclude(start_s, end_s, face_id)


def _correct_names(edit: Edit, face_names: dict[int, str]) -> None:
    match edit:
        case RenameFace(face_id, name):
            face_names.pop(face_id, None)
            if name:
                face_names[face_id] = safe_text(name)
        case MergeFaces(face_id, into) if face_id in face_names:
            face_names.setdefault(into, face_names.pop(face_id))


def _correct_baselines(edit: Edit, baselines: dict[int, Baseline]) -> None:
    match edit:
        case UseBaseline(face_id, baseline):
            baselines[face_id] = baseline
        case MergeFaces(face_id, into) if face_id in baselines:
            baselines.setdefault(into, baselines.pop(face_id))
        case SplitFace(face_id, _timestamp, new_face_id) if face_id in baselines:
            baselines[new_face_id] = baselines[face_id]


def _with_baselines(table: Table, baselines: dict[int, Baseline]) -> Table:
    """The corrected probabilities anew, in the rows of the faces that have a baseline."""
    corrected, owners = table.corrected.copy(), table.baseline.copy()
    for face_id, baseline in baselines.items():
        rows = table.face_id == face_id
        corrected[rows] = baseline.correct(table.smoothed[rows])
        owners[rows] = safe_text(baseline.owner)
    return replace(table, corrected=corrected, baseline=owners)


def _correct_markers(edit: Edit, markers: list[Marker]) -> None:
    """`markers` are in order and stay so."""
    match edit:
        case AddMarker(timestamp, name, end_s):
            insort(markers, Marker(timestamp, safe_text(name), end_s))
        case RemoveMarker(timestamp, name, end_s):
            _take(markers, Marker(timestamp, name, end_s))
        case ChangeMarker(timestamp, name, new_timestamp, new_name, end_s, new_end_s):
            for _same in range(_take(markers, Marker(timestamp, name, end_s))):
                insort(markers, Marker(new_timestamp, safe_text(new_name), new_end_s))


def _take(markers: list[Marker], marker: Marker) -> int:
    """Remove all markers that equal one; how many there were."""
    first, end = bisect_left(markers, marker), bisect_right(markers, marker)
    del markers[first:end]
    return end - first


def _with_markers(table: Table, markers: list[Marker]) -> Table:
    """The marker column anew: each in the rows of the first frame at or after its time."""
    numbers, times = table.frames
    stamps = [round(marker.timestamp, 6) for marker in markers]
    positions = np.searchsorted(np.round(times, 6), stamps).tolist()
    named: defaultdict[int, list[str]] = defaultdict(list)
    for position, marker in zip(positions, markers, strict=True):
        if position < len(numbers):
            named[int(numbers[position])].append(marker.name)
    texts = np.full(len(table), "", object)
    starts = np.searchsorted(table.frame, list(named))
    stops = np.searchsorted(table.frame, list(named), side="right")
    for start, stop, marked in zip(starts, stops, named.values(), strict=True):
        texts[start:stop] = "; ".join(marked)
    return replace(table, marker=texts)
