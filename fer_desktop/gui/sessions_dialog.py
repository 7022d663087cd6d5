"""The recorded sessions: find one, recover, review, show its folder, export, delete it wholly."""

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.errors import FerError
from fer_desktop.gui import texts
from fer_desktop.gui.threads import start_thread

logger = logging.getLogger(__name__)


class SessionsDialog(QDialog):
    """Reads and changes folders in threads; the list fills when they have answered."""

    review_asked = Signal(object)
    """Folder of the session to look at."""
    _listed = Signal(object, object)
    _told = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Recorded sessions"))
        self.resize(820, 480)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search by source, participant, date or state"))
        self.search.setAccessibleName(self.tr("Search the sessions"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Recorded sessions"))
        self.list.setRootIsDecorated(False)
        self.list.setAlternatingRowColors(True)
        self.list.setHeaderLabels(
            [
                self.tr("Date"),
                self.tr("Source"),
                self.tr("Participant"),
                self.tr("Length"),
                self.tr("Frames"),
                self.tr("State"),
            ]
        )
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.list.itemSelectionChanged.connect(self._update_buttons)
        self.list.itemActivated.connect(lambda _item, _column: self._review())
        self.message = QLabel(self.tr("Reading…"))
        self.message.setWordWrap(True)
        self.message.setProperty("role", "muted")
        self.review = QPushButton(self.tr("Review"))
        self.review.setProperty("primary", True)
        self.recover = QPushButton(self.tr("Recover"))
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.delete = QPushButton(self.tr("Delete wholly…"))
        self.review.clicked.connect(self._review)
        self.recover.clicked.connect(self._recover)
        self.show_folder.clicked.connect(self._show_folder)
        self.delete.clicked.connect(self._delete)
        buttons = QHBoxLayout()
        for button in (self.review, self.recover, self.show_folder, self.delete):
            button.setEnabled(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.search)
        layout.addWidget(self.list, 1)
        layout.addWidget(self.message)
        layout.addLayout(buttons)
        self._unfinished: set[Path] = set()
        self._listed.connect(self._show_list, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self._on_told, Qt.ConnectionType.QueuedConnection)
        self.read()

    def read(self) -> None:
        """Read the list again."""
        start_thread("list sessions", self._read)

    def _read(self) -> None:
        from fer_desktop.sessions.library import list_sessions
        from fer_desktop.sessions.recovery import find_unfinished

        try:
            self._listed.emit(list_sessions(), set(find_unfinished()))
        except RuntimeError:  # the dialog was closed meanwhile and its C++ half is gone
            logger.debug("The list of sessions came after its dialog was closed")

    def _show_list(self, entries: list[Any], unfinished: set[Path]) -> None:
        self._unfinished = unfinished
        self.list.clear()
        for entry in entries:
            self.list.addTopLevelItem(self._item(entry))
        for column in (0, 2, 3, 4, 5):
            self.list.resizeColumnToContents(column)
        if not entries:
            self.message.setText(self.tr("There is no recorded session yet."))
        elif unfinished:
            self.message.setText(
                self.tr(
                    "%n session(s) did not end properly and can be recovered.", "", len(unfinished)
                )
            )
        else:
            self.message.setText(self.tr("%n session(s)", "", len(entries)))
        self._filter(self.search.text())
        first = self.list.topLevelItem(0)
        if first is not None:
            self.list.setCurrentItem(first)

    def _item(self, entry: Any) -> QTreeWidgetItem:
        told = entry.description
        if told is None:
            values = ["", entry.name, "", "", "", entry.problem]
        else:
            date = QDateTime.fromString(told.started_at_utc or "", Qt.DateFormat.ISODateWithMs)
            when = (
                QLocale().toString(date.toLocalTime(), QLocale.FormatType.ShortFormat)
                if date.isValid()
                else entry.name[:16].replace("_", " ")
            )
            values = [
                when,
                str(told.source.get("name", "")),
                told.participant,
                texts.clock(entry.duration_s),
                texts.decimal(told.integrity.analysed, 0),
                self._state_text(str(told.state)),
            ]
        item = QTreeWidgetItem(values)
        item.setData(0, Qt.ItemDataRole.UserRole, (entry.folder, entry.words))
        item.setToolTip(1, entry.name)
        return item

    def _state_text(self, state: str) -> str:
        return {
            "recording": self.tr("unfinished"),
            "complete": self.tr("complete"),
            "stopped": self.tr("stopped"),
            "failed": self.tr("failed"),
            "recovered": self.tr("recovered"),
        }.get(state, state)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for index in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(index)
            if item is not None:
                _folder, content = item.data(0, Qt.ItemDataRole.UserRole)
                item.setHidden(not all(word in content for word in words))

    @property
    def selected(self) -> Path | None:
        """Folder of the chosen session."""
        items = self.list.selectedItems()
        return items[0].data(0, Qt.ItemDataRole.UserRole)[0] if items else None

    def _update_buttons(self) -> None:
        folder = self.selected
        unfinished = folder in self._unfinished
        for button in (self.show_folder, self.delete):
            button.setEnabled(folder is not None)
        self.review.setEnabled(folder is not None and not unfinished)
        self.recover.setEnabled(unfinished)

    def _review(self) -> None:
        if self.selected is not None:
            self.review_asked.emit(self.selected)

    def _show_folder(self) -> None:
        if self.selected is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.selected)))

    def _recover(self) -> None:
        if self.selected is not None:
            start_thread("recover session", self._recover_now, self.selected)

    def _recover_now(self, folder: Path) -> None:
        from fer_desktop.sessions.recovery import recover

        try:
            self._told.emit(recover(folder).report)
        except FerError as error:
            self._told.emit(error.text)

    def _delete(self) -> None:
        folder = self.selected
        if folder is None:
            return
        question = QMessageBox(self)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Delete a session"))
        question.setText(
            self.tr("Delete {name} with everything in it? This cannot be undone.").format(
                name=folder.name
            )
        )
        yes = question.addButton(self.tr("Delete"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.exec()
        if question.clickedButton() is yes:
            start_thread("delete session", self._delete_now, folder)

    def _delete_now(self, folder: Path) -> None:
        from fer_desktop.sessions.library import delete_session

        try:
            deleted = delete_session(folder)
            size = texts.decimal(deleted.size_bytes / 1e6, 1)
            text = self.tr("Deleted {count} files of {name}, {size} MB.").format(
                count=len(deleted.files), name=folder.name, size=size
            )
            self._told.emit(text)
        except FerError as error:
            self._told.emit(error.text)

    def _on_told(self, text: str) -> None:
        self.read()
        self._listed.connect(
            lambda _entries, _unfinished: self.message.setText(text),
            Qt.ConnectionType(
                Qt.ConnectionType.QueuedConnection.value
                | Qt.ConnectionType.SingleShotConnection.value
            ),
        )
