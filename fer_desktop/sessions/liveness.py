"""Whether somebody still writes a session: who recovers, replaces or deletes asks here first."""

from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.sessions import names
from fer_desktop.sessions.description import RecordingState, read_description
from fer_desktop.sessions.run_lock import LOCKED, read_run
from fer_desktop.system import locks
from fer_desktop.system.process import lives


def is_unfinished(folder: Path) -> bool:
    """Whether this session still says "recording" while nobody records. Raises SessionError."""
    return _says_recording(folder) and not is_being_recorded(folder)


def is_being_recorded(folder: Path) -> bool:
    """Whether a living process, be it this one, still writes this session."""
    try:
        run = read_run(folder)
        held = locks.is_held(folder / names.RUN)
    except (OSError, ValueError):
        return False
    if held or run.get(LOCKED):
        return bool(held)
    try:  # an older version of the program, or a disk without locks
        return _says_recording(folder) and lives(run.get("process"))
    except SessionError:
        return False


def _says_recording(folder: Path) -> bool:
    return read_description(folder / names.DESCRIPTION).state is RecordingState.RECORDING
