"""A file is not a camera: each frame is analysed once, and a face keeps its number."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
import pytest

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import DetectionSettings, Settings, SmoothingSettings
from fer_desktop.pipeline.keeping import KeepingAnalyzer
from fer_desktop.pipeline.reloading import ReloadingAnalyzer
from fer_desktop.scores.rows import rows
from fer_desktop.scores.timeline import Timeline
from fer_desktop.sources import open_source

RATE_HZ = 12.5


@pytest.fixture(scope="module")
def film() -> list[Frame]:
    """The demo's first six seconds, every second frame: two people, of whom one comes later."""
    source = open_source("demo")
    frames = []
    for frame in source:
        if frame.timestamp > 6:
            break
        frames.append(frame)
    source.close()
    return frames[::2]


class Watching:
    """A film that is watched here and there."""

    def __init__(self) -> None:
        self.timeline = Timeline()
        self.reloading = ReloadingAnalyzer(
            create_analyzer, Settings(), lambda _used: self._on_ready(), lambda _error: None
        )
        self._loads = 0
        self.reloading.load()
        self.merged: list[tuple[int, int]] = []
        self.analyzer = KeepingAnalyzer(
            self.reloading,
            self.timeline,
            RATE_HZ,
            lambda gone, kept: self.merged.append((gone, kept)),
        )

    def _on_ready(self) -> None:
        self._loads += 1
        if self._loads > 1:
            self.timeline.renew()

    def watch(self, frames: Iterable[Frame]) -> list[Analysis]:
        analyses = []
        for frame in frames:
            analyses.append(self.analyzer.analyze(frame))
            self.timeline.append(analyses[-1])
        return analyses


def numbers(analyses: Iterable[Analysis]) -> set[int]:
    return {face.track_id for analysis in analyses for face in analysis.faces}


def test_watched_from_start_to_end_it_is_what_analyzing_it_gives(film: list[Frame]) -> None:
    plain = create_analyzer(Settings())
    expected = [rows(plain.analyze(frame)) for frame in film[:40]]
    assert [rows(each) for each in Watching().watch(film[:40])] == expected


def test_a_stretch_that_is_watched_again_is_what_it_was(film: list[Frame]) -> None:
    watching = Watching()
    first = watching.watch(film[:30])
    version = watching.timeline.version
    again = watching.watch(film[10:30])
    assert watching.timeline.version == version
    for before, after in zip(first[10:], again, strict=True):
        assert after.frame is before.frame
        for old, new in zip(before.faces, after.faces, strict=True):
            assert new.track_id == old.track_id
            np.testing.assert_array_equal(new.smoothed, old.smoothed)
            np.testing.assert_array_equal(new.probabilities, old.probabilities)
            np.testing.assert_array_equal(new.crop, old.crop)
            assert new.quality == old.quality


def test_whoever_sits_still_keeps_the_number_through_any_seeks(film: list[Frame]) -> None:
    watching, calm = Watching(), film[44:]  # from here on she only sways
    last = len(calm)
    places = [(0, 4), (20, 24), (12, 16), (last - 4, last), (8, 12), (0, last)]
    for first, end in places:
        assert numbers(watching.watch(calm[first:end])) == {1}
    assert watching.timeline.stretches() == [(calm[0].timestamp, calm[-1].timestamp)]


def test_one_who_was_found_elsewhere_gets_the_old_number_where_the_stretches_meet(
    film: list[Frame],
) -> None:
    watching = Watching()
    assert numbers(watching.watch(film[:4])) == {1}
    assert numbers(watching.watch(film[44:50])) == {2}  # she has come nearer, twice as large
    assert numbers(watching.watch(film[:70])) == {1}
    assert watching.merged == [(2, 1)]
    assert watching.timeline.track_ids == (1,)
    (face,) = watching.timeline.faces_at(film[46].timestamp) or ()
    assert face.track.track_id == 1


def test_smoothing_goes_on_where_a_gap_is_filled(film: list[Frame]) -> None:
    """The curve has no step where a stretch that is watched later joins the one before."""
    watching = Watching()
    watching.watch(film[:20])
    watching.watch(film[60:64])
    joined = watching.watch(film[:30])[20:]
    straight = Watching().watch(film[:30])[20:]
    for one, other in zip(joined, straight, strict=True):
        np.testing.assert_allclose(one.faces[0].smoothed, other.faces[0].smoothed, atol=0.03)


def test_other_settings_analyse_it_again_and_numbers_stay(film: list[Frame]) -> None:
    watching = Watching()
    before = watching.watch(film[:10])
    watching.reloading.reload(replace(Settings(), smoothing=SmoothingSettings(0.0)))
    after = watching.watch(film[:10])
    assert numbers(after) == numbers(before)
    assert np.any(after[5].faces[0].smoothed != before[5].faces[0].smoothed)


def test_numbers_stay_where_faces_are_searched_otherwise(film: list[Frame]) -> None:
    """The new search begins where the old one had seen the face."""
    watching = Watching()
    before = watching.watch(film[:10])
    watching.reloading.reload(replace(Settings(), detection=DetectionSettings(mode="search")))
    assert numbers(watching.watch(film[:12])) == numbers(before)
