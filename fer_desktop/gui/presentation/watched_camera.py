"""The camera that is watched, and what belongs to its run: what a participant's run stands on."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
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
