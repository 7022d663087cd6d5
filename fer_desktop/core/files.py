"""Never half-written: append whole lines, or replace whole files."""

import errno
import os
from contextlib import suppress
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


class AppendOnlyFile:
    """A new text file (UTF-8) to which whole lines are added.

    Each `append` goes to the operating system at once, so that a killed process loses no
    line; when the disk is full, the file is cut back to its last whole line.
    """

    def __init__(self, path: Path, first_line: str) -> None:
        """Raises OutputError, also when the file exists."""
        self.path = path
        self.size_bytes = 0
        try:
            self._file = path.open("xb", buffering=0)
        except OSError as error:
            raise output_error(path, error) from error
        try:
            self.append(first_line)
        except OutputError:
            self.close()
            raise

    def append(self, lines: str) -> None:
        """Add lines, each with its newline. Raises OutputError; the file stays whole."""
        data = memoryview(lines.encode())
        try:
            while data:
                data = data[self._file.write(data) :]
        except OSError as error:
            with suppress(OSError):  # what failed to write may fail to cut; recovery cuts too
                os.ftruncate(self._file.fileno(), self.size_bytes)
            raise output_error(self.path, error) from error
        self.size_bytes = self._file.tell()

    def close(self) -> None:
        """Close the file; calling it again does nothing."""
        self._file.close()


def text_bytes(text: str) -> bytes:
    """Text as UTF-8; what a file name holds that is none is escaped, as JSON escapes it too."""
    return text.encode(errors="backslashreplace")


def replace_file(path: Path, content: str | bytes) -> None:
    """Write a file whole or not at all: the old one stays until the new one is on the disk.

    Text is written as `text_bytes` tells.

    Raises OutputError.
    """
    temporary = path.with_name(path.name + ".new")
    try:
        with temporary.open("wb") as file:
            file.write(text_bytes(content) if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        discard(temporary)
        raise output_error(path, error) from error


def discard(path: Path) -> None:
    """Delete a file that nobody misses, if there is one and the disk lets us.

    A disk that is read-only refuses even a file that does not exist, and the error that led
    here says more than this one.
    """
    with suppress(OSError):
        path.unlink(missing_ok=True)


def cut_to_whole_lines(path: Path) -> int:
    """Cut what follows the last newline of a file that a crash ended; returns bytes cut."""
    with path.open("r+b") as file:
        size = end = file.seek(0, os.SEEK_END)
        while end > 0:
            start = max(0, end - 65_536)
            file.seek(start)
            newline = file.read(end - start).rfind(b"\n")
            if newline >= 0:
                file.truncate(start + newline + 1)
                return size - (start + newline + 1)
            end = start
        file.truncate(0)
        return size


class Reserve:
    """Space kept free inside the session folder, so that a full disk still allows to finish."""

    def __init__(self, path: Path, size_bytes: int = 131_072) -> None:
        """Raises OutputError when not even this much is free."""
        self._path = path
        try:
            path.write_bytes(b"\0" * size_bytes)
        except OSError as error:
            discard(path)
            raise output_error(path.parent, error) from error

    def release(self) -> None:
        """Give the space back; calling it again does nothing."""
        discard(self._path)
