"""Set up FER Desktop from a clone and run or test it: two commands, nothing to prepare.

    python3 packaging/dev.py run  [ARGUMENTS …]    the program; headless demo without a screen
    python3 packaging/dev.py test                  linters, types, contracts, all tests, a package
    python3 packaging/dev.py test --changed [BASE] … the tests of what differs from BASE (main)
    python3 packaging/dev.py test ARGUMENTS …      … the tests that pytest chooses by these

Needs Python 3.11, 3.12 or 3.13 and its standard library only; started by another, it goes on with
one of these if the machine has one. Without arguments, `test` also tries the others of them that
are there, looks for the wheels of all systems, and builds the package. Each command keeps a virtual
environment of its own beside the clone's files (`.venv`, `.venv-test`), filled with exactly
the versions that were tested: packaging/constraints/*.txt, checked by hash.
"""

import argparse
import ctypes
import functools
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SUPPORTED = ("3.11", "3.12", "3.13")
"""The Pythons that are tried; pyproject.toml's requires-python says the same."""
PROBE = """
import ctypes, ensurepip, ssl, sys, venv
print("%d.%d" % sys.version_info[:2]); print(sys.executable)
"""


# Python 3.6 must read this file and run it down to `_without_support`: plain annotations only.
def this_version() -> str:
    """The running Python's version as it is told apart here: 3.12."""
    return f"{sys.version_info[0]}.{sys.version_info[1]}"


def supported_pythons() -> dict:
    """Version → program of each supported Python that this machine has and that really starts."""
    mine = this_version()
    found = {mine: sys.executable} if mine in SUPPORTED else {}
    folders = os.get_exec_path()
    # pyenv's command for a version that is not chosen does not start; the version itself does
    pyenvs = [Path(folder).parent for folder in folders if Path(folder).name == "shims"]
    for version in SUPPORTED:
        inner = [str(p) for root in pyenvs for p in root.glob(f"versions/{version}.*/bin")]
        commands = [["py", f"-{version}"]] if os.name == "nt" else []
        for name in (f"python{version}", "python3", "python"):
            programs = [shutil.which(name, path=folder) for folder in folders + inner]
            commands += [[program] for program in dict.fromkeys(programs) if program]
        for command in commands:
            if version not in found and _answer(tuple(command))[:1] == [version]:
                found[version] = _answer(tuple(command))[1]
    return found


@functools.lru_cache(maxsize=None)  # noqa: UP033 - Python 3.6 has no functools.cache
def _answer(command: tuple) -> list:
    """Version and program that a Python tells of itself; empty if it cannot be used."""
    words = [*command, "-c", PROBE]
    quiet = {"stdin": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    try:
        return subprocess.check_output(words, timeout=30, **quiet).decode().splitlines()
    except (OSError, subprocess.SubprocessError, UnicodeDecodeError):
        return []


def _without_support() -> int:
    """Go on with a supported Python, or say that there is none; returns the exit status."""
    *names, last = SUPPORTED
    needed = f"Python {', '.join(names)} or {last} is needed, this is {platform.python_version()}"
    for version, program in supported_pythons().items():
        print(f"{needed}: going on with {version}, {program}.", flush=True)
        return subprocess.call([program, __file__, *sys.argv[1:]])
    return _fail(f"{needed}, and none of those is on the PATH. Install one of them.")


def _fail(sentence: str) -> int:
    print(f"dev.py: {sentence}", file=sys.stderr)
    return 2


if __name__ == "__main__" and this_version() not in SUPPORTED:
    sys.exit(_without_support())

from checks import Check, run  # noqa: E402 - an old Python could not read it

IN_PARALLEL = ["-n", "logical", "--maxprocesses", "4", "--dist", "worksteal"]
"""As many processes as cores; each may need 2 GB for TensorFlow."""
FEW_FILES = 4
"""So many tests are through before a second process has started."""

# What PySide6's wheels expect of the system, and the Debian package that brings it.
_WANTED = json.loads((ROOT / "resources" / "system_libraries.json").read_text(encoding="utf-8"))
SYSTEM_LIBRARIES = _WANTED["window"] | _WANTED["xcb"]
VENV_PACKAGE = "python3-venv"
"""Debian keeps apart from Python what fills a new environment with pip."""
TEST_LIBRARIES = {"libwayland-cursor.so.0": "libwayland-cursor0"}
"""What the packages, which the tests build, link and leave to the system, beyond the above."""
OTHER_SYSTEMS = [name for name in ("linux", "win32", "darwin") if name != sys.platform]
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
        return _fail(
            f"Setting up failed: {' '.join(map(str, error.cmd))}\n"
            "What it said stands above. Setting up needs a network; later starts do not."
        )
    return (
        _run(python, rest, windowed=not missing) if parsed.action == "run" else _test(python, rest)
    )


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
    if any(importlib.util.find_spec(name) is None for name in ("venv", "ensurepip")):
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
        subprocess.run(["apt-get", *words], check=True, env=environment, stdin=subprocess.DEVNULL)


def _environment(action: str) -> Path:
    folder = ROOT / (".venv" if action == "run" else ".venv-test")
    return environment(folder, action, sys.executable, this_version())


def environment(folder: Path, pins_name: str, base: str, version: str) -> Path:
    """A virtual environment of Python `base` with pinned packages and the program.

    Made anew only when the pins or the Python change, or when the clone was moved.
    """
    pins = ROOT / "packaging" / "constraints" / f"{pins_name}.txt"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    contents = [path.read_bytes() for path in (pins, ROOT / "pyproject.toml")]
    contents += [str(folder).encode(), version.encode()]
    state = "".join(hashlib.sha256(content).hexdigest() for content in contents)
    stamp = folder / "fer-desktop-stamp"
    if stamp.exists() and stamp.read_text() == state and python.exists():
        return python
    print(f"Setting up {folder.name} (once; some minutes on a slow network) …", flush=True)
    pip = [python, "-m", "pip", "--no-input", "--disable-pip-version-check", "install", "-qq"]
    for words in (
        [base, "-m", "venv", "--clear", folder],
        [*pip, "--require-hashes", "-r", pins],
        [*pip, "--no-deps", "--no-build-isolation", "-e", ROOT],
    ):
        # a question could not be answered: nobody may be there
        subprocess.run(words, check=True, stdin=subprocess.DEVNULL)
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


def _for_system(system: str) -> list[str]:
    """Type checks of one system, with a cache of their own: half a second when little changed."""
    return ["--platform", system, "--cache-dir", f".mypy_cache/{system}"]


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
    linters = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["lint-imports"],
        ["mypy"],
        # what only the other systems run cannot be reached on this one
        *(["mypy", "--no-warn-unreachable", *_for_system(system)] for system in OTHER_SYSTEMS),
    ]
    if everything:
        linters += [["python", "packaging/wheels.py"], ["python", "packaging/other_pythons.py"]]
        linters += [["python", "packaging/python_package.py"]]
    lanes = [
        [_check(python, ["pytest", *arguments], is_shown=True)],
        [_check(python, words) for words in linters],
    ]
    if everything and sys.platform.startswith("linux"):  # with a virtual screen to try it on
        build, smoke = (ROOT / "packaging" / name for name in ("build.py", "smoke.py"))
        package = [
            Check("packaging/build.py --quick", [sys.executable, build, "--quick"]),
            # at its own pace, and to its end: what it installs it removes
            Check("packaging/smoke.py", [sys.executable, smoke], is_low=False, must_end=True),
        ]
        lanes.append(package)
    return run(lanes, ROOT)


def _check(python: Path, words: list[str], *, is_shown: bool = False) -> Check:
    return Check(" ".join(words), [python.parent / words[0], *words[1:]], is_shown=is_shown)


if __name__ == "__main__":
    sys.exit(main())
