"""Set up FER Desktop from a clone and run or test it: two commands, nothing to prepare.

    python3 packaging/dev.py run  [ARGUMENTS …]    the program; headless demo without a screen
    python3 packaging/dev.py test                  linters, types, contracts, all tests, a package
    python3 packaging/dev.py test --changed [BASE] … the tests of what differs from BASE (main)
    python3 packaging/dev.py test ARGUMENTS …      … the tests that pytest chooses by these

Needs Python 3.11 or newer and its standard library only. Each command keeps a virtual
environment of its own beside the clone's files (`.venv`, `.venv-test`), filled with exactly
the versions that were tested: packaging/constraints/*.txt, checked by hash.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

from checks import Check, run

ROOT = Path(__file__).resolve().parent.parent
IN_PARALLEL = ["-n", "logical", "--maxprocesses", "4", "--dist", "worksteal"]
"""As many processes as cores; each may need 2 GB for TensorFlow."""
FEW_FILES = 4
"""So many tests are through before a second process has started."""

# What PySide6's wheels expect of the system, and the Debian package that brings it.
SYSTEM_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
VENV_PACKAGE = "python3-venv"
"""Debian keeps apart from Python what fills a new environment with pip."""
TEST_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0"}
"""What the packages, which the tests build, link and leave to the system, beyond the above."""
TEST_PROGRAMS = {
    "Xvfb": "xvfb",  # the window is also tested on a virtual X screen
    "objdump": "binutils",  # the packages are built,
    "xz": "xz-utils",
    "unshare": "util-linux",  # installed without a network, tried and removed
    "appstreamcli": "appstream",
    "desktop-file-validate": "desktop-file-utils",
}


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Set up FER Desktop and run or test it.")
    parser.add_argument("action", choices=["run", "test"])
    parser.add_argument(
        "--install-system-packages",
        action="store_true",
        help="let apt install missing system libraries (Debian, Ubuntu; needs root)",
    )
    parsed, rest = parser.parse_known_args()
    if sys.version_info < (3, 11):  # noqa: UP036  # any Python may run this file
        return _fail(f"Python 3.11 or newer is needed; this is {platform.python_version()}.")
    missing = _missing_system_packages(parsed.action)
    try:
        if missing and parsed.install_system_packages and shutil.which("apt-get"):
            _apt_install(missing)
            missing = _missing_system_packages(parsed.action)
        if missing:
            print(
                "These system packages are missing. On Debian or Ubuntu:\n"
                f"  sudo apt-get install {' '.join(missing)}",
                file=sys.stderr,
            )
            if parsed.action == "test" or VENV_PACKAGE in missing:
                return 2
        python = _environment(parsed.action)
    except subprocess.CalledProcessError as error:
        return _fail(f"Setting up failed: {' '.join(map(str, error.cmd))}")
    return (
        _run(python, rest, windowed=not missing) if parsed.action == "run" else _test(python, rest)
    )


def _fail(sentence: str) -> int:
    print(f"dev.py: {sentence}", file=sys.stderr)
    return 2


def _missing_system_packages(action: str) -> list[str]:
    if not sys.platform.startswith("linux"):
        return []
    missing = []
    libraries = SYSTEM_LIBRARIES | (TEST_LIBRARIES if action == "test" else {})
    for library, package in libraries.items():
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(package)
    if importlib.util.find_spec("ensurepip") is None:
        missing.append(VENV_PACKAGE)
    if action == "test":
        missing += [
            package for program, package in TEST_PROGRAMS.items() if shutil.which(program) is None
        ]
        name = sysconfig.get_config_var("INSTSONAME")  # PyInstaller packages Python's library
        if not Path(sysconfig.get_config_var("LIBDIR"), name).exists():
            missing.append(name.partition(".so")[0])
    return missing


def _apt_install(packages: Sequence[str]) -> None:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for words in (["update", "-q"], ["install", "-q", "-y", "--no-install-recommends", *packages]):
        subprocess.run(["apt-get", *words], check=True, env=environment)


def _environment(action: str) -> Path:
    """A virtual environment with the pinned packages; made anew only when the pins change."""
    folder = ROOT / (".venv" if action == "run" else ".venv-test")
    pins = ROOT / "packaging" / "constraints" / f"{action}.txt"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    state = "".join(
        hashlib.sha256(path.read_bytes()).hexdigest() for path in (pins, ROOT / "pyproject.toml")
    )
    stamp = folder / "fer-desktop-stamp"
    if stamp.exists() and stamp.read_text() == state and python.exists():
        return python
    print(f"Setting up {folder.name} (once; some minutes on a slow network) …", flush=True)
    venv.create(folder, with_pip=True, clear=True)
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    subprocess.run([*pip, "--require-hashes", "-r", pins], check=True)
    subprocess.run([*pip, "--no-deps", "--no-build-isolation", "-e", ROOT], check=True)
    stamp.write_text(state)
    return python


def _run(python: Path, arguments: list[str], *, windowed: bool) -> int:
    """The window where there is a screen, else the demo without one."""
    screen = not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if not arguments and not (screen and windowed):
        print("No window can be shown here: running the demo without one.", flush=True)
        arguments = ["analyze", "demo"]
    return subprocess.run([python, "-m", "fer_desktop", *arguments], check=False).returncode


def _test(python: Path, arguments: list[str]) -> int:
    """All checks beside each other; the first that fails ends the run."""
    everything = not arguments
    if arguments[:1] == ["--changed"]:
        words = [python, ROOT / "packaging" / "changed.py", *arguments[1:]]
        done = subprocess.run(words, check=False, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        arguments = done.stdout.splitlines()
        if not arguments:
            return done.returncode
    if everything or len(arguments) > FEW_FILES:
        arguments = [*IN_PARALLEL, *arguments]
    lanes = [
        [_check(python, ["pytest", *arguments], is_shown=True)],
        [
            _check(python, words)
            for words in (
                ["ruff", "check", "."],
                ["ruff", "format", "--check", "."],
                ["lint-imports"],
                ["mypy"],
            )
        ],
    ]
    if everything and sys.platform.startswith("linux"):  # with a virtual screen to try it on
        build, smoke = (ROOT / "packaging" / name for name in ("build.py", "smoke.py"))
        lanes.append(
            [
                Check("packaging/build.py --quick", [sys.executable, build, "--quick"]),
                # what it installs it removes
                Check("packaging/smoke.py", [sys.executable, smoke], is_low=False, must_end=True),
            ]
        )
    return run(lanes, ROOT)


def _check(python: Path, words: list[str], *, is_shown: bool = False) -> Check:
    return Check(" ".join(words), [python.parent / words[0], *words[1:]], is_shown=is_shown)


if __name__ == "__main__":
    sys.exit(main())
