"""JSON of other people: whatever it is, a ValueError with words or values as asked for."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.json_fields import (
    choice,
    flag,
    list_of,
    mapping,
    number,
    optional,
    parse_json,
    plain,
    record,
    text,
    whole,
)

finite = st.floats(allow_nan=False, allow_infinity=False)  # JSON has no others
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | finite | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
SCHEMA = record(
    {
        "name": text(10),
        "width": whole(0, 100),
        "rate": optional(number(0, 1e6)),
        "live": flag,
        "kind": choice("a", "b"),
        "parts": list_of(whole(), 3),
        "shares": mapping(text(5), number(0, 1), 3),
    },
    {"name"},
    others=plain,
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "not valid JSON"),
        (b"\xff\xfe", "no UTF-8"),
        (b"[" * 1_000_000, "nested too deep"),
        (b'{"a":' * 100_000, "nested too deep"),
        (b"1" * 5_000, "5000 digits is too long"),
        (b"-" + b"1" * 40, "41 digits is too long"),
        (b"1e999", "too large"),
        (b"NaN", "NaN is no number"),
        (b"[-Infinity]", "-Infinity is no number"),
    ],
)
def test_texts_that_are_no_json_are_explained(content: bytes, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        parse_json(content)


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ([], "it must be a group of named values, not a list"),
        ({}, "name is missing"),
        ({"name": 1}, "name must be a text, not 1"),
        ({"name": "x" * 11}, "name must be a text of at most 10 characters"),
        ({"name": "x", "width": True}, "width must be a whole number from 0 to 100, not true"),
        ({"name": "x", "width": 1.0}, "width must be a whole number"),
        ({"name": "x", "width": 101}, "width must be a whole number from 0 to 100, not 101"),
        ({"name": "x", "rate": -1}, "rate must be a number from 0 to 1e\\+06, not -1"),
        ({"name": "x", "live": 1}, "live must be true or false, not 1"),
        ({"name": "x", "kind": "c"}, 'kind must be one of a, b, not "c"'),
        ({"name": "x", "parts": [1, "2"]}, 'parts\\[1\\] must be a whole number'),
        ({"name": "x", "parts": [1] * 4}, "parts must hold at most 3 entries, not 4"),
        ({"name": "x", "shares": {"a": 2}}, "shares.a must be a number from 0 to 1, not 2"),
        ({"name": "x", "more": [[[[[[[[[1]]]]]]]]]}, "nested too deep"),
        ({"name": "x", "more": [0] * 5_000}, "more must hold at most 2000 entries"),
    ],
)  # fmt: skip
def test_values_that_make_no_sense_are_named(values: object, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        SCHEMA(values, "")


@given(json_values)
def test_any_value_is_checked_or_refused_with_words(values: object) -> None:
    try:
        checked = SCHEMA(values, "")
    except ValueError as error:
        assert 0 < len(str(error)) < 1_000
        return
    json.dumps(checked, allow_nan=False).encode()


@given(st.dictionaries(st.text(), json_values))
def test_plain_values_come_back(values: dict[str, object]) -> None:
    content = parse_json(json.dumps(values).encode()) if _is_short(values) else values
    try:
        assert plain(content, "") == content
    except ValueError as error:
        assert "nested too deep" in str(error) or "at most" in str(error)


def _is_short(values: object) -> bool:
    return all(len(part) < 30 for part in json.dumps(values).replace(",", " ").split())


def test_a_byte_order_mark_is_none_of_the_text() -> None:
    assert parse_json("\ufeff[1]".encode()) == [1]
