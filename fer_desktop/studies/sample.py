"""A sample study to try everything on: drawn and analysed in seconds, no data about anybody.

Eight participants in two groups look at a funny and a calm picture. Their faces are the demo's two
portraits; half a second to a second after a funny picture comes, most of them laugh, and now and
then one at a calm picture. Every second one has a neutral face, by which values are corrected.
"""

import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.core.files import make_folder, replace_file
from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import Settings
from fer_desktop.scores.baseline import Baseline, baseline_of
from fer_desktop.scores.rows import EVERY_FACE
from fer_desktop.sessions.baselines import path_of, read_baseline, store
from fer_desktop.sessions.describing import describe_session
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.names import NAME_TIME
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.studies.places import StudyFolder, new_study
from fer_desktop.studies.scenes import FRAME_RATE_HZ, HEIGHT_PX, WIDTH_PX, pictures, stimulus
from fer_desktop.studies.study import (
    Level,
    Participant,
    Scope,
    Stimulus,
    StimulusKind,
    Study,
    StudySession,
    Variable,
    VariableKind,
)
from fer_desktop.studies.study_file import write_study

TITLE = "Sample study: a funny and a calm picture"
PARTICIPANTS = 8
LENGTH_S, ONSET_S, END_S = 5.0, 1.5, 4.5
FUNNY, CALM = "funny", "calm"
EVENT_NAME = "picture"
"""In every session; which picture it was is the condition, and the stimulus of that name."""
BEGAN = datetime(2026, 1, 12, 9, 0, 0)
"""When the first session is said to begin: the same study every time."""


def make_sample(
    folder: Path,
    participants: int = PARTICIPANTS,
    progress: Callable[[float], None] = lambda _share: None,
) -> StudyFolder:
    """Make the study in a new folder. Raises OutputError where something lies in it."""
    study = _study(participants)
    places = new_study(folder, replace(study, sessions=()))
    make_folder(places.stimuli)
    for name in (FUNNY, CALM):
        replace_file(places.stimuli / f"{name}.png", stimulus(name == FUNNY))
    settings = Settings()
    for number, person in enumerate(study.participants):
        if number % 2 == 0:
            store(_neutral_face(number, person.code, settings), places.baselines)
    for number, entry in enumerate(study.sessions):
        progress(number / len(study.sessions))
        known = path_of(entry.participant, places.baselines)
        baseline = read_baseline(known) if known.exists() else None
        _record(places.session(entry.session), number, entry, settings, baseline)
    write_study(places.path, study)
    return places


def _study(participants: int) -> Study:
    condition = Variable(
        "condition",
        label="Picture shown",
        levels=(Level(CALM, "Calm picture"), Level(FUNNY, "Funny picture")),
    )
    group = Variable(
        "group",
        scope=Scope.PARTICIPANT,
        label="Group",
        levels=(Level("a", "Looked alone"), Level("b", "Looked together")),
    )
    age = Variable("age", VariableKind.SCALE, Scope.PARTICIPANT, "Age in years")
    random = np.random.default_rng(7)
    people = tuple(
        Participant(
            f"P{number:02d}",
            {"group": "ab"[number % 2], "age": str(int(random.integers(20, 60)))},
        )
        for number in range(1, participants + 1)
    )
    shown = tuple(
        Stimulus(name, StimulusKind.PICTURE, f"stimuli/{name}.png", duration_s=END_S - ONSET_S)
        for name in (CALM, FUNNY)
    )
    sessions = []
    for number, person in enumerate(people):
        for turn, name in enumerate((CALM, FUNNY) if number % 2 else (FUNNY, CALM)):
            began = BEGAN + timedelta(hours=number, minutes=5 * turn)
            session = f"{began:{NAME_TIME}}_{person.code}"
            sessions.append(StudySession(session, person.code, {"condition": name}))
    return Study(TITLE, (condition, group, age), people, shown, sessions=tuple(sessions))


def _neutral_face(number: int, code: str, settings: Settings) -> Baseline:
    """Of the first second, in which nothing has been shown yet."""
    analyzer = create_analyzer(settings)
    found = []
    for index, picture in enumerate(pictures(number, [False] * FRAME_RATE_HZ)):
        frame = Frame(index, index / FRAME_RATE_HZ, picture, time.perf_counter())
        found += [face.probabilities for face in analyzer.analyze(frame).faces[:1]]
    manifest = analyzer.classifier.manifest
    return baseline_of(
        np.stack(found),
        1.0,
        owner=code,
        source="Drawn face",
        model=manifest.full_name,
        model_sha256=manifest.sha256,
    )


def _record(
    folder: Path, number: int, entry: StudySession, settings: Settings, baseline: Baseline | None
) -> None:
    analyzer = create_analyzer(settings)  # a new one follows no face of the session before
    info = SourceInfo(
        kind=SourceKind.VIDEO,  # not live: every picture is kept, however slow the computer
        name="Drawn face",
        is_live=False,
        width_px=WIDTH_PX,
        height_px=HEIGHT_PX,
        frame_rate_hz=float(FRAME_RATE_HZ),
    )
    manifest = analyzer.classifier.manifest
    description = describe_session(
        info,
        manifest,
        settings,
        participant=entry.participant,
        consent="drawn: nobody was recorded",
    )
    recorder = SessionRecorder(folder, description, RecordingOptions(("clean",)))
    shown = entry.values["condition"]
    laughs = _laughs(number, shown == FUNNY)
    if baseline is not None:
        recorder.use_baselines({EVERY_FACE: baseline})
    recorder.add_marker(EVENT_NAME, ONSET_S, END_S)
    for index, picture in enumerate(pictures(number // 2, laughs)):
        frame = Frame(index, index / FRAME_RATE_HZ, picture, time.perf_counter())
        recorder.on_frame(frame)
        recorder.on_analysis(analyzer.analyze(frame))
    recorder.stop(RecordingState.COMPLETE)


def _laughs(number: int, funny: bool) -> list[bool | None]:
    """When the drawn face laughs: more of them, and longer, after a funny picture.

    One is away for most of a picture, so that something is left out of the results.
    """
    random = np.random.default_rng(100 + number)
    begin_s = ONSET_S + float(random.uniform(0.5, 1.0))
    end_s = begin_s + float(random.uniform(0.6, 2.0)) * (1 if funny else 0.5)
    amused = random.uniform() < (0.8 if funny else 0.3)
    times = np.arange(round(LENGTH_S * FRAME_RATE_HZ)) / FRAME_RATE_HZ
    away = number == 3
    return [
        None
        if away and ONSET_S <= time_s < END_S - 0.5
        else bool(amused and begin_s <= time_s < end_s)
        for time_s in times
    ]
