"""Pages of the manual: Markdown files of `resources/manual/LANGUAGE/`, in the order of their names.

English is complete. A page that a language lacks is shown in English, so that nothing is missing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.resources import LANGUAGES, language_of, resource

WHOLE_LANGUAGE = next(iter(LANGUAGES))


@dataclass(frozen=True)
class Page:
    """One page; `title` is its first heading, `path` the file that its links start from."""

    path: Path
    title: str
    text: str

    @property
    def name(self) -> str:
        """The file's name, by which other pages link to this one."""
        return self.path.name

    def contains(self, words: Sequence[str]) -> bool:
        """Whether each of these words, in lower case, occurs somewhere."""
        text = self.text.lower()
        return all(word in text for word in words)


def read_pages(locale: str) -> tuple[Page, ...]:
    """All pages, each in the language of a locale (`de_AT`) where there is such a page.

    Empty where the manual is not installed.
    """
    originals = sorted(resource("manual", WHOLE_LANGUAGE).glob("*.md"))
    translations = resource("manual", language_of(locale))
    return tuple(
        _read(translated if (translated := translations / path.name).is_file() else path)
        for path in originals
    )


def _read(path: Path) -> Page:
    text = path.read_text(encoding="utf-8")
    heading = re.match(r"# (.+)", text)
    return Page(path, heading[1].strip() if heading else path.stem, text)
