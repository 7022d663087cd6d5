"""Opens every dialog and window beside the main one, and closes them all."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from fer_desktop.gui.log import Log
from fer_desktop.gui.main_window import MainWindow
from fer_desktop.gui.routing import Routing
from fer_desktop.gui.session import Session
from fer_desktop.gui.settings_store import SettingsStore


class Dialogs(QObject):
    """One place that knows which dialogs there are."""

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        store: SettingsStore,
        routing: Routing,
        log: Log,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._open: list[QWidget] = []

    def first_start(self) -> None:
        """The notice, when it was not accepted yet."""

    def close_all(self) -> None:
        """Close whatever is open."""
        for widget in self._open:
            widget.close()
        self._open.clear()
