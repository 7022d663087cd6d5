"""The threshold is changed and a neutral baseline taken afterwards, as corrections."""

from pathlib import Path

import pytest
from helpers.reviews import LABELS, Opened, answer
from helpers.session_fakes import make_description, record
from PySide6.QtWidgets import QDialog, QDoubleSpinBox

from fer_desktop.sessions.baselines import path_of, read_baseline
from fer_desktop.sessions.corrections.edit_kinds import SetThreshold, UseBaseline
from fer_desktop.sessions.corrections.edits import Edits


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture
def scores(tmp_path: Path) -> Path:
    """A session without a video."""
    record(tmp_path / "talk", LABELS, description=make_description(participant="P01"))
    return tmp_path / "talk"


def set_value(value: float):
    def fill(dialog: QDialog) -> None:
        dialog.findChildren(QDoubleSpinBox)[0].setValue(value)

    return fill


def test_the_threshold_is_a_correction_that_is_said_and_undone(show: Opened, scores: Path) -> None:
    window = show(scores)
    answer(set_value(0.8))
    window.actions_.threshold.trigger()
    assert Edits.load(scores).done == (SetThreshold(0.8),)
    assert window.faces.threshold == 0.8
    assert "0.80 (recorded with 0.40)" in window.notes.text()
    window.actions_.undo.trigger()
    assert window.faces.threshold == 0.4
    assert not window.notes.isVisible()


def test_a_baseline_of_a_range_is_used_and_kept_for_the_participant(
    show: Opened, scores: Path
) -> None:
    window = show(scores)
    window.corrections.choose_range(start_s=0.0, end_s=0.95)
    answer(lambda dialog: None)
    window.actions_.take_baseline.trigger()
    (edit,) = Edits.load(scores).done
    assert isinstance(edit, UseBaseline)
    assert (edit.face_id, edit.baseline.frame_count, edit.baseline.owner) == (1, 10, "P01")
    assert (edit.baseline.made, edit.baseline.source) == ("stretch", "clip.mp4")
    assert read_baseline(path_of("P01")) == edit.baseline
    assert window.faces.baselines == {1: edit.baseline}  # shown in the plot
    corrected = window.reviewed.corrected.table
    assert set(corrected.baseline[corrected.face_id == 1]) == {"P01"}
    window.actions_.undo.trigger()
    assert not window.faces.baselines


def test_a_range_with_too_few_pictures_makes_no_baseline(show: Opened, scores: Path) -> None:
    window = show(scores)
    window.judging.take(1, 0.0, 0.3, "")
    assert "is seen in 4 pictures of this range" in window.message.text
    assert not Edits.load(scores).done


def test_a_face_that_is_not_neutral_is_asked_about(show: Opened, scores: Path) -> None:
    window = show(scores)
    window.judging.take(1, 1.0, 2.9, "")
    assert "the model reads happiness at 70 %" in window.message.text
    assert len(Edits.load(scores).done) == 1


def test_a_kept_baseline_of_another_model_is_refused(show: Opened, scores: Path) -> None:
    window = show(scores)
    window.judging.take(1, 0.0, 0.95, "P01")
    path = path_of("P01")
    window.judging.use(2, path)
    assert set(window.faces.baselines) == {1, 2}
    path.write_text(path.read_text().replace("0" * 64, "1" * 64))
    window.judging.use(2, path)
    assert "corrects no other" in window.message.text
    assert len(Edits.load(scores).done) == 2
