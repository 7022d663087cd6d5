"""The two loops: every frame accounted for, whatever ends them."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, get_ident

import pytest
from helpers.faces import make_face
from helpers.fake_camera import FakeCapture, camera_source
from helpers.fakes import ScriptedAnalyzer
from helpers.videos import number_of, write_video

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.core.errors import ModelError, OutputError, SourceError, SourceProblem
from fer_desktop.core.frames import Analysis, Face, Frame
from fer_desktop.core.settings import Settings
from fer_desktop.core.threads.channels import BoundedChannel, LatestChannel
from fer_desktop.pipeline import loops as pipeline
from fer_desktop.pipeline.loops import Counts, FrameChannel
from fer_desktop.sources import Source, open_source
from fer_desktop.sources.playback import Playback


def every_second(before: Callable[[Frame], None] = lambda frame: None) -> ScriptedAnalyzer:
    """Finds a face in every second frame; `before` may do or raise anything."""

    def script(frame: Frame) -> tuple[Face, ...]:
        before(frame)
        return (make_face(),) if frame.index % 2 else ()

    return ScriptedAnalyzer(script)


def run(source: Source, analyzer: ScriptedAnalyzer, **options: object) -> tuple[Counts, list[int]]:
    counts = Counts()
    seen: list[int] = []
    try:
        pipeline.run(
            source,
            analyzer,  # the same one verb
            lambda analysis: seen.append(analysis.frame.index),
            counts,
            **options,
        )
    finally:
        assert counts.captured == counts.analysed + counts.dropped
        assert counts.analysed == len(seen)
    return counts, seen


@pytest.fixture
def video(tmp_path: Path) -> str:
    return str(write_video(tmp_path / "video.mp4"))


def test_every_frame_of_a_file_is_analysed(video: str) -> None:
    counts, seen = run(open_source(video), every_second())
    assert seen == list(range(24))
    assert counts == Counts(captured=24, analysed=24, dropped=0, without_face=12)


def test_one_thread_reads_and_analyses_a_file(video: str) -> None:
    threads: set[int] = set()
    order: list[tuple[str, int]] = []

    def note(frame: Frame) -> None:
        threads.add(get_ident())
        order.append(("analysed", frame.index))

    def capture(frame: Frame) -> None:
        threads.add(get_ident())
        order.append(("captured", frame.index))

    source = Watched(open_source(video))
    counts, seen = run(source, every_second(note), on_frame=capture, uses_threads=False)
    assert seen == list(range(24))
    assert counts == Counts(captured=24, analysed=24, dropped=0, without_face=12)
    assert order == [(what, each) for each in range(24) for what in ("captured", "analysed")]
    assert threads == {get_ident()}
    assert source.closed


def test_a_live_source_is_captured_beside_its_analysis_always() -> None:
    source = camera_source(FakeCapture())
    threads: set[int] = set()

    def close(frame: Frame) -> None:
        threads.add(get_ident())
        source.close()

    run(source, every_second(), on_frame=close, uses_threads=False)
    assert threads
    assert get_ident() not in threads


def test_a_slow_analysis_drops_frames_of_a_camera_and_counts_them() -> None:
    source = camera_source(FakeCapture())
    wait = Event()

    def be_slow(frame: Frame) -> None:
        if frame.index > 200:
            source.close()
        wait.wait(0.01)

    counts, seen = run(source, every_second(be_slow))
    assert counts.dropped > 0
    assert seen == sorted(set(seen))


def test_the_policy_stands_in_one_place(video: str) -> None:
    def kind(source: Source) -> type[FrameChannel]:
        source.close()
        return type(pipeline.channel_for(source))

    assert kind(open_source(video)) is BoundedChannel
    assert kind(Playback(open_source(video))) is BoundedChannel
    assert kind(camera_source(FakeCapture())) is LatestChannel


def test_everybody_who_wants_frames_gets_them_all(video: str) -> None:
    numbers: list[int] = []
    run(
        open_source(video),
        every_second(),
        on_frame=lambda frame: numbers.append(number_of(frame.image)),
    )
    assert numbers == list(range(24))


class Watched:
    """A source that notes whether it was closed."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.info = source.info
        self.closed = False

    def __iter__(self) -> Iterator[Frame]:
        return iter(self._source)

    def close(self) -> None:
        self.closed = True
        self._source.close()


@pytest.mark.parametrize("uses_threads", [True, False])
def test_an_error_of_analysis_ends_both_loops(video: str, uses_threads: bool) -> None:
    def fail(frame: Frame) -> None:
        if frame.index == 5:
            raise ModelError("The model broke.")

    source = Watched(open_source(video))
    with pytest.raises(ModelError, match="The model broke"):
        run(source, every_second(fail), uses_threads=uses_threads)
    assert source.closed


@pytest.mark.parametrize("uses_threads", [True, False])
def test_an_error_while_recording_ends_both_loops(video: str, uses_threads: bool) -> None:
    def fail(frame: Frame) -> None:
        if frame.index == 5:
            raise OutputError("The disk is full.")

    source = Watched(open_source(video))
    with pytest.raises(OutputError, match="The disk is full"):
        run(source, every_second(), on_frame=fail, uses_threads=uses_threads)
    assert source.closed


@pytest.mark.parametrize("uses_threads", [True, False])
def test_frames_before_a_source_error_are_analysed(tmp_path: Path, uses_threads: bool) -> None:
    path = write_video(tmp_path / "cut.mkv", count=200)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) * 6 // 10])
    counts = Counts()
    with pytest.raises(SourceError) as caught:
        pipeline.run(
            open_source(str(path)),
            every_second(),
            lambda analysis: None,
            counts,
            uses_threads=uses_threads,
        )
    assert caught.value.problem is SourceProblem.DAMAGED
    assert counts.captured == counts.analysed > 60


def test_a_vanished_camera_ends_the_run_with_its_error() -> None:
    with pytest.raises(SourceError) as caught:
        run(camera_source(FakeCapture([True] * 3, then=False)), every_second())
    assert caught.value.problem is SourceProblem.LOST


def test_an_error_of_analysis_does_not_wait_for_a_paused_player(video: str) -> None:
    def fail(_frame: Frame) -> None:
        raise ModelError("The model broke.")

    with pytest.raises(ModelError):
        run(Playback(open_source(video), paused=True), every_second(fail))


def test_closing_the_source_ends_the_run_in_order(video: str) -> None:
    source = open_source(video)

    def close(frame: Frame) -> None:
        if frame.index == 3:
            source.close()

    counts, _ = run(source, every_second(close))
    assert 4 <= counts.analysed <= 10


def test_on_one_thread_nothing_is_read_after_the_source_was_closed(video: str) -> None:
    source = open_source(video)

    def close(frame: Frame) -> None:
        if frame.index == 3:
            source.close()

    counts, seen = run(source, every_second(close), uses_threads=False)
    assert seen == [0, 1, 2, 3]
    assert counts.captured == 4


def test_the_demo_through_the_real_stages() -> None:
    analyses: list[Analysis] = []
    counts = pipeline.run(open_source("demo"), create_analyzer(Settings()), analyses.append)
    assert counts.captured == counts.analysed == 300
    faces = [len(analysis.faces) for analysis in analyses]
    assert set(faces) == {0, 1, 2}  # somebody, two people, nobody
    assert {face.track_id for analysis in analyses for face in analysis.faces} == {1, 2}
    first = analyses[0].faces[0]
    assert first.dominant == 3  # the astronaut smiles
    assert faces[-1] == 0
