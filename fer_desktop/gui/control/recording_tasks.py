"""The file work of a recording, each in a thread: make a session, finish it, take it back."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.gui.toolkit.tasks import accept_posts, post
from fer_desktop.pipeline.reloading import LoadedAnalyzer
from fer_desktop.pipeline.run import Run
from fer_desktop.scores.baseline import Baseline
from fer_desktop.sessions.description import RecordingState, VideoContent
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.paths import local_path

if TYPE_CHECKING:  # loads PyAV and OpenCV, for which the window does not wait
    from fer_desktop.sessions.recording.recorder import RecorderStatus, SessionRecorder

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class RecordingRequest:
    """A recording that is being made: of which run, and what its session is to say."""

    run: Run
    info: SourceInfo
    used: LoadedAnalyzer
    videos: tuple[VideoContent, ...]
    participant: str
    consent: str
    resume: bool
    """A film waits for the recording to begin."""
    begin_s: float | None = None
    """Where a film is to begin; None for where it is."""
    study: Path | None = None
    """Folder of the study that it belongs to."""
    values: Mapping[str, str] = field(default_factory=dict)
    """Of the variables of the study."""


@dataclass(frozen=True)
class RecordingEnd:
    """How a recording ended. There is no status where the end itself failed."""

    folder: Path
    status: "RecorderStatus | None"
    problem: FerError | None
    was_asked_for: bool
    """Somebody stopped it, and nothing went wrong."""


class RecordingTasks(QObject):
    """Every method runs in a thread; the signals come from the GUI thread."""

    made = Signal(object, object)
    """The RecordingRequest, and the SessionRecorder or the FerError for which there is none."""
    ended = Signal(object)
    """A RecordingEnd."""
    dropped = Signal(object)
    """The FerError for which a folder could not be taken back, or None."""
    kept = Signal(object)
    """The FerError for which a baseline could not be kept, or None."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        accept_posts()

    def make(self, request: RecordingRequest) -> None:
        """Read what describes the source and make the folder."""
        from fer_desktop.core.files import output_error
        from fer_desktop.sessions.describing import describe_session
        from fer_desktop.sessions.names import new_session_folder, sessions_folder
        from fer_desktop.sessions.recording.recorder import SessionRecorder
        from fer_desktop.sessions.recording.recording_options import RecordingOptions
        from fer_desktop.studies.adding import register
        from fer_desktop.studies.places import StudyFolder

        made: SessionRecorder | FerError
        try:
            manifest = request.used.analyzer.manifest
            assert manifest is not None, "a live run has an expression model"
            is_local = request.info.kind in {SourceKind.VIDEO, SourceKind.IMAGES}
            path = local_path(request.run.spec) if is_local else None
            description = describe_session(
                request.info,
                manifest,
                request.used.settings,
                path,
                participant=request.participant,
                consent=request.consent,
            )
            folder = new_session_folder(request.info.name, datetime.now())
            if request.study is not None:
                folder = StudyFolder(request.study).new_session(request.participant, datetime.now())
                register(request.study, folder.name, request.participant, request.values)
            options = RecordingOptions(request.videos)
            made = SessionRecorder(folder, description, options, source_path=path)
        except FerError as error:
            made = error
        except OSError as error:
            made = output_error(sessions_folder(), error)
        except Exception as error:  # a defect must end in a sentence and let one record again
            logger.exception("Making a recording failed")
            made = unexpected(error)
        post(self, self.made.emit, request, made)

    def finish(self, recorder: "SessionRecorder", complete: bool, problem: FerError | None) -> None:
        """Finish the files."""
        state = RecordingState.COMPLETE if complete else RecordingState.STOPPED
        if problem is not None:
            state = RecordingState.FAILED
        status: RecorderStatus | None = None
        try:
            status = recorder.stop(state, problem)
            problem = recorder.problem
        except Exception as error:  # a defect must end in a sentence and let one record again
            logger.exception("Finishing a recording failed")
            problem = unexpected(error)
        was_asked_for = state is RecordingState.STOPPED and problem is None
        end = RecordingEnd(recorder.folder, status, problem, was_asked_for)
        post(self, self.ended.emit, end)

    def keep(self, baseline: Baseline, study: Path | None = None) -> None:
        """Keep a baseline for its participant, in the study if it is of one."""
        from fer_desktop.sessions.baselines import store
        from fer_desktop.studies.places import StudyFolder

        problem: FerError | None = None
        try:
            store(baseline, StudyFolder(study).baselines if study else None)
        except FerError as error:
            problem = error
        except Exception as error:  # as above
            logger.exception("Keeping a baseline failed")
            problem = unexpected(error)
        post(self, self.kept.emit, problem)

    def drop(self, recorder: "SessionRecorder", study: Path | None = None) -> None:
        """Take back what was made for a recording that was called off."""
        from fer_desktop.sessions.library import delete_session
        from fer_desktop.studies.adding import unregister

        problem: FerError | None = None
        try:
            recorder.stop()
            delete_session(recorder.folder)
            if study is not None:
                unregister(study, recorder.folder.name)
        except FerError as error:
            problem = error
        except Exception as error:  # as above
            logger.exception("Taking back a recording failed")
            problem = unexpected(error)
        post(self, self.dropped.emit, problem)
