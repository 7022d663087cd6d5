"""One file per architecture, and the table of them.

Each module has `build(classes) -> keras.Model`: raw grey pictures (N, 48, 48, 1) from 0 to 255
in, logits out. Calibration and softmax are added on export. What several of them share is in
blocks.py. face_api.py is a teacher's, which nobody trains here, so it is not in the table.
"""

import importlib
from typing import TYPE_CHECKING

from fer_desktop.core.errors import FerError

if TYPE_CHECKING:
    import keras

ARCHITECTURES = {
    "mini_xception": "the paper's network",
    "residual_se": "residual with squeeze-and-excitation, within the paper's file size",
    "separable_se": "depthwise-separable, within the paper's parameter budget",
    "plain_cnn": "plain convolutions",
    "vgg_net": "VGG-16's convolutions",
    "resnet50": "ResNet-50",
    "densenet1": "DenseNet with bottlenecks",
}
"""Module name → one line."""


def build_model(architecture: str, classes: int = 7) -> "keras.Model":
    """A fresh network. Raises FerError for a name that is not in the table."""
    if architecture not in ARCHITECTURES:
        raise FerError(
            f"There is no architecture “{architecture}”.",
            f"Choose one of: {', '.join(ARCHITECTURES)}.",
        )
    module = importlib.import_module(f"training.models.{architecture}")
    return module.build(classes)
