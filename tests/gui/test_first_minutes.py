"""What a new user meets in the first five minutes, by keyboard alone and by mouse alone."""

import pytest
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, values_of
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from fer_desktop.core.resources import LANGUAGES
from fer_desktop.gui.app import App
from fer_desktop.gui.panels.faces_panel import GONE_AFTER_UPDATES
from fer_desktop.gui.timeline.legend import Legend
from fer_desktop.gui.window.main_window import usual_size
from fer_desktop.pipeline.player_state import PlayerState


def run(qtbot: QtBot, program: App, spec: str = "demo") -> None:
    program.controller.start(spec)
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    qtbot.waitUntil(lambda: bool(program.window.faces.cards), timeout=10_000)


@pytest.mark.parametrize("screen", [QSize(1366, 768), QSize(1920, 1080), QSize(3840, 2160)])
def test_the_first_window_is_wholly_visible(screen: QSize) -> None:
    size = usual_size(screen)
    assert size.width() <= screen.width()
    assert size.height() <= screen.height() - 40  # title bar
    assert size.width() >= 1200


def test_tab_goes_from_the_source_over_the_picture_to_the_panels(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    assert window.focusWidget() is window.page.buttons[0]
    window.source.picker.setFocus()
    order = []
    for _ in range(40):
        order.append(window.focusWidget())
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is window.source.picker:
            break
    wanted = [
        window.source.picker,
        window.source.start,
        *window.page.buttons,
        window.faces,
        window.timeline.bar.faces,
        window.timeline.plot,
    ]
    assert [widget for widget in order if widget in wanted] == wanted


def test_return_presses_the_button_that_has_the_keyboard(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    qtbot.keyClick(program.window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    assert program.player.spec == "camera:scripted"  # the shelf gives a camera for the demo


def test_the_name_of_a_face_is_reached_from_its_panel(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    run(qtbot, program)
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(window.faces.cards[1].isVisible)
    window.faces.setFocus()
    qtbot.keyClick(window.faces, Qt.Key.Key_Tab)
    assert window.focusWidget() is window.faces.cards[1].name


def test_the_keyboard_is_with_the_picture_once_it_runs(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    run(qtbot, program, "film.mp4")
    assert window.focusWidget() is window.video
    qtbot.keyClick(window.video, Qt.Key.Key_Space)
    assert program.player.state is PlayerState.PAUSED
    window.actions_.full_screen.trigger()
    assert window.focusWidget() is window.video
    window.actions_.full_screen.trigger()


def test_space_pauses_also_after_a_start_by_the_mouse(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.mouseClick(window.source.start, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert program.player.state is PlayerState.PAUSED
    qtbot.mouseClick(window.source.stop, Qt.MouseButton.LeftButton)
    assert program.player.state is PlayerState.IDLE
    assert window.stack.isAncestorOf(window.focusWidget())


def test_space_plays_and_pauses_everywhere_but_in_a_text_field(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    run(qtbot, program, "film.mp4")
    places = (
        *(window.source.stop, window.source.picker, window.playback.slider, window.playback.speed),
        *(window.timeline.bar.raw, window.timeline.plot, window.timeline.legend.boxes[0]),
        *(window.faces, window.cost_line, window.video),
    )
    for place in places:
        before = program.player.state
        place.setFocus()
        assert window.focusWidget() is place
        qtbot.keyClick(place, Qt.Key.Key_Space)
        assert program.player.state is not before, place
        assert program.player.state in (PlayerState.RUNNING, PlayerState.PAUSED)
    assert window.timeline.bar.raw.isChecked()
    name = window.faces.cards[1].name
    before = program.player.state
    name.setFocus()
    qtbot.keyClicks(name, "Ann Lee")
    assert name.text() == "Ann Lee"
    assert program.player.state is before
    qtbot.keyClick(name, Qt.Key.Key_Return)  # and then the keyboard is with the picture again
    assert window.focusWidget() is window.video
    assert program.faces.names == {1: "Ann Lee"}
    qtbot.keyClick(window.video, Qt.Key.Key_Space)
    assert program.player.state is not before


def test_arrow_keys_step_through_a_film_wherever_it_is_shown(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    window, player = program.window, program.player
    run(qtbot, program, "film.mp4")
    player.seek(10.0)
    player.pause()
    qtbot.waitUntil(lambda: player.position_s == 10.0)
    for place in (window.video, window.timeline.plot, window.playback.slider):
        qtbot.keyClick(place, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: player.position_s == pytest.approx(10.02))
        qtbot.keyClick(place, Qt.Key.Key_Left)
        qtbot.waitUntil(lambda: player.position_s == pytest.approx(10.0))


def test_a_panel_behind_a_tab_is_brought_to_the_front_by_its_key(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    window = program.window
    window.resize(1100, 650)  # low: the panels are tabs
    window.arrange()
    coach = next(a for a in window.dock_actions if a.text() == window.coach_dock.windowTitle())
    qtbot.waitUntil(lambda: not coach.isChecked())
    coach.trigger()
    qtbot.waitUntil(lambda: not window.coach.visibleRegion().isEmpty())
    assert coach.isChecked()
    coach.trigger()
    assert window.coach_dock.isHidden()
    coach.trigger()
    qtbot.waitUntil(lambda: not window.coach.visibleRegion().isEmpty())


def test_a_marker_with_a_name_stands_where_it_was_asked_for(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    run(qtbot, program)
    pressed_s = program.player.position_s
    program.window.actions_.marker.trigger()
    dialog = program.window.findChild(QInputDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: program.player.position_s > pressed_s + 0.3)
    dialog.setTextValue("smile")
    dialog.accept()
    (marker,) = program.markers.all
    assert marker.name == "smile"
    assert marker.timestamp < pressed_s + 0.2


def test_panels_forget_the_last_run(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    QCoreApplication.processEvents()  # a first start arranges the panels once more
    program.window.resize(1400, 1000)
    program.window.arrange()
    program.window.coach_dock.raise_()
    program.window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, program.window.cost_dock)
    program.window.cost_dock.show()
    run(qtbot, program)
    coach, cost = program.window.coach, program.window.cost
    measured, costs = values_of(coach), values_of(cost)
    del measured["Advice"]
    qtbot.waitUntil(lambda: measured["Size of the face"].text() != "–")
    qtbot.waitUntil(lambda: "classify" in values_of(cost))
    program.player.stop()
    qtbot.waitUntil(lambda: not program.window.faces.cards)
    assert {value.text() for value in measured.values()} == {"–"}
    assert coach.quality is None
    qtbot.waitUntil(lambda: costs["Frames a second"].text() == "–")
    assert values_of(cost)["classify"].text() == "–"


def test_no_face_of_the_next_film_bears_the_name_of_the_last(
    qtbot: QtBot, start_program: Program
) -> None:
    films = (ScriptedSource(live=False, frame_count=5000) for _ in range(2))
    program = start_program(*films)
    run(qtbot, program, "anna.mp4")
    field = program.window.faces.cards[1].name
    field.setText("Anna")
    field.editingFinished.emit()
    assert program.faces.names == {1: "Anna"}
    run(qtbot, program, "ben.mp4")
    faces = program.window.timeline.bar.faces
    qtbot.waitUntil(lambda: faces.findData(1) > 0, timeout=10_000)
    assert program.faces.names == {}
    assert faces.findText("Anna") < 0


def test_the_password_of_a_stream_is_shown_nowhere(start_program: Program) -> None:
    program = start_program()
    address, kept = "rtsp://bob:secret@camera.local/live", "rtsp://camera.local/live"
    program.store.update("app", recent_files=(address,), last_source=address)
    assert program.store.settings.app.recent_files == (kept,)
    assert program.store.settings.app.last_source == kept
    picker = program.window.source.picker
    (action,) = program.window.menus.recent.actions()
    tip = picker.itemData(picker.findData(kept), Qt.ItemDataRole.ToolTipRole)
    shown = (tip, picker.itemText(picker.findData(kept)), action.toolTip(), action.text())
    assert set(shown) == {kept}


def test_a_paused_picture_shows_its_own_faces_only(qtbot: QtBot, start_program: Program) -> None:
    one, two = make_face(1, box=LARGE), make_face(2, box=LARGE)
    analyzer = ScriptedAnalyzer(lambda frame: (one, two) if frame.index < 20 else (one,))
    film = ScriptedSource(live=False, frame_count=5000)
    program = start_program(film, analyzer=analyzer)
    program.controller.start("film.mp4")
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: program.player.position_s > 0.42, timeout=10_000)
    program.player.pause()
    qtbot.waitUntil(lambda: set(program.window.faces.cards) == {1})


def test_a_camera_given_by_number_is_shown_and_remembered_by_name(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("0")
    assert program.window.source.picker.currentText() == "Camera 0"
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    assert program.window.source.picker.currentText() == "scripted"
    assert program.store.settings.app.last_source == "camera:scripted"
    program.window.source.set_cameras(["scripted", "other"])
    program.window.source.set_recent(("a.mp4",))
    assert program.window.source.picker.currentText() == "scripted"
    assert "scripted" in program.window.state_label.text()
    assert not program.window.source.start.isEnabled()


def test_the_language_changes_at_the_end_of_a_film_and_the_settings_stay_open(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5, frame_rate_hz=200))
    program.controller.start("film.mp4")
    qtbot.waitUntil(lambda: program.player.state is PlayerState.ENDED, timeout=10_000)
    old = program.window
    old.actions_.settings.trigger()
    program.store.update("app", language="de")
    qtbot.waitUntil(lambda: program.window is not old and program.window.isVisible())
    assert program.dialogs.opened("settings").windowTitle() == "Einstellungen"
    qtbot.waitUntil(program.window.video.isVisible)
    program.store.update("app", language="en")


def test_a_list_without_cameras_says_so_and_starts_with_the_demo(start_program: Program) -> None:
    source = start_program().window.source
    source.set_cameras([])
    assert source.picker.itemText(0) == "No camera is connected"
    assert not source.picker.model().index(0, 0).flags() & Qt.ItemFlag.ItemIsEnabled
    assert source.spec == "demo"
    source.set_cameras(["Webcam"])
    assert [source.picker.itemText(i) for i in range(source.picker.count())] == ["Webcam", "Demo"]
    assert source.spec == "camera:Webcam"


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_sign_and_every_button_are_in_sight_in_the_narrowest_window(
    qtbot: QtBot, start_program: Program, language: str
) -> None:
    program = start_program()
    old = program.window
    program.store.update("app", language=language)
    qtbot.waitUntil(lambda: language == "en" or program.window is not old)
    window = program.window
    window.resize(window.minimumSize())
    program.controller.start("demo")
    qtbot.waitUntil(lambda: program.player.state is PlayerState.RUNNING, timeout=10_000)
    parts = (window.source.picker, window.source.stop, *window.run_bar.buttons)
    for part in (*parts, window.run_bar.sign):
        assert part.isVisible()
        right = part.mapTo(window, part.rect().bottomRight()).x()
        assert right <= window.width()
    rects = [part.rect().translated(part.mapTo(window, part.rect().topLeft())) for part in parts]
    corner = window.run_bar.sign.mapTo(window, window.run_bar.sign.rect().topLeft())
    sign = window.run_bar.sign.rect().translated(corner)
    assert not any(rect.intersects(sign) for rect in rects)
    program.store.update("app", language="en")


def test_the_legend_takes_the_rows_it_needs_and_gives_them_back(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    legend.show()

    def rows() -> int:
        return len({box.mapTo(legend, box.rect().topLeft()).y() for box in legend.boxes})

    for width_px, in_one in ((2000, True), (400, False), (2000, True)):
        legend.resize(width_px, 80)
        qtbot.waitUntil(lambda in_one=in_one: (rows() == 1) is in_one)
        right = max(box.mapTo(legend, box.rect().bottomRight()).x() for box in legend.boxes)
        assert right <= legend.width()


def test_the_timeline_is_read_and_zoomed_by_keys(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    run(qtbot, program)
    timeline = program.window.timeline
    qtbot.waitUntil(lambda: program.player.position_s > 0.5, timeout=10_000)
    before = timeline.plot.x_range
    qtbot.keyClick(timeline.plot, Qt.Key.Key_Plus)
    assert timeline.held
    assert timeline.plot.x_range[1] - timeline.plot.x_range[0] < before[1] - before[0]
    qtbot.keyClick(timeline.plot, Qt.Key.Key_Left)
    assert timeline.plot.readout.text()
    first = timeline.plot.readout.text()
    qtbot.keyClick(timeline.plot, Qt.Key.Key_Left)
    assert timeline.plot.readout.text() != first
    qtbot.keyClick(timeline.plot, Qt.Key.Key_Escape)
    assert timeline.plot.readout.isHidden()


def test_the_shortcuts_are_listed_menu_by_menu_with_those_of_the_panels(
    start_program: Program, qapp: QApplication
) -> None:
    program = start_program()
    program.window.actions_.shortcuts.trigger()
    text = program.dialogs.opened("shortcuts").browser.toPlainText()
    for words in ("File", "Ctrl+O", "Set-up", "Ctrl+2", "Marker 1", "Space"):
        assert words in text


def test_panels_shrink_with_the_window_and_come_back_as_large_as_they_were_made(
    qtbot: QtBot, start_program: Program
) -> None:
    window = start_program().window
    window.resize(1440, 900)
    window.arrange()
    QCoreApplication.processEvents()  # a first start arranges them once more
    qtbot.waitUntil(lambda: window.timeline_dock.height() > 200)
    window.resizeDocks([window.faces_dock], [400], Qt.Orientation.Horizontal)  # as by hand
    qtbot.waitUntil(lambda: window.faces_dock.width() == 400)
    high = window.timeline_dock.height()
    window.resize(1024, 640)
    qtbot.waitUntil(lambda: window.faces_dock.width() < 300)
    assert window.timeline_dock.height() < high
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: window.faces_dock.width() == 400)
    assert window.timeline_dock.height() == high
    window.resize(2000, 1200)
    qtbot.waitUntil(lambda: window.video.width() > 1400 or window.page.width() > 1400)
    assert window.faces_dock.width() == 400


def test_a_name_is_typed_to_its_end_while_the_face_is_away(
    qtbot: QtBot, start_program: Program
) -> None:
    """A blink of the detector must not take the keyboard away: "n1" would set a marker."""
    face, seen = make_face(1, box=LARGE), [True]
    analyzer = ScriptedAnalyzer(lambda _frame: (face,) if seen[0] else ())
    program = start_program(analyzer=analyzer)
    run(qtbot, program)
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    card = window.faces.cards[1]
    card.name.setFocus()
    qtbot.keyClicks(window.focusWidget(), "Be")
    seen[0] = False
    qtbot.waitUntil(lambda: card.unseen > GONE_AFTER_UPDATES)
    assert not card.bars.isEnabled()
    qtbot.keyClicks(window.focusWidget(), "n1")
    assert card.name.text() == "Ben1"
    assert program.markers.all == ()
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    assert program.faces.names == {1: "Ben1"}
    qtbot.waitUntil(lambda: not window.faces.cards)
    seen[0] = True
    qtbot.waitUntil(lambda: 1 in window.faces.cards)
    assert window.faces.cards[1].bars.isEnabled()


def test_letters_and_digits_typed_into_a_name_are_no_shortcuts(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    run(qtbot, program)
    window = program.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    name = window.faces.cards[1].name
    name.setFocus()
    qtbot.keyClicks(name, "Hm, f1.")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert program.faces.names == {1: "Hm, f1."}
    assert program.markers.all == ()
    assert not window.actions_.hold.isChecked()
    assert window.findChild(QInputDialog) is None
