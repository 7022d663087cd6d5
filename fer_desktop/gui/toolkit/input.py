"""Fields and keys: forms, choices, a focus frame for painted widgets, who takes the wheel."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QLayout,
    QLayoutItem,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStylePainter,
    QWidget,
)

from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.labels import Label, tell_whole

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)

FORM_SPACING_PX = 8
ICON_GAP_PX = 4
"""Between the icon and the text of a choice."""


class Form(QFormLayout):
    """Fields below each other, each title on the line of what it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSpacing(FORM_SPACING_PX)  # fields beside each other in a row take it over

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


class ComboBox(QComboBox):
    """A choice; a text that is too long for it is cut by an ellipsis, and whole at the pointer."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.shown_text()
        painter = QStylePainter(self)
        painter.setPen(self.palette().color(QPalette.ColorRole.Text))
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def shown_text(self) -> str:
        """The current text, as much of it as there is room for."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        box, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(box, option, field, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + ICON_GAP_PX
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room)

    def event(self, event: QEvent) -> bool:
        whole = self.currentText()
        return tell_whole(self, event, self.shown_text(), whole) or super().event(event)


class NameEdit(QLineEdit):
    """A field for a name; one too long for it is cut by an ellipsis until it is edited."""

    def shown_text(self) -> str:
        """The name, as much of it as there is room for."""
        return self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self._place().width()
        )

    def _place(self) -> QRect:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_LineEditContents
        return self.style().subElementRect(part, option, self).adjusted(2, 0, -2, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or self.shown_text() == self.text():
            super().paintEvent(event)
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option)
        middle = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        role = QPalette.ColorRole.Text
        painter.drawItemText(
            self._place(), middle, self.palette(), self.isEnabled(), self.shown_text(), role
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
