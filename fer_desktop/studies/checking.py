"""What is wrong with a study, in one sentence each; nothing of it keeps the study from opening."""

from pathlib import Path

from fer_desktop.core.errors import FerError, Sentence, SettingsError
from fer_desktop.core.files import is_regular
from fer_desktop.sessions import names
from fer_desktop.sessions.description import read_description
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.study import Scope, Study, StudySession, Variable, VariableKind


def problems(folder: Path, study: Study) -> list[Sentence]:
    """Everything that keeps a part of the study from counting."""
    places = StudyFolder(folder)
    of_sessions = session_problems(folder, study).values()
    return [*of_sessions, *_strangers(places, study), *_missing_stimuli(places, study)]


def session_problems(folder: Path, study: Study) -> dict[str, Sentence]:
    """The sessions that cannot count, by their names, and why."""
    places = StudyFolder(folder)
    found = ((s.session, _of_session(places, study, s)) for s in study.sessions)
    return {name: problem for name, problem in found if problem is not None}


def session_problem(folder: Path, study: Study, session: StudySession) -> Sentence | None:
    """Why a session of the study cannot count; None of one that can."""
    return _of_session(StudyFolder(folder), study, session)


def _of_session(places: StudyFolder, study: Study, session: StudySession) -> Sentence | None:
    folder = places.session(session.session)
    if not folder.is_dir():
        return Sentence(
            "The session {name} of {code} is not in {folder} any more: it was moved or deleted.",
            name=session.session,
            code=session.participant or "—",
            folder=places.sessions,
        )
    if study.participant(session.participant) is None:
        return Sentence(
            "The session {name} is of {code}, who is no participant of this study.",
            name=session.session,
            code=session.participant or "—",
        )
    if not is_regular(folder / names.DESCRIPTION):
        return Sentence("{path} holds no session: it has no session.json.", path=folder)
    try:
        said = read_description(folder / names.DESCRIPTION).participant
    except FerError as error:
        return Sentence("{reason}", reason=error)
    if said and said.lower() != session.participant.lower():
        return Sentence(
            "The session {name} says that it is of {said}, the study that it is of {code}.",
            name=session.session,
            said=said,
            code=session.participant,
        )
    return None


def _strangers(places: StudyFolder, study: Study) -> list[Sentence]:
    """Sessions that lie in the folder and that the study does not know."""
    known = {session.session for session in study.sessions}
    try:
        folders = sorted(places.sessions.iterdir())
    except OSError:  # no such folder: every session of the study is told to be gone
        return []
    return [
        Sentence(
            "{name} lies among the sessions, but the study does not say whose it is: add it with "
            "its participant.",
            name=folder.name,
        )
        for folder in folders
        if folder.name not in known and is_regular(folder / names.DESCRIPTION)
    ]


def _missing_stimuli(places: StudyFolder, study: Study) -> list[Sentence]:
    return [
        Sentence(
            "The file of the stimulus {name} is missing: {path}.",
            name=stimulus.name,
            path=places.path / stimulus.file,
        )
        for stimulus in study.stimuli
        if stimulus.file and not is_regular(places.path / stimulus.file)
    ]


def check_value(variable: Variable, value: str) -> str:
    """A value that a variable may have, or its level of that label. Raises SettingsError."""
    value = value.strip()
    if not value:
        return ""
    if variable.levels:
        for level in variable.levels:
            if value in (level.value, level.label):
                return level.value
        raise SettingsError(
            "{variable} is {levels}, not “{value}”.",
            variable=variable.name,
            levels=" / ".join(level.value for level in variable.levels),
            value=value,
        )
    if variable.kind is VariableKind.SCALE:
        try:
            float(value)
        except ValueError:
            raise SettingsError(
                "{variable} is a number, not “{value}”.", variable=variable.name, value=value
            ) from None
    return value


def check_values(study: Study, scope: Scope, values: dict[str, str]) -> dict[str, str]:
    """Values for variables of one scope. Raises SettingsError for an unknown one."""
    checked = {}
    for name, value in values.items():
        variable = study.variable(name)
        if variable is None or variable.scope is not scope:
            known = ", ".join(each.name for each in study.variables_of(scope))
            raise SettingsError(
                "The study has no variable “{name}” for a {scope}.",
                "It has: {known}." if known else "",
                name=name,
                scope=str(scope),
                known=known,
            )
        checked[name] = check_value(variable, value)
    return {name: value for name, value in checked.items() if value}
