"""Neutral faces as files, one for each participant: kept, found again, checked against a model.

store(baseline, folder)                for the participant that it names
choose("P01" | "neutral.json" | "10")  what a person named on the command line
"""

import math
import os
from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import make_folder, output_error, read_bytes, replace_file, unreadable
from fer_desktop.core.home import documents_folder
from fer_desktop.scores.baseline import Baseline, from_json, to_json

_LIMIT_BYTES = 1_000_000
SUFFIX = ".json"


def baselines_folder() -> Path:
    """Where this user's neutral faces lie; a study has a folder of its own."""
    return documents_folder() / "baselines"


def path_of(participant: str, folder: Path | None = None) -> Path:
    """The file of a participant's neutral face. Raises SessionError for a code that names none."""
    name = "".join(c if c.isalnum() or c in "-_" else "-" for c in participant.strip())
    if not name.strip("-"):
        raise SessionError("“{code}” is no code of a participant.", code=participant)
    return (folder or baselines_folder()) / f"{name}{SUFFIX}"


def store(baseline: Baseline, folder: Path | None = None) -> Path:
    """Keep a neutral face for its owner, in place of an earlier one; returns the file.

    Raises OutputError, and SessionError when the file is another participant's.
    """
    path = path_of(baseline.owner, folder)
    if os.path.lexists(path) and read_baseline(path).owner != baseline.owner:
        raise SessionError(
            "{path} holds the neutral face of another participant.",
            "Give this participant another code.",
            path=path,
        )
    try:
        make_folder(path.parent)
    except OSError as error:
        raise output_error(path.parent, error) from error
    replace_file(path, to_json(baseline))
    return path


def read_baseline(path: Path) -> Baseline:
    """A neutral face from its file. Raises SessionError naming the field that makes no sense."""
    try:
        return from_json(read_bytes(path, _LIMIT_BYTES))
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise SessionError("{path} cannot be used: {reason}.", path=path, reason=error) from error


def choose(text: str, folder: Path | None = None) -> Baseline | float:
    """What somebody named: a file, the first seconds of the source, or a participant.

    A number is seconds; a name ending in .json, or of a file that exists, is a file. Raises
    SessionError.
    """
    seconds = _number(text)
    if seconds is not None:
        if not 0 < seconds < math.inf:
            raise SessionError("A neutral face must last longer than 0 s, not {text}.", text=text)
        return seconds
    if text.lower().endswith(SUFFIX) or Path(text).is_file():
        return read_baseline(Path(text))
    path = path_of(text, folder)
    if not path.is_file():
        raise SessionError(
            "There is no neutral face of participant “{code}” in {folder}.",
            "Record one in the window, take one from a recorded session, or name a file or the "
            "first seconds of the source.",
            code=text,
            folder=path.parent,
        )
    return read_baseline(path)


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def check_model(baseline: Baseline, sha256: str, name: str) -> None:
    """Refuse a neutral face of another model: its answers are others. Raises SessionError."""
    if baseline.model_sha256 and sha256 and baseline.model_sha256 != sha256:
        raise SessionError(
            "The neutral face of {owner} was recorded with the model “{model}” and corrects no "
            "other; this is “{name}”.",
            "Record it again with this model.",
            owner=baseline.owner or "this participant",
            model=baseline.model or "of unknown name",
            name=name,
        )
