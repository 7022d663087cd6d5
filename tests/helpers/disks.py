"""What disks do to a program: they fill up and become read-only. `small_disk` is in conftest."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def fill(folder: Path, leave_bytes: int) -> None:
    """Use up the disk of a folder but for so many bytes."""
    free = shutil.disk_usage(folder).free
    (folder / "filler").write_bytes(b"x" * (free - leave_bytes))


@contextmanager
def read_only(disk: Path) -> Iterator[None]:
    """The disk refuses every change meanwhile; no file on it may be open for writing."""
    subprocess.run(["mount", "-o", "remount,ro", str(disk)], check=True)
    try:
        yield
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(disk)], check=True)
