"""Setting up from a clone, as far as it can be tried without a network."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import dev
import pytest

from fer_desktop.core.errors import FerError
from fer_desktop.system import platform_check

SCRIPT = Path(dev.__file__)
OTHER_PYTHON = """
import runpy, sys
sys.version_info = {version}
sys.argv[:] = [{script!r}, "--help"]
runpy.run_path({script!r}, run_name="__main__")
"""
FAKE_PYTHON = """
test "$2" = venv || exit 0
mkdir -p "$4/bin"
read answer && echo asked > "$4/asked"
cp "$0" "$4/bin/python"
"""
SET_UP = """
import sys, dev
from pathlib import Path
dev.environment(Path(sys.argv[1]), "run", sys.argv[2], "3.12")
"""


@pytest.fixture
def started(monkeypatch):
    """How the program was started; nothing is set up and nothing starts."""
    calls = []
    monkeypatch.setattr(dev, "SYSTEM_LIBRARIES", {})
    monkeypatch.setattr(dev, "_environment", lambda action: sys.executable)
    monkeypatch.setattr(dev, "_run", lambda *args, windowed: calls.append(windowed) or 0)
    return calls


def command(folder, name, script):
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


def test_what_apt_has_installed_is_not_missed(started, monkeypatch, tmp_path):
    command(tmp_path, "apt-get", f"touch {tmp_path}/installed")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(
        dev,
        "_missing_system_packages",
        lambda action: [] if (tmp_path / "installed").exists() else ["libegl1"],
    )
    monkeypatch.setattr(sys, "argv", ["dev.py", "run", "--install-system-packages"])
    assert dev.main() == 0
    assert started == [True]


@pytest.mark.parametrize("status", [100, None])
def test_apt_that_fails_or_is_not_there_is_one_sentence(
    started, monkeypatch, tmp_path, capfd, status
):
    if status is not None:  # as when it is not root that asks
        command(tmp_path, "apt-get", f"exit {status}")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(dev, "_missing_system_packages", lambda action: ["libegl1"])
    monkeypatch.setattr(sys, "argv", ["dev.py", "test", "--install-system-packages"])
    assert dev.main() == 2
    sentence = "Setting up failed: apt-get update" if status else "apt-get install libegl1"
    assert sentence in capfd.readouterr().err
    assert not started


@pytest.mark.parametrize("lacking", ["ensurepip", "venv"])
def test_python_without_its_venv_package_is_told_before_anything_is_set_up(
    started, monkeypatch, capsys, lacking
):
    monkeypatch.setitem(sys.modules, lacking, None)  # as Debian delivers Python
    monkeypatch.setattr(sys, "argv", ["dev.py", "run"])
    monkeypatch.setattr(sys, "platform", "linux")
    assert dev.main() == 2
    assert "apt-get install python3-venv" in capsys.readouterr().err
    assert not started


def test_the_program_asks_for_the_same_libraries(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setattr(platform_check, "_loads", lambda library: False)
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(FerError) as caught:
        platform_check.check_platform()
    assert set(dev.SYSTEM_LIBRARIES.values()) <= set(caught.value.advice.split())


def test_one_list_of_pythons():
    project = tomllib.loads((dev.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    first, last = dev.SUPPORTED[0], dev.SUPPORTED[-1]
    after = f"3.{int(last.partition('.')[2]) + 1}"
    assert project["requires-python"] == f">={first},<{after}"


def test_an_old_python_can_read_the_script():
    ast.parse(SCRIPT.read_text(encoding="utf-8"), feature_version=(3, 6))


@pytest.mark.parametrize("version", [(3, 10, 13), (3, 14, 0)], ids=["too old", "too new"])
def test_another_python_is_one_sentence(monkeypatch, tmp_path, version):
    command(tmp_path, "python3.12", "echo 'python3.12: command not found' >&2; exit 127")  # a shim
    monkeypatch.setenv("PATH", str(tmp_path))
    words = [sys.executable, "-c", OTHER_PYTHON.format(version=version, script=str(SCRIPT))]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("dev.py: Python 3.11, 3.12 or 3.13 is needed, this is ")
    assert ended.stderr.endswith("none of those is on the PATH. Install one of them.\n")


def test_another_python_goes_on_with_one_behind_a_shim(monkeypatch, tmp_path):
    own = dev.this_version()
    inner = tmp_path / "versions" / f"{own}.9" / "bin"
    for folder in (tmp_path / "shims", inner):
        folder.mkdir(parents=True)
    command(tmp_path / "shims", f"python{own}", "exit 127")
    command(inner, f"python{own}", f'exec "{sys.executable}" "$@"')
    monkeypatch.setenv("PATH", str(tmp_path / "shims"))
    words = [sys.executable, "-c", OTHER_PYTHON.format(version=(3, 14, 0), script=str(SCRIPT))]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert f"going on with {own}, {sys.executable}." in ended.stdout
    assert "usage: dev.py" in ended.stdout


def test_setting_up_asks_nobody_and_is_done_once(tmp_path):
    command(tmp_path, "fake python", FAKE_PYTHON)
    folder = tmp_path / "a folder" / ".venv"
    for base in (tmp_path / "fake python", Path("/no/such/program")):  # the second has no work
        words = [sys.executable, "-c", SET_UP, str(folder), str(base)]
        ended = subprocess.run(
            words, input="yes\n", cwd=SCRIPT.parent, capture_output=True, text=True, check=False
        )
        assert ended.returncode == 0, ended.stderr
        assert ended.stdout.startswith("Setting up") == (base.parent == tmp_path)
    assert not (folder / "asked").exists()


def test_setting_up_is_done_anew_when_the_clone_was_moved(tmp_path):
    command(tmp_path, "python", FAKE_PYTHON)
    before, after = tmp_path / "before", tmp_path / "after"
    dev.environment(before, "run", str(tmp_path / "python"), "3.12")
    stamp = (before / "fer-desktop-stamp").read_text()
    before.rename(after)
    dev.environment(after, "run", str(tmp_path / "python"), "3.12")
    assert (after / "fer-desktop-stamp").read_text() != stamp


@pytest.fixture
def lanes(monkeypatch):
    """The names of the checks of each lane; nothing runs."""
    seen = []

    def note(checks, folder):
        seen.extend([check.name for check in lane] for lane in checks)
        return 0

    monkeypatch.setattr(dev, "run", note)
    monkeypatch.setattr(sys, "platform", "linux")
    return seen


def test_without_arguments_everything_is_checked_beside_each_other(lanes):
    assert dev._test(Path(sys.executable), []) == 0
    tests, linters, package = lanes
    assert tests[0].startswith("pytest -n logical")
    assert [name.split()[0] for name in linters[:4]] == ["ruff", "ruff", "lint-imports", "mypy"]
    assert {"mypy --no-warn-unreachable", "python packaging/wheels.py"} <= {
        " ".join(name.split()[:2]) for name in linters
    }
    assert package == ["packaging/build.py --quick", "packaging/smoke.py"]


def test_chosen_tests_make_no_package(lanes):
    assert dev._test(Path(sys.executable), ["tests/core", "-x"]) == 0
    assert lanes[0] == ["pytest tests/core -x"]
    assert len(lanes) == 2


def test_a_base_that_git_does_not_know_ends_it(lanes, capfd):
    assert dev._test(Path(sys.executable), ["--changed", "no-such-branch"]) == 2
    assert "git does not know no-such-branch" in capfd.readouterr().err
    assert lanes == []
