"""The experimenter's side of a participant's run: consent, set-up, progress.

It shows the face too: windows of the study may lie over the one behind it.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QScreen
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.gui.dialogs.consent_dialog import fill_video_choices
from fer_desktop.gui.panels.coach_panel import CoachPanel
from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.presentation.participant_run import STEP_WORDS, ParticipantRun, Step
from fer_desktop.gui.presentation.watched_camera import WatchedCamera
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox, Form
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.message_bar import MessageBar
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.sessions.description import VideoContent

LOOK_INTERVAL_MS = 100
"""How often the face is shown anew: seldom enough to leave films their time."""
STIMULI_PX = 220
CONSENT, SET_UP, RUNNING = range(3)


class RunDialog(QDialog):
    """Three pages: consent, set-up check, what is shown."""

    start_asked = Signal(object)
    """The QScreen for the participant; None for a window, to try it out."""

    def __init__(
        self,
        run: ParticipantRun,
        consent_text: str,
        camera: WatchedCamera,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Run {code}").format(code=run.progress.participant))
        resize_on_screen(self, 720, 560)
        self.run = run
        self._camera = camera
        self.message = MessageBar()
        self.pages = QStackedWidget()
        self.pages.addWidget(self._make_consent(consent_text))
        self.pages.addWidget(self._make_set_up())
        self.pages.addWidget(self._make_running())
        self.next = QPushButton(self.tr("Next"))
        self.next.setProperty("primary", True)
        self.next.clicked.connect(self._go_on)
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(run.stop)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for button in (self.stop, self.next, self.close_button):
            button.setAutoDefault(False)  # Space and Return are the participant's
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(self.message)
        layout.addWidget(self.pages, 1)
        layout.addLayout(buttons)
        self._timer = QTimer(self, interval=LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self._look_at_face)
        self._timer.start()
        run.changed.connect(self._show)
        run.remarked.connect(self._remark)
        run.failed.connect(self.show_error)
        self._show()

    def _make_consent(self, consent_text: str) -> QWidget:
        title = Label(self.tr("Consent"))
        title.setProperty("role", "heading")
        self.consent = QPlainTextEdit(
            consent_text
            or self.tr(
                "Your face is recorded by a camera while you watch. A program reads how your "
                "expression looks; this is not what you feel. You may stop at any time, and have "
                "everything deleted, without giving a reason."
            )
        )
        self.consent.setReadOnly(True)
        self.consent.setAccessibleName(self.tr("Text of the consent"))
        self.agreed = QCheckBox(self.tr("The participant has read this and agrees"))
        self.agreed.toggled.connect(self._show)
        return _page(title, self.consent, self.agreed)

    def _make_set_up(self) -> QWidget:
        title = Label(self.tr("Set-up check"))
        title.setProperty("role", "heading")
        self.coach = CoachPanel()
        self.screens = ComboBox()
        self._fill_screens()
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._fill_screens)
        application.screenRemoved.connect(self._fill_screens)
        self.keep = ComboBox()
        fill_video_choices(self.keep)
        row = Form()
        row.add(self.tr("Screen of the participant"), self.screens)
        row.add(self.tr("What to keep"), self.keep)
        self.to_show = Label()
        self.to_show.setWordWrap(True)
        page = _page(title, self.coach, self.to_show)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addLayout(row)
        return page

    def _fill_screens(self) -> None:
        """Those that are connected now; first one without the experimenter's window."""
        parent = self.parentWidget()
        own = (self if parent is None else parent.window()).screen()
        self.screens.clear()
        for screen in sorted(QGuiApplication.screens(), key=lambda each: each is own):
            size = screen.size()
            words = f"{screen.name()}  {size.width()} x {size.height()}"
            if screen is own:
                words = self.tr("{screen} (this one)").format(screen=words)
            self.screens.addItem(words, screen)
        self.screens.addItem(self.tr("A window, to try it out"), None)

    @property
    def videos(self) -> tuple[VideoContent, ...]:
        """What is kept beside the scores."""
        chosen: tuple[VideoContent, ...] = self.keep.currentData()
        return chosen

    def _make_running(self) -> QWidget:
        self.state = Label()
        self.state.setProperty("role", "heading")
        self.stimuli = QListWidget()
        self.stimuli.setAccessibleName(self.tr("Stimuli"))
        self.stimuli.setMaximumWidth(STIMULI_PX)
        self.stimuli.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.video = VideoView(self._camera.faces)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.stimuli)
        row.addWidget(self.video, 1)
        self.dropped = Label()
        self.dropped.setProperty("role", "muted")
        page = _page(self.state, middle, self.dropped)
        layout = page.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.setStretchFactor(middle, 1)
        return page

    def _look_at_face(self) -> None:
        player = self._camera.player
        page = self.pages.currentIndex()
        analysis = player.latest_analysis if player.state.has_source else None
        if page == SET_UP:
            self.coach.show_analysis(analysis, self._camera.faces.chosen, player.frame_rate_hz)
        elif page == RUNNING and analysis is not None:
            self.video.show_picture(analysis.frame.image, analysis.faces)
        elif page == RUNNING and self.video.has_picture:  # the camera is gone
            self.video.clear()

    def _go_on(self) -> None:
        page = self.pages.currentIndex()
        if page == SET_UP:
            screen: QScreen | None = self.screens.currentData()
            self.start_asked.emit(screen)
        self.pages.setCurrentIndex(min(page + 1, RUNNING))
        self._show()

    def _show(self) -> None:
        """Let every part say how far the run is."""
        run, page = self.run, self.pages.currentIndex()
        is_running = run.step in (Step.RECORDING, Step.BASELINE, Step.STIMULI)
        self.next.setVisible(page < RUNNING)
        self.next.setText(self.tr("Start") if page == SET_UP else self.tr("Next"))
        self.next.setEnabled(page != CONSENT or self.agreed.isChecked())
        self.stop.setVisible(page == RUNNING)
        self.stop.setEnabled(is_running)
        self.close_button.setEnabled(not is_running)
        self.state.setText(texts.core(STEP_WORDS[run.step]))
        left = run.progress.next_names
        self.to_show.setText(
            self.tr("%n stimulus(i) will be shown. Escape breaks off.", "", len(left))
        )
        seen = {shown.stimulus: shown for shown in run.progress.shown}
        self.stimuli.clear()
        for name in run.progress.order:
            mark = "✓" if name in seen else "▶" if self._is_shown(name) else "·"
            self.stimuli.addItem(QListWidgetItem(f"{mark}  {name}"))
        self.dropped.setText(
            self.tr("%n frame(s) of films came too late to be shown.", "", run.dropped_frames)
            if run.dropped_frames
            else ""
        )

    def _is_shown(self, name: str) -> bool:
        return self.run.shown_now is not None and self.run.shown_now.name == name

    def _remark(self, sentence: Sentence) -> None:
        self.message.say(sentence.translated(texts.core), icon="warning")

    def show_error(self, error: FerError) -> None:
        """Say why it cannot go on."""
        self.message.say(texts.error(error), icon="warning")

    def closeEvent(self, event: QCloseEvent) -> None:
        self.run.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and so stops."""
        self.close()
        super().reject()


def _page(*widgets: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)
    return page
