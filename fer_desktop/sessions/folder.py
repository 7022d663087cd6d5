"""Where sessions lie, the names of their files, and making a new one."""

import os
from datetime import datetime
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
    return f"{now:%Y-%m-%d_%H-%M-%S}_{kept.strip('-')[:40] or 'source'}"


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
            f"{folder} is a file, not a folder.", "Choose another output folder."
        ) from None
    except OSError as error:
        raise output_error(folder, error) from error
    if taken:
        raise OutputError(
            f"{folder} already holds a session ({taken[0]}); it is never overwritten silently.",
            "Choose another folder, or add --overwrite to replace that session.",
        )
