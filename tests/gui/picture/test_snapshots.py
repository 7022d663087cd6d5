"""The picture with what is drawn over it, to be kept."""

from pathlib import Path

import numpy as np
import pytest
from helpers.faces import make_face
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMainWindow
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import BoundingBox
from fer_desktop.gui.picture.snapshots import Snapshots
from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.toolkit.action_set import SharedActions


def test_a_snapshot_has_the_pixels_of_the_picture_and_its_boxes(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    actions, faces = SharedActions(window), Faces()
    view = VideoView(faces, window)
    said: list[str] = []
    Snapshots(view, actions, said.append)
    actions.copy_picture.trigger()
    actions.save_picture.trigger()
    assert said == ["There is no picture yet."] * 2
    face = make_face(1, "happiness", box=BoundingBox(100, 80, 200, 200))
    view.show_picture(np.full((240, 320, 3), 60, np.uint8), (face,))
    view.set_zoom(4.0)  # the whole picture, whatever is magnified
    view.set_banner("Paused")
    actions.copy_picture.trigger()
    assert said[-1] == "The picture is in the clipboard."
    image = QGuiApplication.clipboard().image()
    assert (image.width(), image.height()) == (320, 240)
    assert image.pixelColor(20, 20) == QColor(60, 60, 60)
    assert image.pixelColor(160, 10) == QColor(60, 60, 60)  # no banner
    assert image.pixelColor(100, 140) != QColor(60, 60, 60)  # the box
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.png"), ""))
    actions.save_picture.trigger()
    assert QImage(str(tmp_path / "a.png")).size() == image.size()
