"""What session.json says. Nothing in it varies between two analyses of the same file.

Facts of one run (computer, wall-clock times, the path of the source) lie in run.json.
"""

import dataclasses
import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

from fer_desktop.core.errors import SessionError, SettingsError
from fer_desktop.core.files import unreadable
from fer_desktop.core.frames import Search
from fer_desktop.core.json_values import from_dict
from fer_desktop.sources.base import SourceKind

FORMAT = "fer-desktop session"
FORMAT_VERSION = 1

VideoContent = Literal["clean", "annotated", "blurred"]
"""clean: every captured picture; annotated, blurred: the analysed ones, which have boxes."""


class RecordingState(StrEnum):
    """How far a session has come.

    recording ──▶ complete    the source ended
              ├─▶ stopped     somebody stopped it
              ├─▶ failed      source or disk broke; `problem` says how
              └─▶ (crash) ──▶ recovered
    """

    RECORDING = "recording"
    COMPLETE = "complete"
    STOPPED = "stopped"
    FAILED = "failed"
    RECOVERED = "recovered"


@dataclass(frozen=True)
class Integrity:
    """Where every frame went: captured = analysed + dropped."""

    captured: int = 0
    analysed: int = 0
    dropped: int = 0
    without_face: int = 0
    first_timestamp: float | None = None
    last_timestamp: float | None = None


@dataclass(frozen=True)
class VideoSummary:
    """One video of a session: captured or analysed frames written, and those lost on the way."""

    content: str = "clean"
    written: int = 0
    dropped: int = 0


@dataclass(frozen=True)
class SearchSummary:
    """How faces were looked for in a whole session."""

    follows: bool = False
    """Known faces were followed between full searches."""
    reduced_frames: int = 0
    """Analysed frames in which less was done than the settings say, to keep up."""
    longest_interval_factor: float = 1.0
    """How many times longer than set the time between two full searches became."""
    largest_face_factor: float = 1.0
    """How many times larger than set a face had to be, at most, to be searched for."""

    def with_frame(self, search: Search) -> "SearchSummary":
        """The same with one more analysed frame."""
        return SearchSummary(
            self.follows or search.follows,
            self.reduced_frames + search.is_reduced,
            max(self.longest_interval_factor, search.interval_factor),
            max(self.largest_face_factor, search.smallest_face_factor),
        )


@dataclass(frozen=True)
class Description:
    """Everything that session.json holds; made by `describing.describe_session`."""

    source: dict[str, Any]
    model: dict[str, Any]
    settings: dict[str, Any]
    started_at_utc: str | None = None
    """When time 0 was, as ISO 8601; for a file what its container says, or None."""
    participant: str = ""
    consent: str = ""
    context_of_use: str = ""
    threshold: float = 0.0
    """Labels below this probability are shown as "unsure"."""
    state: RecordingState = RecordingState.RECORDING
    problem: str = ""
    integrity: Integrity = Integrity()
    search: SearchSummary | None = None
    """None while it is recorded, and where it is not known: after a crash, in older sessions."""
    videos: dict[str, VideoSummary] = field(default_factory=dict)
    versions: dict[str, str] = field(default_factory=dict)

    @property
    def is_live(self) -> bool:
        return bool(self.source.get("is_live"))

    @property
    def kind(self) -> SourceKind:
        return SourceKind(self.source["kind"])


def to_json(description: Description) -> str:
    """session.json's text; the same description gives the same bytes."""
    told = dataclasses.asdict(description)
    told = {"format": FORMAT, "format_version": FORMAT_VERSION, **told}
    return json.dumps(told, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def read_description(path: Path) -> Description:
    """Read a session.json. Raises SessionError."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
        if told.pop("format") != FORMAT:
            raise ValueError("it is not a session's")
        if told.pop("format_version") > FORMAT_VERSION:
            raise ValueError("it was written by a newer version of the program")
        told["state"] = RecordingState(told["state"])
        paths = [name for name in told["videos"] if Path(name).name != name]
        if paths:
            raise ValueError(f"“{paths[0]}” is no name of a video in its folder")
        told["integrity"] = from_dict(Integrity, told["integrity"], "integrity")
        if told.get("search") is not None:
            told["search"] = from_dict(SearchSummary, told["search"], "search")
        told["videos"] = {
            name: from_dict(VideoSummary, video, "videos") for name, video in told["videos"].items()
        }
        return Description(**told)
    except OSError as error:
        raise unreadable(path, error) from error
    except (ValueError, KeyError, TypeError, AttributeError, SettingsError) as error:
        reason = str(error).rstrip(".")
        raise SessionError("{path} cannot be used: {reason}.", path=path, reason=reason) from error
