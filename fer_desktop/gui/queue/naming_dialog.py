"""Participant and variables from the names of files, with what they would be shown at once."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.bulk.listing.name_pattern import NamePattern
from fer_desktop.core.errors import SettingsError
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.window_size import resize_on_screen

FIRST_PATTERN = "{participant}_{condition}"
SHOWN_ROWS = 200
"""So many are enough to see whether a pattern is right."""


class NamingDialog(QDialog):
    """Fills in what fits; names that do not are counted."""

    def __init__(self, specs: Sequence[JobSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fill in from file names"))
        resize_on_screen(self, 640, 460)
        self._specs = specs
        self.words: dict[str, dict[str, str]] = {}
        """By session, what its file's name tells."""
        explanation = Label(
            self.tr(
                "Write how the names are made up. What stands in braces becomes a column; "
                "“{participant}” is the participant's code. A slash reads the folder's name too."
            )
        )
        explanation.setWordWrap(True)
        explanation.setProperty("role", "muted")
        self.pattern = QLineEdit(FIRST_PATTERN)
        self.pattern.setAccessibleName(self.tr("Name pattern"))
        self.preview = QTableWidget()
        self.preview.setAccessibleName(self.tr("What the names tell"))
        self.preview.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.preview.verticalHeader().hide()
        self.message = Label()
        self.message.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.fill = QPushButton(self.tr("Fill in"))
        self.fill.setProperty("primary", True)
        buttons.addButton(self.fill, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(explanation)
        layout.addWidget(self.pattern)
        layout.addWidget(self.preview, 1)
        layout.addWidget(self.message)
        layout.addWidget(buttons)
        self.pattern.textChanged.connect(self._read)
        self._read()

    def _read(self) -> None:
        """Read all names by the pattern, and show what comes of it."""
        self.words, found, strangers = {}, [], []
        fields: list[str] = []
        problem = ""
        try:
            pattern = NamePattern(self.pattern.text())
        except SettingsError as error:
            problem = texts.error(error)
        else:
            fields = pattern.fields
            for spec in self._specs:
                told = pattern.read(spec.source)
                name = Path(spec.source).name
                found.append([name, *(told[field] if told else "" for field in fields)])
                if told:
                    self.words[spec.session] = _without_session(told)
                else:
                    strangers.append(name)
            if strangers:
                problem = self.tr("%n name(s) do not fit, the first is {name}.", "", len(strangers))
                problem = problem.format(name=strangers[0])
        self.message.setText(problem or self.tr("All names fit."))
        self.fill.setEnabled(bool(self.words))
        self._show([self.tr("File"), *fields], found[:SHOWN_ROWS])

    def _show(self, head: list[str], rows: list[list[str]]) -> None:
        self.preview.clear()
        self.preview.setColumnCount(len(head))
        self.preview.setRowCount(len(rows))
        self.preview.setHorizontalHeaderLabels(head)
        for number, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.preview.setItem(number, column, QTableWidgetItem(text))
        self.preview.resizeColumnsToContents()


def _without_session(told: dict[str, str]) -> dict[str, str]:
    """A session in a name is a visit's number: the session's folder has its name already."""
    return {("visit" if name == "session" else name): text for name, text in told.items()}
