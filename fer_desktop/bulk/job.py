"""A job: one source analysed from its start to its end without being watched.

    job = Job("talk.mp4", settings, JobOptions(output=folder))
    job.run(on_analysis)              in the thread that is to do the work
    job.stop()                        from any thread, or a signal: ends it in order

The command line and the window both do it this way, so that both give the same bytes for the
same file.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fer_desktop.analysis.analyzer import Analyzer, create_analyzer
from fer_desktop.bulk.neutral import Beginning, facts_of, read_beginning
from fer_desktop.classification import Manifest
from fer_desktop.core.errors import FerError, Sentence, SourceError, SourceProblem
from fer_desktop.core.frames import Analysis, Frame
from fer_desktop.core.settings import Settings, on_one_thread
from fer_desktop.pipeline import loops as pipeline
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.rows import EVERY_FACE
from fer_desktop.sessions.baselines import check_model
from fer_desktop.sessions.describing import describe_session
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sources import SeekableSource, SourceInfo, open_source
from fer_desktop.sources.base import Source, SourceKind
from fer_desktop.sources.paths import local_path
from fer_desktop.statistics.summary import Summary
from fer_desktop.system.monitoring import ResourceMonitor


@dataclass(frozen=True)
class JobOptions:
    """What becomes of the analyses; without `output` nothing is written."""

    output: Path | None = None
    """The session folder."""
    overwrite: bool = False
    """Replace the session that `output` already holds."""
    recording: RecordingOptions = field(default_factory=RecordingOptions)
    participant: str = ""
    consent: str = ""
    baseline: Baseline | float | None = None
    """A neutral face that corrects the probabilities of all faces, or for how many seconds from
    the beginning each face is neutral."""
    limit_s: float | None = None
    """Stop with the first frame at or after this time of the source."""
    start_s: float | None = None
    """Begin with the first frame at or after this time of the source."""
    uses_threads: bool = True
    """Share the work among threads; without them one thread reads and analyses a file, and the
    bytes are the same."""


def _ignore(analysis: Analysis) -> None:
    """Do nothing with an analysis."""


class Job:
    """One run. `info` is known at once; `summary` and `recorder` when `run` has begun."""

    def __init__(self, spec: str, settings: Settings, options: JobOptions) -> None:
        """Open the source. Raises SourceError."""
        self._spec, self._settings, self._options = spec, settings, options
        self._source = self._open()
        self._stopped = False
        self._beginning: Beginning | None = None
        self.summary = Summary(0.0)
        self.recorder: SessionRecorder | None = None
        self.manifest: Manifest | None = None
        """The expression model, once `run` has loaded it."""
        self.warning: Sentence | None = None
        """What the recording warns of, looked up once a second."""

    @property
    def info(self) -> SourceInfo:
        return self._source.info

    def run(self, on_analysis: Callable[[Analysis], None] = _ignore) -> None:
        """To the end of the source. `on_analysis` is called after each frame was written.

        Raises the FerError that ended it, after everything was closed in order; what was
        analysed until then is kept.
        """
        try:
            analyzer = self._create_analyzer()
            self._prepare(analyzer)
            self._analyze(analyzer, on_analysis)
        finally:
            self._source.close()

    def stop(self) -> None:
        """End the run in order, soon; from any thread and at any moment."""
        self._stopped = True
        self._source.close()

    def _create_analyzer(self) -> Analyzer:
        uses_threads = self._options.uses_threads
        return create_analyzer(self._settings if uses_threads else on_one_thread(self._settings))

    def _open(self) -> Source:
        """The source, where the job begins. Raises SourceError."""
        settings, start_s = self._settings, self._options.start_s
        source = open_source(self._spec, settings.camera, settings.source)
        if start_s is None:
            return source
        if isinstance(source, SeekableSource):
            source.seek(start_s)
            return source
        source.close()
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "{name} cannot begin at {start_s:g} s: it is no file.",
            "Leave out the start.",
            name=source.info.name,
            start_s=start_s,
        )

    def _prepare(self, analyzer: Analyzer) -> None:
        manifest, options = analyzer.classifier.manifest, self._options
        self.manifest = manifest
        threshold = self._settings.classification.threshold
        self.summary = Summary(manifest.threshold if threshold is None else threshold)
        if options.output is None:
            return
        path = _local_path(self._spec, self.info.kind)
        description = describe_session(
            self.info,
            manifest,
            self._settings,
            path,
            participant=options.participant,
            consent=options.consent,
        )
        neutral = self._neutral_faces(manifest, path)  # before: where there is none, all stays
        if options.overwrite:
            from fer_desktop.export.clearing import clear_session

            clear_session(options.output, path, options.recording.video_names())
        self.recorder = SessionRecorder(
            options.output, description, options.recording, source_path=path
        )
        self.recorder.use_baselines(neutral)

    def _neutral_faces(self, manifest: Manifest, path: Path | None) -> dict[int, Baseline]:
        """Those that are known before the first picture. Raises FerError."""
        chosen, facts = self._options.baseline, facts_of(manifest, self.info.name)
        if chosen is None:
            return {}
        if isinstance(chosen, Baseline):
            check_model(chosen, manifest.sha256, manifest.full_name)
            return {EVERY_FACE: chosen}
        start_s = self._options.start_s or 0.0
        beginning = Beginning(chosen, facts, self._options.participant, start_s)
        if self.info.is_live or (path is not None and path.is_fifo()):
            self._beginning = beginning
            return {}
        return read_beginning(
            self._open(),
            self._create_analyzer(),
            beginning,
            chosen,
            uses_threads=self._options.uses_threads,
        )

    def _collect(self, analysis: Analysis) -> None:
        """The neutral faces of a source that gives its pictures once."""
        if self._beginning is not None and self.recorder is not None:
            self._beginning.add(analysis)
            if self._beginning.has_passed:
                self.recorder.use_baselines(self._beginning.baselines())
                self._beginning = None

    def _analyze(self, analyzer: Analyzer, on_analysis: Callable[[Analysis], None]) -> None:
        recorder, monitor = self.recorder, ResourceMonitor()

        def take(analysis: Analysis) -> None:
            self.summary.add(analysis)
            self._collect(analysis)
            if recorder:
                recorder.on_analysis(analysis)
                if monitor.is_due:
                    recorder.add_resources(monitor.sample())
                    self.warning = recorder.status().warning
                if recorder.problem:
                    raise recorder.problem
            on_analysis(analysis)

        problem: FerError | None = None
        state = RecordingState.FAILED
        try:
            pipeline.run(
                self._source,
                analyzer,
                take,
                on_frame=self._take_frame,
                uses_threads=self._options.uses_threads,
            )
            state = RecordingState.STOPPED if self._stopped else RecordingState.COMPLETE
        except FerError as error:
            problem = error
        finally:
            self.summary.finish()
            if recorder:
                recorder.add_resources(monitor.sample())
                recorder.stop(state, problem)
                problem = recorder.problem or problem
        if problem:
            raise problem

    def _take_frame(self, frame: Frame) -> None:
        if self.recorder:
            self.recorder.on_frame(frame)
        limit_s = self._options.limit_s
        if limit_s is not None and frame.timestamp >= limit_s:
            self.stop()  # this frame is the last one


def _local_path(spec: str, kind: SourceKind) -> Path | None:
    return local_path(spec) if kind in {SourceKind.VIDEO, SourceKind.IMAGES} else None
