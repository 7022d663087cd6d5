"""Errors that a user reads: one clear sentence and what to do next.

The command line prints them and exits with status 2; the window shows them in a bar.
Anything that is not a `FerError` is a defect of the program and keeps its traceback.
"""

import math
import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from numbers import Real
from typing import Any

from fer_desktop.core.addresses import hide_secrets


def translatable(text: str) -> str:
    """`text` itself. Marks a text that the window translates outside the call of an error."""
    return text


class Sentence:
    """A text that a user reads. `str` gives it as written here, `translated` in another language.

    It may hold {placeholders} for `values`: what is written out in the call can then be
    translated (`packaging/translations.py` collects it). A value may be a text or an error again.
    Values are data: what they hold is never a template.
    """

    def __init__(self, template: str, /, **values: object) -> None:
        self._template, self._values = template, values

    def __str__(self) -> str:
        return self.translated(str)

    def translated(self, translate: Callable[[str], str]) -> str:
        """The text in another language: `translate` is given what was written in the call."""
        template = translate(self._template)
        values = {name: _as_told(value, translate) for name, value in self._values.items()}
        return _fill(template, values)

    def to_values(self) -> dict[str, Any]:
        """JSON values that keep it translatable; passwords in addresses are left out."""
        return self._to_values(_DEEPEST)

    def _to_values(self, deepest: int) -> dict[str, Any]:
        values = {name: _as_value(value, deepest - 1) for name, value in self._values.items()}
        return {"template": self._template, "values": values}

    @classmethod
    def from_values(cls, values: object) -> "Sentence":
        """The sentence that such values tell.

        Raises ValueError, also for one that would be longer than `LONGEST`.
        """
        return _sentence_of(values, _DEEPEST)


LONGEST = 100_000
"""Letters of a sentence from a file."""
_DEEPEST = 6
"""So many sentences may lie in one another in a file; what lies deeper is kept as plain text."""
_LONGEST_REPR = 100
_FIELD = re.compile(r"\{(\w+)(?:!(r))?(?::(\.?\d{0,2}[dfg%]?))?\}")


def _fill(template: str, values: Mapping[str, object]) -> str:
    """The template with its values; braces that name none of them are text like any other.

    A person's text (a marker, a name, a path) may have got into the template.
    """

    def value_of(field: re.Match[str]) -> str:
        name, as_repr, how = field.groups()
        if name not in values:
            return field.group()
        value = values[name]
        if as_repr:  # of a file's value: it may be of any length
            shown = repr(value)
            return shown if len(shown) <= _LONGEST_REPR else f"{shown[:_LONGEST_REPR]}…"
        return format(value, how) if how and isinstance(value, Real) else str(value)

    return _FIELD.sub(value_of, template)


def _as_told(value: object, translate: Callable[[str], str]) -> object:
    """A value as it stands in a sentence: errors of libraries quote addresses, password and all."""
    if isinstance(value, Sentence | FerError):
        return value.translated(translate)
    return hide_secrets(str(value)) if isinstance(value, str | Exception) else value


def _as_value(value: object, deepest: int) -> Any:
    if isinstance(value, Sentence | FerError) and deepest:
        return (value if isinstance(value, Sentence) else value.in_one)._to_values(deepest)
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        return value
    return hide_secrets(str(value))


def _sentence_of(values: object, deepest: int) -> Sentence:
    match values:
        case {"template": str(template), "values": dict(named)} if deepest:
            known = {str(name): _value_of(value, deepest - 1) for name, value in named.items()}
        case _:
            raise ValueError("a sentence must be a template and its values")
    longest = max((len(str(value)) for value in known.values()), default=0)
    if len(template) + template.count("{") * longest > LONGEST:
        raise ValueError("a sentence is too long")
    sentence = Sentence(template, **known)
    try:
        str(sentence)
    except OverflowError as error:
        raise ValueError(str(error)) from error
    return sentence


def _value_of(value: object, deepest: int) -> object:
    return value if isinstance(value, str | int | float) else _sentence_of(value, deepest)


class FerError(Exception):
    """Base of every error that the program explains to its user.

    `str(error)` is the sentence; `advice` says what to do next, or is empty. Both take
    `values` as a `Sentence` does.
    """

    def __init__(self, sentence: str, advice: str = "", **values: object) -> None:
        self._sentences = [Sentence(part, **values) for part in (sentence, advice) if part]
        super().__init__(str(Sentence(sentence, **values)))
        self.advice = str(Sentence(advice, **values))

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentence, and the advice where there is one."""
        return tuple(self._sentences)

    @property
    def in_one(self) -> Sentence:
        """Sentence and advice as one."""
        names = ("sentence", "advice")[: len(self._sentences)]
        named = dict(zip(names, self._sentences, strict=True))
        return Sentence(" ".join(f"{{{name}}}" for name in names), **named)

    @property
    def text(self) -> str:
        """Sentence and advice in one line."""
        return f"{self} {self.advice}".strip()

    def translated(self, translate: Callable[[str], str]) -> str:
        """`text` in another language: `translate` is given what was written in the call."""
        return " ".join(sentence.translated(translate) for sentence in self._sentences)


class SourceProblem(StrEnum):
    """Why a source gives no frames; each has its own picture and next step in the window."""

    MISSING = "missing"  # no such file, folder or camera
    BUSY = "busy"  # the camera is used by another program
    DENIED = "denied"  # the system refuses access
    LOST = "lost"  # it worked and then went away: unplugged, connection broken
    UNSUPPORTED = "unsupported"  # not a video, or a format that cannot be read
    EMPTY = "empty"  # readable, but without a single picture
    DAMAGED = "damaged"  # a video that ends or breaks before its end


class SourceError(FerError):
    """A source cannot be opened or has stopped giving frames."""

    def __init__(
        self, problem: SourceProblem, sentence: str, advice: str = "", **values: object
    ) -> None:
        super().__init__(sentence, advice, **values)
        self.problem = problem


class ModelError(FerError):
    """A model file is missing, damaged or does not match its manifest."""


class SettingsError(FerError):
    """A setting has a value that makes no sense; the sentence names the field."""


class OutputError(FerError):
    """A folder or file cannot be written: not allowed, full, vanished."""


class InputError(FerError, ValueError):
    """What was handed to the Python interface is not what it takes."""


class SessionError(FerError):
    """A session folder cannot be read as one."""


_LITTLE_MEMORY = (
    "cannot allocate memory",
    "failed to map segment from shared object",
    "insufficient memory",
    "can't start new thread",
    "std::bad_alloc",
)
"""What loaders, libraries and the interpreter say when there is too little memory."""


def lack_of_memory(error: BaseException) -> FerError | None:
    """The sentence for an error that says there is too little memory, or None for any other."""
    said = str(error).lower()
    if not isinstance(error, MemoryError) and not any(sign in said for sign in _LITTLE_MEMORY):
        return None
    return FerError(
        translatable("There is too little memory for FER Desktop."),
        translatable("Close other programs, or raise the limit on this one, and start again."),
    )


def unexpected(error: Exception) -> FerError:
    """The sentence for a defect, or for too little memory: neither may end in a dead window."""
    return lack_of_memory(error) or FerError(
        translatable("Something unexpected went wrong: {kind}: {reason}"),
        translatable("The log (Help, Log window) has the details. Start again to go on."),
        kind=type(error).__name__,
        reason=error,
    )
