"""Parts that several networks share: raw grey values in, logits out, and a residual block."""

import keras
from keras import layers

INPUT_SHAPE = (48, 48, 1)
CONTRAST_FLOOR = 8.0
"""Grey levels: pictures flatter than this are not blown up to full contrast."""


def normalized_input() -> tuple[keras.KerasTensor, keras.KerasTensor]:
    """(input, x): raw pictures 0 to 255, and each brought to mean 0 and variance 1.

    Per picture and without parameters, so that a dark or flat picture looks to the network like
    a well exposed one. In float32 also under a mixed policy.
    """
    inputs = keras.Input(INPUT_SHAPE, name="pictures", dtype="float32")
    x = layers.LayerNormalization(
        axis=(1, 2, 3),
        center=False,
        scale=False,
        epsilon=CONTRAST_FLOOR**2,
        dtype="float32",
        name="normalize",
    )(inputs)
    return inputs, x


def logits_from(inputs: keras.KerasTensor, x: keras.KerasTensor, name: str) -> keras.Model:
    """The model that ends in `x`, in float32 also under a mixed policy."""
    logits = layers.Activation("linear", dtype="float32", name="logits")(x)
    return keras.Model(inputs, logits, name=name)


def excited(x: keras.KerasTensor, reduction: int = 8) -> keras.KerasTensor:
    """Channels weighed by a small network of their means (squeeze-and-excitation)."""
    channels = x.shape[-1]
    weights = layers.GlobalAveragePooling2D(keepdims=True)(x)
    weights = layers.Conv2D(max(channels // reduction, 4), 1, activation="relu")(weights)
    weights = layers.Conv2D(channels, 1, activation="sigmoid")(weights)
    return layers.Multiply()([x, weights])


def residual_block(x: keras.KerasTensor, channels: int) -> keras.KerasTensor:
    """Two 3x3 convolutions, their channels weighed, added to the input."""
    shortcut = x
    if x.shape[-1] != channels:
        shortcut = layers.Conv2D(channels, 1, use_bias=False)(x)
        shortcut = layers.BatchNormalization()(shortcut)
    x = layers.Conv2D(channels, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Conv2D(channels, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    return layers.ReLU()(layers.Add()([excited(x), shortcut]))
