"""run.json as the sign of life of a recording: its writer holds a lock on it until the end.

Neither its process number nor its times tell a living recording from a dead one for sure: a
number is used again, and a clock may be set meanwhile.
"""

import errno
import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from fer_desktop.core import locks
from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import create, open_regular, output_error, read_bytes, sync, text_bytes
from fer_desktop.core.json_fields import flag, number, optional, parse_json, plain, record, text
from fer_desktop.sessions import names

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
    """A new run.json, locked by this process until it is released."""

    def __init__(self, folder: Path, facts: Mapping[str, Any]) -> None:
        """Raises FileExistsError when there is one already, OutputError when the disk refuses."""
        path = folder / names.RUN
        try:
            self._descriptor: int | None = create(path)
        except FileExistsError:
            raise
        except OSError as error:
            raise output_error(path, error) from error
        locked = locks.take(self._descriptor)
        content = text_bytes(json.dumps({**facts, LOCKED: locked}, indent=2) + "\n")
        try:
            _write(self._descriptor, content)
            sync(self._descriptor)
        except OSError as error:
            self.release()
            raise output_error(path, error) from error

    def release(self) -> None:
        """The recording has ended; again does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


class TakenOver:
    """The lock of a recording whose writer is dead, while somebody finishes it."""

    def __init__(self, folder: Path) -> None:
        """Raises OutputError when somebody holds it; a folder without run.json has none."""
        path = folder / names.RUN
        self._descriptor: int | None = None
        try:
            self._descriptor = open_regular(path)
        except FileNotFoundError:
            return
        except OSError as error:
            raise output_error(path, error) from error
        if not locks.take(self._descriptor) and locks.is_held(path):
            self.release()
            raise OutputError(
                "{folder} is being used by another program.", "Try again.", folder=folder
            )

    def release(self) -> None:
        """Let others in again."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def _write(descriptor: int, content: bytes) -> None:
    view = memoryview(content)
    while view:
        written = os.write(descriptor, view)
        if not written:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        view = view[written:]
