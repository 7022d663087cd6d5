"""A setting as the dialog knows it: its name, what it does, which values it takes.

The dialog is made from a list of entries, so this is the one place where a field of the settings
is reached by its name.
"""

from dataclasses import dataclass, replace

from fer_desktop.core.settings import Settings

Value = bool | int | float | str | None


@dataclass(frozen=True)
class Choice:
    """One of the values of a setting, as a person reads it."""

    value: Value
    text: str


@dataclass(frozen=True)
class Entry:
    """One setting. Numbers have a range, steps and a unit; others choices, a folder, or yes/no."""

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
    is_folder: bool = False
    """A path, chosen in a dialog; `automatic` names the one of an empty value."""
    automatic: str = ""
    """Text of "let the program decide" for a setting that may be None or empty."""

    @property
    def key(self) -> str:
        return f"{self.section}.{self.name}"

    def default(self) -> Value:
        """The value of a new installation."""
        return self.value(Settings())

    def value(self, settings: Settings) -> Value:
        """The value in these settings."""
        section = getattr(settings, self.section)
        value: Value = getattr(section, self.name)
        return value

    def changed(self, settings: Settings, value: Value) -> Settings:
        """The settings with another value. Raises SettingsError when it makes no sense."""
        section = replace(getattr(settings, self.section), **{self.name: value})
        return replace(settings, **{self.section: section})


@dataclass(frozen=True)
class Page:
    """A group of settings."""

    title: str
    entries: tuple[Entry, ...]
