"""The panel of connections: what a person switches and reads there."""

from helpers.programs import Program, click, wait
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from fer_desktop.gui.app import App
from fer_desktop.gui.live.live_dialog import LiveDialog
from fer_desktop.gui.live.live_link import Way


def open_dialog(program: App) -> LiveDialog:
    program.window.actions_.connections.trigger()
    dialog = program.dialogs.opened("connections")
    assert isinstance(dialog, LiveDialog)
    return dialog


def test_a_switch_opens_a_way_and_the_sign_tells_it(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    dialog = open_dialog(program)
    row = dialog.rows[Way.OSC]
    assert row.status.text() == "Off"
    assert program.window.live.text() == ""
    row.switch.click()
    wait(qtbot, lambda: program.live.sends)
    assert row.status.text() == "0 sent"
    assert not row.fields[0].isEnabled()
    assert "Live: sending" in program.window.live.text()
    row.switch.click()
    wait(qtbot, lambda: row.status.text() == "Off")
    assert program.window.live.text() == ""


def test_what_cannot_be_opened_is_said_there(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    dialog = open_dialog(program)
    dialog.rows[Way.LSL_CONTROL].switch.click()  # a stream without a name
    wait(qtbot, lambda: dialog.message.text != "")
    assert not dialog.rows[Way.LSL_CONTROL].switch.isChecked()


def test_other_computers_come_in_only_after_a_warning(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    dialog = open_dialog(program)
    for accept in (False, True):
        dialog.network.click()
        (box,) = dialog.findChildren(QMessageBox)
        assert "personal data" in box.text()
        role = QMessageBox.ButtonRole.AcceptRole
        let_in, cancel = sorted(box.buttons(), key=lambda b: box.buttonRole(b) is not role)
        click(qtbot, let_in if accept else cancel)
        wait(qtbot, lambda: not dialog.findChildren(QMessageBox))
        assert bool(program.live.token) is accept
        assert dialog.network.isChecked() is accept
        assert dialog.token.text() == program.live.token
    dialog.network.click()
    assert program.live.token == ""


def test_whose_values_and_where_are_remembered(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    program.store.update("seating", seats=("0 0 0.5 1 left",))
    dialog = open_dialog(program)
    dialog.faces.setCurrentIndex(dialog.faces.findData("seat:left"))
    dialog.faces.activated.emit(dialog.faces.currentIndex())
    _host, port = dialog.rows[Way.OSC].fields
    port.setValue(7000)
    live = program.store.settings.live
    assert (live.faces, live.osc_port, live.osc_host) == ("seat:left", 7000, "127.0.0.1")


def test_it_stands_in_another_language_too(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    open_dialog(program).record.click()
    program.store.update("app", language="de")
    wait(qtbot, lambda: program.dialogs.opened("connections") is not None)
    dialog = program.dialogs.opened("connections")
    assert isinstance(dialog, LiveDialog)
    assert program.desk.may_record
