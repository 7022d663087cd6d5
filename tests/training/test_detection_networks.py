"""The cascade's networks in Keras, their conversion, and learning; needs the extra `training`."""

# ruff: noqa: E402 - what needs TensorFlow is imported after the check for it

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow (extra: training) is not installed")
pytest.importorskip("mtcnn", reason="mtcnn (extra: training) is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")  # TensorFlow's and Keras's own

from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.networks import PictureNetwork, StaticNetwork, WindowNetwork
from fer_desktop.resources import resource
from training.detection.convert_mtcnn import load_network, write_model, write_network
from training.detection.examples import NEGATIVE, POSITIVE, SIDE_PX, Examples
from training.detection.networks import BUILDERS, scaled
from training.detection.retrain import Recipe, train

PARAMETERS = {"pnet": 6_599, "rnet": 100_049, "onet": 388_783}
"""Those of the paper's networks, but one output instead of two for "face or not"."""


@pytest.fixture(scope="module")
def networks():
    return {name: load_network(name) for name in BUILDERS}


def test_the_networks_have_the_papers_size(networks):
    assert {name: network.count_params() for name, network in networks.items()} == PARAMETERS


def test_the_files_give_what_the_networks_give(networks, tmp_path):
    write_model(tmp_path, networks, "a test")
    model = load_model(tmp_path)
    random = np.random.default_rng(0)
    for name, side_px in SIDE_PX.items():
        pictures = random.integers(0, 256, (1, side_px, side_px, 3), dtype=np.uint8)
        expected = networks[name](scaled(pictures))
        if name == "pnet":
            got = PictureNetwork(model.pnet, 1).run(pictures[0])
        else:
            got = WindowNetwork(getattr(model, name), side_px, 1).run(pictures)
        assert set(got) == set(expected)
        for output, values in got.items():
            wanted = np.asarray(expected[output])
            np.testing.assert_allclose(values.reshape(wanted.shape), wanted, atol=1e-4)


def test_the_shipped_files_are_the_converted_ones(networks, tmp_path):
    write_model(tmp_path, networks, "mtcnn 1.0.0 (PyPI)")
    for name in BUILDERS:
        converted = probability(getattr(load_model(tmp_path), name), SIDE_PX[name])
        shipped = probability(getattr(load_model(resource("models", "mtcnn")), name), SIDE_PX[name])
        np.testing.assert_allclose(converted, shipped, atol=1e-5)


def probability(content, side_px):
    """What a file says of one fixed picture."""
    picture = np.random.default_rng(1).integers(0, 256, (side_px, side_px, 3), dtype=np.uint8)
    return StaticNetwork(content, (1, side_px, side_px, 3), 1).run(picture[None])["probability"]


def test_training_learns_goes_on_after_an_interruption_and_is_written(tmp_path):
    """Bright windows are called faces: the network comes to believe it."""
    random = np.random.default_rng(0)
    windows = random.integers(0, 60, (80, 24, 24, 3), dtype=np.uint8)
    windows[:40] += 180
    examples = Examples(
        windows,
        np.array([POSITIVE] * 40 + [NEGATIVE] * 40, np.int8),
        np.zeros((80, 4), np.float32),
        np.zeros((80, 10), np.float32),
    )
    checkpoint = tmp_path / "checkpoint.npz"
    network = load_network("rnet")
    train(network, examples, Recipe(steps=60, batch_size=32), checkpoint)
    outputs = network.predict(scaled(windows), verbose=0)["probability"][:, 0]
    assert outputs[:40].min() > 0.5 > outputs[40:].max()

    resumed = load_network("rnet")
    train(resumed, examples, Recipe(steps=60, batch_size=32), checkpoint)  # nothing left to do
    for before, after in zip(network.get_weights(), resumed.get_weights(), strict=True):
        np.testing.assert_array_equal(before, after)

    folder = tmp_path / "model"
    write_model(folder, {name: load_network(name) for name in BUILDERS}, "a test")
    write_network(folder, network, note="retrained")
    got = WindowNetwork(load_model(folder).rnet, 24, 1).run(windows[:4])
    np.testing.assert_allclose(got["probability"][:, 0], outputs[:4], atol=1e-4)
