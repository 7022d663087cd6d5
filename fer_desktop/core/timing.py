"""Timing: milliseconds per stage, added up in a plain dict."""

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
