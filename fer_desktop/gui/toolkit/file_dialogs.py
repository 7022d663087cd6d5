"""Where files are asked for: a button for a folder, and the folders in which dialogs open.

They never open where the program happened to start.
"""

from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from fer_desktop.core.settings import Settings
from fer_desktop.gui.toolkit.labels import plain_action, plain_tip

FOLDER_PX = 240
"""Room for the path of a folder on its button."""


class FolderButton(QPushButton):
    """Shows a folder; pressed, it asks for another one, beside the one that it shows."""

    chosen = Signal(str)
    """The folder that a person chose."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """`title` is that of the dialog."""
        super().__init__(parent)
        self.setAutoDefault(False)
        self._title = title
        self._folder = ""
        self.clicked.connect(self._ask)

    def show_folder(self, folder: str, instead: str = "") -> None:
        """Show this folder, or for an empty one the words `instead`."""
        self._folder = folder
        room = self.fontMetrics().elidedText(folder, Qt.TextElideMode.ElideMiddle, FOLDER_PX)
        self.setText(plain_action(room) or instead)
        self.setToolTip(plain_tip(folder))

    def _ask(self) -> None:
        beside = str(Path(self._folder).parent) if self._folder else ""
        start = next((each for each in (self._folder, beside) if Path(each).is_dir() and each), "")
        path = QFileDialog.getExistingDirectory(self, self._title, start or documents_folder())
        if path:
            self.chosen.emit(path)


def first_folder(settings: Settings) -> str:
    """Beside the file opened last, else among the user's videos, else at home.

    The folder exists: a dialog takes the name of one that does not for the name of the file.
    """
    folders = [Path(recent).parent for recent in settings.app.recent_files]
    folders.append(Path(_standard(QStandardPaths.StandardLocation.MoviesLocation)))
    for folder in folders:
        if folder.is_absolute() and folder.is_dir():
            return str(folder)
    return _standard(QStandardPaths.StandardLocation.HomeLocation)


def documents_folder() -> str:
    """Among the user's documents, else at home; never where the program happened to start."""
    documents = _standard(QStandardPaths.StandardLocation.DocumentsLocation)
    if Path(documents).is_dir():
        return documents
    return _standard(QStandardPaths.StandardLocation.HomeLocation)


def _standard(location: QStandardPaths.StandardLocation) -> str:
    return QStandardPaths.writableLocation(location)
