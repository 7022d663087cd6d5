"""`fer-desktop batch`, as it is typed: what it prints, how it ends, what is left."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.videos import write_grey_video, write_long_video

from fer_desktop import cli
from fer_desktop.bulk.batch import read_batch
from fer_desktop.bulk.layout import BatchFolder


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture
def clips(tmp_path: Path) -> Path:
    folder = tmp_path / "clips"
    folder.mkdir()
    for name in ("P01_alone", "P02_company"):
        write_grey_video(folder / f"{name}.mp4", [0.0, 0.1, 0.2])
    return folder


def batch(*words: str | Path) -> int:
    return cli.main(["batch", *map(str, words)])


def test_a_folder_is_analysed_and_then_kept(
    tmp_path: Path, clips: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = (clips, "--output", tmp_path / "b", "--name-pattern", "{participant}_{condition}")
    assert batch(*words, "--workers", "1", "--export", "csv") == 0
    printed = capsys.readouterr().out
    assert "2 to do; 1 worker\n" in printed
    assert "P01_alone: done, 3 frames analysed" in printed
    assert "2 done, 0 kept" in printed
    assert (tmp_path / "b" / "P01_alone" / "export" / "P01_alone_scores.csv").exists()
    first = read_batch(tmp_path / "b").jobs[0]
    assert (first.participant, first.variables) == ("P01", {"condition": "alone"})
    assert batch("--output", tmp_path / "b") == 0
    assert "2 kept, because nothing has changed" in capsys.readouterr().out


def test_what_failed_is_told_with_status_3(
    tmp_path: Path, clips: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clips / "P03_broken.mp4").write_text("no video")
    assert batch(clips, "--output", tmp_path / "b", "--quiet") == 3
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == (
        "P03_broken: failed: P03_broken.mp4 is not a video. Choose a video file.\n"
    )
    write_grey_video(clips / "P03_broken.mp4", [0.0])
    assert batch("--output", tmp_path / "b") == 3
    assert "1 failed earlier (--retry failed)" in capsys.readouterr().out
    assert batch("--output", tmp_path / "b", "--retry", "failed") == 0


def test_json_lines_are_for_scripts(
    tmp_path: Path, clips: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(clips, "--output", tmp_path / "b", "--json", "--workers", "1") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    kinds = [line["event"] for line in lines]
    assert kinds[0] == "planned"
    assert kinds.count("began") == kinds.count("ended") == 2
    assert lines[-1]["state"] == "done"
    assert lines[-1]["whole_share"] == 1.0


def test_a_dry_run_writes_nothing(
    tmp_path: Path, clips: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (clips / "zz.mp4").write_text("no video")
    assert batch(clips, "--output", tmp_path / "b", "--dry-run") == 3
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == [
        "zz",
        "zz.mp4",
        "is",
        "not",
        "a",
        "video.",
        "Choose",
        "a",
        "video",
        "file.",
    ]
    assert lines[1].startswith("P01_alone")
    assert lines[-1].startswith("3 sources, 1 of them cannot be read; ")
    assert not (tmp_path / "b").exists()
    assert batch(clips / "P01_alone.mp4", "--output", tmp_path / "b", "--dry-run", "--json") == 0
    (probe,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert probe["session"] == "P01_alone"
    assert probe["problem"] == ""


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ([], "holds no batch"),
        (["nowhere/*.mp4"], "No file matches"),
        (["--name-pattern", "{a", "demo"], "cannot be used"),
        (["--video", "blurred", "clean", "--", "demo"], "protects nobody"),
        (["--model", "none", "demo"], "There is no model “none”"),
    ],
)
def test_what_makes_no_sense_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: list[str], sentence: str
) -> None:
    assert batch("--output", tmp_path / "b", *words) == 2
    assert sentence in capsys.readouterr().err


@pytest.mark.parametrize("words", [("--workers", "0"), ("--memory-limit", "3"), ("--workers", "x")])
def test_numbers_out_of_range_are_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...]
) -> None:
    with pytest.raises(SystemExit):
        batch("demo", "--output", tmp_path / "b", *words)
    assert "is not a number" in capsys.readouterr().err


def test_other_settings_need_a_word(
    tmp_path: Path, clips: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert batch(clips, "--output", tmp_path / "b") == 0
    assert batch("--output", tmp_path / "b", "--model", "light") == 2
    error = capsys.readouterr().err
    assert "were made otherwise: model was everyday" in error
    assert "--redo changed" in error
    assert batch("--output", tmp_path / "b") == 0, "what was refused is not kept"
    assert batch("--output", tmp_path / "b", "--model", "light", "--redo", "changed") == 0


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_and_the_same_command_goes_on(tmp_path: Path, number: int) -> None:
    long = write_long_video(tmp_path / "long.mp4", 9000)
    words = [sys.executable, "-m", "fer_desktop", "batch", str(long), "--json"]
    words += ["--output", str(tmp_path / "b")]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as running:
        assert running.stdout is not None
        for line in running.stdout:
            if json.loads(line)["event"] == "progress":
                os.kill(running.pid, number)
                break
        running.stdout.read()
    assert running.returncode == 128 + number
    assert list(BatchFolder(tmp_path / "b").work.iterdir()) == []
    assert not (tmp_path / "b" / "long").exists()


def test_analyze_names_the_command_for_a_folder_of_videos(
    tmp_path: Path, clips: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["analyze", str(clips)]) == 2
    assert f"fer-desktop batch {clips} --output DIR" in capsys.readouterr().err
