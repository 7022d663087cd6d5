"""Network streams: live ones, files over the network, and servers that do not help."""

import socket
from itertools import islice
from pathlib import Path
from time import perf_counter

import pytest
from helpers.stream_server import serving
from helpers.videos import write_video

from fer_desktop.core.addresses import without_secrets
from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.sources import SourceKind, open_source
from fer_desktop.sources.stream import open_stream


def problem_of(url: str) -> SourceError:
    with pytest.raises(SourceError) as caught:
        open_stream(url, timeout_s=1.0)
    return caught.value


def test_a_live_stream_is_live() -> None:
    with serving() as address:
        source = open_source(f"{address}/live")
        assert source.info.is_live
        assert source.info.duration_s is None
        assert len(list(islice(source, 5))) == 5
        source.close()


def test_a_live_stream_that_ends_is_lost() -> None:
    frames = []
    with serving(live_pictures=40) as address, pytest.raises(SourceError) as caught:
        frames.extend(open_source(f"{address}/live"))
    assert caught.value.problem is SourceProblem.LOST
    assert len(frames) >= 39  # the last picture may miss the boundary that ends it


def test_a_video_behind_a_url_waits_like_a_file(tmp_path: Path) -> None:
    with serving(write_video(tmp_path / "video.mp4")) as address:
        source = open_source(f"{address}/video")
        assert source.info.kind is SourceKind.STREAM
        assert not source.info.is_live
        assert len(list(source)) == 24


@pytest.mark.parametrize(
    ("path", "problem", "text"),
    [
        ("/secret", SourceProblem.DENIED, "refuses access"),
        ("/nothing", SourceProblem.UNSUPPORTED, "404"),
        ("/text", SourceProblem.UNSUPPORTED, "not a video"),
    ],
)
def test_servers_that_do_not_help(path: str, problem: SourceProblem, text: str) -> None:
    with serving() as address:
        error = problem_of(address + path)
    assert error.problem is problem
    assert text in str(error)


def test_nobody_listens() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    assert problem_of(f"http://127.0.0.1:{port}/live").problem is SourceProblem.MISSING


def test_a_server_that_says_nothing_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        assert problem_of(f"http://127.0.0.1:{port}/live").problem is SourceProblem.MISSING


def test_an_unknown_protocol() -> None:
    assert problem_of("gopher2://example/video").problem is SourceProblem.UNSUPPORTED


@pytest.mark.parametrize(
    "address",
    ["gopher2://me:secret@cam/", "gopher2://cam/?password=secret", " GOPHER2://s:secret@c "],
)
def test_passwords_are_never_shown(address: str) -> None:
    with pytest.raises(SourceError) as caught:
        open_stream(address)
    assert "secret" not in caught.value.text


def test_blanks_and_capitals_in_an_address_do_not_matter() -> None:
    with serving() as address:
        source = open_source(f"  {address.replace('http', 'Http')}/live ")
        assert source.info.name == f"{address}/live"
        assert next(iter(source)).index == 0
        source.close()


def test_a_refused_login_is_told_with_the_scheme_that_was_used() -> None:
    with serving() as address:
        error = problem_of(f"{address.replace('http', 'HTTP')}/secret")
    assert "http://user:password@host" in error.advice


def test_an_address_kept_without_its_password_is_asked_for_again() -> None:
    error = problem_of(without_secrets("http://cam/live?password=secret"))
    assert error.problem is SourceProblem.DENIED
    assert "not kept" in str(error)


def test_pictures_without_times_are_timed_by_arrival() -> None:
    """The sender pauses after each picture; FFmpeg would invent 25 pictures a second."""
    with serving(live_pictures=60) as address:
        source = open_source(f"{address}/live")
        assert source.info.clock == "arrival"
        began = perf_counter()
        frames = list(islice(source, 40))
        taken_s = perf_counter() - began
        source.close()
    assert 0 < frames[-1].timestamp <= taken_s + frames[0].timestamp + 0.5
    assert abs(frames[-1].timestamp - 39 / 25) > 0.01
