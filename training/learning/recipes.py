"""Every number of a training run, in one block per model."""

from dataclasses import dataclass, field, replace

from fer_desktop.core.errors import FerError
from training.learning.augmentation import Augmentation
from training.learning.precision import fast_dtype_policy


@dataclass(frozen=True)
class Recipe:
    """How a network is trained; written into the run folder as `recipe.json`."""

    architecture: str
    epochs: int
    dataset: str = "fer2013"
    """Which of `training_data.DATASETS`."""
    batch_size: int = 64
    peak_learning_rate: float = 3e-3
    warm_up_share: float = 0.08
    """Share of all steps in which the learning rate rises from zero."""
    cool_down_share: float = 0.92
    """Share of all steps, the last ones, in which it falls along a cosine; between: constant."""
    weight_decay: float = 0.01
    vote_share: float = 0.5
    """Share in the targets of the label that FER+'s votes let expect (`expected_labels`); the rest
    is FER-2013's label itself."""
    tagger_share: float = 0.0
    """Share of FER+'s votes as they are in the targets, what the taggers themselves saw; the rest
    is the labels and what the votes let expect."""
    start: str = ""
    """Shipped model, run or model folder whose weights training starts with; empty: random ones."""
    pictures: int | None = None
    """Train on so many pictures only (a try); None: on all."""
    faces: str = ""
    """File of faces without labels (`collect-faces`), for which teachers alone answer."""
    teachers: tuple[str, ...] = ()
    """Names of shipped models, or model folders, whose probabilities for each augmented picture
    are mixed into its targets (distillation)."""
    teacher_share: float = 0.5
    """Their share, where there are teachers."""
    averaging_decay: float = 0.998
    """Per-step decay of the averaged weights, which are what is evaluated and shipped."""
    dtype_policy: str = "float32"
    """Keras's name of the arithmetic. bfloat16 pays for wide convolutions only, and only where
    the processor has it."""
    seed: int = 1
    augmentation: Augmentation = field(default_factory=Augmentation)


STRONG = Augmentation(
    rotation_deg=12,
    shift=0.08,
    zoom=0.12,
    erasing_share=0.35,
    erasing_area=0.2,
    corruption_share=0.25,
)
"""For networks large enough to learn the training set by heart."""

PLAIN = Augmentation(
    rotation_deg=0, shift=0, zoom=0, erasing_share=0, erasing_area=0, corruption_share=0
)
"""Mirroring only: what robustness is compared with."""

WIDE = fast_dtype_policy()
"""For networks of wide convolutions."""

RECIPES = {
    "accurate": Recipe(
        architecture="residual_se",
        epochs=60,
        peak_learning_rate=2e-3,
        warm_up_share=0.05,
        cool_down_share=0.6,
        weight_decay=0.05,
        vote_share=0.8,
        teachers=("accurate",),
        averaging_decay=0.999,
        dtype_policy=WIDE,
        augmentation=replace(STRONG, mixup_alpha=0.2),
    ),
    "light": Recipe(
        architecture="separable_se",
        epochs=100,
        peak_learning_rate=4e-3,
        vote_share=0.8,
        teachers=("accurate",),
        averaging_decay=0.9995,
    ),
    "paper": Recipe(
        architecture="mini_xception",
        epochs=100,
        peak_learning_rate=4e-3,
        vote_share=0.8,
        teachers=("accurate",),
        averaging_decay=0.9995,
    ),
    "everyday": Recipe(
        architecture="residual_se",
        epochs=2,
        peak_learning_rate=5e-4,
        warm_up_share=0.125,
        cool_down_share=0.0,  # the mean with the beginning's weights calms it instead
        weight_decay=0.05,
        vote_share=0.8,
        start="accurate",
        teachers=("accurate",),
        averaging_decay=0.999,
        dtype_policy=WIDE,
        augmentation=replace(STRONG, mixup_alpha=0.2),
    ),
    "paper-plain": Recipe(
        architecture="mini_xception",
        epochs=50,
        peak_learning_rate=4e-3,
        vote_share=0,
        augmentation=PLAIN,
    ),
    "plain-cnn": Recipe(
        architecture="plain_cnn", epochs=50, dtype_policy=WIDE, augmentation=STRONG
    ),
    "densenet1": Recipe(architecture="densenet1", epochs=50),
    "vgg-net": Recipe(
        architecture="vgg_net",
        epochs=50,
        dtype_policy=WIDE,
        peak_learning_rate=1e-3,
        weight_decay=0.05,
        augmentation=STRONG,
    ),
    "resnet50": Recipe(
        architecture="resnet50",
        epochs=50,
        dtype_policy=WIDE,
        peak_learning_rate=1e-3,
        weight_decay=0.05,
        augmentation=STRONG,
    ),
}
"""Name → recipe: each is complete, from random weights to the file in one run.

The first four are those of the shipped models; the others are the paper's networks and what they
are compared with. `everyday` goes on from the shipped `accurate`, and needs a teacher that has seen
other faces (`--teachers accurate FOLDER`, HISTORY.md). HISTORY.md says how the shipped files
themselves came about, in more steps than these, and how far the recipes were tried.
"""


def recipe_for(model: str) -> Recipe:
    """Raises FerError for a name that is not in the table."""
    if model not in RECIPES:
        raise FerError(f"There is no recipe “{model}”.", f"Choose one of: {', '.join(RECIPES)}.")
    return RECIPES[model]
