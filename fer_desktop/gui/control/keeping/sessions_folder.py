"""The folder of new sessions: chosen where a message says that the present one cannot be used."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from fer_desktop.core.errors import FerError, OutputError
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import documents_folder
from fer_desktop.gui.window.main_window import MainWindow


class SessionsFolder(QObject):
    """Says an error, and leads to another folder where that helps."""

    def __init__(self, window: MainWindow, store: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._store = store

    def warn(self, error: FerError) -> None:
        """Say an error above the picture."""
        leads = isinstance(error, OutputError)
        self._window.message_bar.say(
            texts.error(error),
            icon="warning",
            action=self.tr("Choose another folder…") if leads else "",
            on_action=self.choose if leads else None,
        )

    def choose(self) -> None:
        """Ask where sessions are to be kept from now on."""
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Folder for new sessions"), documents_folder()
        )
        if not chosen:
            return
        self._store.update("app", sessions_folder=chosen)
        self._store.save()  # the next recording looks there
        self._window.message_bar.say(
            self.tr("New sessions are kept in {folder} from now on. Try again.").format(
                folder=chosen
            ),
            icon="check",
        )
