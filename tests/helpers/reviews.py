"""A review window in tests: what is listed in it, and how a person answers its dialogs."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from fer_desktop.gui.review.review_window import ReviewWindow

LABELS = [["neutral"]] * 10 + [["happiness", "fear"]] * 20 + [[]] * 5 + [["happiness"]] * 5
"""4 s at ten frames a second."""

Opened = Callable[[Path], ReviewWindow]


def stand(qtbot: QtBot, window: ReviewWindow, time_s: float) -> None:
    """Seek, and wait for the picture."""
    window.seek(time_s)
    qtbot.waitUntil(lambda: abs(window.position_s - time_s) < 0.001, timeout=10_000)


def answer(fill: Callable[[QDialog], None]) -> None:
    """Fill and accept the modal dialog that the next action opens."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            QTimer.singleShot(20, look)
            return
        assert isinstance(dialog, QDialog)
        fill(dialog)
        dialog.accept()

    QTimer.singleShot(0, look)


def type_into(text: str) -> Callable[[QDialog], None]:
    """Write into the one text field of a dialog."""

    def fill(dialog: QDialog) -> None:
        fields = dialog.findChildren(QLineEdit)
        field = next(each for each in fields if each.objectName() != "qt_spinbox_lineedit")
        field.setText(text)

    return fill


def choose(row: int, offered: list[str] | None = None) -> Callable[[QDialog], None]:
    """Choose a row of the list in a dialog; `offered` takes all its entries."""

    def fill(dialog: QDialog) -> None:
        (box,) = dialog.findChildren(QComboBox)
        box.setCurrentIndex(row)
        if offered is not None:
            offered.extend(box.itemText(each) for each in range(box.count()))

    return fill


def click_into_plot(qtbot: QtBot, window: ReviewWindow) -> None:
    """Click into the middle of the plot."""
    plot = window.timeline.plot
    where = plot.area().center().toPoint()
    qtbot.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=where)


def faces(window: ReviewWindow) -> list[str]:
    """The faces as they are listed."""
    return [window.side.faces.item(row).text() for row in range(window.side.faces.count())]


def markers(window: ReviewWindow) -> list[str]:
    """The markers as they are listed."""
    return [window.side.markers.item(row).text() for row in range(window.side.markers.count())]


def lone_table(folder: Path, tmp_path: Path, *, video: str = "") -> Path:
    """The table alone, in a folder of its own, with a video of this name beside it."""
    other = tmp_path / "elsewhere"
    other.mkdir()
    shutil.copy(folder / "timeline.csv", other / "scores.csv")
    if video:
        shutil.copy(folder / "video.mkv", other / video)
    return other / "scores.csv"
