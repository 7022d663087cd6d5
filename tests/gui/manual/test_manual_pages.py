from pathlib import Path

import pytest

from fer_desktop.core.resources import LANGUAGES, resource
from fer_desktop.gui.manual import manual_pages
from fer_desktop.gui.manual.manual_pages import read_pages


def test_pages_come_in_the_order_of_their_files_with_their_first_heading() -> None:
    pages = read_pages("en")
    assert [page.name for page in pages] == sorted(page.name for page in pages)
    assert pages[0].title == "Quick start"


def test_a_page_is_shown_in_the_language_where_it_is_translated() -> None:
    english, german = read_pages("en_GB"), read_pages("de_AT")
    assert [page.name for page in german] == [page.name for page in english]
    assert german[0].title == "Schnellstart"
    assert read_pages("zh_CN")[0].path.parent.name == "zh_CN"
    assert read_pages("den")[0] == english[0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_of_a_page_that_is_gone(language: str) -> None:
    english = {path.name for path in resource("manual", "en").glob("*.md")}
    assert {path.name for path in resource("manual", language).glob("*.md")} <= english


def test_an_installation_without_a_manual_has_no_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(manual_pages, "resource", tmp_path.joinpath)
    assert read_pages("en") == ()


def test_a_page_contains_words_without_regard_to_case() -> None:
    page = read_pages("en")[0]
    assert page.contains(["feeling", "camera"])
    assert not page.contains(["feeling", "zebra"])
