"""The dialog that begins a study: title, folder, variables, participants."""

import re
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox, Form
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.studies.codes import check_code, name_hint
from fer_desktop.studies.places import new_study, studies_folder
from fer_desktop.studies.study import Level, Participant, Scope, Study, Variable, VariableKind

VARIABLES = 3
"""So many can be told at the beginning; study.json takes more."""
WIDTH_PX = 560


class NewStudyDialog(QDialog):
    """Makes the study when it is accepted; `folder` is it then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New study"))
        self.folder: Path | None = None
        self._own_place = False
        self._hinted = ""
        self._build()
        self._suggest()

    def _build(self) -> None:
        self.title = QLineEdit()
        self.title.setPlaceholderText(self.tr("e.g. Funny and calm films"))
        self.place = QLineEdit()
        browse = QPushButton(self.tr("Choose…"))
        browse.setAutoDefault(False)
        browse.clicked.connect(self._browse)
        self.people = QLineEdit()
        self.people.setPlaceholderText(self.tr("Codes, not names, e.g. P01 P02 P03"))
        line = QHBoxLayout()
        line.addWidget(self.place, 1)
        line.addWidget(browse)
        form = Form()
        form.add(self.tr("Title"), self.title)
        form.add(self.tr("Folder"), line)
        form.add(self.tr("Participants"), self.people)
        self.place.setAccessibleName(self.tr("Folder"))
        explained = Label(
            self.tr(
                "What differs between recordings or between participants, with its possible "
                "values. Participants can be added at any time."
            )
        )
        self.message = Label()
        for label in (explained, self.message):
            label.setWordWrap(True)
        explained.setProperty("role", "muted")
        self.message.setProperty("role", "poor")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.begin = QPushButton(self.tr("Begin the study"))
        self.begin.setProperty("primary", True)
        buttons.addButton(self.begin, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._begin)
        buttons.rejected.connect(self.reject)
        self.title.textChanged.connect(self._suggest)
        self.place.textEdited.connect(self._choose_place)
        for field in (self.title, self.place, self.people):
            field.textEdited.connect(self.message.clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addStrut(WIDTH_PX)
        layout.addLayout(form)
        layout.addWidget(explained)
        layout.addLayout(self._build_variables())
        layout.addWidget(self.message)
        layout.addWidget(buttons)

    def _build_variables(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        titles = (self.tr("Variable"), self.tr("Differs between"), self.tr("Values"))
        for column, title in enumerate(titles):
            heading = Label(title)
            heading.setProperty("role", "label")
            grid.addWidget(heading, 0, column)
        self.variables: list[tuple[QLineEdit, QComboBox, QLineEdit]] = []
        examples = (("condition", "calm, funny"), ("group", "a, b"), ("age", self.tr("number")))
        for row, (name, values) in enumerate(examples[:VARIABLES], start=1):
            fields = (QLineEdit(), ComboBox(), QLineEdit())
            fields[0].setPlaceholderText(self.tr("e.g. {example}").format(example=name))
            fields[2].setPlaceholderText(self.tr("e.g. {example}").format(example=values))
            fields[1].addItem(self.tr("recordings"), Scope.SESSION)
            fields[1].addItem(self.tr("participants"), Scope.PARTICIPANT)
            fields[1].setCurrentIndex(min(row - 1, 1))
            for column, field in enumerate(fields):
                field.setAccessibleName(f"{titles[column]} {row}")
                grid.addWidget(field, row, column)
            self.variables.append(fields)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        return grid

    # filling

    def _suggest(self) -> None:
        if not self._own_place:
            name = re.sub(r"[^\w-]+", "-", self.title.text()).strip("-")[:40] or "study"
            self.place.setText(str(studies_folder() / name))

    def _choose_place(self) -> None:
        self._own_place = True

    def _browse(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where the study is to lie"), str(Path(self.place.text()).parent)
        )
        if chosen:
            self._own_place = True
            name = Path(self.place.text()).name
            empty = not any(Path(chosen).iterdir())
            self.place.setText(chosen if empty else str(Path(chosen) / name))

    def _variables(self) -> tuple[Variable, ...]:
        found = []
        for name_field, scope_field, values_field in self.variables:
            name, values = name_field.text().strip(), values_field.text()
            if not name and not values.strip():
                continue
            levels = tuple(Level(v.strip()) for v in values.split(",") if v.strip())
            is_scale = [v.value.lower() for v in levels] in (["number"], [self.tr("number")], [])
            if not name.isidentifier():
                raise FerError(
                    self.tr(
                        "“{name}” cannot name a variable: use letters, digits and _, no spaces."
                    ).format(name=name)
                )
            kind = VariableKind.SCALE if is_scale else VariableKind.NOMINAL
            scope = scope_field.currentData()
            found.append(Variable(name, kind, Scope(scope), levels=() if is_scale else levels))
        return tuple(found)

    def _begin(self) -> None:
        """Make it; a code that looks like a name is told once, and then taken."""
        try:
            codes = [check_code(code) for code in re.split(r"[\s,;]+", self.people.text()) if code]
            hint = next((hint for code in codes if (hint := name_hint(code))), None)
            if hint is not None and self._hinted != self.people.text():
                self._hinted = self.people.text()
                self.message.setText(
                    hint.translated(texts.core)
                    + " "
                    + self.tr("Press “Begin the study” again to keep it.")
                )
                return
            people = tuple(Participant(code) for code in dict.fromkeys(codes))
            study = Study(self.title.text().strip(), self._variables(), people)
            self.folder = new_study(Path(self.place.text()), study).path
        except FerError as error:
            self.message.setText(texts.error(error))
            return
        self.accept()
