"""The run bar above the picture: source, run, record, and the sign that analysis runs."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolBar, QToolButton, QWidget

from fer_desktop.gui.toolkit import theme
from fer_desktop.gui.toolkit.labels import ValueLabel
from fer_desktop.gui.window.actions import Actions
from fer_desktop.gui.window.source_bar import SourceBar


class RunBar(QToolBar):
    """Its parts lie in one widget that squeezes them, so that none, least of all the sign, ever
    goes into a toolbar's overflow."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Source and run"))
        self.setObjectName("toolbar")
        self.setMovable(False)
        self.toggleViewAction().setEnabled(False)  # the sign that analysis runs is on it
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        actions.open.setIconText(self.tr("Open"))
        self.source = SourceBar()
        actions.sessions.setIconText(self.tr("Sessions"))
        shown = (
            *(actions.open, actions.play, actions.record, actions.marker),
            *(actions.sessions, actions.full_screen),
        )
        self.buttons = tuple(self._button(action) for action in shown)
        self._worded = tuple(
            button
            for button in self.buttons
            if button.defaultAction() in (actions.open, actions.record, actions.sessions)
        )
        """Those with a word beside their icon, where there is room."""
        self._line = QWidget()
        self._line.setMinimumWidth(200)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self._line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.source)
        for button in self.buttons:
            layout.addWidget(button)
        layout.addStretch(1)
        self.sign = ValueLabel(self.tr("Is analysis running?"), "")
        self.sign.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.sign)
        self.addWidget(self._line)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setIconSize(QSize(20, 20))
        button.setAccessibleName(action.toolTip())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def set_sign(self, text: str, *, strong: bool) -> None:
        """The always visible sign: text in a coloured plate, or nothing."""
        self.sign.setText(text)
        front, back = theme.sign_colors(theme.current(), strong=strong)
        plate = (
            f"background: {back}; color: {front};"
            "border-radius: 10px; padding: 3px 10px; font-weight: 600;"
        )
        self.sign.setStyleSheet(plate if text else "background: transparent;")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words beside the icons as long as everything has room with them."""
        self._show_words(True)
        if self._line.sizeHint().width() > self.width() - 16:
            self._show_words(False)

    def _show_words(self, shown: bool) -> None:
        style = Qt.ToolButtonStyle
        for button in self._worded:
            button.setToolButtonStyle(
                style.ToolButtonTextBesideIcon if shown else style.ToolButtonIconOnly
            )
