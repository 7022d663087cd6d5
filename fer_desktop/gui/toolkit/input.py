"""Fields and keys: forms, a focus frame for painted widgets, who takes the wheel."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QPainter, QPen, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFormLayout,
    QLayout,
    QLayoutItem,
    QPlainTextEdit,
    QWidget,
)

from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.labels import Label

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

FORM_SPACING_PX = 8


class Form(QFormLayout):
    """Fields below each other, each title on the line of what it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalSpacing(FORM_SPACING_PX)

    def add(self, title: str | QWidget, field: QWidget | QLayout) -> None:
        """Add a field, or several in a row, below the others; `title` may be a box to tick."""
        words = title if isinstance(title, QWidget) else Label(title)
        if isinstance(field, QWidget) and isinstance(title, str):
            field.setAccessibleName(title)
        self.addRow(words, field)

    def setGeometry(self, rect: QRect) -> None:
        """Qt puts titles at the top of their rows, above the middle of a field with padding."""
        super().setGeometry(rect)
        for row in range(self.rowCount()):
            title = self.itemAt(row, QFormLayout.ItemRole.LabelRole)
            field = self.itemAt(row, QFormLayout.ItemRole.FieldRole)
            if title and field and not field.isEmpty():
                line, place = _first_line(field), title.geometry()
                title.setGeometry(QRect(place.x(), line.y(), place.width(), line.height()))


def _first_line(field: QLayoutItem) -> QRect:
    """Where the text of a field begins: a title in the middle of it has the same baseline."""
    row, widget = field.layout(), field.widget()
    first = row.itemAt(0) if row else None
    if first:
        return _first_line(first)
    place = field.geometry()
    if isinstance(widget, QPlainTextEdit):
        inside = widget.contentsRect().y() + round(widget.document().documentMargin())
        return QRect(place.x(), place.y() + inside, place.width(), widget.fontMetrics().height())
    return place


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
