"""Pictures and frames of one's own, with the real models."""

import numpy as np
import pytest
from helpers.portraits import picture

import fer_desktop
from fer_desktop.core.errors import InputError, ModelError, SettingsError

TWO = picture(640, 400, ("astronaut", 300, 180, 200), ("hopper", 300, 460, 200))


@pytest.fixture(scope="module")
def analyzer() -> fer_desktop.Analyzer:
    return fer_desktop.Analyzer(model="paper")


def test_a_picture_on_its_own_owes_nothing_to_the_one_before(
    analyzer: fer_desktop.Analyzer,
) -> None:
    first = analyzer.analyze(TWO)
    analyzer.analyze(np.full_like(TWO, 90))
    again = analyzer.analyze(TWO)
    assert len(first) == 2
    for one, other in zip(first, again, strict=True):
        assert one.face_id == other.face_id
        assert one.box == other.box
        assert (one.probabilities == other.probabilities).all()
        assert (one.smoothed == one.probabilities).all()
        assert one.label in {*fer_desktop.EMOTIONS, "unsure"}
        assert one.landmarks is not None
        assert one.landmarks.shape == (5, 2)
        assert one.crop.shape == (48, 48)


def test_the_colours_may_come_in_opencvs_order(analyzer: fer_desktop.Analyzer) -> None:
    other = fer_desktop.Analyzer(model="paper", channels="bgr")
    (one, _), (same, _) = analyzer.analyze(TWO), other.analyze(TWO[:, :, ::-1].copy())
    assert (one.probabilities == same.probabilities).all()


def test_frames_with_times_keep_their_faces_until_the_next_video(
    analyzer: fer_desktop.Analyzer,
) -> None:
    analyzer.restart()
    ids = [{face.face_id for face in analyzer.analyze(TWO, index / 25)} for index in range(3)]
    assert ids == [{1, 2}] * 3
    with pytest.raises(InputError, match=r"received 0\.04 s after 0\.08 s"):
        analyzer.analyze(TWO, 0.04)
    analyzer.restart()
    assert {face.face_id for face in analyzer.analyze(TWO, 0.0)} == {1, 2}


@pytest.mark.parametrize("timestamp", [-1.0, float("nan"), "0"])
def test_a_time_that_is_none_is_refused(analyzer: fer_desktop.Analyzer, timestamp: float) -> None:
    with pytest.raises(InputError, match="timestamp must be seconds"):
        analyzer.analyze(TWO, timestamp)


def test_a_threshold_of_the_callers_own_counts() -> None:
    sure = fer_desktop.Analyzer(model="paper", settings={"classification": {"threshold": 1.0}})
    assert sure.threshold == 1.0
    assert {face.label for face in sure.analyze(TWO)} == {"unsure"}


def test_what_there_is_not_is_named() -> None:
    with pytest.raises(ModelError, match="no model “resnet”"):
        fer_desktop.Analyzer(model="resnet")
    with pytest.raises(SettingsError, match="no setting named 'constant'"):
        fer_desktop.Analyzer(settings={"smoothing": {"constant": 1}})
    with pytest.raises(InputError, match="no section 'view'"):
        fer_desktop.Analyzer(settings={"view": {}})
    with pytest.raises(InputError, match="received a list"):
        fer_desktop.Analyzer(settings=[])
