"""JSON lines by WebSocket: to scripts, to a real browser, and not to strangers."""

import http.client
import json
import socket
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from threading import Event

import pytest
from helpers.browser import browser_at
from helpers.faces import make_analysis, make_face
from websockets.exceptions import InvalidStatus
from websockets.sync.client import ClientConnection, connect

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.record import LiveMarker, RecordMaker
from fer_desktop.live.safety import Door
from fer_desktop.live.websocket import MOST_LISTENERS, QUEUE_LENGTH, WebSocketOutput

MAKER = RecordMaker()
TOKEN = "a token"


@pytest.fixture
def output() -> Iterator[WebSocketOutput]:
    output = WebSocketOutput(Door())
    output.start(MAKER.columns)
    yield output
    output.stop()


@pytest.fixture
def guarded() -> Iterator[WebSocketOutput]:
    output = WebSocketOutput(Door(token=TOKEN))
    output.start(MAKER.columns)
    yield output
    output.stop()


def listen(output: WebSocketOutput, path: str = "/", **options: object) -> ClientConnection:
    return connect(f"ws://127.0.0.1:{output.port}{path}", proxy=None, **options)


def test_a_script_gets_the_columns_then_every_row_and_marker(output: WebSocketOutput) -> None:
    with listen(output) as listener:
        columns = json.loads(listener.recv(timeout=30))
        assert columns["type"] == "columns"
        assert [each["name"] for each in columns["columns"]] == [c.name for c in MAKER.columns]
        assert output.status().listeners == 1
        output.send(MAKER.frame(make_analysis(0.5, (make_face(1), make_face(2, "fear")))))
        output.send(LiveMarker(0.0, Marker(0.5, "seen")))
        first, second, marker = (json.loads(listener.recv(timeout=30)) for _ in range(3))
    assert (first["face_id"], second["face_id"]) == (1, 2)
    assert (second["label"], second["timestamp"]) == ("fear", 0.5)
    assert marker == {"type": "marker", "timestamp": 0.5, "name": "seen"}


def test_a_listener_that_reads_misses_nothing(output: WebSocketOutput) -> None:
    frame = MAKER.frame(make_analysis(0.5, (make_face(),)))
    with listen(output) as listener:
        listener.recv(timeout=30)
        for _ in range(3000):
            output.send(frame)
            assert json.loads(listener.recv(timeout=30))["face_id"] == 1
    assert (output.status().sent, output.status().dropped) == (3000, 0)


def test_one_that_does_not_read_misses_what_is_counted_and_the_other_nothing(
    output: WebSocketOutput,
) -> None:
    crowd = MAKER.frame(make_analysis(0.5, tuple(map(make_face, range(1, 60)))))
    with listen(output) as reading, socket.create_connection(("127.0.0.1", output.port)) as lazy:
        request = (
            f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{output.port}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n"
        )
        lazy.sendall(request.encode())
        assert lazy.recv(12) == b"HTTP/1.1 101"  # from here on it reads no more
        reading.recv(timeout=30)
        for _ in range(QUEUE_LENGTH + 150):
            output.send(crowd)
            for _face in range(59):
                reading.recv(timeout=30)
        assert output.status().dropped > 0
        assert output.status().listeners == 2


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1", "file://"])
def test_pages_of_other_origins_are_refused(output: WebSocketOutput, origin: str) -> None:
    with pytest.raises(InvalidStatus) as refused:
        listen(output, origin=origin)
    assert refused.value.response.status_code == 403


def test_a_foreign_name_that_leads_here_is_refused(output: WebSocketOutput) -> None:
    host = f"evil.example:{output.port}"
    with socket.create_connection(("127.0.0.1", output.port)) as stranger:
        request = (
            f"GET / HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            "Sec-WebSocket-Version: 13\r\n\r\n"
        )
        stranger.sendall(request.encode())
        assert stranger.recv(12) == b"HTTP/1.1 403"


def test_a_token_is_asked_for(guarded: WebSocketOutput) -> None:
    for path in ("/", "/?token=wrong", "/?token="):
        with pytest.raises(InvalidStatus) as refused:
            listen(guarded, path)
        assert refused.value.response.status_code == 403
    with listen(guarded, "/?token=a%20token") as listener:
        assert "columns" in listener.recv(timeout=30)


def test_the_page_is_there_for_a_browser(output: WebSocketOutput) -> None:
    client = http.client.HTTPConnection("127.0.0.1", output.port, timeout=30)
    client.request("GET", "/")
    answer = client.getresponse()
    assert answer.status == 200
    assert answer.headers["Content-Type"] == "text/html; charset=utf-8"
    assert b"<title>FER Desktop" in answer.read()
    client.close()


def test_a_browser_shows_live_bars(output: WebSocketOutput, tmp_path: Path) -> None:
    with browser_at(f"http://127.0.0.1:{output.port}/", tmp_path) as page:
        tick = Event()
        while not output.status().listeners:
            tick.wait(0.02)
        output.send(MAKER.frame(make_analysis(0.5, (make_face(3, "fear"),))))
        output.send(LiveMarker(0.0, Marker(0.5, "<b>seen</b>")))
        page.wait_for("label.textContent === 'Face 3: fear'")
        page.wait_for("marker.textContent === 'Marker: <b>seen</b>'")
        assert page.evaluate("fear.style.width") == "70%"
        assert page.evaluate("neutral.style.width") == "5%"
        output.send(MAKER.frame(make_analysis(0.6)))
        page.wait_for("label.textContent === 'No face'")


def test_a_browsers_foreign_page_hears_nothing(output: WebSocketOutput, tmp_path: Path) -> None:
    with browser_at("data:text/html,<title>foreign</title>", tmp_path) as page:
        page.wait_for("document.title === 'foreign'")
        got = page.evaluate(
            "new Promise(done => {"
            f"const socket = new WebSocket('ws://127.0.0.1:{output.port}/');"
            "socket.onopen = () => done('open'); socket.onerror = () => done('refused'); })"
        )
    assert got == "refused"


def test_a_port_in_use_is_one_sentence(output: WebSocketOutput) -> None:
    second = WebSocketOutput(Door(port=output.port))
    with pytest.raises(FerError, match="in use by another program"):
        second.start(MAKER.columns)


def test_an_address_that_does_not_exist_is_one_sentence() -> None:
    with pytest.raises(FerError, match="Nobody can connect"):
        WebSocketOutput(Door("192.0.2.1", token=TOKEN)).start(MAKER.columns)


def test_what_listeners_say_is_forgotten_and_too_much_ends_them(output: WebSocketOutput) -> None:
    with listen(output) as listener:
        listener.recv(timeout=30)
        listener.send("hello")
        output.send(MAKER.frame(make_analysis(0.5)))
        assert "timestamp" in listener.recv(timeout=30)
        listener.send("x" * 5000)
        with pytest.raises(Exception, match="1009"):
            listener.recv(timeout=30)


def test_no_more_than_so_many_listen(output: WebSocketOutput) -> None:
    with ExitStack() as listening:
        for _ in range(MOST_LISTENERS):
            listening.enter_context(listen(output)).recv(timeout=30)
        with pytest.raises(InvalidStatus) as refused:
            listening.enter_context(listen(output))
    assert refused.value.response.status_code == 503
