"""The manual's pictures and tables, made from the program itself so that they cannot grow false.

    python packaging/manual.py                writes both into resources/manual/
    python packaging/manual.py --check        writes nothing; fails where a table is out of date

Tables stand between `<!-- NAME -->` and `<!-- end -->` in the pages. Pictures are made on Qt's
offscreen platform; they differ a little from machine to machine and are not compared.
"""

import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

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
            ", ".join(f"`…{ending}`" for ending in each.endings),
            "yes" if each.has_locale else "",
        )
        for name, each in FORMATS.items()
    )
    return _table(("name", "format", "files", "decimal comma and separators can be chosen"), rows)


def table_of_commands() -> str:
    """Every command of the command line."""
    from fer_desktop.cli import COMMANDS

    return _table(("command", "does"), ((f"`fer-desktop {n}`", t) for n, t in COMMANDS.items()))


TABLES: dict[str, Callable[[], str]] = {
    "columns": table_of_columns,
    "formats": table_of_formats,
    "commands": table_of_commands,
}


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
    studio.wait(lambda: review.player.player.analysed > 20)  # type: ignore[attr-defined]
    save(review, "review")
    review.reject()
    window.actions_.settings.trigger()
    settings = program.dialogs.opened("settings")
    studio.settle()
    save(settings, "settings")
    settings.reject()  # type: ignore[union-attr]
    studio.end(program)


def save(widget: object, name: str) -> None:
    """One picture of a widget as it is."""
    widget.grab().save(str(PICTURES / f"{name}.png"))  # type: ignore[attr-defined]


def draw_steps(analysis: object) -> None:
    """Picture, crop, seven probabilities: what happens to one face, drawn from a real one."""
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

    from fer_desktop.core.frames import EMOTIONS
    from fer_desktop.gui.toolkit.qt_images import to_image

    face = analysis.faces[0]  # type: ignore[attr-defined]
    picture = to_image(analysis.frame.image)  # type: ignore[attr-defined]
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
