"""What the participants of the open study are shown, and in which order."""

import math
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import documents_folder
from fer_desktop.gui.toolkit.input import ComboBox, Form, indent_number
from fer_desktop.gui.toolkit.labels import Label, plain_tip
from fer_desktop.studies import editing_stimuli
from fer_desktop.studies.study import Design, Order, Stimulus, StimulusKind, Study
from fer_desktop.studies.study_file import change_study

NAME, KIND, CONTENT, LENGTH = range(4)
CONSENT_PX = 74


class StimuliPage(QWidget):
    """Every change is written at once; a study that is open elsewhere too stays whole."""

    def __init__(self, current: CurrentStudy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self._is_filling = False
        self.table = QTableWidget(0, 4)
        self.table.setAccessibleName(self.tr("Stimuli"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Name"), self.tr("Kind"), self.tr("File or text"), self.tr("Seconds")]
        )
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setSectionResizeMode(CONTENT, QHeaderView.ResizeMode.Stretch)
        self.table.itemChanged.connect(self._on_edited)
        self.table.itemDoubleClicked.connect(self._ask_for_file)
        self.table.itemSelectionChanged.connect(self._update_buttons)
        self.message = Label()
        self.message.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(self._make_buttons())
        layout.addLayout(self._make_design())
        layout.addWidget(self.message)
        current.changed.connect(self.show_study)
        self.show_study()

    def _make_buttons(self) -> QHBoxLayout:
        self.add = QPushButton(self.tr("Add"))
        menu = QMenu(self.add)
        menu.addAction(self.tr("&Videos and pictures…"), self._add_files)
        menu.addAction(self.tr("&Text…"), self._add_text)
        menu.addAction(
            self.tr("&Pause"),
            lambda: self._change(lambda at: editing_stimuli.add_other(at, StimulusKind.PAUSE)),
        )
        menu.addAction(
            self.tr("&Fixation cross"),
            lambda: self._change(lambda at: editing_stimuli.add_other(at, StimulusKind.CROSS)),
        )
        self.add.setMenu(menu)
        self.up = QPushButton(self.tr("Up"))
        self.down = QPushButton(self.tr("Down"))
        self.remove = QPushButton(self.tr("Remove"))
        self.up.clicked.connect(
            lambda: self._of_chosen(lambda at, n: editing_stimuli.move(at, n, -1))
        )
        self.down.clicked.connect(
            lambda: self._of_chosen(lambda at, n: editing_stimuli.move(at, n, 1))
        )
        self.remove.clicked.connect(lambda: self._of_chosen(editing_stimuli.remove))
        row = QHBoxLayout()
        for button in (self.add, self.up, self.down, self.remove):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_design(self) -> Form:
        self.order = ComboBox()
        for order, words in (
            (Order.FIXED, self.tr("As listed, for everybody")),
            (Order.RANDOM, self.tr("Random, another for each participant")),
            (Order.COUNTERBALANCED, self.tr("Counterbalanced over the participants")),
        ):
            self.order.addItem(words, order)
        self.baseline = QDoubleSpinBox(maximum=600.0, decimals=1, suffix=" s")
        indent_number(self.baseline)
        self.baseline.setSpecialValueText(self.tr("none"))
        self.consent = QPlainTextEdit()
        self.consent.setMaximumHeight(CONSENT_PX)
        self.consent.setPlaceholderText(self.tr("What participants read and agree to"))
        form = Form()
        for words, field in (
            (self.tr("Order"), self.order),
            (self.tr("Neutral face first"), self.baseline),
            (self.tr("Consent"), self.consent),
        ):
            form.add(words, field)
        self.order.activated.connect(self._keep_design)
        self.baseline.editingFinished.connect(self._keep_design)
        self.consent.textChanged.connect(self._keep_design)
        return form

    # showing

    def show_study(self) -> None:
        """Fill the page with what study.json says now."""
        study = self._current.study
        if study is None:
            return
        chosen = self._chosen
        self._is_filling = True
        self.table.setRowCount(len(study.stimuli))
        for row, stimulus in enumerate(study.stimuli):
            self._show_row(row, stimulus)
        names = [stimulus.name for stimulus in study.stimuli]
        if chosen in names:
            self.table.selectRow(names.index(chosen))
        self.table.resizeColumnToContents(NAME)
        design = study.design
        self.order.setCurrentIndex(self.order.findData(design.order))
        self.baseline.setValue(design.baseline_s)
        if self.consent.toPlainText() != design.consent_text:
            self.consent.setPlainText(design.consent_text)
        self._is_filling = False
        self._update_buttons()

    def _show_row(self, row: int, stimulus: Stimulus) -> None:
        kinds = {
            StimulusKind.VIDEO: self.tr("video"),
            StimulusKind.PICTURE: self.tr("picture"),
            StimulusKind.TEXT: self.tr("text"),
            StimulusKind.PAUSE: self.tr("pause"),
            StimulusKind.CROSS: self.tr("cross"),
        }
        length = "" if stimulus.duration_s is None else f"{stimulus.duration_s:g}"
        fixed = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        for column, text in enumerate(
            (stimulus.name, kinds[stimulus.kind], stimulus.file or stimulus.text, length)
        ):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            item.setData(Qt.ItemDataRole.UserRole, stimulus.name)
            is_text = stimulus.kind is StimulusKind.TEXT
            if column == KIND or (column == CONTENT and not is_text):
                item.setFlags(fixed)
            if column == CONTENT and stimulus.file:
                item.setToolTip(self.tr("Double-click to show another file"))
            self.table.setItem(row, column, item)

    def _update_buttons(self) -> None:
        for button in (self.up, self.down, self.remove):
            button.setEnabled(self._chosen is not None)

    @property
    def _chosen(self) -> str | None:
        rows = self.table.selectionModel().selectedRows()
        item = self.table.item(rows[0].row(), NAME) if rows else None
        return None if item is None else str(item.data(Qt.ItemDataRole.UserRole))

    # changing

    def _change(self, change: Callable[[Path], Study]) -> None:
        folder = self._current.folder
        if folder is None:
            return
        self.message.setText("")
        try:
            change(folder)
        except FerError as error:
            self.message.setText(texts.error(error))
        self._current.refresh()

    def _of_chosen(self, change: Callable[[Path, str], Study]) -> None:
        name = self._chosen
        if name is not None:
            self._change(lambda folder: change(folder, name))

    def _add_files(self) -> None:
        paths, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Videos and pictures to show"), documents_folder()
        )
        if paths:
            self._change(lambda at: editing_stimuli.add_files(at, [Path(path) for path in paths]))

    def _ask_for_file(self, item: QTableWidgetItem) -> None:
        """Another file for a video or a picture; its name, and who has seen it, stay."""
        name = str(item.data(Qt.ItemDataRole.UserRole))
        study = self._current.study
        files = {each.name for each in study.stimuli if each.file} if study is not None else set()
        if item.column() != CONTENT or name not in files:
            return
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Another file for {name}").format(name=name), documents_folder()
        )
        if path:
            self._change(lambda at: editing_stimuli.replace_file_of(at, name, Path(path)))

    def _add_text(self) -> None:
        text, agreed = QInputDialog.getMultiLineText(
            self,
            self.tr("Add a text"),
            self.tr("It stands until the participant presses the space bar."),
        )
        if agreed and text.strip():
            self._change(lambda at: editing_stimuli.add_other(at, StimulusKind.TEXT, text.strip()))

    def _on_edited(self, item: QTableWidgetItem) -> None:
        """A name, a text or a length was typed into the table."""
        study = self._current.study
        if self._is_filling or study is None:
            return
        name = str(item.data(Qt.ItemDataRole.UserRole))
        stimulus = next(each for each in study.stimuli if each.name == name)
        text = item.text().strip()
        if item.column() == NAME and text:
            changed = replace(stimulus, name=text)
        elif item.column() == CONTENT:
            changed = replace(stimulus, text=text)
        elif item.column() == LENGTH:
            length_s = _seconds(text)
            if text and length_s is None:
                self._current.refresh()
                self.message.setText(
                    self.tr(
                        "“{text}” is no number of seconds above 0; an empty field is the length "
                        "of a video, or until the space bar."
                    ).format(text=text)
                )
                return
            changed = replace(stimulus, duration_s=length_s)
        else:
            changed = stimulus
        self._change(lambda at: editing_stimuli.change(at, name, changed))

    def _keep_design(self) -> None:
        study = self._current.study
        if self._is_filling or study is None:
            return
        design = Design(
            self.order.currentData(),
            study.design.seed,
            self.baseline.value(),
            self.consent.toPlainText(),
        )
        if design != study.design:
            self._change(lambda at: change_study(at, lambda now: replace(now, design=design)))


def _seconds(text: str) -> float | None:
    """A positive number of seconds; None for an empty field, or for what is none."""
    try:
        value = float(text.replace(",", "."))
    except ValueError:
        return None
    return value if 0 < value < math.inf else None
