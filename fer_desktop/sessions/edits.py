"""Corrections beside the raw data: edits.json, an ordered list that can be undone.

    edits = Edits.load(folder)
    edits.add(MergeFaces(face_id=3, into=1))
    edits.undo(); edits.redo()
    corrected = edits.apply(session)

timeline.csv and markers.csv are never changed.
"""

import dataclasses
import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from fer_desktop.errors import SessionError, SettingsError
from fer_desktop.markers import Marker
from fer_desktop.sessions import folder as names
from fer_desktop.sessions.files import replace_file
from fer_desktop.sessions.markers import safe_text
from fer_desktop.sessions.reading import NO_FACE, Session, Table
from fer_desktop.settings import from_dict

EXCLUDED = "excluded"
"""The `quality` of rows that a person took out."""


@dataclass(frozen=True)
class RenameFace:
    """Give a face a name of its own."""

    face_id: int
    name: str


@dataclass(frozen=True)
class MergeFaces:
    """`face_id` is the same face as `into`; where both were seen, the surer box stays.

    A name goes along unless the other face has one.
    """

    face_id: int
    into: int


@dataclass(frozen=True)
class SplitFace:
    """From `timestamp` (s) on, `face_id` is another face, with the number `new_face_id`."""

    face_id: int
    timestamp: float
    new_face_id: int


@dataclass(frozen=True)
class ExcludeRange:
    """Take out `start_s` to `end_s`, of one face or (face_id 0) of all."""

    start_s: float
    end_s: float
    face_id: int = NO_FACE
    reason: str = ""


@dataclass(frozen=True)
class IncludeRange:
    """Take an earlier ExcludeRange with this time and face back."""

    start_s: float
    end_s: float
    face_id: int = NO_FACE


@dataclass(frozen=True)
class AddMarker:
    """A marker set afterwards."""

    timestamp: float
    name: str


@dataclass(frozen=True)
class RemoveMarker:
    """Take a marker away; one with exactly this time and name."""

    timestamp: float
    name: str


@dataclass(frozen=True)
class ChangeMarker:
    """Move or rename a marker."""

    timestamp: float
    name: str
    new_timestamp: float
    new_name: str


Edit = (
    RenameFace
    | MergeFaces
    | SplitFace
    | ExcludeRange
    | IncludeRange
    | AddMarker
    | RemoveMarker
    | ChangeMarker
)

KINDS: dict[str, type[Edit]] = {
    kind.__name__: kind
    for kind in (
        RenameFace,
        MergeFaces,
        SplitFace,
        ExcludeRange,
        IncludeRange,
        AddMarker,
        RemoveMarker,
        ChangeMarker,
    )
}


@dataclass(frozen=True, eq=False)
class Corrected:
    """A session after its corrections: what reports and exports are made from."""

    session: Session
    table: Table
    markers: tuple[Marker, ...]
    face_names: dict[int, str]

    def face_name(self, face_id: int) -> str:
        """The name that a person gave, or "face 2"."""
        return self.face_names.get(face_id, f"face {face_id}")


class Edits:
    """The corrections of one session, saved after every change."""

    def __init__(self, path: Path, done: tuple[Edit, ...] = (), undone: tuple[Edit, ...] = ()):
        self._path = path
        self._done, self._undone = done, undone

    @classmethod
    def load(cls, folder: Path) -> "Edits":
        """The corrections of a session folder, none when there are none. Raises SessionError."""
        return cls._read(folder / names.EDITS)

    @classmethod
    def of(cls, session: Session) -> "Edits":
        """The corrections of a session or of a lone table. Raises SessionError."""
        return cls._read(session.beside(names.EDITS))

    @classmethod
    def _read(cls, path: Path) -> "Edits":
        """The corrections in a file, none when there is no file. Raises SessionError."""
        if not path.is_file():
            return cls(path)
        try:
            told = json.loads(path.read_text(encoding="utf-8"))
            return cls(path, _from_json(told["done"]), _from_json(told["undone"]))
        except (OSError, ValueError, KeyError, TypeError, SettingsError) as error:
            raise SessionError(
                "{path} cannot be used: {reason}.",
                "Move it away to see the session as recorded.",
                path=path,
                reason=error,
            ) from error

    @property
    def done(self) -> tuple[Edit, ...]:
        """The corrections in effect, oldest first."""
        return self._done

    @property
    def excluded(self) -> tuple[ExcludeRange, ...]:
        """The ranges that are taken out, in order of time."""
        ranges = (edit for edit in _in_effect(self._done) if isinstance(edit, ExcludeRange))
        return tuple(sorted(ranges, key=lambda edit: (edit.start_s, edit.end_s, edit.face_id)))

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def add(self, edit: Edit) -> None:
        """Put a correction into effect; what was undone before is forgotten.

        Raises OutputError when it cannot be saved; nothing changes then.
        """
        self._save((*self._done, edit), ())

    def undo(self) -> None:
        """Take the newest correction back; nothing happens when there is none."""
        if self._done:
            self._save(self._done[:-1], (*self._undone, self._done[-1]))

    def redo(self) -> None:
        """Put the correction that was undone last into effect again."""
        if self._undone:
            self._save((*self._done, self._undone[-1]), self._undone[:-1])

    def apply(self, session: Session) -> Corrected:
        """The session after all corrections."""
        corrected = Corrected(session, session.table, session.markers, {})
        for edit in _in_effect(self._done):
            corrected = _apply(edit, corrected)
        if corrected.markers != session.markers:
            corrected = replace(corrected, table=_with_markers(corrected.table, corrected.markers))
        return corrected

    def _save(self, done: tuple[Edit, ...], undone: tuple[Edit, ...]) -> None:
        told = {"done": _to_json(done), "undone": _to_json(undone)}
        replace_file(self._path, json.dumps(told, indent=2, ensure_ascii=False) + "\n")
        self._done, self._undone = done, undone


def open_corrected(session: Session) -> Corrected:
    """A session after the corrections that lie beside it. Raises SessionError."""
    return Edits.of(session).apply(session)


def free_face_id(table: Table) -> int:
    """A number that no face has, for SplitFace."""
    return max(table.face_ids, default=0) + 1


def _to_json(edits: tuple[Edit, ...]) -> list[dict[str, Any]]:
    return [{"edit": type(edit).__name__, **dataclasses.asdict(edit)} for edit in edits]


def _from_json(told: list[dict[str, Any]]) -> tuple[Edit, ...]:
    edits = []
    for values in told:
        kind = KINDS[values.pop("edit")]
        edits.append(from_dict(kind, values, kind.__name__))
    return tuple(edits)


def _in_effect(done: tuple[Edit, ...]) -> list[Edit]:
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
            return replace(before, face_names={**before.face_names, face_id: safe_text(name)})
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
