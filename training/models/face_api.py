"""The expression network of face-api.js: a teacher that has seen other faces than FER-2013's.

Four dense blocks of separable convolutions on a 112x112 colour picture, without batch
normalisation (V. Mühler 2018; `FaceFeatureExtractor` and `FaceExpressionNet` in face-api.js).
Nobody trains it here: `release/convert_face_api.py` gives it the author's weights.
"""

import keras
from keras import layers

from training.models.blocks import INPUT_SHAPE, logits_from

SIZE_PX = 112
MEAN_RGB = (122.782, 117.001, 104.298)
BLOCKS = ((32, "dense0"), (64, "dense1"), (128, "dense2"), (256, "dense3"))
"""Channels, and the block's name in face-api.js."""


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes), in face-api.js's order."""
    inputs = keras.Input(INPUT_SHAPE, name="pictures", dtype="float32")
    x = layers.Resizing(SIZE_PX, SIZE_PX)(inputs)
    x = layers.Concatenate()([x, x, x])
    return logits_from(inputs, colour_network(classes)(x), "face_api")


def colour_network(classes: int = 7) -> keras.Model:
    """RGB pictures (N, 112, 112, 3), 0 to 255 → logits (N, classes): face-api.js's own part."""
    inputs = keras.Input((SIZE_PX, SIZE_PX, 3), name="colour", dtype="float32")
    x = layers.Rescaling(1 / 255, [-mean / 255 for mean in MEAN_RGB])(inputs)
    for channels, name in BLOCKS:
        x = _dense_block(x, channels, name)
    x = layers.GlobalAveragePooling2D()(x)
    return keras.Model(inputs, layers.Dense(classes, name="fc")(x), name="colour_network")


def _dense_block(x: keras.KerasTensor, channels: int, name: str) -> keras.KerasTensor:
    """Four convolutions, each of which sees the sum of all before it."""
    first = layers.Conv2D if name == BLOCKS[0][1] else layers.SeparableConv2D
    outputs = [first(channels, 3, strides=2, padding="same", name=f"{name}_conv0")(x)]
    outputs[0] = layers.ReLU()(outputs[0])
    x = outputs[0]
    for number in (1, 2, 3):
        outputs.append(
            layers.SeparableConv2D(channels, 3, padding="same", name=f"{name}_conv{number}")(x)
        )
        x = layers.ReLU()(layers.Add()(outputs))
    return x
