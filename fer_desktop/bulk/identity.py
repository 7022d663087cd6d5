"""Identity: which source a result was made from, told by size, time of change and content.

Size and time are looked up for thousands of files in a second; the SHA-256 of the content is
computed by the worker that reads the file anyway, and asked for again only where the time alone
has changed.
"""

import hashlib
import stat
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.resources import resource
from fer_desktop.sources import SourceKind, kind_of
from fer_desktop.sources.paths import local_path
from fer_desktop.sources.pictures.listing import list_folder

BULK_KINDS = frozenset({SourceKind.VIDEO, SourceKind.IMAGES, SourceKind.DEMO})
"""What has an end and can be read again: no camera, no stream."""


@dataclass(frozen=True)
class SourceStamp:
    """What the disk says of a source without reading it; of a folder, of all its pictures."""

    size_bytes: int
    modified_ns: int
    files: int = 1


def path_of(spec: str) -> Path:
    """The file or folder of a source. Raises SourceError for one that is none."""
    kind = kind_of(spec)
    if kind not in BULK_KINDS:
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "{source} is live: a batch takes files and folders.",
            "Record it first, or use fer-desktop analyze.",
            source=spec,
        )
    return resource("demo", "demo.mp4") if kind is SourceKind.DEMO else local_path(spec)


def stamp_of(spec: str) -> SourceStamp:
    """Size and time of change of a source. Raises SourceError when it cannot be looked at."""
    path = path_of(spec)
    try:
        found = path.stat()
        if not path.is_dir():
            if not stat.S_ISREG(found.st_mode):
                raise SourceError(
                    SourceProblem.UNSUPPORTED,
                    "{path} is no file: what it gives cannot be read again.",
                    "Use fer-desktop analyze for it.",
                    path=path,
                )
            return SourceStamp(found.st_size, found.st_mtime_ns)
        stats = [each.stat() for each in list_folder(path).pictures]
    except OSError as error:
        raise _unreadable(path, error) from error
    newest = max((each.st_mtime_ns for each in stats), default=found.st_mtime_ns)
    return SourceStamp(sum(each.st_size for each in stats), newest, len(stats))


def content_sha256(spec: str) -> str:
    """SHA-256 of a file; of a folder, of the names and contents of its pictures. Reads all of it.

    Raises SourceError.
    """
    path = path_of(spec)
    try:
        if not path.is_dir():
            with path.open("rb") as file:
                return hashlib.file_digest(file, "sha256").hexdigest()
        digest = hashlib.sha256()
        for each in list_folder(path).pictures:
            with each.open("rb") as file:
                own = hashlib.file_digest(file, "sha256").hexdigest()
            digest.update(f"{own}  {each.name}\n".encode("utf-8", "surrogateescape"))
        return digest.hexdigest()
    except OSError as error:
        raise _unreadable(path, error) from error


def _unreadable(path: Path, error: OSError) -> SourceError:
    if isinstance(error, FileNotFoundError):
        return SourceError(
            SourceProblem.MISSING,
            "{path} does not exist.",
            "Check the name and the folder.",
            path=path,
        )
    return SourceError(
        SourceProblem.DENIED,
        "{path} cannot be read: {reason}.",
        "Check the permissions.",
        path=path,
        reason=error.strerror or error,
    )
