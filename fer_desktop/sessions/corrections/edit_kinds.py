"""The kinds of corrections, and as which JSON they are kept."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from fer_desktop.core.json_values import from_dict
from fer_desktop.scores.table import NO_FACE


@dataclass(frozen=True)
class RenameFace:
    """Give a face a name of its own; an empty one takes its name away."""

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


def faces_in(edit: Edit) -> list[int]:
    """The numbers of the faces that a correction names."""
    told = dataclasses.asdict(edit)
    return [told[name] for name in ("face_id", "into", "new_face_id") if name in told]


def to_json(edits: tuple[Edit, ...]) -> list[dict[str, Any]]:
    return [{"edit": type(edit).__name__, **dataclasses.asdict(edit)} for edit in edits]


def from_json(told: list[dict[str, Any]]) -> tuple[Edit, ...]:
    edits = []
    for values in told:
        kind = KINDS[values.pop("edit")]
        edits.append(from_dict(kind, values, kind.__name__))
    return tuple(edits)
