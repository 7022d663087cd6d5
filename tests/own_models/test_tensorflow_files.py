"""Keras and SavedModel files, good and bad, through the real converter."""

from pathlib import Path

import numpy as np
import pytest
from helpers.extras import needs_tensorflow

from fer_desktop.classification.tensors import InputForm
from fer_desktop.core.errors import ModelError
from fer_desktop.own_models.files import KERAS, SAVED_MODEL, TFLITE, RunnableModel, read_model
from fer_desktop.own_models.networks import AskedNetwork, taken
from fer_desktop.own_models.probing import probe

needs_tensorflow()
pytestmark = pytest.mark.filterwarnings("ignore")  # TensorFlow's and Keras's own


@pytest.fixture(scope="module")
def keras():
    import keras

    return keras


def network(keras, *, activation="softmax", channels=3, is_lambda=False):
    """64x64 pictures → seven values; the same weights for the same arguments."""
    keras.utils.set_random_seed(3)
    layers = keras.layers
    given = keras.Input((64, 64, channels))
    found = layers.GlobalAveragePooling2D()(layers.Conv2D(4, 3)(layers.Rescaling(1 / 255)(given)))
    if is_lambda:
        found = layers.Lambda(lambda values: values * 2)(found)
    return keras.Model(given, layers.Dense(7, activation=activation)(found))


@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_a_keras_file_answers_as_before(keras, tmp_path: Path, ending: str) -> None:
    original = network(keras)
    path = tmp_path / f"net{ending}"
    original.save(path)
    model = read_model(path)
    assert (model.kind, model.engine) == (KERAS, "litert")
    what = taken(model, None, None)
    assert what.size_px == 64
    assert what.form == InputForm("rgb")
    crops = np.random.default_rng(1).integers(0, 256, (3, 64, 64, 3), dtype=np.uint8)
    expected = np.asarray(original(crops.astype(np.float32)))
    np.testing.assert_allclose(AskedNetwork(model, what).answers(crops), expected, atol=1e-5)
    assert probe(model, what).output.values == "probabilities"


def test_a_saved_model_of_grey_pictures_with_logits(keras, tmp_path: Path) -> None:
    network(keras, activation=None, channels=1).export(tmp_path / "saved", verbose=False)
    model = read_model(tmp_path / "saved")
    assert model.kind == SAVED_MODEL
    probed = probe(model, taken(model, None, None))
    assert probed.output.values == "logits"
    assert probed.taken.form == InputForm("grey")
    assert probed.output_count == 7


def test_integers_at_both_ends_are_scaled(keras) -> None:
    import tensorflow as tf

    original = network(keras, channels=1)
    pictures = np.random.default_rng(2).uniform(0, 255, (20, 1, 64, 64, 1)).astype(np.float32)
    converter = tf.lite.TFLiteConverter.from_keras_model(original)
    converter.optimizations = [tf.lite.Optimize.DEFAULT]
    converter.representative_dataset = lambda: ([picture] for picture in pictures)
    converter.target_spec.supported_ops = [tf.lite.OpsSet.TFLITE_BUILTINS_INT8]
    converter.inference_input_type = tf.uint8
    converter.inference_output_type = tf.int8
    model = RunnableModel(TFLITE, "litert", converter.convert())
    crops = pictures[:4, 0, ..., 0].astype(np.uint8)
    answers = AskedNetwork(model, taken(model, None, None)).answers(crops)
    expected = np.asarray(original(crops[..., np.newaxis].astype(np.float32)))
    np.testing.assert_allclose(answers, expected, atol=0.02)


@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_python_code_in_a_file_is_not_run(keras, tmp_path: Path, ending: str) -> None:
    network(keras, is_lambda=True).save(tmp_path / f"net{ending}")
    with pytest.raises(ModelError, match="has a Lambda layer"):
        read_model(tmp_path / f"net{ending}")


def test_weights_that_are_no_numbers(keras, tmp_path: Path) -> None:
    broken = network(keras)
    broken.set_weights([np.full_like(weights, np.nan) for weights in broken.get_weights()])
    broken.save(tmp_path / "nan.keras")
    model = read_model(tmp_path / "nan.keras")
    with pytest.raises(ModelError, match="no numbers"):
        probe(model, taken(model, None, None))


def test_two_inputs_are_refused(keras, tmp_path: Path) -> None:
    picture, age = keras.Input((48, 48, 1)), keras.Input((1,))
    both = keras.layers.Concatenate()([keras.layers.Flatten()(picture), age])
    keras.Model([picture, age], keras.layers.Dense(7)(both)).save(tmp_path / "two.keras")
    with pytest.raises(ModelError, match="2 inputs and 1 outputs"):
        read_model(tmp_path / "two.keras")


def test_operations_that_litert_does_not_know_are_named(tmp_path: Path) -> None:
    import tensorflow as tf

    class Determinant(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec([None, 48, 48, 1], tf.float32)])
        def __call__(self, pictures):
            return tf.linalg.det(tf.squeeze(pictures, -1))[:, None] * tf.ones([1, 7])

    tf.saved_model.save(Determinant(), str(tmp_path / "unknown"))
    with pytest.raises(ModelError, match="LiteRT does not know: MatrixDeterminant"):
        read_model(tmp_path / "unknown")


def test_a_damaged_file_says_what_tensorflow_says(tmp_path: Path) -> None:
    (tmp_path / "net.keras").write_bytes(b"PK\x03\x04 and nothing more")
    with pytest.raises(ModelError, match=r"TensorFlow cannot convert net\.keras"):
        read_model(tmp_path / "net.keras")
