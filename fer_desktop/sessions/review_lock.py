"""The sign that a person has a session open: who would replace its folder asks here first.

A review shares the lock of timeline.csv, which nobody changes any more; it ends with the window.
"""

import os
from pathlib import Path

from fer_desktop.core.files import open_regular
from fer_desktop.sessions import names
from fer_desktop.system import locks


class ReviewLock:
    """Held while a session is open, until `release`."""

    def __init__(self, folder: Path) -> None:
        """A session whose table cannot be opened gets no sign; reading it says what is wrong."""
        self._descriptor: int | None = None
        try:
            self._descriptor = open_regular(folder / names.TIMELINE)
        except OSError:
            return
        locks.share(self._descriptor)

    def release(self) -> None:
        """The session is closed; again does nothing."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)


def is_being_reviewed(folder: Path) -> bool:
    """Whether somebody has this session open."""
    try:
        return locks.is_in_use(folder / names.TIMELINE)
    except OSError:
        return False
