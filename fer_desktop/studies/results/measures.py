"""Measures: every session's events as rows of numbers, and what was left out and why."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path

import numpy as np

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.quality import Grade
from fer_desktop.core.timing import exact_clock
from fer_desktop.scores.columns import UNSURE
from fer_desktop.scores.labels import frame_seconds, row_seconds
from fer_desktop.scores.table import EXCLUDED
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.shares import WHOLE, event_intervals, interval_shares, intervals
from fer_desktop.studies.checking import session_problem
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.presenting.progress import seen_to_the_end
from fer_desktop.studies.results.options import ResultOptions
from fer_desktop.studies.study import Study, StudySession

MEAN, SHARE, CORRECTED = "mean", "share", "corrected_mean"
MEASURES = (MEAN, SHARE, CORRECTED)


@dataclass(frozen=True)
class MeasureRow:
    """One event in one session of one participant; `event` is WHOLE for all of a session.

    `means` are of the raw probabilities, `shares` of labels, both of the time in which the face
    was seen (`seen_s`); `corrected` are means of the probabilities corrected by the participant's
    neutral face, empty where there is none. `coverage` is the time seen as a share of the event's
    time without what a person took out.
    """

    session: str
    participant: str
    values: dict[str, str]
    event: str
    occurrence: int
    """Which time the event came in this session, from 1."""
    onset_s: float
    duration_s: float
    seen_s: float
    coverage: float
    excluded_s: float
    unsure: float
    not_good: float
    """Share of the time seen in which the picture was graded worse than good."""
    means: dict[str, float]
    shares: dict[str, float]
    corrected: dict[str, float]

    def numbers(self, measure: str) -> dict[str, float]:
        """The values of one of MEASURES by expression; empty where there are none."""
        return {MEAN: self.means, SHARE: self.shares, CORRECTED: self.corrected}[measure]


class LeftOutKind(StrEnum):
    """How much was left out: a session, an event in it, or a range that a person excluded."""

    SESSION = "session"
    EVENT = "event"
    RANGE = "range"


@dataclass(frozen=True)
class LeftOut:
    """What does not count in the means, and why; `event` only of an event."""

    kind: LeftOutKind
    session: str
    participant: str
    event: str
    reason: Sentence


@dataclass(frozen=True, eq=False)
class MeasuredSession:
    """A session that counts: whose face is meant, and its rows."""

    entry: StudySession
    corrected: Corrected
    face_id: int
    rows: tuple[MeasureRow, ...]


@dataclass(frozen=True, eq=False)
class Measures:
    """Everything that was measured in a study."""

    study: Study
    sessions: tuple[MeasuredSession, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[Sentence, ...] = ()
    """What counts although something should be known of it."""

    @cached_property
    def rows(self) -> tuple[MeasureRow, ...]:
        return tuple(row for session in self.sessions for row in session.rows)

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """Those of MEASURES that some row has."""
        return tuple(kind for kind in MEASURES if any(row.numbers(kind) for row in self.rows))

    @cached_property
    def events(self) -> tuple[str, ...]:
        """The names of all events, in the order in which they first come; not WHOLE."""
        named = sorted((row.onset_s, row.event) for row in self.rows if row.event != WHOLE)
        return tuple(dict.fromkeys(name for _onset_s, name in named))


def measure(folder: Path, study: Study, options: ResultOptions) -> Measures:
    """Read every session of the study. One that cannot be read is left out and told."""
    places = StudyFolder(folder)
    sessions: list[MeasuredSession] = []
    left_out: list[LeftOut] = []
    notes: list[Sentence] = []
    for entry in sorted(study.sessions, key=lambda s: (s.participant, s.session)):
        problem = session_problem(folder, study, entry)
        if problem is not None:
            left_out.append(_without(entry, problem))
            continue
        try:
            session = open_session(places.session(entry.session))
            edits = Edits.of(session)
            corrected = edits.apply(session)
            whole, unseen = seen_to_the_end(folder, study, entry.participant)
        except FerError as error:
            left_out.append(_without(entry, Sentence("{reason}", reason=error)))
            continue
        face_id = participants_face(corrected, entry.participant)
        if face_id is None:
            left_out.append(_without(entry, Sentence("No face was seen in it.")))
            continue
        left_out += (_taken_out(entry, each) for each in edits.excluded)
        notes += _notes(entry, corrected, face_id)
        rows = tuple(_rows(study, entry, corrected, face_id))
        kept = []
        for row in rows:
            if row.event in unseen and (entry.session, row.event) not in whole:
                reason = Sentence("It was broken off; it counts when it is seen to its end.")
                left_out.append(
                    LeftOut(LeftOutKind.EVENT, entry.session, entry.participant, row.event, reason)
                )
                continue
            if row.seen_s > 0 and row.coverage >= options.least_coverage:
                kept.append(row)
                continue
            reason = Sentence(
                "The face was seen in {coverage:.0%} of its time, less than {least:.0%}.",
                coverage=row.coverage,
                least=options.least_coverage,
            )
            left_out.append(
                LeftOut(LeftOutKind.EVENT, entry.session, entry.participant, row.event, reason)
            )
        sessions.append(MeasuredSession(entry, corrected, face_id, tuple(kept)))
    return Measures(study, tuple(sessions), tuple(left_out), tuple(notes))


def _without(entry: StudySession, reason: Sentence) -> LeftOut:
    return LeftOut(LeftOutKind.SESSION, entry.session, entry.participant, "", reason)


def _taken_out(entry: StudySession, excluded: ExcludeRange) -> LeftOut:
    sentence = (
        Sentence(
            "{begin} to {end} were excluded by hand: {why}",
            begin=exact_clock(excluded.start_s),
            end=exact_clock(excluded.end_s),
            why=excluded.reason,
        )
        if excluded.reason
        else Sentence(
            "{begin} to {end} were excluded by hand.",
            begin=exact_clock(excluded.start_s),
            end=exact_clock(excluded.end_s),
        )
    )
    return LeftOut(LeftOutKind.RANGE, entry.session, entry.participant, "", sentence)


def participants_face(corrected: Corrected, code: str) -> int | None:
    """The face that is named by the participant's code, else the one seen longest."""
    table = corrected.table
    named = [f for f, name in corrected.face_names.items() if name.lower() == code.lower()]
    for face_id in named:
        if face_id in table.face_ids:
            return face_id
    seconds = row_seconds(table)
    seen = {face: float(seconds[table.face_id == face].sum()) for face in table.face_ids}
    return max(seen, key=lambda face: (seen[face], -face)) if seen else None


def _notes(entry: StudySession, corrected: Corrected, face_id: int) -> Iterator[Sentence]:
    others = [f for f in corrected.table.face_ids if f != face_id]
    if others:
        yield Sentence(
            "{session}: {name} is taken for {code}: it is named so or was seen longest. The other "
            "faces ({count}) do not count. To choose another one, name it {code} in the review.",
            session=entry.session,
            name=corrected.face_name(face_id),
            code=entry.participant,
            count=len(others),
        )
    description = corrected.session.description
    if description is not None and description.state in (
        RecordingState.FAILED,
        RecordingState.RECORDING,
        RecordingState.RECOVERED,
    ):
        yield Sentence(
            "{session}: its recording did not end properly ({state}); what was kept counts.",
            session=entry.session,
            state=str(description.state),
        )


def _rows(
    study: Study, entry: StudySession, corrected: Corrected, face_id: int
) -> Iterator[MeasureRow]:
    table = corrected.table
    whole, *moments = intervals(table, corrected.markers)
    # moments cut a session only where nothing in it lasts
    found = [whole, *(event_intervals(table, corrected.markers) or moments)]
    numbers, starts = table.frames
    taken_out = np.isin(numbers, table.frame[table.quality == EXCLUDED])
    taken_out &= ~np.isin(numbers, table.frame[table.face_id == face_id])
    lost_s = np.where(taken_out, frame_seconds(starts), 0.0)
    seconds = row_seconds(table)
    graded = ~np.isin(table.quality, ["", Grade.GOOD.word])
    doubtful = (table.face_id == face_id) & graded
    values = study.values_of(entry)
    times: Counter[str] = Counter()
    own = {
        s.interval: s
        for s in interval_shares(table, found, corrected.threshold)
        if s.face_id == face_id
    }
    for each in found:
        times[each.name] += 1
        shares = own.get(each)
        inside = (starts >= each.start_s) & (starts < each.end_s)
        in_event = (table.timestamp >= each.start_s) & (table.timestamp < each.end_s)
        excluded_s = float(lost_s[inside].sum())
        duration_s = each.end_s - each.start_s
        seen_s = shares.seen_s if shares else 0.0
        usable_s = duration_s - excluded_s
        none = dict.fromkeys(EMOTIONS, np.nan)
        yield MeasureRow(
            entry.session,
            entry.participant,
            values,
            each.name,
            times[each.name],
            each.start_s,
            duration_s,
            seen_s,
            min(seen_s / usable_s, 1.0) if usable_s > 1e-9 else 0.0,
            excluded_s,
            shares.shares[UNSURE] if shares else np.nan,
            float(seconds[doubtful & in_event].sum()) / seen_s if seen_s else np.nan,
            shares.means if shares else none,
            {e: shares.shares[e] for e in EMOTIONS} if shares else none,
            shares.corrected_means if shares else {},
        )
