"""Frames and analyses in, a session folder out, readable at any moment.

    recorder = SessionRecorder(folder, description, options)
    capture thread:    recorder.on_frame(frame)           every captured frame
    analysis thread:   recorder.on_analysis(analysis)
    any thread:        recorder.add_marker("stimulus"), recorder.end_marker("stimulus", 2.5, 9.0),
                       recorder.name_face(1, "Anna"), recorder.add_resources(sample)
                       recorder.status()                  counts, warning, problem
    at the end:        recorder.stop(RecordingState.STOPPED)

A disk that fails stops the recording in order and never the analysis: while it goes on these
methods raise nothing, `status().problem` says what happened.
"""

import shutil
import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from threading import RLock

from fer_desktop.core.errors import FerError, OutputError, Sentence
from fer_desktop.core.files import output_error
from fer_desktop.core.frames import Analysis, Frame, Image, Marker, event
from fer_desktop.drawing.marks import DrawingOptions
from fer_desktop.drawing.painting import draw
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.rows import Belonging
from fer_desktop.sessions.corrections.late_corrections import add_late_marker, name_faces
from fer_desktop.sessions.describing import belonging_of, run_facts, utc_now
from fer_desktop.sessions.description import Description, Integrity, RecordingState, VideoSummary
from fer_desktop.sessions.markers import safe_text
from fer_desktop.sessions.messages import ReceivedMessage, message_line
from fer_desktop.sessions.recording.new_folder import new_session_in
from fer_desktop.sessions.recording.periodic_sync import PeriodicSync
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.recording.score_files import ScoreFiles
from fer_desktop.sessions.recording.session_clock import SessionClock
from fer_desktop.sessions.recording.video_recording import Annotate, VideoRecording
from fer_desktop.system.monitoring import ResourceSample

LOW_SPACE_BYTES = 500_000_000
"""Below this much free space a recording with video warns."""
LOW_SPACE_FOR_SCORES_BYTES = 50_000_000
"""Below this much one of scores only warns: a table grows by some 20 MB an hour and face."""
STOP_SPACE_BYTES = 4_000_000
"""Below this much a recording with video stops, while the video's index still fits."""


@dataclass(frozen=True)
class RecorderStatus:
    """What is shown of a recording while it runs and when it has ended."""

    state: RecordingState
    integrity: Integrity
    videos: dict[str, VideoSummary]
    duration_s: float
    warning: Sentence | None
    problem: FerError | None

    @property
    def not_in_videos(self) -> int:
        """Pictures that a video misses because its encoder did not follow; of the worst one."""
        return max((video.dropped for video in self.videos.values()), default=0)


class SessionRecorder:
    """Writes one session folder; every method may be called from any thread."""

    def __init__(
        self,
        folder: Path,
        description: Description,
        options: RecordingOptions | None = None,
        *,
        annotate: Annotate | None = None,
        source_path: Path | None = None,
    ) -> None:
        """Make the folder and all its files. Raises OutputError, leaving nothing new then.

        `annotate` draws boxes and labels; the default is `drawing.draw`. `source_path` is
        noted in run.json, so that a session without a video finds its source again.
        """
        self.folder = folder
        self._lock = RLock()
        self._clock = SessionClock(description.is_live)
        self._counts = Integrity()
        self._waiting_markers: list[Marker] = []
        self._markers: list[Marker] = []
        self._has_events = False
        self._faces: set[int] = set()
        self._names: dict[int, str] = {}
        self._belonging = belonging_of(description)
        self._state = RecordingState.RECORDING
        self._problem: FerError | None = None
        self._free_bytes = 0
        contents = (options or RecordingOptions()).video_names()
        videos = {name: VideoSummary(content) for name, content in contents.items()}
        self._description = replace(description, videos=videos)
        with (
            new_session_in(folder, contents, run_facts(source_path)) as self._lock_of_folder,
            ExitStack() as opened,
        ):
            self._files = ScoreFiles(folder, self._description)
            opened.callback(self._files.close)
            self._videos: dict[str, VideoRecording] = {}
            for name, content in contents.items():
                self._videos[name] = VideoRecording(
                    folder / name,
                    content,
                    annotate or self._annotate,
                    description.source.get("frame_rate_hz"),
                    may_drop=description.is_live,
                )
                opened.callback(self._videos[name].close)
            opened.pop_all()  # all is open and stays so
        syncs = (self._files.sync_rows, *(video.sync for video in self._videos.values()))
        self._sync = PeriodicSync(syncs)

    def on_frame(self, frame: Frame) -> None:
        """A picture was captured; call this for every one, before it is analysed.

        A recording only goes forward: after a jump back in a file, pictures do not count again
        until they are later than all before.
        """
        with self._lock:
            if self._state is not RecordingState.RECORDING:
                return
            begins = not self._clock.has_begun
            own = self._clock.admit(frame)
            if own is None:
                return
            if begins and self._description.is_live:
                began = utc_now(age_s=time.perf_counter() - frame.captured_at)
                self._description = replace(self._description, started_at_utc=began)
            self._count(captured=1, dropped=1)
        for video in self._videos.values():
            video.put(own)

    def on_analysis(self, analysis: Analysis) -> None:
        """A picture was analysed: its rows are with the operating system when this returns."""
        with self._lock:
            if self._state is not RecordingState.RECORDING:
                return
            own = self._clock.recognise(analysis.frame)
            if own is None:
                return
            analysis = replace(analysis, frame=own)
            self._guard(lambda: self._write_rows(analysis))
            self._guard(self._check_disk_and_videos)
        for video in self._videos.values():
            video.put(analysis)

    def add_marker(
        self, name: str, timestamp: float | None = None, end_s: float | None = None
    ) -> None:
        """Mark a moment: seconds on the source's clock, or else the newest captured picture.

        With an end it is an event; with an infinite one it goes on until `end_marker`, or else
        until the recording ends.
        """
        with self._lock:
            if self._state is not RecordingState.RECORDING:
                return
            clock = self._clock
            own_s = clock.newest_s if timestamp is None else clock.session_time(timestamp)
            own_end_s = None if end_s is None else clock.session_time(end_s)
            marker = event(own_s, safe_text(name), own_end_s)
            self._waiting_markers.append(marker)
            self._keep_marker(event(round(own_s, 6), marker.name, own_end_s))

    def end_marker(self, name: str, timestamp: float, end_s: float | None = None) -> None:
        """The marker of this name and time becomes an event that ends at `end_s`, or else now.

        One that began before the recording begins with it.
        """
        with self._lock:
            if self._state is not RecordingState.RECORDING:
                return
            clock, name = self._clock, safe_text(name)
            begin_s = round(clock.session_time(timestamp), 6)
            own_end_s = clock.newest_s if end_s is None else clock.session_time(end_s)
            if own_end_s > begin_s:
                same = [m for m in self._markers if (m.timestamp, m.name) == (begin_s, name)]
                for begun in same[-1:]:
                    self._markers.remove(begun)
                self._keep_marker(Marker(begin_s, name, round(own_end_s, 6)))

    def _keep_marker(self, marker: Marker) -> None:
        self._markers.append(marker)
        self._has_events = self._has_events or marker.end_s is not None
        self._guard(lambda: self._files.add_marker(marker))

    def add_late_marker(self, name: str, timestamp: float, end_s: float | None = None) -> bool:
        """Mark a moment or event of the recording after its end, as a correction.

        Whether it begins in the recording.

        Raises OutputError and SessionError.
        """
        with self._lock:
            own_s = self._clock.session_time
            own_end_s = None if end_s is None else own_s(end_s)
            marker = event(own_s(timestamp), safe_text(name), own_end_s)
            return add_late_marker(self.folder, self._counts, marker)

    def add_message(self, message: ReceivedMessage) -> None:
        """Keep what another program said, and what it was answered."""
        with self._lock:
            at_s = message.arrived_s
            own_s = None if at_s is None else self._clock.session_time(at_s)
            self._guard(lambda: self._files.add_message(message_line(message, own_s)))

    def name_face(self, face_id: int, name: str) -> None:
        """Keep the name that a person gave to a face, empty for none.

        Names become corrections when the recording ends, those of the faces in it. After the
        end this raises OutputError and SessionError; in a session that was withdrawn meanwhile
        nothing is kept.
        """
        with self._lock:
            before, self._names[face_id] = self._names.get(face_id, ""), name
            face_names = {**self._belonging.face_names, face_id: safe_text(name)}
            self._belonging = replace(self._belonging, face_names=face_names)
            ended = self._state is not RecordingState.RECORDING
            if ended and face_id in self._faces and name != before:
                name_faces(self.folder, {face_id: name})

    def use_baselines(self, baselines: Mapping[int, Baseline]) -> None:
        """From the next picture on, correct faces by these neutral faces and by no others.

        All that were used stand in session.json; EVERY_FACE is the number of all faces.
        """
        with self._lock:
            if self._state is not RecordingState.RECORDING or not (
                baselines or self._belonging.baselines
            ):
                return
            self._belonging = replace(self._belonging, baselines=dict(baselines))
            used = {str(face): baseline for face, baseline in baselines.items()}
            named = {**self._description.baselines, **used}
            self._description = replace(self._description, baselines=named)
            self._guard(lambda: self._files.describe(self._description))

    def add_resources(self, sample: ResourceSample) -> None:
        """Keep what the program cost; call this once a second."""
        with self._lock:
            if self._state is RecordingState.RECORDING:
                self._guard(lambda: self._files.add_resources(sample))

    def status(self) -> RecorderStatus:
        """Counts, warning and problem at this moment; cheap enough for every second."""
        with self._lock:
            if self._state is RecordingState.RECORDING:
                self._guard(self._check_disk_and_videos)
            enough = LOW_SPACE_BYTES if self._videos else LOW_SPACE_FOR_SCORES_BYTES
            counts = self._counts
            return RecorderStatus(
                self._state,
                counts,
                self._video_summaries(),
                (counts.last_timestamp or 0.0) - (counts.first_timestamp or 0.0),
                self._low_space() if self._free_bytes < enough else None,
                self._problem,
            )

    @property
    def belonging(self) -> Belonging:
        """What rows say of the session and its faces at this moment."""
        with self._lock:
            return self._belonging

    @property
    def problem(self) -> FerError | None:
        """The error that ended the recording, or None; cheap enough for every picture."""
        with self._lock:
            return self._problem

    def stop(
        self, state: RecordingState = RecordingState.STOPPED, problem: FerError | None = None
    ) -> RecorderStatus:
        """Write what waits, finish every file and say how it ended; again does nothing.

        `problem` is why the source ended, if it broke. Waits for the encoder to write at
        most some frames. Afterwards `status().state` tells whether all went well.
        """
        with self._lock:
            if self._state is RecordingState.RECORDING:
                self._finish(state, problem)
            return self.status()

    def _annotate(self, analysis: Analysis) -> Image:
        """Boxes and labels with the names of this moment; in the threads of the videos."""
        belonging = self._belonging
        options = DrawingOptions(threshold=belonging.threshold)
        return draw(analysis.frame.image, analysis.faces, options, belonging.face_names)

    # Below, the lock is held.

    def _low_space(self) -> Sentence:
        return Sentence(
            "Only {free} MB are free on the disk; the recording ends when it is full.",
            free=round(self._free_bytes / 1e6),
        )

    def _count(self, **more: int) -> None:
        counted = {name: getattr(self._counts, name) + number for name, number in more.items()}
        self._counts = replace(self._counts, **counted)

    def _write_rows(self, analysis: Analysis) -> None:
        now = analysis.frame.timestamp
        if analysis.frame.picture_name:
            name = safe_text(analysis.frame.picture_name)
            analysis = replace(analysis, frame=replace(analysis.frame, picture_name=name))
        due = [marker for marker in self._waiting_markers if marker.timestamp <= now]
        names_of_markers = "; ".join(marker.name for marker in due)
        self._files.add_analysis(analysis, names_of_markers, self._belonging)
        self._faces.update(face.track_id for face in analysis.faces)
        self._waiting_markers = [
            marker for marker in self._waiting_markers if marker.timestamp > now
        ]
        self._count(
            analysed=1,
            dropped=-1,
            without_face=int(not analysis.faces),
            damaged=int(analysis.frame.is_damaged),
        )
        if self._counts.first_timestamp is None:
            self._counts = replace(self._counts, first_timestamp=round(now, 6))
            self._files.describe(self._description)  # now with the start time of a live source
        self._counts = replace(self._counts, last_timestamp=round(now, 6))

    def _check_disk_and_videos(self) -> None:
        problems = (self._sync.problem, *(video.problem for video in self._videos.values()))
        for problem in filter(None, problems):
            raise problem
        try:
            self._free_bytes = shutil.disk_usage(self.folder).free
        except OSError as error:
            raise output_error(self.folder, error) from error
        if self._videos and self._free_bytes < STOP_SPACE_BYTES:
            raise OutputError(
                "The recording was stopped because the disk of {folder} is nearly full.",
                "All that was recorded is kept; free some space and start a new recording.",
                folder=self.folder,
            )

    def _guard(self, write: Callable[[], None]) -> None:
        if self._state is not RecordingState.RECORDING:
            return
        try:
            write()
        except OutputError as error:
            self._finish(RecordingState.FAILED, error)

    def _video_summaries(self) -> dict[str, VideoSummary]:
        return {name: video.summary for name, video in self._videos.items()}

    def _finish(self, state: RecordingState, problem: FerError | None) -> None:
        self._state, self._problem = state, problem
        self._files.release_reserve()
        for video in self._videos.values():
            video.close()
            self._fail_with(video.problem)
        self._sync.stop()
        self._fail_with(self._sync.problem)
        self._try(self._files.sync)
        self._files.close()
        if self._has_events:
            last_s = self._counts.last_timestamp or 0.0
            self._try(lambda: self._files.replace_markers(tuple(self._markers), last_s))
        given = {face: name for face, name in self._names.items() if name and face in self._faces}
        self._try(lambda: name_faces(self.folder, given))
        self._description = replace(
            self._description,
            state=self._state,
            problem=str(self._problem or ""),
            integrity=self._counts,
            videos=self._video_summaries(),
        )
        # where this fails, session.json still says "recording": recovery mends it
        self._try(lambda: self._files.describe(self._description))
        self._lock_of_folder.release()

    def _try(self, write: Callable[[], None]) -> None:
        try:
            write()
        except FerError as error:
            self._fail_with(error)

    def _fail_with(self, problem: FerError | None) -> None:
        if problem is not None:
            self._state, self._problem = RecordingState.FAILED, self._problem or problem
