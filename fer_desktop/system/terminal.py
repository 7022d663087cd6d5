"""Where the commands print: whatever a name or a file holds, no terminal obeys it."""

import sys
from typing import TextIO

from fer_desktop.core.printable import printable


def say(*parts: object, separator: str = " ", to: TextIO | None = None) -> None:
    """Print one line, by default to standard output; each part without steering characters."""
    line = separator.join(printable(str(part)) for part in parts)
    print(line, file=to or sys.stdout, flush=True)


def say_lines(text: str, *, to: TextIO | None = None) -> None:
    """Print a text of several lines, each like `say`."""
    for line in text.splitlines():
        say(line, to=to)
