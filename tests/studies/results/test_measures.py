from pathlib import Path

from helpers.studies import fill, make_study

from fer_desktop.studies.presenting.progress import Progress, Shown, write_progress
from fer_desktop.studies.results.measures import measure
from fer_desktop.studies.results.options import ResultOptions
from fer_desktop.studies.study_file import read_study


def test_a_stimulus_that_was_broken_off_is_left_out_and_told(tmp_path: Path) -> None:
    places = make_study(tmp_path / "films", participants=1)
    first, second = fill(places, "P01", "calm", 3), fill(places, "P01", "funny", 9)
    study = read_study(places.path)
    before = measure(places.path, study, ResultOptions())
    assert [row.event for row in before.rows].count("film") == 2
    write_progress(places.path, Progress("P01", ("film",)).with_shown(Shown("film", second)))
    found = measure(places.path, study, ResultOptions())
    assert [(row.event, row.session) for row in found.rows if row.event == "film"] == [
        ("film", second)
    ]
    (left,) = [each for each in found.left_out if each.event == "film"]
    assert left.session == first
    assert "broken off" in str(left.reason)


def test_what_a_participant_was_shown_cannot_be_read(tmp_path: Path) -> None:
    places = make_study(tmp_path / "films", participants=1)
    fill(places, "P01", "calm", 3)
    places.runs.mkdir()
    places.run("P01").write_text("nonsense")
    found = measure(places.path, read_study(places.path), ResultOptions())
    assert not found.rows
    assert "P01.json cannot be used" in str(found.left_out[0].reason)
