"""Less workload on a slow machine, step by step, and back."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.adaptation import WORKLOADS, Adaptation
from fer_desktop.core.settings import PerformanceSettings
from fer_desktop.pipeline.adaptive import AdaptiveAnalyzer

FRAME_S = 1 / 30


CORES = 2


def adaptation_for(**settings):
    return Adaptation(PerformanceSettings(**settings), CORES)


def run(adaptation, seconds, analysis_ms, start_s=0.0, others_share=0.0):
    """Frames one after the other; a frame takes its analysis, its rest, or the camera's time.

    The analysis keeps one core busy, the rest of the program (capture, drawing) takes
    `others_share` of the machine all the time. Returns the workloads, the time, and the share
    of the machine taken in the last quarter.
    """
    now_s = cpu_s = start_s
    workloads, marks = [], []
    while now_s < start_s + seconds:
        cost_ms = analysis_ms(adaptation.workload) if callable(analysis_ms) else analysis_ms
        passed_s = max(FRAME_S, cost_ms / 1000, adaptation.workload.interval_s)
        now_s += passed_s
        cpu_s += cost_ms / 1000 + others_share * CORES * passed_s
        workloads.append(adaptation.observe(now_s, cost_ms, cpu_s))
        marks.append((now_s, cpu_s))
    first, last = marks[len(marks) * 3 // 4], marks[-1]
    return workloads, now_s, (last[1] - first[1]) / (last[0] - first[0]) / CORES


def test_a_quick_machine_is_left_alone():
    workloads, _, _ = run(adaptation_for(), 30, 5.0)
    assert set(workloads) == {WORKLOADS[0]}
    assert WORKLOADS[0].text == ""


def test_a_slow_machine_searches_less_often_then_coarser_and_says_so():
    workloads, _, _ = run(adaptation_for(), 20, 60.0)
    seen = list(dict.fromkeys(workloads))
    assert seen[0] == WORKLOADS[0]
    assert seen == list(WORKLOADS[: len(seen)])
    assert seen[1].search_interval_factor > 1
    assert seen[1].smallest_face_factor == 1
    assert seen[-1].smallest_face_factor == 2
    assert seen[-1].interval_s == 0  # frames are dropped by the channel, not by resting
    assert all(workload.text.startswith("slow computer: ") for workload in seen[1:])


def test_it_recovers_when_the_machine_is_quick_again():
    adaptation = adaptation_for()
    _, now_s, _ = run(adaptation, 20, 60.0)
    assert adaptation.workload != WORKLOADS[0]
    run(adaptation, 120, 4.0, now_s)
    assert adaptation.workload == WORKLOADS[0]


def test_it_does_not_swing_to_and_fro_for_ever():
    adaptation = adaptation_for()
    cost = {
        WORKLOADS[0]: 40.0,
        WORKLOADS[1]: 12.0,
    }  # the full one is too much
    workloads, _, _ = run(adaptation, 600, lambda workload: cost.get(workload, 10.0))
    changes = [b for a, b in itertools.pairwise(workloads) if a != b]
    assert len(changes) < 40
    assert workloads[-1] in WORKLOADS[:2]


def test_switched_off_it_changes_nothing():
    workloads, _, _ = run(adaptation_for(adaptive=False), 20, 60.0)
    assert set(workloads) == {WORKLOADS[0]}


def analysis_cost_ms(workload):
    return 12.0 / workload.search_interval_factor**0.5 / workload.smallest_face_factor


@pytest.mark.parametrize("limit", [0.1, 0.15, 0.3])
@pytest.mark.parametrize("others_share", [0.0, 0.05])
def test_the_cap_on_the_cpu_share_is_kept_and_used(limit, others_share):
    adaptation = adaptation_for(adaptive=False, cpu_share_limit=limit)
    _, _, share = run(adaptation, 60, analysis_cost_ms, others_share=others_share)
    assert share <= 1.02 * limit
    least_effort_share = others_share + analysis_cost_ms(WORKLOADS[-1]) / 1000 / FRAME_S / CORES
    assert share >= min(0.85 * limit, least_effort_share)


def test_one_frame_a_second_is_analysed_when_capture_alone_takes_more_than_the_cap():
    adaptation = adaptation_for(cpu_share_limit=0.05)
    workloads, _, _ = run(adaptation, 60, 10.0, others_share=0.1)
    assert workloads[-1].interval_s == pytest.approx(1.0)
    texts = {workload.text for workload in workloads if workload.text}
    assert len(texts) > 2
    assert all(text.startswith("processor limit: ") for text in texts)


def test_all_frames_are_analysed_again_when_the_rest_of_the_program_takes_less():
    adaptation = adaptation_for(cpu_share_limit=0.25)
    _, now_s, _ = run(adaptation, 30, 8.0, others_share=0.2)
    assert adaptation.workload.interval_s > 0
    run(adaptation, 200, 4.0, now_s)
    assert adaptation.workload == WORKLOADS[0]


@given(st.lists(st.tuples(st.floats(0, 5), st.floats(0, 5000), st.floats(0, 20))))
def test_any_times_give_some_effort(observations):
    adaptation = adaptation_for(cpu_share_limit=0.2)
    now_s = cpu_s = 0.0
    for elapsed_s, analysis_ms, spent_s in observations:
        now_s += elapsed_s
        cpu_s += spent_s
        workload = adaptation.observe(now_s, analysis_ms, cpu_s)
        assert 0 <= workload.interval_s <= 1
        assert workload.smallest_face_factor in {1.0, 1.5, 2.0}


class CountingLocator:
    def __init__(self):
        self.workloads = []

    def apply(self, workload):
        self.workloads.append(workload)


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
    assert locators[0].workloads == [WORKLOADS[0]]
    used[0] = locators[1]
    analyzer.analyze(3)
    assert locators[1].workloads == [WORKLOADS[0]]
    assert rests == []
    assert analyzer.workload.text == ""


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
    assert analyzer.workload.interval_s == 1.0
    analyzer.rest()
    assert rests == [pytest.approx(0.7)]
    analyzer.adapt_to(PerformanceSettings())
    analyzer.rest()
    assert len(rests) == 1
    assert analyzer.workload == WORKLOADS[0]
