"""Every number of every training run, in one block per model."""

from dataclasses import dataclass, field

from fer_desktop.errors import FerError
from training.augmentation import Augmentation


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; written into the run folder as `recipe.json`."""

    architecture: str
    epochs: int
    batch_size: int = 64
    peak_learning_rate: float = 3e-3
    warm_up_share: float = 0.08
    """Share of all steps in which the learning rate rises from zero."""
    cool_down_share: float = 0.92
    """Share of all steps, the last ones, in which it falls along a cosine; between: constant."""
    weight_decay: float = 0.01
    vote_share: float = 0.2
    """Share of the FER+ votes in the targets; the rest is FER-2013's label."""
    averaging_decay: float = 0.998
    """Per-step decay of the averaged weights, which are what is evaluated and shipped."""
    dtype_policy: str = "mixed_bfloat16"
    seed: int = 1
    augmentation: Augmentation = field(default_factory=Augmentation)


RECIPES = {
    "paper": Recipe(architecture="mini_xception", epochs=50, peak_learning_rate=4e-3),
}
"""Model name → recipe."""


def recipe_for(model: str) -> Recipe:
    """Raises FerError for a name that is not in the table."""
    if model not in RECIPES:
        raise FerError(f"There is no recipe “{model}”.", f"Choose one of: {', '.join(RECIPES)}.")
    return RECIPES[model]
