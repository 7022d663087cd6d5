"""The sample study is made in seconds and gives results."""

import pytest

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.statistics.shares import WHOLE
from fer_desktop.studies.checking import problems
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.results.writing import compute
from fer_desktop.studies.sample import make_sample
from fer_desktop.studies.study_file import read_study


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> StudyFolder:
    return make_sample(tmp_path_factory.mktemp("made") / "sample", participants=3)


def test_it_is_a_study_in_order(sample: StudyFolder) -> None:
    study = read_study(sample.path)
    assert problems(sample.path, study) == []
    assert [p.code for p in study.participants] == ["P01", "P02", "P03"]
    assert len(study.sessions) == 6
    assert sorted(path.name for path in sample.baselines.iterdir()) == ["P01.json", "P03.json"]


def test_the_funny_picture_makes_more_of_the_drawn_faces_laugh(sample: StudyFolder) -> None:
    results = compute(sample.path)
    (effect,) = (
        e
        for e in results.effects
        if (e.event, e.emotion, e.measure) == ("picture", "happiness", "mean")
    )
    assert (effect.first, effect.second) == ("calm", "funny")
    assert effect.difference.value > 0.1
    assert {curve.condition for curve in results.curves} == {"calm", "funny"}
    assert all(curve.mean.shape[1] == len(EMOTIONS) for curve in results.curves)
    assert any(each.event == "picture" for each in results.measures.left_out)
    corrected = [m for m in results.means if m.measure == "corrected_mean"]
    assert {m.participants for m in corrected if m.event == "picture"} == {2}
    assert {row.event for row in results.measures.rows} == {WHOLE, "picture"}
