"""Commands: one line of the protocol. Answers: another one.

    MARKER [@TIME] NAME        a moment
    BEGIN [@TIME] NAME         an event begins …
    END [@TIME] NAME           … and ends
    PARTICIPANT CODE           of the next recording
    CONDITION TEXT             of this recording from now on, or of the next one
    START                      begin a recording; answered when it runs
    STOP                       end it; answered when its files are whole
    STATUS                     what goes on
    HELLO [TOKEN]              the first line where a token is needed

A line ends with a newline, is UTF-8 and has at most `LONGEST_LINE_BYTES`; the first word may be in
small letters. TIME is the sender's own, in seconds on whatever clock it has: it is kept as it is.
Every line is answered by one that begins with OK or ERROR.
"""

import math
import re
from dataclasses import dataclass
from enum import StrEnum

from fer_desktop.core.errors import FerError

LONGEST_LINE_BYTES = 1024
LONGEST_TEXT = 200
"""Characters of a name, code or condition."""


class Verb(StrEnum):
    """The first word of a line."""

    MARKER = "MARKER"
    BEGIN = "BEGIN"
    END = "END"
    PARTICIPANT = "PARTICIPANT"
    CONDITION = "CONDITION"
    START = "START"
    STOP = "STOP"
    STATUS = "STATUS"
    HELLO = "HELLO"


_NEEDS_TEXT = {
    Verb.MARKER: "a name",
    Verb.BEGIN: "a name",
    Verb.END: "a name",
    Verb.PARTICIPANT: "a code",
    Verb.CONDITION: "a text",
}
_MAY_CARRY_TIME = frozenset({Verb.MARKER, Verb.BEGIN, Verb.END})
_ALONE = frozenset({Verb.START, Verb.STOP, Verb.STATUS})
_TIME = re.compile(r"@[-+]?(\d{1,15}(\.\d{0,15})?|\.\d{1,15})(e[-+]?\d{1,2})?", re.ASCII | re.I)


class CommandError(FerError):
    """A line is no command, or one that is not possible; told in English to whoever sent it."""


@dataclass(frozen=True)
class Command:
    """What somebody asks for."""

    verb: Verb
    text: str = ""
    sent: str = ""
    """The time that it carries, as it was written; empty without one."""

    @property
    def line(self) -> str:
        """As one line, without a newline; without what a HELLO says."""
        time = f"@{self.sent}" if self.sent else ""
        text = "" if self.verb is Verb.HELLO else self.text
        return " ".join(part for part in (self.verb.value, time, text) if part)


@dataclass(frozen=True)
class Answer:
    """What somebody is told."""

    ok: bool
    text: str = ""

    @property
    def line(self) -> str:
        """As one line, without a newline."""
        text = " ".join(self.text.split())
        return f"{'OK' if self.ok else 'ERROR'} {text}".strip()


def decode(line: bytes) -> str:
    """The text of a line without its end. Raises CommandError."""
    if len(line) > LONGEST_LINE_BYTES:
        raise CommandError("A line has at most {count} bytes.", count=LONGEST_LINE_BYTES)
    try:
        return line.decode("utf-8").rstrip("\r\n")
    except UnicodeDecodeError:
        raise CommandError("A line is UTF-8 text.") from None


def parse_command(line: str) -> Command:
    """From one line to what it asks for. Raises CommandError."""
    word, _, rest = line.strip().partition(" ")
    return make_command(word, rest)


def make_command(word: str, rest: str = "") -> Command:
    """From a verb and what follows it to what it asks for. Raises CommandError."""
    try:
        verb = Verb(word.upper() if word.isascii() else word)
    except ValueError:
        raise CommandError(
            "“{word}” is no command.",
            "Commands are {verbs}.",
            word=_shown(word),
            verbs=", ".join(Verb),
        ) from None
    text, sent = _one_line(rest), ""
    if verb in _MAY_CARRY_TIME and text.startswith("@"):
        time, _, text = text.partition(" ")
        if not _TIME.fullmatch(time) or not math.isfinite(float(time[1:])):
            raise CommandError("“{time}” is no time: @ and seconds.", time=_shown(time))
        sent = time[1:]
    if verb in _NEEDS_TEXT and not text:
        raise CommandError("{verb} needs {what}.", verb=verb.value, what=_NEEDS_TEXT[verb])
    if verb in _ALONE and text:
        raise CommandError("{verb} stands alone.", verb=verb.value)
    if len(text) > LONGEST_TEXT:
        raise CommandError("A name has at most {count} characters.", count=LONGEST_TEXT)
    return Command(verb, text, sent)


def _one_line(text: str) -> str:
    """Without characters that steer a terminal or end a line."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _shown(word: str) -> str:
    word = _one_line(word)
    return word if len(word) <= 20 else f"{word[:20]}…"
