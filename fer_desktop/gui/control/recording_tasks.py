"""What a recording does to files, each in a thread: make them, finish them, take them back."""

import logging
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.pipeline.reloading import InUse
from fer_desktop.pipeline.run import Run
from fer_desktop.sources.base import SourceInfo, SourceKind
from fer_desktop.sources.paths import local_path

if TYPE_CHECKING:  # opening the window must not wait for what only a recording needs
    from fer_desktop.sessions.recording.video_recording import VideoContent

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Plan:
    """A recording that is being made: of which run, and what its session is to say."""

    run: Run
    info: SourceInfo
    used: InUse
    videos: "tuple[VideoContent, ...]"
    participant: str
    consent: str
    resume: bool
    """A film waits for the recording to begin."""


class RecordingTasks(QObject):
    """Every method runs in a thread. Connect queued: the signals come from there."""

    made = Signal(object, object)
    """The Plan, and the SessionRecorder or the error for which there is none."""
    ended = Signal(object, object, object, bool)
    """Folder, status and problem of a recorder that has ended; whether somebody asked for it.

    There is no status where the end itself failed."""
    dropped = Signal(object)
    """The FerError for which a folder could not be taken back, or None."""

    def make(self, plan: Plan) -> None:
        """Read what describes the source and make the folder."""
        from fer_desktop.core.files import output_error
        from fer_desktop.sessions.describing import describe_session
        from fer_desktop.sessions.names import new_session_folder, sessions_folder
        from fer_desktop.sessions.recording.recorder import SessionRecorder
        from fer_desktop.sessions.recording.recording_options import RecordingOptions

        made: SessionRecorder | FerError
        try:
            is_local = plan.info.kind in {SourceKind.VIDEO, SourceKind.IMAGES}
            path = local_path(plan.run.spec) if is_local else None
            description = describe_session(
                plan.info,
                plan.used.analyzer.classifier.manifest,
                plan.used.settings,
                path,
                participant=plan.participant,
                consent=plan.consent,
            )
            folder = new_session_folder(plan.info.name, datetime.now())
            options = RecordingOptions(plan.videos)
            made = SessionRecorder(folder, description, options, source_path=path)
        except FerError as error:
            made = error
        except OSError as error:
            made = output_error(sessions_folder(), error)
        except Exception as error:  # a defect must end in a sentence and let one record again
            logger.exception("Making a recording failed")
            made = unexpected(error)
        self.made.emit(plan, made)

    def finish(self, recorder: Any, complete: bool, problem: FerError | None) -> None:
        """Finish the files."""
        from fer_desktop.sessions.description import RecordingState

        state = RecordingState.COMPLETE if complete else RecordingState.STOPPED
        if problem is not None:
            state = RecordingState.FAILED
        try:
            status = recorder.stop(state, problem)
            problem = recorder.problem
        except Exception as error:  # a defect must end in a sentence and let one record again
            logger.exception("Finishing a recording failed")
            status, problem = None, unexpected(error)
        asked = state is RecordingState.STOPPED and problem is None
        self.ended.emit(recorder.folder, status, problem, asked)

    def drop(self, recorder: Any) -> None:
        """Take back what was made for a recording that was called off."""
        from fer_desktop.sessions.library import delete_session

        problem: FerError | None = None
        try:
            recorder.stop()
            delete_session(recorder.folder)
        except FerError as error:
            problem = error
        except Exception as error:  # as above
            logger.exception("Taking back a recording failed")
            problem = unexpected(error)
        self.dropped.emit(problem)
