"""The model card that is shipped."""

from fer_desktop.core.resources import resource
from training.evaluation.card import card


def test_the_model_card_is_up_to_date():
    """`python -m training card` writes it; its numbers are those beside the models."""
    assert resource("models", "README.md").read_text("utf-8") == card()
