"""The model card that is shipped."""

from fer_desktop.core.resources import resource
from training.cli import main


def test_the_shipped_card_is_what_the_command_writes(tmp_path):
    """Its numbers are those beside the models."""
    file = tmp_path / "card.md"
    assert main(["card", "--output", str(file)]) == 0
    assert file.read_text("utf-8") == resource("models", "README.md").read_text("utf-8")
