"""Participant and conditions of the open study, in the question before a recording."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.studies.study import Scope, Study, VariableKind


class StudyFields(QObject):
    """One field for the participant and one for each variable of a session."""

    def __init__(self, study: Study, parent: QWidget) -> None:
        super().__init__(parent)
        self.participant = ComboBox()
        self.participant.addItem(self.tr("Choose a participant"), "")
        for person in study.participants:
            count = len(study.sessions_of(person.code))
            told = self.tr("%n session(s)", "", count)
            self.participant.addItem(f"{person.code}   ({told})", person.code)
        self._values: dict[str, QComboBox | QLineEdit] = {}
        self.rows: list[tuple[str, QWidget]] = [(self.tr("Participant"), self.participant)]
        for variable in study.variables_of(Scope.SESSION):
            field: QComboBox | QLineEdit
            if variable.levels:
                field = ComboBox()
                field.addItem("—", "")
                for level in variable.levels:
                    field.addItem(level.shown, level.value)
            else:
                field = QLineEdit()
                if variable.kind is VariableKind.SCALE:
                    field.setPlaceholderText(self.tr("a number"))
            self._values[variable.name] = field
            self.rows.append((variable.label or variable.name, field))

    @property
    def code(self) -> str:
        """The chosen participant; empty while none is."""
        return str(self.participant.currentData())

    @property
    def values(self) -> dict[str, str]:
        """The values of the variables that have one."""
        found = {
            name: str(field.currentData()) if isinstance(field, QComboBox) else field.text().strip()
            for name, field in self._values.items()
        }
        return {name: value for name, value in found.items() if value}
