"""A job of a batch: what is to be analysed, in which state it is, and what came of it.

The three nouns that the command, the window's queue, a cluster's worker and the summaries share.
Nothing here touches a disk: `batch.py` keeps the specs, `records.py` finds the records.
"""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.core.printable import without_surrogates
from fer_desktop.sources.paths import as_text

LONGEST_NAME_BYTES = 200
"""Of a session's folder: file systems take 255, and a temporary name is a little longer."""
_UNUSABLE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{n}" for p in ("com", "lpt") for n in range(1, 10)}
"""Names that Windows keeps for devices: a batch may be copied there."""
_FILES = (".json", ".log", ".csv", ".html")
"""What lies beside the sessions in the folder of a batch ends so, and no session does."""


class JobState(StrEnum):
    """How far a job has come.

    waiting ──▶ running ──▶ done
       ▲           ├──────▶ failed      the source, the disk or the settings: `reason` says how
       │           ├──────▶ set aside   its process was killed twice
       └───────────┘ (a crash, a power cut, Ctrl-C: what was half done is made again)
    """

    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"
    SET_ASIDE = "set aside"


ENDED = frozenset({JobState.DONE, JobState.FAILED, JobState.SET_ASIDE})
"""States in which nothing more is done by itself."""
NOT_WELL = frozenset({JobState.FAILED, JobState.SET_ASIDE})
"""States that `--retry failed` begins again."""


@dataclass(frozen=True)
class JobSpec:
    """One row of the table: a source, the session it becomes, and what a person says of it."""

    session: str
    """Name of the session's folder inside the batch's; no other job has it."""
    source: str
    """As `open_source` takes it; of a file or folder the absolute path."""
    start_s: float | None = None
    """First moment that is analysed, in seconds of the source; None is its beginning."""
    end_s: float | None = None
    """The last frame is the first one at or after this time; None is the source's end."""
    participant: str = ""
    baseline: str = ""
    """As the table says it: where the participant's neutral face is."""
    variables: Mapping[str, str] = field(default_factory=dict)
    """Condition and any further columns of the table, in their order."""


@dataclass(frozen=True)
class JobRecord:
    """What is known of one job; the row of jobs.csv.

    A job that waits has the first two fields only. One that failed tells how far it came; where
    anything was analysed, its session is kept, with the state “failed”.
    """

    session: str
    state: JobState = JobState.WAITING
    reason: str = ""
    """Why it failed or was set aside, in one sentence."""
    advice: str = ""
    """What a person can do about it."""
    warnings: tuple[str, ...] = ()
    """What a person should know before relying on it."""
    frames: int = 0
    """Captured pictures: analysed + dropped."""
    analysed: int = 0
    without_face: int = 0
    """Analysed pictures without a face."""
    damaged: int = 0
    """Analysed pictures that the decoder calls damaged."""
    reached_s: float | None = None
    """Time of the source that was analysed last; None when nothing was."""
    processing_s: float = 0.0
    """Wall-clock seconds that the job took, from opening the source to the whole session."""
    progress: float = 0.0
    """Share of the source that was analysed, 0 to 1."""
    exports: tuple[str, ...] = ()
    """Formats in which the session was exported."""
    processor: str = ""
    """The processor that did it, with the instruction sets that kernels differ by."""
    ended_at_utc: str = ""
    participant: str = ""
    """As session.json says it."""
    key: Mapping[str, str] = field(default_factory=dict)
    """What the result depends on (`keys.py`): by it a rerun knows that nothing changed."""
    told: Mapping[str, Sentence] = field(default_factory=dict, compare=False)
    """Reason, advice and warnings → the sentences that they are, for other languages. Empty in
    records of early versions."""

    @property
    def frames_per_s(self) -> float:
        """Analysed frames a second of wall-clock time; 0 when none were."""
        return self.analysed / self.processing_s if self.processing_s > 0 else 0.0


def failed(session: str, error: FerError) -> JobRecord:
    """The record of a job that failed so."""
    return JobRecord(
        session, JobState.FAILED, str(error), error.advice, told=by_text(*error.sentences)
    )


def by_text(*sentences: Sentence) -> dict[str, Sentence]:
    """Sentences by what they are in English, for `JobRecord.told`."""
    return {str(sentence): sentence for sentence in sentences}


def is_session_name(name: str) -> bool:
    """Whether a name may be that of a session's folder, here and on other systems."""
    return (
        bool(name)
        and without_surrogates(name) == name
        and len(os.fsencode(name)) <= LONGEST_NAME_BYTES
        and name.strip(" .") == name
        and not _UNUSABLE.search(name)
        and name.lower().partition(".")[0] not in _RESERVED
        and not name.lower().endswith(_FILES)
    )


def session_name_from(text: str) -> str:
    """A name for a session's folder that tells the text (a file's name), as far as it may."""
    kept = _UNUSABLE.sub("-", as_text(text)).strip(" .")
    while len(os.fsencode(kept)) > LONGEST_NAME_BYTES:
        kept = kept[:-1]
    kept = kept.strip(" .") or "source"
    return kept if is_session_name(kept) else f"{kept}-session"
