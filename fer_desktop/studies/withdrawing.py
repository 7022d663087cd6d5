"""Withdrawing: everything of one participant is deleted, wherever the program put it.

Sessions, baselines, the results (their means hold this participant, too), the entry in study.json,
lines of the log and of the lists of what was opened last that name the code or the sessions. What
the program did not write is left and told.
"""

import os
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.bulk.batch import Batch, change_batch, read_batch
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.results.tables import JOBS, LONG_SUMMARY, SUMMARY
from fer_desktop.bulk.results.writing import PAGE
from fer_desktop.core.errors import FerError, Sentence, SessionError, SettingsError
from fer_desktop.core.files import (
    deletion_error,
    is_regular,
    open_regular,
    output_error,
    read_bytes,
)
from fer_desktop.core.home import log_folder
from fer_desktop.core.settings import Settings
from fer_desktop.core.settings_file import load_settings, save_settings
from fer_desktop.sessions.baselines import path_of
from fer_desktop.sessions.description import Description
from fer_desktop.sessions.library import delete_session, list_sessions, session_files
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.results.layout import is_result
from fer_desktop.studies.study import Participant, Study
from fer_desktop.studies.study_file import change_study, read_study

_LOG_LIMIT_BYTES = 64_000_000


@dataclass(frozen=True)
class Traces:
    """What there is of a participant, before or after it was deleted."""

    code: str
    sessions: tuple[str, ...]
    files: tuple[str, ...]
    """Relative to the study's folder."""
    size_bytes: int
    results: tuple[str, ...]
    log_lines: int
    recent: int
    left: tuple[Sentence, ...]
    """What is not deleted, and why."""
    neutral_face: Path | None = None
    """Kept under this code outside of the study."""


def traces(folder: Path, code: str, settings: Settings | None = None) -> Traces:
    """What `withdraw` would delete. Raises SettingsError for an unknown code, SessionError."""
    study = read_study(folder)
    person = _person(study, code)
    return _traces(folder, study, person, settings or load_settings().settings)


def withdraw(
    folder: Path,
    code: str,
    settings: Settings | None = None,
    save: Callable[[Settings], object] = save_settings,
) -> Traces:
    """Delete everything of a participant; tells what is gone.

    Ask first. First the sessions and baselines go, last the entry: what was cut short can be done
    again. `settings` are those in effect, and `save` puts others into effect; by default those on
    the disk. Raises SettingsError, SessionError (one is being recorded) and OutputError.
    """
    study = read_study(folder)
    person = _person(study, code)
    places, settings = StudyFolder(folder), settings or load_settings().settings
    found = _traces(folder, study, person, settings)
    for name in found.sessions:
        if places.session(name).is_dir():
            session_files(places.session(name))  # refuses one that is being recorded
    for name in found.sessions:
        if places.session(name).is_dir():
            delete_session(places.session(name))
    try:
        for path in (
            *_baselines(places, person.code),
            *_run_of(places, person.code),
            *_results(places),
        ):
            path.unlink(missing_ok=True)
        if found.neutral_face is not None:
            found.neutral_face.unlink(missing_ok=True)
        is_batch = is_regular(BatchFolder(places.sessions).table)
        own_jobs = _jobs_of(read_batch(places.sessions), person.code) if is_batch else []
        for path in _batch_caches(places, (*found.sessions, *own_jobs)):
            path.unlink(missing_ok=True)
        if is_batch:
            change_batch(places.sessions, lambda batch: _without_jobs(batch, person.code))
    except OSError as error:
        raise deletion_error(folder, error) from error
    words = (person.code, *found.sessions)
    save(_forget(settings, words))
    for log in _logs():
        _clean_log(log, words)
    change_study(folder, lambda now: _without(now, person))
    return found


def _person(study: Study, code: str) -> Participant:
    person = study.participant(code)
    if person is None:
        raise SettingsError("{code} is no participant of this study.", code=code)
    return person


def _traces(folder: Path, study: Study, person: Participant, settings: Settings) -> Traces:
    places = StudyFolder(folder)
    own = [s.session for s in study.sessions_of(person.code)]
    lying = [e.name for e in list_sessions(places.sessions) if _is_of(e.description, person.code)]
    sessions = tuple(dict.fromkeys([*own, *lying]))
    files: list[Path] = []
    left: list[Sentence] = []
    for name in sessions:
        place = places.session(name)
        if not place.is_dir():
            left.append(
                Sentence(
                    "The session {name} is not in the study's folder any more: where it was moved "
                    "to, it must be deleted by hand.",
                    name=name,
                )
            )
            continue
        try:
            inside = session_files(place)
        except SessionError as error:
            left.append(Sentence("{reason}", reason=error))
            continue
        files += [place / each for each in inside.files]
        left += [
            Sentence("Not written by FER Desktop, so left: {path}.", path=place / each)
            for each in inside.left
        ]
    files += _baselines(places, person.code)
    files += _run_of(places, person.code)
    elsewhere = list(_elsewhere(folder, person.code, settings))
    own_face = path_of(person.code)
    if own_face.is_file() and elsewhere:
        elsewhere.append(
            Sentence(
                "The neutral face in {path} may be the other one's, so it is left: delete it by "
                "hand if it is not.",
                path=own_face,
            )
        )
    results = _results(places)
    words = (person.code, *sessions)
    return Traces(
        person.code,
        sessions,
        tuple(path.relative_to(folder).as_posix() for path in files),
        sum(path.lstat().st_size for path in files),
        tuple(path.name for path in results),
        sum(_count_lines(log, words) for log in _logs()),
        len(settings.app.recent_files) - len(_forget(settings, words).app.recent_files),
        (*left, *elsewhere),
        own_face if own_face.is_file() and not elsewhere else None,
    )


def _is_of(description: Description | None, code: str) -> bool:
    return description is not None and description.participant.lower() == code.lower()


def _elsewhere(folder: Path, code: str, settings: Settings) -> Iterable[Sentence]:
    """Sessions outside of the study, and other studies, that name the same code."""
    for entry in list_sessions():
        if _is_of(entry.description, code):
            yield Sentence(
                "{path} names {code} too, but lies outside of this study: whether it is the same "
                "person, only you know. Withdraw it under File, Recorded sessions.",
                path=entry.folder,
                code=code,
            )
    for other in settings.app.recent_studies:
        if Path(other).resolve() == folder.resolve():
            continue
        try:
            study = read_study(Path(other))
        except FerError:  # moved, or not mounted: nobody can tell
            continue
        if study.participant(code) is not None:
            yield Sentence(
                "The study “{title}” in {path} has a participant {code} too: who that is, only you "
                "know, so nothing is deleted there.",
                title=study.title,
                path=other,
                code=code,
            )


def _baselines(places: StudyFolder, code: str) -> list[Path]:
    """Files of the participant's own name: `P07.json`, `P07_2.json`."""
    own = re.compile(rf"{re.escape(code)}([._].*)?", re.IGNORECASE)
    try:
        return [p for p in sorted(places.baselines.iterdir()) if own.fullmatch(p.stem)]
    except OSError:
        return []


def _run_of(places: StudyFolder, code: str) -> list[Path]:
    """What the participant was shown."""
    try:
        return [p for p in places.runs.iterdir() if p.stem.lower() == code.lower()]
    except OSError:
        return []


def _results(places: StudyFolder) -> list[Path]:
    try:
        return [p for p in sorted(places.results.iterdir()) if is_result(p.name)]
    except OSError:
        return []


def _batch_caches(places: StudyFolder, sessions: Iterable[str]) -> list[Path]:
    """What a batch whose folder is `sessions/` keeps of these, and its tables over all."""
    batch = BatchFolder(places.sessions)
    kept = [f(name) for name in sessions for f in (batch.claim, batch.failure, batch.measures)]
    tables = [batch.path / name for name in (JOBS, SUMMARY, LONG_SUMMARY, PAGE)]
    return [path for path in (*kept, *tables, batch.log) if is_regular(path)]


def _jobs_of(batch: Batch, code: str) -> list[str]:
    """The names of a participant's jobs, also of those that left no session."""
    return [job.session for job in batch.jobs if job.participant.lower() == code.lower()]


def _without_jobs(batch: Batch, code: str) -> Batch:
    """A batch whose folder is `sessions/` does not analyse them again."""
    return replace(
        batch, jobs=tuple(j for j in batch.jobs if j.participant.lower() != code.lower())
    )


def _without(study: Study, person: Participant) -> Study:
    return replace(
        study,
        participants=tuple(p for p in study.participants if p.code != person.code),
        sessions=tuple(s for s in study.sessions if s.participant.lower() != person.code.lower()),
    )


def _names(text: str, words: Iterable[str]) -> bool:
    return any(re.search(rf"(?<![A-Za-z0-9]){re.escape(w)}(?![A-Za-z0-9])", text) for w in words)


def _forget(settings: Settings, words: Iterable[str]) -> Settings:
    words = tuple(words)
    app = settings.app
    recent = tuple(path for path in app.recent_files if not _names(path, words))
    last = "" if _names(app.last_source, words) else app.last_source
    return replace(settings, app=replace(app, recent_files=recent, last_source=last))


def _logs() -> list[Path]:
    try:
        return [p for p in sorted(log_folder().iterdir()) if ".log" in p.name and is_regular(p)]
    except OSError:
        return []


def _count_lines(log: Path, words: Iterable[str]) -> int:
    words = tuple(words)
    try:
        text = read_bytes(log, _LOG_LIMIT_BYTES).decode(errors="replace")
    except OSError:
        return 0
    return sum(_names(line, words) for line in text.splitlines())


def _clean_log(log: Path, words: Iterable[str]) -> None:
    """Take the lines out in place: a window that runs goes on writing to the same file.

    Raises OutputError.
    """
    words = tuple(words)
    if not _count_lines(log, words):
        return
    try:
        text = read_bytes(log, _LOG_LIMIT_BYTES).decode(errors="replace")
        kept = "".join(line for line in text.splitlines(True) if not _names(line, words))
        with os.fdopen(open_regular(log, os.O_RDWR), "r+b") as file:
            file.write(kept.encode(errors="replace"))
            file.truncate()
    except OSError as error:
        raise output_error(log, error) from error
