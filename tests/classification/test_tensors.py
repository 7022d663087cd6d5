"""What a network of somebody else's takes and answers, worked out by hand."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fer_desktop.classification.tensors import InputForm, LabelOrder, OutputForm, check_labels
from fer_desktop.core.frames import EMOTIONS

COLOURS = np.arange(2 * 2 * 2 * 3, dtype=np.uint8).reshape(2, 2, 2, 3)


def filled(form: InputForm, crops: np.ndarray) -> np.ndarray:
    tensor = np.full(form.shape(len(crops), crops.shape[1]), np.nan, np.float32)
    form.fill(tensor, crops)
    return tensor


def test_grey_pixels_are_taken_as_they_are() -> None:
    crops = COLOURS[..., 0]
    np.testing.assert_array_equal(filled(InputForm(), crops)[..., 0], crops)


def test_colours_are_scaled_and_moved_channel_by_channel() -> None:
    form = InputForm("rgb", "channels-last", (1.0, 2.0, 3.0), (0.5, 0.0, -1.0))
    expected = COLOURS * np.array([1, 2, 3]) + np.array([0.5, 0, -1])
    np.testing.assert_array_equal(filled(form, COLOURS), expected)


def test_blue_first_and_channels_first() -> None:
    tensor = filled(InputForm("bgr", "channels-first"), COLOURS)
    assert tensor.shape == (2, 3, 2, 2)
    np.testing.assert_array_equal(tensor[:, 0], COLOURS[..., 2])
    grey = filled(InputForm("grey", "channels-first"), COLOURS[..., 1])
    np.testing.assert_array_equal(grey[:, 0], COLOURS[..., 1])


answers = arrays(np.float32, (3, 4), elements=st.floats(-20, 20, width=32))
LABELS = ("neutral", "-", "anger", "happiness")


@given(answers, st.sampled_from([0.5, 1.0, 4.0]))
def test_unknown_emotions_are_0_and_left_out_outputs_do_not_count(
    logits: np.ndarray, temperature: float
) -> None:
    order = LabelOrder(LABELS, OutputForm("logits", temperature))
    probabilities = order.probabilities(logits)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, atol=1e-5)
    known = [EMOTIONS.index(label) for label in LABELS if label != "-"]
    assert (np.delete(probabilities, known, axis=1) == 0).all()
    powers = np.exp(logits[:, [0, 2, 3]].astype(float) / temperature)
    expected = powers / powers.sum(axis=1, keepdims=True)
    np.testing.assert_allclose(probabilities[:, known], expected, atol=1e-4)


@given(answers)
def test_probabilities_and_their_logits_mean_the_same(logits: np.ndarray) -> None:
    powers = np.exp(logits.astype(float) / 4)  # none below 1e-9
    answers = (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
    labels = ("anger", "disgust", "fear", "neutral")
    of_logits = LabelOrder(labels, OutputForm("logits")).probabilities(logits / 4)
    of_answers = LabelOrder(labels, OutputForm()).probabilities(answers)
    np.testing.assert_allclose(of_logits, of_answers, atol=1e-5)


@pytest.mark.parametrize(
    ("labels", "message"),
    [
        (("anger", "angry"), "received 'angry'"),
        (("anger", "anger"), "received 'anger' twice"),
        (("anger", "-"), "two emotions or more"),
        ((), "two emotions or more"),
    ],
)
def test_labels_that_make_no_sense_are_refused(labels: tuple[str, ...], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        check_labels(labels)
