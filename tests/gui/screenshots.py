"""Pictures of every state of the window, to be looked at.

    python tests/gui/screenshots.py FOLDER [NAME …]

The running window shows the shipped demo; failing states come from scripted sources. Each
picture is made in light and dark, the running window also at four sizes. Uses the platform of
QT_QPA_PLATFORM (offscreen by default), or the display, e.g. under Xvfb.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FER_DESKTOP_HOME"] = tempfile.mkdtemp(prefix="fer-desktop-screenshots-")
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication, QWidget

from fer_desktop.errors import SourceError, SourceProblem
from fer_desktop.gui.app import App, create_application
from fer_desktop.gui.human_check_dialog import HumanCheckDialog
from fer_desktop.gui.recording import ConsentDialog
from fer_desktop.gui.report_dialog import ReportDialog
from fer_desktop.gui.review_export import ExportDialog
from fer_desktop.gui.session import Session
from fer_desktop.gui.session_state import SessionState
from fer_desktop.gui.settings_store import SettingsStore
from fer_desktop.gui.timeline_bar import ALL_FACES
from fer_desktop.settings import AppSettings, Settings, ViewSettings

SMALL, MIDDLE, LARGE, HUGE = (1024, 640), (1440, 900), (2560, 1440), (3840, 2160)


class Studio:
    """Makes programs, waits for what should be seen, saves it."""

    def __init__(self, folder: Path, wanted: list[str], language: str = "en") -> None:
        self._app = create_application()
        self._folder = folder
        self._wanted = wanted
        self._language = language
        folder.mkdir(parents=True, exist_ok=True)

    def wait(self, until: Callable[[], bool], limit_s: float = 30.0) -> None:
        end = time.monotonic() + limit_s
        while not until() and time.monotonic() < end:
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        for _ in range(8):
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def program(self, theme: str, size: tuple[int, int], *items: object) -> App:
        settings = Settings(
            app=AppSettings(notice_accepted=True, language=self._language),
            view=ViewSettings(theme=theme),  # type: ignore[arg-type]
        )
        if items:
            shelf = SourceShelf(*items)  # type: ignore[arg-type]
            session = Session(settings, shelf, lambda _s: ScriptedAnalyzer(), 0.1)
        else:
            session = Session(settings)
        program = App(self._app, SettingsStore(settings), session)
        program.store.save_to_disk = False
        program.window.resize(*size)
        program.show()
        program.window.arrange()
        program.window.source.set_cameras(["Integrated Webcam", "USB Camera"])
        self.wait(lambda: True)
        return program

    def end(self, program: App) -> None:
        program.close()
        self.wait(lambda: program.closed, 10)
        program.window.deleteLater()
        self.wait(lambda: True)

    def save(self, widget: QWidget, name: str) -> None:
        widget.grab().save(str(self._folder / f"{name}.png"))

    def wants(self, name: str) -> bool:
        return not self._wanted or any(name.startswith(each) for each in self._wanted)


def picture_states(studio: Studio, theme: str) -> None:
    """Idle, starting and every failing state, with their pages."""
    camera, film = "camera:USB Camera", "film.mp4"
    problems = SourceProblem
    scripted = (
        ("no-camera", camera, problems.MISSING, "There is no camera named 'USB Camera'."),
        ("busy", camera, problems.BUSY, "The camera USB Camera is used by another program."),
        ("denied", camera, problems.DENIED, "The system does not allow access to USB Camera."),
        ("not-a-video", "notes.txt", problems.UNSUPPORTED, "notes.txt is not a video."),
        ("damaged", film, problems.DAMAGED, "film.mp4 is cut off after 12.4 s."),
    )
    if studio.wants("idle"):
        program = studio.program(theme, SMALL, ScriptedSource())
        studio.save(program.window, f"idle-{theme}")
        studio.end(program)
    for name, spec, problem, sentence in scripted:
        if studio.wants(name):
            program = studio.program(theme, SMALL, SourceError(problem, sentence))
            program.routing.start(spec)
            studio.wait(lambda program=program: program.session.state.is_failure)
            studio.save(program.window, f"{name}-{theme}")
            studio.end(program)
    if studio.wants("lost"):
        source = ScriptedSource(size_px=(1280, 720))
        away = SourceError(SourceProblem.MISSING, "There is no camera.")
        program = studio.program(theme, SMALL, source, away)
        program.routing.start("camera:USB Camera")
        studio.wait(lambda: program.session.analysed > 20)
        source.lose()
        studio.wait(lambda: program.session.state is SessionState.LOST)
        studio.save(program.window, f"lost-{theme}")
        studio.end(program)


DEMO_NAMES = (
    "demo", "all-faces", "settings", "shortcuts", "model_card", "licenses", "notice", "sessions",
    "about", "look", "first-start", "consent", "review", "ended",
)  # fmt: skip


def picture_demo(studio: Studio, theme: str) -> None:
    """The running window at three sizes, paused, ended; dialogs over it."""
    program = studio.program(theme, MIDDLE)
    program.routing.start("demo")
    studio.wait(lambda: program.session.position_s > 6.0)
    program.routing.marking.mark("Stimulus")
    studio.wait(lambda: program.session.position_s > 7.0)
    program.session.pause()
    studio.wait(lambda: program.session.state is SessionState.PAUSED)
    sizes = (("small", SMALL), ("middle", MIDDLE), ("large", LARGE), ("4k", HUGE))
    for name, size in sizes:
        if studio.wants(f"demo-{name}"):
            program.window.resize(*size)
            program.window.arrange()
            studio.wait(lambda: True)
            studio.save(program.window, f"demo-{name}-{theme}")
    if studio.wants("all-faces"):
        program.window.resize(*MIDDLE)
        program.window.timeline.show_face(ALL_FACES)
        for choice in ("landmarks", "probabilities"):
            program.window.actions_[choice].trigger()
        studio.wait(lambda: True)
        studio.save(program.window, f"all-faces-{theme}")
    for name in ("settings", "shortcuts", "model_card", "licenses", "notice", "sessions", "about"):
        if studio.wants(name):
            program.window.actions_[name].trigger()
            studio.wait(lambda: True)
            dialog = program.dialogs.opened(name)
            if dialog is not None:
                studio.wait(lambda: True)
                studio.save(dialog, f"{name}-{theme}")
                dialog.reject()
    picture_dialogs(studio, program, theme)
    if studio.wants("review"):
        picture_review(studio, program, theme)
    if studio.wants("ended"):
        program.session.resume()
        studio.wait(lambda: program.session.state is SessionState.ENDED)
        program.window.resize(*SMALL)
        studio.wait(lambda: True)
        studio.save(program.window, f"ended-{theme}")
    studio.end(program)


def picture_dialogs(studio: Studio, program: App, theme: str) -> None:
    """One frame looked into, the notice of the first start, the consent."""
    if studio.wants("look"):
        program.window.actions_["look"].trigger()
        dialog = program.dialogs.opened("look")
        studio.wait(lambda: not dialog.map.pixmap().isNull())  # type: ignore[union-attr]
        studio.save(dialog, f"look-{theme}")  # type: ignore[arg-type]
    if studio.wants("first-start"):
        program.store.update("app", notice_accepted=False)
        program.dialogs.first_start()
        studio.wait(lambda: True)
        notice = program.dialogs.opened("first start")
        studio.save(notice, f"first-start-{theme}")  # type: ignore[arg-type]
        notice.hide()  # type: ignore[union-attr]
    if studio.wants("consent"):
        consent = ConsentDialog(program.window)
        consent.show()
        studio.wait(lambda: True)
        studio.save(consent, f"consent-{theme}")
        consent.close()


def picture_review(studio: Studio, program: App, theme: str) -> None:
    """Record two seconds of the demo and review them."""
    folders: list[Path] = []
    program.routing.recording.finished.connect(folders.append)
    program.session.resume()
    program.routing.recording.start(("clean",), "P07", "agreed")
    studio.wait(lambda: program.routing.recording.active)
    studio.save(program.window, f"review-recording-{theme}")
    start = program.session.analysed
    studio.wait(lambda: program.session.analysed > start + 50)
    program.routing.recording.stop()
    studio.wait(lambda: bool(folders))
    program.dialogs.review(folders[0])
    review = program.dialogs.opened(f"review {folders[0]}")
    studio.wait(lambda: review.player.session.analysed > 20)  # type: ignore[union-attr]
    studio.save(review, f"review-{theme}")  # type: ignore[arg-type]
    for action, kind in (
        ("report", ReportDialog),
        ("export", ExportDialog),
        ("check", HumanCheckDialog),
    ):
        review.actions_[action].trigger()  # type: ignore[union-attr]
        (dialog,) = review.findChildren(kind)  # type: ignore[union-attr]
        if isinstance(dialog, HumanCheckDialog):
            studio.wait(dialog.begin.start.isEnabled)
            dialog.begin.start.click()
            studio.wait(lambda dialog=dialog: dialog.label.face.image is not None)
        if isinstance(dialog, ReportDialog):
            studio.wait(lambda dialog=dialog: bool(dialog.method.toPlainText()))
        studio.wait(lambda: True)
        studio.save(dialog, f"review-{action}-{theme}")
        dialog.reject()
        studio.wait(lambda: True)
    review.reject()  # type: ignore[union-attr]


def main() -> None:
    folder, wanted = Path(sys.argv[1]), sys.argv[2:]
    language = os.environ.get("FER_DESKTOP_LANGUAGE", "en")
    studio = Studio(folder, wanted, language)
    for theme in ("light", "dark"):
        picture_states(studio, theme)
        if any(
            studio.wants(name) or each.startswith(name)
            for name in DEMO_NAMES
            for each in wanted or [""]
        ):
            picture_demo(studio, theme)
    QApplication.quit()


if __name__ == "__main__":
    main()
