"""Names of sessions: any text gives one that every system takes."""

import os

from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.bulk.jobs import is_session_name, session_name_from


@given(st.binary(max_size=300).map(os.fsdecode) | st.text(max_size=300))
def test_every_text_gives_a_name(text: str) -> None:
    name = session_name_from(text)
    assert is_session_name(name)
    if is_session_name(text):
        assert name == text


def test_a_name_stays_in_its_folder() -> None:
    for name in ("", ".", "..", "a/b", "a\\b", ".batch", "CON", "con.txt", "a ", "jobs.CSV"):
        assert not is_session_name(name)
    for name in ("P01", "Ünïcode 3", "2026-11-23_talk"):
        assert is_session_name(name)
    assert len(os.fsencode(session_name_from("ä" * 300))) <= 200
