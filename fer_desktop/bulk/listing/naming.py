"""Naming: each row becomes a job whose session has a name that no other has.

The name is the table's column `session`, or else that of the file. Files of one name in several
folders are told apart by the folder: P01/talk.mp4 becomes P01_talk.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from fer_desktop.bulk.jobs import JobSpec, is_session_name, session_name_from
from fer_desktop.bulk.listing.rows import Row
from fer_desktop.bulk.listing.tables import KNOWN
from fer_desktop.core.errors import SettingsError


def name_jobs(rows: list[Row], taken: Iterable[str] = ()) -> list[JobSpec]:
    """A job for each row, none with a session's name that is `taken`.

    Raises SettingsError where a time makes no sense, a source is named twice, or two rows would
    get one name.
    """
    _refuse_twins(rows)
    jobs = [_job(row) for row in rows]
    names = _names(rows, jobs, {name.casefold() for name in taken})
    return [
        JobSpec(
            name,
            job.source,
            job.start_s,
            job.end_s,
            job.participant,
            job.baseline,
            job.variables,
        )
        for name, job in zip(names, jobs, strict=True)
    ]


def identity(job: JobSpec) -> tuple[str, float | None, float | None]:
    """What makes two jobs the same one."""
    return job.source, job.start_s, job.end_s


def _job(row: Row) -> JobSpec:
    start_s, end_s = _time(row, "start_s"), _time(row, "end_s")
    if end_s is not None and end_s <= (start_s or 0.0):
        raise SettingsError(
            "{place} ends at {end_s:g} s, before it begins.",
            "end_s must be greater than start_s.",
            place=_place(row),
            end_s=end_s,
        )
    said = row.values
    return JobSpec(
        said.get("session", ""),
        row.source,
        start_s,
        end_s,
        said.get("participant", ""),
        said.get("baseline", ""),
        {name: value for name, value in said.items() if name not in KNOWN},
    )


def _time(row: Row, column: str) -> float | None:
    text = row.values.get(column, "")
    if not text:
        return None
    try:
        seconds = float(text.replace(",", "."))
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise SettingsError(
            "{place} has “{text}” for {column}, which is no number of seconds.",
            "Write seconds from the source's beginning, such as 12.5.",
            place=_place(row),
            text=text,
            column=column,
        )
    return seconds


def _place(row: Row) -> str:
    place = row.said_at or row.source
    return place[:1].upper() + place[1:] if row.said_at else place


def _refuse_twins(rows: list[Row]) -> None:
    seen: dict[object, Row] = {}
    for row in rows:
        same = (row.source, row.values.get("start_s", ""), row.values.get("end_s", ""))
        if same in seen:
            raise SettingsError(
                "{source} is named twice: {first} and {second}.",
                "Delete one, or give them different spans by start_s and end_s.",
                source=row.source,
                first=seen[same].said_at or "as a file",
                second=row.said_at or "as a file",
            )
        seen[same] = row


def _names(rows: list[Row], jobs: list[JobSpec], taken: set[str]) -> list[str]:
    named = {number: job.session for number, job in enumerate(jobs) if job.session}
    for number, name in named.items():
        if not is_session_name(name):
            raise SettingsError(
                "{place} has “{name}” for session, which cannot be the name of a folder.",
                "Use letters, digits, - and _.",
                place=_place(rows[number]),
                name=name,
            )
    found = dict(named)
    left = [number for number in range(len(jobs)) if number not in named]
    for way in (_by_file, _by_folder, _by_folder_and_suffix):
        wished = {number: session_name_from(way(jobs[number])) for number in left}
        count = Counter(name.casefold() for name in (*wished.values(), *found.values()))
        free = [n for n in left if count[wished[n].casefold()] == 1]
        found.update({n: wished[n] for n in free if wished[n].casefold() not in taken})
        left = [number for number in left if number not in found]
    found.update({number: session_name_from(_by_file(jobs[number])) for number in left})
    _refuse_one_name(rows, found, taken)
    return [found[number] for number in range(len(jobs))]


def _refuse_one_name(rows: list[Row], found: dict[int, str], taken: set[str]) -> None:
    by_name: dict[str, list[int]] = defaultdict(list)
    for number, name in found.items():
        by_name[name.casefold()].append(number)
    for name, numbers in by_name.items():
        if len(numbers) > 1 or name in taken:
            sources = [rows[number].source for number in numbers[:2]]
            raise SettingsError(
                "Two sources would get the session name {name}: {first} and {second}.",
                "Give each row a name of its own in the column “session” (a number of visits "
                "belongs in another column).",
                name=found[numbers[0]],
                first=sources[0],
                second=sources[1] if len(sources) > 1 else "one that the batch has already",
            )


def _span(job: JobSpec) -> str:
    if job.start_s is None and job.end_s is None:
        return ""
    end = f"-{job.end_s:g}s" if job.end_s is not None else "s-end"
    return f"_{job.start_s or 0:g}{end}"


def _by_file(job: JobSpec) -> str:
    return Path(job.source).stem + _span(job)


def _by_folder(job: JobSpec) -> str:
    return f"{Path(job.source).parent.name}_{_by_file(job)}"


def _by_folder_and_suffix(job: JobSpec) -> str:
    path = Path(job.source)
    return f"{path.parent.name}_{path.name.replace('.', '-')}{_span(job)}"
