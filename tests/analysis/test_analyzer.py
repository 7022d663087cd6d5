"""One frame through the real stages: LiteRT cascade, shipped model, tracker, smoother."""

import cv2
import numpy as np
import pytest

from fer_desktop.analysis.adaptation import Workload
from fer_desktop.analysis.analyzer import Analyzer, create_analyzer
from fer_desktop.analysis.locator import create_locator
from fer_desktop.analysis.smoothing import Smoother
from fer_desktop.classification import create_classifier
from fer_desktop.core.frames import EMOTIONS, Frame, Image, Search
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import ClassificationSettings, Settings


def portrait(name: str) -> Image:
    image = cv2.imread(str(resource("demo", "portraits", name)))
    assert image is not None
    image = cv2.cvtColor(image, cv2.COLOR_BGR2RGB)
    image.flags.writeable = False
    return image


@pytest.fixture(scope="module")
def smiling() -> Image:
    return portrait("astronaut.jpg")


def frames(image: Image, count: int, seconds_apart: float = 0.04) -> list[Frame]:
    return [Frame(index, index * seconds_apart, image, 0.0) for index in range(count)]


def test_a_smiling_portrait_is_found_followed_and_called_happy(smiling: Image) -> None:
    analyzer = create_analyzer(Settings())
    analyses = [analyzer.analyze(frame) for frame in frames(smiling, 5)]
    for analysis in analyses:
        (face,) = analysis.faces
        assert face.track_id == 1
        assert face.crop.shape == (48, 48)
        assert face.probabilities.sum() == pytest.approx(1, abs=1e-4)
        assert face.smoothed.sum() == pytest.approx(1, abs=1e-4)
        assert EMOTIONS[face.dominant] == "happiness"
        assert face.quality is not None
    assert {"crop", "classify", "smooth", "quality"} <= set(analyses[0].stage_ms)


def test_a_picture_without_a_face_gives_an_empty_tuple() -> None:
    grey = np.full((240, 320, 3), 128, dtype=np.uint8)
    assert create_analyzer(Settings()).analyze(frames(grey, 1)[0]).faces == ()


def test_the_same_frames_give_the_same_numbers(smiling: Image) -> None:
    runs = []
    for _ in range(2):
        analyzer = create_analyzer(Settings())
        analyses = [analyzer.analyze(frame) for frame in frames(smiling, 8)]
        runs.append(np.stack([analysis.faces[0].smoothed for analysis in analyses]))
    np.testing.assert_array_equal(runs[0], runs[1])


class CountingClassifier:
    """The shipped model, counting the crops that it is asked for."""

    def __init__(self) -> None:
        self._classifier = create_classifier("paper")
        self.manifest = self._classifier.manifest
        self.batches: list[int] = []

    def classify(self, crops):
        self.batches.append(len(crops))
        return self._classifier.classify(crops)


def test_all_faces_of_a_frame_are_classified_in_one_batch_every_nth_frame(smiling: Image) -> None:
    classifier = CountingClassifier()
    settings = Settings(classification=ClassificationSettings(interval_frames=3))
    analyzer = Analyzer(create_locator(settings), classifier, Smoother(0.0), interval_frames=3)
    pair = np.hstack([smiling, smiling])
    analyses = [analyzer.analyze(frame) for frame in frames(pair, 7)]
    assert [len(analysis.faces) for analysis in analyses] == [2] * 7
    assert classifier.batches == [2, 2, 2]
    analyzer.locator.apply(Workload(search_interval_factor=2.0))
    searches = [analysis.search for analysis in analyses]
    assert searches == [Search(), *[Search(follows=True)] * 6]
    _, last = (analyzer.analyze(frame) for frame in frames(pair, 2))
    assert last.search == Search(True, 2.0)
    np.testing.assert_array_equal(
        analyses[1].faces[0].probabilities, analyses[0].faces[0].probabilities
    )


def test_the_label_depends_on_the_face_and_not_on_its_place(smiling: Image) -> None:
    moved = np.zeros((720, 1280, 3), dtype=np.uint8)
    moved[100 : 100 + smiling.shape[0], 400 : 400 + smiling.shape[1]] = smiling
    here = create_analyzer(Settings()).analyze(frames(smiling, 1)[0]).faces[0]
    there = create_analyzer(Settings()).analyze(frames(moved, 1)[0]).faces[0]
    assert EMOTIONS[here.dominant] == EMOTIONS[there.dominant]
    assert np.abs(here.probabilities - there.probabilities).max() < 0.2
