"""`analyze` with other programs around it: real processes, real sockets."""

import csv
import json
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from websockets.sync.client import connect

from fer_desktop import cli
from fer_desktop.core.resources import resource
from fer_desktop.scores.columns import COLUMN_NAMES
from fer_desktop.sessions.reading import open_session


@contextmanager
def analysing(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    """The command on the drawn camera; it is ended if it has not ended by itself."""
    command = [sys.executable, "-m", "fer_desktop", "analyze", "camera:test", *arguments]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True) as process:
        try:
            yield process
        finally:
            process.kill()


def port_in(process: subprocess.Popen[str], sentence: str) -> int:
    """The port of which standard error tells in the next line with this sentence."""
    assert process.stderr is not None
    told = ""
    for line in process.stderr:
        told += line
        found = re.search(rf"{sentence}: 127\.0\.0\.1:(\d+)", line)
        if found:
            return int(found[1])
    raise AssertionError(told)


class Experiment:
    """A program that gives commands and waits for the answers."""

    def __init__(self, port: int) -> None:
        self._socket = socket.create_connection(("127.0.0.1", port), timeout=120)
        self._file = self._socket.makefile("rw", encoding="utf-8", newline="\n")

    def say(self, line: str) -> str:
        self._file.write(f"{line}\n")
        self._file.flush()
        return self._file.readline().rstrip("\n")

    def close(self) -> None:
        self._file.close()
        self._socket.close()


def test_an_experiment_records_a_session_with_its_markers(tmp_path: Path) -> None:
    folder = tmp_path / "session"
    arguments = ("--output", str(folder), "--control-tcp", "0", "--wait-for-start", "--quiet")
    with analysing(*arguments, "--websocket", "0") as process:
        experiment = Experiment(port_in(process, "listening for commands"))
        assert experiment.say("STOP") == "ERROR No recording runs."
        experiment.say("PARTICIPANT P07")
        assert experiment.say("START") == 'OK session="session"'
        listener = connect(
            f"ws://127.0.0.1:{port_in(process, 'sending by websocket')}/", proxy=None
        )
        with listener as values:
            assert json.loads(values.recv(timeout=60))["type"] == "columns"
            assert experiment.say("MARKER @17.5 go").startswith("OK time=")
            assert experiment.say("BEGIN film").startswith("OK time=")
            lines = (json.loads(line) for line in values)
            row = next(line for line in lines if line["type"] == "face" and line["success"])
            assert row["label"] in ("unsure", row["dominant"], "neutral", "happiness")
            assert experiment.say("END film").startswith("OK time=")
        assert experiment.say("STOP") == 'OK session="session"'
        experiment.close()
        assert process.wait(60) == 0
    session = open_session(folder)
    assert session.description is not None
    assert session.description.participant == "P07"
    assert session.description.state.value == "stopped"
    counts = session.description.integrity
    assert counts.captured == counts.analysed + counts.dropped > 0
    moment, event = session.markers
    assert (moment.name, event.name) == ("go", "film")
    assert event.end_s is not None
    assert moment.timestamp < event.timestamp < event.end_s
    with (folder / "messages.csv").open(encoding="utf-8", newline="") as file:
        kept = list(csv.DictReader(file))
    assert [row["message"] for row in kept] == [
        "PARTICIPANT P07",
        "START",
        "MARKER @17.5 go",
        "BEGIN film",
        "END film",
        "STOP",
    ]
    assert kept[2]["sent"] == "17.5"
    assert float(kept[2]["arrived"]) == pytest.approx(moment.timestamp, abs=0.05)
    assert all(row["origin"].startswith("tcp 127.0.0.1:") for row in kept)


def test_every_row_of_a_file_comes_as_a_line(capfd: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["analyze", "demo", "--seconds", "0.5", "--json-lines", "-"]) == 0
    out, err = capfd.readouterr()
    rows = [json.loads(line) for line in out.splitlines()]
    assert [row["frame"] for row in rows] == list(range(len(rows)))
    assert f"{len(rows)} frames analysed" in err
    assert set(rows[0]) <= {"type", "unix_time", *COLUMN_NAMES}


def test_a_reader_that_goes_away_ends_it_as_in_every_pipe() -> None:
    command = [sys.executable, "-m", "fer_desktop", "analyze", "camera:test", "--quiet"]
    pipe = subprocess.PIPE
    with subprocess.Popen([*command, "--json-lines", "-"], stdout=pipe, stderr=pipe) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b'{"type":"face"')
        process.stdout.close()
        assert process.wait(60) == 128 + 13


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--websocket", "0.0.0.0:8765"], "not this computer alone"),
        (["--control-tcp", "0.0.0.0:9100"], "not this computer alone"),
        (["--osc", "192.168.1.7:9000"], "would leave this one"),
        (["--wait-for-start"], "Nobody could say START"),
    ],
)
def test_what_is_refused_is_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["analyze", "demo", "--quiet", *arguments]) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["--osc", "host"], ["--osc", ":9"], ["--send-faces", "who"], ["--osc", "99999999"]],
)
def test_words_that_make_no_sense(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["analyze", "demo", *arguments])
    assert "“" in capsys.readouterr().err


def test_the_network_is_allowed_with_a_warning_and_a_token(
    capsys: pytest.CaptureFixture[str],
) -> None:
    arguments = ["--websocket", "0.0.0.0:0", "--allow-network", "--seconds", "0.1", "--quiet"]
    assert cli.main(["analyze", "demo", *arguments]) == 0
    assert re.search(r"network is allowed: .* Token: \S{16}", capsys.readouterr().err)


def test_a_port_in_use_is_one_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for way in ("--websocket", "--control-tcp"):
            assert cli.main(["analyze", "demo", "--quiet", way, str(port)]) == 2
            assert f"127.0.0.1:{port} is in use by another program." in capsys.readouterr().err


@pytest.mark.parametrize(
    "example",
    [
        [sys.executable, str(resource("examples", "live", "fer_desktop_client.py"))],
        ["bash", str(resource("examples", "live", "experiment.sh"))],
        ["Rscript", str(resource("examples", "live", "experiment.R"))],
    ],
    ids=["python", "bash", "R"],
)
def test_the_examples_record_a_session(example: list[str], tmp_path: Path) -> None:
    if shutil.which(example[0]) is None:
        pytest.skip(f"needs {example[0]}")
    folder = tmp_path / "session"
    arguments = ("--output", str(folder), "--control-tcp", "0", "--wait-for-start", "--quiet")
    with analysing(*arguments) as process:
        port = port_in(process, "listening for commands")
        done = subprocess.run(
            [*example, str(port)], capture_output=True, text=True, check=False, timeout=120
        )
        assert done.returncode == 0, done.stderr
        assert process.wait(60) == 0
    session = open_session(folder)
    names = [marker.name for marker in session.markers if marker.name.startswith("trial")]
    assert names == ["trial 1", "trial 2", "trial 3"]
    assert session.description is not None
    assert session.description.participant == "P07"
