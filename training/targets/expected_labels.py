"""The label that FER-2013's labeller would probably have given, expected from FER+'s votes.

The official label is one answer to a question on which people agree in two cases of three: learned
by heart, its accidents are what a network knows of the training pictures and of no others. FER+'s
ten taggers saw the same pictures, but understood the question differently: their favourite is the
official label in 65 % of the cases only, so their votes are no substitute. Translated into the
official labels by a multinomial logistic regression they are right in 68 % (loss 0.89 instead of
1.16, on the half of the pictures that the regression had not seen).
"""

import numpy as np
from numpy.typing import NDArray

FLOOR = 0.03
"""Added before a logarithm: one vote of ten more or less is no proof."""
INVERSE_RIDGE = 1.0
"""scikit-learn's C: the loss summed over all pictures, against half of the squared weights."""


def expected_labels(labels: NDArray[np.int64], votes: NDArray[np.floating]) -> NDArray[np.float32]:
    """(N, 7) probabilities of the official label, from `votes` (N, 7), shares of the classes.

    Where a row of votes is all zero (nobody voted), it counts for little.
    """
    from sklearn.linear_model import LogisticRegression

    shares = votes.astype(np.float64)
    constant = np.ones((len(shares), 1))  # a feature as the others, so that it is held as well
    features = np.concatenate([constant, shares, np.log(shares + FLOOR)], axis=1)
    regression = LogisticRegression(
        C=INVERSE_RIDGE, fit_intercept=False, solver="newton-cholesky", tol=1e-6
    ).fit(features, labels)
    expected = np.zeros((len(labels), votes.shape[1]), np.float32)
    expected[:, regression.classes_] = regression.predict_proba(features)
    return expected


def soft_targets(
    labels: NDArray[np.int64],
    votes: NDArray[np.floating],
    share: float,
    tagger_share: float = 0.0,
) -> NDArray[np.float32]:
    """(N, 7) targets: `share` of the expected label, the rest the official one.

    Of these together 1 - `tagger_share`, and of the votes as they are `tagger_share`. The official
    label alone where nobody voted at all, or where there is one class only.
    """
    official = np.eye(7, dtype=np.float32)[labels]
    if not votes.any() or (labels == labels[0]).all():
        return official
    mixed = official
    if share:
        mixed = (1 - share) * official + share * expected_labels(labels, votes)
    voted = votes.any(axis=1, keepdims=True)
    taggers = np.where(voted, votes, mixed).astype(np.float32)
    result: NDArray[np.float32] = (1 - tagger_share) * mixed + tagger_share * taggers
    return result
