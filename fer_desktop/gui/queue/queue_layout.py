"""What the queue's window is made of, and how each part says what it is told."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.bulk.jobs import ENDED, NOT_WELL, JobState
from fer_desktop.bulk.workers.memory import cores
from fer_desktop.bulk.workers.progress import Progress
from fer_desktop.core.timing import clock
from fer_desktop.export.formats import FORMATS
from fer_desktop.gui.queue.queue_filter import QueueFilter
from fer_desktop.gui.queue.queue_model import QueueModel
from fer_desktop.gui.queue.queue_row import Tally
from fer_desktop.gui.queue.queue_table import QueueTable
from fer_desktop.gui.toolkit import icons, texts, theme
from fer_desktop.gui.toolkit.input import ComboBox, indent_number
from fer_desktop.gui.toolkit.labels import CutLabel, Label, plain_action
from fer_desktop.gui.toolkit.message_bar import MessageBar
from fer_desktop.gui.toolkit.window_size import resize_on_screen

STEPS = 1000
MOST_WORKERS = 256


class QueueLayout(QObject):
    """The widgets by name; knows no batch and no run."""

    formats_changed = Signal(tuple)
    """Names of the export formats that every session is to be written in."""

    def __init__(self, dialog: QDialog, model: QueueModel) -> None:
        super().__init__(dialog)
        dialog.setWindowTitle(self.tr("Analyse many videos"))
        dialog.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_on_screen(dialog, 1180, 700)
        self._dialog = dialog
        self.shown = QueueFilter(model, self)
        self.table = QueueTable(self.shown)
        self.message = MessageBar()
        self._make_sources()
        self._make_place()
        self._make_progress()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_empty_page())
        self.pages.addWidget(self.table)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(self._sources)
        layout.addWidget(self.message)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._place)
        layout.addLayout(self._progress)
        layout.addLayout(self._make_buttons())

    # making

    def _button(self, text: str, tip: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)  # Return in a cell is not meant for it
        button.setToolTip(tip)
        return button

    def _make_sources(self) -> None:
        self.add_files = self._button(
            self.tr("Add files…"),
            self.tr("Videos, or a table (CSV, TSV, Excel) with a column “source”"),
        )
        self.add_folder = self._button(
            self.tr("Add folder…"), self.tr("All videos of a folder and the folders in it")
        )
        self.name_columns = self._button(
            self.tr("Fill in from file names…"),
            self.tr("Participant, condition and others, as the files are named"),
        )
        self.add_column = self._button(
            self.tr("Add column…"), self.tr("A variable of your own; paste it from a spreadsheet")
        )
        more = self._button(self.tr("Batch"))
        menu = QMenu(more)
        self.new_batch = QAction(self.tr("&New"), menu)
        self.open_batch = QAction(self.tr("&Open…"), menu)
        menu.addActions([self.new_batch, self.open_batch])
        more.setMenu(menu)
        self.states = ComboBox()
        self.states.setAccessibleName(self.tr("Which jobs are shown"))
        for text, states in (
            (self.tr("All"), frozenset(JobState)),
            (self.tr("Not done"), frozenset(JobState) - ENDED),
            (self.tr("Failed"), NOT_WELL),
            (self.tr("Done"), frozenset({JobState.DONE})),
        ):
            self.states.addItem(text, states)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the queue"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(200)
        self.states.currentIndexChanged.connect(self._filter)
        self.search.textChanged.connect(self._filter)
        self._sources = QHBoxLayout()
        for widget in (self.add_files, self.add_folder, self.name_columns, self.add_column, more):
            self._sources.addWidget(widget)
        self._sources.addStretch(1)
        self._sources.addWidget(self.states)
        self._sources.addWidget(self.search)

    def _make_empty_page(self) -> QWidget:
        page = QWidget()
        picture = Label()
        color = theme.current().muted
        ratio = self._dialog.devicePixelRatioF()
        picture.setPixmap(icons.pixmap("file-video", 48, color, ratio))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty = Label()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(picture)
        column.addWidget(self.empty)
        column.addStretch(2)
        page.setAcceptDrops(True)
        page.dragEnterEvent = self.table.dragEnterEvent  # type: ignore[method-assign]
        page.dragMoveEvent = self.table.dragMoveEvent  # type: ignore[method-assign]
        page.dropEvent = self.table.dropEvent  # type: ignore[method-assign]
        return page

    def _make_place(self) -> None:
        self.place = CutLabel()
        self.place.setProperty("role", "muted")
        self.change_folder = self._button(self.tr("Change…"))
        self.change_folder.setAccessibleName(self.tr("Change the folder for the results"))
        self.formats = self._button(self.tr("Exports"))
        menu = QMenu(self.formats)
        self._format_actions: dict[str, QAction] = {}
        for name, each in FORMATS.items():
            action = menu.addAction(plain_action(texts.core(each.title)))
            action.setCheckable(True)
            action.toggled.connect(lambda _on: self._on_formats())
            self._format_actions[name] = action
        self.formats.setMenu(menu)
        self.workers = QSpinBox(minimum=1, maximum=MOST_WORKERS, value=cores())
        indent_number(self.workers)
        self.workers.setAccessibleName(self.tr("Files at the same time"))
        self.background = QCheckBox(self.tr("Let other programs go first"))
        self.background.setChecked(True)
        self._place = QHBoxLayout()
        self._place.addWidget(self.place, 1)
        self._place.addWidget(self.change_folder)
        self._place.addSpacing(12)
        self._place.addWidget(self.formats)
        self._place.addWidget(Label(self.tr("Files at the same time")))
        self._place.addWidget(self.workers)
        self._place.addWidget(self.background)

    def _make_progress(self) -> None:
        self.bar = QProgressBar(maximum=STEPS, textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress of all files"))
        self.tally = Label()
        self._progress = QVBoxLayout()
        self._progress.setSpacing(4)
        self._progress.addWidget(self.bar)
        self._progress.addWidget(self.tally)
        self._left_s: float | None = None

    def _make_buttons(self) -> QHBoxLayout:
        self.start = self._button(self.tr("Start"))
        self.start.setProperty("primary", True)
        self.stop_after = self._button(
            self.tr("Stop after these"), self.tr("Let the files at work end, begin no other")
        )
        self.stop_now = self._button(
            self.tr("Stop now"), self.tr("The files at work are begun again the next time")
        )
        self.retry = self._button(self.tr("Retry failed"))
        self.review = self._button(self.tr("Review"), self.tr("Look at the chosen session"))
        self.summary = self._button(
            self.tr("Summary"), self.tr("One page over all, written while it goes on")
        )
        self.close_button = self._button(self.tr("Close"))
        row = QHBoxLayout()
        for button in (self.start, self.stop_after, self.stop_now, self.retry):
            row.addWidget(button)
        row.addStretch(1)
        for button in (self.review, self.summary, self.close_button):
            row.addWidget(button)
        return row

    # saying

    def _filter(self) -> None:
        self.shown.set_filter(self.states.currentData(), self.search.text())

    def _on_formats(self) -> None:
        self.formats_changed.emit(
            tuple(name for name, action in self._format_actions.items() if action.isChecked())
        )

    def show_formats(self, names: Sequence[str]) -> None:
        """Check the formats of a batch that was opened."""
        for name, action in self._format_actions.items():
            action.blockSignals(True)
            action.setChecked(name in names)
            action.blockSignals(False)

    def show_place(self, folder: Path, *, can_move: bool) -> None:
        """Where the results lie."""
        self.place.setText(self.tr("Results: {folder}").format(folder=folder))
        self.change_folder.setEnabled(can_move)

    def say_busy(self, text: str) -> None:
        """A word while sources are looked for; the next `show_tally` takes it back."""
        self.empty.setText(text)
        self.tally.setText(text)

    def show_progress(self, progress: Progress) -> None:
        """How far all files together are."""
        self.bar.setValue(round(STEPS * progress.share))
        self._left_s = progress.left_s

    def show_tally(self, tally: Tally, *, is_running: bool, is_stopping: bool) -> None:
        """What is in the queue, and which buttons make sense."""
        self.empty.setText(
            self.tr(
                "Drop videos, folders, or a table of them here.\n\n"
                "Each becomes a session that can be reviewed; a summary compares them all.\n"
                "You can stop at any time and go on later, even after a crash."
            )
        )
        self.pages.setCurrentIndex(int(tally.total > 0))
        done, not_well = tally.of(JobState.DONE), tally.of(*NOT_WELL)
        parts = [self.tr("{done} of %n done", "", tally.total).format(done=done)]
        if not_well:
            parts.append(self.tr("%n failed", "", not_well))
        if is_running and self._left_s is not None:
            parts.append(self.tr("about {time} left").format(time=clock(self._left_s)))
        if is_stopping and is_running:
            parts.append(self.tr("stopping…"))
        self.tally.setText(", ".join(parts) if tally.total else "")
        if not is_running:
            self._left_s = None
            share = tally.of(*ENDED) / tally.total if tally.total else 0.0
            self.bar.setValue(round(STEPS * share))
        waiting = tally.total - tally.of(*ENDED)
        self.start.setEnabled(not is_running and waiting > 0)
        self.start.setText(self.tr("Go on") if tally.of(*ENDED) and waiting else self.tr("Start"))
        self.stop_after.setEnabled(is_running and not is_stopping)
        self.stop_now.setEnabled(is_running)
        self.retry.setEnabled(not is_running and not_well > 0)
        self.name_columns.setEnabled(not is_running and tally.total > 0)
        for widget in (self.workers, self.background, self.formats):
            widget.setEnabled(not is_running)
