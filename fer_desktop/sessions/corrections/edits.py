"""Corrections beside the raw data: edits.json, an ordered list that can be undone.

    edits = Edits.load(folder)
    edits.add(MergeFaces(face_id=3, into=1))
    edits.undo(); edits.redo()
    corrected = edits.apply(session)

timeline.csv and markers.csv are never changed. Nor is an edits.json that somebody else has
written since it was read: who comes second is refused, and no correction that was kept is lost.
"""

import json
import os
from pathlib import Path
from typing import Any

from fer_desktop.core.errors import OutputError, SessionError, SettingsError
from fer_desktop.core.files import output_error, read_bytes, replace_file, text_bytes
from fer_desktop.core.json_fields import (
    TIME_LIMIT_S,
    Check,
    list_of,
    number,
    optional,
    parse_json,
    plain,
    record,
    text,
    whole,
)
from fer_desktop.scores.baseline import from_values
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.applying import Corrected, correct, in_effect
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ChangeMarker,
    Edit,
    ExcludeRange,
    IncludeRange,
    RemoveMarker,
    as_values,
    faces_in,
    from_json,
    to_json,
)
from fer_desktop.sessions.reading import Session
from fer_desktop.system.locks import exclusively

EDITS_LIMIT = 20_000
"""So many corrections of one session: a person makes some hundred."""
_LIMIT_BYTES = 64_000_000

_time, _moment = number(-TIME_LIMIT_S, TIME_LIMIT_S), number(0, TIME_LIMIT_S)
_face = whole(1, 2**31)
_VALUES: dict[str, Check] = {
    "face_id": _face,
    "into": _face,
    "new_face_id": _face,
    "timestamp": _moment,
    "new_timestamp": _moment,
    "start_s": _time,
    "end_s": _time,
    "name": text(20_000),
    "new_name": text(20_000),
    "reason": text(20_000),
    "threshold": number(0, 1),
    "baseline": from_values,
}
_MARKER = {**_VALUES, "end_s": optional(_moment), "new_end_s": optional(_moment)}
"""A marker that is a moment has no end."""
_OF_ALL_FACES = {**_VALUES, "face_id": whole(0, 2**31)}
"""Ranges name face 0 for all faces."""
_FILE = record(
    {name: list_of(record({}, others=plain), EDITS_LIMIT) for name in ("done", "undone")},
    {"done", "undone"},
)


class Edits:
    """The corrections of one session, saved after every change."""

    def __init__(
        self,
        path: Path,
        done: tuple[Edit, ...] = (),
        undone: tuple[Edit, ...] = (),
        written: bytes | None = None,
    ):
        """`written` is what the file holds, None when there is no file."""
        self._path = path
        self._done, self._undone = done, undone
        self._written = written

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
        try:
            written = _content_of(path)
            if written is None:
                return cls(path)
            values = _FILE(parse_json(written), "")
            done, undone = (_checked(values[name], name) for name in ("done", "undone"))
            return cls(path, done, undone, written)
        except (OSError, ValueError, KeyError, TypeError, SettingsError) as error:
            raise SessionError(
                "{path} cannot be used: {reason}.",
                "Move it away to see the session as recorded.",
                path=path,
                reason=_reason(error),
            ) from error

    @property
    def done(self) -> tuple[Edit, ...]:
        """The corrections in effect, oldest first."""
        return self._done

    @property
    def excluded(self) -> tuple[ExcludeRange, ...]:
        """The ranges that are taken out, in order of time."""
        ranges = (edit for edit in in_effect(self._done) if isinstance(edit, ExcludeRange))
        return tuple(sorted(ranges, key=lambda edit: (edit.start_s, edit.end_s, edit.face_id)))

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def add(self, *edits: Edit) -> None:
        """Put corrections into effect; what was undone before is forgotten.

        Raises SessionError for one that makes no sense (a time that is no number). Raises
        OutputError when they cannot be saved, or when the file was changed elsewhere since it was
        read; nothing changes then. So do `undo` and `redo`.
        """
        for edit in edits:
            try:
                _check(edit, type(edit).__name__)
            except ValueError as error:
                raise SessionError("A correction was not kept: {reason}.", reason=error) from error
        self._save((*self._done, *edits), ())

    def undo(self) -> None:
        """Take the newest correction back; nothing happens when there is none."""
        if self._done:
            self._save(self._done[:-1], (*self._undone, self._done[-1]))

    def redo(self) -> None:
        """Put the correction that was undone last into effect again."""
        if self._undone:
            self._save((*self._done, self._undone[-1]), self._undone[:-1])

    def free_face_id(self, session: Session) -> int:
        """A number for SplitFace: none of the session's own faces, nor in any correction.

        A face that is taken out wholly keeps its number and name, and may come back.
        """
        named = (face for edit in (*self._done, *self._undone) for face in faces_in(edit))
        return max([*session.table.face_ids, *named], default=0) + 1

    def apply(self, session: Session) -> Corrected:
        """The session after all corrections."""
        return correct(session, self._done)

    def _save(self, done: tuple[Edit, ...], undone: tuple[Edit, ...]) -> None:
        values = {"done": to_json(done), "undone": to_json(undone)}
        content = text_bytes(json.dumps(values, indent=2, ensure_ascii=False) + "\n")
        with exclusively(self._path.parent):  # between the look and the writing nobody comes
            self._check_unchanged()
            replace_file(self._path, content)
        self._done, self._undone, self._written = done, undone, content

    def _check_unchanged(self) -> None:
        try:
            same = _content_of(self._path) == self._written
        except OSError as error:
            raise output_error(self._path, error) from error
        if not same:
            raise OutputError(
                "The corrections of this session were changed elsewhere, so this one was not kept.",
                "Close the session, open it again and correct it there.",
            )


def _content_of(path: Path) -> bytes | None:
    """What a file holds, None when there is none. Raises OSError."""
    return read_bytes(path, _LIMIT_BYTES) if os.path.lexists(path) else None


def _checked(values: list[dict[str, Any]], field: str) -> tuple[Edit, ...]:
    edits = from_json(values)
    for place, edit in enumerate(edits):
        _check(edit, f"{field}[{place}]")
    return edits


def _check(edit: Edit, field: str) -> None:
    """Raises ValueError naming the value that makes no sense."""
    values = as_values(edit)
    if isinstance(edit, ExcludeRange | IncludeRange):
        record(_OF_ALL_FACES)(values, field)
    elif isinstance(edit, AddMarker | RemoveMarker | ChangeMarker):
        record(_MARKER)(values, field)
        for begin, end in (("timestamp", "end_s"), ("new_timestamp", "new_end_s")):
            if values.get(end) is not None and not values[end] > values[begin]:
                raise ValueError(f"{field}.{end} must be later than {begin}")
    else:
        record(_VALUES)(values, field)


def _reason(error: Exception) -> str:
    if isinstance(error, OSError):
        return error.strerror or str(error)
    if isinstance(error, KeyError):
        return f"a correction is none that this version knows ({error})"
    return str(error).rstrip(".")


def open_corrected(session: Session) -> Corrected:
    """A session after the corrections that lie beside it. Raises SessionError."""
    return Edits.of(session).apply(session)
