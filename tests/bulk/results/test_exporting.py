"""The formats that a person asked for, of each session."""

from pathlib import Path

from helpers.batches import record_job
from helpers.session_fakes import HAPPY

from fer_desktop.bulk.results.exporting import export_missing


def test_what_is_missing_is_written_and_what_is_there_stays(tmp_path: Path) -> None:
    record_job(tmp_path, "a", [HAPPY] * 5)
    folder = tmp_path / "a"
    assert export_missing(folder, ["json"]) == ()
    path = folder / "export" / "a_json.json"
    path.write_text("mine")
    assert export_missing(folder, ["json", "xlsx"]) == ()
    assert path.read_text() == "mine"
    assert (folder / "export" / "a_xlsx.xlsx").stat().st_size > 1_000


def test_one_format_that_fails_stops_no_other(tmp_path: Path) -> None:
    record_job(tmp_path, "a", [HAPPY] * 5)
    (problem,) = export_missing(tmp_path / "a", ["mp4", "csv"])
    assert problem.startswith("Annotated video (MP4): ")
    assert (tmp_path / "a" / "export" / "a_csv.csv").exists()


def test_a_session_that_cannot_be_read_is_a_problem_too(tmp_path: Path) -> None:
    record_job(tmp_path, "a", [HAPPY] * 5)
    (tmp_path / "a" / "timeline.csv").unlink()
    (problem,) = export_missing(tmp_path / "a", ["csv"])
    assert "holds no session" in problem
