"""Name pattern: what file names tell, as columns: "{participant}_{condition}" from P01_alone.mp4.

A field takes as little as it may, the last one the rest. A pattern with a slash is compared with
as many folders of the path: "{participant}/{condition}".
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

from fer_desktop.bulk.listing.rows import Row
from fer_desktop.core.errors import SettingsError

_FIELD = re.compile(r"\{([^{}]*)\}")
_NOT_FILLED = frozenset({"source", "start_s", "end_s"})


@dataclass(frozen=True)
class NamePattern:
    """A pattern that a person wrote, checked."""

    text: str

    def __post_init__(self) -> None:
        """Raises SettingsError."""
        fields = self.fields
        literal = _FIELD.sub("", self.text)
        wrong = [name for name in fields if not name.strip() or name in _NOT_FILLED]
        if not fields or wrong or len(set(fields)) < len(fields) or set("{}") & set(literal):
            raise SettingsError(
                "The name pattern “{pattern}” cannot be used.",
                "Write it like {participant}_{condition}: each field once, texts between them.",
                pattern=self.text,
            )
        if re.search(r"\}\{", self.text):
            raise SettingsError(
                "In the name pattern “{pattern}” two fields touch: nothing tells where one ends.",
                "Write a text between them.",
                pattern=self.text,
            )

    @property
    def fields(self) -> list[str]:
        """The names of its fields, in order."""
        return _FIELD.findall(self.text)

    def read(self, path: str) -> dict[str, str] | None:
        """What the name of a file tells; None where it does not match."""
        depth = self.text.count("/") + 1
        whole = Path(path)
        parts = (*whole.parts[:-1], whole.stem)[-depth:]
        match = self._regex().fullmatch("/".join(parts))
        return match and dict(zip(self.fields, match.groups(), strict=True))

    def _regex(self) -> re.Pattern[str]:
        pieces = _FIELD.split(self.text)
        parts = [re.escape(p) if n % 2 == 0 else "([^/]+?)" for n, p in enumerate(pieces)]
        return re.compile("".join(parts), re.DOTALL)


def fill(rows: list[Row], pattern: NamePattern) -> list[Row]:
    """Rows with what their file names tell; what a table says already stays.

    Raises SettingsError when a name does not match.
    """
    read = [(row, pattern.read(row.source)) for row in rows]
    strangers = [Path(row.source).name for row, values in read if values is None]
    if strangers:
        raise SettingsError(
            "{count} of {all} names do not match the pattern “{pattern}”, the first is {name}.",
            "Change the pattern, rename the files, or write a table with the column source.",
            count=len(strangers),
            all=len(rows),
            pattern=pattern.text,
            name=strangers[0],
        )
    filled = []
    for row, values in read:
        said = {name: value for name, value in row.values.items() if value}
        filled.append(replace(row, values={**row.values, **(values or {}), **said}))
    return filled
