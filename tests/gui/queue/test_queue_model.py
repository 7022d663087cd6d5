import json

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator

from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState, failed
from fer_desktop.bulk.listing.probing import Probe
from fer_desktop.bulk.records import from_values, to_json, to_values
from fer_desktop.core.errors import Sentence, SourceError, SourceProblem
from fer_desktop.core.resources import resource
from fer_desktop.gui.queue.queue_filter import QueueFilter
from fer_desktop.gui.queue.queue_model import FIRST_VARIABLE, Column, QueueModel


def filled(*names: str) -> QueueModel:
    model = QueueModel()
    model.show([JobSpec(name, f"/videos/{name}.mp4") for name in names])
    return model


def test_a_block_from_a_spreadsheet_fills_to_the_right_and_down() -> None:
    model = filled("a", "b", "c")
    model.add_variable("condition")
    taken = model.fill(1, Column.PARTICIPANT, [["P01", "alone"], ["P02", "together"], ["P03", "x"]])
    assert taken == 4
    assert [spec.participant for spec in model.specs] == ["", "P01", "P02"]
    assert [dict(spec.variables) for spec in model.specs] == [
        {},
        {"condition": "alone"},
        {"condition": "together"},
    ]


def test_what_is_worked_at_and_what_is_no_word_of_a_person_stays() -> None:
    model = filled("a", "b")
    model.set_record(JobRecord("a", JobState.RUNNING))
    assert model.fill(0, Column.PARTICIPANT, [["P01"]]) == 0
    assert model.fill(1, Column.STATE, [["done"]]) == 0
    model.remove([0, 1])
    assert [spec.session for spec in model.specs] == ["a"]


def test_names_of_files_fill_columns_that_are_made_for_them() -> None:
    model = filled("P01_alone", "P02_both", "other")
    model.describe(
        {
            "P01_alone": {"participant": "P01", "condition": "alone"},
            "P02_both": {"participant": "P02", "condition": "both"},
        }
    )
    assert model.variables == ["condition"]
    assert [spec.participant for spec in model.specs] == ["P01", "P02", ""]
    assert model.index(1, FIRST_VARIABLE).data() == "both"


def test_an_emptied_cell_takes_the_variable_away() -> None:
    model = filled("a")
    model.add_variable("condition")
    model.fill(0, FIRST_VARIABLE, [["alone"]])
    model.fill(0, FIRST_VARIABLE, [[" "]])
    assert dict(model.specs[0].variables) == {}
    assert model.variables == ["condition"]


def test_a_row_says_how_far_it_is_and_what_went_wrong() -> None:
    model = filled("a", "b", "c")
    model.set_record(JobRecord("a", JobState.RUNNING, progress=0.5), 65.0)
    model.set_record(JobRecord("b", JobState.FAILED, "b.mp4 is damaged.", "Copy it again."))
    model.set_probe(Probe(model.specs[2], problem=(Sentence("c.mp4 is not a video."),)))
    model.set_record(JobRecord("unknown", JobState.DONE))
    row = [model.index(0, column).data() for column in range(Column.PARTICIPANT)]
    assert row == ["a.mp4", "", "running", "50 %", "1:05", ""]
    assert model.index(1, Column.NOTES).data() == "b.mp4 is damaged."
    assert model.index(2, Column.NOTES).data() == "c.mp4 is not a video."
    assert model.tally().of(JobState.RUNNING, JobState.FAILED) == 2
    assert model.tally().total == 3


def test_the_filter_shows_states_and_words() -> None:
    model = filled("a", "b")
    model.fill(1, Column.PARTICIPANT, [["P07"]])
    shown = QueueFilter(model)
    shown.set_filter(frozenset(JobState), "p07")
    assert shown.rowCount() == 1
    shown.set_filter(frozenset({JobState.DONE}), "")
    assert shown.rowCount() == 0
    model.set_record(JobRecord("a", JobState.DONE))
    assert shown.rowCount() == 1


@given(st.lists(st.lists(st.text(max_size=5), max_size=5), max_size=5), st.integers(0, 9))
def test_no_block_breaks_the_table(block: list[list[str]], left: int) -> None:
    model = filled("a", "b")
    model.add_variable("x")
    model.fill(1, left, block)
    assert len(model.specs) == 2
    assert model.specs[0] == JobSpec("a", "/videos/a.mp4")


def test_why_a_job_failed_is_said_in_the_users_language(qapp: object) -> None:
    model = filled("a", "b")
    gone = SourceError(
        SourceProblem.MISSING,
        "{path} does not exist.",
        "Check the name and the folder.",
        path="/videos/a.mp4",
    )
    model.set_record(from_values(json.loads(to_json(failed("a", gone)))))
    of_an_early_version = to_values(failed("b", gone))
    del of_an_early_version["told"]
    model.set_record(from_values(of_an_early_version))
    translator = QTranslator()
    assert translator.load(QLocale("de"), "fer_desktop", "_", str(resource("translations")))
    QCoreApplication.installTranslator(translator)
    try:
        notes = model.index(0, Column.NOTES)
        assert notes.data() == "/videos/a.mp4 gibt es nicht."
        assert "Prüfen Sie Namen und Ordner." in notes.data(Qt.ItemDataRole.ToolTipRole)
        assert model.index(1, Column.NOTES).data() == "/videos/a.mp4 does not exist."
    finally:
        QCoreApplication.removeTranslator(translator)
