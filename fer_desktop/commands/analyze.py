"""`fer-desktop analyze SOURCE`: the whole pipeline without a window.

Prints what it saw; with --output it writes a session folder. The same file gives the same
timeline.csv and session.json, byte for byte, every time.
"""

import argparse
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from types import FrameType
from typing import get_args
from urllib.parse import urlsplit
from urllib.request import url2pathname

from tqdm import tqdm

from fer_desktop import pipeline
from fer_desktop.analyzer import Analyzer, create_analyzer
from fer_desktop.errors import FerError, OutputError
from fer_desktop.export.lsl import LslOutput
from fer_desktop.frames import Analysis, Frame
from fer_desktop.monitoring import ResourceMonitor
from fer_desktop.sessions.describing import describe_session
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.library import clear_session
from fer_desktop.sessions.recorder import RecordingOptions, SessionRecorder
from fer_desktop.sessions.video_recording import VideoContent
from fer_desktop.settings import Settings, load_settings
from fer_desktop.sources import Source, open_source
from fer_desktop.sources.base import SourceKind
from fer_desktop.statistics.summary import Summary


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The source, what to write and where."""
    parser.add_argument(
        "source", help="video file, folder of pictures, camera name or number, stream URL, or demo"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="write a session folder; without it, print only"
    )
    parser.add_argument(
        "--overwrite", action="store_true", help="replace the session that DIR already holds"
    )
    parser.add_argument(
        "--video",
        choices=["none", *get_args(VideoContent)],
        nargs="+",
        default=["none"],
        help="videos to record into the session (default: none, scores only)",
    )
    parser.add_argument("--model", help="name or folder of the expression model")
    parser.add_argument("--detector", help="mtcnn, mtcnn-tensorflow or haar")
    parser.add_argument("--participant", default="", help="participant code noted in the session")
    parser.add_argument("--consent", default="", help="note on consent kept in the session")
    parser.add_argument("--seconds", type=float, help="stop at this time of the source")
    parser.add_argument(
        "--lsl", metavar="NAME", help="also send Lab Streaming Layer streams of this name"
    )
    parser.add_argument("--quiet", action="store_true", help="no progress bar, no summary")


def run(arguments: argparse.Namespace) -> int:
    """Analyse to the end, a signal or an error; what was analysed is kept in every case."""
    settings = _settings(arguments)
    videos: tuple[VideoContent, ...] = tuple(v for v in arguments.video if v != "none")
    options = RecordingOptions(videos)
    if videos and arguments.output is None:
        raise OutputError("A video needs a folder to lie in.", "Add --output DIR.")
    source = open_source(arguments.source, settings.camera)  # first: it fails most often
    try:
        analyzer = create_analyzer(settings)
        recorder = _recorder(arguments, source, analyzer, settings, options)
        threshold = settings.classification.threshold
        if threshold is None:
            threshold = analyzer.classifier.manifest.threshold
        job = _Job(source, recorder, Summary(threshold), arguments.seconds, arguments.quiet)
        if arguments.lsl:
            job.live_output = LslOutput(arguments.lsl)
        with _closing_on_signals(source) as signals:
            job.run(analyzer, signals)
    finally:
        source.close()
    return 128 + signals[0] if signals else 0


class _Job:
    """One run with everything that listens to it: recorder, summary, progress bar."""

    def __init__(
        self,
        source: Source,
        recorder: SessionRecorder | None,
        summary: Summary,
        limit_s: float | None,
        quiet: bool,
    ) -> None:
        self._source, self._recorder, self._summary = source, recorder, summary
        self._limit_s, self._quiet = limit_s, quiet
        self._limit_reached = False
        self.live_output: LslOutput | None = None
        self._monitor = ResourceMonitor()
        info = source.info
        self._progress = tqdm(
            total=info.frame_count if limit_s is None else None,
            desc=info.name,
            unit=" frames",
            disable=quiet,
            file=sys.stderr,
        )

    def run(self, analyzer: Analyzer, signals: list[int]) -> None:
        """To the end. Raises what ended it, after the session was closed in order."""
        problem: FerError | None = None
        state = RecordingState.FAILED
        try:
            pipeline.run(self._source, analyzer, self._on_analysis, on_frame=self._on_frame)
            stopped = signals or self._limit_reached
            state = RecordingState.STOPPED if stopped else RecordingState.COMPLETE
        except FerError as error:
            problem = error
        finally:
            self._progress.close()
            if self._recorder:
                self._recorder.add_resources(self._monitor.sample())
                self._recorder.stop(state, problem)
                problem = self._recorder.problem or problem
        self._summary.finish()
        if not self._quiet:
            _print_summary(self._source.info.name, self._summary, self._recorder)
        if problem:
            raise problem

    def _on_frame(self, frame: Frame) -> None:
        if self._recorder:
            self._recorder.on_frame(frame)
        if self._limit_s is not None and frame.timestamp >= self._limit_s:
            self._limit_reached = True
            self._source.close()  # this frame is the last one

    def _on_analysis(self, analysis: Analysis) -> None:
        self._summary.add(analysis)
        self._progress.update()
        if self.live_output:
            self.live_output.push(analysis)
        if self._recorder is None:
            return
        self._recorder.on_analysis(analysis)
        if self._monitor.is_due:
            self._recorder.add_resources(self._monitor.sample())
        if self._recorder.problem:
            raise self._recorder.problem


def _settings(arguments: argparse.Namespace) -> Settings:
    loaded = load_settings()
    if loaded.message:
        print(f"fer-desktop: {loaded.message}", file=sys.stderr)
    settings = loaded.settings
    if arguments.model:
        classification = replace(settings.classification, model=arguments.model)
        settings = replace(settings, classification=classification)
    if arguments.detector:
        detection = replace(settings.detection, engine=arguments.detector)
        settings = replace(settings, detection=detection)
    return settings


def _recorder(
    arguments: argparse.Namespace,
    source: Source,
    analyzer: Analyzer,
    settings: Settings,
    options: RecordingOptions,
) -> SessionRecorder | None:
    folder: Path | None = arguments.output
    if folder is None:
        return None
    path = _local_path(arguments.source, source.info.kind)
    description = describe_session(
        source.info,
        analyzer.classifier.manifest,
        settings,
        path,
        participant=arguments.participant,
        consent=arguments.consent,
    )
    if arguments.overwrite:
        clear_session(folder)
    return SessionRecorder(folder, description, options, source_path=path)


def _local_path(spec: str, kind: SourceKind) -> Path | None:
    if kind not in {SourceKind.VIDEO, SourceKind.IMAGES}:
        return None
    if spec.startswith("file://"):
        return Path(url2pathname(urlsplit(spec).path))
    return Path(spec).expanduser()


@contextmanager
def _closing_on_signals(source: Source) -> Iterator[list[int]]:
    """Ctrl-C or SIGTERM ends the source, and with it the run, in order; a second one at once.

    Gives the list of signals received.
    """
    received: list[int] = []
    numbers: tuple[int, ...] = (signal.SIGINT, signal.SIGTERM)
    old = {number: signal.getsignal(number) for number in numbers}

    def close(number: int, _frame: FrameType | None) -> None:
        received.append(number)
        signal.signal(number, old[number])
        source.close()

    for number in old:
        signal.signal(number, close)
    try:
        yield received
    finally:
        for number, handler in old.items():
            signal.signal(number, handler)


def _print_summary(name: str, summary: Summary, recorder: SessionRecorder | None) -> None:
    faces = len(summary.faces)
    print(
        f"{name}: {summary.frames} frames analysed, {summary.without_face} without a face, "
        f"{faces} face{'s' * (faces != 1)}"
    )
    for number, face in sorted(summary.faces.items()):
        shares = ", ".join(f"{label} {share:.0%}" for label, share in face.shares())
        span = f"{face.first_timestamp:.2f} to {face.last_timestamp:.2f} s"
        print(f"  face {number}: {span}, {face.frames} frames: {shares}")
    if recorder:
        counts = recorder.status().integrity
        print(
            f"  captured {counts.captured} = analysed {counts.analysed} + dropped {counts.dropped}"
        )
        print(f"  session: {recorder.folder}")
