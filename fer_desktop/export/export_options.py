"""Export options: what a person chooses, and how a long export reports its progress."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from fer_desktop.statistics.episodes import EpisodeSettings

Progress = Callable[[float], None]
"""Called with the share that is done, 0 to 1; an error that it raises ends the work."""


def no_progress(_share: float) -> None:
    """For callers that need no progress."""


@dataclass(frozen=True)
class ExportOptions:
    """What a person chose for an export. `style` is a key of `styles.STYLES`."""

    style: str = "plain"
    episodes: EpisodeSettings = field(default_factory=EpisodeSettings)
    folder: Path = Path()
    """Where the files will lie, for those that name others; set by `formats.export`."""
