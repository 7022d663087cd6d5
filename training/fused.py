"""Layers that compute what Keras's own compute, faster while a network learns.

Batch normalisation on a processor: Keras computes means and variances operation by operation, each
a walk through memory: for these small networks half of a training step. TensorFlow's fused kernel
does the same arithmetic in one walk (measured on two cores: mini-Xception 46 ms a step instead of
119). In bfloat16 that kernel is slow, so it always computes in float32 (the accurate network 125 ms
a step instead of 160).

Depthwise convolutions under JAX: written as a sum of shifted products, which the compiler joins
into a few walks through memory, instead of a convolution with as many groups as channels. (Not
measured against it: the one accelerator that was to be had so far was lent for minutes.)

The weights and what they mean are those of Keras's own layers, so a run may begin or go on under
another backend.
"""

import keras


def with_fused_layers(model: keras.Model) -> keras.Model:
    """`model` with the same weights, trained by the layers that are faster under this backend."""
    kinds = FUSED.get(keras.backend.backend(), {})

    def fused(layer: keras.layers.Layer) -> keras.layers.Layer:
        kind = type(layer)
        return kinds.get(kind, kind).from_config(layer.get_config())

    twin = keras.models.clone_model(model, clone_function=fused)
    twin.set_weights(model.get_weights())
    return twin


class FusedBatchNormalization(keras.layers.BatchNormalization):
    """Keras's layer; in training by TensorFlow's kernel, over (N, H, W, C)."""

    def call(self, inputs, training=None, mask=None):
        if not training or mask is not None:
            return super().call(inputs, training=training, mask=mask)
        import tensorflow

        empty = tensorflow.constant([], tensorflow.float32)
        normalized, mean, variance, *_ = tensorflow.raw_ops.FusedBatchNormV3(
            x=tensorflow.cast(inputs, tensorflow.float32),
            scale=tensorflow.convert_to_tensor(self.gamma),
            offset=tensorflow.convert_to_tensor(self.beta),
            mean=empty,
            variance=empty,
            epsilon=self.epsilon,
            is_training=True,
        )
        for moving, new in ((self.moving_mean, mean), (self.moving_variance, variance)):
            moving.assign(self.momentum * moving + (1 - self.momentum) * new)
        return tensorflow.cast(normalized, inputs.dtype)


class FusedDepthwiseConv2D(keras.layers.DepthwiseConv2D):
    """Keras's layer, without stride, dilation, bias and multiplier; over (N, H, W, C)."""

    def call(self, inputs):
        return _depthwise(inputs, self.kernel, self.padding)


class FusedSeparableConv2D(keras.layers.SeparableConv2D):
    """Keras's layer, without stride, dilation, bias and multiplier; over (N, H, W, C)."""

    def call(self, inputs):
        return keras.ops.conv(
            _depthwise(inputs, self.depthwise_kernel, self.padding), self.pointwise_kernel
        )


def _depthwise(inputs, kernel, padding):
    """`kernel` (height, width, C, 1) over `inputs` (N, H, W, C)."""
    height, width, *_ = kernel.shape
    kernel = keras.ops.cast(kernel, inputs.dtype)
    if padding == "same":
        margins = [((size - 1) // 2, size // 2) for size in (height, width)]
        inputs = keras.ops.pad(inputs, [(0, 0), *margins, (0, 0)])
    rows, columns = inputs.shape[1] - height + 1, inputs.shape[2] - width + 1
    return sum(
        inputs[:, y : y + rows, x : x + columns] * kernel[y, x, :, 0]
        for y in range(height)
        for x in range(width)
    )


FUSED = {
    "tensorflow": {keras.layers.BatchNormalization: FusedBatchNormalization},
    "jax": {
        keras.layers.DepthwiseConv2D: FusedDepthwiseConv2D,
        keras.layers.SeparableConv2D: FusedSeparableConv2D,
    },
}
"""Backend → Keras's layer → the one that learns faster."""
