"""First code of the packaged program: the command line, with defects reported like errors."""

import sys

from fer_desktop.cli import main
from fer_desktop.system import failures


def run() -> int:
    """Run the command line; returns the exit status."""
    try:
        return main()
    except Exception as error:  # noqa: BLE001  # the last resort: a double click shows no traceback
        return failures.report(error)


if __name__ == "__main__":
    sys.exit(run())
