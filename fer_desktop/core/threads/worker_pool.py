"""Worker pool: threads that share one task, piece by piece.

LiteRT's own threads wait for each other after every layer of a network: as soon as another program
wants a processor core, one waits for the other, busily. Here each thread computes whole pieces (a
band of the picture, a batch of windows, a face) on networks of its own and takes the next piece
when it is done. A helper that the system does not wake in time costs nothing: the caller has taken
its pieces by then.
"""

from collections import deque
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")


class WorkerPool:
    """The calling thread and `size - 1` helpers, which sleep between calls."""

    def __init__(self, size: int, name: str = "worker") -> None:
        """`name` is that of its threads."""
        self.size = size
        self._pool = ThreadPoolExecutor(size - 1, name) if size > 1 else None

    def map(self, work: Callable[[int, Piece], Result], pieces: Sequence[Piece]) -> list[Result]:
        """`work(worker, piece)` of every piece, in their order. Raises what `work` raises.

        `worker` is below `size`, and no two calls with the same worker run at the same time.
        """
        waiting = deque(enumerate(pieces))
        results: dict[int, Result] = {}

        def take_pieces(worker: int) -> None:
            while waiting:
                try:
                    index, piece = waiting.popleft()
                except IndexError:  # another thread has taken the last one
                    return
                results[index] = work(worker, piece)

        helpers = []
        if self._pool is not None:
            for worker in range(1, min(self.size, len(pieces))):
                helpers.append(self._pool.submit(take_pieces, worker))
        try:
            take_pieces(0)
        finally:
            waiting.clear()  # nothing is begun any more if this thread has failed
            for helper in helpers:
                if not helper.cancel():
                    helper.result()
        return [results[index] for index in range(len(pieces))]
