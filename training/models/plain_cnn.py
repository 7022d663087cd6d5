"""A plain convolutional network for the paper's Table 3.

What this project knows of the paper does not state its layers. This is the textbook form: four
pairs of 3x3 convolutions with doubling channels, each pair followed by 2x2 pooling, global
average pooling.
"""

import keras
from keras import layers

from training.models.blocks import logits_from, normalized_input

STAGES = (16, 32, 64, 128)
DROPOUT = 0.3


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    for channels in STAGES:
        for _ in range(2):
            x = layers.Conv2D(channels, 3, padding="same", use_bias=False)(x)
            x = layers.BatchNormalization()(x)
            x = layers.ReLU()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dropout(DROPOUT)(x)
    return logits_from(inputs, layers.Dense(classes)(x), "plain_cnn")
