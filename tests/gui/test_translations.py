"""English, German and Simplified Chinese are complete and say what the source says."""

import ast
import os
import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.resources import LANGUAGES
from fer_desktop.gui.toolkit import texts

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))


def test_every_language_has_its_files() -> None:
    for suffix in ("ts", "qm"):
        found = {path.name for path in FOLDER.glob(f"*.{suffix}")}
        assert found == {f"fer_desktop_{language}.{suffix}" for language in LANGUAGES}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_window_is_untranslated(language: str, tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"fer_desktop_{language}.ts", tmp_path)
    path = TOOL["collect"](language, tmp_path)
    assert TOOL["unfinished"](path) == []


def written_texts() -> set[str]:
    """Every text that a file of the window gives to `tr` or `translate`, wherever it lies.

    The tree is walked here by itself: a folder that translations.py does not find would otherwise
    lose its texts without anybody noticing.
    """
    found: set[str] = set()
    for folder, _, names in os.walk(ROOT / "fer_desktop" / "gui"):
        for name in names:
            if name.endswith(".py"):
                found |= set(_texts_in(Path(folder, name).read_text(encoding="utf-8")))
    return found


def _texts_in(code: str) -> Iterator[str]:
    for call in ast.walk(ast.parse(code)):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            place = {"tr": 0, "translate": 1}.get(call.func.attr, len(call.args))
            for text in call.args[place : place + 1]:
                if isinstance(text, ast.Constant) and isinstance(text.value, str):
                    yield text.value


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_every_folder_has_been_collected(language: str) -> None:
    messages = ElementTree.parse(FOLDER / f"fer_desktop_{language}.ts").iter("message")
    assert written_texts() - {message.findtext("source", "") for message in messages} == set()
    assert len(written_texts()) > 300


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_every_placeholder_and_tag(language: str) -> None:
    pattern = re.compile(r"\{\w+(?:[:!][^}]*)?\}|%n|</?b>")
    for message in ElementTree.parse(FOLDER / f"fer_desktop_{language}.ts").iter("message"):
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")]
        for text in forms or [message.findtext("translation", "")]:
            assert sorted(pattern.findall(text)) == sorted(pattern.findall(source)), source


def test_every_text_of_an_error_is_written_where_it_is_collected() -> None:
    """A sentence put together by an f-string could not be translated."""
    without_window = {"commands", "benchmarking"}
    for path in (ROOT / "fer_desktop").rglob("*.py"):
        if path.parent.name in without_window:
            continue
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in TOOL["TRANSLATED"]:
                assert not any(isinstance(part, ast.JoinedStr) for part in call.args), path


def test_errors_of_the_core_are_told_in_the_users_language(qapp: object) -> None:
    error = SourceError(
        SourceProblem.MISSING, "{path} does not exist.", "Check the name and the folder.", path="a"
    )
    translator = QTranslator()
    assert translator.load(QLocale("de"), "fer_desktop", "_", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    try:
        assert texts.error(error) == "a gibt es nicht. Prüfen Sie Namen und Ordner."
    finally:
        QCoreApplication.removeTranslator(translator)
    assert texts.error(error) == error.text


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Freude"), ("zh_CN", "高兴"), ("en", "happiness")]
)
def test_the_compiled_files_are_found_by_locale(qapp: object, language: str, word: str) -> None:
    translator = QTranslator()
    assert translator.load(QLocale(language), "fer_desktop", "_", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    try:
        assert QCoreApplication.translate("Emotion", "happiness") == word
    finally:
        QCoreApplication.removeTranslator(translator)
