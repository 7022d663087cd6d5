"""Jobs from what a person names: the way in for the command and for what is dropped on a window."""

from collections.abc import Iterable
from dataclasses import replace

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.bulk.listing.discovery import find_sources
from fer_desktop.bulk.listing.name_pattern import NamePattern, fill
from fer_desktop.bulk.listing.naming import identity, name_jobs
from fer_desktop.bulk.listing.rows import Row
from fer_desktop.bulk.listing.tables import is_table, read_rows
from fer_desktop.core.errors import SettingsError
from fer_desktop.sources.paths import local_path


def list_jobs(inputs: Iterable[str], pattern: NamePattern | None = None) -> list[JobSpec]:
    """The jobs that files, folders, globs and tables name together.

    A source that is found twice (a folder and a file in it) is one job. Raises SettingsError.
    """
    said: list[Row] = []
    found: list[Row] = []
    for each in inputs:
        path = local_path(each)
        if is_table(path):
            said += read_rows(path)
        else:
            found += find_sources(each)
    known = {row.source for row in said}
    once = {row.source: row for row in found if row.source not in known}
    rows = [*said, *once.values()]
    if pattern is not None:
        rows = fill(rows, pattern)
        named = {row.source for row in said if row.values.get("session")}
        rows = [row if row.source in named else _session_as_variable(row) for row in rows]
    return name_jobs(rows)


def _session_as_variable(row: Row) -> Row:
    """A session in a file's name is a visit's number: the file's whole name names the folder."""
    values = {name: value for name, value in row.values.items() if name != "session"}
    if "session" not in row.values:
        return row
    return replace(row, values={**values, "visit": row.values["session"]})


def merged(batch: Batch, jobs: list[JobSpec]) -> Batch:
    """The batch with these jobs; one that it has already keeps its session's name.

    What is said of a job now counts. Raises SettingsError when a new one would get a taken name.
    """
    old = {identity(job): job for job in batch.jobs}
    names = {job.session.casefold(): identity(job) for job in batch.jobs}
    updated = dict(old)
    for job in jobs:
        before = old.get(identity(job))
        if before is not None:
            updated[identity(job)] = replace(job, session=before.session)
        elif job.session.casefold() in names:
            raise SettingsError(
                "Two sources would get the session name {name}: {first} and {second}.",
                "Choose another output folder, or name the sessions in a table (column session).",
                name=job.session,
                first=names[job.session.casefold()][0],
                second=job.source,
            )
        else:
            updated[identity(job)] = job
    return replace(batch, jobs=tuple(updated.values()))
