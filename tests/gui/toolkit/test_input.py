"""In a form a title stands on the line of its field; what is too long is cut by an ellipsis."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fer_desktop import gui
from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.input import ComboBox, Form, NameEdit

WINDOW = Path(gui.__file__).parent
LETTER = "H"
"""It stands on the baseline."""
SEEN = 60
"""So much of 255 must a pixel change to count."""
Fields = tuple[QWidget, QWidget | QLayout]
"""The widget whose text is measured, and what is put into the form."""


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> QWidget:
    qapp.setStyle("Fusion")
    theme.apply_theme(qapp, "light")
    window = QWidget()
    qtbot.addWidget(window)
    return window


def line_edit() -> Fields:
    field = QLineEdit()
    return field, field


def combo_box() -> Fields:
    field = QComboBox()
    field.addItem("")
    return field, field


def number() -> Fields:
    field = QDoubleSpinBox()
    return field, field


def box() -> Fields:
    field = QCheckBox()
    return field, field


def text() -> Fields:
    field = QPlainTextEdit()
    return field, field


def field_and_button() -> Fields:
    field, row = QLineEdit(), QHBoxLayout()
    row.addWidget(field, 1)
    row.addWidget(QPushButton("Choose"))
    return field, row


def choices() -> Fields:
    first, column = QRadioButton(), QVBoxLayout()
    column.addWidget(first)
    column.addWidget(QRadioButton("another"))
    return first, column


def set_words(shown: QWidget, words: str) -> None:
    if isinstance(shown, QComboBox):
        shown.setItemText(0, words)
    elif isinstance(shown, QDoubleSpinBox):
        shown.setSpecialValueText(words or " ")
    elif isinstance(shown, QPlainTextEdit):
        shown.setPlainText(words)
    else:
        assert isinstance(shown, QLabel | QLineEdit | QCheckBox | QRadioButton)
        shown.setText(words)


def pixels(window: QWidget) -> np.ndarray:
    image = window.grab().toImage()
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1).astype(int)


def baseline(window: QWidget, shown: QWidget) -> int:
    """The lowest row of pixels that a letter in this widget changes."""
    set_words(shown, " ")
    without = pixels(window)
    set_words(shown, LETTER)
    changed = np.abs(pixels(window) - without).max(axis=1) > SEEN
    return int(np.flatnonzero(changed)[-1])


@pytest.mark.parametrize(
    "make", [line_edit, combo_box, number, box, text, field_and_button, choices]
)
def test_a_title_has_the_baseline_of_its_field(window: QWidget, make: Callable[[], Fields]) -> None:
    form = Form(window)
    shown, field = make()
    title = QLabel(LETTER)
    title.setFixedWidth(60)
    form.add("Title above", QLineEdit())
    form.add(title, field)
    window.show()
    window.setFocus()
    beside = abs(baseline(window, title) - baseline(window, shown))
    assert beside < window.devicePixelRatio()


@pytest.mark.parametrize("part", ["QFormLayout", "QComboBox("])
def test_every_form_and_every_choice_of_the_window_is_one_of_these(part: str) -> None:
    using = {path.name for path in WINDOW.rglob("*.py") if part in path.read_text("utf-8")}
    assert using <= {"input.py"}


LONG_NAME = "Interview with participant P07 about the second stimulus film.mp4"


def test_a_choice_cuts_what_is_too_long_and_tells_it_at_the_pointer(
    qtbot: QtBot, window: QWidget
) -> None:
    box = ComboBox(window)
    box.addItems([LONG_NAME, "Demo"])
    window.show()
    assert box.shown_text() == LONG_NAME
    box.setFixedWidth(200)
    assert box.shown_text().startswith("Interv")
    assert "…" in box.shown_text()
    QApplication.sendEvent(box, QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5)))
    assert QToolTip.text() == LONG_NAME
    box.setCurrentIndex(1)
    assert box.shown_text() == "Demo"


def test_a_name_is_cut_until_it_is_edited(qtbot: QtBot, window: QWidget) -> None:
    other, field = QLineEdit(window), NameEdit(LONG_NAME, window)
    field.setGeometry(0, 40, 150, 30)
    with qtbot.waitActive(window):
        window.show()
    other.setFocus()
    cut = field.grab().toImage()
    assert field.shown_text().endswith("…")
    field.setFocus()
    assert field.grab().toImage() != cut
    assert field.text() == LONG_NAME


def test_a_field_is_spoken_with_its_title(window: QWidget) -> None:
    field = QLineEdit()
    Form(window).add("Participant", field)
    assert field.accessibleName() == "Participant"
