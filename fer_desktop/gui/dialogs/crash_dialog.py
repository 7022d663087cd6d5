"""The dialog for an unexpected error: a report to copy, while the program goes on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.toolkit.labels import Label


class CrashDialog(QDialog):
    """Shows what happened without stopping anything."""

    def __init__(self, details: str, diagnostics: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Something unexpected happened"))
        self.resize(640, 420)
        text = Label(
            self.tr(
                "The program goes on and a recording that runs is safe. If it happens again, "
                "please report it: the text below says what happened; it holds no pictures."
            )
        )
        text.setWordWrap(True)
        self.report = f"{details}\n{diagnostics}"
        box = QPlainTextEdit(self.report)
        box.setReadOnly(True)
        box.setAccessibleName(self.tr("Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.report))
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(text)
        layout.addWidget(box, 1)
        layout.addWidget(buttons)
