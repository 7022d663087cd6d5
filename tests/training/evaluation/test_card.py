"""The model card that is shipped, in each language of the program."""

import pytest

from fer_desktop.core.resources import LANGUAGES, resource
from training.cli import main
from training.evaluation.card import FILES, card


def test_the_shipped_cards_are_what_the_command_writes(tmp_path):
    """Their numbers are those beside the models."""
    assert main(["card", "--output", str(tmp_path)]) == 0
    for name in FILES:
        shipped = resource("models", name)
        assert (tmp_path / name).read_text("utf-8") == shipped.read_text("utf-8"), name


def test_every_language_of_the_program_has_a_card():
    assert len(FILES) == len(LANGUAGES)
    assert {f"README.{code}.md" for code in LANGUAGES if code != "en"} < set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_no_language_lacks_a_part(name):
    """As many headings, tables and lines of tables as the English one."""
    shapes = [
        [line[0] for line in card(FILES[each]).splitlines() if line[:1] in ("#", "|")]
        for each in ("README.md", name)
    ]
    assert shapes[0] == shapes[1]
