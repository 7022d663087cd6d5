"""Sessions come into a study: one by one, or all that a table names.

A session that is added is moved into the study's folder: of two copies one would be forgotten when
its participant withdraws. The table of a batch (`jobs.csv`) names session, participant and
variables, and so may any other CSV table; a batch whose folder is `sessions/` is there already.
"""

import csv
import io
import shutil
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.bulk.batch import read_batch
from fer_desktop.core.errors import SessionError, SettingsError
from fer_desktop.core.files import make_folder, output_error, read_bytes, unreadable
from fer_desktop.sessions.library import is_session
from fer_desktop.sessions.liveness import is_being_recorded
from fer_desktop.studies.checking import check_values
from fer_desktop.studies.codes import check_code
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.study import Participant, Scope, Study, StudySession
from fer_desktop.studies.study_file import change_study, read_study

SESSION, PARTICIPANT = "session", "participant"
_TABLE_LIMIT_BYTES = 64_000_000


@dataclass(frozen=True)
class Addition:
    """A session that is to come into a study."""

    folder: Path
    participant: str
    values: Mapping[str, str]
    """Of variables of either scope."""


def add_participant(folder: Path, code: str, values: Mapping[str, str] | None = None) -> Study:
    """A new participant. Raises SettingsError where the code is taken or is none."""
    code = check_code(code)

    def change(study: Study) -> Study:
        taken = study.participant(code)
        if taken is not None:
            raise SettingsError(
                "{code} is a participant of this study already.",
                "Each has a code of their own.",
                code=taken.code,
            )
        checked = check_values(study, Scope.PARTICIPANT, dict(values or {}))
        return replace(study, participants=(*study.participants, Participant(code, checked)))

    return change_study(folder, change)


def register(
    folder: Path, session: str, participant: str, values: Mapping[str, str] | None = None
) -> Study:
    """Whose a session in the study's folder is, and under what; a known one is told anew.

    Raises SettingsError for an unknown participant or value.
    """

    def change(study: Study) -> Study:
        return _with_session(study, session, participant, dict(values or {}))

    return change_study(folder, change)


def unregister(folder: Path, session: str) -> Study:
    """A session that does not exist after all."""
    return change_study(
        folder,
        lambda study: replace(
            study, sessions=tuple(each for each in study.sessions if each.session != session)
        ),
    )


def _with_session(study: Study, name: str, code: str, values: dict[str, str]) -> Study:
    person = study.participant(code)
    if person is None:
        raise SettingsError(
            "{code} is no participant of this study.",
            "Add the participant first: fer-desktop study add DIR --new-participant {code}",
            code=code,
        )
    entry = StudySession(name, person.code, check_values(study, Scope.SESSION, values))
    others = tuple(each for each in study.sessions if each.session != name)
    return replace(study, sessions=(*others, entry))


def add_sessions(folder: Path, additions: list[Addition], *, new_people: bool = False) -> Study:
    """Move sessions into the study and say whose they are; all or, where one cannot be, none.

    `new_people`: codes that the study does not know become participants.
    Raises SessionError, SettingsError and OutputError.
    """
    places = StudyFolder(folder)
    study = read_study(folder)
    for each in additions:
        _check(places, study, each, new_people)
    moved: list[tuple[Path, Path]] = []

    def change(study: Study) -> Study:
        for each in additions:
            by_scope: dict[Scope, dict[str, str]] = {scope: {} for scope in Scope}
            for name, value in each.values.items():
                by_scope[_scope(study, name)][name] = value
            study = _with_person(study, each.participant, by_scope[Scope.PARTICIPANT], new_people)
            name = each.folder.resolve().name
            study = _with_session(study, name, each.participant, by_scope[Scope.SESSION])
        return study

    try:
        make_folder(places.sessions)
        change(study)  # what is wrong is found before anything is moved
        for each in additions:
            source = each.folder.resolve()
            target = places.session(source.name)
            if source != target.resolve():
                shutil.move(source, target)
                moved.append((source, target))
        return change_study(folder, change)
    except BaseException as error:
        for source, target in reversed(moved):
            shutil.move(target, source)
        if isinstance(error, OSError):
            raise output_error(places.sessions, error) from error
        raise


def _scope(study: Study, name: str) -> Scope:
    variable = study.variable(name)
    return Scope.SESSION if variable is None else variable.scope


def _with_person(study: Study, code: str, values: dict[str, str], may_be_new: bool) -> Study:
    person = study.participant(code)
    if person is None and may_be_new:
        person = Participant(check_code(code))
        study = replace(study, participants=(*study.participants, person))
    if person is None or not values:
        return study
    checked = check_values(study, Scope.PARTICIPANT, values)
    new = replace(person, values={**person.values, **checked})
    return replace(study, participants=tuple(new if p is person else p for p in study.participants))


def _check(places: StudyFolder, study: Study, addition: Addition, new_people: bool) -> None:
    folder = addition.folder
    if not folder.is_dir() or not is_session(folder):
        raise SessionError(
            "{path} holds no session.", "Choose the folder that a recording made.", path=folder
        )
    if is_being_recorded(folder):
        raise SessionError(
            "The session in {folder} is still being recorded.",
            "End the recording first.",
            folder=folder,
        )
    name = folder.resolve().name
    inside = folder.resolve() == places.session(name).resolve()
    if not inside and places.session(name).exists():
        raise SessionError("The study has a session named {name} already.", name=name)
    if study.participant(addition.participant) is None and not new_people:
        _with_session(study, name, addition.participant, {})  # tells what is wrong


def batch_sessions(folder: Path) -> list[Addition]:
    """The finished sessions of the batch that was made into `sessions/` of the study.

    Its variables are taken where the study knows them. Raises SettingsError where there is none.
    """
    places, study = StudyFolder(folder), read_study(folder)
    found = []
    for job in read_batch(places.sessions).jobs:
        place = places.session(job.session)
        if job.participant and is_session(place) and study.session(job.session) is None:
            known = {n: v for n, v in job.variables.items() if study.variable(n) is not None}
            found.append(Addition(place, job.participant, known))
    return found


def read_table(path: Path, study: Study) -> list[Addition]:
    """The sessions that a table names: `session`, `participant`, and a column a variable.

    A session is named by its path from the table's folder. Raises SessionError and SettingsError
    naming the line.
    """
    try:
        content = read_bytes(path, _TABLE_LIMIT_BYTES, follow_links=True).decode("utf-8-sig")
    except OSError as error:
        raise unreadable(path, error) from error
    except UnicodeDecodeError as error:
        raise SessionError("{path} cannot be read: {reason}.", path=path, reason=error) from error
    first = content.partition("\n")[0]
    separator = max(",;\t", key=first.count)
    reader = csv.DictReader(io.StringIO(content, newline=""), delimiter=separator)
    header = reader.fieldnames or []
    for needed in (SESSION, PARTICIPANT):
        if needed not in header:
            raise SettingsError(
                "{path} has no column {column}.",
                "Its first line names the columns: session, participant and the variables.",
                path=path.name,
                column=needed,
            )
    variables = [name for name in header if study.variable(name) is not None]
    found = []
    for row in reader:
        if None in row.values() or None in row:
            raise SettingsError(
                "Line {line} of {path} has not as many values as the first.",
                line=reader.line_num,
                path=path.name,
            )
        values = {name: row[name] for name in variables if row[name].strip()}
        found.append(Addition(path.parent / row[SESSION], row[PARTICIPANT].strip(), values))
    return found
