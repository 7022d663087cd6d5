"""What holds for every test."""

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.session_fakes import HAPPY, NEUTRAL, record
from hypothesis import settings

from fer_desktop.scores.table import Table
from fer_desktop.sessions.reading import open_session

settings.register_profile("no deadlines", deadline=None)  # machines are shared; time is no proof
settings.load_profile("no deadlines")


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 20 MB of its own."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=20m", "tmpfs", str(folder)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("mounting a small file system needs root on Linux")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """Ten frames a second: 1 s neutral, 0.5 s happy, 0.3 s nobody, 0.2 s happy."""
    record(tmp_path / "s", [NEUTRAL] * 10 + [HAPPY] * 5 + [[]] * 3 + [HAPPY] * 2)
    return open_session(tmp_path / "s").table
