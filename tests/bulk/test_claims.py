"""Claims: one living owner at a time, and a dead one's job is free."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from fer_desktop.bulk.claims import EXPIRES_S, claim, living_tokens, running, take
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.errors import OutputError


@pytest.fixture(autouse=True)
def ready(tmp_path: Path) -> None:
    BatchFolder(tmp_path).make()


HOLDER = """
import sys, time
from pathlib import Path
from fer_desktop.bulk.claims import take
own = take(Path(sys.argv[1]), "P01")
print(own and own.token, flush=True)
sys.stdin.read()
"""


def test_a_job_has_one_owner_until_it_is_given_back(tmp_path: Path) -> None:
    with claim(tmp_path, "P01") as own:
        assert own is not None
        assert take(tmp_path, "P01") is None
        assert running(tmp_path) == {"P01"}
        assert living_tokens(tmp_path) == {own.token}
        with claim(tmp_path, "P02") as other:
            assert other is not None
        assert not own.is_lost
    assert running(tmp_path) == frozenset()
    with claim(tmp_path, "P01") as again:
        assert again is not None


def test_a_killed_owners_job_is_free_at_once(tmp_path: Path) -> None:
    words = [sys.executable, "-c", HOLDER, str(tmp_path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        assert holder.stdout is not None
        token = holder.stdout.readline().decode().strip()
        assert living_tokens(tmp_path) == {token}
        assert take(tmp_path, "P01") is None
        holder.send_signal(signal.SIGKILL)
        holder.wait()
        assert running(tmp_path) == frozenset()
        with claim(tmp_path, "P01") as own:
            assert own is not None


def write_claim_of_another_machine(folder: Path) -> Path:
    path = BatchFolder(folder).claim("P01")
    path.parent.mkdir(parents=True, exist_ok=True)
    process = {"pid": 1, "created_at": 1.0}
    values = {"host": "elsewhere", "token": "a" * 32, "locked": True, "process": process}
    path.write_text(json.dumps(values))
    return path


def test_another_machines_claim_lives_as_long_as_it_is_touched(tmp_path: Path) -> None:
    path = write_claim_of_another_machine(tmp_path)
    assert running(tmp_path) == {"P01"}
    assert take(tmp_path, "P01") is None
    long_ago = path.stat().st_mtime - EXPIRES_S - 1
    os.utime(path, (long_ago, long_ago))
    assert running(tmp_path) == frozenset()
    with claim(tmp_path, "P01") as own:
        assert own is not None


def test_who_was_taken_over_learns_of_it_and_takes_nothing_back(tmp_path: Path) -> None:
    with claim(tmp_path, "P01") as own:
        assert own is not None
        BatchFolder(tmp_path).claim("P01").unlink()
        path = write_claim_of_another_machine(tmp_path)
        assert own.is_lost
    assert json.loads(path.read_text())["host"] == "elsewhere"


def test_a_claim_that_is_just_being_written_counts(tmp_path: Path) -> None:
    path = BatchFolder(tmp_path).claim("P01")
    path.touch()
    assert take(tmp_path, "P01") is None
    os.utime(path, (1, 1))  # its writer was killed in that very moment
    with claim(tmp_path, "P01") as own:
        assert own is not None


def test_a_folder_that_has_gone_is_not_made_again(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="is not there any more"):
        take(tmp_path / "gone", "P01")
    assert not (tmp_path / "gone").exists()
