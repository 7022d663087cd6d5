"""Markers by keys, under names that a person gives."""

import pytest
from helpers.programs import Program, wait_for
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
)
from pytestqt.qtbot import QtBot

from fer_desktop.gui.control.marking import MarkerNamesDialog
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
