"""Progress of one participant: what was shown, in which session, and when.

DIR/runs/CODE.json is written after every stimulus, so that nothing is lost by Escape, a crash or a
camera that is unplugged: the next time begins with the first stimulus that was not seen to its end.
"""

import dataclasses
import json
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.core.files import make_folder, output_error, read_bytes, replace_file
from fer_desktop.core.json_fields import (
    choice,
    list_of,
    parse_json,
    record,
    text,
    whole,
)
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.presenting.ordering import order_for
from fer_desktop.studies.study import Stimulus, Study

FORMAT = "fer-desktop participant"
FORMAT_VERSION = 1
_LIMIT_BYTES = 16_000_000
BASELINE_EVENT = "baseline"
"""Name of the neutral face that is recorded first; no stimulus may be called so."""


@dataclass(frozen=True)
class Shown:
    """One stimulus that was shown to its end."""

    stimulus: str
    session: str
    """Name of the session that was recorded meanwhile; its event of that name says when."""
    dropped_frames: int = 0
    """Frames of a video that came too late to be shown."""


@dataclass(frozen=True)
class Progress:
    """How far a participant has come. `order` is decided once, whatever the study becomes."""

    participant: str
    order: tuple[str, ...]
    shown: tuple[Shown, ...] = ()

    @property
    def next_names(self) -> tuple[str, ...]:
        """Names of the stimuli that are still to be shown."""
        seen = {each.stimulus for each in self.shown}
        return tuple(name for name in self.order if name not in seen)

    def with_shown(self, shown: Shown) -> "Progress":
        """After one more stimulus."""
        return replace(self, shown=(*self.shown, shown))


_SHOWN = record(
    {
        "stimulus": text(200),
        "session": text(255),
        "dropped_frames": whole(),
    },
    {"stimulus", "session"},
)
_SCHEMA = record(
    {
        "format": choice(FORMAT),
        "format_version": whole(1),
        "participant": text(32),
        "order": list_of(text(200), 10_000),
        "shown": list_of(_SHOWN, 100_000),
    },
    {"format", "format_version", "participant", "order"},
)


def read_progress(folder: Path, study: Study, code: str) -> Progress:
    """How far a participant has come; of a new one, what is to be shown.

    Raises SessionError for a file that cannot be used, and KeyError for an unknown code.
    """
    path = StudyFolder(folder).run(code)
    try:
        values = _SCHEMA(parse_json(read_bytes(path, _LIMIT_BYTES)), "")
    except FileNotFoundError:
        return Progress(code, tuple(each.name for each in order_for(study, code)))
    except (OSError, ValueError) as error:
        reason = error.strerror or error if isinstance(error, OSError) else error
        raise SessionError(
            "{path} cannot be used: {reason}.",
            "Move it away to begin with this participant anew; the sessions stay.",
            path=path,
            reason=reason,
        ) from error
    shown = tuple(Shown(**each) for each in values.get("shown", ()))
    return Progress(values["participant"], tuple(values["order"]), shown)


def write_progress(folder: Path, progress: Progress) -> None:
    """Write it, whole or not at all. Raises OutputError."""
    path = StudyFolder(folder).run(progress.participant)
    content = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        **dataclasses.asdict(progress),
    }
    try:
        make_folder(path.parent)
    except OSError as error:
        raise output_error(path.parent, error) from error
    replace_file(path, json.dumps(content, indent=1, ensure_ascii=False, allow_nan=False) + "\n")


def to_show(study: Study, progress: Progress) -> tuple[Stimulus, ...]:
    """The stimuli that are still to be shown. Raises SessionError where the study lost one."""
    by_name = {stimulus.name: stimulus for stimulus in study.stimuli}
    gone = [name for name in progress.next_names if name not in by_name]
    if gone:
        raise SessionError(
            "The stimulus {name} is not in the study any more.",
            "Add one of that name in Stimuli, or begin with another participant.",
            name=gone[0],
        )
    return tuple(by_name[name] for name in progress.next_names)


def seen_to_the_end(
    folder: Path, study: Study, code: str
) -> tuple[frozenset[tuple[str, str]], frozenset[str]]:
    """Of a participant who was led through the stimuli: (session, stimulus) of what was seen whole,
    and the names of all stimuli of that way. Both empty for a participant who was not.

    Raises SessionError for a file that cannot be used.
    """
    if not StudyFolder(folder).run(code).exists():
        return frozenset(), frozenset()
    progress = read_progress(folder, study, code)
    shown = frozenset((each.session, each.stimulus) for each in progress.shown)
    return shown, frozenset(progress.order)
