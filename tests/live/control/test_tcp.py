"""Commands over real sockets: lines, and everything that is none."""

import contextlib
import random
import socket
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.live.control.tcp import MOST_SENDERS, TcpInput
from fer_desktop.live.safety import Door

if TYPE_CHECKING:
    from .conftest import Talk


@pytest.fixture
def server(talk: "Talk") -> Iterator[TcpInput]:
    made = TcpInput(talk.controls, Door())
    yield made
    made.stop()


def connect(server: TcpInput) -> socket.socket:
    return socket.create_connection(("127.0.0.1", server.port), timeout=30)


def ask(sender: socket.socket, *lines: str) -> list[str]:
    """The answers to some lines that are sent at once."""
    sender.sendall("".join(f"{line}\n" for line in lines).encode())
    with sender.makefile(encoding="utf-8") as answers:
        return [answers.readline().rstrip("\n") for _ in lines]


def test_every_line_is_answered_in_order(server: TcpInput, talk: "Talk") -> None:
    with connect(server) as sender:
        answers = ask(sender, "STATUS", "START", "MARKER größer", "nonsense", "STOP")
        assert server.senders == 1
    assert [answer.split()[0] for answer in answers] == ["OK", "OK", "OK", "ERROR", "OK"]
    assert [marker.name for marker in talk.desk.markers] == ["größer"]
    assert {message.origin.split(":")[0] for message in talk.desk.kept} == {"tcp 127.0.0.1"}


def test_lines_that_come_in_pieces_and_with_windows_ends(server: TcpInput) -> None:
    with connect(server) as sender, sender.makefile(encoding="utf-8") as answers:
        for piece in (b"MAR", b"KER a\r", b"\nSTA", b"TUS\r\n"):
            sender.sendall(piece)
        assert answers.readline().startswith("OK time=")
        assert answers.readline().startswith("OK recording=")


def test_a_shell_that_sends_one_line_and_ends_is_answered(server: TcpInput) -> None:
    with connect(server) as sender:
        sender.sendall(b"MARKER a")  # as `printf` does it, without a newline
        sender.shutdown(socket.SHUT_WR)
        with sender.makefile() as answers:
            assert answers.readline().startswith("OK time=")


def test_who_speaks_something_else_first_is_let_go(server: TcpInput, talk: "Talk") -> None:
    request = b"POST / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\nSTART\nMARKER forged\n"
    for spoken in (request, b"\x16\x03\x01\x02\x00\x01\x00\n", b"\xff\xfe\n"):
        with connect(server) as sender:
            sender.sendall(spoken)
            with sender.makefile("rb") as answers, contextlib.suppress(ConnectionResetError):
                assert answers.readline().startswith(b"ERROR")
                assert answers.read() == b""
    assert talk.desk.markers == []
    assert talk.desk.session == ""
    assert talk.controls.counts.malformed == 3


def test_a_line_without_end_is_refused(server: TcpInput, talk: "Talk") -> None:
    with connect(server) as sender:
        assert ask(sender, "STATUS")[0].startswith("OK")
        with contextlib.suppress(ConnectionError):
            sender.sendall(b"MARKER " + b"x" * 1_000_000)
            with sender.makefile("rb") as answers:
                assert b"too long" in answers.readline()
    with connect(server) as other:
        assert ask(other, "STATUS")[0].startswith("OK")
    assert talk.desk.markers == []


def test_ten_thousand_lines_at_once_are_all_answered(server: TcpInput, talk: "Talk") -> None:
    with connect(server) as sender, sender.makefile() as answers:
        ask(sender, "START")
        for _ in range(100):
            sender.sendall(b"MARKER m\n" * 100)
            for _line in range(100):
                assert answers.readline().startswith(("OK", "ERROR More than"))
    assert talk.controls.counts.too_many > 9_000
    assert talk.desk.session


def test_who_does_not_read_its_answers_is_not_read_either(server: TcpInput, talk: "Talk") -> None:
    with connect(server) as sender:
        sender.settimeout(0.5)
        with pytest.raises(TimeoutError):
            while True:
                sender.sendall(b"STATUS\n" * 1000)
        with connect(server) as other:
            assert ask(other, "STATUS")[0].startswith("OK")


def test_who_leaves_leaves_its_recording_to_others(server: TcpInput, talk: "Talk") -> None:
    with connect(server) as first:
        assert ask(first, "START")[0].startswith("OK")
        with connect(server) as second:
            assert "has begun this recording" in ask(second, "STOP")[0]
            first.close()
            answer = ask(second, "STOP")[0]
            while "has begun" in answer:  # the server has not noticed yet
                answer = ask(second, "STOP")[0]
    assert answer.startswith(("OK", "ERROR More than"))


def test_a_token_is_asked_for_first(talk: "Talk") -> None:
    server = TcpInput(talk.controls, Door(token="a token"))
    try:
        for line in ("STATUS", "HELLO", "HELLO wrong"):
            with connect(server) as sender:
                assert ask(sender, line)[0] == "ERROR The first line must be HELLO and the token."
        with connect(server) as sender:
            answers = ask(sender, "HELLO a token", "STATUS")
            assert answers[0] == "OK fer-desktop 1"
            assert answers[1].startswith("OK recording=")
    finally:
        server.stop()


def test_no_more_than_so_many_are_connected(server: TcpInput) -> None:
    with contextlib.ExitStack() as connected:
        for _ in range(MOST_SENDERS):
            sender = connected.enter_context(connect(server))
            ask(sender, "STATUS")
        late = connected.enter_context(connect(server))
        with late.makefile() as answers:
            assert answers.readline() == "ERROR Too many programs are connected.\n"


def test_a_port_in_use_is_one_sentence(server: TcpInput, talk: "Talk") -> None:
    with pytest.raises(FerError, match="in use by another program"):
        TcpInput(talk.controls, Door(port=server.port))


def test_any_bytes_leave_the_server_whole(server: TcpInput, talk: "Talk") -> None:
    chance = random.Random(7)
    words = [b"START", b"MARKER ", b"\n", b"@", b"HELLO", b"\xff", b"\x00", b" ", b"1e9", b"\r"]
    for _ in range(60):
        with connect(server) as sender, contextlib.suppress(OSError):
            sender.sendall(b"".join(chance.choices(words, k=chance.randrange(1, 60))))
            sender.sendall(chance.randbytes(chance.randrange(0, 200)))
            sender.shutdown(socket.SHUT_WR)
            with sender.makefile("rb") as answers:
                answers.read()  # to the end: it was heard to the end
    with connect(server) as sender:
        assert ask(sender, "STATUS")[0].startswith("OK")
