"""Sources are opened by dropping and by the file dialogs."""

from pathlib import Path

import pytest
from helpers.fakes import ScriptedSource
from helpers.programs import Program, wait_for
from PySide6.QtCore import QMimeData, QPointF, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import (
    QFileDialog,
)
from pytestqt.qtbot import QtBot

from fer_desktop.pipeline.player_state import PlayerState


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
    program.window.actions_.open.trigger()
    gone = tmp_path / "gone" / "film.mp4"
    program.store.update("app", recent_files=(str(gone), str(tmp_path / "film.mp4")))
    program.window.actions_.open.trigger()
    assert seen == [str(home), str(videos), str(tmp_path)]
