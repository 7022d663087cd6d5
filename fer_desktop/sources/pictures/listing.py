"""Which files of a folder are pictures, in which order, and why others are not analysed."""

import os
import re
import stat
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.sources.base import LeftOut
from fer_desktop.sources.paths import as_text, is_picture

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts"}
    | {".ogv", ".ts", ".vob", ".webm", ".wmv"}
)
SYSTEM_FILES = frozenset({"desktop.ini", "ehthumbs.db", "thumbs.db"})
"""What Windows leaves in folders of pictures."""


MOST_NAMED = 500
"""So many files that are left out are named in a session."""


@dataclass(frozen=True)
class Listing:
    """The files of one folder: those that are pictures, in natural order, and all others."""

    pictures: list[Path]
    left_out: list[LeftOut]


def list_folder(folder: Path) -> Listing:
    """Everything in the folder but hidden files. Raises OSError."""
    pictures: list[Path] = []
    left_out: list[LeftOut] = []
    for path in sorted(folder.iterdir(), key=natural_key):
        if path.name.startswith(".") or path.name.lower() in SYSTEM_FILES:
            continue
        reason = _reason_to_leave_out(path)
        if reason:
            left_out.append(LeftOut(as_text(path.name), reason))
        else:
            pictures.append(path)
    return Listing(pictures, left_out)


def shortened(left_out: list[LeftOut]) -> tuple[LeftOut, ...]:
    """As many as a session names; the last one stands for all others."""
    if len(left_out) <= MOST_NAMED:
        return tuple(left_out)
    rest = LeftOut("…", f"and {len(left_out) - MOST_NAMED} more")
    return (*left_out[:MOST_NAMED], rest)


def _reason_to_leave_out(path: Path) -> str:
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - Path.stat is the same, named otherwise
    except OSError:
        return "a link that leads nowhere" if path.is_symlink() else "cannot be read"
    if stat.S_ISDIR(mode):
        return "a folder, to be opened by itself"
    if not stat.S_ISREG(mode):
        return "no file but a pipe, socket or device"
    if is_picture(path):
        return ""
    if path.suffix.lower() in VIDEO_SUFFIXES:
        return "a video, to be opened by itself"
    return "no picture"


def natural_key(path: Path) -> tuple[list[tuple[bool, int, str]], str]:
    """Sort key under which numbers inside names count as numbers; it is never the same for two
    names."""
    parts = re.split(r"(\d+)", path.name.lower())
    numbers = [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]
    return numbers, path.name
