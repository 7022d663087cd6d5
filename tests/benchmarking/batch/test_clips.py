"""Generated sources: each is what its name says."""

from itertools import pairwise
from pathlib import Path

import av
import pytest

from fer_desktop.benchmarking.batch.clips import link, repeat, write_mixed_clips, write_plain_clips
from fer_desktop.core.errors import SourceError
from fer_desktop.sources import open_source


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    paths = write_mixed_clips(tmp_path_factory.mktemp("clips") / "mixed", 8, 0.8)
    assert len(paths) == 8
    return {path.stem: path for path in paths}


def frames_of(path: Path) -> list[tuple[float, tuple[int, int]]]:
    source = open_source(str(path))
    try:
        return [(frame.timestamp, frame.image.shape[:2]) for frame in source]
    finally:
        source.close()


def test_every_kind_is_there(mixed: dict[str, Path]) -> None:
    assert {name[:-4] for name in mixed} == {"plain", "portrait", "uneven", "nobody", "broken"}
    assert mixed["plain0000"].read_bytes() == mixed["plain0001"].read_bytes()


def test_a_portrait_is_stored_lying_and_seen_upright(mixed: dict[str, Path]) -> None:
    with av.open(str(mixed["portrait0000"])) as container:
        stream = container.streams.video[0]
        assert (stream.width, stream.height) == (640, 360)
    assert {size for _time, size in frames_of(mixed["portrait0000"])} == {(640, 360)}


def test_uneven_times(mixed: dict[str, Path]) -> None:
    times = [time_s for time_s, _size in frames_of(mixed["uneven0000"])]
    steps = {round(after - before, 2) for before, after in pairwise(times)}
    assert {0.02, 0.1, 0.5} <= steps


def test_what_is_broken_cannot_be_read_to_its_end(mixed: dict[str, Path]) -> None:
    with pytest.raises(SourceError):
        frames_of(mixed["broken0000"])


def test_a_long_one_is_a_clip_again_and_again(tmp_path: Path) -> None:
    clip, other = write_plain_clips(tmp_path / "plain", 2, 0.2)
    assert clip.read_bytes() == other.read_bytes()
    repeat(clip, tmp_path / "long.mp4", 1.0)
    times = [time_s for time_s, _size in frames_of(tmp_path / "long.mp4")]
    assert len(times) == 30
    assert times == pytest.approx([number / 30 for number in range(30)], abs=2e-3)


def test_a_link_is_the_same_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"content")
    link(tmp_path / "a", tmp_path / "b")
    assert (tmp_path / "b").read_bytes() == b"content"
    assert (tmp_path / "b").stat().st_mtime_ns == (tmp_path / "a").stat().st_mtime_ns
