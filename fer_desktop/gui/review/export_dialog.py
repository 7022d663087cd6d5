"""The export of the session under review: the same bytes as `fer-desktop export`."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import FORMATS, caveat, export
from fer_desktop.export.styles import STYLES
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import FolderButton
from fer_desktop.gui.toolkit.input import ComboBox, Form
from fer_desktop.gui.toolkit.labels import Label, plain_tip
from fer_desktop.gui.toolkit.tasks import Progress, Task, explained
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.names import EXPORTS

Remark = tuple[str, FerError | Sentence]
"""The name of a format, and what a person should know about its export, or why there is none."""

STEPS = 1000
WIDTH_PX = 528
"""Least width of what is in the dialog."""


@dataclass
class Exported:
    """What has become of an export so far."""

    written: list[Path] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


class ExportDialog(QDialog):
    """Writes the chosen formats, one after the other, into the session's folder `export`, or into
    another one."""

    ended = Signal(object, object)
    """The files that were written, and the remarks."""

    def __init__(self, corrected: Corrected, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export {name}").format(name=corrected.session.name))
        self._corrected = corrected
        self.folder = corrected.session.folder / EXPORTS
        self._exported = Exported()
        self._exporting = Task("export", self)
        self._build()
        self._exporting.progressed.connect(lambda share: self.bar.setValue(round(STEPS * share)))
        self._exporting.ended.connect(self._on_ended)
        self._update()

    # building

    def _build(self) -> None:
        explained = Label(
            self.tr("With all corrections. Earlier exports of the same format are replaced.")
        )
        explained.setWordWrap(True)
        self.formats: dict[str, QCheckBox] = {}
        table = QGridLayout()
        table.setHorizontalSpacing(16)
        table.setVerticalSpacing(6)
        table.setColumnStretch(1, 1)
        for row, (name, purpose) in enumerate(self._purposes().items()):
            box = QCheckBox(texts.core(FORMATS[name].title))
            box.setAccessibleDescription(purpose)
            box.toggled.connect(self._update)
            words = Label(purpose)
            words.setProperty("role", "muted")
            table.addWidget(box, row, 0)
            table.addWidget(words, row, 1)
            self.formats[name] = box
        self.bar = QProgressBar(maximum=STEPS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        self.message = Label()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.export = QPushButton(self.tr("Export"))
        self.export.setProperty("primary", True)
        self.export.setDefault(True)
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.show_folder.setEnabled(False)
        self.stop = QPushButton(self.tr("Close"))
        self.export.clicked.connect(self.start)
        self.show_folder.clicked.connect(self._show_folder)
        self.stop.clicked.connect(self._cancel_or_close)
        buttons = QHBoxLayout()
        for button in (self.export, self.show_folder, self.stop):
            button.setAutoDefault(button is self.export)
            if button is self.stop:
                buttons.addStretch(1)
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addStrut(WIDTH_PX)  # a minimum of the dialog's own would overrule that of its texts
        layout.addWidget(explained)
        layout.addLayout(table)
        layout.addLayout(self._make_options())
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addLayout(buttons)

    def _make_options(self) -> Form:
        """How numbers are written, and where."""
        self.style_box = ComboBox()
        for style, title in zip(
            STYLES,
            (
                self.tr("Commas and decimal points, for programs"),
                self.tr("The same, with a mark by which Excel knows UTF-8"),
                self.tr("Semicolons and decimal commas, for Excel in much of Europe"),
            ),
            strict=True,
        ):
            self.style_box.addItem(title, style)
        self.place = FolderButton(self.tr("Folder for the exports"))
        self.place.chosen.connect(self._choose_folder)
        self.place.show_folder(str(self.folder))
        form = Form()
        form.add(self.tr("Numbers in tables"), self.style_box)
        form.add(self.tr("Folder"), self.place)
        return form

    def _purposes(self) -> dict[str, str]:
        """What each format is good for."""
        return {
            "csv": self.tr("one row a frame and face, every column"),
            "wide": self.tr("all faces of a frame beside each other"),
            "xlsx": self.tr("scores, shares and episodes as sheets"),
            "json": self.tr("everything, for scripts"),
            "py-feat": self.tr("opens with read_feat"),
            "openface": self.tr("for scripts made for OpenFace"),
            "facereader": self.tr("one file a face"),
            "facereader-state": self.tr("a row at every change of label"),
            "boris": self.tr("events, and series for its plots"),
            "elan": self.tr("tiers of episodes and markers"),
            "bids": self.tr("events.tsv"),
            "srt": self.tr("labels as subtitles"),
            "vtt": self.tr("labels as subtitles for the web"),
            "mp4": self.tr("the video with boxes and labels; takes its time"),
        }

    # choosing

    @property
    def chosen(self) -> list[str]:
        """Names of the chosen formats."""
        return [name for name, box in self.formats.items() if box.isChecked()]

    def choose(self, *names: str) -> None:
        """Tick these formats."""
        for name, box in self.formats.items():
            box.setChecked(name in names)

    def _update(self) -> None:
        chosen = self.chosen
        self.export.setEnabled(bool(chosen) and not self._exporting.running)
        self.place.setEnabled(not self._exporting.running)
        self.style_box.setEnabled(any(FORMATS[name].has_locale for name in chosen))

    def _choose_folder(self, folder: str) -> None:
        self.folder = Path(folder)
        self.place.show_folder(folder)
        self.show_folder.setEnabled(False)
        self.message.setText(self.tr("What lies in another folder stays when the session is "
                                     "deleted."))  # fmt: skip

    # writing

    def start(self) -> None:
        """Write the chosen formats, in a thread."""
        self._exported = exported = Exported()
        self.bar.setValue(0)
        self.bar.show()
        self.message.setText(self.tr("Exporting…"))
        self.stop.setText(self.tr("Cancel"))
        names, options = self.chosen, ExportOptions(self.style_box.currentData())
        self._exporting.start(lambda progress: self._write_all(names, options, exported, progress))
        self._update()

    def _write_all(
        self, names: list[str], options: ExportOptions, exported: Exported, progress: Progress
    ) -> None:
        """In a thread."""
        for number, name in enumerate(names):

            def advance(share: float, number: int = number) -> None:
                progress((number + share) / len(names))

            advance(0.0)
            try:
                exported.written += export(
                    self._corrected, name, self.folder, options, overwrite=True, progress=advance
                )
                if remark := caveat(self._corrected, name):
                    exported.remarks.append((name, remark))
            except Exception as error:  # noqa: BLE001, the other formats are written all the same
                exported.remarks.append((name, explained(error, f"export to {name}")))

    def _on_ended(self) -> None:
        written, remarks = self._exported.written, self._exported.remarks
        self.bar.hide()
        self.stop.setText(self.tr("Close"))
        self.stop.setEnabled(True)
        line = self.tr("{format}: {problem}")
        lines = [
            line.format(
                format=texts.core(FORMATS[name].title), problem=remark.translated(texts.core)
            )
            for name, remark in remarks
        ]
        if written:
            count = len(written)
            files = self.tr("%n file(s) written to the folder “{folder}”.", "", count)
            lines.insert(0, files.format(folder=self.folder.name))
        self.message.setText("\n".join(lines) or self.tr("Cancelled; nothing was written."))
        self.message.setToolTip(plain_tip("\n".join(path.name for path in written)))
        self.resize(self.width(), max(self.height(), self.heightForWidth(self.width())))
        self.show_folder.setEnabled(bool(written))
        self._update()
        self.ended.emit(tuple(written), tuple(remarks))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    # ending

    def _cancel_or_close(self) -> None:
        if self._exporting.running:
            self._exporting.cancel()
            self.stop.setEnabled(False)
        else:
            self.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._exporting.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and so cancels."""
        self._exporting.cancel()
        super().reject()
