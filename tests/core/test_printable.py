"""Nothing that a name holds steers a terminal."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.printable import printable, without_surrogates


@given(st.text())
def test_no_steering_character_is_left(text: str) -> None:
    shown = printable(text)
    assert not {unicodedata.category(sign) for sign in shown} & {"Cc", "Cs", "Zl", "Zp"}
    assert len(shown.splitlines()) <= 1
    shown.encode()


def test_what_people_write_stays() -> None:
    for text in ("Größe 3 µm – “so”", "陳大文", "👩‍👩‍👧", "نمی‌خواهم"):
        assert printable(text) == text
    assert printable("\x1b[2J\u202egnp.exe\n") == "\\x1b[2J\\u202egnp.exe\\n"


@given(st.text(st.characters()))
def test_every_text_without_surrogates_can_be_written(text: str) -> None:
    without_surrogates(text).encode()
    assert without_surrogates("a\ud800b") == "a\ufffdb"
