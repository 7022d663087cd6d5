"""Rows of the queue: what is known of one job, in the user's words, and how many are where."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from fer_desktop.bulk.jobs import JobRecord, JobSpec, JobState
from fer_desktop.bulk.listing.probing import Probe
from fer_desktop.gui.toolkit import texts


@dataclass(frozen=True)
class QueueRow:
    """One job: its spec, the record of what became of it, and what its source tells."""

    spec: JobSpec
    record: JobRecord
    left_s: float | None = None
    """Seconds until it is done, as far as is known; of a job that runs."""
    probe: Probe | None = None
    """What the beginning of the source tells; None until it was looked at."""

    @property
    def is_editable(self) -> bool:
        """Whether the words about it may change: not while it is written into a session."""
        return self.record.state is not JobState.RUNNING

    @property
    def reason(self) -> str:
        """Why it failed, or will, in the user's language; empty where nothing is wrong."""
        if self.record.reason:
            return " ".join(self._in_words(self.record.reason))
        if self.probe is None or self.record.state is not JobState.WAITING:
            return ""
        return " ".join(sentence.translated(texts.core) for sentence in self.probe.problem)

    @property
    def advice(self) -> str:
        """What can be done about it."""
        return " ".join(self._in_words(self.record.advice))

    @property
    def warnings(self) -> list[str]:
        """What a person should know before relying on it."""
        return self._in_words(*self.record.warnings)

    def _in_words(self, *said: str) -> list[str]:
        """In the user's language; as it stands in records of early versions."""
        told = self.record.told
        return [told[text].translated(texts.core) if text in told else text for text in said]


@dataclass(frozen=True)
class Tally:
    """How many jobs are in each state."""

    counts: Mapping[JobState, int] = field(default_factory=dict)

    def of(self, *states: JobState) -> int:
        """Jobs in any of these states."""
        return sum(self.counts.get(state, 0) for state in states)

    @property
    def total(self) -> int:
        return sum(self.counts.values())
