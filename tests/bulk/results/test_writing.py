"""All files of a batch: whole, cheap while it goes on, complete at the end."""

import os
from pathlib import Path

import pandas
import pytest

from fer_desktop.bulk.results.tables import JOBS, LONG_SUMMARY, SUMMARY
from fer_desktop.bulk.results.writing import PAGE, ResultOptions, Results
from fer_desktop.core.errors import OutputError
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits


class Clock:
    """A clock that goes on by `step_s` with every look."""

    def __init__(self, step_s: float = 0.0) -> None:
        self.now_s, self.step_s = 0.0, step_s

    def __call__(self) -> float:
        self.now_s += self.step_s
        return self.now_s


def sessions_in(folder: Path) -> list[str]:
    return list(pandas.read_csv(folder / SUMMARY).session.unique())


def test_everything_is_written(night) -> None:
    paths = Results(night.folder).write(night.batch, night.records)
    assert {path.name for path in paths} >= {JOBS, SUMMARY, LONG_SUMMARY, PAGE}
    assert sessions_in(night.folder) == ["two", "nobody"]
    assert "by the model “paper”" in (night.folder / PAGE).read_text(encoding="utf-8")


def test_the_same_batch_gives_the_same_bytes_whoever_counted(night) -> None:
    first = {p: p.read_bytes() for p in Results(night.folder).write(night.batch, night.records)}
    again = Results(night.folder).write(night.batch, night.records)
    assert {path: path.read_bytes() for path in again} == first


def test_only_new_and_corrected_sessions_are_read(night) -> None:
    results = Results(night.folder)
    results.write(night.batch, night.records)
    table = night.folder / "two" / "timeline.csv"
    content, times = table.read_bytes(), table.stat()
    table.write_bytes(b"x" * len(content))
    os.utime(table, ns=(times.st_atime_ns, times.st_mtime_ns))
    for each in (results, Results(night.folder)):
        each.write(night.batch, night.records)
        assert "two" in sessions_in(night.folder)
    table.write_bytes(content)
    Edits.load(night.folder / "two").add(RenameFace(1, "Ann"))
    results.write(night.batch, night.records)
    assert "Ann" in pandas.read_csv(night.folder / SUMMARY).name.tolist()


def test_while_it_goes_on_writing_takes_a_hundredth_of_the_time(night) -> None:
    clock = Clock(1.0)  # each look at it lasts a second
    results = Results(night.folder, processes=2, clock=clock)
    assert results.write_if_due(night.batch, lambda: night.records)
    took_s = clock.now_s - 2
    clock.step_s = 0.0
    clock.now_s += took_s * 50 - 1
    assert not results.write_if_due(night.batch, lambda: night.records)
    clock.now_s += 1
    assert results.write_if_due(night.batch, lambda: night.records)


def test_what_was_not_counted_in_time_comes_later(night) -> None:
    clock = Clock(1.5)  # a session is begun before 2 s have gone, none after
    results = Results(night.folder, clock=clock)
    results.write_if_due(night.batch, lambda: night.records)
    assert sessions_in(night.folder) == ["two"]
    assert "1 finished sources" in (night.folder / PAGE).read_text(encoding="utf-8")
    results.write(night.batch, night.records)
    assert sessions_in(night.folder) == ["two", "nobody"]


def test_a_session_that_somebody_spoilt_hides_no_other(night) -> None:
    (night.folder / "two" / "timeline.csv").write_text("no table")
    Results(night.folder).write(night.batch, night.records)
    assert sessions_in(night.folder) == ["nobody"]
    jobs = pandas.read_csv(night.folder / JOBS)
    assert "no table of this program" in jobs.warnings[0]


def test_the_style_is_chosen(night) -> None:
    Results(night.folder, ResultOptions("excel-comma")).write(night.batch, night.records)
    content = (night.folder / SUMMARY).read_bytes()
    assert content.startswith(b"\xef\xbb\xbfsession;source;")
    assert b"0,7" in content


def test_a_table_that_cannot_be_written_is_told(night) -> None:
    (night.folder / SUMMARY).mkdir()
    with pytest.raises(OutputError, match=r"summary\.csv cannot be written"):
        Results(night.folder).write(night.batch, night.records)
