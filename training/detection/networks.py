"""P-Net, R-Net and O-Net in Keras, as in Zhang et al. 2016, Fig. 2.

All take RGB scaled to about -1 … 1 (see `INPUT_SCALE`) and give, per window, the face
probability and the offsets of the box's four sides in units of the window; O-Net also gives
five landmarks as fractions of the window (five x, then five y).
"""

import keras
import numpy as np
from keras import layers
from numpy.typing import NDArray

INPUT_CENTER = 127.5
INPUT_SCALE = 1 / 128
"""The networks were trained on (picture - 127.5) / 128."""


def _convolution(x: keras.KerasTensor, filters: int, size: int, name: str) -> keras.KerasTensor:
    x = layers.Conv2D(filters, size, name=f"conv{name}")(x)
    return layers.PReLU(shared_axes=[1, 2], name=f"prelu{name}")(x)


def _dense(x: keras.KerasTensor, units: int, name: str) -> keras.KerasTensor:
    x = layers.Flatten()(x)
    x = layers.Dense(units, name=f"dense{name}")(x)
    return layers.PReLU(name=f"prelu{name}")(x)


def build_pnet() -> keras.Model:
    """Proposal network, fully convolutional: a 12x12 window at every second pixel.

    (N, H, W, 3) → offsets (N, h, w, 4) and probability (N, h, w, 1).
    """
    inputs = keras.Input((None, None, 3), name="pictures")
    x = _convolution(inputs, 10, 3, "1")
    x = layers.MaxPooling2D(2, 2, padding="same")(x)
    x = _convolution(x, 16, 3, "2")
    x = _convolution(x, 32, 3, "3")
    offsets = layers.Conv2D(4, 1, name="offsets")(x)
    probability = layers.Conv2D(1, 1, activation="sigmoid", name="probability")(x)
    return keras.Model(inputs, {"offsets": offsets, "probability": probability}, name="pnet")


def build_rnet() -> keras.Model:
    """Refinement network: windows (N, 24, 24, 3) → offsets (N, 4), probability (N, 1)."""
    inputs = keras.Input((24, 24, 3), name="pictures")
    x = _convolution(inputs, 28, 3, "1")
    x = layers.MaxPooling2D(3, 2, padding="same")(x)
    x = _convolution(x, 48, 3, "2")
    x = layers.MaxPooling2D(3, 2)(x)
    x = _convolution(x, 64, 2, "3")
    x = _dense(x, 128, "4")
    offsets = layers.Dense(4, name="offsets")(x)
    probability = layers.Dense(1, activation="sigmoid", name="probability")(x)
    return keras.Model(inputs, {"offsets": offsets, "probability": probability}, name="rnet")


def build_onet() -> keras.Model:
    """Output network: windows (N, 48, 48, 3) → offsets (N, 4), landmarks (N, 10), probability."""
    inputs = keras.Input((48, 48, 3), name="pictures")
    x = _convolution(inputs, 32, 3, "1")
    x = layers.MaxPooling2D(3, 2, padding="same")(x)
    x = _convolution(x, 64, 3, "2")
    x = layers.MaxPooling2D(3, 2)(x)
    x = _convolution(x, 64, 3, "3")
    x = layers.MaxPooling2D(2, 2, padding="same")(x)
    x = _convolution(x, 128, 2, "4")
    x = _dense(x, 256, "5")
    offsets = layers.Dense(4, name="offsets")(x)
    landmarks = layers.Dense(10, name="landmarks")(x)
    probability = layers.Dense(1, activation="sigmoid", name="probability")(x)
    outputs = {"offsets": offsets, "landmarks": landmarks, "probability": probability}
    return keras.Model(inputs, outputs, name="onet")


BUILDERS = {"pnet": build_pnet, "rnet": build_rnet, "onet": build_onet}


def scaled(pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    """RGB 0 to 255 → what the networks above take."""
    return (pictures.astype(np.float32) - INPUT_CENTER) * INPUT_SCALE


def with_raw_input(network: keras.Model) -> keras.Model:
    """A copy of `network` that takes RGB from 0 to 255: the scaling moves into its first layer.

    Exact, since the first convolution has no padding: w·(x - c)·s + b = (w·s)·x + (b - Σ w·s·c).
    """
    copy = BUILDERS[network.name]()
    copy.set_weights(network.get_weights())
    kernel, bias = copy.get_layer("conv1").get_weights()
    kernel = kernel * INPUT_SCALE
    copy.get_layer("conv1").set_weights([kernel, bias - INPUT_CENTER * kernel.sum((0, 1, 2))])
    return copy
