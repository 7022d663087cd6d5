"""A power cut takes what the disk had not been given: at most the last second or two."""

import errno
import os
import sys
from pathlib import Path

import pytest
from helpers.disks import PowerCut
from helpers.session_fakes import make_analyses, make_description

from fer_desktop.sessions.description import RecordingState, read_description
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.recovery import recover

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="asks /proc for a file's path")
LABELS = [["happiness"]] * 30


def feed(recorder: SessionRecorder, first: int = 0) -> None:
    for analysis in make_analyses(LABELS):
        if analysis.frame.index >= first:
            recorder.on_frame(analysis.frame)
            recorder.on_analysis(analysis)


def test_what_a_second_ago_was_recorded_survives_a_power_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = PowerCut(monkeypatch)
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    feed(recorder)
    recorder.add_marker("stimulus", 0.5)

    def all_is_there(files: object) -> bool:
        assert isinstance(files, dict)
        return (
            files["timeline.csv"].count(b"\n") == 1 + len(LABELS)
            and b"stimulus" in files["markers.csv"]
            and len(files["video.mkv"]) > 1_000
        )

    disk.wait_for(tmp_path / "s", all_is_there)
    disk.restore(tmp_path / "s", tmp_path / "after" / "s")
    recorder.stop()
    recovered = recover(tmp_path / "after" / "s")
    assert recovered.description is not None
    assert recovered.description.integrity.analysed == len(LABELS)
    # clusters of 100 ms, the last of which was still being filled
    assert recovered.description.videos["video.mkv"].written >= len(LABELS) - 2


def test_a_power_cut_right_after_the_start_leaves_a_session(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = PowerCut(monkeypatch)
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    assert "s" in disk.files(tmp_path)
    disk.restore(tmp_path / "s", tmp_path / "after" / "s")
    recorder.stop()
    recovered = recover(tmp_path / "after" / "s")
    assert "nothing is in it" in recovered.report
    assert (tmp_path / "after" / "s" / "timeline.csv").read_bytes().startswith(b"frame,timestamp")


def test_a_finished_session_is_on_the_disk_wholly(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = PowerCut(monkeypatch)
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    feed(recorder)
    recorder.stop(RecordingState.COMPLETE)
    held = disk.files(tmp_path / "s")
    for path in (tmp_path / "s").iterdir():
        assert held[path.name] == path.read_bytes(), path.name


def test_a_disk_that_fails_to_sync_ends_the_recording_with_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    feed(recorder)

    def fail(descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fdatasync", fail)
        status = recorder.stop(RecordingState.COMPLETE)
    assert status.state is RecordingState.FAILED
    assert "the disk reports an error" in str(status.problem)
    # session.json could not be synced either, and is what it was: recovery mends it
    assert read_description(tmp_path / "s" / "session.json").state is RecordingState.RECORDING
