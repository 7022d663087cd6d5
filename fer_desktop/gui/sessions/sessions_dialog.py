"""The dialog of recorded sessions: find one, review, recover, delete it wholly."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.sessions.sessions_list import SessionsList
from fer_desktop.gui.sessions.sessions_model import (
    ENTRY_ROLE,
    SessionsFilter,
    SessionsModel,
    problem_of,
)
from fer_desktop.gui.sessions.sessions_tasks import Listed, SessionsTasks
from fer_desktop.gui.sessions.thumbnails import Thumbnails
from fer_desktop.gui.toolkit import icons, texts, theme
from fer_desktop.gui.toolkit.file_dialogs import documents_folder
from fer_desktop.gui.toolkit.labels import Label, plain_box
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.sessions.library import Deleted


class SessionsDialog(QDialog):
    """Reads and changes folders in threads; the list fills when they have answered."""

    review_asked = Signal(object)
    """Folder of the session to look at, or a table of scores."""
    deleting = Signal(object)
    """Folder of a session that is about to be deleted: close what has it open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recorded sessions"))
        resize_on_screen(self, 900, 560)
        self._thumbnails = Thumbnails(self.devicePixelRatioF(), self)
        self.model = SessionsModel(self._thumbnails, self)
        self.shown = SessionsFilter(self.model, self)
        self._tasks = SessionsTasks(self)
        self._news = ""
        self._build()
        self._tasks.listed.connect(self._show_list)
        self._tasks.not_listed.connect(lambda error: self._show_empty(texts.error(error)))
        self._tasks.reported.connect(self._on_reported)
        self._tasks.counted.connect(self._ask_to_delete)
        self.finished.connect(lambda _result: self._thumbnails.close())
        self.read()

    # building

    def _build(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by source, participant, date or state"))
        self.search.setAccessibleName(self.tr("Search the sessions"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = SessionsList(self.shown)
        self.list.selectionModel().selectionChanged.connect(self._update_buttons)
        self.list.selectionModel().currentRowChanged.connect(self._show_problem)
        self.list.activated.connect(lambda _index: self._activate())
        self.empty = Label()
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.pages = QStackedWidget()
        self.pages.addWidget(self._empty_page())
        self.pages.addWidget(self.list)
        self.message = Label()
        self.message.setWordWrap(True)
        self.message.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.message)
        layout.addLayout(self._build_buttons())
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_F5), self, self.read)
        QShortcut(
            QKeySequence(QKeySequence.StandardKey.Delete),
            self.list,
            self._delete,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self._show_empty(self.tr("Reading…"))

    def _empty_page(self) -> QWidget:
        page = QWidget()
        picture = Label()
        color = theme.current().muted
        picture.setPixmap(icons.pixmap("sessions", 48, color, self.devicePixelRatioF()))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        column.addStretch(1)
        column.addWidget(picture)
        column.addWidget(self.empty)
        column.addStretch(2)
        return page

    def _build_buttons(self) -> QHBoxLayout:
        self.review = QPushButton(self.tr("Review"))
        self.review.setProperty("primary", True)
        self.recover = QPushButton(self.tr("Recover"))
        self.recover.setToolTip(self.tr("Finish a recording that a crash or a power cut ended"))
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.delete = QPushButton(self.tr("Delete…"))
        self.other = QPushButton(self.tr("Open another"))
        self.other.setToolTip(self.tr("A session elsewhere, or any timeline.csv with its video"))
        menu = QMenu(self.other)
        menu.addAction(self.tr("Session &folder…"), self._open_folder)
        menu.addAction(self.tr("&Table of scores…"), self._open_table)
        self.other.setMenu(menu)
        close = QPushButton(self.tr("Close"))
        self.review.clicked.connect(self._activate)
        self.recover.clicked.connect(self._recover)
        self.show_folder.clicked.connect(self._show_folder)
        self.delete.clicked.connect(self._delete)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.review, self.recover, self.show_folder, self.delete):
            button.setEnabled(False)
        for button in (self.review, self.recover, self.show_folder, self.delete, self.other, close):
            button.setAutoDefault(False)
            if button is self.other:
                row.addStretch(1)
            row.addWidget(button)
        return row

    # reading

    def read(self) -> None:
        """Read the list again."""
        self._tasks.read()

    def _show_list(self, listed: Listed) -> None:
        chosen = self.selected
        self.model.show(listed.entries, listed.unfinished)
        self.list.fit_columns()
        self.shown.set_search(self.search.text())
        self._choose(chosen)
        self._show_result()

    def _filter(self, text: str) -> None:
        self.shown.set_search(text)
        if self.selected is None:
            self._choose(None)
        self._show_result()

    def _show_result(self) -> None:
        """The list, or why it is empty; below it the news, or how many sessions there are."""
        found, count = self.shown.rowCount(), len(self.model.entries)
        if found:
            self.pages.setCurrentWidget(self.list)
            self.message.setText(self._news or self._summary(found, count))
            self._news = ""
        elif count:
            self._show_empty(self.tr("No session contains these words."))
        else:
            self._show_empty(
                self.tr(
                    "There is no recorded session yet.\n\n"
                    "Start a camera or a video and press Record (Ctrl+R), or choose "
                    "File, Analyse many videos.\nEvery recording then stands in this list."
                )
            )
        self._update_buttons()

    def _summary(self, found: int, count: int) -> str:
        summary = (
            self.tr("%n session(s).", "", count)
            if found == count
            else self.tr("{found} of %n session(s).", "", count).format(found=found)
        )
        unfinished = sum(self.model.is_unfinished(entry.folder) for entry in self.model.entries)
        if unfinished:
            summary += " " + self.tr(
                "%n session(s) did not end properly and can be recovered.", "", unfinished
            )
        return summary

    def _show_empty(self, text: str) -> None:
        self.empty.setText(text)
        self.pages.setCurrentIndex(0)
        self.message.setText(self._news)
        self._news = ""

    # choosing

    @property
    def selected(self) -> Path | None:
        """Folder of the chosen session."""
        return self.list.selected

    def _choose(self, folder: Path | None) -> None:
        """Select a session, or the first one where it is not shown."""
        row = self.model.row_of(folder) if folder else None
        self.list.choose(None if row is None else self.model.index(row, 0))

    def _show_problem(self, index: QModelIndex) -> None:
        """Below the list: why the chosen session cannot be read, or what is missing in it."""
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        problem = problem_of(entry) if entry is not None else ""
        found, count = self.shown.rowCount(), len(self.model.entries)
        self.message.setText(problem or self._summary(found, count))

    def _update_buttons(self) -> None:
        folder = self.selected
        unfinished = folder is not None and self.model.is_unfinished(folder)
        row = self.model.row_of(folder) if folder else None
        readable = row is not None and self.model.entries[row].description is not None
        for button in (self.show_folder, self.delete):
            button.setEnabled(folder is not None)
        self.review.setEnabled(readable and not unfinished)
        self.recover.setEnabled(unfinished)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """From the search, down leads into the list and Enter opens what is chosen there."""
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.list.setFocus()
        elif self.search.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._activate()
        else:
            super().keyPressEvent(event)

    # acting

    def _activate(self) -> None:
        if self.recover.isEnabled():
            self._recover()
        elif self.review.isEnabled():
            self.review_asked.emit(self.selected)

    def _open_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Open a session"), documents_folder())
        if path:
            self.review_asked.emit(Path(path))

    def _open_table(self) -> None:
        kinds = self.tr("Tables of scores") + " (*.csv)"
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Open a session"), documents_folder(), kinds
        )
        if path:
            self.review_asked.emit(Path(path))

    def _show_folder(self) -> None:
        if self.selected is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.selected)))

    def _recover(self) -> None:
        if self.selected is not None:
            self._thumbnails.invalidate(self.selected)
            self._tasks.recover(self.selected)

    def _delete(self) -> None:
        if self.selected is not None:
            self._tasks.count(self.selected)

    def _ask_to_delete(self, found: Deleted) -> None:
        """Ask, and list what would be deleted."""
        text = self.tr("Delete {name} with everything in it? This cannot be undone.")
        question = plain_box(
            self,
            QMessageBox.Icon.Warning,
            self.tr("Delete a session"),
            text.format(name=found.folder.name),
        )
        question.setInformativeText(
            self.tr(
                "{count} files, {size} MB, exports in its folder included. Copies that were "
                "saved elsewhere stay there."
            ).format(count=len(found.files), size=texts.decimal(found.size_bytes / 1e6, 1))
        )
        question.setDetailedText("\n".join(found.files))
        yes = question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        no = question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(no)
        yes.clicked.connect(lambda: self._delete_confirmed(found.folder))
        question.open()

    def _delete_confirmed(self, folder: Path) -> None:
        self.deleting.emit(folder)
        self._tasks.delete(folder)

    def _on_reported(self, text: str) -> None:
        self._news = text
        self.read()
