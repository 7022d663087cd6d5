"""English, German and Simplified Chinese are complete and say what the source says."""

import re
import runpy
import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "resources" / "translations"
TOOL = runpy.run_path(str(ROOT / "packaging" / "translations.py"))
LANGUAGES = TOOL["LANGUAGES"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_window_is_untranslated(language: str, tmp_path: Path) -> None:
    shutil.copy(FOLDER / f"fer_desktop_{language}.ts", tmp_path)
    path = TOOL["collect"](language, tmp_path)
    assert TOOL["unfinished"](path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_every_placeholder_and_tag(language: str) -> None:
    pattern = re.compile(r"\{\w+\}|%n|</?b>")
    for message in ElementTree.parse(FOLDER / f"fer_desktop_{language}.ts").iter("message"):
        source = message.findtext("source", "")
        forms = [form.text or "" for form in message.iter("numerusform")]
        for text in forms or [message.findtext("translation", "")]:
            assert sorted(pattern.findall(text)) == sorted(pattern.findall(source)), source


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
