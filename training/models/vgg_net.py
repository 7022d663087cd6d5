"""VGG-Net for the paper's Table 3: VGG-16's thirteen convolutions (Simonyan & Zisserman 2015).

For 48x48 grey pictures the two dense layers of 4,096, which hold 90 % of the parameters of the
original and expect 7x7 maps, become one of 512. Batch normalisation, which the original lacks,
makes it train at all without pre-training. The paper's own head is not known to this project.
"""

import keras
from keras import layers

from training.models.blocks import logits_from, normalized_input

STAGES = ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3))
DROPOUT = 0.5


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    for channels, convolutions in STAGES:
        for _ in range(convolutions):
            x = layers.Conv2D(channels, 3, padding="same", use_bias=False)(x)
            x = layers.BatchNormalization()(x)
            x = layers.ReLU()(x)
        x = layers.MaxPooling2D(2)(x)
    x = layers.Flatten()(x)
    x = layers.Dense(512, activation="relu")(x)
    x = layers.Dropout(DROPOUT)(x)
    return logits_from(inputs, layers.Dense(classes)(x), "vgg_net")
