"""Passwords of cameras are kept and shown nowhere, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.addresses import (
    for_opening,
    hide_secrets,
    is_address,
    lacks_secrets,
    normalised,
    without_secrets,
)
from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.core.settings import AppSettings


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("rtsp://me:secret@cam:554/a?b=1", "rtsp://cam:554/a?b=1"),
        ("rtsp://me:se/c#r?et@cam:554/a", "rtsp://cam:554/a"),
        ("rtsp://me:s@cret@cam/a?channel=2", "rtsp://cam/a?channel=2"),
        ("http://token@cam/", "http://cam/"),
        (
            "http://cam/video?password=secret&token=secret&fps=5",
            "http://cam/video?password=***&token=***&fps=5",
        ),
        (
            "rtsp://cam/user=admin&password=secret&channel=1",
            "rtsp://cam/user=***&password=***&channel=1",
        ),
        ("https://h/v?X-Amz-Signature=0123456789abcdef", "https://h/v?X-Amz-Signature=***"),
        ("https://h/v?q=0123456789abcdef0123", "https://h/v?q=***"),
        ("http://cam:8080/live", "http://cam:8080/live"),
        ("udp://@:5000", "udp://:5000"),
        ("file:///home/me/a@b.mp4", "file:///home/me/a@b.mp4"),
        ("/videos/a@b.mp4", "/videos/a@b.mp4"),
    ],
)
def test_what_is_shown_of_an_address(address: str, shown: str) -> None:
    assert without_secrets(address) == shown
    assert without_secrets(shown) == shown


PASSWORDS = st.text(
    st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=12
).map(lambda text: f"Hidden{text}Hidden")


@given(password=PASSWORDS, path=st.sampled_from(["/live", "/live?channel=1", ""]))
def test_a_password_may_hold_anything(password: str, path: str) -> None:
    address = f"rtsp://me:{password}@cam:554{path}"
    assert "Hidden" not in without_secrets(address)
    assert "Hidden" not in hide_secrets(f"[Errno 111] refused: '{address}'")


@given(st.text(max_size=40))
def test_no_text_is_too_strange(text: str) -> None:
    for change in (without_secrets, hide_secrets, normalised, for_opening):
        assert isinstance(change(text), str)


def test_a_password_reaches_ffmpeg_percent_encoded() -> None:
    assert for_opening("rtsp://me:a/b#c?d@e@cam/x") == "rtsp://me:a%2Fb%23c%3Fd%40e@cam/x"
    assert for_opening("rtsp://me:a%2Fb@cam/x") == "rtsp://me:a%2Fb@cam/x"
    assert for_opening("http://cam:8080/x@2") == "http://cam:8080/x@2"
    assert for_opening("http://cam/x") == "http://cam/x"


def test_blanks_and_capitals_do_not_matter() -> None:
    assert normalised("  Http://Cam/Live ") == "http://Cam/Live"
    assert normalised(" lead.mp4") == " lead.mp4"
    assert is_address(" RTSP://cam")
    assert not is_address("C:\\film.mp4")


def test_an_address_that_was_kept_lacks_its_secrets() -> None:
    assert lacks_secrets(without_secrets("http://cam/?password=abc"))
    assert not lacks_secrets("http://cam/?fps=5")
    assert not lacks_secrets("a=***.mp4")


def test_settings_never_hold_a_password() -> None:
    address = "rtsp://me:secret@cam/live"
    app = AppSettings(recent_files=(address, "/a@b.mp4"), last_source=address)
    assert app.recent_files == ("rtsp://cam/live", "/a@b.mp4")
    assert app.last_source == "rtsp://cam/live"


def test_no_error_says_a_password() -> None:
    error = OSError(111, "Connection refused", "rtsp://me:secret@cam/live")
    for shown in (unexpected(error), FerError("{name} fails.", name="http://cam/?token=secret")):
        assert "secret" not in shown.text
        assert "cam" in shown.text


@pytest.mark.parametrize(
    "sentence",
    [
        "The server refuses http://cam/a?token=***. Put the login into the address: "
        "http://user:password@host/…",
        "The server does not send http://cam/404?token=***: not found.",
    ],
)
def test_a_sentence_without_secrets_stays_as_it_is(sentence: str) -> None:
    assert hide_secrets(sentence) == sentence


def test_a_password_that_looks_hidden_is_hidden() -> None:
    assert hide_secrets("http://cam/a?token=***secret&pass=***.x") == (
        "http://cam/a?token=***&pass=***"
    )
