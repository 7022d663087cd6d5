"""The bar below a file that is watched."""

import pytest
from pytestqt.qtbot import QtBot

from fer_desktop.gui.picture.playback_bar import PlaybackBar


@pytest.mark.parametrize(
    ("position_s", "duration_s", "sentence"),
    [(2.72, 2.83, "0:02.72 / 0:03"), (11.96, 12.0000001, "0:11.96 / 0:12")],
)
def test_no_position_is_told_to_lie_beyond_the_end(
    qtbot: QtBot, position_s: float, duration_s: float, sentence: str
) -> None:
    bar = PlaybackBar()
    qtbot.addWidget(bar)
    bar.set_duration(duration_s)
    bar.show_position(position_s, 0, playing=False)
    assert bar.time.text() == sentence
