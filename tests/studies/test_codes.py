"""Participant codes: what is one, and what looks like a name."""

import pytest

from fer_desktop.core.errors import SettingsError
from fer_desktop.studies.codes import check_code, name_hint


@pytest.mark.parametrize("code", ["P07", "p-1", "3", "group_2-x", "A" * 32])
def test_a_code_is_kept_as_it_is(code: str) -> None:
    assert check_code(f" {code} ") == code


@pytest.mark.parametrize("code", ["", " ", "P 07", "../x", "Änne", "A" * 33, "-x", "a/b", "=1+1"])
def test_what_is_no_code_is_told(code: str) -> None:
    with pytest.raises(SettingsError, match="is no participant code"):
        check_code(code)


@pytest.mark.parametrize("code", ["Anna", "anna-k", "MAIER"])
def test_a_name_gets_a_hint(code: str) -> None:
    assert "looks like a name" in str(name_hint(code))


@pytest.mark.parametrize("code", ["P07", "anna1", "AB", "KTRZ"])
def test_a_code_gets_none(code: str) -> None:
    assert name_hint(code) is None
