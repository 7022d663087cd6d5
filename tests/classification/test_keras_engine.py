"""The reference engine gives what LiteRT gives."""

import importlib.util
import shutil

import numpy as np
import pytest

from fer_desktop.classification import create_classifier
from fer_desktop.classification.keras_engine import refuse_old_keras
from fer_desktop.core.errors import ModelError
from fer_desktop.core.resources import resource

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")  # Keras on NumPy 2

HAS_TENSORFLOW = importlib.util.find_spec("tensorflow") is not None


@pytest.mark.skipif(not HAS_TENSORFLOW, reason="needs TensorFlow (extra “reference”)")
def test_both_engines_agree():
    crops = np.random.default_rng(7).integers(0, 256, (9, 48, 48), dtype=np.uint8)
    reference = create_classifier("paper", engine="keras")
    np.testing.assert_allclose(
        create_classifier("paper").classify(crops), reference.classify(crops), atol=1e-4
    )
    assert reference.classify(crops[:0]).shape == (0, 7)


@pytest.mark.skipif(HAS_TENSORFLOW, reason="TensorFlow is installed")
def test_without_tensorflow_the_extra_is_named():
    with pytest.raises(ModelError, match="TensorFlow") as caught:
        create_classifier("paper", engine="keras")
    assert "reference" in caught.value.advice


def test_a_changed_keras_file_is_refused(tmp_path):
    folder = shutil.copytree(resource("models", "paper"), tmp_path / "model")
    with (folder / "model.keras").open("ab") as file:
        file.write(b"x")
    with pytest.raises(ModelError, match=r"not the one its manifest describes|TensorFlow"):
        create_classifier(folder, engine="keras")


@pytest.mark.parametrize("version", ["2.15.0", "3.10.0", "3.11.2"])
def test_a_keras_whose_safe_mode_is_none_is_refused(version):
    with pytest.raises(ModelError, match="can be made to run code"):
        refuse_old_keras(version)
    for safe in ("3.11.3", "3.15.1", "4.0.0"):
        refuse_old_keras(safe)
