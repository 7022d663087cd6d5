"""A label for a changing value, which a screen reader reads out with its title."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from fer_desktop.gui.toolkit.plain_text import Label


class ValueLabel(Label):
    """Its accessible name is title and content, "CPU: 61 %"; a fixed name would hide the content
    from a screen reader."""

    def __init__(self, title: str, text: str = "–", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._title = title
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(text)
        is_rich = self.textFormat() is Qt.TextFormat.RichText
        plain = re.sub(r"<[^>]*>", "", text) if is_rich else text
        self.setAccessibleName(f"{self._title}: {plain}" if plain else self._title)
