"""Markers and commands from a real marker stream, answered on another one."""

from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.live.control.lsl import ANSWERS, LslInput

if TYPE_CHECKING:
    from .conftest import Talk

pylsl = pytest.importorskip("pylsl", reason="needs the extra lsl")


def test_markers_stand_where_their_clock_says_and_commands_are_answered(
    talk: "Talk", tmp_path: Path
) -> None:
    talk.clock.now = 0.0
    name = f"stimuli {tmp_path.name}"
    outlet = pylsl.StreamOutlet(
        pylsl.StreamInfo(name, "Markers", 1, pylsl.IRREGULAR_RATE, "string", name)
    )
    source = LslInput(talk.controls, name)
    try:
        (found,) = pylsl.resolve_byprop("name", ANSWERS, timeout=30)
        answers = pylsl.StreamInlet(found)
        answers.open_stream(timeout=30)
        assert outlet.wait_for_consumers(30)
        now = pylsl.local_clock()
        outlet.push_sample(["early"], now - 2.0)
        outlet.push_sample(["late"], now - 1.5)
        outlet.push_sample(["jumped"], now + 1e6)
        outlet.push_sample(["fer START"])
        texts = [answers.pull_sample(timeout=30)[0][0] for _ in range(4)]
        assert [text[:2] for text in texts] == ["OK"] * 4
        early, late, jumped = talk.desk.markers
        assert late.timestamp - early.timestamp == pytest.approx(0.5, abs=0.01)
        assert jumped.timestamp - early.timestamp == pytest.approx(2.0, abs=1.0)
        assert talk.desk.session == "session 1"
        assert source.senders == 1
        del outlet
        tick = Event()
        while source.senders:
            tick.wait(0.05)
    finally:
        source.stop()


def test_a_stream_without_a_name_is_one_sentence(talk: "Talk") -> None:
    with pytest.raises(FerError, match="needs a name"):
        LslInput(talk.controls, " ")
