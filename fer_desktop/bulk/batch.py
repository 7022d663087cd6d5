"""A batch: the table of jobs and the settings they share, kept in batch.json.

    batch = read_batch(folder)                        SettingsError says what is wrong with it
    batch = change_batch(folder, lambda batch: …)     one program at a time

The command line and the window's queue edit this one file, so each opens the other's batch. What
became of the jobs does not stand here: `records.py` looks for that.
"""

import dataclasses
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from fer_desktop.bulk.jobs import JobSpec, is_session_name
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.errors import SettingsError
from fer_desktop.core.files import make_folder, output_error, read_bytes, replace_file
from fer_desktop.core.json_fields import (
    Check,
    choice,
    list_of,
    mapping,
    number,
    optional,
    parse_json,
    plain,
    record,
    text,
    whole,
)
from fer_desktop.core.json_values import from_dict, to_dict
from fer_desktop.core.settings import ANALYSIS_SECTIONS, AppSettings, Settings
from fer_desktop.sessions.description import VideoContent
from fer_desktop.system.locks import exclusively

FORMAT = "fer-desktop batch"
FORMAT_VERSION = 1
MOST_JOBS = 1_000_000
_SECTIONS = (*ANALYSIS_SECTIONS, "source")
_LIMIT_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Batch:
    """Everything that batch.json holds."""

    jobs: tuple[JobSpec, ...] = ()
    settings: Settings = field(default_factory=Settings)
    """Those of the analysis and of reading sources, and the context of use, are kept."""
    videos: tuple[VideoContent, ...] = ()
    """What each session keeps beside the scores."""
    consent: str = ""
    """Note on consent, kept in each session."""
    exports: tuple[str, ...] = ()
    """Formats in which each session is exported."""

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of all variables, in the order in which they first occur."""
        return tuple(dict.fromkeys(name for job in self.jobs for name in job.variables))

    def job(self, session: str) -> JobSpec:
        """The job of a session. Raises KeyError."""
        for each in self.jobs:
            if each.session == session:
                return each
        raise KeyError(session)


def read_batch(folder: Path) -> Batch:
    """The batch in a folder. Raises SettingsError, also when there is none."""
    path = BatchFolder(folder).table
    try:
        content = read_bytes(path, _LIMIT_BYTES)
    except FileNotFoundError:
        raise SettingsError(
            "{folder} holds no batch.",
            "Name the sources: fer-desktop batch SOURCES --output {folder}",
            folder=folder,
        ) from None
    except OSError as error:
        raise SettingsError(
            "{path} cannot be read: {reason}.", path=path, reason=error.strerror or error
        ) from error
    try:
        return batch_from_values(parse_json(content))
    except (ValueError, SettingsError) as error:
        raise SettingsError("{path} cannot be used: {reason}.", path=path, reason=error) from error


def write_batch(folder: Path, batch: Batch) -> None:
    """Write batch.json, whole or not at all; makes the folder. Raises OutputError."""
    try:
        make_folder(folder)
    except OSError as error:
        raise output_error(folder, error) from error
    content = json.dumps(batch_values(batch), indent=1, ensure_ascii=False, allow_nan=False)
    replace_file(BatchFolder(folder).table, content + "\n")


def change_batch(folder: Path, change: Callable[[Batch], Batch]) -> Batch:
    """Read, change and write the batch of a folder while no other program does; gives the new one.

    Raises SettingsError and OutputError.
    """
    with exclusively(folder):
        before = read_batch(folder)
        after = change(before)
        if after != before:
            write_batch(folder, after)
        return after


def batch_values(batch: Batch) -> dict[str, Any]:
    """A batch as plain JSON values, for a file or for another machine."""
    settings = to_dict(batch.settings)
    return {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "settings": {name: settings[name] for name in _SECTIONS},
        "context_of_use": batch.settings.app.context_of_use,
        "consent": batch.consent,
        "videos": list(batch.videos),
        "exports": list(batch.exports),
        "jobs": [_job_values(job) for job in batch.jobs],
    }


def batch_from_values(values: Any) -> Batch:
    """The batch that such values tell. Raises ValueError and SettingsError."""
    if isinstance(values, dict) and values.get("format") == FORMAT:
        version = values.get("format_version")
        if isinstance(version, int) and version > FORMAT_VERSION:
            raise ValueError("it was written by a newer version of the program")
    checked = _SCHEMA(values, "")
    settings = from_dict(Settings, checked["settings"])
    app = AppSettings(context_of_use=checked.get("context_of_use", ""))
    jobs = tuple(JobSpec(**job) for job in checked["jobs"])
    _refuse_twins(jobs)
    return Batch(
        jobs,
        replace(settings, app=app),
        tuple(checked.get("videos", ())),
        checked.get("consent", ""),
        tuple(checked.get("exports", ())),
    )


def _refuse_twins(jobs: tuple[JobSpec, ...]) -> None:
    names: set[str] = set()
    for job in jobs:
        if job.session.casefold() in names:
            raise ValueError(f"two jobs have the session {job.session}")
        names.add(job.session.casefold())


def _job_values(job: JobSpec) -> dict[str, Any]:
    """Only what differs from the default: a table of thousands stays readable."""
    values: dict[str, Any] = {"session": job.session, "source": job.source}
    for each in dataclasses.fields(JobSpec)[2:]:
        value = getattr(job, each.name)
        if value not in (None, "", {}):
            values[each.name] = dict(value) if isinstance(value, Mapping) else value
    return values


def _session_name(value: object, where: str) -> str:
    name: str = text()(value, where)
    if not is_session_name(name):
        raise ValueError(f"{where} cannot be the name of a folder")
    return name


def _source_name(value: object, where: str) -> str:
    """Unlike a text it may hold what is none: names on a disk are bytes."""
    text(40_000)(value, where)
    return str(value)


_MOST_S = 1e10
_JOB: Check = record(
    {
        "session": _session_name,
        "source": _source_name,
        "start_s": optional(number(0, _MOST_S)),
        "end_s": optional(number(0, _MOST_S)),
        "participant": text(20_000),
        "baseline": text(20_000),
        "variables": mapping(text(), text(20_000), 1_000),
    },
    {"session", "source"},
)
_SCHEMA: Check = record(
    {
        "format": choice(FORMAT),
        "format_version": whole(1),
        "settings": plain,
        "context_of_use": text(20_000),
        "consent": text(100_000),
        "videos": list_of(choice("clean", "annotated", "blurred"), 3),
        "exports": list_of(text(), 100),
        "jobs": list_of(_JOB, MOST_JOBS),
    },
    {"format", "format_version", "settings", "jobs"},
)
