"""Occlusion map: how much a label loses when parts of the crop are covered in turn.

Occlusion sensitivity after Zeiler and Fergus, "Visualizing and Understanding Convolutional
Networks" (2014), section 4.2.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Crop

Classify = Callable[[NDArray[np.uint8]], NDArray[np.float32]]
"""Crops as `Classifier.classify` takes them → (n, 7) probabilities."""
PATCH_SHARE, STRIDE_SHARE = 10 / 48, 3 / 48
"""Of the crop's side: 10 and 3 pixels of the shipped models' crops."""


def occlusion_map(
    crop: Crop,
    class_index: int,
    classify: Classify,
    patch_px: int | None = None,
    stride_px: int | None = None,
) -> NDArray[np.float32]:
    """How much probability class `class_index` loses where the crop is covered, (side, side).

    Positive where the label rests on the place, negative where the place spoke against it. Each
    pixel is the mean over the patches that covered it; a patch is the crop's own mean grey.
    """
    side = crop.shape[0]
    patch_px = patch_px or round(PATCH_SHARE * side)
    stride_px = stride_px or round(STRIDE_SHARE * side)
    starts = sorted({*range(0, side - patch_px, stride_px), side - patch_px})
    corners = [(y, x) for y in starts for x in starts]
    batch = np.repeat(crop[np.newaxis], len(corners) + 1, axis=0)
    grey = round(float(crop.mean()))
    for covered, (y, x) in zip(batch[1:], corners, strict=True):
        covered[y : y + patch_px, x : x + patch_px] = grey
    probabilities = classify(batch)[:, class_index]
    losses = probabilities[0] - probabilities[1:]
    total = np.zeros((side, side), np.float32)
    times = np.zeros((side, side), np.float32)
    for loss, (y, x) in zip(losses, corners, strict=True):
        total[y : y + patch_px, x : x + patch_px] += loss
        times[y : y + patch_px, x : x + patch_px] += 1
    return total / times
