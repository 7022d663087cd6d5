"""Begin a larger network with what a smaller one has learned.

The larger network says at first what the smaller one said (Chen et al. 2016, "Net2Net"): channels
that are new are not listened to by the old ones, and blocks that are new add nothing to their
shortcut. Training then finds a use for them, instead of learning everything again.
"""

from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError

Array = NDArray[Any]


def start_from(model: keras.Model, learned: keras.Model) -> None:
    """Give `model` the weights of `learned`, a network like it or a smaller one of its kind.

    A smaller one may have fewer channels in its last stage, fewer residual blocks at its end, and
    a head that hears only each channel's mean. Raises FerError where the two are not of a kind.
    """
    old, new = _with_weights(learned), _with_weights(model)
    body, added = new[: len(old) - 1], new[len(old) - 1 : -1]
    if (
        model.name != learned.name
        or len(old) > len(new)
        or any(
            type(mine).__name__.removeprefix("Fused") != type(theirs).__name__
            for mine, theirs in zip([*body, new[-1]], old, strict=True)
        )
    ):
        raise FerError(
            f"{model.name} cannot begin with the weights of {learned.name}.",
            "Give a run or model folder of the same network, or of a smaller one of its kind.",
        )
    for mine, theirs in zip([*body, new[-1]], old, strict=True):
        small, large = theirs.get_weights(), mine.get_weights()
        if isinstance(mine, keras.layers.Dense):
            small[0], large[0] = _by_position(small[0], learned), _by_position(large[0], model)
            if len(small[0]) < len(large[0]):
                small[0] = np.repeat(small[0] / len(large[0]), len(large[0]), axis=0)
        grown = [_embedded(*pair) for pair in zip(small, large, strict=True)]
        mine.set_weights(
            [array.reshape(weight.shape) for array, weight in zip(grown, mine.weights, strict=True)]
        )
    last = [layer for layer in added if isinstance(layer, keras.layers.BatchNormalization)][-1:]
    for layer in last:  # what this block adds to its shortcut
        layer.gamma.assign(np.zeros(layer.gamma.shape))


def _with_weights(model: keras.Model) -> list[keras.Layer]:
    return [layer for layer in model.layers if layer.weights]


def _by_position(kernel: Array, model: keras.Model) -> Array:
    """The head's (positions * channels, classes) as (positions, channels, classes)."""
    channels = [layer.output.shape[-1] for layer in model.layers if len(layer.output.shape) == 4]
    return kernel.reshape(-1, channels[-1], kernel.shape[-1])


def _embedded(small: Array, large: Array) -> Array:
    """`small` in the first corner of `large`; its outputs hear nothing of the inputs beyond."""
    result = large.copy()
    if small.ndim > 1:
        result[..., small.shape[-2] :, : small.shape[-1]] = 0
    result[tuple(slice(size) for size in small.shape)] = small
    return result
