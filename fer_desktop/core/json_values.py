"""JSON values: a dataclass as plain JSON, and back with every value checked."""

import dataclasses
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from fer_desktop.core.errors import SettingsError

T = TypeVar("T")


def to_dict(values: Any) -> dict[str, Any]:
    """A dataclass as plain JSON values."""
    return dataclasses.asdict(values)


def from_dict(kind: type[T], values: object, path: str = "settings") -> T:
    """Build a dataclass from JSON values.

    Missing fields take their defaults. Raises SettingsError naming an unknown field, a
    value of the wrong type or a value out of range.
    """
    if not isinstance(values, dict):
        raise SettingsError(
            "{setting} must be a group of settings, not {value!r}.", setting=path, value=values
        )
    hints = get_type_hints(kind)
    unknown = sorted(set(values) - set(hints))
    if unknown:
        raise SettingsError(
            "{setting} has no setting named {name!r}.", setting=path, name=unknown[0]
        )
    arguments = {
        name: _value(hints[name], value, f"{path}.{name}") for name, value in values.items()
    }
    return kind(**arguments)


def _value(hint: Any, value: object, path: str) -> Any:
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return from_dict(hint, value, path)
    if get_origin(hint) is tuple:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
        raise SettingsError(
            "{setting} must be a list of texts, not {value!r}.", setting=path, value=value
        )
    kinds = get_args(hint) if get_origin(hint) is not Literal else (str,)
    kinds = kinds or (hint,)
    if isinstance(value, bool) and bool not in kinds:
        raise _wrong_kind(path, kinds, value)
    if isinstance(value, int) and not isinstance(value, bool) and float in kinds:
        return float(value)
    if not isinstance(value, tuple(kinds)):
        raise _wrong_kind(path, kinds, value)
    return value


def _wrong_kind(path: str, kinds: tuple[type, ...], value: object) -> SettingsError:
    return SettingsError(
        "{setting} must be {kinds}, not {value!r}.", setting=path, kinds=_names(kinds), value=value
    )


def _names(kinds: tuple[type, ...]) -> str:
    words = {bool: "true or false", int: "a whole number", float: "a number", str: "a text"}
    return " or ".join(words.get(kind, "empty") for kind in kinds)
