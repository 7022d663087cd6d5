"""The folder of a batch: where everything lies.

DIR/batch.json            the table of jobs and the settings
DIR/SESSION/              a session folder for each job, whole; in it job.json, its record
DIR/jobs.csv, summary.*   what came out (`results/`)
DIR/batch.log             what happened, a line each
DIR/.batch/               what only the program reads:
    claims/               SESSION.json while somebody does the job
    failures/             SESSION.json: the record of a job that left no session
    work/                 sessions that are being made, under temporary names
    measures/             SESSION.json: what `results/` has counted of a session
"""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import make_folder, output_error
from fer_desktop.sessions import names


@dataclass(frozen=True)
class BatchFolder:
    """Paths in the folder of a batch."""

    path: Path

    @property
    def table(self) -> Path:
        """batch.json: the jobs and the settings."""
        return self.path / "batch.json"

    @property
    def log(self) -> Path:
        return self.path / "batch.log"

    @property
    def hidden(self) -> Path:
        return self.path / ".batch"

    @property
    def claims(self) -> Path:
        return self.hidden / "claims"

    @property
    def failures(self) -> Path:
        return self.hidden / "failures"

    @property
    def work(self) -> Path:
        return self.hidden / "work"

    def measures(self, name: str) -> Path:
        """What was counted of a job's session."""
        return self.hidden / "measures" / f"{name}.json"

    def make(self) -> None:
        """Make the folder ready for jobs; who does one never makes it: a disk may have gone away.

        Raises OutputError.
        """
        for folder in (self.claims, self.work):
            try:
                make_folder(folder)
            except OSError as error:
                raise output_error(folder, error) from error

    def table_changed_ns(self) -> int:
        """When the table was written; 0 where there is none."""
        try:
            return self.table.stat().st_mtime_ns
        except OSError:  # between two names, on some shares
            return 0

    def check(self) -> None:
        """Raises OutputError where the folder is not, or no longer, ready for jobs."""
        if not self.claims.is_dir():
            raise OutputError(
                "{folder} is not there any more, or no batch any more.",
                "Is the disk connected? What was done is on it; the same command goes on.",
                folder=self.path,
            )

    def session(self, name: str) -> Path:
        """The session folder of a job."""
        return self.path / name

    def record(self, name: str) -> Path:
        """The record of a job that has a session."""
        return self.path / name / names.JOB

    def failure(self, name: str) -> Path:
        """The record of a job that left no session."""
        return self.failures / f"{name}.json"

    def claim(self, name: str) -> Path:
        """Who does a job."""
        return self.claims / f"{name}.json"
