"""Studies made up for tests; the sessions in them are recorded by the real recorder."""

from collections.abc import Mapping
from pathlib import Path

from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.studies.adding import register
from fer_desktop.studies.places import StudyFolder, new_study
from fer_desktop.studies.study import Level, Participant, Scope, Study, Variable, VariableKind
from helpers.session_fakes import make_analyses, make_description

CONDITION = Variable(
    "condition", label="Film", levels=(Level("calm", "Calm film"), Level("funny", "Funny film"))
)
GROUP = Variable("group", scope=Scope.PARTICIPANT, levels=(Level("a"), Level("b")))
AGE = Variable("age", VariableKind.SCALE, Scope.PARTICIPANT)


def make_study(folder: Path, participants: int = 2, title: str = "Films") -> StudyFolder:
    """A study without sessions: P01, P02, … in groups a and b in turn."""
    people = tuple(
        Participant(f"P{number:02d}", {"group": "ba"[number % 2], "age": str(20 + number)})
        for number in range(1, participants + 1)
    )
    return new_study(folder, Study(title, (CONDITION, GROUP, AGE), people))


def record_session(
    folder: Path,
    participant: str,
    labels: list[list[str]],
    events: Mapping[str, tuple[float, float]] | None = None,
) -> Path:
    """A session of a participant, ten frames a second, with events from … to …"""
    recorder = SessionRecorder(folder, make_description(participant=participant))
    for name, (begin_s, end_s) in (events or {}).items():
        recorder.add_marker(name, begin_s, end_s)
    for analysis in make_analyses(labels):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.stop(RecordingState.COMPLETE)
    return folder


def fill(places: StudyFolder, code: str, condition: str, smiles: int, length: int = 30) -> str:
    """One session into the study: neutral, with a smile of so many frames in a film of 2 s."""
    name = f"{code}_{condition}"
    labels = [["happiness"] if 10 <= at < 10 + smiles else ["neutral"] for at in range(length)]
    record_session(places.session(name), code, labels, {"film": (0.8, 2.8)})
    register(places.path, name, code, {"condition": condition})
    return name
