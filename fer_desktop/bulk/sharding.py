"""Shard: which jobs of a batch are this machine's, e.g. the third of twenty.

Every machine has the same table, and takes every n-th row of it: they need not know of each other.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

T = TypeVar("T")
MOST = 100_000
_TEXT = re.compile(r"([0-9]{1,6})/([0-9]{1,6})")


@dataclass(frozen=True)
class Shard:
    """Number `number` (from 1) of `count` parts."""

    number: int
    count: int

    @classmethod
    def of(cls, text: str) -> "Shard":
        """The shard that "3/20" tells. Raises ValueError."""
        found = _TEXT.fullmatch(text.strip())
        number, count = (int(found[1]), int(found[2])) if found else (0, 0)
        if not 1 <= number <= count <= MOST:
            raise ValueError(f"“{text}” is no part of a whole, such as 3/20")
        return cls(number, count)

    def __str__(self) -> str:
        return f"{self.number}/{self.count}"

    def part_of(self, jobs: Sequence[T]) -> tuple[T, ...]:
        """The jobs of this shard; each job is in exactly one."""
        return tuple(jobs[self.number - 1 :: self.count])
