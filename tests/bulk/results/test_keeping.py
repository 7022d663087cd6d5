"""Beside a run: written while it goes on, and whole at its end."""

from dataclasses import replace
from threading import Event as Flag

import pandas
import pytest

from fer_desktop.bulk.claims import claim
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.records import write_failure
from fer_desktop.bulk.results import keeping
from fer_desktop.bulk.results.keeping import ResultsWriter
from fer_desktop.bulk.results.tables import JOBS, SUMMARY
from fer_desktop.bulk.results.writing import Results
from fer_desktop.bulk.workers.events import Changed, Ended, Planned
from fer_desktop.bulk.workers.plan import Plan
from fer_desktop.core.errors import OutputError

NOTHING = Planned(Plan((), (), ()), 0)


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> Flag:
    """Set when something was written beside a run."""
    flag = Flag()
    original = Results.write_if_due

    def write(self: Results, *arguments) -> bool:
        try:
            return original(self, *arguments)
        finally:
            flag.set()

    monkeypatch.setattr(Results, "write_if_due", write)
    monkeypatch.setattr(keeping, "LOOK_EVERY_S", 0.01)
    return flag


def test_it_is_written_while_the_run_goes_on(night, written: Flag) -> None:
    writer = ResultsWriter(night.folder, night.batch)
    writer.take(NOTHING)
    writer.take(Ended(night.records[0]))
    assert written.wait(60)
    assert (night.folder / SUMMARY).exists()
    writer.finish()


def test_at_the_end_it_is_what_the_disk_says_whoever_did_it(night) -> None:
    writer = ResultsWriter(night.folder, night.batch)
    writer.take(NOTHING)
    write_failure(night.folder, night.records[2])  # by another program
    BatchFolder(night.folder).make()
    with claim(night.folder, "later"):
        writer.finish()
    jobs = pandas.read_csv(night.folder / JOBS)
    assert list(jobs.state) == ["done", "done", "failed", "running"]


def test_jobs_that_were_added_meanwhile_are_there(night) -> None:
    writer = ResultsWriter(night.folder, replace(night.batch, jobs=night.batch.jobs[:1]))
    writer.take(NOTHING)
    writer.take(Changed(night.batch, (), frozenset()))
    writer.finish()
    assert len(pandas.read_csv(night.folder / JOBS)) == len(night.batch.jobs)


def test_a_disk_that_takes_nothing_is_told_at_the_end(night, written: Flag) -> None:
    (night.folder / JOBS).mkdir()
    writer = ResultsWriter(night.folder, night.batch)
    writer.take(NOTHING)
    assert written.wait(60)
    with pytest.raises(OutputError, match=r"jobs\.csv cannot be written"):
        writer.finish()


def test_a_run_that_never_began_has_results_too(night) -> None:
    assert ResultsWriter(night.folder, night.batch).finish()
