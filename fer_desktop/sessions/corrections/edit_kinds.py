"""Corrections: one class for each kind, and the JSON in which edits.json keeps them."""

import dataclasses
from dataclasses import dataclass
from typing import Any

from fer_desktop.core.json_values import from_dict
from fer_desktop.scores.baseline import Baseline, from_values, to_values
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
    """A marker set afterwards; with an end, an event."""

    timestamp: float
    name: str
    end_s: float | None = None


@dataclass(frozen=True)
class RemoveMarker:
    """Take a marker away; one with exactly this time, name and end."""

    timestamp: float
    name: str
    end_s: float | None = None


@dataclass(frozen=True)
class ChangeMarker:
    """Move or rename a marker, or give it another end or none."""

    timestamp: float
    name: str
    new_timestamp: float
    new_name: str
    end_s: float | None = None
    new_end_s: float | None = None


@dataclass(frozen=True)
class SetThreshold:
    """Labels below this probability are "unsure", instead of below the recorded threshold."""

    threshold: float


@dataclass(frozen=True)
class UseBaseline:
    """Correct the smoothed probabilities of `face_id` by this neutral face."""

    face_id: int
    baseline: Baseline


Edit = (
    RenameFace
    | MergeFaces
    | SplitFace
    | ExcludeRange
    | IncludeRange
    | AddMarker
    | RemoveMarker
    | ChangeMarker
    | SetThreshold
    | UseBaseline
)


KINDS: dict[str, type[Edit]] = {
    "RenameFace": RenameFace,
    "MergeFaces": MergeFaces,
    "SplitFace": SplitFace,
    "ExcludeRange": ExcludeRange,
    "IncludeRange": IncludeRange,
    "AddMarker": AddMarker,
    "RemoveMarker": RemoveMarker,
    "ChangeMarker": ChangeMarker,
    "SetThreshold": SetThreshold,
    "UseBaseline": UseBaseline,
}
"""Kind → class. The kinds stand in users' files and stay, whatever a class is called."""
_KIND_OF = {edit: kind for kind, edit in KINDS.items()}


def faces_in(edit: Edit) -> list[int]:
    """The numbers of the faces that a correction names."""
    values = dataclasses.asdict(edit)
    return [values[name] for name in ("face_id", "into", "new_face_id") if name in values]


def as_values(edit: Edit) -> dict[str, Any]:
    """The values of a correction as plain JSON values."""
    if isinstance(edit, UseBaseline):
        return {"face_id": edit.face_id, "baseline": to_values(edit.baseline)}
    return dataclasses.asdict(edit)


def to_json(edits: tuple[Edit, ...]) -> list[dict[str, Any]]:
    """Corrections as edits.json holds them: the kind as "edit", then its own values.

    Of a moment no end is written: earlier versions know none.
    """
    values = ((edit, as_values(edit)) for edit in edits)
    return [
        {"edit": _KIND_OF[type(edit)], **{n: v for n, v in given.items() if v is not None}}
        for edit, given in values
    ]


def from_json(values: list[dict[str, Any]]) -> tuple[Edit, ...]:
    """Corrections from edits.json.

    Raises KeyError, ValueError or SettingsError for what is none.
    """
    edits: list[Edit] = []
    for fields in values:
        kind = fields.pop("edit")
        if kind == "UseBaseline":
            edits.append(UseBaseline(fields["face_id"], from_values(fields["baseline"])))
            continue
        edits.append(from_dict(KINDS[kind], fields, kind))
    return tuple(edits)
