"""Where sessions lie, the names of their files, and making a new one."""

import os
from datetime import datetime
from itertools import count
from pathlib import Path

import platformdirs

from fer_desktop.errors import OutputError
from fer_desktop.sessions.files import output_error

DESCRIPTION = "session.json"
TIMELINE = "timeline.csv"
VIDEO = "video.mkv"
RESOURCES = "resources.csv"
MARKERS = "markers.csv"
DICTIONARY = "data_dictionary.csv"
README = "README.txt"
RUN = "run.json"
EDITS = "edits.json"
HUMAN_CHECK = "human_check.csv"
RESERVE = ".reserve"
NAME_TIME = "%Y-%m-%d_%H-%M-%S"
"""How the name of a session's folder begins."""

OWN_FILES = (
    DESCRIPTION,
    TIMELINE,
    RESOURCES,
    MARKERS,
    DICTIONARY,
    README,
    RUN,
    EDITS,
    HUMAN_CHECK,
    RESERVE,
)
"""What a session's folder holds beside its videos."""


def sessions_folder() -> Path:
    """Where this user's sessions lie; FER_DESKTOP_HOME overrides (tests, portable use)."""
    home = os.environ.get("FER_DESKTOP_HOME")
    documents = Path(home) if home else Path(platformdirs.user_documents_dir()) / "FER Desktop"
    return documents / "sessions"


def new_session_name(source_name: str, now: datetime) -> str:
    """A folder name that sorts by time, e.g. `2026-11-23_21-05-09_demo`."""
    kept = "".join(c if c.isalnum() or c in "-_" else "-" for c in Path(source_name).stem)
    return f"{now:{NAME_TIME}}_{kept.strip('-')[:40] or 'source'}"


def new_session_folder(source_name: str, now: datetime) -> Path:
    """Where a new session of this user goes; two within one second do not meet."""
    name = new_session_name(source_name, now)
    places = (sessions_folder() / (f"{name}-{n}" if n > 1 else name) for n in count(1))
    return next(place for place in places if not place.exists())


def time_in_name(name: str) -> datetime | None:
    """The local time with which a name of `new_session_name` begins; None for another name."""
    date, time = name[:10], name[11:19].replace("-", ":")
    try:
        return datetime.fromisoformat(f"{date}T{time}").astimezone()
    except ValueError:
        return None


def create_session_folder(folder: Path) -> None:
    """Make the folder of a new session.

    An existing folder is used when nothing of a session is inside. Raises OutputError when
    there is, or when the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = [name for name in (DESCRIPTION, TIMELINE) if (folder / name).exists()]
    except FileExistsError:
        raise OutputError(
            "{folder} is a file, not a folder.", "Choose another output folder.", folder=folder
        ) from None
    except OSError as error:
        raise output_error(folder, error) from error
    if taken:
        raise OutputError(
            "{folder} already holds a session ({file}); it is never overwritten silently.",
            "Choose another folder, or add --overwrite to replace that session.",
            folder=folder,
            file=taken[0],
        )
