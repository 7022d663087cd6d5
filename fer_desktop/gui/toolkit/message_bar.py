"""Message bar: one sentence above the content, where a dialog would be in the way."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget

from fer_desktop.gui.toolkit import icons
from fer_desktop.gui.toolkit.labels import Label


class MessageBar(QFrame):
    """Hidden until there is a message; hides by its button, or by itself after a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._icon_name = "info"
        self._icon = Label()
        self._text = Label()
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.action = QPushButton(autoDefault=False)  # Enter in a dialog's list is not meant for it
        self.action.hide()
        self._on_action: Callable[[], object] | None = None
        self.action.clicked.connect(lambda: self._act(self._on_action))
        self.more: list[QPushButton] = []
        """Those for further steps, beside the first."""
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 6, 6, 6)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.action)
        self._more = QHBoxLayout()
        layout.addLayout(self._more)
        layout.addWidget(self._close)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        return self._text.text() if not self.isHidden() else ""

    def say(
        self, text: str, *, icon: str = "info", hide_after_s: float = 0.0, action: str = "",
        on_action: Callable[[], object] | None = None,
        more: Sequence[tuple[str, Callable[[], object]]] = (),
    ) -> None:  # fmt: skip
        """Show a sentence, with a button if `action` names one, and others for `more`."""
        self._icon_name = icon
        self._draw_icons()
        self._text.setText(text)
        self.setAccessibleName(text)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self._on_action = on_action
        self._make_more(more)
        self.show()
        self._timer.stop()
        if hide_after_s:
            self._timer.start(round(hide_after_s * 1000))

    def _draw_icons(self) -> None:
        self._icon.setPixmap(icons.icon(self._icon_name).pixmap(18, 18))
        self._close.setIcon(icons.icon("close"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and not self.isHidden():
            self._draw_icons()

    def _make_more(self, steps: Sequence[tuple[str, Callable[[], object]]]) -> None:
        for button in self.more:
            button.hide()
            button.deleteLater()
        self.more = []
        for text, function in steps:
            button = QPushButton(text, autoDefault=False)
            button.clicked.connect(lambda _checked=False, function=function: self._act(function))
            self._more.addWidget(button)
            self.more.append(button)

    def _act(self, function: Callable[[], object] | None) -> None:
        self.hide()
        if function is not None:
            function()
