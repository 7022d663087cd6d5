"""What disks do to a program: they fill up and become read-only. `small_disk` is in conftest."""

import os
import shutil
import stat
import subprocess
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import Condition

import pytest


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


class PowerCut:
    """What a disk holds after a power cut: contents and names as they were last synced, no more.

    Stands in for `os.fsync` and `os.fdatasync`; Linux only, where a descriptor tells its path.
    """

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self._contents: dict[int, bytes] = {}
        self._names: dict[Path, dict[str, int]] = {}
        self._changed = Condition()
        patch.setattr(os, "fsync", self._sync)
        patch.setattr(os, "fdatasync", self._sync)

    def _sync(self, descriptor: int) -> None:
        path = Path(f"/proc/self/fd/{descriptor}")
        with self._changed:
            if stat.S_ISDIR(os.fstat(descriptor).st_mode):
                inside = {each.name: each.lstat().st_ino for each in path.resolve().iterdir()}
                self._names[path.resolve()] = inside
            else:
                self._contents[os.fstat(descriptor).st_ino] = path.read_bytes()
            self._changed.notify_all()

    def wait_for(self, folder: Path, happened: Callable[[Mapping[str, bytes]], bool]) -> None:
        """Wait until what the disk holds of a folder is as asked; at most 20 s."""
        with self._changed:
            assert self._changed.wait_for(lambda: happened(self.files(folder)), timeout=20)

    def files(self, folder: Path) -> dict[str, bytes]:
        """Names and contents that the disk holds of a folder."""
        names = self._names.get(folder, {})
        return {name: self._contents.get(inode, b"") for name, inode in names.items()}

    def restore(self, folder: Path, into: Path) -> None:
        """What a person finds after the cut."""
        into.mkdir(parents=True)
        for name, content in self.files(folder).items():
            (into / name).write_bytes(content)
