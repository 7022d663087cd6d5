"""The report of the session under review: thresholds, files and the paragraph of method."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDoubleSpinBox,
    QHBoxLayout,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import SettingsError
from fer_desktop.gui.review.report_files import Outlook, look_ahead, write_reports
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.input import ComboBox, Form, indent_number
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.names import EXPORTS
from fer_desktop.statistics.episodes import EpisodeSettings

STEPS = 1000


class ReportDialog(QDialog):
    """Makes the report that `fer-desktop report` makes, byte for byte."""

    made = Signal(object)
    """The files that were written."""

    def __init__(self, corrected: Corrected, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Report of {name}").format(name=corrected.session.name))
        resize_on_screen(self, 620, 560)
        self.folder = corrected.session.folder / EXPORTS
        self.files: list[Path] = []
        """Those that were written last."""
        self._corrected = corrected
        self.making = Task("report", self)
        """Writes the files."""
        self._build(corrected)
        self.making.progressed.connect(lambda share: self.bar.setValue(round(STEPS * share)))
        self.making.done.connect(lambda _result: self._show_written())
        self.making.cancelled.connect(self._show_written)
        self.making.failed.connect(lambda error: self.message.setText(texts.error(error)))
        self.making.ended.connect(self._on_ended)
        self._looking = Task("report outlook", self)
        self._looking.done.connect(self._on_outlook)
        self._looking.failed.connect(lambda error: self.outlook.setText(texts.error(error)))
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self._look_ahead)
        self._changed()

    # building

    def _build(self, corrected: Corrected) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        explained = Label(
            self.tr(
                "Shares, means, transitions and episodes of every face, with plots. An episode "
                "is a stretch in which one expression is strong."
            )
        )
        explained.setWordWrap(True)
        layout.addWidget(explained)
        layout.addLayout(self._build_form(corrected))
        self.outlook = Label()
        self.outlook.setWordWrap(True)
        layout.addWidget(self.outlook)
        heading = Label(self.tr("Method paragraph for a paper"))
        heading.setProperty("role", "label")
        layout.addWidget(heading)
        self.method = QPlainTextEdit(readOnly=True)
        self.method.setAccessibleName(heading.text())
        self.method.setTabChangesFocus(True)
        layout.addWidget(self.method, 1)
        self.copy = QPushButton(self.tr("Copy paragraph"))
        self.copy.clicked.connect(self._copy)
        line = QHBoxLayout()
        line.addWidget(self.copy)
        line.addStretch(1)
        layout.addLayout(line)
        self.bar = QProgressBar(maximum=STEPS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.hide()
        layout.addWidget(self.bar)
        self.message = Label()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(self.message)
        layout.addLayout(self._build_buttons())

    def _build_form(self, corrected: Corrected) -> Form:
        default = EpisodeSettings()
        self.enter = self._spin_box(default.enter, 1.0)
        self.leave = self._spin_box(default.leave, 1.0)
        self.shortest = self._spin_box(default.shortest_s, 3600.0)
        self.shortest.setMinimum(0.0)
        self.shortest.setSuffix(" s")
        self.shortest.setSingleStep(0.1)
        self.marker = ComboBox()
        self.marker.addItem(self.tr("Most recent marker"), "")
        for name in dict.fromkeys(marker.name for marker in corrected.markers):
            self.marker.addItem(name, name)
        self.marker.setEnabled(bool(corrected.markers))
        if not corrected.markers:
            self.marker.setItemText(0, self.tr("No markers"))
        self.marker.activated.connect(self._changed)
        self.html = QCheckBox(self.tr("Web page (report.html)"))
        self.html.setChecked(True)
        self.pdf = QCheckBox(self.tr("PDF (report.pdf)"))
        for box in (self.html, self.pdf):
            box.toggled.connect(self._changed)
        form = Form()
        for text, field, tip in (
            (self.tr("Episode starts at probability"), self.enter,
             self.tr("The smoothed probability reaches this value")),
            (self.tr("Episode ends below probability"), self.leave,
             self.tr("At or below the value at which it begins, so that trembling around one "
                     "value is one episode")),
            (self.tr("Minimum duration"), self.shortest,
             self.tr("Shorter episodes are left out")),
            (self.tr("Latency measured from"), self.marker,
             self.tr("Time from this marker to the beginning of an episode")),
        ):  # fmt: skip
            field.setToolTip(tip)
            form.add(text, field)
        formats = QHBoxLayout()
        formats.setSpacing(20)
        formats.addWidget(self.html)
        formats.addWidget(self.pdf)
        formats.addStretch(1)
        form.add(self.tr("Format"), formats)
        return form

    def _spin_box(self, value: float, highest: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(minimum=0.01, maximum=highest, singleStep=0.05, decimals=2)
        indent_number(box)
        box.setValue(value)
        box.valueChanged.connect(self._changed)
        return box

    def _build_buttons(self) -> QHBoxLayout:
        self.make = QPushButton(self.tr("Create report"))
        self.make.setProperty("primary", True)
        self.make.setDefault(True)
        self.open_report = QPushButton(self.tr("Open"))
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.stop = QPushButton(self.tr("Close"))
        self.make.clicked.connect(self._make)
        self.open_report.clicked.connect(self._open)
        self.show_folder.clicked.connect(self._show_folder)
        self.stop.clicked.connect(self._cancel_or_close)
        row = QHBoxLayout()
        for button in (self.make, self.open_report, self.show_folder, self.stop):
            button.setAutoDefault(button is self.make)
            if button is self.stop:
                row.addStretch(1)
            row.addWidget(button)
        for button in (self.open_report, self.show_folder):
            button.setEnabled(False)
        self.copy.setAutoDefault(False)
        return row

    # what is chosen

    @property
    def settings(self) -> EpisodeSettings:
        """The thresholds chosen. Raises SettingsError when they make no sense."""
        # spin boxes keep binary fractions: 0.45 must be the command line's 0.45
        enter, leave, shortest = (
            round(box.value(), 2) for box in (self.enter, self.leave, self.shortest)
        )
        return EpisodeSettings(enter, leave, shortest, self.marker.currentData())

    def _changed(self) -> None:
        problem = ""
        try:
            _ = self.settings
        except SettingsError as error:
            problem = texts.error(error)
        self.outlook.setText(problem)
        theme.set_property(self.outlook, "role", "poor" if problem else "")
        chosen = self.html.isChecked() or self.pdf.isChecked()
        self.make.setEnabled(not problem and chosen and not self.making.running)
        if problem:
            self._soon.stop()
        else:
            self._soon.start()

    def _look_ahead(self) -> None:
        settings = self.settings
        self._looking.start(lambda _progress: look_ahead(self._corrected, settings))

    def _on_outlook(self, outlook: Outlook) -> None:
        try:
            if outlook.settings != self.settings:  # changed meanwhile: another one is coming
                return
        except SettingsError:
            return
        self.outlook.setText(self.tr("%n episode(s) with these values.", "", outlook.episodes))
        self.method.setPlainText(outlook.method)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.method.toPlainText())
        self.message.setText(self.tr("The paragraph is in the clipboard."))

    # making

    def _make(self) -> None:
        names = [
            name
            for name, box in (("report.html", self.html), ("report.pdf", self.pdf))
            if box.isChecked()
        ]
        self.bar.setValue(0)
        self.bar.show()
        self.message.setText(self.tr("Creating the report…"))
        self.stop.setText(self.tr("Cancel"))
        self.files = []
        paths, settings, written = (
            tuple(self.folder / each for each in names),
            self.settings,
            self.files,
        )
        self.making.start(
            lambda progress: write_reports(self._corrected, paths, settings, written, progress)
        )
        self._changed()

    def _show_written(self) -> None:
        if self.files:
            self.message.setText("\n".join([self.tr("Created:"), *map(str, self.files)]))
        else:
            self.message.setText(self.tr("Cancelled. Nothing was written."))

    def _on_ended(self) -> None:
        self.bar.hide()
        self.stop.setText(self.tr("Close"))
        self.stop.setEnabled(True)
        for button in (self.open_report, self.show_folder):
            button.setEnabled(bool(self.files))
        self._changed()
        if self.files:
            self.open_report.setFocus()
            self.made.emit(tuple(self.files))

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.files[0])))

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    # ending

    def _cancel_or_close(self) -> None:
        if self.making.running:
            self.making.cancel()
            self.stop.setEnabled(False)
        else:
            self.reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.making.cancel()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and so cancels."""
        self.making.cancel()
        super().reject()
