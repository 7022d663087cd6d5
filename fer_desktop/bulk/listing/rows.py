"""Row: one source and what is said of it, as it was found or as a table says it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Row:
    """A source on its way to a job."""

    source: str
    """As `open_source` takes it; of a file or folder the absolute path."""
    values: Mapping[str, str] = field(default_factory=dict)
    """Column → text: participant, start_s, end_s, baseline, session, and any others."""
    said_at: str = ""
    """Where it is said, for a person: “row 3 of talks.csv”; empty for what was found."""
