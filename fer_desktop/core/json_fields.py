"""JSON that other people wrote: read within limits, every field checked by a small schema.

    values = parse_json(content)
    check = record({"name": text(), "width_px": whole(0, 16_384)}, needed={"name"})
    check(values, "source")

Both raise ValueError with words for the person who opens the file: which field, what it must be.
A check returns the value as the program may use it.
"""

import json
import math
from collections.abc import Callable, Mapping, Set
from typing import Any

from fer_desktop.core.printable import printable, without_surrogates

Check = Callable[[object, str], Any]
"""From a value and the name of its field to the value that may be used."""

TIME_LIMIT_S = 1e10
"""No time in a session is later: three hundred years."""
_LONGEST_NUMBER = 30
_DEPTH, _ENTRIES = 8, 2_000


def parse_json(content: bytes) -> Any:
    """The values of a JSON text in UTF-8, with or without a byte order mark."""
    try:
        return json.loads(
            content.decode("utf-8-sig"),
            parse_int=_whole_number,
            parse_float=_finite_number,
            parse_constant=_no_constant,
        )
    except json.JSONDecodeError as error:
        raise ValueError(f"it is not valid JSON (line {error.lineno})") from None
    except UnicodeDecodeError:
        raise ValueError("it is not valid JSON (no UTF-8)") from None
    except RecursionError:
        raise ValueError("it is not valid JSON (nested too deep)") from None


def text(limit: int = 1_000) -> Check:
    """A text of at most so many characters."""

    def check(value: object, field: str) -> str:
        if not isinstance(value, str):
            raise _wrong(field, "a text", value)
        if len(value) > limit:
            raise ValueError(f"{field} must be a text of at most {limit} characters")
        return without_surrogates(value)

    return check


def whole(low: int = 0, high: int = 2**53) -> Check:
    """A whole number in a range, both ends included."""

    def check(value: object, field: str) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise _wrong(field, f"a whole number from {low} to {high}", value)
        return value

    return check


def number(low: float, high: float) -> Check:
    """A number in a range, both ends included; whole numbers become floats."""

    def check(value: object, field: str) -> float:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        if not is_number or not low <= value <= high:  # type: ignore[operator]
            raise _wrong(field, f"a number from {low:g} to {high:g}", value)
        return float(value)  # type: ignore[arg-type]

    return check


def flag(value: object, field: str) -> bool:
    """true or false."""
    if not isinstance(value, bool):
        raise _wrong(field, "true or false", value)
    return value


def choice(*allowed: str) -> Check:
    """One of some texts."""

    def check(value: object, field: str) -> str:
        if not isinstance(value, str) or value not in allowed:
            raise _wrong(field, f"one of {', '.join(allowed)}", value)
        return value

    return check


def optional(check: Check) -> Check:
    """The same, or null."""
    return lambda value, field: None if value is None else check(value, field)


def list_of(check: Check, limit: int) -> Check:
    """At most so many values of one kind."""

    def check_list(value: object, field: str) -> list[Any]:
        if not isinstance(value, list):
            raise _wrong(field, "a list", value)
        if len(value) > limit:
            raise ValueError(f"{field} must hold at most {limit} entries, not {len(value)}")
        return [check(item, f"{field}[{place}]") for place, item in enumerate(value)]

    return check_list


def mapping(key: Check, value: Check, limit: int) -> Check:
    """At most so many entries; names and values of one kind each."""

    def check(values: object, field: str) -> dict[str, Any]:
        entries = _group(values, field, limit)
        return {key(name, field): value(each, _below(field, name)) for name, each in entries}

    return check


def record(
    fields: Mapping[str, Check], needed: Set[str] = frozenset(), others: Check | None = None
) -> Check:
    """A group of named values. `others` checks those of no known name; without it there are none.

    The order of the values stays.
    """

    def check(values: object, field: str) -> dict[str, Any]:
        entries = _group(values, field, _ENTRIES)
        missing = sorted(needed - {name for name, _value in entries})
        if missing:
            raise ValueError(f"{_below(field, missing[0])} is missing")
        checked = {}
        for name, value in entries:
            check_value = fields.get(name, others)
            if check_value is None:
                raise ValueError(f"{_below(field, name)} is not known")
            checked[without_surrogates(name)] = check_value(value, _below(field, name))
        return checked

    return check


def plain(value: object, field: str) -> Any:
    """Any JSON value of reasonable size: what newer and older versions add."""
    return _plain(value, field, _DEPTH)


def _plain(value: object, field: str, depth: int) -> Any:
    if depth == 0:
        raise ValueError(f"{field} is nested too deep")
    if isinstance(value, str):
        return text(20_000)(value, field)
    if isinstance(value, list | dict) and len(value) > _ENTRIES:
        raise ValueError(f"{field} must hold at most {_ENTRIES} entries, not {len(value)}")
    if isinstance(value, list):
        return [_plain(item, f"{field}[{at}]", depth - 1) for at, item in enumerate(value)]
    if isinstance(value, dict):
        return {
            text()(name, field): _plain(each, _below(field, name), depth - 1)
            for name, each in value.items()
        }
    return value


def _group(values: object, field: str, limit: int) -> list[tuple[str, object]]:
    if not isinstance(values, dict):
        raise _wrong(field or "it", "a group of named values", values)
    if len(values) > limit:
        raise ValueError(f"{field or 'it'} must hold at most {limit} entries, not {len(values)}")
    return list(values.items())


def _below(field: str, name: str) -> str:
    name = printable(name[:60])
    return f"{field}.{name}" if field else name


def _wrong(field: str, kind: str, value: object) -> ValueError:
    if isinstance(value, list | dict):
        shown = "a list" if isinstance(value, list) else "a group"
    else:
        shown = printable(json.dumps(value, ensure_ascii=False))
    shown = shown if len(shown) <= 60 else f"{shown[:60]}…"
    return ValueError(f"{field} must be {kind}, not {shown}")


def _whole_number(digits: str) -> int:
    if len(digits) > _LONGEST_NUMBER:
        raise ValueError(f"a number of {len(digits)} digits is too long")
    return int(digits)


def _finite_number(digits: str) -> float:
    found = float(digits) if len(digits) <= 1_000 else math.inf
    if not math.isfinite(found):
        raise ValueError("a number in it is too large")
    return found


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
