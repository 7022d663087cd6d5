"""Groups: means over participants, differences between conditions, effect sizes, with intervals.

A participant counts once: several events of one name in one condition are averaged first. A
condition is a level of the variable that is compared; with EVENT the events themselves are.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.statistics.bootstrap import (
    Estimate,
    independent_difference,
    mean_interval,
    paired_difference,
)
from fer_desktop.statistics.shares import WHOLE
from fer_desktop.studies.results.measures import MeasureRow, Measures
from fer_desktop.studies.results.options import EVENT
from fer_desktop.studies.study import Study


@dataclass(frozen=True)
class Cell:
    """What is averaged: one measure of one expression in one event and condition."""

    event: str
    condition: str
    emotion: str
    measure: str


@dataclass(frozen=True)
class GroupMean:
    """The mean of one measure over the participants of one condition in one event."""

    event: str
    condition: str
    emotion: str
    measure: str
    participants: int
    estimate: Estimate
    deviation: float
    """Standard deviation over participants; NaN of a single one."""


@dataclass(frozen=True)
class Effect:
    """How much larger a measure is in `second` than in `first`.

    `paired`: the same participants in both, effect size d_av; else different ones, Hedges' g.
    Participants who are in one of the two only are left out of a paired comparison.
    """

    event: str
    first: str
    second: str
    emotion: str
    measure: str
    paired: bool
    participants: tuple[int, int]
    difference: Estimate
    size: Estimate


def conditions(study: Study, rows: tuple[MeasureRow, ...], by: str) -> tuple[str, ...]:
    """The conditions that occur, levels in their order and others by name."""
    found = {condition(row, by) for row in rows if row.event != WHOLE or by != EVENT} - {""}
    variable = study.variable(by)
    ordered = [level.value for level in variable.levels] if variable else []
    if by == EVENT:
        ordered = list(dict.fromkeys(r.event for r in sorted(rows, key=lambda r: r.onset_s)))
    known = [value for value in ordered if value in found]
    return (*known, *sorted(found - set(known)))


def condition(row: MeasureRow, by: str) -> str:
    """The condition of a row; empty where its session has none."""
    return row.event if by == EVENT else row.values.get(by, "")


def events_compared(measures: Measures, by: str) -> tuple[str, ...]:
    """Within which events conditions are compared: each, and the whole session."""
    return ("",) if by == EVENT else (WHOLE, *measures.events)


def per_participant(rows: Iterable[MeasureRow], by: str, cell: Cell) -> dict[str, float]:
    """One value a participant: the mean over their events of this name in this condition."""
    found: dict[str, list[float]] = {}
    for row in rows:
        if condition(row, by) == cell.condition and (by == EVENT or row.event == cell.event):
            numbers = row.numbers(cell.measure)
            if cell.emotion in numbers:
                found.setdefault(row.participant, []).append(numbers[cell.emotion])
    return {code: float(np.mean(values)) for code, values in sorted(found.items())}


def _numbers(measures: Measures) -> Iterator[tuple[str, str]]:
    return ((emotion, measure) for emotion in EMOTIONS for measure in measures.kinds)


def group_means(measures: Measures, by: str, seed: int) -> Iterator[GroupMean]:
    """In every event, condition, expression and measure that has a participant."""
    for event in events_compared(measures, by):
        for value in conditions(measures.study, measures.rows, by):
            for emotion, measure in _numbers(measures):
                cell = Cell(event, value, emotion, measure)
                numbers = np.array(list(per_participant(measures.rows, by, cell).values()))
                if len(numbers):
                    yield GroupMean(
                        value if by == EVENT else event,
                        value,
                        emotion,
                        measure,
                        len(numbers),
                        mean_interval(numbers, seed),
                        float(numbers.std(ddof=1)) if len(numbers) > 1 else float("nan"),
                    )


def effects(measures: Measures, by: str, seed: int) -> Iterator[Effect]:
    """Between every two conditions: paired where the same participants were in both."""
    for event in events_compared(measures, by):
        for first, second in combinations(conditions(measures.study, measures.rows, by), 2):
            for emotion, measure in _numbers(measures):
                one, two = (
                    per_participant(measures.rows, by, Cell(event, value, emotion, measure))
                    for value in (first, second)
                )
                found = _effect(one, two, seed)
                if found is not None:
                    yield Effect(event, first, second, emotion, measure, *found)


def _effect(
    one: dict[str, float], two: dict[str, float], seed: int
) -> tuple[bool, tuple[int, int], Estimate, Estimate] | None:
    both = sorted(set(one) & set(two))
    if both:
        first, second = (np.array([each[code] for code in both]) for each in (one, two))
        return True, (len(both), len(both)), *paired_difference(first, second, seed)
    if one and two:
        first, second = (np.array(list(each.values())) for each in (one, two))
        return False, (len(one), len(two)), *independent_difference(first, second, seed)
    return None
