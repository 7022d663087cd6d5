"""The review window: video, boxes, timeline and markers of a recorded session, and corrections.

Corrections go into edits.json beside the raw data and can be undone. The package's docstring is
the map of the parts.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QColor, QDesktopServices, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError
from fer_desktop.core.timing import clock
from fer_desktop.gui.human_check.human_check_dialog import HumanCheckDialog
from fer_desktop.gui.picture.snapshots import Snapshots
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.source_notes import missing_notes, notes_of_session
from fer_desktop.gui.review.export_dialog import ExportDialog
from fer_desktop.gui.review.report_dialog import ReportDialog
from fer_desktop.gui.review.review_actions import ReviewActions
from fer_desktop.gui.review.review_corrections import Corrections
from fer_desktop.gui.review.review_judging import Judging
from fer_desktop.gui.review.review_player import JUMP_S, ReviewPlayer
from fer_desktop.gui.review.review_side import ReviewSide
from fer_desktop.gui.review.reviewed_session import Reviewed
from fer_desktop.gui.timeline.timeline_view import TimelineView
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.input import space_triggers
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.message_bar import MessageBar
from fer_desktop.gui.toolkit.plot_items import Span
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sessions.reading import VIDEO_SUFFIXES
from fer_desktop.sessions.replay import row_at

SIDE_PX = 290
RETURN_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
SHORTER_BY_S = 1.0
"""A video that ends this much before the table is probably another one."""


class ReviewWindow(QDialog):
    """One recorded session. Reads in a thread; shows when it is there."""

    ready = Signal()
    """The session is there and shown."""
    _is_built = False
    """Qt sends change events from within its own constructor."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.setWindowTitle(self.tr("Review of {name}").format(name=path.name))
        resize_on_screen(self, 1120, 760)
        self.reviewed = Reviewed(path, self)
        self._cursor_s = 0.0
        self._range: tuple[float | None, float | None] = (None, None)
        self._is_shown = False
        self._build()
        self._connect()
        self._timer = QTimer(self, interval=33)
        self._timer.timeout.connect(self._refresh)
        self.finished.connect(lambda _result: self._end())
        self.message.say(self.tr("Reading the session…"))
        self.reviewed.load()

    # building

    def _build(self) -> None:
        self.actions_ = ReviewActions(self)
        self.actions_.set_enabled(False, self.actions_.close, self.actions_.show_folder)
        self.space = space_triggers(self.actions_.play, self)
        self.actions_.play.enabledChanged.connect(self.space.setEnabled)
        self.space.setEnabled(False)
        self.message = MessageBar()
        self.notes = Label()
        self.notes.setWordWrap(True)
        self.notes.setProperty("role", "muted")
        self.notes.hide()
        self.faces, self.markers = Faces(self), Markers(self)
        self.player = ReviewPlayer(self.faces)
        self.timeline = TimelineView(Timeline(), self.faces, self.markers)
        self.timeline.show_history(0.0)
        self.side = ReviewSide(self.actions_)
        self.side.setFixedWidth(max(SIDE_PX, self.side.sizeHint().width()))
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self.player)
        split.addWidget(self.timeline)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        left = QVBoxLayout()
        left.addWidget(self.message)
        left.addWidget(self.notes)
        left.addWidget(split, 1)
        content = QHBoxLayout()
        content.setContentsMargins(12, 8, 12, 12)
        content.setSpacing(12)
        content.addLayout(left, 1)
        content.addWidget(self.side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setMenuBar(self.actions_.menu_bar)
        layout.addLayout(content)
        self._is_built = True

    def _connect(self) -> None:
        reviewed, side, player = self.reviewed, self.side, self.player
        reviewed.loaded.connect(self._on_loaded)
        reviewed.changed.connect(self._show_corrected)
        for signal in (reviewed.failed, reviewed.not_corrected, player.failed):
            signal.connect(self._warn)
        self.corrections = Corrections(reviewed, side, self.actions_, lambda: self.position_s, self)
        self.corrections.range_changed.connect(self._show_range)
        self.corrections.refused.connect(lambda text: self.message.say(text, hide_after_s=10))
        self.judging = Judging(reviewed, side, self.actions_, self.corrections, self)
        self.judging.remarked.connect(lambda text: self.message.say(text, hide_after_s=15))
        side.face_chosen.connect(self.faces.choose)
        side.place_asked.connect(self.seek)
        self.faces.chosen_changed.connect(self._show_chosen)
        for asked in (self.timeline.clicked, self.timeline.seek_asked):
            asked.connect(self.seek)
        for stepped in (self.timeline.step_asked, player.view.stepped):
            stepped.connect(player.player.step)
        self.timeline.range.offer(mark=True, exclude=True)
        self.timeline.range.mark_asked.connect(lambda *_range: self.corrections.add_marker())
        self.timeline.range.exclude_asked.connect(lambda *_range: self.corrections.exclude())
        self.timeline.range.selected.connect(self._choose_range)
        player.view.face_clicked.connect(self.faces.choose)
        player.opened.connect(self._check_length)
        Snapshots(player.view, self.actions_, lambda text: self.message.say(text, hide_after_s=5))
        do = self.actions_
        do.play.triggered.connect(player.toggle)
        do.step.triggered.connect(lambda: player.player.step(1))
        do.step_back.triggered.connect(lambda: player.player.step(-1))
        do.jump.triggered.connect(lambda: player.jump(JUMP_S))
        do.jump_back.triggered.connect(lambda: player.jump(-JUMP_S))
        do.faster.triggered.connect(lambda: player.bar.change_speed(1))
        do.slower.triggered.connect(lambda: player.bar.change_speed(-1))
        do.normal_speed.triggered.connect(player.bar.reset_speed)
        do.next_face.triggered.connect(side.next_face)
        do.zoom_in.triggered.connect(lambda: player.view.zoom_by(1))
        do.zoom_out.triggered.connect(lambda: player.view.zoom_by(-1))
        do.zoom_reset.triggered.connect(lambda: player.view.set_zoom(1.0))
        do.report.triggered.connect(lambda: self._open(ReportDialog))
        do.check.triggered.connect(lambda: self._open(HumanCheckDialog))
        do.export.triggered.connect(lambda: self._open(ExportDialog))
        do.choose_video.triggered.connect(self._choose_video)
        do.show_folder.triggered.connect(self._show_folder)
        do.close.triggered.connect(self.reject)

    # showing

    @property
    def position_s(self) -> float:
        """Session time of the picture shown, or without a video of the place chosen in the plot."""
        shown_s = self.player.position_s
        return self._cursor_s if shown_s is None else shown_s

    def seek(self, time_s: float) -> None:
        """Show the picture at this session time: the last analysed one at or before it.

        Nothing happens while there is no session yet, e.g. by a click into the empty plot.
        """
        if not self.reviewed.is_loaded:
            return
        table = self.reviewed.corrected.table
        self._cursor_s = max(time_s, 0.0)
        self.player.seek(float(table.timestamp[row_at(table, time_s)]))

    def _warn(self, error: FerError) -> None:
        self.message.say(texts.error(error), icon="warning")

    def _on_loaded(self) -> None:
        self.message.hide()
        self.actions_.set_enabled(True)
        self._show_range(None, None)
        self._show_corrected()
        self._show_video()
        self._timer.start()
        self.ready.emit()

    def _show_corrected(self) -> None:
        """Fill everything from the corrected table."""
        corrected = self.reviewed.corrected
        self.faces.set_threshold(corrected.threshold)
        self.faces.set_names(corrected.face_names)
        self.faces.set_baselines(self.judging.baselines())
        self.markers.replace(corrected.markers)
        self.timeline.set_timeline(self.reviewed.timeline)
        if not self._is_shown:
            self._is_shown = True
            self.timeline.show_file(self.reviewed.timeline.span)
        self.player.show_corrected(corrected)
        self.side.show_session(self.reviewed)
        self.actions_.undo.setEnabled(self.reviewed.edits.can_undo)
        self.actions_.redo.setEnabled(self.reviewed.edits.can_redo)
        self._show_spans()
        self._show_notes()
        self.timeline.refresh(self.position_s)  # with this picture, not one timer tick later

    def _show_notes(self) -> None:
        """What the session says of its source that should be known before relying on it."""
        description = self.reviewed.recorded.description
        said = [self.judging.note()]
        if description is not None:
            said += notes_of_session(description.source, description.integrity.damaged)
            if not description.is_live:  # whose own time begins with the recording
                said += missing_notes(description.integrity.first_timestamp)
        self.notes.setText(" ".join(filter(None, said)))
        self.notes.setVisible(bool(self.notes.text()))

    def _show_chosen(self) -> None:
        if self.faces.chosen is not None:
            self.side.choose_face(self.faces.chosen)

    def _show_range(self, start_s: float | None, end_s: float | None) -> None:
        self._range = (start_s, end_s)
        if start_s is None and end_s is None:
            self.timeline.range.select(None)
        self.side.show_range(start_s, end_s)
        self._show_spans()

    def _choose_range(self, selected: tuple[float, float] | None) -> None:
        """What is selected in the timeline is the range that is being chosen."""
        if selected is not None:
            self.corrections.choose_range(start_s=selected[0])
            self.corrections.choose_range(end_s=selected[1])

    def _show_spans(self) -> None:
        """Shade in the plot what is excluded, and the range that is being chosen."""
        colors = theme.current()
        grey, chosen = QColor(colors.muted), QColor(colors.accent)
        grey.setAlpha(70)
        chosen.setAlpha(60)
        spans = [Span(each.start_s, each.end_s, grey) for each in self.reviewed.excluded]
        start_s, end_s = self._range
        dragged = self.timeline.range.range is not None  # drawn already
        if start_s is not None and end_s is not None and not dragged:
            spans.append(Span(start_s, end_s, chosen))
        self.timeline.show_spans(spans)

    def _refresh(self) -> None:
        self.player.refresh()
        self.timeline.refresh(self.position_s)

    # the video

    def _show_video(self) -> None:
        video = self.reviewed.video
        self.player.setVisible(video is not None)
        for action in self.actions_.with_video:
            action.setEnabled(video is not None)
        if video is None:
            self._say_no_video()
        else:
            self.player.show_video(video, self.reviewed.corrected)

    def _say_no_video(self) -> None:
        description = self.reviewed.recorded.description
        if description is not None and description.is_live:
            self.message.say(self.tr("This session keeps scores only: no picture was recorded."))
            return
        if description is None:
            text = self.tr("No video of this table's name lies beside it.")
        else:
            text = self.tr("This session keeps scores only, and {name} is not where it was.")
            text = text.format(name=description.source.get("name", ""))
        self.message.say(text, action=self.tr("Choose the video…"), on_action=self._choose_video)

    def _choose_video(self) -> None:
        kinds = " ".join(f"*{suffix}" for suffix in sorted(VIDEO_SUFFIXES))
        path, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose the video"),
            str(self.reviewed.recorded.folder),
            self.tr("Videos") + f" ({kinds});;" + self.tr("All files") + " (*)",
        )
        if path:
            self.choose_video(Path(path))

    def choose_video(self, path: Path) -> None:
        """Show this video with the table."""
        self.message.hide()
        self.reviewed.choose_video(path)
        self._show_video()

    def _check_length(self, end_s: float) -> None:
        """Say when the video is too short to be the one of the table."""
        last_s = float(self.reviewed.recorded.table.timestamp[-1])
        if 0 < end_s < last_s - SHORTER_BY_S:
            text = self.tr("The video ends at {length}, the table at {end}. Is it the right one?")
            self.message.say(
                text.format(length=clock(end_s), end=clock(last_s)),
                icon="warning",
                action=self.tr("Choose another…"),
                on_action=self._choose_video,
            )

    # what is made from it

    def _open(self, kind: type[ReportDialog | HumanCheckDialog | ExportDialog]) -> None:
        self.player.player.pause()
        dialog = kind(self.reviewed.corrected, self)
        if kind is HumanCheckDialog:  # the person labels blind
            self._show_model(False)
            dialog.finished.connect(lambda _result: self._show_model(True))
        dialog.open()

    def _show_model(self, shown: bool) -> None:
        self.player.setVisible(shown and self.reviewed.video is not None)
        self.timeline.setVisible(shown)

    def _show_folder(self) -> None:
        path = self.reviewed.path
        folder = path if path.is_dir() else path.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    # events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        button = self.focusWidget()
        if event.key() in RETURN_KEYS and isinstance(button, QAbstractButton):
            button.click()  # by itself Qt does so for Space only, which plays
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._is_built:
            self.actions_.retheme()
            self.player.bar.retheme()
            self.timeline.retheme()
            if self.reviewed.is_loaded:
                self._show_spans()

    def _end(self) -> None:
        for dialog in self.findChildren(QDialog):
            dialog.close()  # and end its work: deleted with this window, it would go on unseen
        self._timer.stop()
        self.player.end()
        self.reviewed.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._end()
        super().closeEvent(event)
