"""Every number of a training run, in one block per model."""

from dataclasses import dataclass, field, replace

from fer_desktop.core.errors import FerError
from training.augmentation import Augmentation
from training.precision import fast_dtype_policy


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
    """Share of what FER+'s votes, and cross-fitted networks, let expect of its label
    (`expected_labels`) in the targets; the rest is FER-2013's label itself."""
    cross_fitted: str = ""
    """File of what networks say of the pictures that they left out; empty: none."""
    folds: int = 0
    """Of so many equal parts of the training pictures one is left out, so that this network can
    tell of them what it has not learned by heart; 0: none."""
    left_out: int = 0
    """Which of the `folds` parts, from 0 on (`folds.parts_of`)."""
    start: str = ""
    """Run or model folder whose weights training begins with; empty: random ones."""
    pictures: int | None = None
    """Train on so many pictures only (a try); None: on all."""
    teachers: tuple[str, ...] = ()
    """Model folders whose probabilities for each changed picture are mixed into its targets
    (distillation)."""
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
    spoiling_share=0.25,
)
"""For networks large enough to learn the training set by heart."""

PLAIN = Augmentation(
    rotation_deg=0, shift=0, zoom=0, erasing_share=0, erasing_area=0, spoiling_share=0
)
"""Mirroring only: what robustness is compared with."""

WIDE = fast_dtype_policy()
"""For networks of wide convolutions."""

RECIPES = {
    "teacher": Recipe(
        architecture="residual_se_large",
        epochs=60,
        batch_size=256,
        peak_learning_rate=2e-3,
        warm_up_share=0.05,
        cool_down_share=0.95,
        weight_decay=0.05,
        dtype_policy=WIDE,
        augmentation=replace(STRONG, mixup_alpha=0.4),
    ),
    "accurate": Recipe(
        architecture="residual_se",
        epochs=36,
        peak_learning_rate=2e-3,
        warm_up_share=0.05,
        cool_down_share=0.4,
        weight_decay=0.03,
        averaging_decay=0.999,
        dtype_policy=WIDE,
        augmentation=STRONG,
    ),
    "accurate-on": Recipe(
        architecture="residual_se",
        epochs=30,
        peak_learning_rate=1e-3,
        warm_up_share=0.03,
        cool_down_share=0.9,
        weight_decay=0.05,
        vote_share=0.8,
        averaging_decay=0.999,
        dtype_policy=WIDE,
        augmentation=replace(STRONG, mixup_alpha=0.2),
    ),
    "light": Recipe(architecture="separable_se", epochs=60, peak_learning_rate=4e-3),
    "light-on": Recipe(
        architecture="separable_se",
        epochs=30,
        peak_learning_rate=2e-3,
        warm_up_share=0.04,
        cool_down_share=0.7,
        vote_share=0.8,
        averaging_decay=0.9995,
    ),
    "paper": Recipe(architecture="mini_xception", epochs=50, peak_learning_rate=4e-3),
    "paper-on": Recipe(
        architecture="mini_xception",
        epochs=50,
        peak_learning_rate=2e-3,
        warm_up_share=0.04,
        cool_down_share=0.6,
        vote_share=0.8,
        averaging_decay=0.9995,
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
"""Name → recipe.

The released files were trained in steps, each begun (`--start`) with the result of the one before
it, and from the second step on with the best models of the time as `--teachers`. The last steps:

paper     `paper-on` with seed 3, begun with the mean of two such runs of 30 and 20 epochs
light     `light-on` with seed 11 for 39 epochs, `cool_down_share` 0.75, the first step at 80 px and
          with SiLU (32 were planned at first, then 42: the rate followed); begun with two such
          runs at 64 px, 30 and 14 epochs long (the second at a peak of 1.5e-3)
accurate  `accurate-on` for 28 epochs, of which 21 before votes were translated (raw votes, share
          0.2, teachers' share 0.7); the mean of the weights after 21, after 28 and before

`paper`, `light` and the last seven epochs of `accurate` learned from what three runs of `teacher`
said of the parts they left out (`cross-fit`; the parts were every third picture then, which left
copies of one picture in eighteen elsewhere); `paper` and `light` from `accurate` as their teacher.
For `paper` and `accurate` teachers did not take turns: the mean of all their answers counted,
mirror images included.
"""


def recipe_for(model: str) -> Recipe:
    """Raises FerError for a name that is not in the table."""
    if model not in RECIPES:
        raise FerError(f"There is no recipe “{model}”.", f"Choose one of: {', '.join(RECIPES)}.")
    return RECIPES[model]
