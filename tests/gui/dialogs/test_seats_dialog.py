"""Seats are drawn with the mouse, named, kept, and written into a file for the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from helpers.faces import make_image
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from fer_desktop.analysis.seats import Seat, read_seats, seats_of
from fer_desktop.core.settings import SeatingSettings
from fer_desktop.gui.dialogs.seats_dialog import SeatsDialog

LEFT = Seat("left", 0.0, 0.0, 0.5, 1.0)


@pytest.fixture
def kept() -> list[SeatingSettings]:
    return []


@pytest.fixture
def dialog(qtbot: QtBot, kept: list[SeatingSettings]) -> Iterator[SeatsDialog]:
    made = SeatsDialog(make_image(320, 240), SeatingSettings(("0 0 0.5 1 left",)), kept.append)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    if shiboken6.isValid(made):  # closed, it deletes itself
        made.reject()


def drag(qtbot: QtBot, dialog: SeatsDialog, start: tuple[float, float], end: tuple[float, float]):
    """From and to these shares of the picture."""
    area = dialog.board.picture
    first, last = (
        QPoint(round(area.left() + x * area.width()), round(area.top() + y * area.height()))
        for x, y in (start, end)
    )
    button = Qt.MouseButton.LeftButton
    qtbot.mousePress(dialog.board, button, pos=first)
    qtbot.mouseMove(dialog.board, last)
    qtbot.mouseRelease(dialog.board, button, pos=last)


def test_a_seat_is_drawn_named_and_kept(
    qtbot: QtBot, dialog: SeatsDialog, kept: list[SeatingSettings]
) -> None:
    assert dialog.seats == (LEFT,)
    drag(qtbot, dialog, (0.6, 0.2), (0.9, 0.8))
    dialog.list.item(1).setText("child")
    dialog.accept()
    (seating,) = kept
    first, second = seats_of(seating)
    assert first == LEFT
    assert second.name == "child"
    assert (second.x, second.y) == (pytest.approx(0.6, abs=0.01), pytest.approx(0.2, abs=0.01))
    assert (second.width, second.height) == (
        pytest.approx(0.3, abs=0.01),
        pytest.approx(0.6, abs=0.01),
    )


def test_beyond_the_edge_a_seat_ends_at_it_and_a_click_draws_none(
    qtbot: QtBot, dialog: SeatsDialog
) -> None:
    drag(qtbot, dialog, (0.7, 0.7), (1.5, 1.5))
    assert dialog.seats[1].x + dialog.seats[1].width == pytest.approx(1.0)
    drag(qtbot, dialog, (0.2, 0.2), (0.21, 0.21))
    assert len(dialog.seats) == 2


def test_a_name_that_is_taken_or_none_is_refused(qtbot: QtBot, dialog: SeatsDialog) -> None:
    drag(qtbot, dialog, (0.6, 0.2), (0.9, 0.8))
    for name in ("left", "", "=1+1"):
        dialog.list.item(1).setText(name)
        assert dialog.message.text()
        assert [seat.name for seat in dialog.seats] == ["left", "Seat 1"]


def test_a_file_is_written_and_opened_again(dialog: SeatsDialog, tmp_path: Path) -> None:
    dialog.save(tmp_path / "seats.json")
    assert seats_of(read_seats(tmp_path / "seats.json")) == (LEFT,)
    dialog.show_seats(())
    dialog.load(tmp_path / "seats.json")
    assert dialog.seats == (LEFT,)
    (tmp_path / "seats.json").write_text("x")
    dialog.load(tmp_path / "seats.json")
    assert "cannot be used" in dialog.message.text()


def test_cancelled_nothing_is_kept(dialog: SeatsDialog, kept: list[SeatingSettings]) -> None:
    dialog.show_seats(())
    dialog.reject()
    assert kept == []
