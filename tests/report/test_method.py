"""The method paragraph tells what was done, and what is not known."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.faces import make_face, make_frame
from helpers.pages import text_of
from helpers.session_fakes import make_analyses, make_description, record

from fer_desktop.core.frames import Analysis, Search
from fer_desktop.core.json_values import to_dict
from fer_desktop.core.settings import ClassificationSettings, Settings
from fer_desktop.report.method import frames_sentence, method_paragraph
from fer_desktop.report.page import render_report
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.statistics.episodes import EpisodeSettings


def test_the_method_names_versions_and_thresholds(corrected: Corrected) -> None:
    text = method_paragraph(corrected, EpisodeSettings(0.6, 0.45, 0.3))
    for part in ("0.6", "0.45", "0.3 s", "30 captured", "paper", "time constant of 0.3 s"):
        assert part in text
    assert "All 30 captured frames were analysed; no face was found in 5." in text


def test_the_method_says_what_a_paper_needs_of_the_model(tmp_path: Path) -> None:
    model = {
        "name": "everyday",
        "sha256": "bbd51db83c19f007aa",
        "training_data": "FER-2013, split Training; 2 epochs on from an earlier network",
        "accuracy": {"PublicTest": 0.689, "PrivateTest": 0.702},
    }
    record(tmp_path / "s", [["fear"]], description=replace(make_description(), model=model))
    text = method_paragraph(open_corrected(open_session(tmp_path / "s")), EpisodeSettings())
    assert (
        "Seven expressions (anger, disgust, fear, happiness, sadness, surprise and neutral) were "
        "classified from grey 48 x 48 pixel crops by the model “everyday” (SHA-256 "
        "bbd51db83c19f007…), trained on FER-2013, split Training; its accuracy is 68.9% on "
        "PublicTest and 70.2% on PrivateTest."
    ) in text


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
    assert "All 3 captured frames were analysed; each held a face." in text


def record_live(folder: Path, searches: list[Search], **settings: object) -> Corrected:
    """A session of a camera, with all settings, in whose frames was searched like this."""
    values = {**to_dict(Settings()), **settings}
    description = replace(make_description(is_live=True), settings=values)
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
    values = json.loads(path.read_text())
    del values["search"]
    path.write_text(json.dumps(values))
    text = method_paragraph(open_corrected(open_session(tmp_path / "old")), EpisodeSettings())
    assert "known faces were followed" in text
    assert "kept up with that is not known" in text
    values["settings"]["detection"]["engine"] = "haar"
    path.write_text(json.dumps(values))
    text = method_paragraph(open_corrected(open_session(tmp_path / "old")), EpisodeSettings())
    assert "in every frame" in text
    assert "not known" not in text


def test_the_method_tells_that_not_every_frame_was_classified(tmp_path: Path) -> None:
    classification = {**to_dict(ClassificationSettings()), "interval_frames": 3}
    corrected = record_live(tmp_path / "s", [Search()], classification=classification)
    assert "in one of 3 analysed frames" in method_paragraph(corrected, EpisodeSettings())


@pytest.mark.parametrize(
    ("counts", "sentence"),
    [
        ((0, 0, 0), "No frame was captured."),
        ((3, 0, 0), "Of 3 captured frames, 0 were analysed and 3 dropped."),
        ((3, 3, 0), "All 3 captured frames were analysed; each held a face."),
        ((3, 2, 1), "Of 3 captured frames, 2 were analysed and 1 dropped; no face was found in 1."),
    ],
)
def test_frames_are_counted_in_a_true_sentence(counts: tuple[int, int, int], sentence: str) -> None:
    assert frames_sentence(*counts) == sentence
