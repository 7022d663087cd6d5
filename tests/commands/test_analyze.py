"""`fer-desktop analyze`, the whole of it: real files, real models, real processes."""

import json
import os
import shutil
import signal
import subprocess
import sys
from fractions import Fraction
from itertools import islice
from pathlib import Path
from threading import Event

import av
import pytest
from helpers import videos
from helpers.analyzed import analyze, rows, session
from helpers.videos import cut, write_grey_video, write_long_video, write_sound

from fer_desktop import cli
from fer_desktop.core.errors import SessionError
from fer_desktop.core.resources import resource
from fer_desktop.human_check.check import blind_video
from fer_desktop.report.method import method_paragraph
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.episodes import EpisodeSettings

DEMO = resource("demo", "demo.mp4")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))


@pytest.fixture(scope="module")
def long_video(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More pictures than are analysed before the end."""
    return write_long_video(tmp_path_factory.mktemp("long") / "long.mp4", 9000)


def test_the_demo_prints_what_it_saw(capsys: pytest.CaptureFixture[str]) -> None:
    assert analyze("demo", "--seconds", "2") == 0
    printed = capsys.readouterr()
    assert "face 1" in printed.out
    assert "%" in printed.out
    assert "session:" not in printed.out
    assert "frames" in printed.err  # the progress bar


def test_a_video_whose_pixels_are_not_square_is_kept_as_it_is_seen(tmp_path: Path) -> None:
    squeezed = tmp_path / "hdv.mp4"
    with av.open(str(DEMO)) as demo, av.open(str(squeezed), "w") as container:
        shown = demo.streams.video[0]
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height = shown.width * 3 // 4, shown.height
        stream.pix_fmt = "yuv420p"
        stream.codec_context.time_base = shown.time_base
        stream.codec_context.sample_aspect_ratio = Fraction(4, 3)
        for frame in islice(demo.decode(shown), 10):
            container.mux(stream.encode(frame.reformat(stream.width, stream.height)))
        container.mux(stream.encode(None))
    for name, path in (("as shown", DEMO), ("hdv", squeezed)):
        words = ["--seconds", "0.2", "--video", "clean", "--quiet", "--output", tmp_path / name]
        assert analyze(path, *words) == 0
    values = session(tmp_path / "hdv")
    assert values["source"]["width_px"] == session(tmp_path / "as shown")["source"]["width_px"]
    with av.open(str(tmp_path / "hdv" / "video.mkv")) as kept:
        assert kept.streams.video[0].width == values["source"]["width_px"]
    first, same = rows(tmp_path / "hdv")[0], rows(tmp_path / "as shown")[0]
    for column in ("FaceRectX", "FaceRectY", "FaceRectWidth", "FaceRectHeight"):
        assert float(first[column]) == pytest.approx(float(same[column]), abs=4)
    assert float(first["neutral"]) == pytest.approx(float(same["neutral"]), abs=0.1)


@pytest.mark.parametrize(
    ("detector", "way"),
    [
        ("mtcnn", "between full searches every 0.25 s, known faces were followed"),
        ("haar", "in every frame"),
    ],
)
def test_the_method_tells_how_faces_were_looked_for(
    tmp_path: Path, detector: str, way: str
) -> None:
    words = ["--seconds", "0.3", "--detector", detector, "--quiet", "--output", tmp_path / "s"]
    assert analyze(DEMO, *words) == 0
    corrected = open_corrected(open_session(tmp_path / "s"))
    text = method_paragraph(corrected, EpisodeSettings())
    assert way in text
    assert ("followed" in text) == (detector == "mtcnn")


def test_faces_on_their_side_are_found_when_asked_for(tmp_path: Path) -> None:
    words = ["--seconds", "0.3", "--rotate", "90", "--quiet"]
    assert analyze(DEMO, *words, "--output", tmp_path / "upright") == 0
    assert analyze(DEMO, *words, "--tilted-faces", "--output", tmp_path / "tilted") == 0
    assert rows(tmp_path / "upright")[0]["success"] == "0"
    assert {(row["success"], row["dominant"]) for row in rows(tmp_path / "tilted")} == {
        ("1", "happiness")
    }
    for name in ("upright", "tilted"):
        text = method_paragraph(open_corrected(open_session(tmp_path / name)), EpisodeSettings())
        assert ("turned by 90° to either side" in text) == (name == "tilted")


def test_the_same_file_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a", "b"):
        assert analyze(DEMO, "--output", tmp_path / name, "--quiet") == 0
    for file in ("timeline.csv", "session.json"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()
    values = session(tmp_path / "a")
    assert values["state"] == "complete"
    assert len(values["model"]["sha256"]) == len(values["source"]["sha256"]) == 64
    counts = values["integrity"]
    assert (
        counts["captured"]
        == counts["analysed"]
        == len({row["frame"] for row in rows(tmp_path / "a")})
    )
    assert counts["dropped"] == 0


def test_a_variable_frame_rate_keeps_its_times(tmp_path: Path) -> None:
    times = [0.0, 0.04, 0.05, 0.5, 0.533333, 2.0, 2.1]
    write_grey_video(tmp_path / "phone.mp4", times)
    assert analyze(tmp_path / "phone.mp4", "--output", tmp_path / "s", "--quiet") == 0
    found = [float(row["timestamp"]) for row in rows(tmp_path / "s")]
    assert found == pytest.approx(times, abs=2e-5)
    assert all(row["success"] == "0" for row in rows(tmp_path / "s"))
    assert session(tmp_path / "s")["integrity"]["without_face"] == len(times)


def test_a_truncated_video_keeps_what_was_analysed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "whole.mkv", [index / 10 for index in range(60)], (320, 240))
    data = (tmp_path / "whole.mkv").read_bytes()
    (tmp_path / "cut.mkv").write_bytes(data[: len(data) // 2])
    assert analyze(tmp_path / "cut.mkv", "--output", tmp_path / "s") == 2
    error = capsys.readouterr().err
    assert "breaks off at" in error
    assert "Traceback" not in error
    values = session(tmp_path / "s")
    assert values["state"] == "failed"
    assert "breaks off at" in values["problem"]
    integrity = values["integrity"]
    assert 0 < integrity["captured"] == integrity["analysed"] == len(rows(tmp_path / "s")) < 60


def make_text(path: Path) -> None:
    path.write_text("hello, this is no video\n" * 20)


def make_empty_folder(path: Path) -> None:
    path.mkdir()
    (path / "notes.txt").touch()


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda path: None, "clip.mp4 does not exist"),
        (make_text, "clip.mp4 is not a video"),
        (make_empty_folder, "contains no pictures"),
        (lambda path: path.write_bytes(b""), "is empty"),
        (lambda path: cut(videos.write_video(path, count=100), 0.5), "clip.mp4 is incomplete"),
        (write_sound, "has no pictures"),
    ],
)
def test_bad_input_gets_one_sentence(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], make, sentence: str
) -> None:
    make(tmp_path / "clip.mp4")
    assert analyze(tmp_path / "clip.mp4", "--output", tmp_path / "s") == 2
    explains(capfd, sentence)
    assert not (tmp_path / "s").exists()


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("a" * 300 + ".mp4", ["cannot be read"]),
        ("a" * 300 + "/b.png", ["cannot be read"]),
        ("~nosuchuser/x.mp4", ["~nosuchuser/x.mp4 does not exist"]),
        ("rtsp://user:secret@[::1/x", ["rtsp://[::1/x", "Check the address"]),
        ("file://[::1/x", ["/x does not exist"]),
        ("http://127.0.0.1:9/camera", ["does not answer"]),
        ("HD Webcam", ["HD Webcam does not exist", "camera:NAME"]),
        ("camera:97", ["There is no camera", "97"]),
        ("97", ["There is no camera", "97"]),
        ("camera:No such camera", ["There is no camera", "No such camera"]),
    ],
)
def test_sources_that_the_system_refuses(
    source: str, words: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    assert analyze(source) == 2
    assert "secret" not in explains(capfd, *words)


def explains(captured: pytest.CaptureFixture[str], *words: str) -> str:
    """Nothing on standard output, one line on standard error with these words: the line."""
    printed = captured.readouterr()
    assert printed.out == ""
    # INFO is LiteRT's own remark about XNNPACK
    (line,) = [each for each in printed.err.splitlines() if not each.startswith("INFO: ")]
    assert line.startswith("fer-desktop: ")
    for word in words:
        assert word in line
    return line


def test_a_broken_settings_file_is_set_aside_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.json").write_text("{broken")
    write_grey_video(tmp_path / "one.mp4", [0.0])
    assert analyze(tmp_path / "one.mp4", "--quiet") == 0
    assert "Your settings file could not be used" in capsys.readouterr().err
    assert (home / "settings.json.broken").read_text() == "{broken"


def test_a_model_that_does_not_match_its_checksum(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    model = tmp_path / "model"
    shutil.copytree(resource("models", "paper"), model)
    with (model / "model.tflite").open("ab") as file:
        file.write(b"\0")
    write_grey_video(tmp_path / "one.mp4", [0.0])
    assert analyze(tmp_path / "one.mp4", "--quiet", "--model", model) == 2
    explains(capfd, "model.tflite")


def test_the_folder_one_is_in_has_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    shutil.copy(resource("demo", "portraits", "astronaut.jpg"), pictures)
    monkeypatch.chdir(pictures)
    assert analyze(".", "--quiet", "--output", "../s") == 0
    assert session(tmp_path / "s")["source"]["name"] == "pictures"
    monkeypatch.chdir(tmp_path / "s")
    assert cli.main(["sessions", "recover", "."]) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes have no place among files there")
def test_a_video_from_a_pipe_is_read_once(tmp_path: Path) -> None:
    film = videos.write_video(tmp_path / "film.mkv", count=125, sound="pcm_s16le", sound_s=5.0)
    assert film.stat().st_size > 200_000  # more than a pipe and its readers hold
    os.mkfifo(tmp_path / "pipe")
    command = ["sh", "-c", 'cat "$0" > "$1"', film, tmp_path / "pipe"]
    with subprocess.Popen(command):
        assert analyze(tmp_path / "pipe", "--quiet", "--output", tmp_path / "s") == 0
    assert len(rows(tmp_path / "s")) == 125
    assert "sha256" not in session(tmp_path / "s")["source"]


def test_scores_only_finds_its_source_again(tmp_path: Path) -> None:
    from fer_desktop.sessions.reading import find_videos, open_session

    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1, 0.5])
    assert analyze(tmp_path / "one.mp4", "--output", tmp_path / "s", "--quiet") == 0
    (video,) = find_videos(open_session(tmp_path / "s"))
    assert video.path == tmp_path / "one.mp4"
    write_grey_video(tmp_path / "one.mp4", [0.0])  # another video of the same name
    assert find_videos(open_session(tmp_path / "s")) == []


def test_pictures_are_no_video_to_draw_into(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pictures").mkdir()
    shutil.copy(resource("demo", "portraits", "astronaut.jpg"), tmp_path / "pictures")
    assert analyze(tmp_path / "pictures", "--output", tmp_path / "s", "--quiet") == 0
    assert cli.main(["export", str(tmp_path / "s"), "--format", "mp4"]) == 2
    assert "its source is no video" in capsys.readouterr().err
    with pytest.raises(SessionError, match="its source is no video"):
        blind_video(open_corrected(open_session(tmp_path / "s")))


def test_videos_are_recorded_on_request(tmp_path: Path) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1, 0.5])
    words = ("--output", tmp_path / "s", "--quiet", "--video", "clean", "annotated")
    assert analyze(tmp_path / "one.mp4", *words) == 0
    values = session(tmp_path / "s")["videos"]
    assert {name: video["written"] for name, video in values.items()} == {
        "video.mkv": 3,
        "video_annotated.mkv": 3,
    }


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows no colon in names")
def test_names_that_ffmpeg_would_take_for_protocols(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    write_grey_video(tmp_path / "plain.mp4", [0.0, 0.1, 0.5])
    with av.open("plain.mp4") as plain, av.open("dated.mp4", "w") as dated:
        dated.metadata["creation_time"] = "2024-05-06T07:08:09.000000Z"
        stream = dated.add_stream_from_template(plain.streams.video[0])
        for packet in plain.demux(video=0):
            if packet.pts is not None:
                packet.stream = stream
                dated.mux(packet)
    Path("dated.mp4").rename("9:30.mp4")
    assert analyze("9:30.mp4", "--output", "10:30", "--quiet", "--video", "clean") == 0
    values = session(Path("10:30"))
    assert values["videos"]["video.mkv"]["written"] == 3
    assert values["started_at_utc"] == "2024-05-06T07:08:09.000000Z"
    assert cli.main(["export", "10:30", "--format", "mp4", "elan"]) == 0
    assert Path("10:30/export/10:30_annotated.mp4").is_file()
    Path("10:30/run.json").unlink()  # as after a crash
    Path("10:30/session.json").write_text(json.dumps({**values, "state": "recording"}))
    assert cli.main(["sessions", "recover", "10:30"]) == 0
    assert session(Path("10:30"))["videos"]["video.mkv"]["written"] == 3


def test_seconds_stop_early(tmp_path: Path) -> None:
    write_grey_video(tmp_path / "one.mp4", [index / 10 for index in range(30)])
    words = ("--output", tmp_path / "s", "--quiet", "--seconds", "1")
    assert analyze(tmp_path / "one.mp4", *words) == 0
    assert [row["frame"] for row in rows(tmp_path / "s")][-1] == "10"
    assert session(tmp_path / "s")["state"] == "stopped"


@pytest.mark.parametrize("seconds", ["nan", "0", "-1", "inf", "soon"])
def test_a_time_that_is_none_is_refused(
    tmp_path: Path, seconds: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        analyze("demo", "--output", tmp_path / "s", f"--seconds={seconds}")
    assert f"“{seconds}” is not a number above 0" in capsys.readouterr().err
    assert not (tmp_path / "s").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM that can be caught")
@pytest.mark.parametrize("name", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_a_signal_closes_the_session_in_order(tmp_path: Path, long_video: Path, name: str) -> None:
    number = getattr(signal, name)
    folder = tmp_path / "s"
    words = ["analyze", str(long_video), "--output", str(folder), "--quiet"]
    command = [sys.executable, "-m", "fer_desktop", *words]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    timeline = folder / "timeline.csv"
    pause = Event()
    while process.poll() is None and not (timeline.exists() and timeline.stat().st_size > 2000):
        pause.wait(0.01)
    process.send_signal(number)
    _, error = process.communicate(timeout=60)
    assert process.returncode == 128 + number, error
    assert "Traceback" not in error
    values = session(folder)
    assert values["state"] == "stopped"
    assert 0 < values["integrity"]["analysed"] == len(rows(folder)) < 9000
    assert timeline.read_text().endswith("\n")


def test_neither_qt_nor_tensorflow_is_loaded(tmp_path: Path) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    script = (
        "import sys\n"
        "from fer_desktop.cli import main\n"
        f"status = main(['analyze', {str(tmp_path / 'one.mp4')!r}, '--quiet', '--output',"
        f" {str(tmp_path / 's')!r}, '--video', 'annotated'])\n"
        "heavy = {'PySide6', 'pyqtgraph', 'tensorflow', 'matplotlib', 'pandas'}\n"
        "print(status, sorted(heavy & {name.split('.')[0] for name in sys.modules}))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.strip() == "0 []"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no limit of a file's size")
def test_a_disk_that_takes_no_more_ends_with_one_sentence(tmp_path: Path, long_video: Path) -> None:
    folder = tmp_path / "s"
    script = (
        "import resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))\n"
        "from fer_desktop.cli import main\n"
        f"sys.exit(main(['analyze', {str(long_video)!r}, '--quiet', '--output',"
        f" {str(folder)!r}]))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=120
    )
    assert done.returncode == 2
    assert "timeline.csv cannot be written" in done.stderr
    assert "Traceback" not in done.stderr
    assert (folder / "timeline.csv").read_bytes().endswith(b"\n")
    values = session(folder)
    assert values["state"] == "failed"
    assert values["integrity"]["analysed"] == len(rows(folder)) > 1000


def test_a_model_from_elsewhere_is_named_as_such(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_grey_video(tmp_path / "one.mp4", [0.0, 0.1])
    model = shutil.copytree(resource("models", "light"), tmp_path / "model")
    values = json.loads((model / "model.json").read_text(encoding="utf-8"))
    (model / "model.json").write_text(json.dumps({**values, "name": "accurate"}), encoding="utf-8")
    named = f"accurate (foreign model, SHA-256 {values['sha256'][:12]})"
    words = [tmp_path / "one.mp4", "--quiet", "--output", tmp_path / "s"]
    assert analyze(*words, "--model", model) == 0
    assert named in capsys.readouterr().err
    recorded = session(tmp_path / "s")["model"]
    assert recorded["name"] == named
    assert recorded["is_foreign"] is True
    assert analyze(*words, "--overwrite", "--model", "light") == 0
    assert capsys.readouterr().err == ""
    assert "is_foreign" not in session(tmp_path / "s")["model"]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems enforce no such limit")
@pytest.mark.parametrize("limit_mb", range(300, 801, 50))
def test_little_memory_ends_in_one_sentence_or_not_at_all(limit_mb: int) -> None:
    limited = (
        "import resource, sys\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({limit_mb} * 1_000_000,) * 2)\n"
        "from fer_desktop.cli import main\n"
        "sys.exit(main(['analyze', 'demo', '--seconds', '0.2', '--quiet']))\n"
    )
    command = [sys.executable, "-c", limited]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode in {0, 2}, done.stderr
    assert "Traceback" not in done.stderr
    if done.returncode:
        *_, last = done.stderr.splitlines()
        assert last.startswith("fer-desktop: ")
        assert "memory" in last
