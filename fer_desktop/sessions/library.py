"""The list of sessions: what lies where, search, withdraw."""

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import deletion_error, unreadable
from fer_desktop.sessions import names
from fer_desktop.sessions.description import Description, read_description


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
        try:
            return datetime.fromisoformat(started).astimezone() if started else None
        except ValueError:  # a container may say anything of its own beginning
            return None

    @cached_property
    def words(self) -> str:
        """What a search looks through, in lower case."""
        if self.description is None:
            return self.name.lower()
        told = self.description
        parts = [self.name, told.source.get("name", ""), told.participant, told.consent]
        parts += [told.started_at_utc or "", str(told.state), str(told.model.get("name", ""))]
        return " ".join(parts).lower()


def list_sessions(root: Path | None = None, search: str = "") -> list[SessionEntry]:
    """The sessions below a folder (default: the user's), the newest name first.

    `search`: only those in which every one of its words occurs (name, source, participant,
    consent, date, state, model).
    """
    root = root or names.sessions_folder()
    folders = [path.parent for path in root.glob(f"*/{names.DESCRIPTION}")] if root.is_dir() else []
    entries = [_entry(folder) for folder in sorted(folders, reverse=True)]
    wanted = search.lower().split()
    return [entry for entry in entries if all(word in entry.words for word in wanted)]


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
    """What `delete_session` would remove.

    Raises SessionError when it is no session, or when the system refuses to look.
    """
    try:
        held = _holds_session(folder)
    except OSError as error:
        raise unreadable(folder, error) from error
    if not held:
        raise SessionError(
            "{folder} does not hold a session, so nothing was deleted.",
            "Choose a folder with a session.json.",
            folder=folder,
        )
    files = sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    size = sum(path.lstat().st_size for path in files)
    return Deleted(folder, tuple(str(path.relative_to(folder)) for path in files), size)


def delete_session(folder: Path) -> Deleted:
    """Delete a session wholly, everything inside its folder and the folder itself.

    Ask first. Returns what was deleted. Raises SessionError when it is no session, OutputError
    when something could not be deleted.
    """
    if folder.is_symlink():
        raise SessionError(
            "{folder} is only a link; delete the session that it points to.", folder=folder
        )
    folder = folder.resolve()  # "." cannot be deleted by this name
    deleted = session_files(folder)
    try:
        shutil.rmtree(folder)
    except OSError as error:
        raise deletion_error(folder, error) from error
    return deleted


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
