"""Text from files and names, made safe to print: nothing in it steers a terminal.

A session's name or a file's own text may hold escape sequences, line breaks or marks that turn
the direction of reading; a terminal would obey them.
"""

import re
import unicodedata

_SIMPLE = re.compile(r"[ -~]*")
_DIRECTION_MARKS = frozenset(
    "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_STEERING = frozenset({"Cc", "Cs", "Zl", "Zp"})
"""Unicode categories: controls, halves of a surrogate pair, line and paragraph separators."""


def printable(text: str) -> str:
    """One line in which every steering character stands escaped, e.g. `\\x1b`."""
    if _SIMPLE.fullmatch(text):
        return text
    return "".join(_escaped(sign) if _steers(sign) else sign for sign in text)


def without_surrogates(text: str) -> str:
    """The text with "�" for each half of a surrogate pair, which no file or screen can hold."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _steers(sign: str) -> bool:
    return sign in _DIRECTION_MARKS or unicodedata.category(sign) in _STEERING


def _escaped(sign: str) -> str:
    return sign.encode("unicode_escape").decode("ascii")
