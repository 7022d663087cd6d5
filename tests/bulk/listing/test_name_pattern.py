"""Columns from file names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.listing.name_pattern import NamePattern, fill
from fer_desktop.bulk.listing.rows import Row
from fer_desktop.core.errors import SettingsError


def test_names_fill_columns_and_a_table_counts_more() -> None:
    rows = [Row("/in/P01_alone_2.mp4"), Row("/in/P02_in_company_1.mp4", {"condition": "group"})]
    first, second = fill(rows, NamePattern("{participant}_{condition}_{visit}"))
    assert first.values == {"participant": "P01", "condition": "alone", "visit": "2"}
    assert second.values == {"participant": "P02", "condition": "group", "visit": "company_1"}


def test_a_slash_reaches_into_folders() -> None:
    pattern = NamePattern("{participant}/{condition}")
    assert pattern.read("/in/P01/alone.mp4") == {"participant": "P01", "condition": "alone"}
    assert pattern.read("alone.mp4") is None


WORDS = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=8)


@given(WORDS, WORDS)
def test_what_was_put_into_a_name_is_read_from_it(participant: str, condition: str) -> None:
    read = NamePattern("x-{a}_{b}").read(f"/in/x-{participant}_{condition}.mp4")
    assert read == {"a": participant, "b": condition}


def test_names_that_do_not_match_are_counted() -> None:
    rows = [Row("/in/P01_alone.mp4"), Row("/in/other.mp4")]
    with pytest.raises(SettingsError, match=r"1 of 2 names do not match .* first is other\.mp4"):
        fill(rows, NamePattern("{participant}_{condition}"))


@pytest.mark.parametrize("text", ["", "P01", "{}", "{a}_{a}", "{a", "{a}_}", "{source}_{b}"])
def test_a_pattern_that_makes_no_sense_is_told(text: str) -> None:
    with pytest.raises(SettingsError, match=r"cannot be used|fields touch"):
        NamePattern(text)


def test_two_fields_that_touch_are_told() -> None:
    with pytest.raises(SettingsError, match="two fields touch"):
        NamePattern("{a}{b}")
