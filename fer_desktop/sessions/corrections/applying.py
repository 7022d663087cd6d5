"""What each kind of correction does to a session's table, markers and names."""

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from fer_desktop.core.frames import Marker
from fer_desktop.scores.table import EXCLUDED, NO_FACE, Table
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ChangeMarker,
    Edit,
    ExcludeRange,
    IncludeRange,
    MergeFaces,
    RemoveMarker,
    RenameFace,
    SplitFace,
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

    @property
    def is_changed(self) -> bool:
        """Whether a correction is in effect."""
        return bool(self.face_names) or self.table is not self.session.table

    def face_name(self, face_id: int) -> str:
        """The name that a person gave, or "face 2"; "Ann [face 2]" where another has it too."""
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
        return self.face_names.get(face_id, f"face {face_id}")


def correct(session: Session, edits: tuple[Edit, ...]) -> Corrected:
    """A session after these corrections, the oldest first."""
    corrected = Corrected(session, session.table, session.markers, {})
    for edit in in_effect(edits):
        corrected = _apply(edit, corrected)
    if corrected.markers != session.markers:
        corrected = replace(corrected, table=_with_markers(corrected.table, corrected.markers))
    return corrected


def in_effect(done: tuple[Edit, ...]) -> list[Edit]:
    """The corrections without the exclusions that were taken back."""
    kept: list[Edit] = []
    for edit in done:
        if not isinstance(edit, IncludeRange):
            kept.append(edit)
            continue
        for place in reversed(range(len(kept))):
            old = kept[place]
            if isinstance(old, ExcludeRange) and (old.start_s, old.end_s, old.face_id) == (
                edit.start_s,
                edit.end_s,
                edit.face_id,
            ):
                del kept[place]
                break
    return kept


def _apply(edit: Edit, before: Corrected) -> Corrected:
    table, markers = before.table, before.markers
    match edit:
        case RenameFace(face_id, name):
            others = {one: given for one, given in before.face_names.items() if one != face_id}
            given = {face_id: safe_text(name)} if name else {}
            return replace(before, face_names=others | given)
        case MergeFaces(face_id, into):
            faces = dict(before.face_names)
            if face_id in faces:
                faces.setdefault(into, faces.pop(face_id))
            return replace(before, table=_merge(table, face_id, into), face_names=faces)
        case SplitFace(face_id, timestamp, new_face_id):
            later = (table.face_id == face_id) & (table.timestamp >= timestamp)
            changed = np.where(later, new_face_id, table.face_id)
            return replace(before, table=_in_order(replace(table, face_id=changed)))
        case ExcludeRange():
            return replace(before, table=_exclude(table, edit))
        case AddMarker(timestamp, name):
            markers = (*markers, Marker(timestamp, safe_text(name)))
        case RemoveMarker(timestamp, name):
            markers = tuple(m for m in markers if m != Marker(timestamp, name))
        case ChangeMarker(timestamp, name, new_timestamp, new_name):
            new = Marker(new_timestamp, safe_text(new_name))
            markers = tuple(new if m == Marker(timestamp, name) else m for m in markers)
    return replace(before, markers=tuple(sorted(markers)))


def _in_order(table: Table) -> Table:
    return table.select(np.lexsort((table.face_id, table.frame)))


def _merge(table: Table, face_id: int, into: int) -> Table:
    merged = replace(table, face_id=np.where(table.face_id == face_id, into, table.face_id))
    surest_first = np.lexsort((-merged.confidence, merged.face_id, merged.frame))
    ordered = merged.select(surest_first)
    same = (np.diff(ordered.frame) == 0) & (np.diff(ordered.face_id) == 0)
    return ordered.select(np.concatenate([[True], ~same]) if len(ordered) else surest_first)


def _with_markers(table: Table, markers: tuple[Marker, ...]) -> Table:
    """The marker column anew: each in the rows of the first frame at or after its time."""
    numbers, times = table.frames
    named: dict[int, list[str]] = {}
    for marker in markers:
        position = int(np.searchsorted(np.round(times, 6), round(marker.timestamp, 6)))
        if position < len(numbers):
            named.setdefault(int(numbers[position]), []).append(marker.name)
    texts = ["; ".join(named.get(int(number), [])) for number in table.frame]
    return replace(table, marker=np.array(texts, np.str_))


def _exclude(table: Table, edit: ExcludeRange) -> Table:
    """Rows within the range lose their scores; a frame keeps one row that says "excluded"."""
    rows = (table.timestamp >= edit.start_s) & (table.timestamp <= edit.end_s)
    if edit.face_id != NO_FACE:
        rows &= table.face_id == edit.face_id
    blank = replace(
        table,
        face_id=np.where(rows, NO_FACE, table.face_id),
        success=table.success & ~rows,
        confidence=np.where(rows, np.nan, table.confidence),
        box=np.where(rows[:, None], np.nan, table.box),
        probabilities=np.where(rows[:, None], np.nan, table.probabilities),
        smoothed=np.where(rows[:, None], np.nan, table.smoothed),
        quality=np.where(rows, EXCLUDED, table.quality),
    )
    _, first = np.unique(np.where(rows, table.frame, -1), return_index=True)
    has_face = np.isin(table.frame, table.frame[blank.success])
    keep = ~rows
    keep[first] |= rows[first] & ~has_face[first]
    return blank.select(keep)
