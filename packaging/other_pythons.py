"""Try the program on the other supported Pythons of this machine, with what a user gets.

    python3 packaging/other_pythons.py

For each supported Python but the one that runs this: an environment of its own (`.venv-3.12`) with
packaging/constraints/run.txt and nothing else; there every module is imported, the self-test
runs, the demo is recorded and the recorded file analysed, and the window shows the demo.
Says which Pythons were tried and which this machine lacks.
"""

import csv
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dev

LIMIT_S = 240
# Modules that need a package of an extra; none does at present.
NEED_AN_EXTRA: dict[str, str] = {}
IMPORT_ALL = """
import importlib, pkgutil, sys, fer_desktop
names = [m.name for m in pkgutil.walk_packages(fer_desktop.__path__, "fer_desktop.")]
names = [n for n in names if not n.endswith("__main__") and n not in sys.argv[1:]]
for name in names:
    importlib.import_module(name)
print(len(names))
"""


class TrialError(Exception):
    """Something did not work on one Python; the text says what."""


def main() -> int:
    """Try them all at once; returns the exit status."""
    found = dev.supported_pythons()
    mine = dev.this_version()
    others = {version: python for version, python in found.items() if version != mine}
    with ThreadPoolExecutor() as pool:
        results = list(pool.map(lambda item: _tried(*item), others.items()))
    for (version, python), (_, result) in zip(others.items(), results, strict=True):
        print(f"Python {version} ({python}): {result}")
    absent = [version for version in dev.SUPPORTED if version not in found]
    if absent:
        print(f"Not tried, since this machine does not have it: Python {', '.join(absent)}.")
    return 0 if all(good for good, _ in results) else 1


def _tried(version: str, python: str) -> tuple[bool, str]:
    started = time.monotonic()
    try:
        folder = dev.ROOT / f".venv-{version}"
        own = dev.environment(folder, "run", python, version)
        ready = time.monotonic()
        with tempfile.TemporaryDirectory() as temporary:
            done = _main_job(own, Path(temporary))
    except (TrialError, subprocess.SubprocessError) as error:
        return False, f"FAILED: {error}"
    took = f"set up in {ready - started:.0f} s, tried in {time.monotonic() - ready:.0f} s"
    return True, f"good: {done} ({took})"


def _main_job(python: Path, home: Path) -> str:
    modules = _run(python, home, "-c", IMPORT_ALL, *NEED_AN_EXTRA).strip()
    skipped = "".join(f"; {name} left out: needs {what}" for name, what in NEED_AN_EXTRA.items())
    program = ("-m", "fer_desktop")
    _run(python, home, *program, "self-test")
    recorded, analysed = home / "recorded", home / "analysed"
    words = ["--seconds", "3", "--quiet", "--output"]
    _run(python, home, *program, "analyze", "demo", *words, str(recorded), "--video", "clean")
    video = next(recorded.glob("video.*"))
    _run(python, home, *program, "analyze", str(video), *words, str(analysed))
    with (analysed / "timeline.csv").open(encoding="utf-8", newline="") as file:
        frames = len({row["frame"] for row in csv.DictReader(file) if row["success"] == "1"})
    if frames < 50:
        raise TrialError(f"a face in only {frames} frames of {video.name}")
    shown = _run(python, home, *program, "gui", "--source", "demo", "--exit-after", "3")
    if "plotted True" not in shown:
        raise TrialError(f"the window showed no face: {shown}")
    return f"{modules} modules imported{skipped}, self-test, a video file, the window"


def _run(python: Path, home: Path, *words: str) -> str:
    """What a command printed; it has a home of its own and no screen."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    places = ("HOME", "USERPROFILE", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    ended = subprocess.run(
        [python, *words],
        env=clean | dict.fromkeys(places, str(home)) | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=home,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    if ended.returncode:
        command = " ".join(word for word in words if word is not IMPORT_ALL)
        raise TrialError(f"{command} ended with {ended.returncode}:\n{ended.stderr.strip()}")
    return ended.stdout


if __name__ == "__main__":
    sys.exit(main())
