"""What session.json says. Nothing in it varies between two analyses of the same file.

Facts of one run (computer, wall-clock times, the path of the source) lie in run.json.
"""

import dataclasses
import json
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any, Literal

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import read_bytes, unreadable
from fer_desktop.core.frames import Search
from fer_desktop.core.json_fields import (
    TIME_LIMIT_S,
    choice,
    flag,
    list_of,
    mapping,
    number,
    optional,
    parse_json,
    plain,
    record,
    text,
    whole,
)
from fer_desktop.scores.baseline import Baseline, from_values
from fer_desktop.sessions import names
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
    damaged: int = 0
    """Analysed pictures that the decoder calls damaged; not written where there is none."""


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
    baselines: dict[str, Baseline] = field(default_factory=dict)
    """The neutral faces that correct probabilities, by the number of the face, "0" for all; not
    written where there is none."""
    versions: dict[str, str] = field(default_factory=dict)

    @property
    def is_live(self) -> bool:
        return bool(self.source.get("is_live"))

    @property
    def kind(self) -> SourceKind:
        return SourceKind(self.source["kind"])


def to_dict(description: Description) -> dict[str, Any]:
    """The description as plain JSON values; what is said of few sessions only where it is."""
    values = dataclasses.asdict(description)
    if not description.integrity.damaged:
        del values["integrity"]["damaged"]
    if not description.baselines:
        del values["baselines"]
    return values


def to_json(description: Description) -> str:
    """session.json's text; the same description gives the same bytes."""
    values = {"format": FORMAT, "format_version": FORMAT_VERSION, **to_dict(description)}
    return json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


_LIMIT_BYTES = 4_000_000
_time = number(0, TIME_LIMIT_S)

_SOURCE = record(
    {
        "kind": choice(*SourceKind),
        "name": text(),
        "is_live": flag,
        "width_px": whole(0, 1_000_000),
        "height_px": whole(0, 1_000_000),
        "frame_rate_hz": optional(number(0, 1e9)),
        "duration_s": optional(_time),
        "frame_count": optional(whole()),
        "start_s": number(-TIME_LIMIT_S, TIME_LIMIT_S),
        "size_bytes": whole(0, 2**63),
        "sha256": text(64),
        "rotation_degrees": whole(0, 270),
        "clock": text(),
        "conversions": list_of(text(), 10),
        "left_out": list_of(record({"name": text(), "reason": text()}), 1_000),
    },
    {"kind"},
    others=plain,
)
_MODEL = record(
    {
        "name": text(),
        "architecture": text(),
        "labels": list_of(text(), 100),
        "training_data": text(20_000),
        "accuracy": mapping(text(), number(0, 1), 100),
        "sha256": text(64),
        "keras_sha256": text(64),
    },
    others=plain,
)
_SETTINGS = record(
    {
        "detection": record(
            {
                "engine": text(),
                "mode": text(),
                "search_interval_s": number(0, 1e6),
                "smallest_face_px": number(0, 1e6),
            },
            {"engine", "search_interval_s", "smallest_face_px"},
            others=plain,
        ),
        "tracking": record({"lost_after_s": number(0, 1e6)}, others=plain),
        "classification": record({"interval_frames": whole(1, 1_000_000)}, others=plain),
        "smoothing": record({"time_constant_s": number(0, 1e6)}, others=plain),
    },
    others=plain,
)
_INTEGRITY = record(
    {
        **{field.name: whole() for field in dataclasses.fields(Integrity)},
        **dict.fromkeys(("first_timestamp", "last_timestamp"), optional(_time)),
    }
)
_SEARCH = record(
    {
        "follows": flag,
        "reduced_frames": whole(),
        "longest_interval_factor": number(0, 1e6),
        "largest_face_factor": number(0, 1e6),
    }
)
_VIDEO = record(
    {"content": choice("clean", "annotated", "blurred"), "written": whole(), "dropped": whole()}
)
_SCHEMA = record(
    {
        "format": choice(FORMAT),
        "format_version": whole(1),
        "source": _SOURCE,
        "model": _MODEL,
        "settings": _SETTINGS,
        "started_at_utc": optional(text()),
        "participant": text(20_000),
        "consent": text(100_000),
        "context_of_use": text(20_000),
        "threshold": number(0, 1),
        "state": choice(*RecordingState),
        "problem": text(100_000),
        "integrity": _INTEGRITY,
        "search": optional(_SEARCH),
        "videos": mapping(choice(*sorted(names.VIDEOS)), _VIDEO, len(names.VIDEOS)),
        "baselines": mapping(text(20), from_values, 1_000),
        "versions": mapping(text(), text(), 100),
    },
    {"format", "format_version", "source", "model", "settings", "state", "integrity", "videos"},
)


def read_description(path: Path) -> Description:
    """Read the session.json of a folder without links.

    Raises SessionError naming the file, and the field whose value makes no sense.
    """
    try:
        names.refuse_links(path.parent)
        content = parse_json(read_bytes(path, _LIMIT_BYTES))
        if isinstance(content, dict) and content.get("format") == FORMAT:
            _refuse_newer(content.get("format_version"))
        values = _SCHEMA(content, "")
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        raise SessionError("{path} cannot be used: {reason}.", path=path, reason=error) from error
    del values["format"], values["format_version"]
    values["state"] = RecordingState(values["state"])
    values["integrity"] = Integrity(**values["integrity"])
    values["search"] = SearchSummary(**values["search"]) if values.get("search") else None
    values["videos"] = {name: VideoSummary(**video) for name, video in values["videos"].items()}
    return Description(**values)


def _refuse_newer(version: object) -> None:
    if isinstance(version, int) and version > FORMAT_VERSION:
        raise ValueError("it was written by a newer version of the program")
