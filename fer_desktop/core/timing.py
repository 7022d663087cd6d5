"""Timing: milliseconds per stage, added up in a plain dict; times as a person reads them."""

import time
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def timed(stage_ms: dict[str, float], stage: str) -> Iterator[None]:
    """Add the time that the block takes to `stage_ms[stage]`."""
    started_at = time.perf_counter()
    try:
        yield
    finally:
        stage_ms[stage] = stage_ms.get(stage, 0.0) + (time.perf_counter() - started_at) * 1000


def clock(seconds: float) -> str:
    """A time or a length of time to the second, rounded down: 1:23 (minutes) or 1:02:03."""
    whole = max(int(seconds), 0)
    hours, minutes = whole // 3600, whole // 60 % 60
    if hours:
        return f"{hours}:{minutes:02d}:{whole % 60:02d}"
    return f"{minutes}:{whole % 60:02d}"


def exact_clock(seconds: float, decimal_point: str = ".") -> str:
    """The same to the hundredth of a second: 1:23.45."""
    whole, hundredths = divmod(int(max(seconds, 0.0) * 100 + 1e-6), 100)
    return f"{clock(whole)}{decimal_point}{hundredths:02d}"
