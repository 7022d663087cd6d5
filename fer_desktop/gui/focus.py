"""Where the keyboard is: a frame round widgets that paint themselves, when Tab led there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from fer_desktop.gui import theme

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
