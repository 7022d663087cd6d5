"""A session comes back as it was recorded; corrections stand beside it."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from helpers.disks import read_only
from helpers.session_fakes import make_analyses, make_description, record
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import OutputError, SessionError
from fer_desktop.core.frames import EMOTIONS, Marker
from fer_desktop.export.formats import export
from fer_desktop.scores.table import NO_FACE
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ChangeMarker,
    ExcludeRange,
    IncludeRange,
    MergeFaces,
    RemoveMarker,
    RenameFace,
    SplitFace,
)
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.description import read_description
from fer_desktop.sessions.library import delete_session, list_sessions, session_files
from fer_desktop.sessions.markers import FORMULA_SIGNS, safe_text
from fer_desktop.sessions.names import new_session_name, time_in_name
from fer_desktop.sessions.reading import find_videos, open_session, session_path
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.replay import Replay
from fer_desktop.sessions.thumbnail import read_thumbnail

LABELS = [["happiness", "fear"], [], ["fear"], ["neutral", "anger"], ["neutral"]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record(tmp_path / "one", LABELS, markers={2: "stimulus"})
    return tmp_path / "one"


def test_a_session_comes_back(folder: Path) -> None:
    session = open_session(folder)
    table = session.table
    assert table.frame.tolist() == [0, 0, 1, 2, 3, 3, 4]
    assert table.face_id.tolist() == [1, 2, NO_FACE, 1, 1, 2, 1]
    assert table.success.tolist() == [True, True, False, True, True, True, True]
    assert table.face_ids == (1, 2)
    assert table.probabilities[0, EMOTIONS.index("happiness")] == pytest.approx(0.7)
    assert np.isnan(table.probabilities[2]).all()
    assert table.box[0].tolist() == [10.0, 8.0, 20.0, 26.0]
    assert session.markers == (Marker(0.2, "stimulus"),)
    assert session.threshold == 0.4
    assert table.frames[1].tolist() == pytest.approx([0, 0.1, 0.2, 0.3, 0.4])


def _table(lines: list[str]) -> str:
    return "\n".join(["frame,timestamp,face_id,success," + ",".join(EMOTIONS), *lines])


@pytest.mark.parametrize(
    ("frames", "faces", "sentence"),
    [
        ([0, 1, 0], [1, 1, 1], r"Line 4 of two\.csv has a lower frame number"),
        ([0, 0, 1, 1, 1], [1, 2, 2, 1, 2], r"Line 6 of two\.csv has a face and frame"),
        ([0, 1, 1], [1, "", ""], r"Line 4 of two\.csv has a face and frame"),
    ],
)
def test_tables_of_two_recordings_in_one_are_refused(
    tmp_path: Path, frames: list[int], faces: list[int | str], sentence: str
) -> None:
    lines = [
        f"{frame},{0.1 * number:.6f},{face},{int(face != '')}," + ",".join(["0.1"] * 7)
        for number, (frame, face) in enumerate(zip(frames, faces, strict=True))
    ]
    (tmp_path / "two.csv").write_text(f"{_table(lines)}\n")
    with pytest.raises(SessionError, match=sentence):
        open_session(tmp_path / "two.csv")


def test_a_table_is_replayed_as_it_was_recorded(folder: Path) -> None:
    replay = Replay(open_session(folder).table)
    recorded = list(make_analyses(LABELS))
    again = list(replay.analyses())
    assert [a.frame.index for a in again] == [a.frame.index for a in recorded]
    for first, second in zip(recorded, again, strict=True):
        assert [face.track_id for face in first.faces] == [face.track_id for face in second.faces]
        for face, same in zip(first.faces, second.faces, strict=True):
            assert face.box == same.box
            assert same.probabilities == pytest.approx(face.probabilities, abs=1e-6)
    assert replay.frame_at(0.16) == (2, pytest.approx(0.2))
    assert replay.frame_at(-5.0) == (0, 0.0)
    assert [face.track_id for face in replay.faces_at(0.3004)] == [1, 2]
    assert replay.faces_at(0.35) == ()


def test_a_lone_table_opens_with_the_video_beside_it(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "lone").mkdir()
    (tmp_path / "lone" / "mine.csv").write_bytes((folder / "timeline.csv").read_bytes())
    (tmp_path / "lone" / "mine.mkv").write_bytes(b"")
    session = open_session(tmp_path / "lone" / "mine.csv")
    assert session.description is None
    assert len(session.table) == 7
    assert [video.path.name for video in find_videos(session)] == ["mine.mkv"]


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a,b\n1,2\n", "column frame is missing"),
        ("frame,timestamp,face_id,success," + ",".join(EMOTIONS) + "\n1,2\n", "Line 2"),
        (
            "frame,timestamp,face_id,success," + ",".join(EMOTIONS) + "\nx" + ",1" * 10,
            "Line 2.*'x'",
        ),
        (_table(["0,0,1,1,0.1,0.1,,0.1,0.1,0.1,0.5"]), "Line 2 .* has no fear"),
        (_table(["0,0,,0,,,,,,,", "1,1,1,1" + ",nan" * 7]), "Line 3 .* has no anger"),
        (_table(["0,0,,1" + ",0.1" * 7]), "Line 2 .* has no face_id"),
        (_table(["0,0,0,1" + ",0.1" * 7]), "Line 2 .* has no face_id"),
    ],
)
def test_a_table_that_is_none_says_why(tmp_path: Path, text: str, sentence: str) -> None:
    (tmp_path / "timeline.csv").write_text(text)
    with pytest.raises(SessionError, match=sentence):
        open_session(tmp_path)


def test_a_folder_without_a_session_says_so(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="holds no session"):
        open_session(tmp_path)


def test_a_broken_description_says_so(folder: Path) -> None:
    (folder / "session.json").write_text('{"format": "else"}')
    with pytest.raises(SessionError, match="cannot be used"):
        open_session(folder)


def test_videos_tell_their_offset(tmp_path: Path) -> None:
    """A recording that began in the middle of a file keeps the file's times."""
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions(("annotated",)))
    for analysis in make_analyses([["fear"]] * 5, start_s=7.5):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.stop()
    (video,) = find_videos(open_session(tmp_path / "s"))
    assert (video.path.name, video.offset_s, video.content) == ("video.mkv", 7.5, "annotated")


def test_merge_keeps_the_surer_of_two(folder: Path) -> None:
    edits = Edits.load(folder)
    edits.add(MergeFaces(face_id=2, into=1))
    table = edits.apply(open_session(folder)).table
    assert table.frame.tolist() == [0, 1, 2, 3, 4]
    assert table.face_ids == (1,)


def test_split_gives_the_rest_another_number(folder: Path) -> None:
    session = open_session(folder)
    edits = Edits.load(folder)
    edits.add(SplitFace(1, 0.25, edits.free_face_id(session)))
    table = edits.apply(session).table
    assert table.face_id.tolist() == [1, 2, NO_FACE, 1, 2, 3, 3]


def test_the_number_of_a_face_that_is_taken_out_is_not_given_again(folder: Path) -> None:
    session = open_session(folder)
    edits = Edits.load(folder)
    edits.add(RenameFace(2, "Bystander"))
    edits.add(ExcludeRange(0.0, 9.0, face_id=2))
    edits.add(SplitFace(1, 0.25, edits.free_face_id(session)))
    assert edits.apply(session).face_name(3) == "face 3"
    assert edits.apply(session).table.face_ids == (1, 3)
    edits.add(IncludeRange(0.0, 9.0, face_id=2))
    table = edits.apply(session).table
    seen = list(zip(table.frame.tolist(), table.face_id.tolist(), strict=True))
    assert len(set(seen)) == len(seen) == 7
    edits.undo()
    edits.undo()
    assert edits.free_face_id(session) == 4  # the split may be done again


def test_excluded_ranges_keep_one_row_a_frame(folder: Path) -> None:
    edits = Edits.load(folder)
    edits.add(ExcludeRange(0.0, 0.25))
    table = edits.apply(open_session(folder)).table
    assert table.frame.tolist() == [0, 1, 2, 3, 3, 4]
    assert table.quality.tolist()[:3] == ["excluded"] * 3
    assert not table.success[:3].any()
    edits.add(ExcludeRange(0.25, 9.0, face_id=2))
    table = edits.apply(open_session(folder)).table
    assert table.frame.tolist() == [0, 1, 2, 3, 4]
    assert table.face_id.tolist() == [0, 0, 0, 1, 1]


def test_markers_are_added_changed_and_removed(folder: Path) -> None:
    edits = Edits.load(folder)
    edits.add(AddMarker(0.05, "=start"))
    edits.add(ChangeMarker(0.2, "stimulus", 0.3, "picture 1"))
    session = open_session(folder)
    assert edits.apply(session).markers == (Marker(0.05, "'=start"), Marker(0.3, "picture 1"))
    edits.add(RemoveMarker(0.05, "'=start"))
    assert edits.apply(session).markers == (Marker(0.3, "picture 1"),)


def test_edits_are_saved_undone_and_redone_and_never_touch_the_data(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "Ann"))
    edits.add(MergeFaces(2, 1))
    edits.undo()
    again = Edits.load(folder)
    assert again.done == (RenameFace(1, "Ann"),)
    assert (again.can_undo, again.can_redo) == (True, True)
    assert open_corrected(open_session(folder)).face_name(1) == "Ann"
    assert open_corrected(open_session(folder)).face_name(2) == "face 2"
    again.redo()
    assert Edits.load(folder).done == (RenameFace(1, "Ann"), MergeFaces(2, 1))
    again.undo()
    again.add(AddMarker(0.1, "x"))
    assert not again.can_redo
    now = {path.name: path.read_bytes() for path in folder.iterdir() if path.name != "edits.json"}
    assert now == before


def test_edits_never_erase_what_somebody_else_has_saved(folder: Path) -> None:
    first, second = Edits.load(folder), Edits.load(folder)
    first.add(RenameFace(1, "Ann"))
    with pytest.raises(OutputError, match="changed elsewhere"):
        second.add(RenameFace(2, "Ben"))
    assert second.done == ()
    assert Edits.load(folder).done == (RenameFace(1, "Ann"),)
    first.undo()
    (folder / "edits.json").unlink()
    with pytest.raises(OutputError, match="changed elsewhere"):
        first.redo()


@pytest.mark.parametrize("name", ["", "session.json", "timeline.csv"])
def test_a_session_has_one_path_however_it_is_named(folder: Path, name: str) -> None:
    assert session_path(folder / name) == folder.resolve()
    assert session_path(folder / "other.csv") == folder.resolve() / "other.csv"


def test_a_broken_edits_file_says_so(folder: Path) -> None:
    (folder / "edits.json").write_text('{"done": [{"edit": "Nothing"}], "undone": []}')
    with pytest.raises(SessionError, match="cannot be used"):
        Edits.load(folder)


def test_the_list_is_searched_by_words(tmp_path: Path) -> None:
    record(tmp_path / "2026-01-01_a", LABELS, description=make_description(participant="P07"))
    other = make_description(consent="signed")
    other = replace(other, source={**other.source, "name": "interview.mp4"})
    record(tmp_path / "2026-02-01_b", LABELS, description=other)
    (tmp_path / "2026-03-01_c").mkdir()
    (tmp_path / "2026-03-01_c" / "session.json").write_text("broken")
    assert [entry.name[-1] for entry in list_sessions(tmp_path)] == ["c", "b", "a"]
    assert "cannot be used" in str(list_sessions(tmp_path)[0].problem)
    assert [entry.name[-1] for entry in list_sessions(tmp_path, "p07")] == ["a"]
    assert [entry.name[-1] for entry in list_sessions(tmp_path, "Interview signed")] == ["b"]
    assert list_sessions(tmp_path, "p07 signed") == []
    assert list_sessions(tmp_path)[1].duration_s == pytest.approx(0.4)
    assert list_sessions(tmp_path / "nowhere") == []


def test_the_time_of_a_recording_stands_in_its_folders_name() -> None:
    now = datetime(2026, 11, 23, 21, 5, 9)
    when = time_in_name(new_session_name("demo.mp4", now))
    assert when is not None
    assert when.replace(tzinfo=None) == now
    assert time_in_name("talk") is None
    assert time_in_name("2026-13-23_21-05-09_demo") is None


def test_withdraw_deletes_wholly_and_says_what(folder: Path) -> None:
    Edits.load(folder).add(RenameFace(1, "Ann"))
    export(open_corrected(open_session(folder)), "csv", folder / "export")
    asked = session_files(folder)
    assert delete_session(folder) == asked
    assert {"timeline.csv", "edits.json", f"export/{folder.name}_scores.csv"} < set(asked.files)
    assert asked.size_bytes > 0
    assert asked.left == ()
    assert not folder.exists()


def test_withdraw_leaves_what_the_program_has_not_written(folder: Path) -> None:
    (folder / "notes").mkdir()
    (folder / "notes" / "mine.txt").write_text("x")
    (folder / "export").mkdir()
    (folder / "export" / "thesis.csv").write_text("x")
    deleted = delete_session(folder)
    assert deleted.left == ("export/thesis.csv", "notes")
    assert sorted(path.name for path in folder.rglob("*") if path.is_file()) == [
        "mine.txt",
        "thesis.csv",
    ]


@pytest.mark.parametrize("later", ["", ",picture,label,threshold", ",label,threshold"])
def test_a_damaged_session_of_any_version_is_withdrawn(folder: Path, later: str) -> None:
    """Its table began with the same columns, whatever followed them."""
    (folder / "session.json").write_text("{")
    header, _, rest = (folder / "timeline.csv").read_text(encoding="utf-8").partition("\n")
    first = header[: header.index(",marker") + len(",marker")]
    (folder / "timeline.csv").write_text(f"{first}{later}\n{rest}", encoding="utf-8")
    delete_session(folder)
    assert not folder.exists()


def test_withdraw_of_a_living_recording_is_refused(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    with pytest.raises(SessionError, match="still being recorded"):
        delete_session(tmp_path / "s")
    recorder.stop()
    delete_session(tmp_path / "s")
    assert not (tmp_path / "s").exists()


def test_a_correction_on_a_read_only_disk_is_told(small_disk: Path) -> None:
    record(small_disk / "s", LABELS)
    edits = Edits.load(small_disk / "s")
    with read_only(small_disk), pytest.raises(OutputError, match="the disk is read-only"):
        edits.add(RenameFace(1, "Ann"))
    assert edits.done == ()


def test_what_cannot_be_deleted_is_told(small_disk: Path) -> None:
    record(small_disk / "s", LABELS)
    with read_only(small_disk), pytest.raises(OutputError, match="could not be deleted: Read-only"):
        delete_session(small_disk / "s")
    assert (small_disk / "s" / "timeline.csv").exists()


def test_a_video_outside_its_folder_is_no_sessions(folder: Path) -> None:
    path = folder / "session.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**values, "videos": {"../letter.mkv": {}}}), encoding="utf-8")
    with pytest.raises(SessionError, match="videos must be one of"):
        read_description(path)


def test_withdraw_deletes_nothing_that_is_no_session(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("dear")
    with pytest.raises(SessionError, match="nothing was deleted"):
        delete_session(tmp_path)
    assert (tmp_path / "letter.txt").exists()


@given(st.text())
def test_safe_text_is_one_line_that_no_spreadsheet_runs(text: str) -> None:
    safe = safe_text(text)
    assert safe[:1] not in {*FORMULA_SIGNS, "\t", "\r"}
    assert safe.isprintable()
    assert safe_text(safe) == safe


def test_a_thumbnail_comes_from_the_sessions_own_video(folder: Path, tmp_path: Path) -> None:
    record(tmp_path / "seen", LABELS, options=RecordingOptions(("clean",)))
    image = read_thumbnail(tmp_path / "seen", width_px=32)
    assert image is not None
    assert image.shape == (24, 32, 3)
    assert read_thumbnail(folder) is None
    assert read_thumbnail(tmp_path) is None
