"""Answers of networks for the pictures that they left out. Needs TensorFlow."""

import dataclasses
import importlib.util

import numpy as np
import pytest

from fer_desktop.core.errors import FerError
from training.calibration import softmax
from training.recipes import RECIPES
from training.run_folder import NetworkFacts, RunFolder

if importlib.util.find_spec("tensorflow") is None:
    pytest.skip("needs TensorFlow (extra “training”)", allow_module_level=True)

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Keras on NumPy 2

PICTURES = np.random.default_rng(1).integers(0, 256, (7, 48, 48), dtype=np.uint8)


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """Two networks, each told to have left out every second picture; the second one first."""
    import keras

    from training.models import build_model

    paths = []
    for part in (1, 0):
        keras.utils.set_random_seed(part)  # other networks could agree by chance
        network = build_model("mini_xception")
        folder = RunFolder(tmp_path_factory.mktemp("runs") / str(part))
        recipe = dataclasses.replace(RECIPES["paper"], folds=2, left_out=part)
        folder.begin(recipe, NetworkFacts(15, 58_423, 56_951, "an abacus"))
        folder.write_best(network.get_weights(), epoch=1)
        paths.append(folder.path)
    return paths


def test_each_picture_is_answered_by_the_network_that_left_it_out(runs, tmp_path):
    from training.cross_fit import cross_fitted, read_cross_fitted
    from training.finished import finished_network
    from training.folds import parts_of
    from training.run_folder import replace_arrays

    said = cross_fitted(runs, PICTURES)
    pairs = []
    for path in reversed(runs):
        views = (PICTURES, PICTURES[:, :, ::-1])
        network = finished_network(path)
        answers = [network.predict(view[..., None] * 1.0, verbose=0) for view in views]
        pairs.append(np.mean([softmax(answer) for answer in answers], axis=0))
    assert np.abs(pairs[0] - pairs[1]).max() > 1e-3
    parts = parts_of(PICTURES, 2)
    assert set(parts) == {0, 1}
    for number, one in enumerate(said):
        np.testing.assert_allclose(one, pairs[parts[number]][number], atol=1e-5)
    replace_arrays(tmp_path / "said.npz", said=said)
    np.testing.assert_array_equal(read_cross_fitted(tmp_path / "said.npz", 7), said)
    with pytest.raises(FerError, match=r"answers of shape \(7, 7\); 8 pictures are trained on"):
        read_cross_fitted(tmp_path / "said.npz", 8)


def test_runs_that_do_not_belong_together_are_refused(runs, tmp_path):
    from training.folds import runs_by_part

    def another(name: str, **changes: object):
        folder = RunFolder(tmp_path / name)
        recipe = dataclasses.replace(RECIPES["paper"], **changes)
        folder.begin(recipe, NetworkFacts(1, 1, 1, ""))
        return folder.path

    assert runs_by_part(runs) == runs[::-1]
    third = another("third", folds=3, left_out=0)
    whole = another("whole")
    kdef = another("kdef", folds=2, left_out=0, dataset="kdef")
    for some in (runs[:1], [*runs, runs[0]], [runs[0], third], [whole], [runs[0], kdef]):
        with pytest.raises(FerError, match="not of one network and data set, each with another"):
            runs_by_part(some)
    with pytest.raises(FerError, match="is no run folder"):
        runs_by_part([*runs, tmp_path])
    began = another("began", folds=2, left_out=0, start="somewhere")
    with pytest.raises(FerError, match="may have seen what it left out"):
        runs_by_part([runs[0], began])


@pytest.mark.parametrize("content", [None, b"", b"nonsense"])
def test_another_file_is_refused(tmp_path, content):
    from training.cross_fit import read_cross_fitted

    path = tmp_path / "said.npz"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FerError, match="holds no cross-fitted answers"):
        read_cross_fitted(path, 7)
