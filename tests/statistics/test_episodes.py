"""Episodes: onset, peak and end by two thresholds."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.frames import Marker
from fer_desktop.scores.table import Table
from fer_desktop.statistics.episodes import EpisodeSettings, active_spans, find_episodes


def test_episodes_have_onset_peak_end_and_latency(table: Table) -> None:
    settings = EpisodeSettings(enter=0.6, leave=0.5, shortest_s=0.3)
    neutral, happy = find_episodes(table, (Marker(0.75, "picture"),), settings)
    assert (neutral.emotion, neutral.onset_s, neutral.latency_s) == ("neutral", 0.0, None)
    assert (happy.emotion, happy.onset_s, happy.after_marker) == ("happiness", 1.0, "picture")
    assert happy.end_s == pytest.approx(1.5)
    assert happy.latency_s == pytest.approx(0.25)
    assert happy.peak_probability == pytest.approx(0.7)
    assert happy.mean_probability == pytest.approx(0.7)
    shorter = find_episodes(table, (), EpisodeSettings(enter=0.6, leave=0.5, shortest_s=0.2))
    assert len(shorter) == 3


def test_episode_thresholds_are_checked() -> None:
    with pytest.raises(SettingsError, match="left at or below"):
        EpisodeSettings(enter=0.4, leave=0.5)
    with pytest.raises(SettingsError, match="shortest"):
        EpisodeSettings(shortest_s=-1)


values = hnp.arrays(np.float64, st.integers(0, 60), elements=st.floats(0, 1, width=16))


@given(values, st.data())
def test_episode_spans_obey_both_thresholds(probabilities: np.ndarray, data: st.DataObject) -> None:
    enter = data.draw(st.floats(0.1, 1))
    leave = data.draw(st.floats(0.05, enter))
    count = max(len(probabilities) - 1, 0)
    together = np.array(data.draw(st.lists(st.booleans(), min_size=count, max_size=count)), bool)
    spans = active_spans(probabilities, together, enter, leave)
    covered = np.zeros(len(probabilities), bool)
    for first, last in spans:
        assert first <= last
        assert probabilities[first] >= enter
        assert (probabilities[first : last + 1] >= leave).all()
        assert together[first:last].all()
        assert not covered[first : last + 1].any()
        covered[first : last + 1] = True
        ends = last + 1 == len(probabilities) or not together[last]
        assert ends or probabilities[last + 1] < leave
    assert covered[probabilities >= enter].all()


def test_latencies_count_from_the_chosen_marker(table: Table) -> None:
    markers = (Marker(0.2, "stimulus"), Marker(0.9, "other"))
    settings = EpisodeSettings(latency_marker="stimulus")
    after = {e.after_marker for e in find_episodes(table, markers, settings) if e.onset_s >= 0.9}
    assert after == {"stimulus"}
