"""Review of a recorded session: video, boxes, timeline and markers together, and corrections.

The video plays through the same Session as a live one; its "analyzer" looks the faces up in
the recorded table. Corrections go into edits.json beside the raw data and can be undone.
"""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.errors import FerError
from fer_desktop.gui import texts
from fer_desktop.gui.message_bar import MessageBar
from fer_desktop.gui.playback_bar import PlaybackBar
from fer_desktop.gui.recorded import RecordedAnalyzer, frame_number, timeline_of
from fer_desktop.gui.session import Session, SessionState
from fer_desktop.gui.threads import start_thread
from fer_desktop.gui.timeline_view import TimelineView
from fer_desktop.gui.video_view import VideoView
from fer_desktop.settings import Settings
from fer_desktop.timeline import Timeline

logger = logging.getLogger(__name__)


class ReviewWindow(QDialog):
    """One recorded session. Reads in a thread; shows when it is there."""

    _loaded = Signal(object)
    _told = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Review of {name}").format(name=folder.name))
        self.resize(1120, 700)
        self._folder = folder
        self._recorded: Any = None
        self.edits: Any = None
        self.corrected: Any = None
        self._offset_s = 0.0
        self._shown: object = None
        self._cursor_s = 0.0
        self.session = Session(Settings(), create_analyzer=lambda _settings: self._analyzer)
        self._analyzer: Any = None
        self._build()
        self._loaded.connect(self._on_loaded, Qt.ConnectionType.QueuedConnection)
        self._told.connect(self.message.say, Qt.ConnectionType.QueuedConnection)
        self._timer = QTimer(self, interval=33)
        self._timer.timeout.connect(self._refresh)
        self.finished.connect(lambda _result: self._end())
        self.message.say(self.tr("Reading the session…"))
        start_thread("open session", self._load)

    # building

    def _build(self) -> None:
        self.message = MessageBar()
        self.video = VideoView()
        self.playback = PlaybackBar()
        self.timeline = TimelineView(Timeline())
        self.timeline.set_history(0.0)
        self.faces = self._list(self.tr("Faces"))
        self.markers = self._list(self.tr("Markers"))
        self.faces.currentItemChanged.connect(self._face_chosen)
        self.markers.itemActivated.connect(
            lambda item: self.seek(item.data(Qt.ItemDataRole.UserRole).timestamp)
        )
        self.timeline.face_chosen.connect(self._show_face)
        self.timeline.seek_asked.connect(self.seek)
        self.video.face_clicked.connect(self._show_face)
        self.playback.play_asked.connect(self._toggle)
        self.playback.step_asked.connect(self.session.step)
        self.playback.seek_asked.connect(self.session.seek)
        self.playback.speed_asked.connect(self.session.set_speed)
        for keys, action in (
            ("Ctrl+P", self._toggle),
            (".", lambda: self.session.step(1)),
            (",", lambda: self.session.step(-1)),
            ("Ctrl+Z", self._undo),
            ("Ctrl+Shift+Z", self._redo),
        ):
            QShortcut(QKeySequence(keys), self, action)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.message)
        split = QSplitter(Qt.Orientation.Vertical)
        picture = QWidget()
        below = QVBoxLayout(picture)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.video, 1)
        below.addWidget(self.playback)
        split.addWidget(picture)
        split.addWidget(self.timeline)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        column.addWidget(split, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addWidget(left, 1)
        layout.addWidget(self._build_side())

    def _list(self, name: str) -> QListWidget:
        widget = QListWidget()
        widget.setAccessibleName(name)
        return widget

    def _build_side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(260)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.buttons: dict[str, QPushButton] = {}
        groups: tuple[tuple[str, QWidget, tuple[tuple[str, str, Callable[[], object]], ...]], ...]
        groups = (
            (self.tr("Faces"), self.faces, (
                ("rename", self.tr("Rename…"), self._rename),
                ("merge", self.tr("Merge…"), self._merge),
                ("split", self.tr("Split here"), self._split))),
            (self.tr("Markers"), self.markers, (
                ("add_marker", self.tr("Add here…"), self._add_marker),
                ("change_marker", self.tr("Rename…"), self._change_marker),
                ("remove_marker", self.tr("Remove"), self._remove_marker))),
        )  # fmt: skip
        for title, widget, buttons in groups:
            heading = QLabel(title)
            heading.setStyleSheet("font-weight: 600;")
            column.addWidget(heading)
            column.addWidget(widget, 1)
            column.addLayout(self._row(buttons))
        column.addLayout(self._row((
            ("exclude", self.tr("Exclude the visible range"), self._exclude),)))  # fmt: skip
        column.addLayout(self._row((
            ("undo", self.tr("Undo"), self._undo),
            ("redo", self.tr("Redo"), self._redo),
            ("export", self.tr("Export…"), self._export))))  # fmt: skip
        return side

    def _row(self, buttons: tuple[tuple[str, str, Callable[[], object]], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for name, text, action in buttons:
            button = QPushButton(text)
            button.setEnabled(False)
            button.clicked.connect(lambda _checked=False, action=action: action())
            self.buttons[name] = button
            row.addWidget(button)
        return row

    # reading

    def _load(self) -> None:
        """In a thread: table, markers, corrections, video."""
        from fer_desktop.sessions.edits import Edits
        from fer_desktop.sessions.reading import find_videos, open_session

        try:
            recorded = open_session(self._folder)
            edits = Edits.load(recorded.folder)
            result: object = (recorded, edits, edits.apply(recorded), find_videos(recorded))
        except FerError as error:
            result = error
        try:
            self._loaded.emit(result)
        except RuntimeError:  # the window was closed meanwhile and its C++ half is gone
            logger.debug("The session came after its window was closed")

    def _on_loaded(self, result: Any) -> None:
        if isinstance(result, FerError):
            self.message.say(result.text, icon="warning")
            return
        self._recorded, self.edits, self.corrected, videos = result
        self.message.hide()
        if videos:
            self._offset_s = self.playback.offset_s = videos[0].offset_s
            self._analyzer = RecordedAnalyzer(self.corrected, self._offset_s)
            self.session.source_opened.connect(
                lambda info: self.playback.set_duration(info.duration_s)
            )
            self.session.state_changed.connect(self._on_state)
            self.session.start(str(videos[0].path))
        else:
            self.video.hide()
            self.playback.hide()
            self.message.say(self.tr("This session has no video: scores only."))
        self._show_corrected()
        self._timer.start()

    def _on_state(self, state: SessionState) -> None:
        if state is SessionState.FAILED and self.session.error is not None:
            self.message.say(self.session.error.text, icon="warning")
        self.video.set_banner(texts.state(state) if state is SessionState.ENDED else "")

    def _show_corrected(self) -> None:
        """Fill plot and lists from the corrected table."""
        chosen = self._chosen_face()
        table = self.corrected.table
        self.timeline.set_timeline(timeline_of(table))
        self.timeline.set_threshold(self._recorded.threshold)
        self.timeline.set_names(self.corrected.face_names)
        self.timeline.set_markers(tuple(self.corrected.markers))
        self.video.threshold = self._recorded.threshold
        self.video.face_names = dict(self.corrected.face_names)
        self.faces.clear()
        for face_id in table.face_ids:
            item = QListWidgetItem(texts.face(face_id, self.corrected.face_names))
            item.setData(Qt.ItemDataRole.UserRole, face_id)
            self.faces.addItem(item)
            if face_id == chosen:
                self.faces.setCurrentItem(item)
        if self.faces.currentItem() is None and self.faces.count():
            self.faces.setCurrentRow(0)
        self.markers.clear()
        for marker in self.corrected.markers:
            item = QListWidgetItem(f"{texts.clock(marker.timestamp)}   {marker.name}")
            item.setData(Qt.ItemDataRole.UserRole, marker)
            self.markers.addItem(item)
        self._shown = None
        for button in self.buttons.values():
            button.setEnabled(True)
        self.buttons["undo"].setEnabled(self.edits.can_undo)
        self.buttons["redo"].setEnabled(self.edits.can_redo)
        self.buttons["merge"].setEnabled(self.faces.count() > 1)

    # showing

    @property
    def position_s(self) -> float:
        """Session time of the picture shown, or of the place chosen in the plot."""
        if self.session.latest_analysis is None:
            return self._cursor_s
        return self.session.position_s + self._offset_s

    def seek(self, time_s: float) -> None:
        """Show the picture at this session time."""
        self._cursor_s = time_s
        self.session.seek(max(time_s - self._offset_s, 0.0))

    def _refresh(self) -> None:
        analysis = self.session.latest_analysis
        if analysis is not None and analysis is not self._shown:
            self._shown = analysis
            self.video.show_picture(analysis.frame.image, analysis.faces)
        playing = self.session.state is SessionState.RUNNING
        if analysis is not None:
            position_s = analysis.frame.timestamp
            index = frame_number(self.corrected.table, position_s + self._offset_s)
            self.playback.show_position(position_s, index, playing)
        self.timeline.refresh(self.position_s)

    def _toggle(self) -> None:
        if self.session.state is SessionState.RUNNING:
            self.session.pause()
        else:
            self.session.resume()

    def _chosen_face(self) -> int | None:
        item = self.faces.currentItem()
        return int(item.data(Qt.ItemDataRole.UserRole)) if item else None

    def _face_chosen(self) -> None:
        face_id = self._chosen_face()
        if face_id is not None:
            self.video.selected_track = face_id
            self.timeline.set_face(face_id)

    def _show_face(self, face_id: int) -> None:
        for row in range(self.faces.count()):
            if self.faces.item(row).data(Qt.ItemDataRole.UserRole) == face_id:
                self.faces.setCurrentRow(row)

    # correcting

    def correct(self, edit: Any) -> None:
        """Put a correction into effect and show it."""
        try:
            self.edits.add(edit)
        except FerError as error:
            self.message.say(error.text, icon="warning")
            return
        self._apply()

    def _apply(self) -> None:
        try:
            self.corrected = self.edits.apply(self._recorded)
        except FerError as error:
            self.edits.undo()
            self.corrected = self.edits.apply(self._recorded)
            self.message.say(error.text, icon="warning")
        if self._analyzer is not None:
            self._analyzer.corrected = self.corrected
            self.session.seek(self.session.position_s)
        self._show_corrected()

    def _undo(self) -> None:
        if self.edits is not None and self.edits.can_undo:
            self.edits.undo()
            self._apply()

    def _redo(self) -> None:
        if self.edits is not None and self.edits.can_redo:
            self.edits.redo()
            self._apply()

    def _ask(self, title: str, label: str, text: str = "") -> str:
        answer, agreed = QInputDialog.getText(self, title, label, text=text)
        return answer.strip() if agreed else ""

    def _rename(self) -> None:
        from fer_desktop.sessions.edits import RenameFace

        face_id = self._chosen_face()
        if face_id is None:
            return
        old = self.corrected.face_names.get(face_id, "")
        name = self._ask(self.tr("Rename a face"), self.tr("Name of this face"), old)
        if name:
            self.correct(RenameFace(face_id, name))

    def _merge(self) -> None:
        from fer_desktop.sessions.edits import MergeFaces

        face_id = self._chosen_face()
        others = [each for each in self.corrected.table.face_ids if each != face_id]
        if face_id is None or not others:
            return
        names = [texts.face(each, self.corrected.face_names) for each in others]
        name, agreed = QInputDialog.getItem(
            self, self.tr("Merge faces"), self.tr("This face is the same as"), names, 0, False
        )
        if agreed:
            self.correct(MergeFaces(face_id, others[names.index(name)]))

    def _split(self) -> None:
        from fer_desktop.sessions.edits import SplitFace, free_face_id

        face_id = self._chosen_face()
        if face_id is not None:
            new = free_face_id(self.corrected.table)
            self.correct(SplitFace(face_id, self.position_s, new))

    def _exclude(self) -> None:
        from fer_desktop.sessions.edits import ExcludeRange

        start_s, end_s = self.timeline.plot.viewRange()[0]
        self.correct(ExcludeRange(max(start_s, 0.0), end_s))

    def _add_marker(self) -> None:
        from fer_desktop.sessions.edits import AddMarker

        at_s = self.position_s
        name = self._ask(self.tr("Set a marker"), self.tr("Name of the marker"))
        if name:
            self.correct(AddMarker(round(at_s, 6), name))

    def _chosen_marker(self) -> Any:
        item = self.markers.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _change_marker(self) -> None:
        from fer_desktop.sessions.edits import ChangeMarker

        marker = self._chosen_marker()
        if marker is None:
            return
        name = self._ask(self.tr("Rename a marker"), self.tr("Name of the marker"), marker.name)
        if name and name != marker.name:
            edit = ChangeMarker(marker.timestamp, marker.name, marker.timestamp, name)
            self.correct(edit)

    def _remove_marker(self) -> None:
        from fer_desktop.sessions.edits import RemoveMarker

        marker = self._chosen_marker()
        if marker is not None:
            self.correct(RemoveMarker(marker.timestamp, marker.name))

    # exporting

    def _export(self) -> None:
        from fer_desktop.export.formats import FORMATS

        titles = [chosen.title for chosen in FORMATS.values()]
        title, agreed = QInputDialog.getItem(
            self, self.tr("Export"), self.tr("Format"), titles, 0, False
        )
        if agreed:
            self.export(list(FORMATS)[titles.index(title)])

    def export(self, name: str) -> None:
        """Write the corrected session in a format, into its folder `export`, in a thread."""
        self.message.say(self.tr("Exporting…"))
        start_thread("export", self._export_now, name)

    def _export_now(self, name: str) -> None:
        from fer_desktop.export.formats import export

        try:
            written = export(self.corrected, name, self._folder / "export", overwrite=True)
            text = self.tr("Exported: {files}").format(files=", ".join(p.name for p in written))
        except FerError as error:
            text = error.text
        try:
            self._told.emit(text)
        except RuntimeError:  # the window was closed meanwhile and its C++ half is gone
            logger.info("%s", text)

    # ending

    def _end(self) -> None:
        self._timer.stop()
        self.session.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)
