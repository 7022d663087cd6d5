"""Markers by keys, under names that a person gives."""

from math import inf

import pytest
from helpers.programs import Program, wait, wait_for
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
)
from pytestqt.qtbot import QtBot

from fer_desktop.gui.control.marking import HELD_S, MarkerNamesDialog
from fer_desktop.pipeline.player_state import PlayerState


def test_markers_stand_in_the_plot_under_their_edited_names(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    names = ("Stimulus", *program.store.settings.app.marker_names[1:])
    program.store.update("app", marker_names=names)
    assert program.window.actions_.marker_keys[0].text() == "Stimulus"
    program.window.actions_.marker_keys[0].trigger()
    assert "Start a source first" in program.window.message_bar.text
    program.controller.start("demo")
    qtbot.waitUntil(lambda: program.player.analysed > 2, timeout=10_000)
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.keyClick(program.window, Qt.Key.Key_1)
    qtbot.keyClick(program.window, Qt.Key.Key_2)
    assert [each.name for each in program.markers.all] == ["Stimulus", "Marker 2"]
    assert program.window.statusBar().currentMessage().endswith(": Marker 2")


def test_only_a_marker_name_that_was_changed_is_given(
    start_program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()
    program.install_language("zh_CN")
    shown = program.controller.marking.names
    monkeypatch.setattr(MarkerNamesDialog, "exec", lambda _dialog: QDialog.DialogCode.Accepted)
    monkeypatch.setattr(MarkerNamesDialog, "names", lambda _dialog: ("Stimulus", *shown[1:]))
    program.window.actions_.marker_names.trigger()
    assert program.controller.marking.names == ("Stimulus", *shown[1:])
    program.install_language("en")
    assert program.controller.marking.names[:2] == ("Stimulus", "Marker 2")


def test_keys_mark_events_by_two_presses_or_while_they_are_held(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.store.update("app", lasting_marker_keys="1")
    player, window = program.player, program.window
    program.controller.start("demo")
    wait(qtbot, lambda: player.analysed > 2)
    wait_for(qtbot, player, PlayerState.RUNNING)
    window.activateWindow()
    wait(qtbot, window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_1)
    qtbot.keyPress(window, Qt.Key.Key_2)
    (first, second) = program.markers.all
    assert (first.name, first.end_s) == ("Marker 1", inf)
    assert (second.name, second.end_s) == ("Marker 2", None)
    wait(qtbot, lambda: player.position_s - second.timestamp > HELD_S)
    qtbot.keyRelease(window, Qt.Key.Key_2)
    qtbot.keyClick(window, Qt.Key.Key_1)
    player.pause()  # however slow the machine is, this press is short
    wait_for(qtbot, player, PlayerState.PAUSED)
    qtbot.keyClick(window, Qt.Key.Key_3)
    (first, second, third) = program.markers.all
    assert first.end_s is not None and second.end_s is not None
    assert first.duration_s >= second.duration_s >= HELD_S
    assert third.end_s is None


def test_which_keys_last_is_chosen_beside_their_names(
    start_program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()

    def choose(dialog: MarkerNamesDialog) -> QDialog.DialogCode:
        boxes = dialog.findChildren(QCheckBox)
        boxes[0].setChecked(True)
        boxes[8].setChecked(True)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(MarkerNamesDialog, "exec", choose)
    program.window.actions_.marker_names.trigger()
    assert program.store.settings.app.lasting_marker_keys == "19"
