"""Screenshots: pictures of every state of the window, to be looked at.

    python packaging/screenshots.py FOLDER [NAME …]

Every state of the window is made in light and dark, each at four sizes; dialogs once in light
and dark. The running window shows the shipped demo; failing states come from scripted sources.
NAME is the beginning of the names of the pictures wanted. Uses the platform of QT_QPA_PLATFORM
(offscreen by default), or the display, e.g. under Xvfb; QT_SCALE_FACTOR=2 makes them as on a
screen of twice the density, FER_DESKTOP_LANGUAGE=de in another language.
"""

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["FER_DESKTOP_HOME"] = tempfile.mkdtemp(prefix="fer-desktop-screenshots-")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))  # for its scripted sources

from helpers.fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from fer_desktop.bulk.jobs import JobState
from fer_desktop.core.errors import ModelError, SourceError, SourceProblem
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import AppSettings, Settings, ViewSettings
from fer_desktop.gui.app import App, create_application
from fer_desktop.gui.control.marking import MarkerNamesDialog
from fer_desktop.gui.dialogs.consent_dialog import ConsentDialog
from fer_desktop.gui.gallery.gallery_window import GalleryWindow
from fer_desktop.gui.gallery.photo_dialog import PhotoDialog
from fer_desktop.gui.human_check.human_check_dialog import HumanCheckDialog
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.queue.naming_dialog import NamingDialog
from fer_desktop.gui.queue.queue_window import QueueWindow
from fer_desktop.gui.review.export_dialog import ExportDialog
from fer_desktop.gui.review.report_dialog import ReportDialog
from fer_desktop.gui.review.review_window import ReviewWindow
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.timeline.timeline_bar import ALL_FACES
from fer_desktop.pipeline.player_state import PlayerState

SIZES = {"small": (1024, 640), "laptop": (1366, 768), "middle": (1440, 900), "4k": (3840, 2160)}
CAMERA, FILM = "camera:USB Camera", "film.mp4"
FAILURES = {
    "no-camera": (CAMERA, SourceProblem.MISSING, "There is no camera named 'USB Camera'."),
    "busy": (CAMERA, SourceProblem.BUSY, "The camera USB Camera is used by another program."),
    "denied": (CAMERA, SourceProblem.DENIED, "The system does not allow access to USB Camera."),
    "camera-format": (CAMERA, SourceProblem.UNSUPPORTED, "USB Camera gives no readable picture."),
    "missing": (FILM, SourceProblem.MISSING, "film.mp4 does not exist."),
    "not-a-video": ("notes.txt", SourceProblem.UNSUPPORTED, "notes.txt is not a video."),
    "empty": ("pictures", SourceProblem.EMPTY, "There is no picture in pictures."),
    "damaged": (FILM, SourceProblem.DAMAGED, "film.mp4 is cut off after 12.4 s."),
    "stream-lost": ("rtsp://cam.local", SourceProblem.LOST, "The stream cam.local has ended."),
}
DIALOGS = (
    "settings", "manual", "shortcuts", "model_card", "licenses", "notice", "sessions", "about",
    "log",
)  # fmt: skip


class Studio:
    """Makes programs, waits for what should be seen, saves it."""

    def __init__(self, folder: Path, wanted: list[str], language: str) -> None:
        self._app = create_application()
        self._folder = folder
        self._wanted = wanted
        self._language = language
        self.theme = "light"
        folder.mkdir(parents=True, exist_ok=True)

    def wants(self, name: str) -> bool:
        """Whether a picture of this name, or one whose name begins so, was asked for."""
        return not self._wanted or any(
            name.startswith(each) or each.startswith(name) for each in self._wanted
        )

    def wait(self, until: Callable[[], bool], limit_s: float = 30.0) -> None:
        """In an event loop of its own: without one, Qt would keep what is to be deleted."""
        end = time.monotonic() + limit_s
        while not until() and time.monotonic() < end:
            self._run(20)
        self._run(150)  # what follows is laid out, painted and refreshed

    @staticmethod
    def _run(milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def settle(self) -> None:
        """Let what was changed be laid out and painted."""
        self.wait(lambda: True)

    @property
    def settings(self) -> Settings:
        return Settings(
            app=AppSettings(notice_accepted=True, language=self._language),
            view=ViewSettings(theme=self.theme),
        )

    def program(self, player: Player | None = None) -> App:
        """The program around a session; one on real sources and models if none is given."""
        player = player or Player(self.settings)
        program = App(self._app, SettingsStore(self.settings), player)
        program.store.save_to_disk = False
        program.window.resize(*SIZES["small"])
        program.show()
        program.window.arrange()
        program.window.source.set_cameras(["Integrated Webcam", "USB Camera"])
        self.settle()
        return program

    def scripted(self, *items: ScriptedSource | Exception, analyzer: object = None) -> App:
        """The program on scripted sources."""
        used = analyzer or ScriptedAnalyzer()
        return self.program(Player(self.settings, SourceShelf(*items), lambda _s: used, 0.1))

    def end(self, program: App) -> None:
        program.close()
        self.wait(lambda: program.closed, 10)
        program.window.deleteLater()
        self.settle()

    def save(self, widget: QWidget, name: str) -> None:
        """One picture of the widget as it is."""
        widget.grab().save(str(self._folder / f"{name}-{self.theme}.png"))

    def save_sizes(self, program: App, name: str) -> None:
        """The window at every size, laid out as at a first start in that size."""
        for size_name, size in SIZES.items():
            if self.wants(f"{name}-{size_name}"):
                program.window.resize(*size)
                program.window.arrange()
                self.settle()
                self.save(program.window, f"{name}-{size_name}")


def refuse_model(_settings: Settings) -> None:
    raise ModelError("The model file model.tflite cannot be read.", "Install FER Desktop again.")


def picture_failures(studio: Studio) -> None:
    """Every failing state with its page."""
    for name, (spec, problem, sentence) in FAILURES.items():
        if studio.wants(name):
            program = studio.scripted(SourceError(problem, sentence))
            program.controller.start(spec)
            studio.wait(lambda program=program: program.player.state.is_failure)
            studio.save_sizes(program, name)
            studio.end(program)
    if studio.wants("no-model"):
        player = Player(studio.settings, SourceShelf(ScriptedSource()), refuse_model)
        program = studio.program(player)
        program.controller.start("demo")
        studio.wait(lambda: program.player.state.is_failure)
        studio.save_sizes(program, "no-model")
        studio.end(program)


def picture_states(studio: Studio) -> None:
    """Idle, starting, without a face, lost and waiting for the camera."""
    if studio.wants("idle"):
        program = studio.scripted(ScriptedSource())
        studio.save_sizes(program, "idle")
        studio.end(program)
    if studio.wants("starting"):
        opened = Event()

        def open_slowly(_spec: str, _settings: object) -> ScriptedSource:
            opened.wait(60)
            return ScriptedSource()

        player = Player(studio.settings, open_slowly, lambda _s: ScriptedAnalyzer())
        program = studio.program(player)
        program.controller.start(CAMERA)
        studio.save_sizes(program, "starting")
        opened.set()
        studio.end(program)
    if studio.wants("no-face"):
        source = ScriptedSource(size_px=(1280, 720))
        program = studio.scripted(source, analyzer=ScriptedAnalyzer(lambda _frame: ()))
        program.controller.start(CAMERA)
        studio.wait(lambda: program.player.analysed > 60)
        studio.save_sizes(program, "no-face")
        studio.end(program)
    if studio.wants("lost"):
        source = ScriptedSource(size_px=(1280, 720))
        program = studio.scripted(source, SourceError(SourceProblem.MISSING, "There is no camera."))
        program.controller.start(CAMERA)
        studio.wait(lambda: program.player.analysed > 60)
        source.lose()
        studio.wait(lambda: program.player.state is PlayerState.LOST)
        studio.save_sizes(program, "lost")
        studio.end(program)


def picture_demo(studio: Studio) -> None:
    """The demo: running, recording, paused, with everything drawn, full screen, ended."""
    program = studio.program()
    window = program.window
    program.controller.start("demo")
    studio.wait(lambda: program.player.position_s > 2.0)
    studio.save_sizes(program, "running")
    program.recording.start((), "P07", "agreed")
    studio.wait(lambda: program.recording.active)
    studio.save_sizes(program, "recording")
    studio.wait(lambda: program.player.position_s > 6.0)
    program.controller.marking.mark("Stimulus")
    studio.wait(lambda: program.player.position_s > 7.0)
    program.player.pause()
    program.recording.stop()
    studio.wait(lambda: bool(window.message_bar.text))
    studio.save_sizes(program, "recorded")
    window.message_bar.hide()
    studio.save_sizes(program, "paused")
    if studio.wants("coach"):
        window.resize(*SIZES["middle"])
        window.arrange()
        window.coach_dock.raise_()
        studio.settle()
        studio.save(window, "coach")
    if studio.wants("full-screen"):
        window.set_full_screen(True)
        studio.wait(window.isFullScreen)
        window.setGeometry(0, 0, *SIZES["laptop"])
        studio.settle()
        studio.save(window, "full-screen")
        window.set_full_screen(False)
    if studio.wants("all-faces"):
        window.timeline.show_face(ALL_FACES)
        for choice in ("landmarks", "probabilities"):
            getattr(window.actions_, choice).trigger()
        studio.save_sizes(program, "all-faces")
        window.timeline.show_face(1)
    picture_dialogs(studio, program)
    if studio.wants("gallery"):
        picture_gallery(studio)
    if studio.wants("queue"):
        picture_queue(studio)
    if studio.wants("ended"):
        program.player.resume()
        studio.wait(lambda: program.player.state is PlayerState.ENDED)
        studio.save_sizes(program, "ended")
    if studio.wants("review"):
        picture_review(studio, program)
    studio.end(program)


def picture_dialogs(studio: Studio, program: App) -> None:
    """What opens beside the window, one after the other."""
    window, dialogs = program.window, program.dialogs
    for name in DIALOGS:
        if studio.wants(name):
            getattr(window.actions_, name).trigger()
            studio.settle()
            dialog = dialogs.opened(name)
            studio.settle()
            studio.save(dialog, name)
            dialog.reject()
    if studio.wants("settings-expressions"):
        window.actions_.settings.trigger()
        settings = dialogs.opened("settings")
        settings.list.setCurrentRow(1)
        studio.settle()
        studio.save(settings, "settings-expressions")
        settings.reject()
    if studio.wants("look"):
        window.actions_.look.trigger()
        dialog = dialogs.opened("look")
        studio.wait(lambda: not dialog.map.pixmap().isNull())
        studio.save(dialog, "look")
        dialog.reject()
    if studio.wants("first-start"):
        program.store.update("app", notice_accepted=False)
        dialogs.first_start()
        studio.settle()
        notice = dialogs.opened("first start")
        studio.save(notice, "first-start")
        notice.hide()
    if studio.wants("crash"):
        dialogs.report_crash("Traceback (most recent call last):\n  …\nZeroDivisionError: …\n")
        studio.settle()
        studio.save(dialogs.opened("crash"), "crash")
        dialogs.opened("crash").reject()
    questions = (
        ("consent", lambda: ConsentDialog(window)),
        ("marker-names", lambda: MarkerNamesDialog(program.controller.marking.names)),
    )
    for name, make in questions:
        if studio.wants(name):
            question = make()
            question.show()
            studio.settle()
            studio.save(question, name)
            question.close()
    if studio.wants("menu"):
        for number, menu in enumerate(window.menus.all):
            menu.popup(window.mapToGlobal(window.rect().center()))
            studio.settle()
            studio.save(menu, f"menu-{number}")
            menu.close()


def picture_queue(studio: Studio) -> None:
    """Four videos in the queue, two conditions; then while they are analysed, and done."""
    folder = Path(tempfile.mkdtemp(prefix="fer-desktop-videos-"))
    for name in ("P01_alone", "P01_together", "P02_alone", "P02_together"):
        shutil.copy(resource("demo", "demo.mp4"), folder / f"{name}.mp4")
    (folder / "P03_alone.mp4").write_bytes(b"cut off")
    window = QueueWindow(studio.settings)
    window.show()
    studio.settle()
    studio.save(window, "queue-empty")
    window.add([str(folder)])
    studio.wait(lambda: bool(window.model.rows) and all(row.probe for row in window.model.rows))
    naming = NamingDialog(window.model.specs, window)
    naming.show()
    studio.settle()
    studio.save(naming, "queue-names")
    window.model.describe(naming.words)
    naming.reject()
    window.kept.change(consent="agreed")
    window.start()
    studio.wait(lambda: window.model.tally().of(JobState.DONE) > 0)
    studio.save(window, "queue-running")
    studio.wait(lambda: not window.runner.is_running)
    studio.save(window, "queue-done")
    window.reject()


def picture_gallery(studio: Studio) -> None:
    """The portraits of the demo as a gallery, and one of them large."""
    window = GalleryWindow(resource("demo", "portraits"), studio.settings)
    window.show()
    studio.wait(window.keep.isEnabled)
    window.view.setCurrentIndex(window.shown.index(0, 0))
    studio.save(window, "gallery")
    window.open_chosen()
    studio.wait(lambda: bool(window.findChildren(PhotoDialog)))
    studio.save(window.findChildren(PhotoDialog)[0], "gallery-photo")
    window.close()


def picture_review(studio: Studio, program: App) -> None:
    """Record two seconds of the demo and review them."""
    folders: list[Path] = []
    program.recording.finished.connect(folders.append)
    program.player.resume()
    program.recording.start(("clean",), "P07", "agreed")
    studio.wait(lambda: program.recording.active)
    start = program.player.analysed
    studio.wait(lambda: program.player.analysed > start + 50)
    program.recording.stop()
    studio.wait(lambda: bool(folders))
    program.dialogs.review(folders[0])
    review = program.dialogs.opened(f"review {folders[0]}")
    assert isinstance(review, ReviewWindow)
    studio.wait(lambda: review.player.player.analysed > 20)
    studio.save(review, "review")
    for action, kind in (
        ("report", ReportDialog),
        ("export", ExportDialog),
        ("check", HumanCheckDialog),
    ):
        getattr(review.actions_, action).trigger()
        (dialog,) = review.findChildren(kind)
        if isinstance(dialog, HumanCheckDialog):
            studio.wait(dialog.begin.start.isEnabled)
            dialog.begin.start.click()
            studio.wait(lambda dialog=dialog: dialog.label.face.image is not None)
        if isinstance(dialog, ReportDialog):
            studio.wait(lambda dialog=dialog: bool(dialog.method.toPlainText()))
        studio.settle()
        studio.save(dialog, f"review-{action}")
        dialog.reject()
        studio.settle()
    review.reject()


DEMO_NAMES = (
    "running", "recording", "recorded", "paused", "coach", "full-screen", "all-faces", *DIALOGS,
    "settings-expressions", "look", "first-start", "crash", "consent", "marker-names",
    "gallery", "queue", "menu", "ended", "review",
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("names", nargs="*", metavar="NAME", help="beginnings of names of pictures")
    chosen = parser.parse_args()
    studio = Studio(chosen.folder, chosen.names, os.environ.get("FER_DESKTOP_LANGUAGE", "en"))
    for studio.theme in ("light", "dark"):
        picture_failures(studio)
        picture_states(studio)
        if any(studio.wants(name) for name in DEMO_NAMES):
            picture_demo(studio)
    QApplication.quit()


if __name__ == "__main__":
    main()
