"""Claims: who does a job, so that nobody else does it at the same time.

    with claim(folder, "P01") as own:        None when a living process has it
        …                                    own.is_lost: somebody else took it over meanwhile

A claim is a file that its owner holds a lock on and touches every ten seconds. On the owner's own
machine the lock, or its process, tells whether it lives; from another one, over a shared folder,
the touches do, by the clock of the machine that keeps the folder: this one's may be wrong.
"""

import json
import os
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Event, Thread
from typing import Any

from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.files import (
    create,
    discard,
    output_error,
    read_bytes,
    sync,
    text_bytes,
)
from fer_desktop.core.json_fields import flag, number, parse_json, plain, record, text
from fer_desktop.system import locks
from fer_desktop.system.process import lives, this_process

BEAT_S = 10.0
EXPIRES_S = 120.0
"""A claim from another machine that was not touched for so long is a dead one's."""
_LIMIT_BYTES = 10_000
_SCHEMA = record(
    {
        "host": text(),
        "token": text(64),
        "locked": flag,
        "process": record(
            {"pid": number(0, 2**53), "created_at": number(0, 2**53)}, {"pid", "created_at"}
        ),
    },
    {"host", "token", "process"},
    others=plain,
)


class Claim:
    """One job that this process does, until `release`."""

    def __init__(self, path: Path, descriptor: int, token: str) -> None:
        self._path, self._descriptor = path, descriptor
        self.token = token
        """Also the name of the folder in which the session is made."""
        self._lost, self._ended = Event(), Event()
        self._thread = Thread(target=self._beat, name="claim", daemon=True)
        self._thread.start()

    @property
    def is_lost(self) -> bool:
        """Whether somebody else has taken the job over: this machine slept too long."""
        if not self._lost.is_set() and _token(self._path) != self.token:
            self._lost.set()
        return self._lost.is_set()

    def release(self) -> None:
        """Let others have the job; again does nothing."""
        if self._ended.is_set():
            return
        self._ended.set()
        self._thread.join()
        if not self.is_lost:
            discard(self._path)
        os.close(self._descriptor)

    def _beat(self) -> None:
        while not self._ended.wait(BEAT_S) and not self.is_lost:
            with suppress(OSError):  # a share that is away for a moment
                os.utime(self._path)  # the time of who keeps the folder


@contextmanager
def claim(folder: Path, session: str) -> Iterator[Claim | None]:
    """Take a job for as long as the block lasts; None when somebody living has it.

    Raises OutputError when the folder cannot be written.
    """
    own = take(folder, session)
    try:
        yield own
    finally:
        if own is not None:
            own.release()


def take(folder: Path, session: str) -> Claim | None:
    """Take a job; None when somebody living has it. Raises OutputError.

    The folder must be ready (`BatchFolder.make`).
    """
    BatchFolder(folder).check()
    path = BatchFolder(folder).claim(session)
    try:
        own = _new(path)
        if own is None and not _is_alive(path):
            with locks.exclusively(path.parent):
                if not _is_alive(path):  # another one may just have taken it over
                    discard(path)
                    own = _new(path)
    except OSError as error:
        raise output_error(path, error) from error
    return own


def running(folder: Path) -> frozenset[str]:
    """Names of the jobs that somebody living does now. Raises OutputError."""
    claims = BatchFolder(folder).claims
    found = set()
    try:
        for path in claims.glob("*.json"):
            if _is_alive(path):
                found.add(path.name.removesuffix(".json"))
    except OSError as error:
        raise output_error(claims, error) from error
    return frozenset(found)


def living_tokens(folder: Path) -> frozenset[str]:
    """Names of the folders in which sessions are being made."""
    claims = BatchFolder(folder).claims
    return frozenset(_token(path) or "" for path in claims.glob("*.json") if _is_alive(path))


def _new(path: Path) -> Claim | None:
    """A claim that was not there; None when one is. Raises OSError."""
    try:
        descriptor = create(path)
    except FileExistsError:
        return None
    token = secrets.token_hex(16)
    try:
        locked = locks.take(descriptor)
        values = {
            "host": host(),
            "token": token,
            "locked": locked,
            "process": this_process(),
        }
        content = memoryview(text_bytes(json.dumps(values) + "\n"))
        while content:
            content = content[os.write(descriptor, content) :]
        sync(descriptor)
    except OSError:
        os.close(descriptor)
        discard(path)
        raise
    return Claim(path, descriptor, token)


def host() -> str:
    """This machine's name: whose processes can be looked up here."""
    return socket.gethostname()


def _is_alive(path: Path) -> bool:
    """Whether the owner of a claim lives; no when there is no claim. Raises OSError."""
    try:
        held = locks.is_held(path)
    except FileNotFoundError:
        return False
    if held:
        return True
    values = _read(path)
    if values is not None and values["host"] == host():
        # an unlocked lock is a dead owner's; without locks its process tells
        return not values.get("locked") and lives(values["process"])
    return _age_s(path) < (EXPIRES_S if values is not None else BEAT_S)


def _age_s(path: Path) -> float:
    """Seconds since a claim was touched, by the clock of the disk. Raises OSError."""
    try:
        touched = path.stat().st_mtime
        probe = path.with_name(f".{secrets.token_hex(8)}.now")
        os.close(create(probe))
        try:
            return probe.stat().st_mtime - touched
        finally:
            discard(probe)
    except FileNotFoundError:
        return float("inf")


def _read(path: Path) -> dict[str, Any] | None:
    """What a claim says; None when it is gone, or not written yet, or damaged."""
    try:
        values: dict[str, Any] = _SCHEMA(parse_json(read_bytes(path, _LIMIT_BYTES)), "")
    except (OSError, ValueError):
        return None
    return values


def _token(path: Path) -> str | None:
    values = _read(path)
    return values["token"] if values else None
