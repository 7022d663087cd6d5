"""The demo clip that ships with the program."""

from itertools import islice, pairwise
from pathlib import Path

import pytest

from fer_desktop.core import resources
from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.sources import SourceKind, demo, open_source


def test_the_clip_is_whole_and_small() -> None:
    source = open_source("demo")
    assert source.info.kind is SourceKind.DEMO
    assert source.info.duration_s == pytest.approx(12.0)
    frames = list(source)
    assert len(frames) == source.info.frame_count == 300
    assert frames[-1].timestamp == pytest.approx(299 / 25)
    assert resources.resource("demo", "demo.mp4").stat().st_size < 600_000


def test_time_goes_on_when_it_starts_again() -> None:
    source = open_source("demo", loop=True)
    assert source.info.duration_s is None
    times = [frame.timestamp for frame in islice(source, 310)]
    source.close()
    assert times[300] == pytest.approx(12.0)
    assert all(after - before == pytest.approx(0.04) for before, after in pairwise(times))


def test_seeking_across_rounds() -> None:
    source = open_source("demo", loop=True)
    source.seek(25.0)
    assert next(iter(source)).timestamp == pytest.approx(25.0)
    source.close()


def test_a_missing_clip(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(demo, "resource", lambda *_parts: tmp_path / "demo.mp4")
    with pytest.raises(SourceError) as caught:
        open_source("demo")
    assert caught.value.problem is SourceProblem.MISSING
