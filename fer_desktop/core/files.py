"""Never half-written and never elsewhere: whole lines, whole files, no links followed.

    replace_file(path, text)              the old file stays until the new one is on the disk
    with replacing(path) as temporary:    the same for what others write
    AppendOnlyFile(path, first_line)      whole lines, synced when asked
    read_bytes(path, limit)               of a regular file only

Folders come from other people. So nothing here follows a symbolic link at the end of a path,
waits for a pipe or opens a device, and a temporary file has a name that nobody can lay in wait
at. What is made is its owner's alone: files 0600, folders 0700.
"""

import errno
import os
import re
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fer_desktop.core.errors import OutputError, SessionError, translatable

_NOT_ALLOWED = translatable("{path} cannot be written: writing there is not allowed.")
_SENTENCES = {
    errno.ENOSPC: translatable("{path} cannot be written: the disk is full."),
    errno.EDQUOT: translatable("{path} cannot be written: the disk quota is used up."),
    errno.EFBIG: translatable(
        "{path} cannot be written: the file would become larger than this system allows."
    ),
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.EROFS: translatable("{path} cannot be written: the disk is read-only."),
    errno.ENOTDIR: translatable(
        "{path} cannot be written: a part of the path is a file, not a folder."
    ),
    errno.ENOENT: translatable("{path} cannot be written: there is no such folder."),
    errno.EIO: translatable("{path} cannot be written: the disk reports an error."),
}
_OTHER = translatable("{path} cannot be written: {reason}.")
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_LINK = "it is a link, and links are not followed"
_NO_FILE = "it is no regular file"

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_EXISTING = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
"""Windows knows neither links that one makes unawares nor pipes in folders."""

_TEMPORARY = re.compile(r"\.fer-desktop-[0-9a-f]{16}\.new")


def output_error(path: Path, error: OSError) -> OutputError:
    """The error that a user reads, from the system's."""
    advice = (
        translatable("Free some space or choose another disk; what was written before is kept.")
        if error.errno in _FULL
        else translatable("Choose another output folder.")
    )
    sentence = _SENTENCES.get(error.errno or 0, _OTHER)
    return OutputError(sentence, advice, path=path, reason=error.strerror or error)


def deletion_error(path: Path, error: OSError) -> OutputError:
    """The error that a user reads when something cannot be deleted."""
    return OutputError(
        "{path} could not be deleted: {reason}.",
        "Close the programs that use it and try again.",
        path=path,
        reason=error.strerror or error,
    )


def unreadable(path: Path, error: OSError) -> SessionError:
    """The error that a user reads when the system refuses to look at a session."""
    reason = error.strerror or error
    return SessionError("{path} cannot be read: {reason}.", path=path, reason=reason)


# Reading


def open_regular(path: Path, flags: int = os.O_RDONLY, *, follow_links: bool = False) -> int:
    """A descriptor of a file that exists. Raises OSError for a link, pipe, device or folder.

    `follow_links`: the path is the person's own, who may have linked it.
    """
    found = path.stat() if follow_links else path.lstat()
    if stat.S_ISLNK(found.st_mode):
        raise OSError(errno.ELOOP, _LINK, str(path))
    if not stat.S_ISREG(found.st_mode):  # opening a device may already do something
        raise OSError(errno.EINVAL, _NO_FILE, str(path))
    extra = _EXISTING & ~getattr(os, "O_NOFOLLOW", 0) if follow_links else _EXISTING
    try:
        descriptor = os.open(path, flags | extra)
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise OSError(errno.ELOOP, _LINK, str(path)) from error
        raise
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # exchanged since
        os.close(descriptor)
        raise OSError(errno.EINVAL, _NO_FILE, str(path))
    return descriptor


def check_regular(path: Path) -> None:
    """Raises OSError unless this is a file that may be read: for what others open by its name."""
    os.close(open_regular(path))


def is_regular(path: Path) -> bool:
    """Whether there is a regular file, no link, at a path."""
    try:
        return stat.S_ISREG(path.lstat().st_mode)
    except (OSError, ValueError):
        return False


def read_bytes(path: Path, limit_bytes: int, *, follow_links: bool = False) -> bytes:
    """What a file holds. Raises OSError, also when it is larger than the limit."""
    with os.fdopen(open_regular(path, follow_links=follow_links), "rb") as file:
        content = file.read(limit_bytes + 1)
    if len(content) > limit_bytes:
        raise OSError(errno.EFBIG, f"it is larger than {limit_bytes / 1e6:g} MB", str(path))
    return content


# Writing


def make_folder(folder: Path) -> None:
    """Make a folder and those above it; each new one is its owner's alone. Raises OSError."""
    if folder.is_dir():
        return
    if folder.parent != folder:
        make_folder(folder.parent)
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        sync_folder(folder.parent)
    if not folder.is_dir():
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(folder))


def create(path: Path) -> int:
    """A descriptor of a new, empty file. Raises FileExistsError when anything has this name."""
    return os.open(path, _NEW, 0o600)


def sync(descriptor: int) -> None:
    """Wait until what was written to a file is on the disk. Raises OSError."""
    if sys.platform == "linux":
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk. Raises OSError when the disk fails."""
    if os.name == "nt":  # keeps them itself
        return
    try:
        descriptor = os.open(folder, os.O_RDONLY)
    except PermissionError:  # a folder in which one may write but not look
        return
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # a file system that knows no such
            raise
    finally:
        os.close(descriptor)


def text_bytes(text: str) -> bytes:
    """Text as UTF-8; what a file name holds that is none is escaped, as JSON escapes it too."""
    return text.encode(errors="backslashreplace")


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """A new, empty file to be filled; at the end it takes the place of `path`, whole.

    Whatever is raised meanwhile leaves the old file as it was. Raises OutputError.
    """
    temporary = path.with_name(f".fer-desktop-{secrets.token_hex(8)}.new")
    try:
        try:
            os.close(create(temporary))
        except OSError as error:
            raise output_error(path, error) from error
        yield temporary
        try:
            descriptor = open_regular(temporary, os.O_RDWR)
            try:
                sync(descriptor)
            finally:
                os.close(descriptor)
            temporary.replace(path)
            sync_folder(path.parent)
        except OSError as error:
            raise output_error(path, error) from error
    finally:
        discard(temporary)


def replace_file(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all: the old one stays until the new one is on the disk.

    Text is written as `text_bytes` tells.

    Raises OutputError.
    """
    with replacing(path) as temporary:
        try:
            with os.fdopen(open_regular(temporary, os.O_WRONLY), "wb") as file:
                file.write(text_bytes(content) if isinstance(content, str) else content)
        except OSError as error:
            raise output_error(path, error) from error


def is_temporary(name: str) -> bool:
    """Whether a file of this name is what `replacing` left when the program was killed."""
    return bool(_TEMPORARY.fullmatch(name))


def discard(path: Path) -> None:
    """Delete a file that nobody misses, if there is one and the disk lets us.

    A disk that is read-only refuses even a file that does not exist, and the error that led
    here says more than this one.
    """
    with suppress(OSError):
        path.unlink(missing_ok=True)


class AppendOnlyFile:
    """A new text file (UTF-8) to which whole lines are added.

    Each `append` goes to the operating system at once, so that a killed process loses no
    line; when the disk is full, the file is cut back to its last whole line. `sync` brings
    what was appended so far onto the disk, where a power cut cannot take it.
    """

    def __init__(self, path: Path, first_line: str) -> None:
        """Raises OutputError, also when the file exists."""
        self.path = path
        self.size_bytes = self._synced_bytes = 0
        try:
            self._file = os.fdopen(create(path), "wb", buffering=0)
        except OSError as error:
            raise output_error(path, error) from error
        try:
            self.append(first_line)
        except OutputError:
            self.close()
            raise

    def append(self, lines: str) -> None:
        """Add lines, each with its newline. Raises OutputError; the file stays whole."""
        data = memoryview(text_bytes(lines))
        try:
            while data:
                data = data[self._file.write(data) :]
        except OSError as error:
            with suppress(OSError):  # what failed to write may fail to cut; recovery cuts too
                os.ftruncate(self._file.fileno(), self.size_bytes)
            raise output_error(self.path, error) from error
        self.size_bytes = self._file.tell()

    def sync(self) -> None:
        """Bring everything onto the disk; from any thread. Raises OutputError."""
        size_bytes = self.size_bytes
        if size_bytes == self._synced_bytes:
            return
        try:
            sync(self._file.fileno())
        except OSError as error:
            raise output_error(self.path, error) from error
        self._synced_bytes = size_bytes

    def close(self) -> None:
        """Close the file; calling it again does nothing."""
        self._file.close()


def cut_to_whole_lines(path: Path) -> int:
    """Cut what follows the last whole line of a file that a crash ended; returns bytes cut.

    After a power cut a file may end in zeros that were never written. Raises OSError.
    """
    with os.fdopen(open_regular(path, os.O_RDWR), "r+b") as file:
        whole = position = 0
        while block := file.read(65_536):
            written = block.split(b"\0", 1)[0]
            newline = written.rfind(b"\n")
            if newline >= 0:
                whole = position + newline + 1
            if len(written) < len(block):
                break
            position += len(block)
        size = file.seek(0, os.SEEK_END)
        if whole < size and os.fstat(file.fileno()).st_nlink > 1:
            raise OSError(errno.EMLINK, "it is another file as well (a hard link)", str(path))
        file.truncate(whole)
        return size - whole


class Reserve:
    """Space kept free inside the session folder, so that a full disk still allows to finish."""

    def __init__(self, path: Path, size_bytes: int = 131_072) -> None:
        """Raises OutputError when not even this much is free."""
        self._path = path
        try:
            with os.fdopen(create(path), "wb") as file:
                file.write(b"\0" * size_bytes)
        except OSError as error:
            discard(path)
            raise output_error(path.parent, error) from error

    def release(self) -> None:
        """Give the space back; calling it again does nothing."""
        discard(self._path)
