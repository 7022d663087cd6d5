"""Fields and keys: a focus frame for painted widgets, who takes the wheel, room for numbers."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QWidget

from fer_desktop.gui.toolkit import theme

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def paint_focus(painter: QPainter, widget: QWidget) -> None:
    """A frame in the accent colour along the widget's edge."""
    painter.setClipping(False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.current().accent), 2))
    painter.drawRect(widget.rect().adjusted(1, 1, -1, -1))


def indent_number(box: QAbstractSpinBox) -> None:
    """Set the number off from the frame: under a style sheet Qt gives it no padding."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)


def space_triggers(action: QAction, window: QWidget) -> QShortcut:
    """Let Space trigger this action wherever the keyboard is in the window but in a text field.

    A text field takes the key first; buttons are still pressed by Return.
    """
    shortcut = QShortcut(QKeySequence(Qt.Key.Key_Space), window)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(action.trigger)
    return shortcut


class _WheelFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()  # so that Qt offers it to the page
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_page(control: QWidget) -> None:
    """Let the wheel change this control only while it has the focus; else it scrolls the page."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_WheelFilter(control))
