"""Which addresses are this computer's, and who may come in at others."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import FerError
from fer_desktop.live.safety import Door, check_target, is_this_computer, new_token


@pytest.mark.parametrize("host", ["127.0.0.1", "127.1.2.3", "localhost", "::1", "[::1]"])
def test_this_computer(host: str) -> None:
    assert is_this_computer(host)
    assert Door(host, 8765).token == ""


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.7", "example.org", "localhost.evil"])
def test_another_computer_needs_a_token(host: str) -> None:
    with pytest.raises(FerError, match="not this computer alone"):
        Door(host, 8765)
    assert Door(host, 8765, new_token()).admits("") is False


@given(st.text())
def test_only_the_token_itself_is_admitted(text: str) -> None:
    token = "the token"
    assert Door("0.0.0.0", 1, token).admits(text) is (text == token)


def test_values_leave_this_computer_only_when_somebody_says_so() -> None:
    with pytest.raises(FerError, match="would leave this one"):
        check_target("192.168.1.7", 9000, allows_network=False)
    check_target("192.168.1.7", 9000, allows_network=True)


@pytest.mark.parametrize("port", [-1, 65_536])
def test_a_number_that_is_no_port(port: int) -> None:
    with pytest.raises(FerError, match="no port"):
        Door(port=port)
