"""Where sessions lie, the names of their files, and making a new one."""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from itertools import count
from pathlib import Path

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import discard, output_error
from fer_desktop.core.home import documents_folder

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
EXPORTS = "export"
"""The folder inside a session's for what other programs are to read."""
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
    """Where this user's sessions lie."""
    return documents_folder() / "sessions"


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


@contextmanager
def new_session_in(folder: Path, videos: Iterable[str]) -> Iterator[None]:
    """Make the folder of a new session with videos of these names, and its files inside.

    An existing folder is used when it holds no file that a session writes. Raises OutputError
    when it does, or when the folder cannot be written; it is then as it was before, also when
    the making of the files raises OutputError.
    """
    own = (*OWN_FILES, *videos)
    try:
        existed = folder.exists()
        folder.mkdir(parents=True, exist_ok=True)
        refuse_taken(folder, own)
        (folder / RESERVE).touch(exist_ok=False)  # of two at the same moment, one goes on
    except FileExistsError:
        refuse_taken(folder, own)
        raise OutputError(
            "{folder} is a file, not a folder.", "Choose another output folder.", folder=folder
        ) from None
    except OSError as error:
        raise output_error(folder, error) from error
    try:
        yield
    except OutputError:
        for name in own:
            discard(folder / name)
        if not existed:
            with suppress(OSError):  # the error that led here says more
                folder.rmdir()
        raise


def refuse_taken(folder: Path, files: Iterable[str]) -> None:
    """Raises OutputError when a file of these names lies in the folder already."""
    taken = next((name for name in files if os.path.lexists(folder / name)), None)
    if taken == DESCRIPTION:
        raise OutputError(
            "{folder} already holds a session ({file}); it is never overwritten silently.",
            "Choose another folder, or add --overwrite to replace that session.",
            folder=folder,
            file=taken,
        )
    if taken is not None:
        raise OutputError(
            "{folder} already holds {file}, which the new session would replace.",
            "Choose another output folder.",
            folder=folder,
            file=taken,
        )
