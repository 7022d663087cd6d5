"""`fer-desktop analyze` in this process, and what it leaves in a session's folder."""

import csv
import json
from pathlib import Path
from typing import Any

from fer_desktop import cli


def analyze(*words: str | Path) -> int:
    """The exit status of the command with these words."""
    return cli.main(["analyze", *map(str, words)])


def rows(folder: Path) -> list[dict[str, str]]:
    """timeline.csv."""
    with (folder / "timeline.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def session(folder: Path) -> dict[str, Any]:
    """session.json."""
    content: dict[str, Any] = json.loads((folder / "session.json").read_text(encoding="utf-8"))
    return content
