"""Fresh processes to measure in: nothing that ran before fills their memory or warms caches."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from typing import Any

from fer_desktop.core.errors import FerError


def run_fresh(task: str, arguments: dict[str, Any]) -> dict[str, Any]:
    """Run `fer-desktop benchmark --task TASK` with arguments on its standard input.

    Returns what it prints as JSON. Raises FerError with its last words when it fails.
    """
    return run_command(("benchmark", "--task", task), json.dumps(arguments))


def program() -> list[str]:
    """The command line of this program, to which a command's words are added."""
    return [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "fer_desktop"])]


def run_command(
    arguments: tuple[str, ...], text: str = "", variables: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """Run `fer-desktop ARGUMENTS` with a text on its standard input and more in its environment.

    Returns what it prints as JSON. Raises FerError with its last words when it fails.
    """
    done = subprocess.run(
        [*program(), *arguments],
        input=text,
        env={**os.environ, **(variables or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        words = [line for line in done.stderr.splitlines() if line.strip()]
        reason = words[-1] if words else "no message"
        raise FerError("Measuring failed: {reason}", reason=reason)
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result
