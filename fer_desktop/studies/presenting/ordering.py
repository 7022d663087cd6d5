"""The order of the stimuli for one participant: always the same one, however often it is asked.

Counterbalanced orders are the rows of a Williams square (Williams 1949): over as many participants
as there are stimuli (twice as many for an odd number) each stimulus stands in each place equally
often, and follows each other one equally often.
"""

import hashlib
from random import Random

from fer_desktop.studies.study import Order, Stimulus, Study


def order_for(study: Study, code: str) -> tuple[Stimulus, ...]:
    """All stimuli in the order of the participant with this code. Raises KeyError."""
    numbers = [person.code.lower() for person in study.participants]
    if code.lower() not in numbers:
        raise KeyError(code)
    stimuli, design = study.stimuli, study.design
    if design.order is Order.RANDOM:
        return tuple(_random(design.seed, code).sample(stimuli, len(stimuli)))
    if design.order is Order.COUNTERBALANCED:
        row = williams_row(len(stimuli), numbers.index(code.lower()))
        return tuple(stimuli[number] for number in row)
    return stimuli


def _random(seed: int, code: str) -> Random:
    """Of the seed and the code alone: later participants change nobody's order."""
    digest = hashlib.sha256(f"{seed} {code.lower()}".encode()).digest()
    return Random(int.from_bytes(digest[:8], "big"))


def williams_row(count: int, row: int) -> list[int]:
    """A row (0, 1, …, repeating) of the Williams square of `count` conditions, as their numbers."""
    if count == 0:
        return []
    first = [0]
    for step in range(1, count):
        first.append((step + 1) // 2 if step % 2 else count - step // 2)
    rows = [[(number + shift) % count for number in first] for shift in range(count)]
    if count % 2:
        rows += [list(reversed(each)) for each in rows]
    return rows[row % len(rows)]
