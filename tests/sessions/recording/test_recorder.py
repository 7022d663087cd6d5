"""What a recording leaves on the disk."""

import csv
import json
import shutil
from dataclasses import replace
from math import inf
from pathlib import Path

import av
import numpy as np
import pytest
from helpers.disks import fill, read_only
from helpers.faces import make_face, make_frame, make_probabilities
from helpers.session_fakes import make_analyses, make_description, record

from fer_desktop.core.errors import OutputError, SettingsError, SourceError, SourceProblem
from fer_desktop.core.frames import Analysis, Marker
from fer_desktop.scores.baseline import baseline_of
from fer_desktop.scores.columns import COLUMN_NAMES
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.description import RecordingState, read_description
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.recovery import count_rows, recover
from fer_desktop.system.monitoring import ResourceMonitor


def rows(folder: Path, name: str = "timeline.csv") -> list[dict[str, str]]:
    with (folder / name).open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def video_times(path: Path) -> list[float]:
    with av.open(str(path)) as container:
        return [float(frame.pts * frame.time_base) for frame in container.decode(video=0)]


def test_scores_only_session_has_every_file_and_no_picture(tmp_path: Path) -> None:
    record(tmp_path / "s", [["happiness"], [], ["fear", "neutral"]])
    assert sorted(path.name for path in (tmp_path / "s").iterdir()) == [
        "README.txt",
        "data_dictionary.csv",
        "markers.csv",
        "resources.csv",
        "run.json",
        "session.json",
        "timeline.csv",
    ]


def test_every_frame_is_accounted_for(tmp_path: Path) -> None:
    record(tmp_path / "s", [["happiness"], [], ["fear", "neutral"]])
    counts = read_description(tmp_path / "s" / "session.json").integrity
    assert (counts.captured, counts.analysed, counts.dropped, counts.without_face) == (3, 3, 0, 1)
    assert [row["frame"] for row in rows(tmp_path / "s")] == ["0", "1", "2", "2"]
    assert [row["success"] for row in rows(tmp_path / "s")] == ["1", "0", "1", "1"]


def test_frames_that_were_not_analysed_count_as_dropped(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(is_live=True))
    for analysis in make_analyses([["fear"]] * 10):
        recorder.on_frame(analysis.frame)
        if analysis.frame.index % 3 == 0:
            recorder.on_analysis(analysis)
    counts = recorder.stop().integrity
    assert (counts.captured, counts.analysed, counts.dropped) == (10, 4, 6)
    assert read_description(tmp_path / "s" / "session.json").state is RecordingState.STOPPED


def test_a_live_recording_counts_from_its_own_first_frame(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(is_live=True))
    early, *others = make_analyses([["fear"]] * 4, start_s=62.0)
    recorder.on_analysis(early)  # was captured before the recording began
    for analysis in others:
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(early)  # and so was this one
        recorder.on_analysis(analysis)
    recorder.add_marker("now", timestamp=62.25)
    recorder.stop()
    assert [row["timestamp"] for row in rows(tmp_path / "s")] == [
        "0.000000",
        "0.100000",
        "0.200000",
    ]
    assert [row["frame"] for row in rows(tmp_path / "s")] == ["0", "1", "2"]
    assert rows(tmp_path / "s", "markers.csv") == [
        {"timestamp": "0.150000", "name": "now", "end": ""}
    ]
    assert read_description(tmp_path / "s" / "session.json").started_at_utc is not None


def test_a_recording_from_the_middle_of_a_file_counts_from_0_and_can_be_recovered(
    tmp_path: Path,
) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    for number, analysis in enumerate(make_analyses([["fear"]] * 4, start_s=7.5)):
        frame = replace(analysis.frame, index=300 + number)
        recorder.on_frame(frame)
        recorder.on_analysis(replace(analysis, frame=frame))
    counts = count_rows(tmp_path / "s" / "timeline.csv")
    recorder.stop()
    assert [row["frame"] for row in rows(tmp_path / "s")] == ["0", "1", "2", "3"]
    assert rows(tmp_path / "s")[0]["timestamp"] == "7.500000"
    assert (counts.captured, counts.analysed, counts.dropped) == (4, 4, 0)


def test_names_of_two_videos_say_what_they_hold(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]] * 3, options=RecordingOptions(("clean", "annotated")))
    videos = read_description(tmp_path / "s" / "session.json").videos
    assert {name: video.content for name, video in videos.items()} == {
        "video.mkv": "clean",
        "video_annotated.mkv": "annotated",
    }
    text = (tmp_path / "s" / "README.txt").read_text(encoding="utf-8")
    assert "video.mkv             the pictures as they came" in text
    assert "video_annotated.mkv   the analysed pictures with boxes and labels" in text


def test_a_files_session_holds_no_time_of_the_day(tmp_path: Path) -> None:
    for name in ("a", "b"):
        record(tmp_path / name, [["happiness"], ["fear"]])
    for file in ("session.json", "timeline.csv", "README.txt", "data_dictionary.csv"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_rows_are_readable_by_others_while_recording(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    for analysis in make_analyses([["fear"]] * 3):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
        assert rows(tmp_path / "s")[-1]["frame"] == str(analysis.frame.index)
    assert read_description(tmp_path / "s" / "session.json").state is RecordingState.RECORDING
    recorder.stop()


def test_markers_stand_in_their_own_file_and_in_the_next_row(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"], ["fear"], ["fear"]], markers={1: "=1+1; stimulus\nA"})
    assert [row["marker"] for row in rows(tmp_path / "s")] == ["", "'=1+1; stimulus A", ""]
    assert [row["name"] for row in rows(tmp_path / "s", "markers.csv")] == ["'=1+1; stimulus A"]


def test_the_dictionary_explains_every_column(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]])
    table = rows(tmp_path / "s", "data_dictionary.csv")
    assert tuple(row["column"] for row in table) == COLUMN_NAMES
    assert all(row["unit"] and row["meaning"] for row in table)


def test_the_cost_is_kept(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    recorder.add_resources(ResourceMonitor().sample())
    recorder.stop()
    (row,) = rows(tmp_path / "s", "resources.csv")
    assert float(row["memory_mb"]) > 1


def test_an_existing_session_is_never_overwritten(tmp_path: Path) -> None:
    record(tmp_path / "s", [["fear"]])
    before = (tmp_path / "s" / "timeline.csv").read_bytes()
    with pytest.raises(OutputError, match="already holds a session"):
        SessionRecorder(tmp_path / "s", make_description())
    assert (tmp_path / "s" / "timeline.csv").read_bytes() == before


def test_a_folder_on_a_read_only_disk_is_refused(small_disk: Path) -> None:
    (small_disk / "s").mkdir()
    with read_only(small_disk):
        for folder in (small_disk / "s", small_disk / "new"):
            with pytest.raises(OutputError, match="the disk is read-only"):
                SessionRecorder(folder, make_description())


@pytest.mark.parametrize("name", ["README.txt", "run.json", "markers.csv", "video.mkv"])
def test_a_foreign_file_is_never_overwritten(tmp_path: Path, name: str) -> None:
    (tmp_path / "s").mkdir()
    (tmp_path / "s" / name).write_text("mine")
    for _ in range(2):
        with pytest.raises(OutputError, match=f"already holds {name}"):
            SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    assert [path.name for path in (tmp_path / "s").iterdir()] == [name]
    assert (tmp_path / "s" / name).read_text() == "mine"


@pytest.mark.parametrize("existed", [True, False])
def test_a_folder_in_which_a_session_fails_to_begin_is_as_before(
    small_disk: Path, existed: bool
) -> None:
    folder = small_disk / "s"
    if existed:
        folder.mkdir()
        (folder / "letter.txt").write_text("dear")
    fill(small_disk, leave_bytes=150_000)  # the reserve fits, the dictionary does not
    with pytest.raises(OutputError, match="the disk is full"):
        SessionRecorder(folder, make_description(), RecordingOptions(("clean",)))
    kept = [path.name for path in folder.iterdir()] if folder.exists() else None
    assert kept == (["letter.txt"] if existed else None)


def test_an_output_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "s").write_text("mine")
    with pytest.raises(OutputError, match="is a file, not a folder"):
        SessionRecorder(tmp_path / "s", make_description())
    with pytest.raises(OutputError, match="is a file, not a folder"):
        SessionRecorder(tmp_path / "s" / "below", make_description())
    assert (tmp_path / "s").read_text() == "mine"


def test_a_broken_source_is_told_in_the_session(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    recorder.stop(
        RecordingState.FAILED,
        SourceError(SourceProblem.DAMAGED, "clip.mp4 breaks off at 0:01.20."),
    )
    values = json.loads((tmp_path / "s" / "session.json").read_text())
    assert (values["state"], values["problem"]) == ("failed", "clip.mp4 breaks off at 0:01.20.")


def test_what_comes_after_the_stop_is_ignored(tmp_path: Path) -> None:
    recorder = record(tmp_path / "s", [["fear"]])
    before = (tmp_path / "s" / "timeline.csv").read_bytes()
    late = Analysis(make_frame(9, 9.0), (make_face(),))
    recorder.on_frame(late.frame)
    recorder.on_analysis(late)
    recorder.add_marker("late")
    assert recorder.stop(RecordingState.STOPPED).state is RecordingState.COMPLETE
    assert (tmp_path / "s" / "timeline.csv").read_bytes() == before


def test_video_timestamps_are_the_tables(tmp_path: Path) -> None:
    folder = tmp_path / "s"
    times = [0.0, 0.0335, 0.1, 0.4444, 0.45, 2.2, 2.2334]  # a phone's variable frame rate
    recorder = SessionRecorder(folder, make_description(), RecordingOptions(("clean", "annotated")))
    for index, time_s in enumerate(times):
        analysis = Analysis(make_frame(index, time_s), (make_face(),))
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    status = recorder.stop(RecordingState.COMPLETE)
    for name in ("video.mkv", "video_annotated.mkv"):
        assert video_times(folder / name) == pytest.approx(times, abs=0.00051)
        assert (status.videos[name].written, status.videos[name].dropped) == (len(times), 0)


def test_odd_sides_keep_every_pixel(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    recorder.on_frame(make_frame(0, 0.0, width_px=65, height_px=49, shade=200))
    recorder.stop()
    with av.open(str(tmp_path / "s" / "video.mkv")) as container:
        image = next(container.decode(video=0)).to_ndarray(format="rgb24")
    assert image.shape == (50, 66, 3)
    assert abs(int(image.min()) - 200) < 4


def test_a_picture_of_another_size_is_letter_boxed(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    recorder.on_frame(make_frame(0, 0.0, width_px=64, height_px=48, shade=200))
    recorder.on_frame(make_frame(1, 0.1, width_px=48, height_px=64, shade=200))
    recorder.stop()
    with av.open(str(tmp_path / "s" / "video.mkv")) as container:
        _, image = (frame.to_ndarray(format="rgb24") for frame in container.decode(video=0))
    assert image.shape == (48, 64, 3)
    assert image[:, 0].max() < 20 < image[24, 32].min()


def test_a_slow_encoder_drops_live_frames_from_the_video_only(tmp_path: Path) -> None:
    """The annotation waits for the test: the channel fills, analysis goes on."""
    from threading import Event

    go_on = Event()

    def annotate(analysis: Analysis):
        go_on.wait(30)
        return analysis.frame.image

    recorder = SessionRecorder(
        tmp_path / "s",
        make_description(is_live=True),
        RecordingOptions(("annotated",)),
        annotate=annotate,
    )
    for analysis in make_analyses([["fear"]] * 60, step_s=1 / 60):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    assert recorder.status().videos["video.mkv"].dropped >= 60 - 10
    go_on.set()
    status = recorder.stop()
    assert status.integrity.analysed == 60
    video = status.videos["video.mkv"]
    assert video.written + video.dropped == 60
    shown = video_times(tmp_path / "s" / "video.mkv")
    table_times = [float(row["timestamp"]) for row in rows(tmp_path / "s")]
    assert all(min(abs(t - known) for known in table_times) < 0.0006 for t in shown)


def test_a_file_waits_for_its_encoder(tmp_path: Path) -> None:
    recorder = record(tmp_path / "s", [["fear"]] * 40, options=RecordingOptions(("clean",)))
    video = recorder.status().videos["video.mkv"]
    assert (video.written, video.dropped) == (40, 0)


def test_blurred_excludes_clear_videos() -> None:
    with pytest.raises(SettingsError, match="protects nobody"):
        RecordingOptions(("blurred", "clean"))


def test_two_pictures_at_the_same_millisecond_are_counted(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("clean",)))
    first = make_frame(0, 0.5)
    recorder.on_frame(first)
    recorder.on_frame(replace(first, index=1))
    video = recorder.stop().videos["video.mkv"]
    assert (video.written, video.dropped) == (1, 1)


def test_what_is_watched_again_is_not_recorded_again(tmp_path: Path) -> None:
    """A person jumps back in a file while it is recorded."""
    options = RecordingOptions(("clean", "annotated"))
    recorder = SessionRecorder(tmp_path / "s", make_description(), options)
    times = [0.0, 0.1, 0.2, 0.3, 0.1, 0.2, 0.3, 0.4]
    for index, time_s in enumerate(times):
        analysis = Analysis(make_frame(index, time_s), (make_face(),))
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    counts = recorder.stop().integrity
    recorded = [float(row["timestamp"]) for row in rows(tmp_path / "s")]
    assert recorded == [0.0, 0.1, 0.2, 0.3, 0.4]
    assert [row["frame"] for row in rows(tmp_path / "s")] == ["0", "1", "2", "3", "4"]
    assert (counts.captured, counts.analysed, counts.dropped) == (5, 5, 0)


def test_names_of_faces_become_corrections_of_those_that_occur(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path, make_description())
    recorder.name_face(1, "Ann")
    recorder.name_face(2, "Ben")
    recorder.name_face(3, "never seen")
    for analysis in make_analyses([["happiness", "anger"]] * 3):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.name_face(1, "Anna")
    recorder.name_face(2, "")
    recorder.stop()
    assert open_corrected(open_session(tmp_path)).face_names == {1: "Anna"}
    recorder.name_face(2, "Bea")
    recorder.name_face(3, "never seen")
    assert open_corrected(open_session(tmp_path)).face_names == {1: "Anna", 2: "Bea"}


def test_events_end_when_it_is_said_or_with_the_recording(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(is_live=True))
    recorder.add_marker("before", 61.0, inf)
    for analysis in make_analyses([["fear"]] * 10, start_s=62.0):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
        if analysis.frame.index == 2:
            recorder.add_marker("film", 62.2, inf)
            recorder.add_marker("smile", 62.2)
    journal = rows(tmp_path / "s", "markers.csv")
    recorder.end_marker("film", 62.2, 62.65)
    recorder.end_marker("before it began", 60.0, 62.3)
    recorder.stop()
    assert [row["end"] for row in journal] == ["inf", "inf", ""]
    assert open_session(tmp_path / "s").markers == (
        Marker(0.0, "before", 0.9),
        Marker(0.0, "before it began", 0.3),
        Marker(0.2, "film", 0.65),
        Marker(0.2, "smile"),
    )
    assert [row["end"] for row in rows(tmp_path / "s", "markers.csv")] == [
        "0.900000", "0.300000", "0.650000", "",
    ]  # fmt: skip
    assert [row["marker"] for row in rows(tmp_path / "s")][:4] == ["before", "", "", "film; smile"]


def test_a_crash_costs_at_most_the_end_of_an_event(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    for analysis in make_analyses([["fear"]] * 10):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.add_marker("film", 0.2, inf)
    recorder.end_marker("film", 0.2, 0.5)
    recorder.add_marker("rest", 0.6, inf)
    shutil.copytree(tmp_path / "s", tmp_path / "killed")
    recorder.stop()
    recover(tmp_path / "killed")
    found = open_session(tmp_path / "killed").markers
    assert found == (Marker(0.2, "film", 0.5), Marker(0.6, "rest", 0.9))


def test_rows_say_whose_they_are_with_the_name_of_the_moment(tmp_path: Path) -> None:
    """A name given later stands in later rows, and as a correction for all."""
    description = make_description(participant="=P01")
    recorder = SessionRecorder(tmp_path / "s", description)
    for number, analysis in enumerate(make_analyses([["happiness"]] * 4)):
        if number == 2:
            recorder.name_face(1, "=Ann")
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.stop(RecordingState.COMPLETE)
    session = open_session(tmp_path / "s")
    assert session.table.face_name.tolist() == ["", "", "'=Ann", "'=Ann"]
    assert (session.table.participant, session.table.source) == ("'=P01", "clip.mp4")
    corrected = open_corrected(session)
    assert corrected.face_names == {1: "'=Ann"}
    assert set(corrected.belonging.face_names.values()) == {"'=Ann"}


def test_a_neutral_face_corrects_from_the_next_picture_on_and_stands_in_the_session(
    tmp_path: Path,
) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    baseline = baseline_of(make_probabilities("sadness")[np.newaxis], 10.0, owner="P01")
    for number, analysis in enumerate(make_analyses([["happiness"]] * 6)):
        if number in {2, 4}:
            recorder.use_baselines({1: baseline} if number == 2 else {})
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.stop(RecordingState.COMPLETE)
    session = open_session(tmp_path / "s")
    assert session.table.baseline.tolist() == ["", "", "P01", "P01", "", ""]
    assert np.isfinite(session.table.corrected).all(axis=1).tolist() == [
        *(False, False, True, True, False, False)
    ]
    assert session.description is not None
    assert session.description.baselines == {"1": baseline}
