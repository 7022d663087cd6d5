"""The architectures: as large as they claim."""

import importlib.util

import numpy as np
import pytest
from helpers.extras import needs_tensorflow

from training.models import ARCHITECTURES, build_model

needs_tensorflow()

PARAMETERS = {
    "mini_xception": (58_423, 56_951),
    "residual_se": (733_681, 731_297),
    "separable_se": (57_744, 56_128),
    "plain_cnn": (295_575, 294_615),
    "densenet1": (95_356, 90_862),
}
"""All and trainable; the first line is the paper's own."""
BUDGET = 58_423


def trainable(network) -> int:
    return sum(int(np.prod(weight.shape)) for weight in network.trainable_weights)


@pytest.mark.parametrize("architecture", PARAMETERS)
def test_networks_have_the_parameters_they_claim(architecture):
    network = build_model(architecture)
    assert (network.count_params(), trainable(network)) == PARAMETERS[architecture]
    assert network.output_shape == (None, 7)


def test_the_light_network_keeps_the_papers_budget():
    assert PARAMETERS["separable_se"][0] <= BUDGET


def test_every_network_of_the_table_has_a_file():
    for architecture in ARCHITECTURES:
        assert importlib.util.find_spec(f"training.models.{architecture}") is not None
