"""study.json: read through one schema, written whole, changed by one program at a time."""

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from fer_desktop.core.errors import SessionError, SettingsError
from fer_desktop.core.files import read_bytes, replace_file
from fer_desktop.core.json_fields import (
    choice,
    list_of,
    mapping,
    number,
    optional,
    parse_json,
    record,
    text,
    whole,
)
from fer_desktop.studies.codes import check_code
from fer_desktop.studies.study import (
    Design,
    Level,
    Order,
    Participant,
    Scope,
    Stimulus,
    StimulusKind,
    Study,
    StudySession,
    Variable,
    VariableKind,
)
from fer_desktop.system.locks import exclusively

STUDY = "study.json"
FORMAT = "fer-desktop study"
FORMAT_VERSION = 1
_LIMIT_BYTES = 64_000_000
_MOST = 100_000

_values = mapping(text(64), text(1_000), 200)
_LEVEL = record({"value": text(), "label": text()}, {"value"})
_VARIABLE = record(
    {
        "name": text(64),
        "kind": choice(*VariableKind),
        "scope": choice(*Scope),
        "label": text(),
        "levels": list_of(_LEVEL, 1_000),
    },
    {"name"},
)
_PARTICIPANT = record({"code": text(32), "values": _values, "note": text(20_000)}, {"code"})
_STIMULUS = record(
    {
        "name": text(200),
        "kind": choice(*StimulusKind),
        "file": text(),
        "text": text(20_000),
        "duration_s": optional(number(0, 1e6)),
    },
    {"name", "kind"},
)
_DESIGN = record(
    {
        "order": choice(*Order),
        "seed": whole(),
        "baseline_s": number(0, 3600),
        "consent_text": text(100_000),
    }
)
_SESSION = record({"session": text(255), "participant": text(32), "values": _values}, {"session"})
_SCHEMA = record(
    {
        "format": choice(FORMAT),
        "format_version": whole(1),
        "title": text(),
        "variables": list_of(_VARIABLE, 200),
        "participants": list_of(_PARTICIPANT, _MOST),
        "stimuli": list_of(_STIMULUS, 10_000),
        "design": _DESIGN,
        "sessions": list_of(_SESSION, _MOST),
    },
    {"format", "format_version", "title"},
)


def to_json(study: Study) -> str:
    """study.json's text; the same study gives the same bytes."""
    values = dataclasses.asdict(study)
    content = {"format": FORMAT, "format_version": FORMAT_VERSION, **values}
    return json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def read_study(folder: Path) -> Study:
    """The study in a folder. Raises SessionError naming what is wrong."""
    path = folder / STUDY
    try:
        content = parse_json(read_bytes(path, _LIMIT_BYTES))
        if isinstance(content, dict) and content.get("format") == FORMAT:
            version = content.get("format_version")
            if isinstance(version, int) and version > FORMAT_VERSION:
                raise ValueError("it was written by a newer version of the program")
        return _checked(_SCHEMA(content, ""))
    except FileNotFoundError:
        raise SessionError(
            "{folder} holds no study: there is no study.json.",
            "Choose the folder of a study, or begin one: File, New study.",
            folder=folder,
        ) from None
    except (OSError, ValueError, SettingsError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        raise SessionError(
            "{path} cannot be used: {reason}.", path=path, reason=str(reason).rstrip(".")
        ) from error


def write_study(folder: Path, study: Study) -> None:
    """Write study.json, whole or not at all. Raises OutputError."""
    replace_file(folder / STUDY, to_json(study))


def change_study(folder: Path, change: Callable[[Study], Study]) -> Study:
    """Read, change and write while no other program does; gives the new study.

    Raises SessionError, OutputError and what `change` raises; nothing is written then.
    """
    with exclusively(folder):
        before = read_study(folder)
        after = change(before)
        if after != before:
            try:  # what could not be read again is never written
                _checked(_SCHEMA(parse_json(to_json(after).encode(errors="replace")), ""))
            except ValueError as error:
                raise SettingsError(
                    "The study stays as it was: {reason}.", reason=str(error).rstrip(".")
                ) from error
            write_study(folder, after)
        return after


def _checked(values: dict[str, Any]) -> Study:
    """The study that checked values tell. Raises ValueError and SettingsError."""
    variables = tuple(_variable(each) for each in values.get("variables", ()))
    people = tuple(Participant(**each) for each in values.get("participants", ()))
    stimuli = tuple(
        Stimulus(**{**each, "kind": StimulusKind(each["kind"])})
        for each in values.get("stimuli", ())
    )
    sessions = tuple(
        StudySession(**{"participant": "", **each}) for each in values.get("sessions", ())
    )
    for person in people:
        check_code(person.code)
    _refuse_twins("participants", [person.code.lower() for person in people])
    _refuse_twins("variables", [variable.name for variable in variables])
    _refuse_twins("stimuli", [stimulus.name for stimulus in stimuli])
    _refuse_twins("sessions", [session.session for session in sessions])
    outside = next((s.session for s in sessions if not _is_inside(s.session)), None)
    if outside is not None:
        raise ValueError(f"the session {outside} does not lie in its folder sessions")
    design = values.get("design", {})
    order = Order(design.get("order", Order.FIXED))
    return Study(
        values["title"],
        variables,
        people,
        stimuli,
        Design(**{**design, "order": order}),
        sessions,
    )


def _variable(values: dict[str, Any]) -> Variable:
    kind = VariableKind(values.get("kind", VariableKind.NOMINAL))
    scope = Scope(values.get("scope", Scope.SESSION))
    levels = tuple(Level(**level) for level in values.get("levels", ()))
    if not values["name"].isidentifier():
        raise ValueError(f"the variable {values['name']} is not named by letters, digits and _")
    return Variable(values["name"], kind, scope, values.get("label", ""), levels)


def _refuse_twins(what: str, names: list[str]) -> None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            raise ValueError(f"two of the {what} are both {name}")
        seen.add(name)


def _is_inside(name: str) -> bool:
    return bool(name) and name not in (".", "..") and not set(name) & set("/\\\0")
