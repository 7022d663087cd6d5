"""A folder of photographs in the window: real pictures, the real models."""

import csv
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.programs import Program
from helpers.videos import write_video
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.dialogs.frame_dialog import FrameDialog
from fer_desktop.gui.gallery.gallery_window import GalleryWindow
from fer_desktop.gui.gallery.photo_dialog import PhotoDialog
from fer_desktop.gui.queue.queue_window import QueueWindow


@pytest.fixture
def photographs(tmp_path: Path) -> Path:
    folder = tmp_path / "photographs"
    folder.mkdir()
    portrait = sorted(resource("demo", "portraits").glob("*.[jp][pn]g"))[0]
    image = cv2.imread(str(portrait))
    assert image is not None
    small = cv2.resize(image, None, fx=400 / image.shape[0], fy=400 / image.shape[0])
    cv2.imwrite(str(folder / "a.jpg"), small)
    cv2.imwrite(str(folder / "b.jpg"), small)
    cv2.imwrite(str(folder / "empty.png"), np.full((120, 160, 3), 90, np.uint8))
    return folder


@pytest.fixture
def gallery(qtbot: QtBot, settings: Settings, photographs: Path) -> Iterator[GalleryWindow]:
    window = GalleryWindow(photographs, settings)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.keep.isEnabled, timeout=60_000)
    yield window
    qtbot.waitUntil(lambda: not window.runner.is_keeping, timeout=60_000)
    window.close()


def test_every_photograph_is_listed_with_its_faces(gallery: GalleryWindow) -> None:
    names = [entry.name for entry in gallery.model.entries]
    assert names == ["a.jpg", "b.jpg", "empty.png"]
    assert [len(entry.faces) for entry in gallery.model.entries] == [1, 1, 0]
    assert "3 photograph" in gallery.count.text()
    assert not gallery.open_button.isEnabled()


def test_a_photograph_opens_large_and_a_face_can_be_looked_into(
    qtbot: QtBot, gallery: GalleryWindow
) -> None:
    gallery.view.setCurrentIndex(gallery.shown.index(1, 0))
    gallery.open_button.click()
    qtbot.waitUntil(lambda: bool(gallery.findChildren(PhotoDialog)), timeout=60_000)
    (photo,) = gallery.findChildren(PhotoDialog)
    assert photo.windowTitle() == "b.jpg"
    button = next(b for b in photo.findChildren(QPushButton) if "Inspect" in b.text())
    button.click()
    (lens,) = gallery.findChildren(FrameDialog)
    qtbot.waitUntil(lambda: not lens.map.pixmap().isNull(), timeout=60_000)
    lens.reject()
    photo.reject()


def test_a_photograph_that_is_gone_is_told(
    qtbot: QtBot, gallery: GalleryWindow, photographs: Path
) -> None:
    (photographs / "a.jpg").unlink()
    gallery.view.setCurrentIndex(gallery.shown.index(0, 0))
    gallery.open_chosen()
    qtbot.waitUntil(lambda: "a.jpg" in gallery.message.text, timeout=20_000)


def test_filters_say_how_many_are_shown(gallery: GalleryWindow) -> None:
    gallery.label.setCurrentIndex(gallery.label.count() - 1)
    assert gallery.shown.rowCount() == 1
    assert "1 shown" in gallery.count.text()


def test_the_results_are_kept_as_a_session_of_a_row_a_face(
    qtbot: QtBot, gallery: GalleryWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = "fer_desktop.gui.gallery.gallery_window.ConsentDialog.exec"
    monkeypatch.setattr(path, lambda self: 1)
    gallery.keep.click()
    qtbot.waitUntil(lambda: "Saved" in gallery.message.text, timeout=60_000)
    with qtbot.waitSignal(gallery.review_asked) as asked:
        gallery.message.action.click()
    with (asked.args[0] / "timeline.csv").open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["picture"] for row in rows] == ["a.jpg", "b.jpg", "empty.png"]
    assert [row["face_id"] for row in rows] == ["1", "2", ""]  # nobody is the same as elsewhere


def test_a_folder_opens_as_what_is_in_it(
    qtbot: QtBot, start_program: Program, photographs: Path, tmp_path: Path
) -> None:
    program = start_program()
    program.controller.start(str(photographs))
    gallery = program.dialogs.opened(f"gallery {photographs}")
    assert isinstance(gallery, GalleryWindow)
    qtbot.waitUntil(gallery.keep.isEnabled, timeout=60_000)
    assert program.store.settings.app.recent_files == (str(photographs),)
    gallery.close()
    films = tmp_path / "films"
    films.mkdir()
    write_video(films / "talk.mp4", count=2)
    program.controller.start(str(films))
    queue = program.dialogs.opened("queue")
    assert isinstance(queue, QueueWindow)
    qtbot.waitUntil(lambda: len(queue.model.rows) == 1, timeout=20_000)
    qtbot.waitUntil(lambda: all(row.probe for row in queue.model.rows), timeout=20_000)
