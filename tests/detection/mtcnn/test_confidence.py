"""How the stages vote."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.detection.mtcnn.confidence import FOLLOW, SEARCH, Evidence, combine, count_agreeing

probabilities = st.floats(0, 1, width=32)


def evidence(onet, mirrored, rnet, agreeing):
    return Evidence(
        *(np.array([value], np.float32) for value in (onet, mirrored, rnet)), np.array([agreeing])
    )


@given(probabilities, probabilities, probabilities, st.integers(0, 500), st.floats(0, 1, width=32))
def test_confidence_is_a_probability_and_more_evidence_never_lowers_it(
    onet, mirrored, rnet, agreeing, more
):
    for weights in (SEARCH, FOLLOW):
        value = combine(weights, evidence(onet, mirrored, rnet, agreeing))[0]
        assert 0 <= value <= 1
        for surer in (
            evidence(max(onet, more), mirrored, rnet, agreeing),
            evidence(onet, max(mirrored, more), rnet, agreeing),
            evidence(onet, mirrored, max(rnet, more), agreeing),
            evidence(onet, mirrored, rnet, agreeing + 1),
        ):
            assert combine(weights, surer)[0] >= value


def test_nothing_to_judge_gives_nothing():
    empty = np.empty(0, np.float32)
    assert combine(SEARCH, Evidence(empty, empty, empty, np.empty(0, np.intp))).shape == (0,)


def test_candidates_at_the_same_place_agree():
    boxes = np.array([[0, 0, 10, 10], [100, 100, 110, 110]], np.float32)
    candidates = np.array([[0, 0, 10, 10], [1, 1, 11, 11], [8, 8, 18, 18]], np.float32)
    assert count_agreeing(boxes, candidates).tolist() == [2, 0]
