"""Results: all tables and the page of a batch, written as often as they cost little.

    results = Results(folder, ResultOptions(), processes=4)
    results.write_if_due(batch, lambda: records)     now and then, while it goes on
    results.write(batch, records)                    at the end: everything

Only sessions that are new or were corrected are read. Between two writings lies a hundred times
what the last one took, so that the work of the batch goes on; an interrupted night is usable.
"""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import inf
from pathlib import Path

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import ENDED, NOT_WELL, JobRecord, JobSpec
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.results.kept import KeptMeasures
from fer_desktop.bulk.results.page import render_page
from fer_desktop.bulk.results.tables import JobResult, table_files
from fer_desktop.core.errors import FerError, OutputError
from fer_desktop.core.files import replace_file
from fer_desktop.export.styles import STYLES
from fer_desktop.sessions import names
from fer_desktop.sessions.description import Description, read_description
from fer_desktop.statistics.episodes import EpisodeSettings

PAGE = "summary.html"
LEAST_REST_S = 5.0
"""No sooner is anything written again while the batch goes on."""
REST_FACTOR = 100
"""So many times what it took to write, divided by the processes at work: 1 % of their time."""
COUNTING_S = 2.0
"""So long at most are new sessions counted while the batch goes on; the rest comes later."""


@dataclass(frozen=True)
class ResultOptions:
    """How tables are written (a key of `export.styles.STYLES`), and what an episode is."""

    style: str = "plain"
    episodes: EpisodeSettings = field(default_factory=EpisodeSettings)


class Results:
    """The files over all jobs of one batch; one thread at a time."""

    def __init__(
        self,
        folder: Path,
        options: ResultOptions | None = None,
        processes: int = 1,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """`processes` are at work meanwhile; `clock` gives seconds."""
        self._places = BatchFolder(folder)
        self._options = options or ResultOptions()
        self._kept = KeptMeasures(folder, self._options.episodes)
        self._processes, self._clock = processes, clock
        self._due_at = -inf
        self._description: Description | None = None

    @property
    def is_due(self) -> bool:
        """Whether the last time is long enough ago."""
        return self._clock() >= self._due_at

    def write_if_due(self, batch: Batch, records: Callable[[], Sequence[JobRecord]]) -> bool:
        """Write when it is due; whether it was. Raises OutputError."""
        if not self.is_due:
            return False
        began = self._clock()
        try:
            self.write(batch, records(), COUNTING_S)
        finally:
            ended = self._clock()
            rest_s = (ended - began) * REST_FACTOR / self._processes
            self._due_at = ended + max(rest_s, LEAST_REST_S)
        return True

    def write(
        self, batch: Batch, records: Sequence[JobRecord], counting_s: float = inf
    ) -> list[Path]:
        """Write all files, each whole or not at all; returns them.

        `records` one for each job. Sessions that were not counted within `counting_s` are missing
        from the summary until the next time. Raises OutputError.
        """
        until = self._clock() + counting_s
        of_job = {record.session: record for record in records}
        results = [
            self._result(job, of_job.get(job.session, JobRecord(job.session)), until)
            for job in batch.jobs
        ]
        style, variables = STYLES[self._options.style], batch.variables
        files: dict[str, bytes | str] = dict(table_files(results, variables, style))
        name = self._places.path.resolve().name
        episodes = self._options.episodes
        files[PAGE] = render_page(name, results, variables, self._describe(results), episodes)
        for file, content in files.items():
            replace_file(self._places.path / file, content)
        return [self._places.path / file for file in files]

    def _result(self, job: JobSpec, record: JobRecord, until: float) -> JobResult:
        if record.state not in ENDED or (record.state in NOT_WELL and not record.analysed):
            return JobResult(job, record)  # there is no session
        try:
            measures = self._kept.known(job.session)
            if measures is None and self._clock() < until:
                measures = self._kept.count(job.session)
        except OutputError:
            raise
        except FerError as error:  # a session that somebody spoilt hides no other
            return JobResult(job, record, problem=error.text)
        return JobResult(job, record, measures)

    def _describe(self, results: Sequence[JobResult]) -> Description | None:
        """What any one session says of how it was analysed."""
        for result in results if self._description is None else ():
            if result.measures is None:
                continue
            path = self._places.session(result.job.session) / names.DESCRIPTION
            try:
                self._description = read_description(path)
                break
            except FerError:  # the tables still hold what was counted of it
                continue
        return self._description
