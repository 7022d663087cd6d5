"""The real window, driven as a person drives it, with scripted sources."""

import re
from pathlib import Path

import pytest
from helpers.faces import LARGE, make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource
from helpers.programs import Program, click, wait_for
from PySide6.QtCore import QEvent, QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QSlider,
)
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import BoundingBox
from fer_desktop.gui.app import App
from fer_desktop.gui.control.marking import MarkerNamesDialog
from fer_desktop.gui.control.status_presenter import NAME_LENGTH
from fer_desktop.gui.smoke import Costs, observe
from fer_desktop.gui.timeline.timeline_bar import ALL_FACES
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.labels import UNSURE_INDEX


def page_button(qtbot: QtBot, program: App, text: str) -> QAbstractButton:
    def shown() -> list[QAbstractButton]:
        buttons = program.window.page.findChildren(QAbstractButton)
        return [each for each in buttons if each.text() == text and each.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def test_an_idle_window_says_what_to_do(start_program: Program) -> None:
    program = start_program()
    page = program.window.page.page
    assert program.window.stack.currentWidget() is program.window.page
    assert page is not None
    assert page.heading == "Choose where the faces come from"
    assert program.window.run_bar.sign.text() == ""
    assert program.window.state_label.text() == "Ready"


def test_a_click_on_start_shows_boxes_bars_and_plot(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    click(qtbot, program.window.source.start)
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    costs = Costs(program)
    qtbot.waitUntil(lambda: observe(program, costs).passed, timeout=10_000)
    qtbot.waitUntil(lambda: costs.cpu_percent is not None, timeout=10_000)
    told = observe(program, costs)
    assert told.most_resident_mb >= told.resident_mb > 10
    assert " % of one core; resident memory " in told.text
    window = program.window
    assert window.stack.currentWidget() is window.video
    assert [mark.track_id for mark in window.video.marks] == [1]
    assert window.faces.cards[1].label.text() == "happiness 70 %"
    assert "Analysing" in window.run_bar.sign.text()
    assert window.state_label.text().startswith("Analysing")
    qtbot.waitUntil(lambda: "frames/s" in window.flow_label.text())
    click(qtbot, window.source.stop)
    assert program.player.state is PlayerState.IDLE
    assert window.run_bar.sign.text() == ""


def test_labels_below_the_threshold_read_unsure(qtbot: QtBot, start_program: Program) -> None:
    analyzer = ScriptedAnalyzer(lambda _frame: (make_face(share=0.4, box=LARGE),))
    program = start_program(analyzer=analyzer)
    program.store.update("classification", threshold=0.57)
    program.controller.start("demo")
    qtbot.waitUntil(lambda: 1 in program.window.faces.cards, timeout=10_000)
    assert program.window.faces.cards[1].label.text() == "unsure"
    assert program.window.video.marks[0].label == UNSURE_INDEX
    program.store.update("classification", threshold=0.3)
    qtbot.waitUntil(lambda: program.window.faces.cards[1].label.text() == "happiness 40 %")


@pytest.mark.parametrize(
    ("problem", "heading", "step"),
    [
        (SourceProblem.MISSING, "No camera found", "Look for cameras again"),
        (SourceProblem.BUSY, "The camera is in use", "Try again"),
        (SourceProblem.DENIED, "Access to the camera is not allowed", "Try again"),
    ],
)
def test_every_failing_camera_has_its_page_and_its_next_step_works(
    qtbot: QtBot, start_program: Program, problem: SourceProblem, heading: str, step: str
) -> None:
    program = start_program(SourceError(problem, "This is why."), ScriptedSource())
    program.controller.start("camera:Front")
    qtbot.waitUntil(lambda: program.player.state.is_failure, timeout=10_000)
    page = program.window.page.page
    assert page is not None
    assert (page.heading, page.sentence) == (heading, "This is why.")
    click(qtbot, page_button(qtbot, program, step))
    wait_for(qtbot, program.player, PlayerState.RUNNING)


@pytest.mark.parametrize(
    ("problem", "heading"),
    [
        (SourceProblem.MISSING, "Not found"),
        (SourceProblem.UNSUPPORTED, "This cannot be read"),
        (SourceProblem.EMPTY, "There are no pictures in it"),
        (SourceProblem.DAMAGED, "The file is damaged"),
        (SourceProblem.DENIED, "This cannot be read"),
    ],
)
def test_every_failing_file_has_its_page(
    qtbot: QtBot, start_program: Program, problem: SourceProblem, heading: str
) -> None:
    program = start_program(SourceError(problem, "This is why.", "Do that."))
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    page = program.window.page.page
    assert page is not None
    assert (page.heading, page.sentence) == (heading, "This is why. Do that.")


@pytest.mark.parametrize(
    ("problem", "heading", "step"),
    [
        (SourceProblem.MISSING, "The stream does not answer", "Try again"),
        (SourceProblem.LOST, "Connection lost", "Try again"),
        (SourceProblem.UNSUPPORTED, "This cannot be read", "Another address…"),
    ],
)
def test_every_failing_stream_has_its_page(
    qtbot: QtBot, start_program: Program, problem: SourceProblem, heading: str, step: str
) -> None:
    program = start_program(SourceError(problem, "This is why."))
    program.controller.start("rtsp://camera.local/live")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    page = program.window.page.page
    assert page is not None
    assert page.heading == heading
    assert program.window.page.buttons[0].text() == step


def test_a_camera_without_a_readable_format_leads_to_its_settings(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(SourceError(SourceProblem.UNSUPPORTED, "This is why."))
    program.controller.start("camera:Front")
    wait_for(qtbot, program.player, PlayerState.FAILED)
    page = program.window.page.page
    assert page is not None
    assert page.heading == "This camera gives no picture"
    click(qtbot, page_button(qtbot, program, "Size and rate…"))
    assert program.dialogs.opened("settings") is not None


def test_an_unplugged_camera_keeps_its_last_picture_and_says_so_in_a_bar(
    qtbot: QtBot, start_program: Program
) -> None:
    first = ScriptedSource()
    away = SourceError(SourceProblem.MISSING, "There is no camera.")
    program = start_program(first, *[away] * 3, ScriptedSource())
    program.controller.start("camera:Front")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    qtbot.waitUntil(lambda: program.window.video.has_picture)
    first.lose()
    wait_for(qtbot, program.player, PlayerState.LOST)
    assert "unplugged" in program.window.message_bar.text
    assert program.window.stack.currentWidget() is program.window.video
    program.window.source.set_cameras([])  # the list of cameras hears of it as well
    assert program.window.source.picker.currentText() == "scripted"
    assert not program.window.source.start.isEnabled()
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    assert program.window.message_bar.text == ""


def test_a_dropped_video_starts_and_is_remembered(
    qtbot: QtBot, start_program: Program, tmp_path: Path
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=10))
    path = tmp_path / "Tom & Ada.mp4"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(
        QPointF(50, 50), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    program.window.dropEvent(event)
    wait_for(qtbot, program.player, PlayerState.ENDED)
    assert program.store.settings.app.recent_files == (str(path),)
    assert program.window.menus.recent.actions()[0].text() == "Tom && Ada.mp4"
    assert program.window.playback.isVisible()


def test_the_dialogs_for_a_file_begin_beside_what_was_opened_last(
    start_program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()
    videos, home = tmp_path / "videos", tmp_path / "home"
    places = {
        QStandardPaths.StandardLocation.MoviesLocation: str(videos),
        QStandardPaths.StandardLocation.HomeLocation: str(home),
    }
    seen: list[str] = []

    def called_off(_parent: object, _title: str, folder: str, _kinds: str = "") -> tuple[str, str]:
        seen.append(folder)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", called_off)
    monkeypatch.setattr(QStandardPaths, "writableLocation", places.__getitem__)
    program.window.actions_.open.trigger()  # many desktops have no folder for videos
    videos.mkdir()
    program.window.actions_.analyze_file.trigger()
    gone = tmp_path / "gone" / "film.mp4"
    program.store.update("app", recent_files=(str(gone), str(tmp_path / "film.mp4")))
    program.window.actions_.open.trigger()
    program.window.actions_.analyze_file.trigger()
    assert seen == [str(home), str(videos), str(tmp_path), str(tmp_path)]


def test_a_long_name_leaves_room_for_what_follows_it(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    program.controller.start(f"Interview {'about the weather ' * 5}camera 2.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    _state, name, size, *_rate = program.window.state_label.text().split("   ·   ")
    assert name.startswith("Interview about") and name.endswith("camera 2.mp4") and "…" in name
    assert len(name) == NAME_LENGTH
    assert " × " in size


def test_space_pauses_and_goes_on(qtbot: QtBot, start_program: Program) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.video.setFocus()
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.player.state is PlayerState.PAUSED
    qtbot.keyClick(program.window, Qt.Key.Key_Space)
    assert program.player.state is PlayerState.RUNNING


def test_a_key_held_down_acts_once_where_repeating_makes_no_sense(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000))
    actions = program.window.actions_
    once = (actions.play, actions.record, actions.marker, *actions.marker_keys)
    assert not any(action.autoRepeat() for action in once)
    repeated = (actions.step, actions.jump, actions.faster, actions.zoom_in)
    assert all(action.autoRepeat() for action in repeated)
    program.controller.start("film.mp4")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.video.setFocus()
    for repeats in (False, True):
        press, key = QEvent.Type.KeyPress, Qt.Key.Key_Space
        event = QKeyEvent(press, key, Qt.KeyboardModifier.NoModifier, " ", repeats)
        QApplication.sendEvent(program.window, event)
    assert program.player.state is PlayerState.PAUSED


def test_a_click_on_a_face_selects_it(qtbot: QtBot, start_program: Program) -> None:
    left = make_face(1, "happiness", box=BoundingBox(20, 60, 120, 180))
    right = make_face(2, "sadness", box=BoundingBox(200, 60, 280, 160))
    film = ScriptedSource(live=False, frame_count=5000)
    program = start_program(film, analyzer=ScriptedAnalyzer(lambda _frame: (left, right)))
    program.controller.start("demo")
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 2, timeout=10_000)
    assert program.faces.chosen == 1
    video = program.window.video
    rect = video.picture_rect()
    spot = QPointF(rect.left() + rect.width() * 0.75, rect.top() + rect.height() * 0.45)
    qtbot.mouseClick(video, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert program.faces.chosen == 2
    assert program.window.timeline.bar.faces.currentData() == 2
    program.window.actions_.next_face.trigger()
    assert program.faces.chosen == 1


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


def test_a_baseline_tells_how_long_it_takes_and_can_be_given_up(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program(ScriptedSource(live=False, frame_count=5000, frame_rate_hz=50))
    program.controller.start("film.mp4")
    qtbot.waitUntil(lambda: program.faces.chosen == 1, timeout=10_000)
    bar = program.window.message_bar
    program.window.actions_.baseline.trigger()
    assert "10 s to go" in bar.text
    told = re.compile(r" ([1-9]) s to go")
    qtbot.waitUntil(lambda: told.search(bar.text) is not None, timeout=10_000)
    program.player.analyzer.script = lambda _frame: ()
    qtbot.waitUntil(lambda: "is out of the picture" in bar.text, timeout=10_000)
    click(qtbot, bar.action)
    assert program.faces.collecting is None
    assert bar.text == ""
    program.window.actions_.baseline.trigger()
    program.player.stop()
    qtbot.waitUntil(lambda: bar.text == "", timeout=10_000)
    assert not program.faces.baselines


def test_a_baseline_is_shown_beside_the_raw_values(qtbot: QtBot, start_program: Program) -> None:
    analyzer = ScriptedAnalyzer(lambda _frame: (make_face(1, "sadness", 0.6, box=LARGE),))
    source = ScriptedSource(live=False, frame_count=3000, frame_rate_hz=50)
    program = start_program(source, analyzer=analyzer)
    program.controller.start("film.mp4")
    program.player.set_speed(8.0)
    qtbot.waitUntil(lambda: program.faces.chosen == 1, timeout=10_000)
    program.player.set_speed(8.0)
    program.window.actions_.baseline.trigger()
    qtbot.waitUntil(lambda: 1 in program.faces.baselines, timeout=20_000)
    corrected = program.faces.baselines[1].correct(make_face(1, "sadness", 0.6).smoothed)
    assert corrected.argmax() == 6
    assert program.window.faces.cards[1].bars.values.argmax() == 4
    program.player.pause()
    plot = program.window.timeline.plot
    qtbot.waitUntil(lambda: plot.measured[4].visible)  # in the plot, too: beside, not instead
    assert plot.measured[4].values[-1] == pytest.approx(0.6)
    assert plot.smoothed[4].values[-1] == pytest.approx(float(corrected[4]))
    bar = program.window.timeline.bar
    assert "corrected by the baseline" in bar.values.text()
    program.window.timeline.plot.pointer_moved.emit(program.player.position_s)
    assert f"sadness 60 % → {texts.percent(float(corrected[4]))}" in bar.values.text()
    program.window.timeline.show_face(ALL_FACES)
    program.window.timeline.show_face(1)  # a baseline is not lost by looking at all faces
    qtbot.waitUntil(lambda: plot.measured[4].visible)
    program.window.actions_.clear_baseline.trigger()
    qtbot.waitUntil(lambda: not plot.measured[4].visible)
    assert plot.smoothed[4].values[-1] == pytest.approx(0.6)


def test_the_layout_is_remembered_and_can_be_put_back(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    program.window.cost_dock.hide()
    program.window.resize(1111, 700)
    program.close()
    remembered = program.store.settings.app
    assert remembered.window_geometry
    other = start_program()
    other.window.restore(remembered.window_geometry, remembered.window_layout)
    assert other.window.cost_dock.isHidden()
    other.window.actions_.reset_layout.trigger()
    assert not other.window.cost_dock.isHidden()


def test_every_action_stands_in_a_menu_with_a_shortcut_of_its_own(start_program: Program) -> None:
    program = start_program()
    in_menus = {action for menu in program.window.menus.all for action in menu.actions()}
    keys: list[str] = []
    for action in program.window.actions_.all:
        assert action in in_menus, action.text()
        assert not action.shortcut().isEmpty(), action.text()
        keys += [each.toString() for each in action.shortcuts()]
    keys += [action.shortcut().toString() for action in program.window.dock_actions]
    assert len(keys) == len(set(keys))


def test_every_control_has_an_accessible_name(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    program.controller.start("demo")
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 1, timeout=10_000)
    for kind in (QAbstractButton, QComboBox, QLineEdit, QSlider):
        for widget in program.window.findChildren(kind):
            parts_of_qt = widget.objectName().startswith("qt_") or not widget.isVisible()
            if parts_of_qt:
                continue
            named = widget.accessibleName() or getattr(widget, "text", str)() or widget.toolTip()
            assert named, (widget, widget.parent())


@pytest.mark.parametrize("name", ["boxes", "labels", "landmarks", "probabilities", "mirrored"])
def test_view_choices_take_effect_and_are_saved(
    start_program: Program, qapp: QApplication, name: str
) -> None:
    program = start_program()
    before = getattr(program.store.settings.view, name)
    getattr(program.window.actions_, name).trigger()
    assert getattr(program.store.settings.view, name) is not before
    assert getattr(program.window.video.options, name) is not before


def test_full_screen_shows_only_the_picture_and_the_sign(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("demo")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.actions_.full_screen.trigger()
    assert program.window.menuBar().isHidden()
    assert program.window.faces_dock.isHidden()
    assert not program.window.run_bar.sign.isHidden()
    qtbot.keyClick(program.window, Qt.Key.Key_Escape)
    assert not program.window.menuBar().isHidden()
    assert not program.window.faces_dock.isHidden()


def test_a_maximised_window_is_maximised_again_after_full_screen(start_program: Program) -> None:
    window = start_program().window
    window.showMaximized()
    window.actions_.full_screen.trigger()
    assert window.isFullScreen()
    window.actions_.full_screen.trigger()
    assert not window.isFullScreen()
    assert window.isMaximized()


def test_another_language_rebuilds_the_window_around_the_running_session(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("demo")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    old = program.window
    program.store.update("app", language="de")
    qtbot.waitUntil(lambda: program.window is not old)
    assert program.player.state is PlayerState.RUNNING
    qtbot.waitUntil(lambda: len(program.window.faces.cards) == 1, timeout=10_000)
    program.store.update("app", language="en")
    qtbot.waitUntil(lambda: program.window is not old and program.window.isVisible())


def test_closing_while_it_runs_ends_every_thread(qtbot: QtBot, start_program: Program) -> None:
    source = ScriptedSource()
    program = start_program(source)
    program.controller.start("camera:0")
    wait_for(qtbot, program.player, PlayerState.RUNNING)
    program.window.close()
    assert program.window.isHidden()
    qtbot.waitUntil(lambda: program.closed, timeout=10_000)
    assert source.closed_count > 0


def test_colours_follow_the_system_while_it_runs(
    start_program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()
    program.store.update("view", theme="system")
    hints = QGuiApplication.styleHints()
    for scheme in (Qt.ColorScheme.Dark, Qt.ColorScheme.Light):  # told as the platform tells it
        monkeypatch.setattr(theme, "system_scheme", lambda scheme=scheme: scheme)
        hints.colorSchemeChanged.emit(scheme)
        dark = scheme is Qt.ColorScheme.Dark
        assert theme.current().dark is dark
        assert (program.window.palette().window().color().lightness() < 128) is dark
    program.store.update("view", theme="light")
