"""Settings, notice, help, log, diagnostics, one frame looked into, an error nobody foresaw."""

from dataclasses import fields
from pathlib import Path

import pytest
from helpers.programs import Program
from PySide6.QtCore import QLocale, QPoint, QPointF, QStandardPaths, Qt
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.settings import Settings
from fer_desktop.core.settings_file import load_settings
from fer_desktop.gui.app import App
from fer_desktop.gui.dialogs.diagnostics import diagnostics
from fer_desktop.gui.dialogs.frame_dialog import FrameDialog
from fer_desktop.gui.dialogs.help_dialogs import LogWindow, ModelCardDialog, ShortcutsDialog
from fer_desktop.gui.dialogs.notice_dialog import NoticeDialog, notice_html
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.sessions.sessions_dialog import SessionsDialog
from fer_desktop.gui.settings.setting_pages import pages
from fer_desktop.gui.settings.settings_dialog import SettingsDialog
from fer_desktop.gui.toolkit.printing import save_document, write_document

SET_ELSEWHERE = {
    *(f"live.{field.name}" for field in fields(Settings().live)),
    "seating.seats",
    "source.rotations",  # of the very source, in the coach or on the command line
    "classification.engine",
    "view.history_s",
    "app.notice_accepted",
    "app.context_of_use",
    "app.recent_files",
    "app.last_source",
    "app.batch_folder",
    "app.lasting_marker_keys",
    "app.window_geometry",
    "app.window_layout",
    "app.marker_names",
    "app.study",
    "app.recent_studies",
    "app.told_models",
}
"""Settings that the program remembers by itself, or that are set elsewhere in the window."""


def opened(program: App, action: str, kind: type) -> QDialog:
    getattr(program.window.actions_, action).trigger()
    dialog = program.dialogs.opened(action)
    assert isinstance(dialog, kind)
    return dialog


def test_every_setting_is_on_a_page_or_set_elsewhere() -> None:
    settings = Settings()
    known = {
        f"{section.name}.{field.name}"
        for section in fields(settings)
        for field in fields(getattr(settings, section.name))
    }
    shown = {entry.key for page in pages((), ()) for entry in page.entries}
    assert shown | SET_ELSEWHERE == known
    assert not shown & SET_ELSEWHERE


def test_a_setting_takes_effect_at_once_and_is_put_back(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    dialog = opened(program, "settings", SettingsDialog)
    row = next(row for row in dialog.rows if row.entry.key == "smoothing.time_constant_s")
    row.control.setValue(1.5)
    assert program.player.settings.smoothing.time_constant_s == 1.5
    assert row.reset.isEnabled()
    qtbot.mouseClick(row.reset, Qt.MouseButton.LeftButton)
    assert program.player.settings.smoothing.time_constant_s == 0.3
    row.control.setValue(2.0)
    dialog.reset_all()
    assert program.player.settings.smoothing == Settings().smoothing
    assert program.store.settings.app.notice_accepted  # what the program remembers stays


def test_enter_ends_a_number_and_not_the_dialog(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    dialog = opened(program, "settings", SettingsDialog)
    row = next(row for row in dialog.rows if row.entry.key == "smoothing.time_constant_s")
    row.control.selectAll()
    qtbot.keyClicks(row.control, "1.5")
    qtbot.keyClick(row.control, Qt.Key.Key_Return)
    assert program.player.settings.smoothing.time_constant_s == 1.5
    assert dialog.isVisible()


def wheel_down(widget: QWidget) -> None:
    """One notch of the wheel with the pointer over the widget's middle."""
    window = widget.window()
    where = widget.mapTo(window, QPointF(widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), where, QPoint(0, -120))


@pytest.mark.parametrize("key", ["detection.smallest_face_px", "detection.engine"])
def test_the_wheel_scrolls_the_page_and_changes_no_setting(
    qtbot: QtBot, start_program: Program, key: str
) -> None:
    program = start_program()
    dialog = opened(program, "settings", SettingsDialog)
    dialog.resize(dialog.width(), 440)
    row = next(row for row in dialog.rows if row.entry.key == key)
    dialog.list.setCurrentRow(2)
    bar = dialog.area.verticalScrollBar()
    qtbot.waitUntil(lambda: row.control.isVisible() and bar.maximum() > 0)
    before = program.store.settings
    wheel_down(row.control)
    assert program.store.settings == before
    assert bar.value() > 0
    dialog.area.ensureWidgetVisible(row)
    row.control.setFocus()
    wheel_down(row.control)
    assert program.store.settings != before


def test_the_threshold_can_be_the_models_own(start_program: Program) -> None:
    program = start_program()
    dialog = opened(program, "settings", SettingsDialog)
    row = next(row for row in dialog.rows if row.entry.key == "classification.threshold")
    assert row.control.text() == "Model default"
    row.control.setValue(0.7)
    assert program.store.settings.classification.threshold == pytest.approx(0.7)
    row.control.setValue(row.control.minimum())
    assert program.store.settings.classification.threshold is None


def test_the_search_finds_a_setting_on_any_page(start_program: Program) -> None:
    program = start_program()
    dialog = opened(program, "settings", SettingsDialog)
    dialog.search.setText("smallest face")
    shown = [row.entry.key for row in dialog.rows if not row.isHidden()]
    assert shown == ["detection.smallest_face_px"]
    assert dialog.list.currentItem() is None
    dialog.search.clear()
    assert dialog.list.currentItem().text() == "Appearance"
    assert {row.entry.section for row in dialog.rows if not row.isHidden()} == {"view", "app"}


def test_a_search_shows_the_hits_of_all_pages_in_one_list(start_program: Program) -> None:
    program = start_program()
    dialog = opened(program, "settings", SettingsDialog)
    dialog.search.setText("smooth")
    shown = [row.entry.key for row in dialog.rows if row.isVisible()]
    assert shown == ["view.raw_values", "smoothing.time_constant_s"]
    dialog.search.setText("no such setting")
    assert dialog.nothing.isVisible()
    dialog.list.setCurrentRow(3)
    assert {row.entry.section for row in dialog.rows if not row.isHidden()} == {"camera"}
    assert dialog.search.text() == ""


def test_settings_are_saved_whole_and_a_broken_file_is_set_aside(
    qtbot: QtBot, own_home: Path
) -> None:
    store = SettingsStore()
    store.update("view", landmarks=True)
    store.save()
    assert load_settings().settings.view.landmarks
    (own_home / "settings.json").write_text("{ this is broken")
    again = SettingsStore()
    assert again.settings == Settings()
    assert again.load_error is not None
    assert "could not be used" in again.load_error.text
    assert (own_home / "settings.json.broken").exists()


def test_the_first_start_asks_for_the_context_and_remembers_it(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.store.update("app", notice_accepted=False)
    started: list[bool] = []
    program.dialogs.first_start(lambda: started.append(True))
    dialog = program.dialogs.opened("first start")
    assert isinstance(dialog, NoticeDialog)
    assert not started
    assert not dialog.agree.isEnabled()
    dialog.choices["private"].click()
    qtbot.mouseClick(dialog.agree, Qt.MouseButton.LeftButton)
    assert program.store.settings.app.notice_accepted
    assert program.store.settings.app.context_of_use == "private"
    assert started
    program.dialogs.first_start()
    assert program.dialogs.opened("first start") is None


def test_refusing_the_notice_ends_the_program(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    program.store.update("app", notice_accepted=False)
    program.dialogs.first_start()
    dialog = program.dialogs.opened("first start")
    assert dialog is not None
    dialog.reject()
    qtbot.waitUntil(lambda: program.closed, timeout=10_000)
    assert not program.store.settings.app.notice_accepted


def test_other_dialogs_for_a_file_begin_among_the_documents(
    start_program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()
    documents = tmp_path / "documents"
    documents.mkdir()
    seen: list[str] = []

    def called_off(_parent: object, _title: str, place: str = "", _kinds: str = "") -> object:
        seen.append(place)
        return "", ""

    def no_folder(_parent: object, _title: str, place: str = "") -> str:
        seen.append(place)
        return ""

    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _which: str(documents))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", called_off)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", called_off)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", no_folder)
    save_document(program.window, QTextDocument(), "Notice", "notice")
    program.window.actions_.sessions.trigger()
    dialog = program.dialogs.opened("sessions")
    assert isinstance(dialog, SessionsDialog)
    for action in dialog.other.menu().actions():
        action.trigger()
    assert seen == [str(documents / "notice.pdf"), str(documents), str(documents)]


def test_the_notice_names_the_law_and_is_written_for_printing(
    qtbot: QtBot, start_program: Program, tmp_path: Path
) -> None:
    assert "2024/1689" in notice_html()
    dialog = opened(start_program(), "notice", NoticeDialog)
    write_document(dialog.text.document(), tmp_path / "notice.pdf")
    assert (tmp_path / "notice.pdf").read_bytes().startswith(b"%PDF")
    write_document(dialog.text.document(), tmp_path / "notice.html")
    assert "2024/1689" in (tmp_path / "notice.html").read_text(encoding="utf-8")
    with pytest.raises(OSError, match="No such file"):
        write_document(dialog.text.document(), tmp_path / "missing" / "notice.pdf")


@pytest.mark.parametrize(
    "name", ["manual", "model_card", "licenses", "about", "shortcuts", "sessions"]
)
def test_help_opens_once_and_closes(start_program: Program, name: str) -> None:
    program = start_program()
    dialog = opened(program, name, QDialog)
    getattr(program.window.actions_, name).trigger()
    assert program.dialogs.opened(name) is dialog
    dialog.reject()
    assert program.dialogs.opened(name) is None


@pytest.mark.parametrize(
    ("locale", "words"),
    [("de_AT", "kein Gefühl"), ("zh_CN", "不等于情感"), ("fr", "not a feeling")],
)
def test_the_model_card_is_in_the_readers_language(qtbot: QtBot, locale: str, words: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    dialog = ModelCardDialog()
    QLocale.setDefault(before)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    assert words in dialog.browser.toPlainText()


def test_the_list_of_shortcuts_is_complete(start_program: Program) -> None:
    program = start_program()
    dialog = opened(program, "shortcuts", ShortcutsDialog)
    text = dialog.browser.toPlainText()
    for action in program.window.actions_.all:
        assert action.text().replace("&", "").rstrip("…") in text


def test_the_log_window_grows(qtbot: QtBot, start_program: Program) -> None:
    program = start_program()
    dialog = opened(program, "log", LogWindow)
    program.controller.start("demo")
    qtbot.waitUntil(lambda: "starting → running" in dialog.lines.toPlainText(), timeout=10_000)


def test_diagnostics_hold_versions_and_timings_but_no_file_names(
    qtbot: QtBot, start_program: Program
) -> None:
    from helpers.fakes import ScriptedSource

    program = start_program(ScriptedSource(live=False, frame_count=5000))
    program.controller.start("/home/jane-doe/secret-film.mp4")
    qtbot.waitUntil(lambda: program.player.analysed > 1, timeout=10_000)
    program.window.actions_.diagnostics.trigger()
    text = QGuiApplication.clipboard().text()
    assert "PySide6-Essentials" in text
    assert "detect 1.00" in text
    assert "secret-film" not in text
    assert "jane-doe" not in text


def test_diagnostics_of_a_failed_file_do_not_name_it_either(
    qtbot: QtBot, start_program: Program
) -> None:
    film = "/home/jane-doe/secret-film.mp4"
    refused = SourceError(SourceProblem.UNSUPPORTED, "{path} is not a video.", path=film)
    program = start_program(refused)
    program.controller.start(film)
    qtbot.waitUntil(lambda: program.player.state.is_failure, timeout=10_000)
    text = diagnostics(program.player, program.store.settings)
    assert "error: … is not a video." in text
    assert "secret-film" not in text


def test_one_frame_is_looked_into_with_an_occlusion_map(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.window.actions_.look.trigger()
    assert program.dialogs.opened("look") is None
    program.controller.start("demo")
    qtbot.waitUntil(lambda: program.faces.chosen == 1, timeout=10_000)
    dialog = opened(program, "look", FrameDialog)
    qtbot.waitUntil(lambda: not dialog.map.pixmap().isNull(), timeout=20_000)
    assert dialog.emotion.currentText() == "happiness"


def test_an_unforeseen_error_is_reported_and_the_program_goes_on(
    qtbot: QtBot, start_program: Program
) -> None:
    program = start_program()
    program.controller.start("demo")
    qtbot.waitUntil(lambda: program.player.analysed > 1, timeout=10_000)
    try:
        raise RuntimeError("scripted defect")
    except RuntimeError as error:
        program.crashes._on_exception(RuntimeError, error, error.__traceback__)
    qtbot.waitUntil(lambda: program.dialogs.opened("crash") is not None)
    before = program.player.analysed
    qtbot.waitUntil(lambda: program.player.analysed > before)
