"""Less effort on a slow machine, step by step, and back."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.adaptation import EFFORTS, Adaptation
from fer_desktop.adaptive import AdaptiveAnalyzer
from fer_desktop.settings import PerformanceSettings

FRAME_S = 1 / 30


def run(adaptation, seconds, analysis_ms, start_s=0.0, cpu_share=None):
    """Frames one after the other; a frame takes its analysis, its rest, or the camera's time."""
    now_s = start_s
    efforts = []
    while now_s < start_s + seconds:
        cost_ms = analysis_ms(adaptation.effort) if callable(analysis_ms) else analysis_ms
        rest_s = adaptation.effort.rest_s(cost_ms)
        now_s += max(FRAME_S, cost_ms / 1000 + rest_s)
        share = cpu_share(adaptation.effort) if callable(cpu_share) else cpu_share
        efforts.append(adaptation.observe(now_s, cost_ms, share))
    return efforts, now_s


def test_a_quick_machine_is_left_alone():
    efforts, _ = run(Adaptation(PerformanceSettings()), 30, 5.0)
    assert set(efforts) == {EFFORTS[0]}
    assert EFFORTS[0].text == ""


def test_a_slow_machine_searches_less_often_then_coarser_and_says_so():
    efforts, _ = run(Adaptation(PerformanceSettings()), 20, 60.0)
    seen = list(dict.fromkeys(efforts))
    assert seen[0] == EFFORTS[0]
    assert seen == list(EFFORTS[: len(seen)])
    assert seen[1].search_interval_factor > 1
    assert seen[1].smallest_face_factor == 1
    assert seen[-1].smallest_face_factor == 2
    assert seen[-1].busy_share == 1  # frames are dropped by the channel, not by resting
    assert all(effort.text for effort in seen[1:])


def test_it_recovers_when_the_machine_is_quick_again():
    adaptation = Adaptation(PerformanceSettings())
    _, now_s = run(adaptation, 20, 60.0)
    assert adaptation.effort != EFFORTS[0]
    run(adaptation, 120, 4.0, now_s)
    assert adaptation.effort == EFFORTS[0]


def test_it_does_not_swing_to_and_fro_for_ever():
    adaptation = Adaptation(PerformanceSettings())
    cost = {EFFORTS[0]: 40.0, EFFORTS[1]: 12.0}  # full effort is too much, one step less is easy
    efforts, _ = run(adaptation, 600, lambda effort: cost.get(effort, 10.0))
    changes = [b for a, b in itertools.pairwise(efforts) if a != b]
    assert len(changes) < 40
    assert efforts[-1] in EFFORTS[:2]


def test_switched_off_it_changes_nothing():
    efforts, _ = run(Adaptation(PerformanceSettings(adaptive=False)), 20, 60.0)
    assert set(efforts) == {EFFORTS[0]}


@pytest.mark.parametrize("limit", [0.05, 0.1, 0.3])
def test_the_cap_on_the_cpu_share_is_kept(limit):
    adaptation = Adaptation(PerformanceSettings(adaptive=False, cpu_share_limit=limit))

    def cpu_share(effort):  # of two cores: 12 ms of analysis per frame on one thread
        cost_s = 0.012 / effort.search_interval_factor**0.5 / effort.smallest_face_factor
        return cost_s / max(FRAME_S, cost_s / effort.busy_share) / 2

    efforts, _ = run(adaptation, 60, 12.0, cpu_share=cpu_share)
    assert cpu_share(efforts[-1]) <= limit


def test_resting_keeps_the_share_of_busy_time():
    for effort in EFFORTS:
        assert 0.02 / (0.02 + effort.rest_s(20.0)) == pytest.approx(effort.busy_share)


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(0, 5000), st.none() | st.floats(0, 1))))
def test_any_times_give_some_effort(observations):
    adaptation = Adaptation(PerformanceSettings(cpu_share_limit=0.2))
    now_s = 0.0
    for elapsed_s, analysis_ms, share in observations:
        now_s += elapsed_s
        assert adaptation.observe(now_s, analysis_ms, share) in EFFORTS


class CountingLocator:
    def __init__(self):
        self.efforts = []

    def apply(self, effort):
        self.efforts.append(effort)


class NamedAnalyzer:
    def __init__(self):
        self.frames = []

    def analyze(self, frame):
        self.frames.append(frame)
        return frame


def test_an_adaptive_analyzer_applies_each_effort_once_and_to_every_new_locator():
    locators = [CountingLocator(), CountingLocator()]
    used = locators[:1]
    inner = NamedAnalyzer()
    rests = []
    analyzer = AdaptiveAnalyzer(inner, lambda: used[0], PerformanceSettings(), rests.append)
    assert [analyzer.analyze(number) for number in range(3)] == [0, 1, 2]
    assert inner.frames == [0, 1, 2]
    assert locators[0].efforts == [EFFORTS[0]]
    used[0] = locators[1]
    analyzer.analyze(3)
    assert locators[1].efforts == [EFFORTS[0]]
    assert rests == []
    assert analyzer.effort.text == ""


def test_an_adaptive_analyzer_rests_when_the_cap_is_passed(monkeypatch):
    clock = [0.0]

    def spend(frame):
        clock[0] += 0.6
        return frame

    inner = NamedAnalyzer()
    inner.analyze = spend
    rests = []
    monkeypatch.setattr("fer_desktop.adaptive.time.perf_counter", lambda: clock[0])
    monkeypatch.setattr("fer_desktop.adaptive._CpuShare.share", lambda self, now_s: 0.9)
    locator = CountingLocator()
    analyzer = AdaptiveAnalyzer(
        inner, lambda: locator, PerformanceSettings(cpu_share_limit=0.2), rests.append
    )
    for number in range(40):
        analyzer.analyze(number)
    assert analyzer.effort == EFFORTS[-1]
    assert analyzer.effort.text
    assert locator.efforts == list(EFFORTS)
    assert rests[-1] == pytest.approx(0.6 * (1 / EFFORTS[-1].busy_share - 1))
