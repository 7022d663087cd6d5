"""Paths of files: which are pictures, and how one is named to FFmpeg, to a person, in a file.

Names on a disk are bytes; not all of them are text, and some look like something else to FFmpeg.
"""

import os
import re
from pathlib import Path

from fer_desktop.core.addresses import normalised

PHOTO_SUFFIXES = frozenset(
    {".avif", ".bmp", ".dib", ".heic", ".heif", ".hif", ".jfif", ".jp2", ".jpe", ".jpeg", ".jpg"}
    | {".pcx", ".pgm", ".png", ".pnm", ".ppm", ".sgi", ".tga", ".tif", ".tiff", ".webp"}
)
FILM_SUFFIXES = frozenset({".apng", ".gif"})
"""Pictures in a folder; alone they are short films, with times of their own."""


def is_image(path: Path) -> bool:
    """Whether the name is that of a photograph; hidden files are none."""
    return path.suffix.lower() in PHOTO_SUFFIXES and not path.name.startswith(".")


def is_picture(path: Path) -> bool:
    """Whether the name is that of a picture, among others in a folder."""
    return is_image(path) or path.suffix.lower() in FILM_SUFFIXES


def as_text(name: str) -> str:
    """A name or path as it may be written down: "�" for bytes that are no UTF-8 (old disks)."""
    return os.fsencode(name).decode("utf-8", "replace")


def shown_name(path: Path) -> str:
    """The name of a file or folder as text; of "." it is the folder's own."""
    return as_text(path.name or path.resolve().name or str(path))


def ffmpeg_name(path: Path) -> str:
    """A file as an address for FFmpeg, which takes `10:30/talk.mp4` for a protocol `10`."""
    return f"file:{path}"


def local_path(spec: str) -> Path:
    """The file or folder that is written as a path or as a `file://` address."""
    spec = normalised(spec)
    if spec.startswith("file://"):
        from urllib.request import url2pathname  # brings HTTP and TLS along: 3 MB

        return Path(url2pathname(re.sub("^file://[^/]*", "", spec)))
    # unlike Path.expanduser this lets a user stand that does not exist: then no such file does
    return Path(os.path.expanduser(spec))  # noqa: PTH111
