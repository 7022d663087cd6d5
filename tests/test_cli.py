"""The command line as a user meets it: in a process of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from helpers.session_fakes import record
from helpers.videos import cut, write_video

from fer_desktop import cli
from fer_desktop.core.errors import FerError
from fer_desktop.system.version import version_text


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    folder.mkdir()
    monkeypatch.setenv("FER_DESKTOP_HOME", str(folder))
    return folder


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "fer_desktop", *map(str, words)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def explains(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """Status 2, nothing on standard output, one line on standard error with these words."""
    assert done.returncode == 2, done.stderr
    assert done.stdout == ""
    said = [line for line in done.stderr.splitlines() if not line.startswith("INFO: ")]
    assert len(said) == 1, done.stderr  # INFO is LiteRT's own remark about XNNPACK
    assert said[0].startswith("fer-desktop: ")
    for word in words:
        assert word in said[0]


@pytest.mark.usefixtures("home")
def test_a_missing_file(tmp_path: Path) -> None:
    explains(run("analyze", tmp_path / "none.mp4"), "none.mp4 does not exist")


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="the superuser may read everything"
)
def test_sessions_where_one_may_not_look_are_not_told_to_be_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tmp_path.chmod(0o311)
    assert cli.main(["sessions", "list", "--folder", str(tmp_path)]) == 2
    assert "cannot be read" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows tells a broken pipe otherwise")
@pytest.mark.usefixtures("home")
@pytest.mark.parametrize("words", [["cameras"], ["analyze", "demo", "--seconds", "0.1"]])
def test_a_reader_that_has_gone_ends_it_in_silence(words: list[str]) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "fer_desktop", *words]
    with os.fdopen(writer, "w") as pipe:
        done = subprocess.run(
            command, stdout=pipe, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert done.returncode == 141
    assert "BrokenPipe" not in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="names are always text there")
@pytest.mark.usefixtures("home")
def test_names_that_are_no_text(tmp_path: Path) -> None:
    """Old Linux disks hold names in Latin-1."""
    folder = tmp_path / os.fsdecode(b"caf\xe9")
    folder.mkdir()
    video = write_video(folder / os.fsdecode(b"na\xefve.mp4"), count=3)
    damaged = cut(write_video(folder / os.fsdecode(b"na\xefve.mkv"), count=50), 0.6)
    session = folder / os.fsdecode(b"\xe9t\xe9")
    done = run("analyze", video, "--output", session, "--participant", os.fsdecode(b"Ren\xe9"))
    assert done.returncode == 0, done.stderr
    assert "na�ve.mp4: 3 frames" in done.stdout
    values = json.loads((session / "session.json").read_text())
    assert values["source"]["name"] == "na�ve.mp4"
    assert os.fsencode(values["participant"]) == b"Ren\xe9"
    formats = ["csv", "py-feat", "elan", "xlsx", "json"]
    for words in (["report", session], ["export", session, "--format", *formats]):
        done = run(*words)
        assert done.returncode == 0, done.stderr
        assert r"\udce9t\udce9" in done.stdout
    (eaf,) = (session / "export").glob("*.eaf")
    ElementTree.fromstring(eaf.read_text(encoding="utf-8"))
    done = run("analyze", damaged, "--quiet", "--output", folder / "damaged")
    assert done.returncode == 2
    problem = json.loads((folder / "damaged" / "session.json").read_text())["problem"]
    assert problem.startswith("na�ve.mkv breaks off")


def test_what_the_output_has_no_signs_for_is_printed_escaped(
    tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "cp1252")  # a redirected output on Windows
    done = run("analyze", write_video(tmp_path / "☃.mp4", count=2), "--output", home / "s")
    assert done.returncode == 0, done.stderr
    assert r"\u2603.mp4: 2 frames" in done.stdout


@pytest.mark.usefixtures("home")
def test_every_command_helps_without_qt_and_tensorflow() -> None:
    code = (
        "import sys; from fer_desktop import cli\n"
        "for command in cli.COMMANDS:\n"
        "    try: cli.main([command, '--help'])\n"
        "    except SystemExit as end: assert end.code == 0, command\n"
        "    loaded = {'PySide6', 'tensorflow', 'pyqtgraph', 'keras'} & set(sys.modules)\n"
        "    assert not loaded, (command, loaded)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for command in cli.COMMANDS:
        assert f"fer-desktop {command}" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ["export", "{refused}"],
        ["report", "{refused}"],
        ["export", "{session}", "--output", "{refused}"],
        ["report", "{session}", "--output", "{refused}/report.html"],
        ["sessions", "list", "--folder", "{refused}"],
        ["sessions", "recover", "--folder", "{refused}"],
        ["sessions", "withdraw", "{refused}"],
        ["analyze", "demo", "--output", "{refused}", "--overwrite", "--quiet"],
        ["analyze", "demo", "--model", "{refused}", "--quiet"],
    ],
)
def test_folders_that_the_system_refuses(
    tmp_path: Path, home: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    record(tmp_path / "s", [["anger"], ["fear"]])
    refused = str(home / ("a" * 300))  # as where permission is denied: asking raises an error
    values = [word.format(refused=refused, session=tmp_path / "s") for word in words]
    assert cli.main(values) == 2
    assert refused in capsys.readouterr().err


@pytest.mark.usefixtures("home")
def test_the_window_waits_with_what_only_files_and_workbooks_need() -> None:
    """FFmpeg and XlsxWriter are 25 MB of memory that a camera does not need."""
    code = (
        "import sys; import fer_desktop.gui.app\n"
        "import fer_desktop.pipeline.loops, fer_desktop.sources, fer_desktop.sessions.recovery\n"
        "loaded = {'av', 'xlsxwriter', 'tensorflow', 'keras'} & set(sys.modules)\n"
        "assert not loaded, loaded"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.usefixtures("home")
def test_cameras_lists_one_a_line_without_qt() -> None:
    code = (
        "import sys; from fer_desktop import cli\n"
        "assert cli.main(['cameras']) == 0\n"
        "assert not {'PySide6', 'tensorflow'} & set(sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    for line in done.stdout.splitlines():
        assert line.startswith("No camera was found") or line.split("\t")[0].isdigit()


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--version"]) == 0
    assert capsys.readouterr().out == version_text() + "\n"


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["--help"])
    assert caught.value.code == 0
    printed = capsys.readouterr().out
    for command in cli.COMMANDS:
        assert command in printed


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ([], "gui"),
        (["clip.mp4"], "gui"),
        (["--source", "demo"], "gui"),
        (["analyze", "demo"], "analyze"),
    ],
)
def test_the_window_is_the_default(
    monkeypatch: pytest.MonkeyPatch, words: list[str], command: str
) -> None:
    chosen: list[str] = []

    class Module:
        @staticmethod
        def add_arguments(parser: object) -> None:
            parser.add_argument("source", nargs="?")
            parser.add_argument("--source", dest="other")

        @staticmethod
        def run(arguments: object) -> int:
            chosen.append(arguments.command)
            return 7

    monkeypatch.setattr(cli, "_module", lambda _name: Module)
    assert cli.main(words) == 7
    assert chosen == [command]


@pytest.mark.parametrize(
    ("error", "status"), [(FerError("It broke.", "Mend it."), 2), (KeyboardInterrupt(), 130)]
)
def test_how_a_command_ends(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: BaseException,
    status: int,
) -> None:
    class Module:
        @staticmethod
        def add_arguments(parser: object) -> None:
            """No arguments."""

        @staticmethod
        def run(arguments: object) -> int:
            raise error

    monkeypatch.setattr(cli, "_module", lambda _name: Module)
    assert cli.main(["cameras"]) == status
    printed = capsys.readouterr().err
    assert printed.startswith("fer-desktop: ")
    assert printed.count("\n") == 1


def test_an_error_of_the_program_itself_keeps_its_traceback(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Module:
        @staticmethod
        def add_arguments(parser: object) -> None:
            """No arguments."""

        @staticmethod
        def run(arguments: object) -> int:
            raise ZeroDivisionError

    monkeypatch.setattr(cli, "_module", lambda _name: Module)
    with pytest.raises(ZeroDivisionError):
        cli.main(["cameras"])


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
@pytest.mark.usefixtures("home")
def test_output_that_nobody_can_take() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "fer_desktop", "cameras"],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
            env=os.environ,
        )
    assert done.returncode != 0
