"""The results of the open study: what is compared, the group plot, the numbers, the files."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.studies.group_numbers import GroupNumbers, scrolling
from fer_desktop.gui.studies.group_plot import GroupPlot, line_swatch
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.input import ComboBox, indent_number
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.qt_images import to_image
from fer_desktop.gui.toolkit.tasks import Progress, Task
from fer_desktop.statistics.shares import WHOLE
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.results.curves import Curve
from fer_desktop.studies.results.layout import PAGE
from fer_desktop.studies.results.options import EVENT, ResultOptions
from fer_desktop.studies.results.outcome import Results
from fer_desktop.studies.results.stills import Still
from fer_desktop.studies.study import VariableKind

STILLS = 24
"""How many moments of a film are kept as pictures beside the plot."""
LEGEND_PX = 34


class ResultsPage(QWidget):
    """Computes in a thread when it is asked to, or when a choice changes."""

    def __init__(self, current: CurrentStudy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._results: Results | None = None
        self._stills: dict[str, tuple[Still, ...]] = {}
        self.computing = Task("study results", self)
        self.writing = Task("study files", self)
        self._build()
        self.computing.done.connect(self._show)
        self.computing.failed.connect(self._show_problem)
        self.writing.done.connect(self._show_written)
        self.writing.failed.connect(lambda error: self.message.setText(texts.error(error)))
        self.writing.ended.connect(lambda: self.make.setEnabled(self._results is not None))
        current.changed.connect(self.forget)
        self.forget()

    # building

    def _build(self) -> None:
        choices = self._build_choices()
        self.plot = GroupPlot()
        self.plot.pointer_moved.connect(self._show_stills)
        self.legend = QHBoxLayout()
        self.legend.setSpacing(6)
        self.pictures = QHBoxLayout()
        self.pictures.setSpacing(10)
        shown = QHBoxLayout()
        shown.addWidget(self.plot, 2)
        self.beside = scrolling(self.pictures)
        shown.addWidget(self.beside, 1)
        self.numbers = GroupNumbers()
        self.left_out = QPlainTextEdit(readOnly=True)
        self.left_out.setAccessibleName(self.tr("What was left out"))
        self.left_out.setTabChangesFocus(True)
        self.left_out.setMaximumHeight(90)
        self.message = Label()
        self.message.setWordWrap(True)
        self.message.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = Label(self.tr("What was left out, and why"))
        heading.setProperty("role", "label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(choices)
        conditions = scrolling(self.legend)
        conditions.setFixedHeight(LEGEND_PX)
        layout.addWidget(conditions)
        layout.addLayout(shown, 1)
        layout.addWidget(self.numbers)
        layout.addWidget(heading)
        layout.addWidget(self.left_out)
        layout.addWidget(self.message)
        layout.addLayout(self._build_buttons())

    def _build_choices(self) -> QHBoxLayout:
        self.by, self.event_box, self.emotion = ComboBox(), ComboBox(), ComboBox()
        for emotion in EMOTIONS:
            self.emotion.addItem(texts.emotion(EMOTIONS.index(emotion)), emotion)
        self.emotion.setCurrentIndex(EMOTIONS.index("happiness"))
        self.coverage = QSpinBox(maximum=100, value=50, suffix=" %", singleStep=5)
        indent_number(self.coverage)
        self.by.activated.connect(self.compute)
        self.coverage.editingFinished.connect(self._coverage_changed)
        self.event_box.activated.connect(self._draw)
        self.emotion.activated.connect(self._draw)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for title, field in (
            (self.tr("Compare by"), self.by),
            (self.tr("Event"), self.event_box),
            (self.tr("Expression"), self.emotion),
            (self.tr("Face seen at least"), self.coverage),
        ):
            field.setAccessibleName(title)
            choices.addWidget(Label(title))
            choices.addWidget(field)
        choices.addStretch(1)
        return choices

    def _event_text(self, event: str) -> str:
        return self.tr("whole session") if event == WHOLE else event

    def _build_buttons(self) -> QHBoxLayout:
        self.make = QPushButton(self.tr("Make tables and page"))
        self.make.setProperty("primary", True)
        self.pdf = QCheckBox(self.tr("with PDF"))
        self.open_page = QPushButton(self.tr("Open the page"))
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.make.clicked.connect(self._write)
        self.open_page.clicked.connect(lambda: self._open(PAGE))
        self.show_folder.clicked.connect(lambda: self._open(""))
        row = QHBoxLayout()
        for widget in (self.make, self.pdf, self.open_page, self.show_folder):
            if isinstance(widget, QPushButton):
                widget.setAutoDefault(False)
            row.addWidget(widget)
        row.addStretch(1)
        return row

    # computing

    def forget(self) -> None:
        """Another study, or another content: nothing that was computed is true any more."""
        self.computing.cancel()
        self._results = None
        self._stills = {}
        study = self._current.study
        chosen = self.by.currentData()
        self.by.clear()
        if study is not None:
            for variable in study.variables:
                if variable.kind is not VariableKind.SCALE:
                    self.by.addItem(variable.label or variable.name, variable.name)
            self.by.addItem(self.tr("the events themselves"), EVENT)
            self.by.setCurrentIndex(max(self.by.findData(chosen), 0))
        self._draw()
        self.left_out.clear()
        self.message.clear()
        for button in (self.make, self.open_page):
            button.setEnabled(False)

    def show_now(self) -> None:
        """The page has come into view: compute what is not there yet."""
        if self._results is None and not self.computing.running:
            self.compute()

    def _coverage_changed(self) -> None:
        used = self._results.options.least_coverage if self._results else None
        if used is not None and round(used * 100) != self.coverage.value():
            self.compute()

    def compute(self) -> None:
        """Read all sessions, in a thread."""
        folder = self._current.folder
        if folder is None:
            return
        options = ResultOptions(str(self.by.currentData() or ""), self.coverage.value() / 100)
        self.message.setText(self.tr("Reading the sessions…"))
        self.computing.start(lambda progress: _compute(folder, options, progress))

    def _show(self, found: tuple[Results, dict[str, tuple[Still, ...]]]) -> None:
        self._results, self._stills = found
        chosen = self.event_box.currentData()
        self.event_box.clear()
        measures = self._results.measures
        if self._results.compares_events:
            self.event_box.addItem(self.tr("side by side"), "")
        else:
            for event in measures.events:
                self.event_box.addItem(event, event)
            self.event_box.addItem(self._event_text(WHOLE), WHOLE)
        self.event_box.setCurrentIndex(max(self.event_box.findData(chosen), 0))
        lines = [
            f"{each.participant}   {each.session}   {self._event_text(each.event)}   "
            f"{each.reason.translated(texts.core)}"
            for each in measures.left_out
        ]
        lines += [note.translated(texts.core) for note in measures.notes]
        self.left_out.setPlainText("\n".join(lines) or self.tr("Nothing was left out."))
        self.message.clear()
        self.make.setEnabled(True)
        written = StudyFolder(self._results.folder).results / PAGE
        self.open_page.setEnabled(written.exists())
        self._draw()

    def _show_problem(self, error: object) -> None:
        self.message.setText(texts.error(error))  # type: ignore[arg-type]

    # drawing

    def _draw(self) -> None:
        _empty(self.legend)
        results, emotion = self._results, str(self.emotion.currentData())
        event = self.event_box.currentData()
        own = [c for c in results.curves if c.event == event] if results is not None else []
        self.plot.show_curves(own, emotion)
        self.numbers.show_numbers(results, str(event or ""), emotion)
        if results is None:
            self._show_stills(None)
            return
        for number, curve in enumerate(own):
            self._add_legend(number, results.shown(curve.condition), curve)
        self.legend.addStretch(1)
        self._show_stills(None)

    def _add_legend(self, number: int, name: str, curve: Curve) -> None:
        count = self.tr("%n participant(s)", "", curve.participants)
        swatch = Label()
        swatch.setPixmap(line_swatch(number, self.devicePixelRatioF()))
        self.legend.addWidget(swatch)
        self.legend.addWidget(Label(f"{name} ({count})"))

    def _show_stills(self, time_s: float | None) -> None:
        """What was shown at the moment under the pointer, or at the onset."""
        _empty(self.pictures)
        results = self._results
        if results is None:
            return
        event = self.event_box.currentData() or ""
        names = [event, *(c.condition for c in results.curves if c.event == event)]
        for name in dict.fromkeys(names):
            shown = self._stills.get(name, ())
            before = [each for each in shown if each.time_s <= max(time_s or 0.0, 0.0)]
            if before:
                picture = _picture(before[-1], results.shown(name))
                self.pictures.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        self.beside.setVisible(self.pictures.count() > 0)

    # writing

    def _write(self) -> None:
        results, with_pdf = self._results, self.pdf.isChecked()
        if results is None:
            return
        self.make.setEnabled(False)
        self.message.setText(self.tr("Writing…"))
        self.writing.start(lambda _progress: _write(results, with_pdf))

    def _show_written(self, paths: Sequence[Path]) -> None:
        self.open_page.setEnabled(True)
        names = ", ".join(path.name for path in paths)
        self.message.setText(self.tr("Made in {folder}: {names}").format(
            folder=paths[0].parent, names=names))  # fmt: skip

    def _open(self, name: str) -> None:
        if self._current.folder is not None:
            path = StudyFolder(self._current.folder).results / name
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _compute(
    folder: Path, options: ResultOptions, progress: Progress
) -> tuple[Results, dict[str, tuple[Still, ...]]]:
    """In a thread: the results, and pictures of the stimuli that they are about."""
    from fer_desktop.studies.results.stills import stills
    from fer_desktop.studies.results.writing import compute

    results = compute(folder, options, progress)
    shown = {}
    for curve in results.curves:
        end_s = float(curve.times_s[-1])
        moments = [end_s * number / STILLS for number in range(STILLS)]
        for name in (curve.event, curve.condition):
            if name and name not in shown:
                shown[name] = stills(folder, results.measures.study, name, moments)
    return results, shown


def _write(results: Results, with_pdf: bool) -> list[Path]:
    from fer_desktop.gui.studies.results_pdf import write_results_pdf
    from fer_desktop.studies.results.writing import write_results

    return [*write_results(results), *([write_results_pdf(results)] if with_pdf else [])]


def _picture(still: Still, name: str) -> QLabel:
    label = Label()
    label.setPixmap(QPixmap.fromImage(to_image(still.picture)))
    label.setToolTip(name)
    label.setAccessibleName(name)
    theme.set_property(label, "role", "")
    return label


def _empty(layout: QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
