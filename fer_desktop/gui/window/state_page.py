"""The page in the picture's place when there is none: a drawing, a sentence, next steps."""

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from fer_desktop.core.errors import FerError, SourceError, SourceProblem
from fer_desktop.gui.toolkit import icons, texts, theme
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.pipeline.player_state import PlayerState


class Step(Enum):
    """What a button of a page asks for."""

    DEMO = auto()
    OPEN = auto()
    RETRY = auto()
    REFRESH = auto()
    STOP = auto()
    LOG = auto()
    SETTINGS = auto()
    STREAM = auto()


@dataclass(frozen=True)
class Page:
    """Picture, heading, sentence and the next steps; the first step is the recommended one."""

    icon: str
    heading: str
    sentence: str
    steps: tuple[Step, ...]
    hint: str = ""


class StatePage(QWidget):
    """Shows one page, whose buttons are the steps that can be taken from there."""

    asked = Signal(object)
    """The Step that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._page: Page | None = None
        self._picture = Label(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading = Label(alignment=Qt.AlignmentFlag.AlignCenter)
        self._heading.setProperty("role", "heading")
        self._sentence = self._text()
        self._hint = self._text()
        self._hint.setProperty("role", "muted")
        self.buttons: list[QPushButton] = []
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(10)
        layout.addStretch(1)
        for widget in (self._picture, self._heading, self._sentence):
            layout.addWidget(widget)
        layout.addSpacing(6)
        layout.addLayout(self._buttons)
        layout.addWidget(self._hint)
        layout.addStretch(1)
        self.show_state(PlayerState.IDLE)

    @staticmethod
    def _text() -> QLabel:
        label = Label(alignment=Qt.AlignmentFlag.AlignCenter)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @property
    def page(self) -> Page | None:
        return self._page

    def show_state(self, state: PlayerState, error: FerError | None = None, spec: str = "") -> None:
        """Show the page of a state; `error` is why, where there is one, `spec` the source as
        written on the command line."""
        self._page = page = self._page_of(state, error, spec)
        self._heading.setText(page.heading)
        self._sentence.setText(page.sentence)
        self._hint.setText(page.hint)
        self._hint.setVisible(bool(page.hint))
        self.setAccessibleName(page.heading)
        self.setAccessibleDescription(page.sentence)
        self._draw_icon()
        self._make_buttons(page.steps)

    def _draw_icon(self) -> None:
        if self._page is not None:
            colors = theme.current()
            self._picture.setPixmap(
                icons.pixmap(self._page.icon, 72, colors.muted, self.devicePixelRatioF())
            )

    def retheme(self) -> None:
        """Draw again in the colours in effect."""
        self._draw_icon()

    def _make_buttons(self, steps: tuple[Step, ...]) -> None:
        had_focus = any(button.hasFocus() for button in self.buttons)
        while self._buttons.count():
            item = self._buttons.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = [QPushButton(self._step_text(step), self) for step in steps]
        self._buttons.addStretch(1)
        for number, (step, button) in enumerate(zip(steps, self.buttons, strict=True)):
            button.setProperty("primary", number == 0)
            button.clicked.connect(lambda _checked=False, step=step: self.asked.emit(step))
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        if had_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """The keyboard to the recommended step."""
        self.buttons[0].setFocus()

    def _step_text(self, step: Step) -> str:
        return {
            Step.DEMO: self.tr("Try the demo"),
            Step.OPEN: self.tr("Open a video…"),
            Step.RETRY: self.tr("Try again"),
            Step.REFRESH: self.tr("Search for cameras"),
            Step.STOP: self.tr("Stop"),
            Step.LOG: self.tr("Show the log"),
            Step.SETTINGS: self.tr("Size and rate…"),
            Step.STREAM: self.tr("Another address…"),
        }[step]

    def _page_of(self, state: PlayerState, error: FerError | None, spec: str) -> Page:
        reason = texts.error(error) if error else ""
        if state is PlayerState.FAILED:
            problem = error.problem if isinstance(error, SourceError) else None
            if spec.startswith("camera:") and problem is not None:
                return self._camera_failure(reason)
            if "://" in spec and problem is not None:
                return self._stream_failure(problem, reason)
            return self._failure(problem, reason)
        pages = {
            PlayerState.STARTING: Page(
                "camera",
                self.tr("Starting…"),
                self.tr("The source is opening and the models are loading."),
                (Step.STOP,),
            ),
            PlayerState.NO_CAMERA: Page(
                "camera-off",
                self.tr("No camera found"),
                reason or self.tr("No camera is connected."),
                (Step.REFRESH, Step.DEMO, Step.OPEN),
                self.tr("A camera that you plug in appears in the list by itself."),
            ),
            PlayerState.BUSY: Page(
                "camera-busy",
                self.tr("The camera is in use"),
                reason,
                (Step.RETRY, Step.OPEN),
                self.tr("Close the video call or other program that uses it, then try again."),
            ),
            PlayerState.DENIED: Page(
                "camera-denied",
                self.tr("Access to the camera is not allowed"),
                reason,
                (Step.RETRY, Step.OPEN),
                self.tr("Allow it in the privacy settings of your system, then try again."),
            ),
            PlayerState.LOST: Page(
                "unplugged",
                self.tr("Connection lost"),
                reason,
                (Step.STOP,),
                self.tr("Plug it in again: the picture comes back by itself.")
                if spec.startswith("camera:")
                else self.tr("It is tried again by itself."),
            ),
        }
        return pages.get(state) or Page(
            "face",
            self.tr("Choose where the faces come from"),
            self.tr("Pick a camera above, open a video, or drop one onto this window."),
            (Step.DEMO, Step.OPEN),
            self.tr("Everything stays on this computer. An expression is not a feeling."),
        )

    def _camera_failure(self, reason: str) -> Page:
        """A camera that is there and gives nothing: its format is not one that can be read."""
        heading = self.tr("This camera gives no picture")
        return Page("camera-off", heading, reason, (Step.RETRY, Step.SETTINGS, Step.DEMO))

    def _stream_failure(self, problem: SourceProblem, reason: str) -> Page:
        """A stream that does not answer, breaks off or cannot be read."""
        headings = {
            SourceProblem.MISSING: self.tr("The stream does not answer"),
            SourceProblem.LOST: self.tr("Connection lost"),
        }
        heading = headings.get(problem, self.tr("This cannot be read"))
        steps = (
            (Step.RETRY, Step.STREAM, Step.DEMO)
            if problem in headings
            else (Step.STREAM, Step.RETRY, Step.DEMO)
        )
        return Page("unplugged", heading, reason, steps)

    def _failure(self, problem: SourceProblem | None, reason: str) -> Page:
        pictures: dict[SourceProblem | None, tuple[str, str]] = {
            SourceProblem.MISSING: ("file-broken", self.tr("Not found")),
            SourceProblem.UNSUPPORTED: ("file-broken", self.tr("This cannot be read")),
            SourceProblem.DENIED: ("file-broken", self.tr("This cannot be read")),
            SourceProblem.EMPTY: ("file-broken", self.tr("There are no pictures in it")),
            SourceProblem.DAMAGED: ("file-broken", self.tr("The file is damaged")),
        }
        picture, heading = pictures.get(problem, ("warning", self.tr("That did not work")))
        steps = (
            (Step.OPEN, Step.RETRY, Step.DEMO) if problem is not None else (Step.RETRY, Step.LOG)
        )
        return Page(picture, heading, reason, steps)
