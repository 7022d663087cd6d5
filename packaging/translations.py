"""Bring the translations up to date: collect the texts of the window, compile what is translated.

    python packaging/translations.py        (needs PySide6's lupdate and lrelease)

Translators edit resources/translations/*.ts, e.g. with Qt Linguist, and run this again. The
exit status is 1 while a text is unfinished in some language.
"""

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "de", "zh_CN")


def collect(language: str, folder: Path) -> Path:
    """Update (or make) the .ts file of a language from the sources."""
    target = folder / f"fer_desktop_{language}.ts"
    sources = sorted(map(str, (ROOT / "fer_desktop" / "gui").glob("*.py")))
    options = ["-no-obsolete", "-locations", "none", "-target-language", language]
    _run("lupdate", *sources, *options, "-ts", str(target))
    return target


def unfinished(path: Path) -> list[str]:
    """The texts of a .ts file that have no finished translation."""
    messages = ElementTree.parse(path).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation").get("type") == "unfinished"  # type: ignore[union-attr]
    ]


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([str(program), *arguments], check=True, capture_output=True)


def main() -> int:
    """Update and compile every language; returns the exit status."""
    status = 0
    for language in LANGUAGES:
        path = collect(language, FOLDER)
        _run("lrelease", str(path), "-qm", str(path.with_suffix(".qm")))
        open_texts = unfinished(path)
        print(f"{language}: {len(open_texts)} unfinished")
        for text in open_texts:
            print(f"    {text!r}")
        status = status or int(bool(open_texts))
    return status


if __name__ == "__main__":
    sys.exit(main())
