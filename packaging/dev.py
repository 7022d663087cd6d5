"""Set up FER Desktop from a clone and run or test it: two commands, nothing to prepare.

    python3 packaging/dev.py run  [ARGUMENTS …]    the program; headless demo without a screen
    python3 packaging/dev.py test [ARGUMENTS …]    linters, types, contracts and all tests

Needs Python 3.11 or newer and its standard library only. Each command keeps a virtual
environment of its own beside the clone's files (`.venv`, `.venv-test`), filled with exactly
the versions that were tested: packaging/constraints/*.txt, checked by hash.
"""

import argparse
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

# What PySide6's wheels expect of the system, and the Debian package that brings it.
_WANTED = json.loads((ROOT / "resources" / "system_libraries.json").read_text(encoding="utf-8"))
SYSTEM_LIBRARIES = _WANTED["window"] | _WANTED["xcb"]
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
    """All checks; the first that fails ends the run."""
    checks = [
        ["ruff", "check", "."],
        ["ruff", "format", "--check", "."],
        ["mypy"],
        ["lint-imports"],
        ["pytest", *arguments],
    ]
    for name, *words in checks:
        print(f"== {' '.join([name, *words])}", flush=True)
        command = [python.parent / name, *words]
        status = subprocess.run(command, check=False, cwd=ROOT).returncode
        if status:
            return status
    if arguments or not sys.platform.startswith("linux"):
        return 0  # a chosen test; or no virtual screen to try the package on
    return _test_package()


def _test_package() -> int:
    """Build the package and try it: as a .deb where it may be installed, else as a folder."""
    scripts = ROOT / "packaging"
    print("== packaging/build.py --quick", flush=True)
    status = subprocess.run(
        [sys.executable, scripts / "build.py", "--quick"], check=False
    ).returncode
    if status:
        return status
    packages = sorted((ROOT / "dist").glob("*.deb"))
    package = packages[0] if packages and os.geteuid() == 0 else ROOT / "dist" / "fer-desktop"
    print(f"== packaging/smoke.py {package.relative_to(ROOT)}", flush=True)
    return subprocess.run([sys.executable, scripts / "smoke.py", package], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
