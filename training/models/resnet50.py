"""ResNet-50 for the paper's Table 3 (He et al. 2016), after the picture is one channel wide.

Keras's own network with random weights. Its stem halves the picture twice, which suits 224
pixels; 48 leave maps of 2x2 at the end, as the paper's would have.
"""

import keras
from keras import layers

from training.models.blocks import logits_from, normalized_input


def build(classes: int = 7) -> keras.Model:
    """Grey pictures (N, 48, 48, 1), 0 to 255 → logits (N, classes)."""
    inputs, x = normalized_input()
    body = keras.applications.ResNet50(include_top=False, weights=None, input_tensor=x)
    x = layers.GlobalAveragePooling2D()(body.output)
    return logits_from(inputs, layers.Dense(classes)(x), "resnet50")
