"""The manual says what is so: its links lead somewhere, its commands run, its tables are the
program's own."""

import doctest
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from fer_desktop import cli
from fer_desktop.core.resources import LANGUAGES, resource
from fer_desktop.gui.dialogs.help_dialogs import plain_text
from fer_desktop.gui.manual.manual_pages import Page, read_pages
from fer_desktop.gui.manual.manual_window import fragment_of

PAGES = {
    (page.path.parent.name, page.name): page for code in LANGUAGES for page in read_pages(code)
}
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")


def commands(page: Page) -> list[str]:
    """The lines of its console blocks that begin with `$ `, without that."""
    blocks = re.findall(r"```console\n(.*?)```", page.text, re.S)
    return [line[2:] for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def named_entries(page: Page) -> list[str]:
    """What it names in bold as an entry of a menu: **File, Recorded sessions**."""
    menus = "File|Run|Record|View|Analysis|Help|Session|Play|Correct"
    return re.findall(rf"\*\*((?:{menus}), [^*]+)\*\*", " ".join(page.text.split()))


@pytest.mark.parametrize(
    "page", PAGES.values(), ids=lambda page: f"{page.path.parent.name} {page.name}"
)
def test_every_link_and_picture_of_a_page_is_there(page: Page) -> None:
    names = {each.name: each for each in read_pages(page.path.parent.name)}
    for mark, target in LINK.findall(page.text):
        name, _, fragment = target.partition("#")
        if mark:
            assert (page.path.parent / name).resolve().is_file(), target
        elif not target.startswith("https://"):
            linked = names[name] if name else page
            headings = re.findall(r"^#+ (.+)$", linked.text, re.M)
            assert not fragment or fragment in map(fragment_of, headings), target


@pytest.mark.parametrize(
    "page", [page for page in read_pages("en") if commands(page)], ids=lambda page: page.name
)
def test_every_command_of_a_page_runs(
    page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    for command in commands(page):
        program, *arguments = command.split()
        assert program == "fer-desktop", command
        assert cli.main(arguments) == 0, command


@pytest.mark.parametrize("page", read_pages("en"), ids=lambda page: page.name)
def test_menus_hold_what_a_page_names_in_them(page: Page) -> None:
    tables = PAGES["en", "02-window.md"].text + PAGES["en", "03-review.md"].text  # as they are
    entries = {
        f"{menu}, {entry}" for menu, entry in re.findall(r"^\| ([^|]+) \| ([^|]+) \|", tables, re.M)
    }
    assert set(named_entries(page)) <= entries


@pytest.mark.parametrize(
    "page",
    [page for page in read_pages("en") if "```python" in page.text],
    ids=lambda page: page.name,
)
def test_every_python_example_of_a_page_gives_what_it_says(page: Page) -> None:
    blocks = re.findall(r"```python\n(.*?)```", page.text, re.S)
    examples = doctest.DocTestParser().get_doctest("\n\n".join(blocks), {}, page.name, None, 0)
    assert doctest.DocTestRunner().run(examples).failed == 0


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_translated_pages_name_what_the_window_calls_so(code: str) -> None:
    """Bold words, but for whole sentences and keys, are texts of the window in that language."""
    catalogue = ElementTree.parse(resource("translations", f"fer_desktop_{code}.ts"))
    texts = {plain_text(each.text or "") for each in catalogue.iter("translation")}
    own = [page for (language, _name), page in PAGES.items() if language == code]
    named = [words for page in own for words in re.findall(r"\*\*([^*]+)\*\*", page.text)]
    parts = [
        part for words in named if words[-1] not in ".。M" for part in re.split(", | → ", words)
    ]
    assert parts
    assert set(parts) <= texts
