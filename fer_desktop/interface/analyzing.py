"""A whole source from start to end: what `fer-desktop analyze` does, giving a session."""

import io
import os
from collections.abc import Callable
from dataclasses import replace
from os import PathLike
from pathlib import Path

from fer_desktop.bulk.job import Job, JobOptions
from fer_desktop.core.errors import InputError
from fer_desktop.core.frames import Analysis
from fer_desktop.core.settings import Settings
from fer_desktop.interface.choices import SettingValues, chosen_settings, tell_once
from fer_desktop.interface.progress import Progress, reporting
from fer_desktop.interface.session import Session, open_session
from fer_desktop.scores import rows
from fer_desktop.scores.table_reading import parse_table
from fer_desktop.sessions.corrections.applying import correct
from fer_desktop.sessions.describing import belonging_of, describe_session
from fer_desktop.sessions.description import (
    Description,
    Integrity,
    RecordingState,
    SearchSummary,
    VideoContent,
)
from fer_desktop.sessions.reading import Session as ReadSession
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sources.base import SourceKind
from fer_desktop.sources.paths import local_path

_NOWHERE = Path(os.devnull)
"""The folder of a session in memory: nothing lies below it."""


def analyze(
    source: str | PathLike[str],
    output: str | PathLike[str] | None = None,
    *,
    model: str | None = None,
    detector: str | None = None,
    settings: SettingValues | None = None,
    seconds: float | None = None,
    videos: tuple[VideoContent, ...] = (),
    participant: str = "",
    consent: str = "",
    overwrite: bool = False,
    progress: Progress = False,
) -> Session:
    """Analyse a video, a folder of pictures, a camera, a stream or "demo" to its end.

    Without `output` the session stays in memory; with it, it is a session folder, the same bytes
    as `fer-desktop analyze` writes with the same settings. `videos` (there only) are "clean",
    "annotated" or "blurred". `seconds` ends the analysis at that time of the source. `settings`
    are those of session.json. `progress`: True for a bar, or a function that is called with the
    number of frames done and of all, None where the source does not say.

    Raises FerError (SourceError, ModelError, InputError, …), each with one sentence and advice.

    >>> import fer_desktop
    >>> fer_desktop.analyze("demo", seconds=0.5, settings={"smoothing": {"time_constant_s": 0}})
    <Session 'Demo': 14 frames, 1 face, in memory>
    """
    spec = _spec(source)
    chosen = chosen_settings(model, detector, settings)
    if seconds is not None and not (isinstance(seconds, int | float) and seconds > 0):
        raise InputError("seconds must be a number above 0; received {value!r}.", value=seconds)
    if videos and output is None:
        raise InputError("Videos need a folder to lie in.", "Give output.")
    folder = None if output is None else Path(output)
    options = JobOptions(
        folder,
        overwrite,
        RecordingOptions(tuple(videos)),
        participant,
        consent,
        limit_s=seconds,
    )
    job = Job(spec, chosen, options)
    kept = _KeptRows(with_picture=job.info.kind is SourceKind.IMAGES)
    total = job.info.frame_count if seconds is None else None

    def describe() -> Description:
        return _description(job, spec, chosen, options)

    with reporting(progress, total, job.info.name) as report:
        job.run(_on_analysis(job, kept if folder is None else None, report, describe))
    if folder is not None:
        return open_session(folder)
    name = Path(job.info.name).stem if job.info.kind is SourceKind.VIDEO else job.info.name
    state = RecordingState.COMPLETE if seconds is None else RecordingState.STOPPED
    return kept.session(replace(describe(), state=state), name)


def _spec(source: object) -> str:
    if isinstance(source, str):
        return source
    if isinstance(source, os.PathLike):
        return str(os.fspath(source))
    raise InputError(
        "source must be a path, an address or a camera, as a text; received {kind}.",
        "Arrays are for fer_desktop.Analyzer.",
        kind=type(source).__name__,
    )


def _on_analysis(
    job: Job,
    kept: "_KeptRows | None",
    report: Callable[[int], None],
    describe: Callable[[], Description],
) -> Callable[[Analysis], None]:
    done = 0

    def take(analysis: Analysis) -> None:
        nonlocal done
        if done == 0 and job.manifest is not None:
            tell_once(job.manifest)
        done += 1
        if kept is not None:
            kept.belonging = kept.belonging or belonging_of(describe())
            kept.add(analysis)
        report(done)

    return take


class _KeptRows:
    """The rows of timeline.csv in memory: the same texts, so that the numbers are the same."""

    def __init__(self, *, with_picture: bool) -> None:
        self._with_picture = with_picture
        self._lines = io.StringIO()
        self._lines.write(rows.header(with_picture=with_picture))
        self.belonging: rows.Belonging | None = None
        self.integrity = Integrity()
        self.search = SearchSummary()

    def add(self, analysis: Analysis) -> None:
        self._lines.write(rows.rows(analysis, "", self.belonging, with_picture=self._with_picture))
        self.search = self.search.with_frame(analysis.search)
        counts, now = self.integrity, analysis.frame.timestamp
        first = now if counts.first_timestamp is None else counts.first_timestamp
        self.integrity = replace(
            counts,
            captured=analysis.frame.index + 1,
            analysed=counts.analysed + 1,
            dropped=analysis.frame.index - counts.analysed,
            without_face=counts.without_face + (not analysis.faces),
            first_timestamp=first,
            last_timestamp=now,
            damaged=counts.damaged + analysis.frame.is_damaged,
        )

    def session(self, description: Description, name: str) -> Session:
        description = replace(description, integrity=self.integrity, search=self.search)
        self._lines.seek(0)
        table = parse_table(self._lines, name)
        recorded = ReadSession(_NOWHERE, name, table, (), description)
        return Session(correct(recorded, ()), None)


def _description(job: Job, spec: str, settings: Settings, options: JobOptions) -> Description:
    if job.manifest is None:
        raise AssertionError("a job that has run knows its model")
    path = local_path(spec) if job.info.kind is SourceKind.VIDEO else None
    return describe_session(
        job.info,
        job.manifest,
        settings,
        path,
        participant=options.participant,
        consent=options.consent,
    )
