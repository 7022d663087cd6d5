"""The connections to other programs: what is sent where, and who may say what."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.analysis.seats import seats_of
from fer_desktop.core.errors import FerError
from fer_desktop.gui.live.live_link import CHOSEN, LiveLink, Way
from fer_desktop.gui.live.way_row import WayRow
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox, leave_wheel_to_page
from fer_desktop.gui.toolkit.labels import Label, plain_box
from fer_desktop.gui.toolkit.message_bar import MessageBar
from fer_desktop.sessions.description import VideoContent

SEAT = "seat:"
WIDTH_PX = 900
VIDEOS: tuple[tuple[VideoContent, ...], ...] = ((), ("blurred",), ("annotated",), ("clean",))
MayRecord = Callable[[bool, tuple[VideoContent, ...]], object]
"""Told whether programs may record, and what is kept then."""


class LiveDialog(QDialog):
    """Switches with what they do beside them; in effect at once, so there is nothing to confirm."""

    def __init__(
        self,
        link: LiveLink,
        store: SettingsStore,
        may_record: MayRecord,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Connections to other programs"))
        self._link, self._store, self._may_record = link, store, may_record
        self.message = MessageBar()
        about = Label(
            self.tr(
                "Values for other programs on this computer, and commands from them. Everything "
                "is off until you switch it on."
            )
        )
        about.setWordWrap(True)
        self.rows = {row.way: row for row in self._make_rows()}
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(8)
        layout.addStrut(WIDTH_PX)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetFixedSize)  # what is shown has room
        layout.addWidget(self.message)
        layout.addWidget(about)
        layout.addWidget(self._make_out())
        layout.addWidget(self._make_in())
        layout.addWidget(self._make_network())
        layout.addStretch(1)
        layout.addWidget(buttons)
        link.changed.connect(self._show)
        link.failed.connect(self._say)
        self._show()

    # building

    def _make_rows(self) -> list[WayRow]:
        told = (
            (
                Way.LSL,
                self.tr("Lab Streaming Layer"),
                self.tr(
                    "For EEG labs and LabRecorder. Not announced to other computers, but one "
                    "that asks this one gets the streams."
                ),
            ),
            (
                Way.OSC,
                self.tr("OSC"),
                self.tr("For Max, Pure Data, TouchDesigner: /fer/face/happiness_smoothed 0.93"),
            ),
            (
                Way.WEBSOCKET,
                self.tr("WebSocket"),
                self.tr("For browsers and scripts. A browser shows live bars at {address}"),
            ),
            (
                Way.TCP_CONTROL,
                self.tr("Lines over TCP"),
                self.tr("For PsychoPy, R, MATLAB, a shell: MARKER stimulus 1"),
            ),
            (
                Way.OSC_CONTROL,
                self.tr("OSC messages"),
                self.tr('The same from Max, Pure Data, TouchDesigner: /fer/marker "stimulus 1"'),
            ),
            (
                Way.LSL_CONTROL,
                self.tr("Marker stream (LSL)"),
                self.tr("Markers of a Lab Streaming Layer stream, at the times that it gives."),
            ),
        )
        address = f"http://127.0.0.1:{self._store.settings.live.websocket_port}/"
        rows = [
            WayRow(way, title, text.format(address=address), self._store, self)
            for way, title, text in told
        ]
        for row in rows:
            row.switched.connect(self._switch)
        return rows

    def _make_out(self) -> QGroupBox:
        box, grid = self._group(self.tr("Send values"))
        for way in Way:
            if way.is_out:
                self.rows[way].add_to(grid)
        self.faces = ComboBox()
        for value, text in (
            ("largest", self.tr("The largest face")),
            ("all", self.tr("Every face")),
            (CHOSEN, self.tr("The face chosen in the window")),
        ):
            self.faces.addItem(text, value)
        for seat in seats_of(self._store.settings.seating):
            self.faces.addItem(self.tr("Seat: {name}").format(name=seat.name), SEAT + seat.name)
        self.faces.setAccessibleName(self.tr("Whose values are sent"))
        leave_wheel_to_page(self.faces)
        self.faces.setCurrentIndex(max(self.faces.findData(self._store.settings.live.faces), 0))
        self.faces.activated.connect(
            lambda: self._store.update("live", faces=self.faces.currentData())
        )
        self.participant = QCheckBox(self.tr("Send the participant's code, too"))
        self.participant.setChecked(self._link.sends_participant)
        self.participant.clicked.connect(self._link.send_participant)
        line = QHBoxLayout()
        line.setContentsMargins(0, 8, 0, 0)
        line.setSpacing(8)
        line.addWidget(Label(self.tr("Whose values")))
        line.addWidget(self.faces)
        line.addStretch(1)
        line.addWidget(self.participant)
        grid.addLayout(line, grid.rowCount(), 0, 1, 4)
        return box

    def _make_in(self) -> QGroupBox:
        box, grid = self._group(self.tr("Take commands"))
        for way in Way:
            if not way.is_out:
                self.rows[way].add_to(grid)
        self.record = QCheckBox(
            self.tr("Programs may record: everybody in the picture knows of it and has agreed")
        )
        self.videos = ComboBox()
        for videos, text in zip(
            VIDEOS,
            (
                self.tr("Scores only, no pictures"),
                self.tr("Scores and a video with blurred faces"),
                self.tr("Scores and a video with boxes and labels"),
                self.tr("Scores and the clean video"),
            ),
            strict=True,
        ):
            self.videos.addItem(text, videos)
        self.videos.setAccessibleName(self.tr("What to keep"))
        leave_wheel_to_page(self.videos)
        self.record.clicked.connect(self._tell_record)
        self.videos.activated.connect(self._tell_record)
        self.counts = Label()
        self.counts.setProperty("role", "muted")
        grid.setRowMinimumHeight(grid.rowCount(), 8)
        grid.addWidget(self.record, grid.rowCount() + 1, 0, 1, 4)
        row = grid.rowCount()
        line = QHBoxLayout()
        line.setContentsMargins(24, 0, 0, 0)
        line.addWidget(self.videos)
        line.addStretch(1)
        line.addWidget(self.counts)
        grid.addLayout(line, row, 0, 1, 4)
        return box

    def _make_network(self) -> QGroupBox:
        box, grid = self._group(self.tr("Other computers"))
        self.network = QCheckBox(self.tr("Let other computers listen and give commands"))
        self.network.clicked.connect(self._ask_for_network)
        self.token = QLineEdit()
        self.token.setReadOnly(True)
        self.token.setAccessibleName(self.tr("Token"))
        self.copy = QPushButton(self.tr("Copy"), autoDefault=False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._link.token))
        self._token_title = Label(self.tr("Token that they must give"))
        self._token_help = Label(
            self.tr(
                "Browser: http://ADDRESS:PORT/?token=TOKEN · first line over TCP: HELLO TOKEN · "
                "OSC: first argument"
            )
        )
        self._token_help.setWordWrap(True)
        self._token_help.setProperty("role", "muted")
        line = QHBoxLayout()
        line.addWidget(self.token, 1)
        line.addWidget(self.copy)
        grid.addWidget(self.network, 1, 0, 1, 4)
        grid.addWidget(self._token_title, 2, 0)
        grid.addLayout(line, 2, 1, 1, 2)
        grid.addWidget(self._token_help, 3, 0, 1, 4)
        return box

    def _group(self, title: str) -> tuple[QGroupBox, QGridLayout]:
        box, grid = QGroupBox(title), QGridLayout()
        box.setLayout(grid)
        for column, width_px in enumerate((170, 230, 250, 170)):
            grid.setColumnMinimumWidth(column, width_px)
        grid.setColumnStretch(2, 1)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        return box, grid

    # what a person does

    def _switch(self, way: Way, on: bool) -> None:
        self.message.hide()
        if on:
            self._link.open(way)
        else:
            self._link.close_way(way)

    def _tell_record(self) -> None:
        self._may_record(self.record.isChecked(), self.videos.currentData())

    def show_record(self, allowed: bool, videos: tuple[VideoContent, ...]) -> None:
        """What was said about it before."""
        self.record.setChecked(allowed)
        self.videos.setCurrentIndex(VIDEOS.index(videos) if videos in VIDEOS else 0)

    def _ask_for_network(self, wanted: bool) -> None:
        if not wanted:
            self._link.allow_network(False)
            return
        self.network.setChecked(False)  # until it is confirmed
        box = plain_box(
            self,
            QMessageBox.Icon.Warning,
            self.tr("Let other computers in?"),
            self.tr(
                "Values of faces are personal data. They could then leave this computer, over a "
                "connection that is not encrypted. Whoever has the token can read them and, where "
                "commands are switched on, set markers and record.\n\n"
                "Lab Streaming Layer and OSC ask for no token: their values reach everybody they "
                "are sent to.\n\nWhat is on is switched off first."
            ),
        )
        allow = box.addButton(self.tr("Let them in"), QMessageBox.ButtonRole.AcceptRole)
        cancel = box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(cancel)
        allow.clicked.connect(lambda: self._link.allow_network(True))
        box.open()

    # what is shown

    def _show(self) -> None:
        for row in self.rows.values():
            row.show_status(self._link)
        allowed = bool(self._link.token)
        self.network.setChecked(allowed)
        self.token.setText(self._link.token)
        for widget in (self._token_title, self.token, self.copy, self._token_help):
            widget.setVisible(allowed)
        counts = self._link.counts
        refused = counts.refused + counts.malformed
        text = self.tr("{done} commands done · {refused} refused · {fast} too fast")
        self.counts.setText(
            text.format(
                done=texts.decimal(counts.done, 0),
                refused=texts.decimal(refused, 0),
                fast=texts.decimal(counts.too_many, 0),
            )
        )

    def _say(self, _way: Way, error: FerError) -> None:
        self.message.say(texts.error(error), icon="warning")
