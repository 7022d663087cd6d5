"""Split out of sources/forms.py."""

import os
import re
from pathlib import Path

IMAGE_SUFFIXES = frozenset(
    {".bmp", ".jpeg", ".jpg", ".pgm", ".png", ".pnm", ".ppm", ".tif", ".tiff", ".webp"}
)


def is_image(path: Path) -> bool:
    """Whether the name is that of a picture; hidden files are none."""
    return path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".")


def without_password(url: str) -> str:
    """The URL as it may be shown and written down: without user name and password."""
    return re.sub("://[^/?#]*@", "://", url, count=1)


def as_text(name: str) -> str:
    """A name or path as it may be written down: "�" for bytes that are no UTF-8 (old disks)."""
    return os.fsencode(name).decode("utf-8", "replace")


def shown_name(path: Path) -> str:
    """The name of a file or folder as text; of "." it is the folder's own."""
    return as_text(path.name or path.resolve().name or str(path))


def ffmpeg_name(path: Path) -> str:
    """A file as FFmpeg is to be told of it, which takes `10:30/talk.mp4` for a protocol `10`."""
    return f"file:{path}"


def local_path(spec: str) -> Path:
    """The file or folder that is written as a path or as a `file://` address."""
    if spec.startswith("file://"):
        from urllib.request import url2pathname  # brings HTTP and TLS along: 3 MB

        return Path(url2pathname(re.sub("^file://[^/]*", "", spec)))
    # unlike Path.expanduser this lets a user stand that does not exist: then no such file does
    return Path(os.path.expanduser(spec))  # noqa: PTH111
