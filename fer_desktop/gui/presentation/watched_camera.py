"""The camera that is watched, and what belongs to its run: what a participant's run stands on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.sessions.baselines import check_model, path_of, read_baseline
from fer_desktop.sessions.description import VideoContent


class SessionRecording(Protocol):
    """The recording of the camera, as far as a participant's run needs it."""

    changed: SignalInstance
    finished: SignalInstance
    failed: SignalInstance

    @property
    def active(self) -> bool: ...

    @property
    def preparing(self) -> bool: ...

    @property
    def folder(self) -> Path | None: ...

    @property
    def recorded(self) -> int: ...

    def start(
        self,
        videos: tuple[VideoContent, ...],
        participant: str,
        consent: str,
        *,
        study: Path | None = None,
    ) -> None: ...

    def stop(self) -> None: ...


@dataclass(frozen=True)
class WatchedCamera:
    """The camera that is watched, and what belongs to its run."""

    player: Player
    faces: RunFaces
    markers: Markers
    recording: SessionRecording

    def take_neutral_face_of(self, code: str, folder: Path) -> Sentence | None:
        """Correct by the neutral face that this participant has in the folder, and by no other.

        Whoever sat here before has left theirs on a face of the same number. Returns why there is
        none to correct by; None where there is, or where the participant has none yet.
        """
        self.faces.clear_baselines()
        face, analyzer = self.faces.chosen, self.player.analyzer
        try:
            path = path_of(code, folder)
            if not path.is_file():
                return None
            baseline = read_baseline(path)
            if analyzer is not None and analyzer.manifest is not None:
                check_model(baseline, analyzer.manifest.sha256, analyzer.manifest.full_name)
        except FerError as error:
            return Sentence("{reason}", reason=error)
        if face is None:
            return Sentence("No face is seen: nothing is corrected by the neutral face of before.")
        self.faces.set_baseline(face, baseline)
        return None
