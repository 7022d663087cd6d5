"""Curves aligned to the onset of events: a mean over participants for each condition, with a band.

Each participant has one curve in a condition (the mean of theirs), so that somebody who saw an
event twice counts once. Curves are of the smoothed probabilities.
"""

from dataclasses import dataclass

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.scores.table import Floats
from fer_desktop.statistics.aligned import aligned
from fer_desktop.statistics.bootstrap import mean_bands
from fer_desktop.statistics.shares import WHOLE
from fer_desktop.studies.results.groups import condition, conditions
from fer_desktop.studies.results.measures import MeasuredSession, MeasureRow, Measures
from fer_desktop.studies.results.options import EVENT, ResultOptions

DRAWS = 1_000
LONGEST_S = 600.0
"""Curves go no further than this after an onset."""


@dataclass(frozen=True, eq=False)
class Curve:
    """The curves of one condition in one event: (m,) times, (m, 7) means and band."""

    event: str
    """Empty where the events themselves are compared."""
    condition: str
    participants: int
    times_s: Floats
    mean: Floats
    low: Floats
    high: Floats


def curves(measures: Measures, by: str, options: ResultOptions) -> tuple[Curve, ...]:
    """One for each event and condition that has a participant."""
    found = []
    for event in ("",) if by == EVENT else measures.events:
        grid = _grid(measures, event, options)
        for value in conditions(measures.study, measures.rows, by):
            people: dict[str, list[Floats]] = {}
            for session in measures.sessions:
                for row in session.rows:
                    if _belongs(row, by, event, value):
                        people.setdefault(row.participant, []).append(_curve(session, row, grid))
            if people:
                stacked = np.stack([_mean(own) for _code, own in sorted(people.items())])
                found.append(_with_band(event, value, grid, stacked, options.seed))
    return tuple(found)


def _belongs(row: MeasureRow, by: str, event: str, value: str) -> bool:
    if row.event == WHOLE:
        return False
    return condition(row, by) == value and (by == EVENT or row.event == event)


def _grid(measures: Measures, event: str, options: ResultOptions) -> Floats:
    """From before the onset to the end of the longest event of this name."""
    lengths = [r.duration_s for r in measures.rows if r.event != WHOLE and event in ("", r.event)]
    end_s = min(max(lengths, default=0.0), LONGEST_S)
    before, after = round(options.before_s / options.step_s), int(end_s / options.step_s + 1e-6)
    return np.arange(-before, after + 1).astype(np.float64) * options.step_s


def _curve(session: MeasuredSession, row: MeasureRow, grid: Floats) -> Floats:
    """(m, 7); nothing after the end of the event."""
    found = aligned(session.corrected.table, session.face_id, row.onset_s, grid)
    found[grid > row.duration_s] = np.nan
    return found


def _mean(own: list[Floats]) -> Floats:
    """The mean of curves, NaN only where none has a value."""
    stacked = np.stack(own)
    counts = (~np.isnan(stacked)).sum(axis=0)
    sums = np.nansum(stacked, axis=0)
    return np.where(counts > 0, sums / np.maximum(counts, 1), np.nan)


def _with_band(event: str, value: str, grid: Floats, people: Floats, seed: int) -> Curve:
    flat = people.reshape(len(people), -1)
    shape = (len(grid), len(EMOTIONS))
    mean, low, high = (each.reshape(shape) for each in mean_bands(flat, seed, DRAWS))
    return Curve(event, value, len(people), grid, mean, low, high)
