"""The two loops: capture puts frames into a channel, analyze takes them out.

    for frame in source:            for frame in channel:
        on_frame(frame)                 on_analysis(analyzer.analyze(frame))
        channel.put(frame)

A live source gets the replacing channel, so the newest frame is analysed and the others are
counted as dropped; any other source gets the bounded one, so every frame is analysed. Each
loop closes its channel in `finally`: one failure ends both, without flags or dead-locks.

Where one thread is to do it all, a source that waits for its reader needs no channel: analysis
takes each frame from the source itself, and the analyses are the same.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import Thread

from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.threads.channels import BoundedChannel, ChannelClosed, LatestChannel
from fer_desktop.pipeline.adaptive import Analyzes
from fer_desktop.sources.base import Source

FrameChannel = BoundedChannel[Frame] | LatestChannel[Frame]

READ_AHEAD = 2
"""Pictures of a file that wait for analysis. Files are done as fast as with four, and each takes
three megabytes at 1280x720, 25 in 4K."""


def channel_for(source: Source) -> FrameChannel:
    """The channel between capture and analysis: the one place where the policy stands."""
    return LatestChannel() if source.info.is_live else BoundedChannel(READ_AHEAD)


@dataclass
class Counts:
    """How many frames went where; captured = analysed + dropped once the run has ended."""

    captured: int = 0
    analysed: int = 0
    dropped: int = 0
    without_face: int = 0
    damaged: int = 0
    """Analysed pictures that the decoder calls damaged."""


@contextmanager
def _dropped_on_failure(counts: Counts) -> Iterator[None]:
    """The frame in hand was captured; whatever ends the loop now, it will not be analysed."""
    is_done = False
    try:
        yield
        is_done = True
    finally:
        counts.dropped += not is_done


def _ignore(frame: Frame) -> None:
    """Nobody else wants the frames."""


def _no_rest() -> None:
    """The next frame is taken at once."""


def capture(
    source: Source,
    channel: FrameChannel,
    counts: Counts,
    on_frame: Callable[[Frame], None] = _ignore,
) -> None:
    """Read the source to its end, or until the channel is closed. Raises SourceError."""
    try:
        for frame in _captured(source, counts, on_frame):
            with _dropped_on_failure(counts):
                channel.put(frame)
    except ChannelClosed:
        return  # the other loop has ended: that ends this one, in order
    finally:
        channel.close()
        source.close()


def _captured(source: Source, counts: Counts, on_frame: Callable[[Frame], None]) -> Iterator[Frame]:
    for frame in source:
        counts.captured += 1
        with _dropped_on_failure(counts):
            on_frame(frame)
        yield frame


def analyze(
    channel: FrameChannel,
    analyzer: Analyzes,
    counts: Counts,
    on_analysis: Callable[[Analysis], None],
    rest: Callable[[], None] = _no_rest,
) -> None:
    """Analyse what the channel gives until it ends. Whatever a stage raises ends both loops.

    `rest` is called before the next frame is taken, so that this one is not old when it comes.
    """
    try:
        for analysis in _analysed(channel, analyzer, counts):
            on_analysis(analysis)
            rest()
    finally:
        channel.close(discard=True)


def _analysed(frames: Iterable[Frame], analyzer: Analyzes, counts: Counts) -> Iterator[Analysis]:
    for frame in frames:
        with _dropped_on_failure(counts):
            analysis = analyzer.analyze(frame)
        counts.analysed += 1
        counts.without_face += not analysis.faces
        counts.damaged += analysis.frame.is_damaged
        yield analysis


@dataclass
class _Failure:
    errors: list[BaseException] = field(default_factory=list)


def run(
    source: Source,
    analyzer: Analyzes,
    on_analysis: Callable[[Analysis], None],
    counts: Counts | None = None,
    on_frame: Callable[[Frame], None] = _ignore,
    *,
    uses_threads: bool = True,
) -> Counts:
    """Both loops to the end: capture in a thread of its own, analysis in the caller's.

    Without `uses_threads` the caller's does both, but for a live source: that waits for nobody.

    Raises the first error of analysis, or else that of the source (frames that came before it
    have been analysed). The counts add up: captured = analysed + dropped.
    """
    counts = counts if counts is not None else Counts()
    if not uses_threads and not source.info.is_live:
        _run_in_turn(source, analyzer, on_analysis, counts, on_frame)
        return counts
    channel = channel_for(source)
    failure = _Failure()

    def read() -> None:
        try:
            capture(source, channel, counts, on_frame)
        except BaseException as error:  # noqa: BLE001 - carried to the caller's thread below
            failure.errors.append(error)

    reader = Thread(target=read, name="capture", daemon=True)
    reader.start()
    try:
        analyze(channel, analyzer, counts, on_analysis)
    finally:
        source.close()  # or a camera that hangs would keep the reader, and us, waiting
        reader.join()
        counts.dropped += channel.dropped
    if failure.errors:
        raise failure.errors[0]
    return counts


def _run_in_turn(
    source: Source,
    analyzer: Analyzes,
    on_analysis: Callable[[Analysis], None],
    counts: Counts,
    on_frame: Callable[[Frame], None],
) -> None:
    try:
        for analysis in _analysed(_captured(source, counts, on_frame), analyzer, counts):
            on_analysis(analysis)
    finally:
        source.close()
