"""Pictures that a person keeps: into the clipboard, or into a file that is asked for."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fer_desktop.core.errors import FerError
from fer_desktop.core.files import replace_file
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import documents_folder
from fer_desktop.gui.toolkit.labels import plain_box


def copy_image(image: QImage) -> None:
    """Put a picture into the clipboard."""
    QGuiApplication.clipboard().setImage(image)


def png_bytes(image: QImage) -> bytes:
    """A picture as the content of a PNG file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs want bytes, Qt takes str
    return bytes(buffer.data().data())


def save_as(parent: QWidget, title: str, name: str, suffix: str, content: bytes) -> None:
    """Ask where a picture goes, by default among the documents, and write it."""
    path, _kind = QFileDialog.getSaveFileName(
        parent, title, str(Path(documents_folder()) / f"{name}.{suffix}"), f"*.{suffix}"
    )
    if not path:
        return
    target = Path(path)
    if target.suffix.lower() != f".{suffix}":
        target = target.with_name(f"{target.name}.{suffix}")
    try:
        replace_file(target, content)
    except FerError as error:
        plain_box(parent, QMessageBox.Icon.Warning, title, texts.error(error)).show()
