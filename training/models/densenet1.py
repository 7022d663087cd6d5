"""DenseNet-1 for the paper's Table 3: the best there, 70.91 % with 95,263 parameters.

What this project knows of the paper states only that number. This is a DenseNet with bottlenecks
and compression (Huang et al. 2017) of nearly that size: three blocks of eight layers, 95,356.
"""

import keras
from keras import layers

from training.models.blocks import logits_from, normalized_input

STEM_CHANNELS = 12
GROWTH = 7
STAGES = (8, 8, 8)
"""Dense layers per block; between blocks maps and channels are halved."""


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    x = layers.Conv2D(STEM_CHANNELS, 3, padding="same", use_bias=False)(x)
    x = layers.MaxPooling2D(2)(x)
    for number, count in enumerate(STAGES):
        if number:
            x = _transition(x)
        for _ in range(count):
            x = layers.Concatenate()([x, _dense_layer(x)])
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.GlobalAveragePooling2D()(x)
    return logits_from(inputs, layers.Dense(classes)(x), "densenet1")


def _dense_layer(x: keras.KerasTensor) -> keras.KerasTensor:
    for channels, size in ((4 * GROWTH, 1), (GROWTH, 3)):
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
        x = layers.Conv2D(channels, size, padding="same", use_bias=False)(x)
    return x


def _transition(x: keras.KerasTensor) -> keras.KerasTensor:
    x = layers.BatchNormalization()(x)
    x = layers.ReLU()(x)
    x = layers.Conv2D(x.shape[-1] // 2, 1, use_bias=False)(x)
    return layers.AveragePooling2D(2)(x)
