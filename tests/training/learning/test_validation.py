"""How good a network is on pictures that it does not learn from."""

import numpy as np
import pytest
from helpers.extras import needs_tensorflow
from helpers.made_data_sets import noise_faces

from training.datasets.labelled import Labelled
from training.learning.validation import validate

needs_tensorflow()


def test_a_hesitant_network_is_validated_by_its_calibrated_loss():
    import keras

    faces = noise_faces(70)
    inputs = keras.Input((48, 48, 1))
    numbers = keras.layers.Lambda(lambda x: x[:, 0, 0, :1])(inputs)
    network = keras.Model(inputs, keras.layers.Dense(7, use_bias=False)(numbers))
    rng = np.random.default_rng(1)
    faces.pictures[:, 0, 0] = rng.integers(4, 7, 70)
    labels = np.where(rng.random(70) < 0.8, 2, 4)
    faces = Labelled(faces.pictures, labels, faces.rows)
    found = []
    for size in (0.2, 0.6):
        network.set_weights([size * np.eye(7, dtype=np.float32)[2:3]])
        found.append(validate(network, faces))
    hesitant, sure = found
    assert hesitant.loss > sure.loss + 0.1
    assert sure.loss >= sure.calibrated_loss == pytest.approx(hesitant.calibrated_loss, rel=1e-3)
    assert hesitant.accuracy == sure.accuracy == pytest.approx((labels == 2).mean())
