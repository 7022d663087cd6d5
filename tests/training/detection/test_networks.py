"""The cascade's networks in Keras, their conversion, and learning; needs the extra `training`."""

# ruff: noqa: E402 - what needs TensorFlow is imported after the check for it

import numpy as np
import pytest

pytest.importorskip("tensorflow", reason="TensorFlow (extra: training) is not installed")
pytest.importorskip("mtcnn", reason="mtcnn (extra: training) is not installed")
pytestmark = pytest.mark.filterwarnings("ignore")  # TensorFlow's and Keras's own

from fer_desktop.core.resources import resource
from fer_desktop.core.threads.worker_pool import WorkerPool
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.networks import PictureNetwork, WindowNetwork
from training.cli import main
from training.detection.convert_mtcnn import load_network, write_model, write_network
from training.detection.examples import SIDE_PX, WINDOW_PX, Examples
from training.detection.networks import BUILDERS, scaled
from training.detection.retrain import RetrainingRecipe, blend, flat, train

PARAMETERS = {"pnet": 6_599, "rnet": 100_049, "onet": 388_783}
"""Those of the paper's networks, but one output instead of two for "face or not"."""
EIGHT_BITS = 0.1
"""What 8 bits may change in an answer to noise, the hardest picture for them."""


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
            got = proposals(model.pnet, pictures[0])
        else:
            got = WindowNetwork(getattr(model, name), side_px, WorkerPool(1)).run(pictures)
        assert set(got) == set(expected)
        for output, values in got.items():
            wanted = np.asarray(expected[output])
            np.testing.assert_allclose(values.reshape(wanted.shape), wanted, atol=EIGHT_BITS)


def test_the_shipped_proposals_and_refinement_are_what_the_command_converts(tmp_path, capsys):
    assert main(["convert-mtcnn", "--output", str(tmp_path)]) == 0
    assert "rnet: 100,049 parameters" in capsys.readouterr().out
    for name in ("pnet", "rnet"):
        window = a_window(SIDE_PX[name])
        converted = probability(getattr(load_model(tmp_path), name), window)
        shipped = probability(getattr(load_model(resource("models", "mtcnn")), name), window)
        np.testing.assert_allclose(converted, shipped, atol=1e-5)


def proposals(content, picture):
    """P-Net's answers by the names that the network in Keras gives them."""
    (answers,) = PictureNetwork(content, WorkerPool(1)).run([picture])
    return {"offsets": answers[..., :4], "probability": 1 / (1 + np.exp(-answers[..., 4:]))}


def probability(content, windows):
    """What a file says of windows of its network's size."""
    if windows.shape[1] == SIDE_PX["pnet"]:
        return np.array([proposals(content, window)["probability"] for window in windows]).ravel()
    network = WindowNetwork(content, windows.shape[1], WorkerPool(1))
    return network.run(windows)["probability"].ravel()


def a_window(side_px):
    return np.random.default_rng(1).integers(0, 256, (1, side_px, side_px, 3), dtype=np.uint8)


def bright_faces():
    """Bright windows are labelled as faces, dark ones are not."""
    random = np.random.default_rng(0)
    windows = random.integers(0, 60, (80, WINDOW_PX, WINDOW_PX, 3), dtype=np.uint8)
    windows[:40] += 180
    faces = np.full((80, 4), np.nan, np.float32)
    faces[:40] = (0.1, 0.0, 0.9, 1.0)
    landmarks = np.full((80, 5, 2), 0.5, np.float32)
    return Examples(windows, faces, landmarks, np.zeros(80, np.int32))


@pytest.mark.parametrize(("name", "steps"), [("pnet", 40), ("onet", 25)])  # R-Net is like O-Net
def test_training_learns_goes_on_after_an_interruption_and_is_written(name, steps, tmp_path):
    examples = bright_faces()
    checkpoint = tmp_path / "checkpoint.npz"
    network = load_network(name)
    train(network, examples, RetrainingRecipe(steps=steps, batch_size=32), checkpoint)
    side_px = SIDE_PX[name]
    windows = examples.windows[:, :side_px, :side_px]
    outputs = flat(network(scaled(windows))["probability"]).numpy()[:, 0]
    assert outputs[:40].mean() > 0.5 + outputs[40:].mean()

    resumed = load_network(name)
    train(
        resumed, examples, RetrainingRecipe(steps=steps, batch_size=32), checkpoint
    )  # nothing left to do
    for before, after in zip(network.get_weights(), resumed.get_weights(), strict=True):
        np.testing.assert_array_equal(before, after)

    folder = tmp_path / "model"
    write_model(folder, {name: load_network(name) for name in BUILDERS}, "a test")
    write_network(folder, network, note="retrained")
    got = probability(getattr(load_model(folder), name), windows[:1])
    np.testing.assert_allclose(got, outputs[:1], atol=EIGHT_BITS)


def test_a_share_of_the_way_lies_between():
    network, before = load_network("rnet"), load_network("rnet")
    network.set_weights([weights + 1 for weights in network.get_weights()])
    blend(network, before, 0.25)
    for between, start in zip(network.get_weights(), before.get_weights(), strict=True):
        np.testing.assert_allclose(between, start + 0.25, atol=1e-5)
