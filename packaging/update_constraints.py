"""Pin what is tested: write packaging/constraints/*.txt from pyproject.toml's ranges.

    .venv-test/bin/python packaging/update_constraints.py              keep each pin that still fits
    .venv-test/bin/python packaging/update_constraints.py --upgrade    take the newest of everything

Every file holds exact versions for all platforms and Python versions with the hashes of the
files, and names no index, so that any mirror serves. `test.txt` is solved first and binds the
others: what is run and packaged is what was tested. No package has one version on this Python
and another on that one: such a package would be tested in one of them only.
"""

import argparse
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

from wheels import uv_settings

ROOT = Path(__file__).resolve().parent.parent
# Build tools for the editable install; 1.3 of backports-strenum (LiteRT asks for it) refuses the
# very Python versions that do not need it, which uv's solver does not look at.
ALSO = "hatchling>=1.24\neditables>=0.5\nbackports-strenum<1.3\n"
SETS = {
    "test": [
        "pyproject.toml",
        "--extra",
        "dev",
        "--extra",
        "training",
        "--extra",
        "lsl",
        "--extra",
        "cluster",
    ],
    "run": ["pyproject.toml"],
    "build": [],  # what makes the packages out of `run`; nothing of it is packaged
}
BUILD_TOOLS = "pyinstaller>=6.16\n"


def main() -> int:
    """Solve and write every set; returns the exit status."""
    parser = argparse.ArgumentParser(description="Pin what is tested.")
    parser.add_argument("--upgrade", action="store_true", help="take the newest versions")
    upgrade = ["--upgrade"] if parser.parse_args().upgrade else []
    folder = ROOT / "packaging" / "constraints"
    # not pip's further places: one that lacks some of the files would give too few hashes
    settings = {name: uv_settings().get(name) for name in ("UV_DEFAULT_INDEX", "SSL_CERT_FILE")}
    environment = {name: value for name, value in settings.items() if value} | os.environ
    for name, sources in SETS.items():
        target = folder / f"{name}.txt"
        binding = [] if name == "test" else ["--constraint", str(folder / "test.txt")]
        command = [
            *(sys.executable, "-m", "uv", "pip", "compile", *sources, "-", *binding, "--quiet"),
            *("--universal", "--python-version", "3.11", "--generate-hashes"),
            *("--fork-strategy", "fewest", *upgrade),
            *("--no-emit-index-url", "--no-annotate", "--no-header", "--output-file", str(target)),
        ]
        also = ALSO if sources else BUILD_TOOLS
        subprocess.run(command, cwd=ROOT, env=environment, input=also, text=True, check=True)
        lines = [line for line in target.read_text().splitlines() if line[0].isalnum()]
        pinned = Counter(line.partition("==")[0] for line in lines)
        print(f"{target.relative_to(ROOT)}: {len(pinned)} pins")
        twice = [package for package, count in pinned.items() if count > 1]
        if twice:
            print(f"Not one version for all Pythons: {', '.join(twice)}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
