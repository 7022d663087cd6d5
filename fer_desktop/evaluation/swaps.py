"""Swapped labels, found by measuring: a model whose outputs are named in a wrong order.

Nothing in a file tells what its outputs mean. Where much more would be right under another order of
the names, the names are probably wrong.
"""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS

LEAST_RIGHT = 5
"""So many more faces have to be right, and three standard errors more than chance."""


@dataclass(frozen=True)
class Swap:
    """What the model calls `named` is `meant` by the person."""

    named: str
    meant: str


def suspected_swaps(matrix: NDArray[np.int64]) -> tuple[Swap, ...]:
    """The names to exchange, from a (7, 7) confusion: true, predicted class; () where none seem so.

    The assignment of names under which most faces are right is found exactly. It is told only
    where it makes clearly more right than it makes wrong among the classes that it moves.
    """
    from lap import lapjv

    _, meant_of, _ = lapjv(-matrix.T.astype(np.float64))  # output → true class
    moved = [
        output
        for output, meant in enumerate(meant_of)
        if meant != output and matrix[:, output].any()
    ]
    gained = sum(int(matrix[meant_of[output], output]) for output in moved)
    lost = sum(int(matrix[output, output]) for output in moved)
    if gained - lost < max(LEAST_RIGHT, 3 * math.sqrt(gained + lost)):
        return ()
    return tuple(
        Swap(EMOTIONS[output], EMOTIONS[int(meant_of[output])])
        for output in moved
        if matrix[meant_of[output], output] > matrix[output, output]
    )
