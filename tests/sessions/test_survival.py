"""Recordings that are killed, and disks that fill up: what was written stays."""

import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import av
import numpy as np
import pytest
from helpers.disks import fill
from helpers.session_fakes import make_analyses, make_description, record

from fer_desktop import cli
from fer_desktop.core.errors import OutputError, SessionError
from fer_desktop.core.files import cut_to_whole_lines
from fer_desktop.core.frames import Frame
from fer_desktop.sessions.description import RecordingState, read_description
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.recording.video_recording import VideoRecording
from fer_desktop.sessions.recovery import count_rows, find_unfinished, recover

RECORD_FOREVER = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from helpers.disks import fill
from helpers.faces import make_face, make_frame
from helpers.session_fakes import make_description
from fer_desktop.core.frames import Analysis
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
recorder = SessionRecorder(
    Path(sys.argv[1]), make_description(), RecordingOptions(("clean", "annotated"))
)
for index in range(1_000_000):
    frame = make_frame(index, index / 30)
    recorder.on_frame(frame)
    recorder.on_analysis(Analysis(frame, (make_face(),)))
    print(index, flush=True)
"""


def video_times(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        return [float(frame.pts * frame.time_base) for frame in container.decode(video=0)]


def killed_recording(folder: Path, frame_count: int) -> int:
    """Record in another process, kill -9 it once `frame_count` frames are through; the last."""
    tests = Path(__file__).parents[1]
    command = [sys.executable, "-c", RECORD_FOREVER, str(folder), str(tests)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        last = -1
        while last < frame_count:
            last = int(process.stdout.readline())
        process.kill()
        rest = process.stdout.read().split("\n")
        whole = [int(line) for line in rest[:-1]]
    return max([last, *whole])


@pytest.mark.parametrize("seed", range(4))
def test_a_killed_recording_loses_less_than_a_second(tmp_path: Path, seed: int) -> None:
    frame_count = random.Random(seed).randrange(40, 400)
    last = killed_recording(tmp_path / "s", frame_count)
    (unfinished,) = find_unfinished(tmp_path)
    torn = count_rows(tmp_path / "s" / "timeline.csv")
    assert torn.analysed >= last  # the one in hand may or may not be there
    before = {name: video_times(unfinished / name) for name in ("video.mkv", "video_annotated.mkv")}
    recovered = recover(unfinished)
    assert recovered.description is not None
    counts = recovered.description.integrity
    assert counts.captured == counts.analysed + counts.dropped
    assert counts.analysed == torn.analysed
    assert recovered.description.videos["video.mkv"].written <= counts.captured
    assert counts.last_timestamp is not None
    for name, times in before.items():
        assert times[0] == 0.0
        # a cluster of 100 ms, and at most 8 frames waiting for the encoder
        assert times[-1] > counts.last_timestamp - 1.0
        assert video_times(unfinished / name) == times
        assert recovered.description.videos[name].written == len(times)
        with av.open(str(unfinished / name)) as container:
            assert container.duration is not None
    assert "How many pictures came after" in recovered.report
    assert read_description(unfinished / "session.json").state is RecordingState.RECOVERED
    assert find_unfinished(tmp_path) == []
    assert not list(unfinished.glob("*.new")) and not (unfinished / ".reserve").exists()


def test_a_recording_that_is_killed_before_its_first_frame_can_be_recovered(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    shutil.copytree(tmp_path / "s", tmp_path / "killed")
    recovered = recover(tmp_path / "killed")
    assert "nothing is in it" in recovered.report
    assert recovered.description is not None
    assert recovered.description.integrity.captured == 0
    recorder.stop()


def test_a_session_that_is_being_recorded_is_left_alone(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    assert find_unfinished(tmp_path) == []
    with pytest.raises(SessionError, match="needs no recovery"):
        recover(tmp_path / "s")
    recorder.stop()


def test_a_torn_line_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(b"a,b\n1,2\n3," + b"x" * 100_000)
    assert cut_to_whole_lines(path) == 100_002
    assert path.read_bytes() == b"a,b\n1,2\n"
    assert cut_to_whole_lines(path) == 0


LIMITED = """
import resource, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
limit = int(sys.argv[3])
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
from helpers.disks import fill
from helpers.session_fakes import make_analyses, make_description
from fer_desktop.sessions.recording.recorder import SessionRecorder
recorder = SessionRecorder(Path(sys.argv[1]), make_description())
for analysis in make_analyses([["fear"]] * 2000):
    recorder.on_frame(analysis.frame)
    recorder.on_analysis(analysis)
print(recorder.status().problem)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size")
def test_a_table_that_cannot_grow_keeps_whole_lines(tmp_path: Path) -> None:
    pytest.importorskip("resource")
    tests = Path(__file__).parents[1]
    command = [sys.executable, "-c", LIMITED, str(tmp_path / "s"), str(tests), "200000"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    assert "timeline.csv cannot be written" in done.stdout
    text = (tmp_path / "s" / "timeline.csv").read_text()
    assert 199_000 < len(text) <= 200_000
    assert text.endswith("\n")
    description = read_description(tmp_path / "s" / "session.json")
    assert description.state is RecordingState.FAILED
    assert description.integrity.analysed == text.count("\n") - 1


def test_a_full_disk_stops_in_order(small_disk: Path) -> None:
    recorder = SessionRecorder(small_disk / "s", make_description())
    assert "MB are free" in str(recorder.status().warning)
    fill(small_disk, leave_bytes=0)
    for analysis in make_analyses([["fear", "anger"]] * 5000):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    status = recorder.stop()
    assert "the disk is full" in str(status.problem)
    description = read_description(small_disk / "s" / "session.json")
    assert (description.state, description.integrity) == (RecordingState.FAILED, status.integrity)
    text = (small_disk / "s" / "timeline.csv").read_text()
    assert text.endswith("\n")
    assert text.count("\n") - 1 == 2 * description.integrity.analysed
    assert (
        description.integrity.captured
        == description.integrity.analysed + description.integrity.dropped
    )


def test_a_video_warns_and_stops_before_the_disk_is_full(small_disk: Path) -> None:
    fill(small_disk, leave_bytes=6_000_000)
    random_source = np.random.default_rng(0)
    noise = [random_source.integers(0, 256, (480, 640, 3), np.uint8) for _ in range(8)]
    recorder = SessionRecorder(small_disk / "s", make_description(), RecordingOptions(("clean",)))
    assert "MB are free" in str(recorder.status().warning)
    for analysis in make_analyses([["fear"]] * 3000, step_s=1 / 30):
        frame = analysis.frame
        image = noise[frame.index % len(noise)]
        recorder.on_frame(Frame(frame.index, frame.timestamp, image, frame.captured_at))
        recorder.on_analysis(analysis)
        if recorder.problem:
            break
    status = recorder.stop()
    assert "nearly full" in str(status.problem)
    times = video_times(small_disk / "s" / "video.mkv")
    assert len(times) == status.videos["video.mkv"].written
    with av.open(str(small_disk / "s" / "video.mkv")) as container:
        assert container.duration is not None  # finished in order, with its index
    assert read_description(small_disk / "s" / "session.json").state is RecordingState.FAILED


def test_a_video_on_a_full_disk_keeps_what_can_be_read(small_disk: Path) -> None:
    path = small_disk / "video.mkv"
    recording = VideoRecording(path, "clean", lambda a: a.frame.image, 30.0, may_drop=False)
    fill(small_disk, leave_bytes=1_000_000)
    random_source = np.random.default_rng(0)
    for index in range(60):
        image = random_source.integers(0, 256, (240, 320, 3), np.uint8)
        recording.put(Frame(index, index / 10, image, 0.0))
    recording.close()
    assert recording.problem is not None
    assert "disk is full" in str(recording.problem)
    assert recording.summary.written == len(video_times(path)) > 0


def leave_unfinished(folder: Path) -> None:
    """Make a complete recording one of a killed process."""
    description = folder / "session.json"
    text = description.read_text().replace('"state": "complete"', '"state": "recording"')
    description.write_text(text)


def test_a_video_that_finds_no_space_for_its_copy_is_recovered_later(small_disk: Path) -> None:
    folder = small_disk / "s"
    random_source = np.random.default_rng(0)
    recorder = SessionRecorder(folder, make_description(), RecordingOptions(("clean",)))
    for analysis in make_analyses([["fear"]] * 20):
        image = random_source.integers(0, 256, (480, 640, 3), np.uint8)
        recorder.on_frame(replace(analysis.frame, image=image))
        recorder.on_analysis(analysis)
    recorder.stop(RecordingState.COMPLETE)
    leave_unfinished(folder)
    before = (folder / "video.mkv").read_bytes()
    fill(small_disk, leave_bytes=len(before) // 2)
    with pytest.raises(OutputError, match="the disk is full"):
        recover(folder)
    assert find_unfinished(small_disk) == [folder]
    assert (folder / "video.mkv").read_bytes() == before
    assert not list(folder.glob("*.new"))
    (small_disk / "filler").unlink()
    assert recover(folder).description.videos["video.mkv"].written == 20


def test_scores_are_recovered_on_a_full_disk(small_disk: Path) -> None:
    recorder = SessionRecorder(small_disk / "living", make_description())
    shutil.copytree(small_disk / "living", small_disk / "s")
    recorder.stop()
    fill(small_disk, leave_bytes=0)
    recover(small_disk / "s")
    assert find_unfinished(small_disk) == []


def test_a_recording_that_is_killed_before_its_table_can_be_recovered(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]])
    leave_unfinished(tmp_path / "s")
    for name in ("timeline.csv", "markers.csv", "resources.csv"):
        (tmp_path / "s" / name).unlink()
    assert "nothing is in it" in recover(tmp_path / "s").report
    assert find_unfinished(tmp_path) == []


def test_a_video_that_cannot_be_read_is_kept_as_it_is(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]], options=RecordingOptions(("clean",)))
    leave_unfinished(tmp_path / "s")
    (tmp_path / "s" / "video.mkv").write_bytes(b"torn")
    assert "video.mkv holds no picture" in recover(tmp_path / "s").report
    assert (tmp_path / "s" / "video.mkv").read_bytes() == b"torn"


def test_a_video_may_be_torn_anywhere(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    record(folder, [["fear"]] * 20, options=RecordingOptions(("clean",)))
    leave_unfinished(folder)
    description = (folder / "session.json").read_bytes()
    video = (folder / "video.mkv").read_bytes()
    written = []
    for size in (*range(0, len(video), 50), len(video)):
        (folder / "session.json").write_bytes(description)
        (folder / "video.mkv").write_bytes(video[:size])
        written.append(recover(folder).description.videos["video.mkv"].written)
    assert written == sorted(written)
    assert (written[0], written[-1]) == (0, 20)


def test_recovery_deletes_no_foreign_file(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]])
    leave_unfinished(tmp_path / "s")
    for name in ("session.json.new", "letter.new"):
        (tmp_path / "s" / name).touch()
    recover(tmp_path / "s")
    assert [path.name for path in (tmp_path / "s").glob("*.new")] == ["letter.new"]


def test_one_session_that_cannot_be_recovered_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("a", "b"):
        record(tmp_path / name, [["fear"]])
        leave_unfinished(tmp_path / name)
    with (tmp_path / "a" / "timeline.csv").open("a") as file:
        file.write("what a failing disk left\n")
    assert cli.main(["sessions", "recover", "--folder", str(tmp_path)]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith("fer-desktop: a: ")
    assert "Line 3 of timeline.csv" in printed.err
    assert printed.out.startswith("b: The recording was cut off")
    assert find_unfinished(tmp_path) == [tmp_path / "a"]


RECORD_INTO_A_LOCKED_FOLDER = """
import os, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from helpers.session_fakes import make_analyses, make_description
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
if os.geteuid() == 0:
    os.setegid(65534), os.seteuid(65534)
folder = Path(sys.argv[1])
recorder = SessionRecorder(folder, make_description(), RecordingOptions(("clean",)))
for analysis in make_analyses([["fear"]] * 20):
    recorder.on_frame(analysis.frame)
    recorder.on_analysis(analysis)
folder.chmod(0o500)
status = recorder.stop()
folder.chmod(0o700)
print(status.problem)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no folder without permission")
def test_a_folder_that_is_locked_meanwhile_keeps_a_whole_video(tmp_path: Path) -> None:
    tests = Path(__file__).parents[1]
    with tempfile.TemporaryDirectory() as shared:  # tmp_path is root's alone
        Path(shared).chmod(0o777)
        folder = Path(shared) / "s"
        command = [sys.executable, "-c", RECORD_INTO_A_LOCKED_FOLDER, str(folder), str(tests)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.returncode == 0, done.stderr
        assert "writing there is not allowed" in done.stdout
        with av.open(str(folder / "video.mkv")) as container:
            assert container.duration is not None  # finished in order, with its index
        leave_unfinished(folder)
        assert recover(folder).description.videos["video.mkv"].written == 20


def test_recovering_a_finished_session_is_refused(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]])
    with pytest.raises(SessionError, match="needs no recovery"):
        recover(tmp_path / "s")


@pytest.mark.parametrize("leave_bytes", range(100_000, 220_000, 8_000))
def test_a_disk_nearly_full_at_the_start_leaves_a_session_or_nothing(
    small_disk: Path, leave_bytes: int
) -> None:
    fill(small_disk, leave_bytes=leave_bytes)
    try:
        recorder = SessionRecorder(
            small_disk / "s", make_description(), RecordingOptions(("clean",))
        )
    except OutputError as error:
        assert "the disk is full" in str(error)
        assert not (small_disk / "s").exists()
        return
    assert recorder.stop().state in {RecordingState.STOPPED, RecordingState.FAILED}
    assert read_description(small_disk / "s" / "session.json").state is not RecordingState.RECORDING
