"""Corrections beside the raw data: edits.json, an ordered list that can be undone.

    edits = Edits.load(folder)
    edits.add(MergeFaces(face_id=3, into=1))
    edits.undo(); edits.redo()
    corrected = edits.apply(session)

timeline.csv and markers.csv are never changed. Nor is an edits.json that somebody else has
written since it was read: who comes second is told so, and nobody's corrections are lost.
"""

import json
from pathlib import Path

from fer_desktop.core.errors import OutputError, SessionError, SettingsError
from fer_desktop.core.files import output_error, replace_file
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.applying import Corrected, correct, in_effect
from fer_desktop.sessions.corrections.edit_kinds import (
    Edit,
    ExcludeRange,
    faces_in,
    from_json,
    to_json,
)
from fer_desktop.sessions.reading import Session


class Edits:
    """The corrections of one session, saved after every change."""

    def __init__(
        self,
        path: Path,
        done: tuple[Edit, ...] = (),
        undone: tuple[Edit, ...] = (),
        written: str | None = None,
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
            written = _text_of(path)
            if written is None:
                return cls(path)
            told = json.loads(written)
            return cls(path, from_json(told["done"]), from_json(told["undone"]), written)
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
        ranges = (edit for edit in in_effect(self._done) if isinstance(edit, ExcludeRange))
        return tuple(sorted(ranges, key=lambda edit: (edit.start_s, edit.end_s, edit.face_id)))

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def add(self, edit: Edit) -> None:
        """Put a correction into effect; what was undone before is forgotten.

        Raises OutputError when it cannot be saved, or when the file was changed elsewhere since
        it was read; nothing changes then. So do `undo` and `redo`.
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
        self._check_unchanged()
        told = {"done": to_json(done), "undone": to_json(undone)}
        text = json.dumps(told, indent=2, ensure_ascii=False) + "\n"
        replace_file(self._path, text)
        self._done, self._undone, self._written = done, undone, text

    def _check_unchanged(self) -> None:
        try:
            same = _text_of(self._path) == self._written
        except OSError as error:
            raise output_error(self._path, error) from error
        except UnicodeDecodeError:  # no text any more, so not what was read
            same = False
        if not same:
            raise OutputError(
                "The corrections of this session were changed elsewhere, so this one was not kept.",
                "Close the session, open it again and correct it there.",
            )


def _text_of(path: Path) -> str | None:
    """What a file holds, None when there is none. Raises OSError, UnicodeDecodeError."""
    return path.read_bytes().decode("utf-8") if path.is_file() else None


def open_corrected(session: Session) -> Corrected:
    """A session after the corrections that lie beside it. Raises SessionError."""
    return Edits.of(session).apply(session)
