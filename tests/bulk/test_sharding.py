"""Shards: every job is in exactly one, and none gets much more than another."""

from pathlib import Path

import pytest
from helpers.videos import write_video
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.sharding import Shard
from fer_desktop.cli import main


@given(st.lists(st.integers()), st.integers(1, 30))
def test_the_shards_are_the_whole_and_share_nothing(jobs: list[int], count: int) -> None:
    numbered = list(enumerate(jobs))
    parts = [Shard(number, count).part_of(numbered) for number in range(1, count + 1)]
    assert sorted(job for part in parts for job in part) == numbered
    sizes = [len(part) for part in parts]
    assert max(sizes) - min(sizes) <= 1


def test_a_shard_is_told_as_a_fraction() -> None:
    assert Shard.of("3/20") == Shard(3, 20)
    assert str(Shard.of(" 20/20")) == "20/20"


@pytest.mark.parametrize(
    "text", ["", "3", "0/20", "21/20", "3/0", "-1/2", "1/2/3", "a/b", "1/9999999"]
)
def test_what_is_no_part_of_a_whole_is_told(text: str) -> None:
    with pytest.raises(ValueError, match="is no part of a whole, such as 3/20"):
        Shard.of(text)


def test_the_shards_of_a_batch_do_it_all_and_nothing_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    for number in range(3):
        write_video(tmp_path / f"v{number}.mp4", count=2)
    words = ["batch", str(tmp_path / "v*.mp4"), "--output", str(tmp_path / "out"), "--quiet"]
    words += ["--locale", "excel-comma"]
    assert main([*words, "--shard", "2/2", "--workers", "1"]) == 0
    assert [path.parent.name for path in (tmp_path / "out").glob("*/job.json")] == ["v1"]
    assert main([*words, "--shard", "1/2", "--workers", "1"]) == 0
    log = (tmp_path / "out" / "batch.log").read_text()
    summary = (tmp_path / "out" / "summary.csv").read_text(encoding="utf-8-sig")
    assert summary.startswith("session;source;")
    assert [line.split(";")[0] for line in summary.splitlines()[1:]] == ["v0", "v1", "v2"]
    for number in range(3):
        assert log.count(f"v{number}: done") == 1


def test_a_shard_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["batch", "--output", "x", "--shard", "3/2"])
    assert stopped.value.code == 2
    assert "“3/2” is no part of a whole" in capsys.readouterr().err
