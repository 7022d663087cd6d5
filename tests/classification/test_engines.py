"""The table of engines, and LiteRT behind it."""

import hashlib
import json
import shutil
import subprocess
import sys

import numpy as np
import pytest

from fer_desktop.classification import create_classifier
from fer_desktop.classification.engines import shipped_models
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.resources import resource


@pytest.fixture(scope="module")
def classifier():
    return create_classifier("paper")


@pytest.fixture(scope="module")
def crops():
    return np.random.default_rng(5).integers(0, 256, (40, 48, 48), dtype=np.uint8)


@pytest.fixture
def model_folder(tmp_path):
    return shutil.copytree(resource("models", "paper"), tmp_path / "model")


@pytest.mark.parametrize("name", shipped_models())
def test_every_shipped_model_gives_probabilities(name, crops):
    probabilities = create_classifier(name).classify(crops[:3])
    assert probabilities.shape == (3, 7) and probabilities.dtype == np.float32
    assert (probabilities >= 0).all()
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("thread_count", [1, 2, 3])
@pytest.mark.parametrize("count", [0, 1, 2, 40])
def test_many_faces_give_what_single_ones_give(classifier, crops, count, thread_count):
    together = create_classifier("paper", thread_count=thread_count).classify(crops[:count])
    assert together.shape == (count, 7)
    alone = [classifier.classify(crops[index : index + 1]) for index in range(count)]
    np.testing.assert_array_equal(together, np.concatenate(alone) if alone else together)


def test_an_earlier_batch_leaves_nothing_behind(classifier, crops):
    first = classifier.classify(crops[:1])
    classifier.classify(crops[10:15])
    np.testing.assert_array_equal(classifier.classify(crops[:1]), first)


def test_darker_and_flatter_pictures_read_the_same(classifier, crops):
    """The network sees each picture at mean 0 and variance 1."""
    half = classifier.classify(crops[:8] // 2)
    np.testing.assert_allclose(half, classifier.classify(crops[:8]), atol=0.05)


def test_outputs_come_in_the_order_of_emotions(classifier, crops, model_folder):
    path = model_folder / "model.json"
    values = json.loads(path.read_text("utf-8"))
    values["labels"] = values["labels"][::-1]
    path.write_text(json.dumps(values))
    other = create_classifier(model_folder)
    assert other.manifest.emotions == EMOTIONS
    np.testing.assert_array_equal(
        other.classify(crops[:4]), classifier.classify(crops[:4])[:, ::-1]
    )


def test_a_file_that_is_no_model_is_refused(model_folder):
    (model_folder / "model.tflite").write_bytes(b"not a model")
    path = model_folder / "model.json"
    values = json.loads(path.read_text("utf-8"))
    values["sha256"] = hashlib.sha256(b"not a model").hexdigest()
    path.write_text(json.dumps(values))
    with pytest.raises(ModelError, match="LiteRT cannot run"):
        create_classifier(model_folder)


def test_an_unknown_model_names_the_known_ones():
    with pytest.raises(ModelError, match="no model “papper”") as caught:
        create_classifier("papper")
    assert "paper" in caught.value.advice


def test_an_unknown_engine_names_the_known_ones():
    with pytest.raises(ModelError, match="no classification engine") as caught:
        create_classifier("paper", engine="onnx")
    assert "litert" in caught.value.advice


def test_classifying_loads_neither_tensorflow_nor_qt():
    program = (
        "import sys, numpy as np; from fer_desktop.classification import create_classifier;"
        "create_classifier('paper').classify(np.zeros((1, 48, 48), np.uint8));"
        "print([name for name in ('tensorflow', 'keras', 'PySide6') if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
