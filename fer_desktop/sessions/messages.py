"""messages.csv: what other programs said while a session was recorded, and what they were answered.

The file is there only if something was said. Each message has the time that it carried, by its
sender's clock, the time at which it arrived, and where it came from.
"""

import csv
import io
from dataclasses import dataclass

from fer_desktop.sessions.markers import safe_text

MESSAGE_COLUMNS = ("arrived", "arrived_utc", "sent", "origin", "message", "answer")


@dataclass(frozen=True)
class ReceivedMessage:
    """One message."""

    arrived_s: float | None
    """In the time of the source; None before there was one."""
    arrived_utc: str
    """ISO 8601 with milliseconds."""
    sent: str
    """The time that it carried, as it was written, on its sender's clock; often empty."""
    origin: str
    text: str
    answer: str


def message_header() -> str:
    """The first line of messages.csv."""
    return ",".join(MESSAGE_COLUMNS) + "\n"


def message_line(message: ReceivedMessage, arrived_s: float | None) -> str:
    """One line of messages.csv, with its newline; `arrived_s` in the time of the session."""
    text = io.StringIO()
    arrived = "" if arrived_s is None else f"{arrived_s:.6f}"
    words = map(safe_text, (message.origin, message.text, message.answer))
    row = [arrived, message.arrived_utc, message.sent, *words]  # the first three are numbers
    csv.writer(text, lineterminator="\n").writerow(row)
    return text.getvalue()
