"""Folders in which dialogs for files open: never where the program happened to start."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from fer_desktop.core.settings import Settings


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
