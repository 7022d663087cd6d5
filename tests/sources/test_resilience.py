"""A live source that is lost comes back; its time goes on; pausing shows the present after it."""

import pytest
from helpers.fakes import ScriptedSource

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.sources.resilience import Reconnecting


class Breaking(ScriptedSource):
    """Gives three frames and is gone."""

    def __iter__(self):
        frames = super().__iter__()
        for _ in range(3):
            yield next(frames)
        raise SourceError(SourceProblem.LOST, "Unplugged.")


def test_frames_go_on_counting_and_time_moves_on() -> None:
    again: list[object] = [SourceError(SourceProblem.MISSING, "Away."), Breaking()]
    received: list[str] = []

    def open_again() -> ScriptedSource:
        item = again.pop(0)
        if isinstance(item, Exception):
            raise item
        assert isinstance(item, ScriptedSource)
        return item

    source = Reconnecting(
        Breaking(),
        open_again,
        lambda error: received.append(str(error)),
        lambda info: received.append(info.name),
        retry_interval_s=0.01,
    )
    frames = []
    for frame in source:
        frames.append(frame)
        if len(frames) == 6:
            source.close()
            break
    assert received == ["Unplugged.", "scripted"]
    assert [frame.index for frame in frames] == [0, 1, 2, 3, 4, 5]
    times = [frame.timestamp for frame in frames]
    assert times == sorted(times)


def test_other_problems_are_not_waited_for() -> None:
    class Denied(ScriptedSource):
        def __iter__(self):
            raise SourceError(SourceProblem.DENIED, "Not allowed.")
            yield

    source = Reconnecting(Denied(), Denied, lambda _e: None, lambda _i: None)
    with pytest.raises(SourceError, match="Not allowed"):
        list(source)


def test_closing_while_it_is_away_ends_iteration() -> None:
    def open_again() -> ScriptedSource:
        raise SourceError(SourceProblem.MISSING, "Away.")

    source = Reconnecting(
        Breaking(), open_again, lambda _error: source.close(), lambda _info: None, 0.01
    )
    assert len(list(source)) == 3
