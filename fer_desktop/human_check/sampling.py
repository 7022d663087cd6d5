"""Random samples for a person to label: rows or episodes."""

import random
from collections.abc import Sequence
from typing import TypeVar

import numpy as np

from fer_desktop.scores.table import Table

T = TypeVar("T")


def sample_rows(table: Table, count: int, seed: int) -> list[int]:
    """`count` rows with a face (all, if there are fewer), each equally likely, in random order.

    The same seed draws the same rows, so that a check can be repeated.
    """
    return draw([int(row) for row in np.flatnonzero(table.success)], count, seed)


def draw(items: Sequence[T], count: int, seed: int) -> list[T]:
    """`count` of the items without repetition, in random order; all when there are fewer."""
    return random.Random(seed).sample(list(items), min(count, len(items)))
