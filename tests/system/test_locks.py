"""Locks end with their holder, and nobody gets past a held one."""

import subprocess
import sys
from pathlib import Path

from fer_desktop.core.files import create
from fer_desktop.system import locks

HOLD = """
import sys
from pathlib import Path
from fer_desktop.system import locks
from fer_desktop.core.files import open_regular
import os
print(locks.take(open_regular(Path(sys.argv[1]), os.O_RDWR)), flush=True)
sys.stdin.read()
"""


def test_a_lock_ends_with_the_process_however_it_ends(tmp_path: Path) -> None:
    path = tmp_path / "run"
    create(path)
    assert locks.is_held(path) is False
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "True\n"
        assert locks.is_held(path) is True
        process.kill()
        process.wait()
    assert locks.is_held(path) is False


COUNT = """
import sys
from pathlib import Path
from fer_desktop.system.locks import exclusively
folder = Path(sys.argv[1])
for _ in range(100):
    with exclusively(folder):
        number = int((folder / "number").read_text())
        (folder / "number").write_text(str(number + 1))
"""


def test_programs_change_a_folder_one_after_the_other(tmp_path: Path) -> None:
    (tmp_path / "number").write_text("0")
    command = [sys.executable, "-c", COUNT, str(tmp_path)]
    processes = [subprocess.Popen(command) for _ in range(3)]
    assert [process.wait() for process in processes] == [0, 0, 0]
    assert (tmp_path / "number").read_text() == "300"
    assert [path.name for path in tmp_path.iterdir()] == ["number"]
