"""Look whether every pinned package has its wheels for all systems and Pythons that are served.

    .venv-test/bin/python packaging/wheels.py        (needs the `uv` package)

Asks the registry that pip is configured with; downloads lists of files, no packages. Status 1
when a wheel is missing, 0 when all are there or when no registry answers, which it says.
"""

import ast
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dev

CONSTRAINTS = dev.ROOT / "packaging" / "constraints"
SETS = ("run.txt", "build.txt", "test.txt")
# The oldest systems that are served. Not among them: macOS on Intel, which LiteRT left.
SYSTEMS = {
    "Windows (x86_64)": ("x86_64-pc-windows-msvc", {}),
    "macOS 14 (arm64)": ("aarch64-apple-darwin", {"MACOSX_DEPLOYMENT_TARGET": "14.0"}),
    "Linux (x86_64, glibc 2.35)": ("x86_64-manylinux_2_35", {}),
}
# What uv says of a registry that does not answer, as opposed to one that has no such file.
NO_ANSWER = ("error sending request", "operation timed out", "server error")


def main() -> int:
    """Look for all wheels; returns the exit status."""
    places = [(system, python) for system in SYSTEMS for python in dev.SUPPORTED]
    pins = [CONSTRAINTS / name for name in SETS]
    settings = uv_settings()
    with ThreadPoolExecutor(4) as pool:
        errors = list(pool.map(lambda place: missing(*place, pins, settings), places))
    unanswered = [any(sentence in error for sentence in NO_ANSWER) for error in errors]
    found_missing = False
    for (system, python), error, silent in zip(places, errors, unanswered, strict=True):
        if error and not silent:
            print(f"wheels: {system}, Python {python}:\n{error}", file=sys.stderr)
            found_missing = True
    if found_missing:
        return 1
    if any(unanswered):
        print("wheels: NOT LOOKED FOR, since no package registry answers here.")
        return 0
    print(f"wheels: all there for Python {', '.join(dev.SUPPORTED)} on {', '.join(SYSTEMS)}.")
    return 0


def missing(system: str, python: str, pins: Sequence[Path], settings: dict[str, str]) -> str:
    """What uv says of the first wheel that it misses; empty when all are there."""
    platform, more = SYSTEMS[system]
    with tempfile.TemporaryDirectory() as target:
        words = [sys.executable, "-m", "uv", "pip", "install", "--dry-run", "--no-config"]
        words += ["--only-binary", ":all:", "--no-deps", "--require-hashes"]
        words += ["--index-strategy", "unsafe-best-match", "--target", target]
        words += ["--python-platform", platform, "--python-version", python]
        words += ["--python", sys.executable]
        words += [word for file in pins for word in ("-r", str(file))]
        ended = subprocess.run(
            words,
            env={**settings, **os.environ, **more},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    return ended.stderr.strip() if ended.returncode else ""


def uv_settings() -> dict[str, str]:
    """pip's registry, certificate and folders, in the words of uv's environment."""
    words = [sys.executable, "-m", "pip", "--disable-pip-version-check", "config", "list"]
    values: dict[str, str] = {}
    lines = subprocess.check_output(words, text=True).splitlines()
    # the environment's settings come before those of files
    for line in sorted(lines, key=lambda line: not line.startswith(":env:")):
        name, _, value = line.partition("=")
        values.setdefault(name.rpartition(".")[2], str(ast.literal_eval(value)))
    settings = {
        "UV_DEFAULT_INDEX": values.get("index-url", ""),
        "UV_INDEX": " ".join(values.get("extra-index-url", "").split()),
        "UV_FIND_LINKS": ",".join(values.get("find-links", "").split()),
        "SSL_CERT_FILE": values.get("cert", ""),
    }
    return {name: value for name, value in settings.items() if value}


if __name__ == "__main__":
    sys.exit(main())
