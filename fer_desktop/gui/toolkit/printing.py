"""Texts saved for printing, as PDF or HTML: a PDF prints everywhere, without a print system."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from fer_desktop.gui.toolkit.file_dialogs import documents_folder
from fer_desktop.gui.toolkit.labels import plain_box


def save_document(parent: QWidget, document: QTextDocument, title: str, name: str) -> None:
    """Ask for a place and write the document there."""
    path, _kind = QFileDialog.getSaveFileName(
        parent,
        title,
        str(Path(documents_folder()) / f"{name}.pdf"),
        "PDF (*.pdf);;HTML (*.html)",
    )
    if not path:
        return
    try:
        write_document(document, Path(path))
    except OSError as error:
        text = QCoreApplication.translate("Printing", "The file cannot be written: {reason}.")
        said = text.format(reason=error.strerror or error)
        plain_box(parent, QMessageBox.Icon.Warning, title, said).exec()


def write_document(document: QTextDocument, path: Path) -> None:
    """Write a document as PDF (A4) or, where the name ends so, HTML. Raises OSError."""
    if path.suffix.lower() == ".html":
        path.write_text(document.toHtml(), encoding="utf-8")
        return
    path.write_bytes(b"")  # raises the system's own reason; the PDF writer would only say no
    writer = QPdfWriter(str(path))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(20, 20, 20, 20),
            QPageLayout.Unit.Millimeter,
        )
    )
    copy = document.clone()
    copy.setDefaultStyleSheet("body { color: black; }")
    copy.print_(writer)
