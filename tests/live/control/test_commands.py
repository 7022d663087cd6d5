"""The protocol's lines, and every other text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.live.control.commands import (
    LONGEST_LINE_BYTES,
    LONGEST_TEXT,
    Answer,
    Command,
    CommandError,
    Verb,
    decode,
    parse_command,
)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("MARKER stimulus 1", Command(Verb.MARKER, "stimulus 1")),
        ("marker @12.5 go", Command(Verb.MARKER, "go", "12.5")),
        ("BEGIN @-0.25e1 film", Command(Verb.BEGIN, "film", "-0.25e1")),
        ("END film", Command(Verb.END, "film")),
        ("  START  ", Command(Verb.START)),
        ("STOP", Command(Verb.STOP)),
        ("STATUS", Command(Verb.STATUS)),
        ("PARTICIPANT P07", Command(Verb.PARTICIPANT, "P07")),
        ("CONDITION @home", Command(Verb.CONDITION, "@home")),
        ("HELLO", Command(Verb.HELLO)),
        ("MARKER tab\tand \x1b[31m steering", Command(Verb.MARKER, "tab and [31m steering")),
    ],
)
def test_lines_that_are_commands(line: str, expected: Command) -> None:
    assert parse_command(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "",
        "nonsense",
        "MARKER",
        "MARKER   ",
        "MARKER @",
        "MARKER @12.5",
        "MARKER @nan x",
        "MARKER @inf x",
        "MARKER @1_000 x",
        "MARKER @１ x",
        "MARKER @" + "9" * 400 + " x",
        "MARKER " + "x" * (LONGEST_TEXT + 1),
        "START now",
        "PARTICIPANT",
        "GET / HTTP/1.1",
        "POST / HTTP/1.1",
        "ſTART",
        "\x16\x03\x01",
    ],
)
def test_lines_that_are_none_are_one_sentence(line: str) -> None:
    with pytest.raises(CommandError) as refused:
        parse_command(line)
    assert refused.value.text
    assert len(refused.value.text) < 200


@given(st.text())
def test_any_text_is_a_command_or_a_sentence(text: str) -> None:
    for verb in ("", "MARKER ", "BEGIN @", "PARTICIPANT "):
        try:
            command = parse_command(verb + text)
        except CommandError as error:
            assert Answer(False, error.text).line.isprintable()
        else:
            assert command.text.isprintable()
            assert parse_command(command.line) == command or command.verb is Verb.HELLO


@given(st.binary(max_size=LONGEST_LINE_BYTES * 2))
def test_any_bytes_are_a_text_or_a_sentence(line: bytes) -> None:
    try:
        assert isinstance(decode(line), str)
    except CommandError as error:
        assert "line" in str(error)


@given(st.floats(allow_nan=False, allow_infinity=False, min_value=-1e14, max_value=1e14))
def test_the_time_that_a_line_carries_is_kept_as_it_is(time: float) -> None:
    assert parse_command(f"MARKER @{time:.6f} go").sent == f"{time:.6f}"


@given(st.text())
def test_an_answer_is_one_line(text: str) -> None:
    for ok, word in ((True, "OK"), (False, "ERROR")):
        line = Answer(ok, text).line
        assert len(line.splitlines()) == 1
        assert line.startswith(word)
