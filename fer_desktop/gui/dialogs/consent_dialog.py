"""The question before a recording: what is kept, of whom, and who agreed to it."""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.studies.study_fields import StudyFields
from fer_desktop.gui.toolkit.input import ComboBox, Form
from fer_desktop.gui.toolkit.labels import Label, plain_action
from fer_desktop.sessions.description import VideoContent
from fer_desktop.studies.study import Study

VIDEO_CHOICES: tuple[tuple[VideoContent, ...], ...] = (
    (),
    ("blurred",),
    ("annotated",),
    ("clean",),
    ("clean", "annotated"),
)

Choice = tuple[float | None, str]
"""Where in a file to begin, in seconds (None: where it is), and how that is called."""

WIDTH_PX = 448
"""Least width of what is in the dialog."""


@dataclass(frozen=True)
class Consent:
    """What the person filled in."""

    videos: tuple[VideoContent, ...]
    participant: str
    note: str
    """What session.json keeps of the consent."""
    begin_s: float | None = None
    """Where in the file to begin; None where nothing was to choose, or where it is."""
    in_study: bool = False
    """Whether it is recorded into the study that is open."""
    values: Mapping[str, str] = dataclasses.field(default_factory=dict)
    """Of the variables of that study."""


class ConsentDialog(QDialog):
    """Records only after a person has confirmed that everybody agreed.

    `study`: the one that is open, into which it is recorded unless the person turns that off.
    `for_many`: asks for many files at once, of which each may have a participant of its own.
    """

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        for_many: bool = False,
        title: str = "",
        verb: str = "",
        begins: tuple[Choice, ...] = (),
        study: Study | None = None,
    ) -> None:
        """`title` and `verb` where nothing is recorded; `begins`: where in a file to begin."""
        super().__init__(parent)
        usual = self.tr("Analyse many videos") if for_many else self.tr("Record a session")
        self.setWindowTitle(title or usual)
        self.begin = ComboBox()
        for time_s, place in begins:
            self.begin.addItem(place, time_s)
        self.videos = ComboBox()
        fill_video_choices(self.videos)
        self.participant = QLineEdit()
        self.participant.setPlaceholderText(self.tr("A code, not a name, e.g. P07"))
        self.note = QLineEdit()
        self.note.setPlaceholderText(self.tr("e.g. signed form of today, kept in the office"))
        self.agreed = QCheckBox(
            self.tr("Everybody in these videos knows of it and has agreed")
            if for_many
            else self.tr("Everybody in the picture knows of it and has agreed")
        )
        form = Form()
        if begins:
            form.add(self.tr("Begin"), self.begin)
        form.add(self.tr("What to keep"), self.videos)
        self._build_study(form, study)
        if not for_many:
            form.add(self.tr("Participant"), self.participant)
            form.setRowVisible(self.participant, study is None)
        form.add(self.tr("Note on consent"), self.note)
        text = Label(
            self.tr("The results stay on this computer, in the folder that you chose.")
            if for_many
            else self.tr(
                "The recording stays on this computer. You can delete the session at any time "
                "under File, Recorded sessions."
            )
        )
        text.setWordWrap(True)
        text.setProperty("role", "muted")
        buttons = QDialogButtonBox()
        usual_verb = self.tr("Start") if for_many else self.tr("Record")
        self.record = QPushButton(verb or usual_verb)
        self.record.setProperty("primary", True)
        self.record.setEnabled(False)
        buttons.addButton(self.record, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.agreed.toggled.connect(self._update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addStrut(WIDTH_PX)  # a minimum of the dialog's own would overrule that of its texts
        layout.addLayout(form)
        layout.addWidget(self.agreed)
        layout.addWidget(text)
        layout.addWidget(buttons)

    def _build_study(self, form: Form, study: Study | None) -> None:
        """The fields of the study that is open, in place of the participant's."""
        self.study = None if study is None else StudyFields(study, self)
        self.into_study = QCheckBox()
        if study is None or self.study is None:
            return
        title = plain_action(study.title)
        self.into_study.setText(self.tr("Record into the study “{title}”").format(title=title))
        self.into_study.setChecked(True)
        form.addRow(self.into_study)
        for name, row in self.study.rows:
            form.add(name, row)
            self.into_study.toggled.connect(row.setEnabled)
        self.into_study.toggled.connect(lambda on: form.setRowVisible(self.participant, not on))
        self.study.participant.currentIndexChanged.connect(self._update)
        self.into_study.toggled.connect(self._update)

    def _update(self) -> None:
        """In a study somebody must be chosen."""
        whose = self.study.code if self.study and self.into_study.isChecked() else "somebody"
        self.record.setEnabled(self.agreed.isChecked() and bool(whose))

    @property
    def consent(self) -> Consent:
        """As it is filled in now."""
        note = self.note.text().strip()
        note = "agreed" + (f": {note}" if note else "")
        videos, begin_s = self.videos.currentData(), self.begin.currentData()
        if self.study is not None and self.into_study.isChecked():
            return Consent(videos, self.study.code, note, begin_s, True, self.study.values)
        return Consent(videos, self.participant.text().strip(), note, begin_s)


def ask_for_consent(
    parent: QWidget, begins: tuple[Choice, ...] = (), study: Study | None = None
) -> Consent | None:
    """Ask before a recording; None where the person cancels. `study`: the one that is open."""
    return _ask(ConsentDialog(parent, begins=begins, study=study))


def ask_to_save(parent: QWidget, study: Study | None = None) -> Consent | None:
    """Ask before the results of a file are saved; None where the person cancels."""
    title = QCoreApplication.translate("ConsentDialog", "Save these results")
    verb = QCoreApplication.translate("ConsentDialog", "Save")
    return _ask(ConsentDialog(parent, title=title, verb=verb, study=study))


def _ask(dialog: ConsentDialog) -> Consent | None:
    agreed = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return dialog.consent if agreed else None


def fill_video_choices(box: QComboBox) -> None:
    """What a recording can keep, each with its VideoContents."""
    translate = QCoreApplication.translate
    names = (
        translate("ConsentDialog", "Scores only, no pictures"),
        translate("ConsentDialog", "Scores and a video with blurred faces"),
        translate("ConsentDialog", "Scores and a video with boxes and labels"),
        translate("ConsentDialog", "Scores and the clean video"),
        translate("ConsentDialog", "Scores, the clean video and one with boxes and labels"),
    )
    for choice, name in zip(VIDEO_CHOICES, names, strict=True):
        box.addItem(name, choice)
