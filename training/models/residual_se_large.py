"""The `residual_se` network at many times the size: a teacher, never shipped.

A 3x3 stem at full size, then two residual blocks each of 128 channels at 24x24, 256 at 12x12 and
512 at 6x6: eleven million parameters, fifteen times those of `residual_se`.
"""

import keras
from keras import layers

from training.models.blocks import logits_from, normalized_input, residual_block

STEM_CHANNELS = (32, 64)
STAGES = ((128, 2), (256, 2), (512, 2))
"""Channels and number of blocks; each stage has half the size of the one before."""
DROPOUT = 0.4


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    for channels in STEM_CHANNELS:
        x = layers.Conv2D(channels, 3, padding="same", use_bias=False)(x)
        x = layers.BatchNormalization()(x)
        x = layers.ReLU()(x)
    for channels, blocks in STAGES:
        x = layers.MaxPooling2D(2)(x)
        for _ in range(blocks):
            x = residual_block(x, channels)
    x = layers.GlobalAveragePooling2D()(x)
    x = layers.Dropout(DROPOUT)(x)
    return logits_from(inputs, layers.Dense(classes)(x), "residual_se_large")
