"""Labels: what people, files and cameras are named is shown letter by letter, never as HTML.

Qt takes a text for HTML that begins like it: a name `<img src=…>` would load and show a picture.
So every label of the window is a `Label`; the few that are marked up say so themselves and hold
only the program's own words. Tool tips and the texts of actions go through a function each.
"""

import re

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QHelpEvent, QPaintEvent, Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QStylePainter, QToolTip, QWidget

LEAST_CHARACTERS = 6
"""So much of a text is always shown."""


class Label(QLabel):
    """A label that shows its text as it is."""

    def __init__(self, text: str = "", parent: QWidget | None = None, **properties: object) -> None:
        """`properties` are those of QLabel, such as `alignment`."""
        super().__init__(text, parent, **properties)  # type: ignore[call-overload]
        self.setTextFormat(Qt.TextFormat.PlainText)


class CutLabel(Label):
    """One line, cut by an ellipsis where there is no room for it, and whole at the pointer."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * LEAST_CHARACTERS,
                     super().minimumSizeHint().height())  # fmt: skip

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.drawItemText(
            self.contentsRect(),
            int(self.alignment()),
            self.palette(),
            self.isEnabled(),
            self.shown_text(),
            self.foregroundRole(),
        )

    def shown_text(self) -> str:
        """The text, as much of it as there is room for."""
        room = self.contentsRect().width()
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room)

    def event(self, event: QEvent) -> bool:
        return tell_whole(self, event, self.shown_text(), self.text()) or super().event(event)


class ValueLabel(Label):
    """A changing value, which a screen reader reads out with its title.

    Its accessible name is title and content, "CPU: 61 %"; a fixed name would hide the content.
    """

    def __init__(self, title: str, text: str = "–", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = title
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        is_rich = self.textFormat() is Qt.TextFormat.RichText
        plain = re.sub(r"<[^>]*>", "", text) if is_rich else text
        self.setAccessibleName(f"{self._title}: {plain}" if plain else self._title)


def plain_tip(text: str) -> str:
    """A text as a tool tip: these know no format, so what looks like HTML is escaped into it."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def tell_whole(widget: QWidget, event: QEvent, shown: str, whole: str) -> bool:
    """Answer the question for a tool tip with the whole text of a widget that shows a part."""
    if not isinstance(event, QHelpEvent) or shown == whole:
        return False
    QToolTip.showText(event.globalPos(), plain_tip(whole), widget)
    return True


def plain_action(text: str) -> str:
    """A text for an action or a button, where `&` would mark the key to press."""
    return text.replace("&", "&&")


def plain_box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    """A message box, not shown yet, that shows its texts as they are; it goes when closed."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setText(text)
    return box
