"""Bring the translations up to date: collect the texts, compile what is translated.

    python packaging/translations.py        (needs PySide6's lupdate and lrelease)

Translators edit resources/translations/*.ts, e.g. with Qt Linguist, and run this again. The
exit status is 1 while a text is unfinished in some language.
"""

import ast
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from fer_desktop.core.resources import LANGUAGES  # noqa: E402, after the path is set

FOLDER = ROOT / "resources" / "translations"
TRANSLATED = {
    "FerError",
    "ModelError",
    "OutputError",
    "Sentence",
    "SessionError",
    "SettingsError",
    "SourceError",
    "TooLargeError",
    "translatable",
}
"""Calls outside the window whose texts the window shows."""


def collect(language: str, folder: Path) -> Path:
    """Update (or make) the .ts file of a language from the sources."""
    target = folder / f"fer_desktop_{language}.ts"
    sources = sorted(map(str, (ROOT / "fer_desktop" / "gui").rglob("*.py")))
    options = ["-no-obsolete", "-locations", "none", "-target-language", language]
    with tempfile.TemporaryDirectory() as scratch:
        core = Path(scratch, "core.py")
        marks = [f'QT_TRANSLATE_NOOP("Core", {json.dumps(text)})' for text in core_texts()]
        core.write_text("\n".join(marks), encoding="utf-8")
        _run("lupdate", *sources, str(core), *options, "-ts", str(target))
    return target


def core_texts() -> list[str]:
    """What the program says outside the window, where Qt is not imported: texts written out in
    the call of an error or a sentence, and those marked by `translatable`."""
    found: dict[str, None] = {}
    for path in sorted((ROOT / "fer_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
            name = getattr(call.func, "id", "")
            if name in TRANSLATED:
                found.update(dict.fromkeys(_literals(call)))
    return list(found)


def _literals(call: ast.Call) -> Iterator[str]:
    """Texts among the arguments, also the two of an `a if x else b`; f-strings are none."""
    for argument in call.args:
        parts = [argument.body, argument.orelse] if isinstance(argument, ast.IfExp) else [argument]
        for part in parts:
            if isinstance(part, ast.Constant) and isinstance(part.value, str) and part.value:
                yield part.value


def unfinished(path: Path) -> list[str]:
    """The texts of a .ts file that have no finished translation."""
    messages = ElementTree.parse(path).iter("message")
    return [
        message.findtext("source", "")
        for message in messages
        if message.find("translation[@type='unfinished']") is not None
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
