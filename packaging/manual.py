"""The manual's pictures and tables, made from the program itself so that they cannot grow false.

    python packaging/manual.py                writes both into resources/manual/
    python packaging/manual.py --check        writes nothing; fails where a table is out of date

Tables stand between `<!-- NAME -->` and `<!-- end -->` in the pages. Pictures are made on Qt's
offscreen platform; they differ a little from machine to machine and are not compared.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu
    from screenshots import Studio

    from fer_desktop.gui.app import App

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
MANUAL = ROOT / "resources" / "manual"
PICTURES = MANUAL / "pictures"
WINDOW_PX = (1366, 768)


def table_of_columns() -> str:
    """What every column of the native table means."""
    from fer_desktop.scores.columns import COLUMNS, PICTURE

    rows = ((f"`{each.name}`", each.unit, each.meaning) for each in (*COLUMNS, PICTURE))
    return _table(("column", "unit", "meaning"), rows)


def table_of_formats() -> str:
    """Every export format with the names of its files."""
    from fer_desktop.export.formats import FORMATS

    rows = (
        (
            f"`{name}`",
            str(each.title),
            ", ".join(f"`…_{each.part or name}{ending}`" for ending in each.endings),
            "yes" if each.has_locale else "",
        )
        for name, each in FORMATS.items()
    )
    return _table(("name", "format", "files", "decimal comma and separators can be chosen"), rows)


def table_of_commands() -> str:
    """Every command of the command line."""
    from fer_desktop.cli import COMMANDS

    return _table(("command", "does"), ((f"`fer-desktop {n}`", t) for n, t in COMMANDS.items()))


def table_of_menus() -> str:
    """Every entry of the menus of the main window."""
    from PySide6.QtWidgets import QMainWindow

    from fer_desktop.gui.window.actions import Actions, Menus

    _need_application()
    window = QMainWindow()
    menus = Menus(window, Actions(window), ())
    tops = [action.menu() for action in window.menuBar().actions()]
    rows = [row for menu in menus.all if menu in tops for row in _entries(menu)]
    return _table(("menu", "entry", "keys"), rows)


def table_of_review_menus() -> str:
    """Every entry of the menus of the review."""
    from PySide6.QtWidgets import QWidget

    from fer_desktop.gui.review.review_actions import ReviewActions

    _need_application()
    window = QWidget()
    bar = ReviewActions(window).menu_bar
    rows = [row for action in bar.actions() for row in _entries(action.menu())]
    return _table(("menu", "entry", "keys"), rows)


def table_of_settings() -> str:
    """Every setting, page by page, with what the dialog says of it."""
    from fer_desktop.gui.settings.setting_pages import pages

    rows = (
        (page.title, entry.title, entry.help) for page in pages((), ()) for entry in page.entries
    )
    return _table(("page", "setting", "what it does"), rows)


def table_of_summary() -> str:
    """The columns of summary.csv; those that each expression has are told of happiness."""
    from fer_desktop.bulk.results.columns import COVERAGE, FACE, PARTICIPANT, SESSION, SOURCE, WIDE

    columns = (SESSION, SOURCE, PARTICIPANT, *COVERAGE, *FACE, *WIDE)
    others = ("anger_", "disgust_", "fear_", "sadness_", "surprise_", "neutral_")
    rows = (
        (f"`{each.name}`", each.unit, each.meaning)
        for each in columns
        if not each.name.startswith(others)
    )
    return _table(("column", "unit", "meaning"), rows)


def table_of_results() -> str:
    """What the columns of the tables of a study mean."""
    from fer_desktop.studies.results.tables import MEANINGS

    rows = ((f"`{name}`".replace(", ", "`, `"), unit, text) for name, unit, text in MEANINGS)
    return _table(("column", "unit", "meaning"), rows)


TABLES: dict[str, Callable[[], str]] = {
    "columns": table_of_columns,
    "formats": table_of_formats,
    "commands": table_of_commands,
    "menus": table_of_menus,
    "review_menus": table_of_review_menus,
    "settings": table_of_settings,
    "summary": table_of_summary,
    "results": table_of_results,
}

MANY = 6
"""A menu of so many entries that bear numbers is told in one line."""


def _need_application() -> None:
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        _kept.append(QApplication([]))


_kept: list[object] = []
"""Qt's application, which ends when nothing holds it."""


def _entries(menu: "QMenu", above: str = "") -> Iterator[tuple[str, str, str]]:
    """Menu, entry and keys of a menu and of those in it."""
    from fer_desktop.gui.dialogs.help_dialogs import plain_text

    title = ", ".join(part for part in (above, plain_text(menu.title())) if part)
    rows = []
    for action in menu.actions():
        if (inner := action.menu()) is not None:
            rows += list(_entries(inner, title))
        elif not action.isSeparator():
            keys = ", ".join(f"`{each.toString()}`" for each in action.shortcuts())
            rows.append((title, plain_text(action.text()), keys))
    if len(rows) > MANY and all(row[1][-1:].isdigit() for row in rows):
        first, last = rows[0], rows[-1]
        rows = [(title, f"{first[1]} to {last[1]}", f"{first[2]} to {last[2]}")]
    yield from rows


def _table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    head = tuple(head)
    lines = [head, tuple("---" for _ in head), *rows]
    cells = (" | ".join(cell.replace("|", "\\|") for cell in line) for line in lines)
    return "".join(f"| {line} |\n" for line in cells)


def with_tables(text: str) -> str:
    """The page with its tables made anew."""

    def made(found: re.Match[str]) -> str:
        return f"<!-- {found[1]} -->\n\n{TABLES[found[1]]()}\n<!-- end -->"

    return re.sub(r"<!-- (\w+) -->\n.*?<!-- end -->", made, text, flags=re.S)


def outdated_pages() -> list[Path]:
    """Pages whose tables do not say what the program says."""
    pages = sorted(MANUAL.glob("*/*.md"))
    return [page for page in pages if with_tables(_read(page)) != _read(page)]


def _read(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def make_pictures() -> None:
    """The windows that the manual shows, on the demo; and the steps from picture to table."""
    from screenshots import Studio  # sets the home of the program to an empty folder

    from fer_desktop.gui.live.live_dialog import LiveDialog
    from fer_desktop.gui.live.live_link import Way

    studio = Studio(PICTURES, [], "en")
    program = studio.program()
    window = program.window
    window.resize(*WINDOW_PX)
    window.arrange()
    program.controller.start("demo")
    studio.wait(lambda: program.player.position_s > 5.0)
    program.player.pause()
    studio.settle()
    save(window, "window")
    analysis = program.player.latest_analysis
    assert analysis is not None
    draw_steps(analysis)
    picture_review(studio, program)
    window.actions_.settings.trigger()
    settings = program.dialogs.opened("settings")
    studio.settle()
    save(settings, "settings")
    settings.reject()
    window.actions_.connections.trigger()
    connections = program.dialogs.opened("connections")
    assert isinstance(connections, LiveDialog)
    connections.rows[Way.WEBSOCKET].switch.click()
    studio.wait(lambda: program.live.status(Way.WEBSOCKET).is_on)
    save(connections, "live")
    connections.reject()
    picture_study(studio, program)
    picture_gallery(studio)
    picture_queue(studio)
    studio.end(program)


def picture_review(studio: "Studio", program: "App") -> None:
    """Three seconds of the demo, recorded, in the review."""
    folders: list[Path] = []
    program.recording.finished.connect(folders.append)
    program.player.resume()
    program.recording.start(("clean",), "P07", "agreed")
    studio.wait(lambda: program.recording.active)
    start = program.player.analysed
    studio.wait(lambda: program.player.analysed > start + 75)
    program.recording.stop()
    studio.wait(lambda: bool(folders))
    program.dialogs.review(folders[0])
    review = program.dialogs.opened(f"review {folders[0]}")
    assert review is not None
    review.resize(1100, 700)
    studio.wait(lambda: review.player.player.analysed > 20)
    save(review, "review")
    review.reject()


def picture_study(studio: "Studio", program: "App") -> None:
    """The sample study: its participants, its stimuli and its results."""
    from fer_desktop.gui.studies.study_window import StudyWindow
    from fer_desktop.studies.sample import make_sample

    folder = Path(tempfile.mkdtemp(prefix="fer-desktop-manual-")) / "sample"
    make_sample(folder)
    program.study.open(folder)
    program.window.actions_.show_study.trigger()
    study = program.dialogs.opened("study")
    assert isinstance(study, StudyWindow)
    study.place.setText(folder.name)  # and not where this machine keeps it
    studio.wait(lambda: not study.people.looking.running)
    for page, name in ((study.people, "study-people"), (study.stimuli, "study-stimuli")):
        study.pages.setCurrentWidget(page)
        studio.settle()
        save(study, name)
    study.pages.setCurrentWidget(study.results)
    studio.wait(study.results.make.isEnabled)
    save(study, "study")
    study.reject()


def picture_gallery(studio: "Studio") -> None:
    """The portraits of the demo as photographs."""
    from fer_desktop.core.resources import resource
    from fer_desktop.gui.gallery.gallery_window import GalleryWindow

    gallery = GalleryWindow(resource("demo", "portraits"), studio.settings)
    gallery.resize(760, 420)
    gallery.show()
    studio.wait(gallery.keep.isEnabled)
    gallery.view.setCurrentIndex(gallery.shown.index(0, 0))
    save(gallery, "gallery")
    gallery.close()


def picture_queue(studio: "Studio") -> None:
    """Four videos and a broken one, done."""
    from fer_desktop.bulk.jobs import JobState
    from fer_desktop.core.resources import resource
    from fer_desktop.gui.queue.naming_dialog import NamingDialog
    from fer_desktop.gui.queue.queue_window import QueueWindow

    folder = Path(tempfile.mkdtemp(prefix="fer-desktop-manual-"))
    for name in ("P01_alone", "P01_together", "P02_alone", "P02_together"):
        shutil.copy(resource("demo", "demo.mp4"), folder / f"{name}.mp4")
    (folder / "P03_alone.mp4").write_bytes(b"cut off")
    queue = QueueWindow(studio.settings)
    queue.resize(1000, 460)
    queue.show()
    queue.add([str(folder)])
    studio.wait(lambda: bool(queue.model.rows) and all(row.probe for row in queue.model.rows))
    naming = NamingDialog(queue.model.specs, queue)
    queue.model.describe(naming.words)
    naming.reject()
    queue.kept.change(consent="agreed")
    queue.start()
    studio.wait(lambda: queue.model.tally().of(JobState.DONE) > 1, 120)
    queue.ui.place.setText("Results: videos")
    save(queue, "queue")
    queue.runner.stop()
    studio.wait(lambda: not queue.runner.is_running, 120)
    queue.reject()


def save(widget: object, name: str) -> None:
    """One picture of a widget as it is."""
    widget.grab().save(str(PICTURES / f"{name}.png"))


def draw_steps(analysis: object) -> None:
    """Picture, crop, seven probabilities: what happens to one face, drawn from a real one."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

    from fer_desktop.core.frames import EMOTIONS
    from fer_desktop.gui.toolkit.qt_images import to_image

    face = analysis.faces[0]
    picture = to_image(analysis.frame.image)
    canvas = QImage(1180, 290, QImage.Format.Format_RGB32)
    canvas.fill(QColor("white"))
    paint = QPainter(canvas)
    paint.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    paint.setFont(QFont(paint.font().family(), 11))
    scale = 400 / picture.width()
    paint.drawImage(QRectF(10, 40, 400, picture.height() * scale), picture)
    paint.setPen(QPen(QColor("#1B6FD0"), 3))
    box = face.box
    paint.drawRect(QRectF(10 + box.x_min * scale, 40 + box.y_min * scale,
                          box.width * scale, box.height * scale))  # fmt: skip
    crop = face.crop
    grey = QImage(crop.tobytes(), 48, 48, 48, QImage.Format.Format_Grayscale8)
    paint.drawImage(QRectF(480, 40, 200, 200), grey)
    paint.setPen(QColor("black"))
    for x, title in ((10, "1  find the face"), (480, "2  cut it out: grey, 48x48"),
                     (750, "3  read the expression")):  # fmt: skip
        paint.drawText(x, 26, title)
    for number, (name, value) in enumerate(zip(EMOTIONS, face.probabilities, strict=True)):
        y = 44 + 28 * number
        paint.drawText(QRectF(750, y, 90, 22), Qt.AlignmentFlag.AlignVCenter, name)
        paint.fillRect(QRectF(850, y + 3, 220 * float(value), 16), QColor("#1B6FD0"))
        percent = f"{value:.0%}"
        paint.drawText(QRectF(1080, y, 60, 22), Qt.AlignmentFlag.AlignVCenter, percent)
    for x in (425, 695):
        paint.setPen(QPen(QColor("#666666"), 3))
        paint.drawLine(x, 140, x + 36, 140)
        paint.drawLine(x + 26, 132, x + 36, 140)
        paint.drawLine(x + 26, 148, x + 36, 140)
    paint.setPen(QColor("black"))
    paint.drawText(750, 262, "4  “unsure” below the threshold")
    paint.drawText(750, 282, "5  smooth over time")
    paint.end()
    canvas.save(str(PICTURES / "steps.png"))


def main() -> int:
    if "--check" in sys.argv[1:]:
        for page in outdated_pages():
            print(f"{page.relative_to(ROOT)} is out of date: run packaging/manual.py")
        return int(bool(outdated_pages()))
    for page in outdated_pages():
        page.write_text(with_tables(_read(page)), encoding="utf-8")
    PICTURES.mkdir(parents=True, exist_ok=True)
    make_pictures()
    return 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    raise SystemExit(main())
