"""Fused batch normalisation is Keras's own layer, faster. Needs TensorFlow (extra `training`)."""

import numpy as np
import pytest
from helpers.extras import needs_tensorflow

needs_tensorflow()


@pytest.mark.parametrize("channels", [1, 24])
def test_normalising_and_its_gradients_are_those_of_keras(channels):
    import keras
    import tensorflow as tf

    from training.learning.fused_normalization import FusedBatchNormalization

    rng = np.random.default_rng(channels)
    pictures = tf.constant(rng.normal(3, 2, (8, 5, 6, channels)).astype(np.float32))
    weights = tf.constant(rng.normal(0, 1, pictures.shape).astype(np.float32))
    found = []
    for kind in (keras.layers.BatchNormalization, FusedBatchNormalization):
        layer = kind()
        layer.build(pictures.shape)
        layer.set_weights([rng.uniform(0.5, 2, channels) for _ in layer.get_weights()])
        rng = np.random.default_rng(channels)  # the same weights for the other kind
        layer.set_weights([rng.uniform(0.5, 2, channels) for _ in layer.get_weights()])
        with tf.GradientTape() as tape:
            tape.watch(pictures)
            out = layer(pictures, training=True)
            loss = tf.reduce_sum(weights * out)
        gradients = tape.gradient(loss, [pictures, layer.gamma.value, layer.beta.value])
        watched = layer(pictures, training=False)
        found.append([out, *gradients, watched, layer.moving_mean.numpy()])
        variance = layer.moving_variance.numpy()
        found[-1].append(variance)
    for mine, other in zip(*found, strict=True):
        np.testing.assert_allclose(mine, other, rtol=1e-3, atol=1e-3)


@pytest.mark.parametrize("architecture", ["mini_xception", "residual_se"])
def test_a_network_keeps_its_weights_and_what_it_says(architecture):
    import keras

    from training.learning.fused_normalization import FusedBatchNormalization, with_fused_layers
    from training.models import build_model

    plain = build_model(architecture)
    fused = with_fused_layers(plain)
    kinds = {type(layer) for layer in fused.layers}
    assert FusedBatchNormalization in kinds
    assert keras.layers.BatchNormalization not in kinds
    assert [v.shape for v in plain.variables] == [v.shape for v in fused.variables]
    pictures = np.random.default_rng(4).uniform(0, 255, (3, 48, 48, 1)).astype(np.float32)
    np.testing.assert_allclose(
        plain.predict(pictures, verbose=0), fused.predict(pictures, verbose=0), atol=1e-5
    )
