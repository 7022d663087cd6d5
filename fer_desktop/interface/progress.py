"""Progress of a long call: a function of the caller's, or a bar in terminal and notebook."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from fer_desktop.core.errors import InputError

Progress = bool | Callable[[int, int | None], None]
"""False for none, True for a bar, or a function that is called with how many pictures are done
and how many there are in all (None where the source does not say)."""


@contextmanager
def reporting(progress: Progress, total: int | None, title: str) -> Iterator[Callable[[int], None]]:
    """What is to be called with the number of pictures that are done. Raises InputError."""
    if callable(progress):
        report = progress
        yield lambda done: report(done, total)
    elif progress is True:
        with _bar(total, title) as update:
            yield update
    elif progress is False:
        yield lambda _done: None
    else:
        raise InputError(
            "progress must be True, False or a function; received {value!r}.", value=progress
        )


@contextmanager
def _bar(total: int | None, title: str) -> Iterator[Callable[[int], None]]:
    from tqdm.auto import tqdm  # a widget in a notebook, a line in a terminal

    with tqdm(total=total, desc=title, unit=" frames") as bar:
        yield lambda done: bar.update(done - bar.n)
