"""The paper's network: mini-Xception with a one-channel input (paper Fig. 5).

Two 3x3 convolutions of 8 channels without padding; four residual modules of depthwise-separable
convolutions (16, 32, 64, 128) with a strided 1x1 shortcut and 3x3 max pooling; a 3x3 convolution
to one map per class; global average pooling. Without biases before batch normalisation that is
58,423 parameters of which 56,951 train: the paper's own figures.
"""

import keras
from keras import layers

from training.models.blocks import logits_from, normalized_input


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    for _ in range(2):
        x = layers.Conv2D(8, 3, use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
    for channels in (16, 32, 64, 128):
        x = _module(x, channels)
    x = layers.Conv2D(classes, 3, padding="same")(x)
    return logits_from(inputs, layers.GlobalAveragePooling2D()(x), "mini_xception")


def _module(x: keras.KerasTensor, channels: int) -> keras.KerasTensor:
    shortcut = layers.Conv2D(channels, 1, strides=2, padding="same", use_bias=False)(x)
    shortcut = layers.BatchNormalization()(shortcut)
    x = layers.SeparableConv2D(channels, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.SeparableConv2D(channels, 3, padding="same", use_bias=False)(x)
    x = layers.BatchNormalization()(x)
    x = layers.MaxPooling2D(3, strides=2, padding="same")(x)
    return layers.Add()([x, shortcut])
