"""Agreement between a person and the model."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.human_check.agreement import (
    cohens_kappa,
    confusion,
    kappa_word,
    precisions,
    wilson_interval,
)

matrices = hnp.arrays(np.int64, (4, 4), elements=st.integers(0, 50))


@given(matrices)
def test_kappa_is_symmetric_and_bounded(counts: np.ndarray) -> None:
    kappa, turned = cohens_kappa(counts), cohens_kappa(counts.T)
    if math.isnan(kappa.value):
        assert counts.sum() == 0 or math.isclose(kappa.expected, 1)
        return
    assert -1 <= kappa.low <= kappa.value <= kappa.high <= 1
    assert kappa.value == pytest.approx(turned.value)
    # the root of a variance of 1e-17, which is 0 but for rounding, is 3e-9
    assert kappa.low == pytest.approx(turned.low, abs=1e-7)
    order = [2, 0, 3, 1]
    assert cohens_kappa(counts[np.ix_(order, order)]).low == pytest.approx(kappa.low, abs=1e-7)


def test_kappa_of_a_known_table() -> None:
    """Worked example: 20 and 15 agreements, 5 and 10 disagreements; kappa 0.4, s.e. 0.1275."""
    kappa = cohens_kappa(np.array([[20, 5], [10, 15]]))
    assert kappa.value == pytest.approx(0.4)
    assert (kappa.observed, kappa.expected, kappa.count) == (0.7, pytest.approx(0.5), 50)
    a, b, c, d = 20, 5, 10, 15
    assert kappa.high - kappa.low == pytest.approx(2 * 1.959964 * _error_by_delta(a, b, c, d))


def _error_by_delta(*cells: int) -> float:
    """Standard error of kappa by the delta method with numerical derivatives."""
    shares = np.array(cells) / sum(cells)

    def kappa(p: np.ndarray) -> float:
        p = p / p.sum()
        observed = p[0] + p[3]
        expected = (p[0] + p[1]) * (p[0] + p[2]) + (p[2] + p[3]) * (p[1] + p[3])
        return (observed - expected) / (1 - expected)

    step = 1e-6
    slopes = np.array(
        [(kappa(shares + step * e) - kappa(shares - step * e)) / (2 * step) for e in np.eye(4)]
    )
    variance = (shares * slopes**2).sum() - (shares * slopes).sum() ** 2
    return float(np.sqrt(variance / sum(cells)))


@pytest.mark.parametrize(
    ("kappa", "word"),
    [(-0.3, "poor"), (0.0, "slight"), (0.2, "slight"), (0.5, "moderate"), (1.0, "almost perfect")],
)
def test_kappas_have_the_customary_words(kappa: float, word: str) -> None:
    assert kappa_word(kappa) == word


def test_confusion_and_precision() -> None:
    labels = ("a", "b")
    counts = confusion(["a", "a", "b", "b"], ["a", "b", "b", "b"], labels)
    assert counts.tolist() == [[1, 1], [0, 2]]
    first, second = precisions(counts, labels)
    assert (first.label, first.count, first.value) == ("a", 1, 1.0)
    assert (second.count, second.value) == (3, pytest.approx(2 / 3))
    with pytest.raises(ValueError, match="unknown label"):
        confusion(["x"], ["a"], labels)


@given(st.integers(1, 500), st.data())
def test_wilson_holds_its_share(count: int, data: st.DataObject) -> None:
    right = data.draw(st.integers(0, count))
    low, high = wilson_interval(right, count)
    assert 0 <= low <= right / count + 1e-12
    assert right / count - 1e-12 <= high <= 1
