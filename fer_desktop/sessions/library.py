"""The list of sessions: what lies where, search, withdraw."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from itertools import islice
from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import deletion_error, is_regular, open_regular, unreadable
from fer_desktop.scores import columns
from fer_desktop.sessions import names
from fer_desktop.sessions.description import FORMAT, Description, read_description
from fer_desktop.sessions.liveness import is_being_recorded


@dataclass(frozen=True)
class SessionEntry:
    """One line of the list. `problem` says why session.json cannot be read."""

    folder: Path
    description: Description | None
    problem: SessionError | None = None

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def duration_s(self) -> float:
        """Time between the first and the last analysed frame."""
        if self.description is None:
            return 0.0
        counts = self.description.integrity
        return (counts.last_timestamp or 0.0) - (counts.first_timestamp or 0.0)

    @cached_property
    def recorded_at(self) -> datetime | None:
        """When it was recorded, by this computer's clock: the name of its folder begins with it.

        A folder named otherwise has the time that session.json gives, or none.
        """
        named = names.time_in_name(self.name)
        if named is not None:
            return named
        started = self.description.started_at_utc if self.description else None
        return names.local_time(started) if started else None  # a container may say anything

    @cached_property
    def words(self) -> str:
        """What a search looks through, in lower case."""
        if self.description is None:
            return self.name.lower()
        description = self.description
        parts = [
            self.name,
            description.source.get("name", ""),
            description.participant,
            description.consent,
            description.started_at_utc or "",
            str(description.state),
            str(description.model.get("name", "")),
        ]
        return " ".join(parts).lower()


def list_sessions(root: Path | None = None, search: str = "") -> list[SessionEntry]:
    """The sessions below a folder (default: the user's), the newest name first.

    `search`: only those in which every one of its words occurs (name, source, participant,
    consent, date, state, model).
    """
    entries = map(_entry, _session_folders(root or names.sessions_folder()))
    wanted = search.lower().split()
    return [entry for entry in entries if all(word in entry.words for word in wanted)]


def recent_sessions(limit: int) -> list[Path]:
    """Folders of the user's newest sessions, by their names; none of them is read."""
    return list(islice(_session_folders(names.sessions_folder()), limit))


def _session_folders(root: Path) -> Iterator[Path]:
    """Those below a folder that hold a session, the newest name first."""
    try:
        folders = sorted(root.iterdir(), reverse=True)
    except OSError:  # there is no such folder, or it may not be looked into
        return
    yield from (each for each in folders if os.path.lexists(each / names.DESCRIPTION))


def _entry(folder: Path) -> SessionEntry:
    try:
        return SessionEntry(folder, read_description(folder / names.DESCRIPTION))
    except SessionError as error:
        return SessionEntry(folder, None, error)


@dataclass(frozen=True)
class Deleted:
    """What a withdrawal removed: file names within the folder, and their bytes together."""

    folder: Path
    files: tuple[str, ...]
    size_bytes: int
    left: tuple[str, ...] = ()
    """Names in the folder that the program has not written, and so did not delete."""


def is_session(folder: Path) -> bool:
    """Whether a folder holds a session; no where the system refuses to look."""
    try:
        return _holds_session(folder)
    except OSError:
        return False


def _holds_session(folder: Path) -> bool:
    return any((folder / name).is_file() for name in (names.DESCRIPTION, names.TIMELINE))


def can_be_reviewed(path: Path) -> bool:
    """Whether a path names a session or a table of scores rather than something to analyse."""
    return path.suffix.lower() == ".csv" or path.name == names.DESCRIPTION or is_session(path)


def session_files(folder: Path) -> Deleted:
    """What `delete_session` would remove, and what it would leave.

    Raises SessionError when it is no session, when it is still being recorded, or when the
    system refuses to look.
    """
    try:
        if not _is_ours(folder):
            raise SessionError(
                "{folder} does not hold a session, so nothing was deleted.",
                "Choose a folder with a session.json.",
                folder=folder,
            )
        if is_being_recorded(folder):
            raise SessionError(
                "The session in {folder} is still being recorded, so nothing was deleted.",
                "End the recording first.",
                folder=folder,
            )
        own = list(_written(folder))
        size = sum(path.lstat().st_size for path in own)
        left = sorted(path.name for path in folder.iterdir() if path not in own)
        exports = folder / names.EXPORTS
        if exports.name in left and _is_folder(exports):
            inside = [f"{exports.name}/{p.name}" for p in exports.iterdir() if p not in own]
            left = sorted({*left, *inside} - {exports.name})
    except OSError as error:
        raise unreadable(folder, error) from error
    files = tuple(path.relative_to(folder).as_posix() for path in own)
    return Deleted(folder, files, size, tuple(left))


def delete_session(folder: Path) -> Deleted:
    """Delete a session: all that the program wrote into its folder and, once empty, that itself.

    Ask first. Returns what was deleted. Raises SessionError when it is no session or is still
    being recorded, OutputError when something could not be deleted.
    """
    if folder.is_symlink():
        raise SessionError(
            "{folder} is only a link; delete the session that it points to.", folder=folder
        )
    folder = folder.resolve()  # "." cannot be deleted by this name
    deleted = session_files(folder)
    try:
        for name in sorted(deleted.files, key=lambda name: name == names.DESCRIPTION):
            (folder / name).unlink(missing_ok=True)
        for empty in (folder / names.EXPORTS, folder):
            with suppress(OSError):  # a person's own files lie in it, or there is none
                empty.rmdir()
    except OSError as error:
        raise deletion_error(folder, error) from error
    if not deleted.left and folder.exists():
        raise deletion_error(folder, OSError("it is not empty"))
    return deleted


def _is_ours(folder: Path) -> bool:
    """Whether a session of this program lies in a folder, be it damaged."""
    return _begins_with(folder / names.DESCRIPTION, FORMAT) or (
        _begins_with(folder / names.TIMELINE, ",".join(columns.names(columns.FIRST)))
    )


def _begins_with(path: Path, sign: str) -> bool:
    """Whether a regular file holds a text near its beginning. Raises OSError."""
    if not is_regular(path):
        return False
    with os.fdopen(open_regular(path), "rb") as file:
        return sign.encode() in file.read(4_096)


def _written(folder: Path) -> Iterator[Path]:
    """The files, links among them, that bear a name of the program's own."""
    for path in sorted(folder.iterdir()):
        if path.name == names.EXPORTS and _is_folder(path):
            inside = sorted(path.iterdir())
            yield from (each for each in inside if names.is_export(each.name) and _is_file(each))
        elif (names.is_own(path.name) or path.name == names.EXPORTS) and _is_file(path):
            yield path  # a linked export/ too: the link, not what it leads to


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _is_file(path: Path) -> bool:
    return path.is_symlink() or not path.is_dir()


def own_files(folder: Path) -> list[Path]:
    """The files that a session itself wrote into its folder, those that name it last.

    None without a session.json: nothing tells then whose they are. Raises SessionError when it
    cannot be read.
    """
    if not os.path.lexists(folder / names.DESCRIPTION):
        return []
    videos = read_description(folder / names.DESCRIPTION).videos
    files = [folder / name for name in (*videos, *reversed(names.OWN_FILES))]
    return [path for path in files if os.path.lexists(path)]
