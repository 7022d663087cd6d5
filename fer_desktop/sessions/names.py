"""Where sessions lie, and the names of their files: what bears another name is a person's own."""

import os
import re
import sys
from collections.abc import Iterable
from datetime import datetime
from itertools import count
from pathlib import Path

from fer_desktop.core.errors import OutputError, SessionError
from fer_desktop.core.files import is_temporary
from fer_desktop.core.home import documents_folder
from fer_desktop.core.settings_file import load_settings
from fer_desktop.system.locks import LOCK

DESCRIPTION = "session.json"
TIMELINE = "timeline.csv"
VIDEO = "video.mkv"
RESOURCES = "resources.csv"
MARKERS = "markers.csv"
MESSAGES = "messages.csv"
DICTIONARY = "data_dictionary.csv"
README = "README.txt"
RUN = "run.json"
JOB = "job.json"
"""How the job of a batch ended that made this session, and what it depended on."""
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
    MESSAGES,
    DICTIONARY,
    README,
    RUN,
    JOB,
    EDITS,
    HUMAN_CHECK,
    RESERVE,
)
"""What a session's folder holds beside its videos."""

VIDEOS = frozenset({VIDEO, "video_clean.mkv", "video_annotated.mkv", "video_blurred.mkv"})
"""Every name that a recording gives to a video."""

REPORTS = frozenset({"report.html", "report.pdf"})
_EXPORTED = re.compile(
    r".+_(csv|wide|py-feat|openface|facereader|facereader-state|boris|elan|bids|srt|vtt|xlsx|json"
    r"|mp4|scores|labels|annotated)(_events|(_face\d+)?_(detailed|state|series))?\.(csv|txt|tsv|eaf|json|srt|vtt|xlsx|mp4)"
)


def sessions_folder() -> Path:
    """Where this user's sessions lie: as the settings say, or else among their documents."""
    chosen = load_settings().settings.app.sessions_folder
    return Path(chosen) if chosen else documents_folder() / "sessions"


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
    return local_time(f"{date}T{time}")


def local_time(text: str) -> datetime | None:
    """A time in ISO 8601 by this computer's clock; None where a text is none that it can show."""
    try:
        return datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError, OSError):
        return None


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


def is_own(name: str) -> bool:
    """Whether a file of this name in a session's folder was written by the program.

    Also what a killed program left: temporary files, under the names of older versions too.
    """
    own = {*OWN_FILES, *VIDEOS, LOCK}
    return name in own or name.removesuffix(".new") in own or is_temporary(name)


def is_export(name: str) -> bool:
    """Whether a file of this name in a session's `export/` was written by the program."""
    return name in REPORTS or is_temporary(name) or bool(_EXPORTED.fullmatch(name))


def refuse_links(folder: Path) -> None:
    """Raises SessionError when a link lies in a session's folder or in its `export/`.

    The program makes none; in a folder from somebody else one may lead anywhere. Raises OSError.
    """
    for inside in (folder, folder / EXPORTS):
        if inside is not folder and not inside.is_dir():
            continue
        with os.scandir(inside) as entries:
            link = next((entry.name for entry in entries if _is_link(entry)), None)
        if link is not None:
            raise SessionError(
                "{path} is a link: it may lead anywhere, so a session that holds one is not used.",
                "Copy what you need of it into a folder without links.",
                path=inside / link,
            )


def refuse_linked_exports(session: Path, folder: Path) -> None:
    """Raises SessionError when the exports of a session or lone table would leave its folder.

    A folder that a person chose themselves may be a link.
    """
    if folder == session / EXPORTS and folder.is_symlink():
        raise SessionError(
            "{path} is a link: it may lead anywhere, so nothing is written there.",
            "Choose another output folder.",
            path=folder,
        )


def _is_link(entry: "os.DirEntry[str]") -> bool:
    return entry.is_symlink() or (sys.version_info >= (3, 12) and entry.is_junction())
