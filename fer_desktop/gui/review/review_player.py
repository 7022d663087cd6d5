"""The video under review: played by the live view's Player, its faces looked up in the table."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from fer_desktop.core.errors import SourceError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.picture.playback_bar import PlaybackBar
from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.tasks import post
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.reading import VideoReference
from fer_desktop.sessions.replay import SAME_TIME_S, RecordedAnalyzer, frame_time, row_at
from fer_desktop.sources.base import SourceInfo
from fer_desktop.sources.resilience import DamagedEnd

JUMP_S = 5.0


class ReviewPlayer(QWidget):
    """Picture with its faces, and the bar below. Times are those of the recorded session."""

    opened = Signal(float)
    """Session time at which the video ends; 0 where the file does not say."""
    failed = Signal(object)
    """FerError: the video cannot be played, or not to its end."""

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = Player(Settings(), self._open, self._recorded)
        self.player.setParent(self)  # destroyed with it, and in the thread of the window
        self.view = VideoView(faces)
        self.bar = PlaybackBar()
        self.frame = Label()
        self.frame.setProperty("role", "muted")
        self._corrected: Corrected | None = None
        self._analyzer: RecordedAnalyzer | None = None
        self._offset_s = 0.0
        self._rotation_degrees = 0
        self._shown: object = None
        self.bar.play_asked.connect(self.toggle)
        self.bar.step_asked.connect(self.player.step)
        self.bar.seek_asked.connect(self.player.seek)
        self.bar.speed_asked.connect(self.player.set_speed)
        self.player.source_opened.connect(self._on_opened)
        self.player.state_changed.connect(self._on_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.view, 1)
        below = QHBoxLayout()
        below.setSpacing(4)
        below.addWidget(self.bar, 1)
        below.addWidget(self.frame)
        layout.addLayout(below)

    def show_video(self, video: VideoReference, corrected: Corrected) -> None:
        """Play this video with the faces of the table."""
        self._offset_s = self.bar.offset_s = video.offset_s
        self._rotation_degrees = video.rotation_degrees
        self._analyzer = RecordedAnalyzer(corrected, video.offset_s)
        self.show_corrected(corrected)
        self.player.start(str(video.path))

    def show_corrected(self, corrected: Corrected) -> None:
        """Take the faces from another correction of the table."""
        self._corrected = corrected
        self._shown = None
        times = corrected.table.timestamp
        self.bar.show_stretches([(times[0] - self._offset_s, times[-1] - self._offset_s)])
        if self._analyzer is not None:
            self._analyzer.show(corrected)
            self.player.seek(self.player.position_s)  # draws the faces of this picture again

    @property
    def position_s(self) -> float | None:
        """Time of the picture shown, as the table has it; None while there is none."""
        if self._corrected is None or self.player.latest_analysis is None:
            return None
        return frame_time(self._corrected.table, self.player.position_s + self._offset_s)

    def seek(self, time_s: float) -> None:
        """Show the picture of this time."""
        self.player.seek(max(time_s - self._offset_s, 0.0))

    def jump(self, seconds: float) -> None:
        """Go on or back from the picture shown."""
        self.player.seek(max(self.player.position_s + seconds, 0.0))

    def toggle(self) -> None:
        """Pause or go on; play again after the end."""
        if self.player.state is PlayerState.RUNNING:
            self.player.pause()
        else:
            self.player.resume()

    def refresh(self) -> None:
        """Show what is new."""
        analysis = self.player.latest_analysis
        if analysis is None or self._corrected is None:
            return
        if analysis is not self._shown:
            self._shown = analysis
            self.view.show_picture(analysis.frame.image, analysis.faces)
        position_s = analysis.frame.timestamp
        table = self._corrected.table
        index = int(table.frame[row_at(table, position_s + self._offset_s)])
        playing = self.player.state is PlayerState.RUNNING
        self.bar.show_position(position_s, index, playing)
        self.frame.setText(self.tr("Frame {number}").format(number=index))

    def end(self) -> None:
        """Close the video; its threads end by themselves."""
        self.player.close()

    def _recorded(self, _settings: Settings) -> RecordedAnalyzer:
        """The faces of the table, in the analysis thread."""
        assert self._analyzer is not None, "made by show_video before the player starts"
        return self._analyzer

    def _open(self, spec: str, _settings: Settings) -> DamagedEnd:
        """Open the video of the session, in the capture thread."""
        from fer_desktop.sources.turned import open_video_again  # brings PyAV

        source = open_video_again(Path(spec), self._rotation_degrees)
        return DamagedEnd(source, self._report_damage)

    def _report_damage(self, error: SourceError) -> None:
        """In the capture thread, which may outlive the window."""
        post(self, lambda: self.failed.emit(error))

    def _on_opened(self, info: SourceInfo) -> None:
        self.bar.set_duration(info.duration_s)
        self._skip_to_session(info.duration_s)
        self.opened.emit(info.duration_s + self._offset_s if info.duration_s else 0.0)

    def _skip_to_session(self, length_s: float | None) -> None:
        """Begin where the table does: a film may have run for long before it was recorded."""
        assert self._corrected is not None
        first_s = float(self._corrected.table.timestamp[0]) - self._offset_s
        if first_s > SAME_TIME_S and (length_s is None or first_s < length_s):
            self.player.seek(first_s)

    def _on_state(self, state: PlayerState) -> None:
        if state is PlayerState.FAILED and self.player.error is not None:
            self.failed.emit(self.player.error)
        self.view.set_banner(texts.state(state) if state is PlayerState.ENDED else "")
