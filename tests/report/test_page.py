"""The report, the human check in it, and the commands around sessions."""

import json
import shutil
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.session_fakes import make_analyses, make_description, make_face, make_frame, record

from fer_desktop import cli
from fer_desktop.core.errors import SessionError
from fer_desktop.core.frames import Analysis, Search
from fer_desktop.core.json_values import to_dict
from fer_desktop.core.settings import ClassificationSettings, Settings
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.method import method_paragraph
from fer_desktop.report.page import render_report
from fer_desktop.report.svg_plots import timeline_svg
from fer_desktop.scores.labels import LABELS
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import (
    ExcludeRange,
    MergeFaces,
    RenameFace,
    SplitFace,
)
from fer_desktop.sessions.corrections.edits import Edits, open_corrected
from fer_desktop.sessions.description import to_json
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.statistics.episodes import EpisodeSettings

SESSION = [["neutral"]] * 10 + [["happiness"]] * 10 + [[]] * 5 + [["fear"]] * 5


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    description = make_description(participant="<P&1>", consent="signed")
    record(tmp_path / "talk", SESSION, markers={10: "<stimulus>"}, description=description)
    return tmp_path / "talk"


@pytest.fixture
def corrected(folder: Path) -> Corrected:
    return open_corrected(open_session(folder))


class Balanced(HTMLParser):
    """Fails unless every element is closed where it should be."""

    VOID = frozenset({"meta", "rect", "line", "polyline", "img", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in self.VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def text_of(page: str) -> str:
    parser = Balanced()
    parser.feed(page)
    assert parser.open == []
    return parser.text


def test_the_page_is_whole_and_holds_the_numbers(corrected: Corrected) -> None:
    page = render_report(corrected)
    text = text_of(page)
    assert "http" not in page.replace("http://www.w3.org/2000/svg", "")  # needs no network
    assert "<P&1>" in text
    assert "30 captured = 30 analysed + 0 dropped; 5 without a face" in text
    assert "16.7%" in text  # 5 of 30 frames without a face
    assert "before the first marker" in text
    assert "An expression is not a feeling" in text


def test_the_plot_is_valid_svg(corrected: Corrected) -> None:
    svg = ElementTree.fromstring(timeline_svg(corrected, 1))
    lines = svg.findall("{http://www.w3.org/2000/svg}polyline")
    assert len(lines) == 14  # half a second without the face is a gap, however short
    assert "<stimulus>" in [element.text for element in svg.iter()]


def test_a_long_plot_stays_small(tmp_path: Path) -> None:
    record(tmp_path / "long", [["neutral"], ["happiness"]] * 3000)
    svg = timeline_svg(open_corrected(open_session(tmp_path / "long")), 1)
    points = sum(
        len(line.get("points", "").split())
        for line in ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}polyline")
    )
    assert points <= 7 * 1300


@pytest.mark.parametrize("step_s", [1.0, 60.0, 3600.0, 86_400.0 * 365])
def test_a_plot_of_any_length_has_few_times_below_it(tmp_path: Path, step_s: float) -> None:
    record(tmp_path / "lapse", [["neutral"]] * 100, step_s=step_s)
    svg = timeline_svg(open_corrected(open_session(tmp_path / "lapse")), 1)
    texts = ElementTree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")
    assert 2 <= sum(text.get("text-anchor") == "middle" for text in texts) <= 11


def test_the_method_names_versions_and_thresholds(corrected: Corrected) -> None:
    text = method_paragraph(corrected, EpisodeSettings(0.6, 0.45, 0.3))
    for part in ("0.6", "0.45", "0.3 s", "30 captured", "paper", "time constant of 0.3 s"):
        assert part in text


def test_the_method_says_how_pictures_became_time(tmp_path: Path) -> None:
    described = make_description()
    source = {**described.source, "kind": "images", "frame_rate_hz": 1.0}
    record(tmp_path / "s", [["fear"]], description=replace(described, source=source))
    text = method_paragraph(open_corrected(open_session(tmp_path / "s")), EpisodeSettings())
    assert "in pictures (the first of 64 x 48 pixels), taken as one second apart, with" in text
    assert "frames per second" not in text


def test_a_recording_that_has_not_ended_has_no_counts_yet(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description())
    for analysis in make_analyses([["fear"]] * 3):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    text = text_of(render_report(open_corrected(open_session(tmp_path / "s"))))
    assert text.count("had not ended") == 2
    assert "0 captured" not in text
    recorder.stop()
    text = text_of(render_report(open_corrected(open_session(tmp_path / "s"))))
    assert "3 captured = 3 analysed + 0 dropped" in text
    assert "Of 3 captured frames" in text


def record_live(folder: Path, searches: list[Search], **settings: object) -> Corrected:
    """A session of a camera, with all settings, in whose frames was searched like this."""
    told = {**to_dict(Settings()), **settings}
    description = replace(make_description(is_live=True), settings=told)
    recorder = SessionRecorder(folder, description)
    for index, search in enumerate(searches):
        frame = make_frame(index, index / 10)
        recorder.on_frame(frame)
        recorder.on_analysis(Analysis(frame, (make_face(),), {}, search))
    recorder.stop()
    return open_corrected(open_session(folder))


def test_the_method_tells_that_less_was_done_to_keep_up(tmp_path: Path) -> None:
    full = Search(follows=True)
    searches = [full, Search(True, 2.0), Search(True, 4.0, 1.5), full]
    text = method_paragraph(record_live(tmp_path / "slow", searches), EpisodeSettings())
    assert "between full searches every 0.25 s" in text
    assert "In 2 of the 4 analysed frames less was done" in text
    assert "up to 1 s lay between full searches" in text
    assert "from up to about 60 pixels" in text
    text = method_paragraph(record_live(tmp_path / "fast", [full] * 4), EpisodeSettings())
    assert "less was done" not in text
    assert "not known" not in text


def test_an_older_session_does_not_know_whether_less_was_done(tmp_path: Path) -> None:
    record_live(tmp_path / "old", [Search(follows=True)] * 4)
    path = tmp_path / "old" / "session.json"
    told = json.loads(path.read_text())
    del told["search"]
    path.write_text(json.dumps(told))
    text = method_paragraph(open_corrected(open_session(tmp_path / "old")), EpisodeSettings())
    assert "known faces were followed" in text
    assert "kept up with that is not known" in text
    told["settings"]["detection"]["engine"] = "haar"
    path.write_text(json.dumps(told))
    text = method_paragraph(open_corrected(open_session(tmp_path / "old")), EpisodeSettings())
    assert "in every frame" in text
    assert "not known" not in text


def test_the_method_tells_that_not_every_frame_was_classified(tmp_path: Path) -> None:
    classification = {**to_dict(ClassificationSettings()), "interval_frames": 3}
    corrected = record_live(tmp_path / "s", [Search()], classification=classification)
    assert "in one of 3 analysed frames" in method_paragraph(corrected, EpisodeSettings())


def test_the_human_check_is_kept_and_reported(folder: Path, corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=10, seed=3)
    while (item := check.next_item()) is not None:
        check.answer(item, "neutral" if item.timestamp < 0.95 else "happiness")
    again = HumanCheck.load(corrected)
    assert again is not None
    assert (again.count, again.answered) == (10, 10)
    result = again.result()
    assert result.kappa.count == 10
    assert result.count("happiness", "neutral") == 0
    assert 0 < result.kappa.low < result.kappa.value <= 1
    assert "Agreement with a person" in text_of(render_report(corrected, check=again))
    with pytest.raises(ValueError, match="label must be one of"):
        again.answer(HumanCheck.begin(corrected, 1, 1).next_item(), "bored")


def test_episodes_are_checked_at_their_peak(corrected: Corrected) -> None:
    check = HumanCheck.begin_episodes(corrected, count=10, seed=1)
    times = set()
    while (item := check.next_item()) is not None:
        times.add(item.timestamp)
        check.answer(item, "neutral")
    assert times == {0.0, 1.0, 2.5}  # neutral, happiness, fear
    assert check.result().kappa.observed == pytest.approx(1 / 3)


def test_a_check_survives_being_interrupted(corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=5, seed=1)
    first = check.next_item()
    assert first is not None
    check.answer(first, LABELS[-1])
    again = HumanCheck.load(corrected)
    assert again is not None
    assert (again.count, again.answered) == (5, 1)
    assert again.next_item() == check.next_item() != first


def answers_of(check: HumanCheck | None) -> tuple[int, int]:
    assert check is not None
    return check.answered, check.count


def answer_some(check: HumanCheck | None, count: int) -> None:
    assert check is not None
    for item in check.next_items(count):
        assert item is not None
        check.answer(item, "fear")


@pytest.fixture
def pair(tmp_path: Path) -> Path:
    """Twenty frames: face 1 in all of them, face 2 in the last five too."""
    record(tmp_path / "pair", [["neutral"]] * 15 + [["neutral", "happiness"]] * 5)
    return tmp_path / "pair"


def test_answers_outlive_faces_that_are_merged_and_split(pair: Path) -> None:
    session = open_session(pair)
    edits = Edits.load(pair)
    answer_some(HumanCheck.begin(edits.apply(session), count=25, seed=1), 15)
    edits.add(SplitFace(1, 0.75, edits.free_face_id(session)))
    assert answers_of(HumanCheck.load(edits.apply(session))) == (15, 25)
    edits.add(MergeFaces(2, 1))
    check = HumanCheck.load(edits.apply(session))
    assert answers_of(check) == (15, 25)
    answer_some(check, 1)
    edits.undo()
    edits.undo()
    assert answers_of(HumanCheck.load(edits.apply(session))) == (16, 25)


def test_answers_for_faces_that_are_hidden_are_kept(pair: Path) -> None:
    session = open_session(pair)
    edits = Edits.load(pair)
    answer_some(HumanCheck.begin(edits.apply(session), count=25, seed=1), 20)
    recorded = (pair / "human_check.csv").read_text()
    edits.add(MergeFaces(2, 1))  # where both are seen one of the two goes
    check = HumanCheck.load(edits.apply(session))
    done, count = answers_of(check)
    assert count == 20
    answer_some(check, 1)
    assert answers_of(check) == (done + 1, 20)
    edits.undo()
    again = HumanCheck.load(edits.apply(session))
    assert answers_of(again) == (21, 25)
    assert again is not None
    again.undo()
    lines, before = (pair / "human_check.csv").read_text().splitlines(), recorded.splitlines()
    assert len(lines) == len(before)
    edits.add(ExcludeRange(0.0, 9.0))
    assert answers_of(HumanCheck.load(edits.apply(session))) == (0, 0)


def test_a_check_of_an_earlier_version_is_read(pair: Path) -> None:
    session = open_session(pair)
    edits = Edits.load(pair)
    lines = [f"{frame},1,frames,fear" for frame in range(15, 20)]
    lines += [f"{frame},2,frames," for frame in range(15, 20)]
    (pair / "human_check.csv").write_text("\n".join(["frame,face_id,drawn,person", *lines, ""]))
    edits.add(MergeFaces(2, 1))
    check = HumanCheck.load(edits.apply(session))
    assert answers_of(check) == (5, 5)
    assert check is not None
    check.undo()
    edits.undo()
    assert answers_of(HumanCheck.load(edits.apply(session))) == (4, 10)


def test_a_check_that_is_none_says_so(corrected: Corrected) -> None:
    path = corrected.session.folder / "human_check.csv"
    path.write_text("frame,face_id\n1,1\n")
    with pytest.raises(SessionError, match=r"human_check\.csv cannot be used"):
        HumanCheck.load(corrected)


def test_an_answer_is_taken_back(corrected: Corrected) -> None:
    check = HumanCheck.begin(corrected, count=5, seed=1)
    assert check.undo() is None
    items = []
    for label in ("fear", "neutral"):
        item = check.next_item()
        assert item is not None
        items.append(item)
        check.answer(item, label)
    again = HumanCheck.load(corrected)
    assert again is not None
    assert again.undo() == items[1]
    assert (again.answered, again.next_item()) == (1, items[1])


def test_the_report_command_writes_html_and_pdf(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Edits.load(folder).add(RenameFace(1, "Ann"))
    assert cli.main(["report", str(folder)]) == 0
    page = folder / "export" / "report.html"
    assert capsys.readouterr().out.strip() == str(page)
    assert "Ann" in text_of(page.read_text(encoding="utf-8"))
    assert cli.main(["report", str(folder)]) == 2
    assert "exists already" in capsys.readouterr().err


def test_a_report_of_another_kind_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["report", str(folder), "--output", str(tmp_path / "r.docx")]) == 2
    assert ".html or .pdf" in capsys.readouterr().err
    assert not (tmp_path / "r.docx").exists()
    assert cli.main(["report", str(folder), "--output", str(tmp_path / "r.HTML")]) == 0


def test_the_report_as_pdf(folder: Path, tmp_path: Path) -> None:
    """In a process of its own: without a screen Qt must be told so before it starts."""
    path = tmp_path / "report.pdf"
    words = ["report", str(folder), "--output", str(path)]
    command = [sys.executable, "-m", "fer_desktop", *words]
    subprocess.run(command, check=True, timeout=120)
    data = path.read_bytes()
    assert data.startswith(b"%PDF")
    assert data.rstrip().endswith(b"%%EOF")
    assert len(data) > 30_000  # text, fonts and two plots


def test_sessions_are_listed_and_searched(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sessions", "list", "--folder", str(folder.parent)]) == 0
    assert "talk\t2.9 s\tclip.mp4\t<P&1>\tcomplete" in capsys.readouterr().out
    assert cli.main(["sessions", "list", "nothing", "--folder", str(folder.parent)]) == 0
    assert "no sessions with these words" in capsys.readouterr().out


def test_withdraw_needs_a_yes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["sessions", "withdraw", str(folder)]) == 2
    assert "Add --yes" in capsys.readouterr().err
    assert folder.exists()
    assert cli.main(["sessions", "withdraw", str(folder), "--yes"]) == 0
    assert "timeline.csv" in capsys.readouterr().out
    assert not folder.exists()


def test_withdraw_takes_the_folder_in_which_one_stands(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(folder)
    assert cli.main(["sessions", "withdraw", ".", "--yes"]) == 0
    assert f"Deleted {folder}: " in capsys.readouterr().out
    assert not folder.exists()


def test_recover_tells_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(), RecordingOptions())
    frame = make_frame(0, 0.0)
    recorder.on_frame(frame)
    recorder.on_analysis(Analysis(frame, (make_face(),)))
    shutil.copytree(tmp_path / "s", tmp_path / "killed" / "s")
    recorder.stop()
    assert cli.main(["sessions", "recover", "--folder", str(tmp_path / "killed")]) == 0
    assert "1 analysed pictures up to 0.00 s" in capsys.readouterr().out
    assert cli.main(["sessions", "recover", "--folder", str(tmp_path / "none")]) == 0


def test_a_description_reads_back_as_written(corrected: Corrected) -> None:
    description = corrected.session.description
    assert description is not None
    written = (corrected.session.folder / "session.json").read_text(encoding="utf-8")
    assert to_json(description) == written
