"""P-Net arranged for the processor: the same numbers in two thirds of the time.

P-Net spends more than half of its time before its second convolution: on ten channels, too few
for wide registers, of every pixel, of which the pooling keeps one in four. Here one convolution
of stride 2 computes the four values of each 2x2 pooling window side by side, as 40 channels, from
the 4x4 pixels that they see together; and the pixels of a row come in pairs, as six channels
instead of three, which is the same memory. Large enough now, that convolution computes on 8 bits
as the others do. The two outputs become one of five channels: four offsets, and the logit of the
probability, since a threshold needs no sigmoid.
"""

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from numpy.typing import NDArray

PHASES = [(0, 0), (0, 1), (1, 0), (1, 1)]
"""Row and column of the values in a pooling window."""


class PnetInPairs:
    """Pictures (N, H, W/2, 6), H and W even → maps (N, H/2 - 5, W/2 - 5, 5)."""

    input_shape = (None, None, None, 6)

    def __init__(self, network: keras.Model) -> None:
        kernel, bias = network.get_layer("conv1").get_weights()
        self._kernel1, self._bias1 = _four_at_once(kernel), np.tile(bias, len(PHASES))
        slopes = {name: network.get_layer(name).get_weights()[0] for name in _PRELUS}
        self._channels = len(bias)
        self._prelu1 = _prelu(np.tile(slopes["prelu1"], len(PHASES)))
        self._prelu2, self._prelu3 = _prelu(slopes["prelu2"]), _prelu(slopes["prelu3"])
        self._conv2 = network.get_layer("conv2").get_weights()
        self._conv3 = network.get_layer("conv3").get_weights()
        heads = [network.get_layer(name).get_weights() for name in ("offsets", "probability")]
        self._heads = [np.concatenate(parts, axis=-1) for parts in zip(*heads, strict=True)]

    def __call__(self, pictures: tf.Tensor, training: bool = False) -> dict[str, tf.Tensor]:
        """`training` must be False: the rearranged network is for use only."""
        if training:
            raise ValueError("Train P-Net itself; this is its form for use.")
        values = tf.nn.conv2d(pictures, self._kernel1, (1, 2, 1, 1), "VALID") + self._bias1
        values = self._prelu1(values)
        shape = tf.shape(values)
        window = len(PHASES)
        in_a_row = tf.reshape(values, (shape[0], shape[1], shape[2] * window, self._channels))
        pooled = tf.nn.max_pool2d(in_a_row, (1, window), (1, window), "VALID")
        values = self._prelu2(_convolved(pooled, self._conv2))
        values = self._prelu3(_convolved(values, self._conv3))
        return {"offsets_and_logit": _convolved(values, self._heads)}


_PRELUS = ("prelu1", "prelu2", "prelu3")


def _four_at_once(kernel: NDArray[np.float32]) -> NDArray[np.float32]:
    """A kernel (3, 3, 3, n) as one (4, 2, 6, 4n) over pairs of pixels, for all `PHASES`."""
    rows, columns, colours, filters = kernel.shape
    wide = np.zeros((rows + 1, columns + 1, colours, len(PHASES), filters), np.float32)
    for phase, (row, column) in enumerate(PHASES):
        wide[row : row + rows, column : column + columns, :, phase] = kernel
    return wide.reshape(rows + 1, (columns + 1) // 2, 2 * colours, len(PHASES) * filters)


def _prelu(slopes: NDArray[np.float32]) -> keras.Layer:
    layer = layers.PReLU(shared_axes=[1, 2])
    layer.build((None, None, None, slopes.shape[-1]))
    layer.set_weights([slopes])
    return layer


def _convolved(values: tf.Tensor, weights: list[NDArray[np.float32]]) -> tf.Tensor:
    kernel, bias = weights
    return tf.nn.conv2d(values, kernel, 1, "VALID") + bias
