"""The `light` network: within the paper's 58,423 parameters, but deeper where it pays.

A 3x3 stem, then residual depthwise-separable blocks with squeeze-and-excitation. The paper's
network spends a fifth of its parameters on shortcuts and its last convolution; here they go into
width at small sizes. Nothing normalises between a depthwise convolution and the 1x1 convolution
after it, which can do without; the 2,976 parameters saved let the last layer weigh every position
of every channel (Chen et al. 2018, MobileFaceNets) instead of taking means.

The picture is enlarged inside the graph: finer steps between the same weights, which cost time and
no parameters (Tan & Le 2019, EfficientNet, scale the resolution likewise). At the end the map comes
back to 6x6, one weight for each position. Likewise SiLU, x * sigmoid(x), instead of ReLU
(Ramachandran et al. 2017): a little time, no parameters, and from the same weights a loss on
PublicTest of 0.871 instead of 0.875 after ten epochs, though those weights had been learned
with ReLU.
"""

import keras
from keras import layers

from training.models.blocks import excited, logits_from, normalized_input

ENLARGED_PX = 80
"""Side of the picture that the stem sees."""
STEM_CHANNELS = 24
STAGES = ((32, 3), (56, 3), (64, 2))
POSITIONS = 6
"""The last map is so many positions high and wide."""


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    x = layers.Resizing(ENLARGED_PX, ENLARGED_PX)(x)
    x = layers.Conv2D(STEM_CHANNELS, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.Activation("silu")(x)
    for channels, blocks in STAGES:
        x = layers.MaxPooling2D(2)(x)
        for _ in range(blocks):
            x = _block(x, channels)
    x = layers.Resizing(POSITIONS, POSITIONS)(x)
    x = layers.DepthwiseConv2D(POSITIONS, use_bias=False)(x)
    x = layers.Flatten()(x)
    return logits_from(inputs, layers.Dense(classes)(x), "separable_se")


def _block(x: keras.KerasTensor, channels: int) -> keras.KerasTensor:
    shortcut = x
    widened = x.shape[-1] != channels
    for _ in range(2):
        x = layers.DepthwiseConv2D(3, padding="same", use_bias=False)(x)
        x = layers.Conv2D(channels, 1, use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.Activation("silu")(x)
    x = excited(x)
    return x if widened else layers.Add()([x, shortcut])
