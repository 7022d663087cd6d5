"""Playing a file at its own speed. The clock is the test's, so nothing here waits."""

import threading
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from helpers.videos import number_of, write_video

from fer_desktop.sources import open_source, playback
from fer_desktop.sources.playback import Playback, PlaybackState


class TestClock:
    """Replaces `perf_counter` and the waiting of `Condition`: waiting moves time on."""

    __test__ = False

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float | None] = []
        self.on_endless_wait: list[object] = []

    def perf_counter(self) -> float:
        return self.now

    def condition(self) -> threading.Condition:
        condition = threading.Condition()

        def wait(timeout: float | None = None) -> bool:
            self.waits.append(timeout)
            if timeout is None:
                action = self.on_endless_wait.pop(0)
                assert callable(action)
                action()
            else:
                self.now += timeout
            return True

        condition.wait = wait
        return condition


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> TestClock:
    test_clock = TestClock()
    monkeypatch.setattr(playback, "perf_counter", test_clock.perf_counter)
    monkeypatch.setattr(playback, "Condition", test_clock.condition)
    return test_clock


@pytest.fixture
def video(tmp_path: Path) -> str:
    return str(write_video(tmp_path / "video.mp4"))


def seen(frames: Iterator[object], count: int) -> list[int]:
    return [number_of(frame.image) for frame in islice(frames, count)]


@pytest.mark.parametrize(("speed", "period_s"), [(1.0, 0.04), (2.0, 0.02), (0.5, 0.08)])
def test_frames_come_when_they_are_due(
    clock: TestClock, video: str, speed: float, period_s: float
) -> None:
    arrivals = [clock.now for _ in Playback(open_source(video), speed=speed)]
    assert arrivals == pytest.approx([100 + period_s * number for number in range(24)])


def test_frames_carry_the_time_at_which_they_were_given(clock: TestClock, video: str) -> None:
    for frame in Playback(open_source(video)):
        assert frame.captured_at == clock.now


def test_slow_analysis_slows_playback_and_loses_nothing(clock: TestClock, video: str) -> None:
    numbers, waits = [], []
    for frame in Playback(open_source(video)):
        numbers.append(number_of(frame.image))
        waits.append(len(clock.waits))
        clock.now += 0.5  # each analysis takes longer than ten frames
    assert numbers == list(range(24))
    assert waits[-1] <= 2  # it is always late, and never rushes to catch up either


def test_pause_and_resume(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    frames = iter(player)
    assert seen(frames, 3) == [0, 1, 2]
    player.pause()
    assert player.state is PlaybackState.PAUSED
    clock.on_endless_wait = [player.resume]
    assert seen(frames, 1) == [3]
    assert player.state is PlaybackState.PLAYING
    assert player.position_s == pytest.approx(0.12)


def test_the_first_frame_is_given_even_when_paused(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video), paused=True)
    frames = iter(player)
    assert seen(frames, 1) == [0]
    clock.on_endless_wait = [player.close]
    assert next(frames, None) is None


def test_steps_forward_and_back(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    frames = iter(player)
    seen(frames, 5)
    player.step()
    assert seen(frames, 1) == [5]
    player.step_back()
    assert seen(frames, 1) == [4]
    player.step_back()
    assert seen(frames, 1) == [3]
    player.step()
    assert seen(frames, 1) == [4]
    assert player.state is PlaybackState.PAUSED


def test_stepping_back_to_where_nobody_has_been(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    frames = iter(player)
    player.seek(0.4)
    assert seen(frames, 1) == [10]
    player.step_back()
    assert seen(frames, 1) == [9]


def test_stepping_back_at_the_start_stays_there(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    frames = iter(player)
    seen(frames, 1)
    player.step_back()
    assert seen(frames, 1) == [0]


def test_seeking_while_paused_shows_the_one_frame(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video), paused=True)
    frames = iter(player)
    assert seen(frames, 1) == [0]
    clock.on_endless_wait = [lambda: player.seek(0.8), player.close]
    assert seen(frames, 2) == [20]
    assert player.position_s == pytest.approx(0.8)


def test_seeking_while_playing_gives_nothing_stale(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    frames = iter(player)
    seen(frames, 2)
    player.seek(0.8)
    assert seen(frames, 2) == [20, 21]
    player.seek(0.2)
    assert seen(frames, 2) == [5, 6]


def test_speed_changes_from_here_on(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    frames = iter(player)
    next(frames)
    player.set_speed(4.0)
    assert player.speed == 4.0
    before = clock.now
    seen(frames, 10)
    assert clock.now - before == pytest.approx(10 * 0.04 / 4, abs=0.011)


def test_holding_at_the_end_waits_for_a_seek(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video), hold_at_end=True)
    frames = iter(player)
    assert seen(frames, 24) == list(range(24))
    states: list[PlaybackState] = []

    def seek() -> None:
        states.append(player.state)
        player.seek(0.84)
        states.append(player.state)  # before the capture thread could follow

    clock.on_endless_wait = [seek, player.close]
    assert seen(frames, 9) == [21, 22, 23]
    assert states == [PlaybackState.ENDED, PlaybackState.PLAYING]


def test_without_holding_it_ends(clock: TestClock, video: str) -> None:
    player = Playback(open_source(video))
    assert len(list(player)) == 24
    assert player.state is PlaybackState.ENDED


def test_real_threads_may_close_a_waiting_player(video: str) -> None:
    player = Playback(open_source(video), paused=True)
    first_is_out = threading.Event()
    numbers: list[int] = []

    def read() -> None:
        for frame in player:
            numbers.append(number_of(frame.image))
            first_is_out.set()

    reader = threading.Thread(target=read)
    reader.start()
    assert first_is_out.wait(20)
    player.close()
    reader.join(20)
    assert not reader.is_alive()
    assert numbers == [0]


@pytest.mark.parametrize("speed", [0.0, -1.0, float("nan")])
def test_senseless_speeds_are_refused(video: str, speed: float) -> None:
    source = open_source(video)
    with pytest.raises(ValueError, match="speed must be more than 0"):
        Playback(source, speed=speed)
    source.close()
