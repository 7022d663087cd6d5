"""The sentence reaches the terminal, the log file and the message box, and names the log."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fer_desktop.core.errors import FerError, ModelError
from fer_desktop.system import failures

LOADER_MESSAGE = "libEGL.so.1: cannot open shared object file: No such file or directory"


@pytest.fixture
def box(tmp_path, monkeypatch):
    """A `zenity` that writes down what it is told, on a PATH with nothing else."""
    programs = tmp_path / "programs"
    programs.mkdir()
    shown = tmp_path / "shown"
    zenity = programs / "zenity"
    zenity.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{shown}"\n')
    zenity.chmod(0o755)
    monkeypatch.setenv("PATH", str(programs))
    monkeypatch.setenv("FER_DESKTOP_DIALOG", "1")
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    return shown


def test_on_a_terminal_only_the_sentence_appears(capsys, tmp_path, monkeypatch):
    monkeypatch.delenv("FER_DESKTOP_DIALOG", raising=False)
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    assert failures.report(ModelError("The model is broken.", "Install again.")) == 2
    assert capsys.readouterr().err == "fer-desktop: The model is broken. Install again.\n"
    assert not (tmp_path / "home").exists()


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other systems have one box")
def test_started_by_double_click_a_box_shows_the_sentence_and_names_the_log(box, tmp_path):
    failures.report(FerError("There is no room."))
    log = tmp_path / "home" / "fer-desktop.log"
    assert "There is no room." in log.read_text(encoding="utf-8")
    assert f"There is no room. The log is {log}." in box.read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="other systems have one box")
def test_an_unwritable_home_moves_the_log_to_the_temporary_folder(box, tmp_path, monkeypatch):
    (tmp_path / "home").write_text("a file where the folder should be")
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    monkeypatch.setattr(failures.tempfile, "tempdir", str(temporary))
    failures.report(FerError("There is no room."))
    assert str(temporary / "fer-desktop.log") in box.read_text(encoding="utf-8")


def test_a_missing_library_is_named_with_a_way_to_find_its_package():
    error = failures.missing_library(LOADER_MESSAGE)
    assert error is not None
    assert "libEGL.so.1 is missing" in error.text
    assert "apt-file search libEGL.so.1" in error.text


def test_another_import_error_is_not_mistaken_for_a_missing_library():
    assert failures.missing_library("No module named 'nothing'") is None


def test_a_defect_keeps_its_traceback(capsys, monkeypatch):
    monkeypatch.delenv("FER_DESKTOP_DIALOG", raising=False)
    try:
        raise ZeroDivisionError("of a test")
    except ZeroDivisionError as error:
        status = failures.report(error)
    assert status == failures.UNEXPECTED_STATUS
    assert "Traceback" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="X11 is Linux's")
@pytest.mark.parametrize("display", [{}, {"DISPLAY": ":4093"}], ids=["none", "dead"])
def test_qt_without_a_display_ends_with_one_sentence(display, tmp_path):
    code = (
        "from fer_desktop.gui.services.start_errors import explain_fatal_errors\n"
        "from PySide6.QtWidgets import QApplication\n"
        "explain_fatal_errors()\n"
        "QApplication([])\n"
    )
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "FER_DESKTOP_DIALOG"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    environment |= {"XDG_RUNTIME_DIR": str(tmp_path), "HOME": str(tmp_path)} | display
    ended = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    lines = ended.stderr.splitlines()
    assert [line for line in lines if line.startswith("fer-desktop: ")] == lines[-1:]
    assert "there is no display" in lines[-1]
    assert "Traceback" not in ended.stderr


def test_the_log_lies_where_the_home_override_says(monkeypatch, tmp_path):
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path))
    assert failures.log_path() == Path(tmp_path) / "fer-desktop.log"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights, links and pipes")
def test_a_log_is_its_users_alone(tmp_path):
    path = tmp_path / "fer-desktop.log"
    path.touch(mode=0o644)
    os.close(failures.open_log(path))
    assert path.stat().st_mode & 0o777 == 0o600
    (tmp_path / "link.log").symlink_to(path)
    os.mkfifo(tmp_path / "pipe.log")
    for name in ("link.log", "pipe.log"):
        with pytest.raises(OSError, match=name):
            failures.open_log(tmp_path / name)


def test_a_defect_s_traceback_steers_no_terminal(capsys, monkeypatch):
    monkeypatch.delenv("FER_DESKTOP_DIALOG", raising=False)
    failures.report(FerError("No \x1b[2J {name}", name="\x07"))
    failures.report(RuntimeError("No \x1b[2J"))
    assert not set(capsys.readouterr().err) & {"\x1b", "\x07"}
