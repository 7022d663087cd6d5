"""What others say of a picture, translated into the official labels."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.evaluation.calibration import negative_log_likelihood
from training.targets.expected_labels import expected_labels, soft_targets


def voted(count: int, seed: int, taggers: int = 10):
    """(labels, votes): taggers who agree in 6 cases of 10 and call every class by the next's name.

    Drawn from a true distribution per picture, from which the label is drawn once.
    """
    rng = np.random.default_rng(seed)
    truth = 0.6 * np.eye(7)[rng.integers(7, size=count)] + 0.4 / 7
    labels = np.array([rng.choice(7, p=row) for row in truth])
    votes = np.array([rng.multinomial(taggers, np.roll(row, 1)) for row in truth]) / taggers
    return labels, votes.astype(np.float32), truth


def test_votes_under_other_names_are_translated():
    labels, votes, truth = voted(4000, seed=1)
    assert (votes.argmax(axis=1) == labels).mean() < 0.1
    said = expected_labels(labels, votes)
    np.testing.assert_allclose(said.sum(axis=1), 1, atol=1e-5)
    best = negative_log_likelihood(truth, labels)
    frequencies = np.log(7)  # the loss of who knows nothing
    values = negative_log_likelihood(said, labels)
    assert best < values < best + 0.15 * (frequencies - best)
    apart = np.abs(said - truth).mean()
    assert apart < np.abs(np.eye(7)[labels] - truth).mean() / 3
    assert apart < np.abs(np.roll(votes, -1, axis=1) - truth).mean()  # ten votes, well named


@given(seed=st.integers(0, 1000))
def test_who_knows_nothing_changes_nothing_but_the_frequencies(seed):
    rng = np.random.default_rng(seed)
    labels = rng.choice(7, size=700, p=[0.3, 0.2, 0.1, 0.1, 0.1, 0.1, 0.1])
    said = expected_labels(labels, np.full((700, 7), 1 / 7, np.float32))
    np.testing.assert_allclose(said, np.tile(np.bincount(labels) / 700, (700, 1)), atol=0.01)


def test_soft_targets_share_label_and_expectation():
    labels, votes, _ = voted(500, seed=3)
    targets = soft_targets(labels, votes, 0.25)
    expected = 0.75 * np.eye(7)[labels] + 0.25 * expected_labels(labels, votes)
    np.testing.assert_allclose(targets, expected, atol=1e-6)
    assert targets.dtype == np.float32


def test_what_the_taggers_saw_is_mixed_in_as_it_is():
    labels, votes, _ = voted(500, seed=4)
    votes[:5] = 0  # nobody voted: label and expectation stay alone
    without = soft_targets(labels, votes, 0.25)
    targets = soft_targets(labels, votes, 0.25, tagger_share=0.4)
    np.testing.assert_allclose(targets[5:], 0.6 * without[5:] + 0.4 * votes[5:], atol=1e-6)
    np.testing.assert_allclose(targets[:5], without[:5], atol=1e-6)


@pytest.mark.parametrize("share", [0, 0.5])
def test_where_nobody_voted_the_label_stands(share):
    targets = soft_targets(np.array([0, 2]), np.zeros((2, 7), np.float32), share)
    np.testing.assert_array_equal(targets, np.eye(7)[[0, 2]])


def test_one_class_alone_is_certain():
    votes = np.full((3, 7), 1 / 7, np.float32)
    np.testing.assert_array_equal(soft_targets(np.full(3, 4), votes, 0.5), np.eye(7)[[4] * 3])
