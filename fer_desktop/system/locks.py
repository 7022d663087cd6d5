"""Locks that end with the process that holds them, however it ends.

Unlike process numbers and times they cannot be mistaken for another's, and the clock may be set
meanwhile. A file system without locks answers None or lets everyone in.
"""

import errno
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import open_regular

_HELD = {errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK}
_WAIT_S, _STEP_S = 5.0, 0.01
LOCK = ".lock"
"""The file that Windows locks in place of a folder; gone when nobody uses it."""

if sys.platform == "win32":
    import msvcrt

    _FAR_BYTES = 1 << 30
    """Windows locks bytes and keeps others from reading them: one far behind the file's end."""

    def _lock(descriptor: int, *, shared: bool) -> None:  # noqa: ARG001 - Windows has one kind
        os.lseek(descriptor, _FAR_BYTES, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int, *, shared: bool) -> None:
        fcntl.flock(descriptor, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)


def take(descriptor: int) -> bool:
    """Lock an open file until it is closed; False where that cannot be done."""
    try:
        _lock(descriptor, shared=False)
    except OSError:
        return False
    return True


def share(descriptor: int) -> None:
    """Lock an open file beside others who share it, where that can be done, until it is closed."""
    with suppress(OSError):
        _lock(descriptor, shared=True)


def is_in_use(path: Path) -> bool:
    """Whether anybody holds or shares the lock of a file; no where nobody can tell.

    Raises OSError.
    """
    descriptor = open_regular(path)
    try:
        _lock(descriptor, shared=False)
    except OSError as error:
        return error.errno in _HELD
    finally:
        os.close(descriptor)
    return False


def is_held(path: Path) -> bool | None:
    """Whether somebody holds the lock of a file; None where nobody can tell. Raises OSError."""
    descriptor = open_regular(path)
    try:
        _lock(descriptor, shared=True)
    except OSError as error:
        return True if error.errno in _HELD else None
    finally:
        os.close(descriptor)
    return False


@contextmanager
def exclusively(folder: Path) -> Iterator[None]:
    """One program at a time changes what several may change in a folder.

    Raises OutputError when another one does not end.
    """
    descriptor, own = _folder_descriptor(folder)
    try:
        if descriptor is not None:
            _wait_for(descriptor, folder)
        yield
    finally:
        if descriptor is not None:
            os.close(descriptor)
        if own is not None:
            with suppress(OSError):  # another one waits at it
                own.unlink()


def _folder_descriptor(folder: Path) -> tuple[int | None, Path | None]:
    """What is locked for a folder; on Windows a file made for it, which is given too."""
    try:
        if os.name != "nt":
            return os.open(folder, os.O_RDONLY), None
        path = folder / LOCK
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600), path
    except OSError:  # one may not look into the folder: whoever may write there tells why
        return None, None


def _wait_for(descriptor: int, folder: Path) -> None:
    until = time.monotonic() + _WAIT_S
    while True:
        try:
            _lock(descriptor, shared=False)
            return
        except OSError as error:
            if error.errno not in _HELD:  # a file system without locks
                return
            if time.monotonic() >= until:
                raise OutputError(
                    "Another program is changing {folder}.",
                    "Close it and try again.",
                    folder=folder,
                ) from error
        time.sleep(_STEP_S)
