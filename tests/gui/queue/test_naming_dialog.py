from pytestqt.qtbot import QtBot

from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.gui.queue.naming_dialog import NamingDialog

SPECS = [JobSpec(name, f"/videos/{name}.mp4") for name in ("P01_alone_1", "P02_both_2")]


def test_what_names_tell_is_shown_before_it_is_filled_in(qtbot: QtBot) -> None:
    dialog = NamingDialog(SPECS)
    qtbot.addWidget(dialog)
    dialog.pattern.setText("{participant}_{condition}_{session}")
    assert dialog.words["P02_both_2"] == {"participant": "P02", "condition": "both", "visit": "2"}
    assert dialog.preview.item(0, 2).text() == "alone"
    assert dialog.fill.isEnabled()
    assert dialog.message.text() == "All names fit."


def test_names_that_do_not_fit_are_counted(qtbot: QtBot) -> None:
    dialog = NamingDialog([*SPECS, JobSpec("film", "/videos/film.mp4")])
    qtbot.addWidget(dialog)
    assert "1 name" in dialog.message.text()
    assert "film.mp4" in dialog.message.text()
    assert set(dialog.words) == {"P01_alone_1", "P02_both_2"}


def test_a_pattern_that_is_none_says_so_and_fills_nothing(qtbot: QtBot) -> None:
    dialog = NamingDialog(SPECS)
    qtbot.addWidget(dialog)
    for pattern in ("", "{a}{b}", "{a", "{a}_{a}", "plain"):
        dialog.pattern.setText(pattern)
        assert not dialog.fill.isEnabled()
        assert "pattern" in dialog.message.text()
