"""Build FER Desktop's packages for the system this runs on, from a clean environment.

    python3 packaging/build.py              folder, portable archive, installer of this system
    python3 packaging/build.py --quick      what the tests need: folder and a lightly packed .deb

Needs Python 3.11, 3.12 or 3.13; on Linux also binutils and xz-utils, on Windows Inno Setup. The
environment `.venv-build` holds the pinned run-time dependencies and PyInstaller, nothing else.
Results lie in `dist/`. One commit built twice in one clone gave the same bytes: packaging/README.md
says what was compared.
"""

import argparse
import hashlib
import json
import os
import platform
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

import archives
import debian
import macos_image
import report
import stripping
import windows_installer

ROOT = Path(__file__).resolve().parent.parent
HERE = ROOT / "packaging"
BUILD = ROOT / "build"
DIST = ROOT / "dist"
FOLDER = DIST / "fer-desktop"
TOOLS = {
    "linux": (("objdump", "objcopy", "strip", "xz"), "binutils and xz-utils"),
    "darwin": (("strip",), "Xcode's command line tools"),
    "win32": (("iscc",), "Inno Setup, and put its folder on the PATH"),
}
"""System → programs that are called, and what to install to have them."""


def main() -> int:
    """Run the command line; returns the exit status."""
    parser = argparse.ArgumentParser(description="Build FER Desktop's packages.")
    parser.add_argument("--quick", action="store_true", help="folder and lightly packed .deb only")
    quick = parser.parse_args().quick
    tools, packages = TOOLS[sys.platform]
    missing = [tool for tool in tools if shutil.which(tool) is None]
    if missing:
        print(f"build.py: {', '.join(missing)} missing. Install {packages}.", file=sys.stderr)
        return 2
    started = time.monotonic()
    try:
        python = _environment()
        _generate(python)
        _freeze(python)
        for package in _pack(quick=quick):
            print(f"{package.stat().st_size / 1e6:7.1f} MB  {package.relative_to(ROOT)}")
    except subprocess.CalledProcessError as error:
        print(f"build.py: failed: {' '.join(map(str, error.cmd[:4]))} …", file=sys.stderr)
        return 1
    print(f"Built in {time.monotonic() - started:.0f} s.")
    return 0


def version() -> str:
    """The program's version, from the one place that has it."""
    line = next(
        line
        for line in (ROOT / "fer_desktop" / "__init__.py").read_text(encoding="utf-8").splitlines()
        if line.startswith("__version__")
    )
    return line.split('"')[1]


def commit() -> tuple[str, int]:
    """Short name and time (seconds since 1970) of the commit that is built."""
    git = ["git", "-C", str(ROOT)]
    try:
        words = [*git, "log", "-1", "--format=%h %ct"]
        name, seconds = subprocess.check_output(words, text=True).split()
        words = [*git, "status", "--porcelain", "--untracked-files=no"]
        changed = subprocess.check_output(words, text=True).strip()
    except (OSError, subprocess.CalledProcessError, ValueError):
        return "unknown", 0  # an unpacked source archive
    return f"{name}{'-changed' if changed else ''}", int(seconds)


def _environment() -> Path:
    """The clean environment; made anew only when a pin changes."""
    folder = ROOT / ".venv-build"
    pins = [HERE / "constraints" / name for name in ("run.txt", "build.txt")]
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    state = " ".join(hashlib.sha256(path.read_bytes()).hexdigest() for path in pins)
    state += f" {platform.python_version()}"
    stamp = folder / "fer-desktop-stamp"
    if stamp.exists() and stamp.read_text() == state:
        return python
    print("Setting up .venv-build …", flush=True)
    venv.create(folder, with_pip=True, clear=True)
    words = [python, "-m", "pip", "--no-input", "--disable-pip-version-check", "install", "-qq"]
    words += ["--require-hashes", "-r", pins[0], "-r", pins[1]]
    subprocess.run(words, check=True, stdin=subprocess.DEVNULL)
    stamp.write_text(state)
    return python


def _generate(python: Path) -> None:
    """What the spec takes besides code and resources: icons, licences, notes on the build."""
    shutil.rmtree(BUILD, ignore_errors=True)
    generated = BUILD / "generated"
    generated.mkdir(parents=True)
    subprocess.run([python, HERE / "icons.py", BUILD / "icons"], check=True)
    subprocess.run([python, HERE / "licenses.py", generated / "licenses"], check=True)
    name, seconds = commit()
    words = [python, "-c", "import PyInstaller; print(PyInstaller.__version__)"]
    note = {
        "version": version(),
        "commit": name,
        "date": time.strftime("%Y-%m-%d", time.gmtime(seconds)),
        "pyinstaller": subprocess.check_output(words, text=True).strip(),
    }
    (generated / "build.json").write_text(json.dumps(note, indent=2) + "\n", encoding="utf-8")
    windows_installer.write_version_resource(BUILD / "version_resource.txt", version())


def _freeze(python: Path) -> None:
    shutil.rmtree(DIST, ignore_errors=True)
    environment = os.environ | {
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": str(commit()[1]),
        # stored: xz packs them together better than zlib each one, and none is unpacked at a start
        "PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0",
        "PYINSTALLER_CONFIG_DIR": str(ROOT / ".venv-build" / "pyinstaller"),
    }
    words = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    words += ["--distpath", DIST, "--workpath", BUILD / "pyinstaller", HERE / "fer-desktop.spec"]
    subprocess.run(words, check=True, env=environment, cwd=ROOT)
    licenses = FOLDER / "_internal" / "resources" / "licenses"
    if sys.platform.startswith("linux"):
        shutil.copy(HERE / "linux" / "README.txt", FOLDER)
        stripping.strip_folder(FOLDER)
        # again, now with exactly the native libraries that are inside
        subprocess.run([python, HERE / "licenses.py", licenses, FOLDER], check=True)
    shutil.copy(licenses / "sbom.cdx.json", DIST)
    text = report.size_report(FOLDER)
    (DIST / "size-report.txt").write_text(text, encoding="utf-8")
    print(text, flush=True)


def _pack(*, quick: bool) -> list[Path]:
    """The distributable files of this system."""
    seconds = commit()[1]
    stem = f"fer-desktop-{version()}-{sys.platform}-{platform.machine().lower()}"
    if sys.platform == "win32":
        return [
            archives.zip_folder(FOLDER, DIST / f"{stem}.zip", seconds),
            windows_installer.make(FOLDER, DIST, version()),
        ]
    if sys.platform == "darwin":
        return [macos_image.make(DIST / "FER Desktop.app", DIST / f"{stem}.dmg")]
    packages = []
    if not quick:
        packages.append(archives.tar_folder(FOLDER, DIST / f"{stem}.tar.xz", seconds))
    if shutil.which("dpkg-deb"):
        packages.append(debian.make(FOLDER, DIST, version(), seconds, quick=quick))
    else:
        print("No .deb: this system has no dpkg.", file=sys.stderr)
    return packages


if __name__ == "__main__":
    sys.exit(main())
