"""Less effort on a slow machine, step by step, and back."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.adaptation import EFFORTS, Adaptation
from fer_desktop.core.settings import PerformanceSettings
from fer_desktop.pipeline.adaptive import AdaptiveAnalyzer

FRAME_S = 1 / 30


CORES = 2


def adaptation_for(**settings):
    return Adaptation(PerformanceSettings(**settings), CORES)


def run(adaptation, seconds, analysis_ms, start_s=0.0, others_share=0.0):
    """Frames one after the other; a frame takes its analysis, its rest, or the camera's time.

    The analysis keeps one core busy, the rest of the program (capture, drawing) takes
    `others_share` of the machine all the time. Returns the efforts, the time, and the share
    of the machine taken in the last quarter.
    """
    now_s = cpu_s = start_s
    efforts, marks = [], []
    while now_s < start_s + seconds:
        cost_ms = analysis_ms(adaptation.effort) if callable(analysis_ms) else analysis_ms
        passed_s = max(FRAME_S, cost_ms / 1000, adaptation.effort.interval_s)
        now_s += passed_s
        cpu_s += cost_ms / 1000 + others_share * CORES * passed_s
        efforts.append(adaptation.observe(now_s, cost_ms, cpu_s))
        marks.append((now_s, cpu_s))
    first, last = marks[len(marks) * 3 // 4], marks[-1]
    return efforts, now_s, (last[1] - first[1]) / (last[0] - first[0]) / CORES


def test_a_quick_machine_is_left_alone():
    efforts, _, _ = run(adaptation_for(), 30, 5.0)
    assert set(efforts) == {EFFORTS[0]}
    assert EFFORTS[0].text == ""


def test_a_slow_machine_searches_less_often_then_coarser_and_says_so():
    efforts, _, _ = run(adaptation_for(), 20, 60.0)
    seen = list(dict.fromkeys(efforts))
    assert seen[0] == EFFORTS[0]
    assert seen == list(EFFORTS[: len(seen)])
    assert seen[1].search_interval_factor > 1
    assert seen[1].smallest_face_factor == 1
    assert seen[-1].smallest_face_factor == 2
    assert seen[-1].interval_s == 0  # frames are dropped by the channel, not by resting
    assert all(effort.text.startswith("slow computer: ") for effort in seen[1:])


def test_it_recovers_when_the_machine_is_quick_again():
    adaptation = adaptation_for()
    _, now_s, _ = run(adaptation, 20, 60.0)
    assert adaptation.effort != EFFORTS[0]
    run(adaptation, 120, 4.0, now_s)
    assert adaptation.effort == EFFORTS[0]


def test_it_does_not_swing_to_and_fro_for_ever():
    adaptation = adaptation_for()
    cost = {EFFORTS[0]: 40.0, EFFORTS[1]: 12.0}  # full effort is too much, one step less is easy
    efforts, _, _ = run(adaptation, 600, lambda effort: cost.get(effort, 10.0))
    changes = [b for a, b in itertools.pairwise(efforts) if a != b]
    assert len(changes) < 40
    assert efforts[-1] in EFFORTS[:2]


def test_switched_off_it_changes_nothing():
    efforts, _, _ = run(adaptation_for(adaptive=False), 20, 60.0)
    assert set(efforts) == {EFFORTS[0]}


def analysis_cost_ms(effort):
    return 12.0 / effort.search_interval_factor**0.5 / effort.smallest_face_factor


@pytest.mark.parametrize("limit", [0.1, 0.15, 0.3])
@pytest.mark.parametrize("others_share", [0.0, 0.05])
def test_the_cap_on_the_cpu_share_is_kept_and_used(limit, others_share):
    adaptation = adaptation_for(adaptive=False, cpu_share_limit=limit)
    _, _, share = run(adaptation, 60, analysis_cost_ms, others_share=others_share)
    assert share <= 1.02 * limit
    least_effort_share = others_share + analysis_cost_ms(EFFORTS[-1]) / 1000 / FRAME_S / CORES
    assert share >= min(0.85 * limit, least_effort_share)


def test_one_frame_a_second_is_analysed_when_capture_alone_takes_more_than_the_cap():
    adaptation = adaptation_for(cpu_share_limit=0.05)
    efforts, _, _ = run(adaptation, 60, 10.0, others_share=0.1)
    assert efforts[-1].interval_s == pytest.approx(1.0)
    texts = {effort.text for effort in efforts if effort.text}
    assert len(texts) > 2
    assert all(text.startswith("processor limit: ") for text in texts)


def test_all_frames_are_analysed_again_when_the_rest_of_the_program_takes_less():
    adaptation = adaptation_for(cpu_share_limit=0.25)
    _, now_s, _ = run(adaptation, 30, 8.0, others_share=0.2)
    assert adaptation.effort.interval_s > 0
    run(adaptation, 200, 4.0, now_s)
    assert adaptation.effort == EFFORTS[0]


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(0, 5000), st.floats(0, 20))))
def test_any_times_give_some_effort(observations):
    adaptation = adaptation_for(cpu_share_limit=0.2)
    now_s = cpu_s = 0.0
    for elapsed_s, analysis_ms, spent_s in observations:
        now_s += elapsed_s
        cpu_s += spent_s
        effort = adaptation.observe(now_s, analysis_ms, cpu_s)
        assert 0 <= effort.interval_s <= 1
        assert effort.smallest_face_factor in {1.0, 1.5, 2.0}


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


def test_an_adaptive_analyzer_rests_after_its_frame_has_been_delivered(monkeypatch):
    clock = [0.0]

    def spend(frame):
        clock[0] += 0.3
        return frame

    inner = NamedAnalyzer()
    inner.analyze = spend
    rests = []
    monkeypatch.setattr("fer_desktop.pipeline.adaptive.time.perf_counter", lambda: clock[0])
    monkeypatch.setattr("fer_desktop.pipeline.adaptive.time.process_time", lambda: 9 * clock[0])
    locator = CountingLocator()
    settings = PerformanceSettings(cpu_share_limit=0.05)
    analyzer = AdaptiveAnalyzer(inner, lambda: locator, settings, rests.append)
    for number in range(60):
        analyzer.analyze(number)
    assert rests == []
    assert analyzer.effort.interval_s == 1.0
    analyzer.rest()
    assert rests == [pytest.approx(0.7)]
    analyzer.adapt_to(PerformanceSettings())
    analyzer.rest()
    assert len(rests) == 1
    assert analyzer.effort == EFFORTS[0]
