"""What the settings dialog knows of one setting: its name, what it does, which values it takes."""

from dataclasses import dataclass
from typing import Any

from fer_desktop.core.settings import Settings


@dataclass(frozen=True)
class Choice:
    """One of the values of a setting, as a person reads it."""

    value: Any
    text: str


@dataclass(frozen=True)
class Entry:
    """One setting. Numbers have a range, steps and a unit; others have choices or are yes/no."""

    section: str
    name: str
    title: str
    help: str
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    decimals: int = 0
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    automatic: str = ""
    """Text of "let the model decide" for a setting that may be None."""

    @property
    def key(self) -> str:
        return f"{self.section}.{self.name}"

    def default(self) -> Any:
        return getattr(getattr(Settings(), self.section), self.name)

    def value(self, settings: Settings) -> Any:
        return getattr(getattr(settings, self.section), self.name)


@dataclass(frozen=True)
class Page:
    """A group of settings."""

    title: str
    entries: tuple[Entry, ...]
