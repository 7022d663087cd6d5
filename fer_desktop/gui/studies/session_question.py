"""The question whose a session is that comes into the study, and under which conditions."""

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from fer_desktop.gui.studies.study_fields import StudyFields
from fer_desktop.gui.toolkit.input import Form
from fer_desktop.gui.toolkit.labels import Label


class WhoseDialog(QDialog):
    """Can be accepted once a participant is chosen."""

    def __init__(self, fields: StudyFields, session: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add a session"))
        self.setMinimumWidth(400)
        form = Form()
        for title, field in fields.rows:
            form.add(title, field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        accept = buttons.button(QDialogButtonBox.StandardButton.Ok)
        accept.setEnabled(bool(fields.code))
        fields.participant.currentIndexChanged.connect(
            lambda _i: accept.setEnabled(bool(fields.code))
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addWidget(
            Label(self.tr("{session} is moved into the study.").format(session=session))
        )
        layout.addLayout(form)
        layout.addWidget(buttons)


def ask_whose(
    fields: StudyFields, session: str, parent: QWidget
) -> tuple[str, dict[str, str]] | None:
    """Participant and values; None where the person cancels."""
    dialog = WhoseDialog(fields, session, parent)
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return (fields.code, fields.values) if agreed else None
