"""run.json as the sign of life of a recording: its writer holds a lock on it until the end.

Neither its process number nor its times tell a living recording from a dead one for sure: a
number is used again, and a clock may be set meanwhile.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import (
    create,
    discard,
    open_regular,
    output_error,
    read_bytes,
    sync,
    text_bytes,
)
from fer_desktop.core.json_fields import flag, number, optional, parse_json, plain, record, text
from fer_desktop.sessions import names
from fer_desktop.system import locks

LOCKED = "locked"
"""Key in run.json: whether the lock could be taken; older sessions have none."""
_LIMIT_BYTES = 100_000

_SCHEMA = record(
    {
        "source_path": optional(text(40_000)),
        LOCKED: flag,
        "process": record(
            {"pid": number(0, 2**53), "created_at": number(0, 2**53)}, {"pid", "created_at"}
        ),
    },
    others=plain,
)


def read_run(folder: Path) -> dict[str, Any]:
    """What run.json says. Raises OSError and ValueError."""
    values: dict[str, Any] = _SCHEMA(parse_json(read_bytes(folder / names.RUN, _LIMIT_BYTES)), "")
    return values


class RunLock:
    """The lock of a run.json, until it is released or the process ends."""

    def __init__(self, descriptor: int | None) -> None:
        """`descriptor` of the locked file; None where there is nothing to lock."""
        self._descriptor = descriptor

    @classmethod
    def of_new_run(cls, folder: Path, facts: Mapping[str, Any]) -> "RunLock":
        """Write a new run.json and lock it.

        Raises FileExistsError when there is one already, OutputError when the disk refuses.
        """
        path = folder / names.RUN
        try:
            lock = cls(create(path))
        except FileExistsError:
            raise
        except OSError as error:
            raise output_error(path, error) from error
        try:
            lock._write(facts)
        except OSError as error:
            lock.release()
            discard(path)
            raise output_error(path, error) from error
        return lock

    @classmethod
    def of_dead_run(cls, folder: Path) -> "RunLock":
        """Lock a session whose writer is dead, to finish it.

        Raises OutputError when somebody else does. A folder without run.json has no lock.
        """
        path = folder / names.RUN
        try:
            descriptor = open_regular(path)
        except FileNotFoundError:
            return cls(None)
        except OSError as error:
            raise output_error(path, error) from error
        if not locks.take(descriptor) and locks.is_held(path):
            os.close(descriptor)
            raise OutputError(
                "{folder} is being used by another program.", "Try again.", folder=folder
            )
        return cls(descriptor)

    def release(self) -> None:
        """Let others in; again does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def _write(self, facts: Mapping[str, Any]) -> None:
        assert self._descriptor is not None
        locked = locks.take(self._descriptor)
        content = memoryview(text_bytes(json.dumps({**facts, LOCKED: locked}, indent=2) + "\n"))
        while content:
            content = content[os.write(self._descriptor, content) :]
        sync(self._descriptor)
