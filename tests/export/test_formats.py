"""Every export is opened by the reader that its users open it with."""

import csv
import io
import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import openpyxl
import pandas
import pytest
from helpers.disks import read_only
from helpers.session_fakes import make_description, record
from hypothesis import given
from hypothesis import strategies as st
from pympi import Eaf

from fer_desktop import cli
from fer_desktop.core.errors import OutputError, SessionError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import FORMATS, caveat, export
from fer_desktop.export.spans import captions, clock
from fer_desktop.export.styles import STYLES
from fer_desktop.scores.columns import COLUMN_NAMES
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange, MergeFaces, RenameFace
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recording_options import RecordingOptions

LABELS = (
    [["neutral"]] * 10
    + [["happiness", "fear"]] * 10
    + [[]] * 3
    + [["happiness"]] * 5
    + [["anger"]] * 2
)
"""Ten frames a second: 3 s."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record(
        tmp_path / "talk",
        LABELS,
        markers={12: "=stimulus()", 20: "question"},
        description=make_description(
            participant="P01", started_at_utc="2026-11-23T09:05:07.250+00:00"
        ),
    )
    return tmp_path / "talk"


@pytest.fixture
def corrected(folder: Path) -> Corrected:
    return open_corrected(open_session(folder))


def one(corrected: Corrected, name: str, tmp_path: Path, style: str = "plain") -> Path:
    path, *_ = export(corrected, name, tmp_path / "out", ExportOptions(style))
    return path


def test_native_is_the_recorded_file_byte_for_byte(corrected: Corrected, tmp_path: Path) -> None:
    path = one(corrected, "csv", tmp_path)
    assert path.read_bytes() == (corrected.session.folder / "timeline.csv").read_bytes()
    frame = pandas.read_csv(path)
    assert tuple(frame.columns) == COLUMN_NAMES
    assert frame["frame"].nunique() == 30


def test_native_after_corrections(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(MergeFaces(2, 1))
    path = one(edits.apply(open_session(folder)), "csv", tmp_path)
    frame = pandas.read_csv(path)
    assert len(frame) == 30
    assert set(frame["face_id"].dropna()) == {1}


def test_excel_in_europe_gets_semicolons_and_commas(corrected: Corrected, tmp_path: Path) -> None:
    path = one(corrected, "csv", tmp_path, "excel-comma")
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    frame = pandas.read_csv(path, sep=";", decimal=",", encoding="utf-8-sig")
    assert frame["timestamp"].iloc[-1] == pytest.approx(2.9)
    assert frame["happiness"].max() == pytest.approx(0.7)


@pytest.mark.parametrize("style", list(STYLES))
@pytest.mark.parametrize("name", [n for n, f in FORMATS.items() if f.has_locale])
def test_no_cell_is_run_as_a_formula(
    corrected: Corrected, tmp_path: Path, name: str, style: str
) -> None:
    path = one(corrected, name, tmp_path, style)
    text = path.read_text(encoding="utf-8-sig")
    cells = [
        c for row in csv.reader(io.StringIO(text), delimiter=STYLES[style].separator) for c in row
    ]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@"))]


def test_wide_has_fers_columns(corrected: Corrected, tmp_path: Path) -> None:
    frame = pandas.read_csv(one(corrected, "wide", tmp_path))
    names = ["angry", "box", "disgust", "fear", "happy", "neutral", "sad", "surprise"]
    assert list(frame.columns) == [f"{name}{face}" for face in (0, 1) for name in names]
    assert len(frame) == 30
    assert frame["neutral0"][0] == pytest.approx(0.7)
    assert frame["fear1"][:10].isna().all()
    assert frame["fear1"][10:20].tolist() == pytest.approx([0.7] * 10)
    assert json.loads(frame["box0"][0]) == [10, 8, 20, 26]


def test_py_feat_reads_its_columns(corrected: Corrected, tmp_path: Path) -> None:
    """feat.utils.io.read_feat: pandas.read_csv, then columns chosen by these very names."""
    frame = pandas.read_csv(one(corrected, "py-feat", tmp_path))
    assert list(frame[list(EMOTIONS)].iloc[0]) == pytest.approx([0.05] * 6 + [0.7])
    box = ["FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight", "FaceScore"]
    assert frame[box].iloc[0].tolist() == pytest.approx([10, 8, 20, 26, 0.98])
    assert not [column for column in frame.columns if "AU" in column]
    assert not {"valence", "arousal"} <= set(frame.columns)
    assert frame[list(EMOTIONS)].isna().all(axis=1).sum() == 3


def test_openface_begins_with_its_five_columns(corrected: Corrected, tmp_path: Path) -> None:
    frame = pandas.read_csv(one(corrected, "openface", tmp_path))
    assert list(frame.columns)[:5] == ["frame", "face_id", "timestamp", "confidence", "success"]
    assert frame["frame"].min() == 1
    assert (frame.loc[frame["success"] == 0, "confidence"] == 0).all()
    assert not frame.isna().any().any()


def read_log(path: Path) -> tuple[dict[str, str], list[list[str]]]:
    """As readers of these logs do: fields until the line that begins with "Video Time"."""
    lines = list(csv.reader(path.read_text().splitlines(), delimiter="\t"))
    start = next(number for number, line in enumerate(lines) if line[:1] == ["Video Time"])
    return {line[0]: "".join(line[1:]) for line in lines[:start] if line}, lines[start:]


def test_facereader_detailed_log(corrected: Corrected, tmp_path: Path) -> None:
    first, second = export(corrected, "facereader", tmp_path / "out")
    head, rows = read_log(first)
    assert head == {
        "Video analysis detailed log": "",
        "Face Model": "paper",
        "Calibration": "None",
        "Start time": "11/23/2026 09:05:07.250",
        "Filename": "clip.mp4",
        "Frame rate": "10.000000000",
    }
    assert rows[0] == [
        "Video Time", "Neutral", "Happy", "Sad", "Angry", "Surprised", "Scared", "Disgusted",
        "Stimulus", "Event Marker",
    ]  # fmt: skip
    assert len(rows) == 31
    assert rows[1][:2] == ["00:00:00.000", "0.700000"]
    assert rows[21][1:8] == ["FIND_FAILED"] * 7
    assert [row[9] for row in rows[1:] if row[9]] == ["'=stimulus()", "question"]
    assert rows[30][8] == "question"
    assert read_log(second)[1][1][1] == "FIND_FAILED"


def test_facereader_state_log(corrected: Corrected, tmp_path: Path) -> None:
    first, _ = export(corrected, "facereader-state", tmp_path / "out")
    _, rows = read_log(first)
    assert rows == [
        ["Video Time", "Dominant Expression"],
        ["00:00:00.000", "Neutral"],
        ["00:00:01.000", "Happy"],
        ["00:00:02.000", "Unknown"],
        ["00:00:02.300", "Happy"],
        ["00:00:02.800", "Angry"],
    ]


def test_boris_series_load_with_numpy(corrected: Corrected, tmp_path: Path) -> None:
    events, first, second = export(corrected, "boris", tmp_path / "out")
    frame = pandas.read_csv(events, sep="\t")
    assert list(frame.columns) == ["time", "subject", "code", "modifier", "comment"]
    assert frame["time"].is_monotonic_increasing
    starts, stops = (frame["comment"] == word for word in ("start", "stop"))
    assert starts.sum() == stops.sum() > 0
    series = np.loadtxt(first, delimiter="\t")
    assert series.shape == (30, 8)
    assert series[:, 0].tolist() == pytest.approx([index / 10 for index in range(30)])
    assert np.isnan(series[20:23, 1:]).all()
    assert np.isnan(np.loadtxt(second)[:10, 1:]).all()


def test_elan_opens_with_pympi(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "Ann <&>"))
    path = one(edits.apply(open_session(folder)), "elan", tmp_path)
    eaf = Eaf(str(path))
    assert list(eaf.get_tier_names()) == ["Ann <&>", "face 2", "markers"]
    assert eaf.get_annotation_data_for_tier("Ann <&>") == [
        (0, 1000, "neutral"),
        (1000, 2000, "happiness"),
        (2300, 2800, "happiness"),
        (2800, 3000, "anger"),
    ]
    assert eaf.get_annotation_data_for_tier("markers") == [
        (1200, 1400, "'=stimulus()"),
        (2000, 2200, "question"),
    ]
    assert eaf.get_annotation_data_at_time("face 2", 1500) == [(1000, 2000, "fear")]


def test_two_faces_of_one_name_are_told_apart_everywhere(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "Ann"))
    edits.add(RenameFace(2, "Ann"))
    corrected = edits.apply(open_session(folder))
    names = {"Ann [face 1]", "Ann [face 2]"}
    eaf = Eaf(str(one(corrected, "elan", tmp_path)))
    assert list(eaf.get_tier_names()) == [*sorted(names), "markers"]
    assert len(eaf.get_annotation_data_for_tier("Ann [face 1]")) == 4
    assert eaf.get_annotation_data_for_tier("Ann [face 2]") == [(1000, 2000, "fear")]
    assert set(pandas.read_csv(one(corrected, "py-feat", tmp_path))["Identity"].dropna()) == names
    events = pandas.read_csv(one(corrected, "boris", tmp_path), sep="\t")
    assert set(events["subject"].dropna()) == names
    events = pandas.read_csv(one(corrected, "bids", tmp_path), sep="\t", na_values="n/a")
    assert set(events["face"].dropna()) == names
    assert "Ann [face 2]: fear" in one(corrected, "srt", tmp_path).read_text()
    assert set(json.loads(one(corrected, "json", tmp_path).read_text())["faces"].values()) == names
    book = openpyxl.load_workbook(one(corrected, "xlsx", tmp_path))
    for sheet in ("shares", "episodes"):
        faces = book[sheet].iter_rows(min_row=2, max_col=1, values_only=True)
        assert {face for (face,) in faces} == names


def test_no_file_stays_of_a_face_that_was_merged_since(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    edits = Edits.load(folder)
    export(edits.apply(open_session(folder)), "facereader", out)
    (out / "talk_facereader_notes.txt").touch()
    edits.add(MergeFaces(2, 1))
    written = export(edits.apply(open_session(folder)), "facereader", out, overwrite=True)
    assert [path.name for path in written] == ["talk_facereader_face1_detailed.txt"]
    assert {path.name for path in out.iterdir()} == {
        "talk_facereader_face1_detailed.txt",
        "talk_facereader_notes.txt",
    }


@pytest.mark.parametrize("place", ["talk/export", "talk", "elsewhere"])
def test_elan_finds_the_video_from_where_its_file_lies(tmp_path: Path, place: str) -> None:
    record(tmp_path / "talk", [["fear"]], options=RecordingOptions(("clean",)))
    (path,) = export(open_corrected(open_session(tmp_path / "talk")), "elan", tmp_path / place)
    (media,) = Eaf(str(path)).get_linked_files()
    assert media["RELATIVE_MEDIA_URL"].startswith("./" if place == "talk" else "../")
    assert (path.parent / media["RELATIVE_MEDIA_URL"]).resolve() == tmp_path / "talk" / "video.mkv"


def test_elan_keeps_faces_that_are_named_as_other_tiers(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(RenameFace(1, "markers"))
    eaf = Eaf(str(one(edits.apply(open_session(folder)), "elan", tmp_path)))
    assert list(eaf.get_tier_names()) == ["markers (2)", "face 2", "markers"]
    assert len(eaf.get_annotation_data_for_tier("markers (2)")) == 4
    assert len(eaf.get_annotation_data_for_tier("markers")) == 2


def test_bids_events(corrected: Corrected, tmp_path: Path) -> None:
    path, sidecar = export(corrected, "bids", tmp_path / "out")
    assert path.name.endswith("_events.tsv")
    frame = pandas.read_csv(path, sep="\t", na_values="n/a")
    assert list(frame.columns[:3]) == ["onset", "duration", "trial_type"]
    assert frame["onset"].is_monotonic_increasing
    happy = frame[frame["trial_type"] == "happiness"].iloc[0]
    assert (happy["onset"], happy["duration"]) == (pytest.approx(1.0), pytest.approx(1.0))
    assert frame.loc[frame["trial_type"] == "question", "duration"].tolist() == [0]
    assert set(json.loads(sidecar.read_text())) == set(frame.columns)


@pytest.mark.parametrize("name", ["srt", "vtt"])
def test_subtitles_open_with_ffmpeg(corrected: Corrected, tmp_path: Path, name: str) -> None:
    path = one(corrected, name, tmp_path)
    with av.open(str(path)) as container:
        stream = container.streams.subtitles[0]
        found = [
            (
                round(float(packet.pts * stream.time_base), 3),
                round(float(packet.duration * stream.time_base), 3),
                bytes(packet).decode(),
            )
            for packet in container.demux(stream)
            if packet.pts is not None
        ]
    assert found == [
        (0.0, 1.0, "face 1: neutral"),
        (1.0, 1.0, "face 1: happiness\nface 2: fear"),
        (2.3, 0.5, "face 1: happiness"),
        (2.8, 0.2, "face 1: anger"),
    ]


def test_captions_never_overlap(corrected: Corrected) -> None:
    found = captions(corrected)
    assert all(a.end_s <= b.start_s for a, b in pairwise(found))


@given(st.floats(0, 200_000))
def test_clock_is_the_nearest_millisecond(seconds: float) -> None:
    hours, minutes, rest = clock(seconds).split(":")
    assert len(minutes) == 2
    assert len(rest) == 6
    assert int(minutes) < 60
    assert float(rest) < 60
    total = int(hours) * 3600 + int(minutes) * 60 + float(rest)
    assert total == pytest.approx(seconds, abs=0.000501)


def test_xlsx_holds_numbers_and_no_formula(corrected: Corrected, tmp_path: Path) -> None:
    path = one(corrected, "xlsx", tmp_path)
    book = openpyxl.load_workbook(path)
    assert book.sheetnames == ["timeline", "shares", "episodes", "markers"]
    rows = list(book["timeline"].iter_rows(values_only=True))
    assert rows[0] == COLUMN_NAMES
    assert len(rows) == 1 + len(corrected.table)
    assert rows[1][1] == 0
    assert rows[1][COLUMN_NAMES.index("neutral")] == pytest.approx(0.7)
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert [row[1] for row in book["markers"].iter_rows(min_row=2, values_only=True)] == [
        "'=stimulus()",
        "question",
    ]
    again = one(corrected, "xlsx", tmp_path / "again")
    assert again.read_bytes() == path.read_bytes()


def test_json_holds_everything(corrected: Corrected, tmp_path: Path) -> None:
    told = json.loads(one(corrected, "json", tmp_path).read_text())
    assert told["session"]["participant"] == "P01"
    assert len(told["rows"]) == len(corrected.table)
    assert told["rows"][0]["raw"]["neutral"] == pytest.approx(0.7)
    assert told["rows"][30]["raw"] is None
    assert told["episodes"][0]["emotion"] == "neutral"


def test_mp4_keeps_the_times(tmp_path: Path) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("clean",)))
    path = one(open_corrected(open_session(tmp_path / "s")), "mp4", tmp_path)
    with av.open(str(path)) as video:
        assert "mp4" in video.format.name
        shown = list(video.decode(video=0))
    times = [float(frame.pts * frame.time_base) for frame in shown]
    assert times == pytest.approx([index / 10 for index in range(30)], abs=0.0011)
    with_face, without = (shown[i].to_ndarray(format="rgb24").astype(int) for i in (15, 21))
    with av.open(str(tmp_path / "s" / "video.mkv")) as video:
        plain = [f.to_ndarray(format="rgb24").astype(int) for f in video.decode(video=0)]
    assert abs(with_face - plain[15]).max() > 100  # a box is drawn
    assert abs(without - plain[21]).mean() < 4


def pictures_of(path: Path) -> list[np.ndarray]:
    with av.open(str(path)) as video:
        return [frame.to_ndarray(format="rgb24").astype(int) for frame in video.decode(video=0)]


def is_drawn_into(drawn: Path, plain: Path) -> bool:
    """Whether a picture with a face differs from that of the clean video by a box."""
    return bool(abs(pictures_of(drawn)[15] - pictures_of(plain)[15]).max() > 100)


def excluding_all(folder: Path) -> Corrected:
    edits = Edits.load(folder)
    edits.add(ExcludeRange(0.0, 9.0))
    return edits.apply(open_session(folder))


def test_mp4_draws_corrections_into_the_clean_video(tmp_path: Path) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("annotated", "clean")))
    corrected = excluding_all(tmp_path / "s")
    path = one(corrected, "mp4", tmp_path)
    assert not is_drawn_into(path, tmp_path / "s" / "video_clean.mkv")
    assert caveat(corrected, "mp4") is None


def test_mp4_draws_corrections_into_the_source_rather_than_an_annotated_video(
    tmp_path: Path,
) -> None:
    record(tmp_path / "first", LABELS, options=RecordingOptions(("clean",)))
    source = tmp_path / "first" / "video.mkv"
    description = make_description()
    described = {**description.source, "size_bytes": source.stat().st_size}
    record(
        tmp_path / "s",
        LABELS,
        options=RecordingOptions(("annotated",)),
        description=replace(description, source=described),
        source_path=source,
    )
    corrected = excluding_all(tmp_path / "s")
    assert not is_drawn_into(one(corrected, "mp4", tmp_path), source)


def test_mp4_of_an_annotated_video_says_that_corrections_are_not_in_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "s", LABELS, options=RecordingOptions(("annotated",)))
    assert cli.main(["export", str(tmp_path / "s"), "--format", "mp4", "csv"]) == 0
    assert "corrections" not in capsys.readouterr().out
    excluding_all(tmp_path / "s")
    words = ["export", str(tmp_path / "s"), "--format", "mp4", "csv", "--overwrite"]
    assert cli.main(words) == 0
    assert capsys.readouterr().out.count("The corrections are not in this video") == 1


def test_mp4_of_a_blurred_session_never_shows_its_source(tmp_path: Path) -> None:
    record(tmp_path / "first", LABELS, options=RecordingOptions(("clean",)))
    source = tmp_path / "first" / "video.mkv"
    description = make_description()
    described = {**description.source, "size_bytes": source.stat().st_size}
    record(
        tmp_path / "s",
        [[]] * 30,
        options=RecordingOptions(("blurred",)),
        description=replace(description, source=described),
        source_path=source,
    )
    corrected = open_corrected(open_session(tmp_path / "s"))
    shown = pictures_of(one(corrected, "mp4", tmp_path))[15]
    blurred, clear = pictures_of(tmp_path / "s" / "video.mkv")[15], pictures_of(source)[15]
    assert abs(shown - blurred).mean() < abs(shown - clear).mean()
    (tmp_path / "s" / "video.mkv").unlink()
    with pytest.raises(SessionError, match="no video"):
        one(corrected, "mp4", tmp_path / "again")


def test_mp4_of_scores_only_says_that_there_is_no_picture(
    corrected: Corrected, tmp_path: Path
) -> None:
    with pytest.raises(SessionError, match="no video"):
        export(corrected, "mp4", tmp_path / "out")
    assert not (tmp_path / "out" / "talk_mp4.mp4").exists()


def test_files_are_not_overwritten_silently(corrected: Corrected, tmp_path: Path) -> None:
    one(corrected, "csv", tmp_path)
    with pytest.raises(OutputError, match="exists already"):
        one(corrected, "csv", tmp_path)
    export(corrected, "csv", tmp_path / "out", overwrite=True)


def test_an_output_that_is_a_file_is_refused(corrected: Corrected, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("mine")
    with pytest.raises(OutputError, match="cannot be written"):
        one(corrected, "csv", tmp_path)


def test_a_read_only_disk_is_told(small_disk: Path) -> None:
    record(small_disk / "s", LABELS, options=RecordingOptions(("clean",)))
    corrected = open_corrected(open_session(small_disk / "s"))
    (small_disk / "out").mkdir()
    with read_only(small_disk):
        for name in ("csv", "mp4"):
            with pytest.raises(OutputError, match="the disk is read-only"):
                export(corrected, name, small_disk / "out")


def test_the_command_writes_all_text_formats(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    names = [name for name in FORMATS if name != "mp4"]
    words = ["export", str(folder), "--format", *names, "--output", str(tmp_path / "all")]
    assert cli.main(words) == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == len(list((tmp_path / "all").iterdir())) == len(names) + 5
    assert cli.main(["export", str(folder), "--enter", "0.2", "--leave", "0.3"]) == 2
    assert "left at or below" in capsys.readouterr().err
    assert cli.main(["export", str(tmp_path / "nowhere")]) == 2


@pytest.mark.parametrize("command", ["export", "report"])
def test_a_latency_marker_that_does_not_occur_is_told(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert cli.main([command, str(folder), "--latency-marker", "qestion"]) == 0
    assert "talk has no marker “qestion”" in capsys.readouterr().err
    assert cli.main([command, str(folder), "--overwrite", "--latency-marker", "question"]) == 0
    assert capsys.readouterr().err == ""


def test_a_session_without_a_face_exports_too(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "empty", [[]] * 5)
    names = [name for name in FORMATS if name != "mp4"]
    assert cli.main(["export", str(tmp_path / "empty"), "--format", *names]) == 0
    printed = capsys.readouterr().out
    for name in ("facereader", "facereader-state", "wide"):
        assert f"{name}: no face was found" in printed
    assert len(pandas.read_csv(tmp_path / "empty" / "export" / "empty_csv.csv")) == 5
    assert list(Eaf(str(tmp_path / "empty" / "export" / "empty_elan.eaf")).get_tier_names()) == [
        "markers"
    ]
    assert cli.main(["report", str(tmp_path / "empty")]) == 0


def test_a_session_without_a_frame_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record(tmp_path / "nothing", [])
    assert cli.main(["export", str(tmp_path / "nothing")]) == 2
    assert cli.main(["report", str(tmp_path / "nothing")]) == 2
    assert capsys.readouterr().err.count("holds no analysed picture") == 2
