"""Command line: the window by default, headless commands by name.

Each command is one file in `commands/` with `add_arguments(parser)` and `run(arguments)`,
imported only when it is chosen, so that `fer-desktop analyze` loads neither PySide6 nor
TensorFlow. Exit status: 0 done, 1 a check failed, 2 an error that the program explains, 3 some
sources of a batch failed.
"""

import argparse
import io
import os
import sys
from importlib import import_module

from fer_desktop.system import failures
from fer_desktop.system.process import check_memory_limit, keep_opencv_on_one_thread, set_up_heap
from fer_desktop.system.terminal import say, say_lines
from fer_desktop.system.version import version_text

COMMANDS = {
    "gui": "open the window (the default)",
    "analyze": "analyse a video, folder of images, stream or the demo without a window",
    "batch": "analyse many videos, on every core; started again it goes on",
    "cameras": "list the cameras by name",
    "benchmark": "measure speed, memory and CPU share of every stage",
    "export": "write a session in another program's format",
    "report": "write numbers, plots and method of a session as HTML or PDF",
    "study": "participants, conditions and results of a study",
    "evaluate": "measure a model on your own labelled pictures or sessions",
    "import-model": "make a network of your own usable here, and measure it",
    "sessions": "list, recover and withdraw recorded sessions",
    "self-test": "run the demo through the whole program and check the result",
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; returns the exit status."""
    set_up_heap()
    keep_opencv_on_one_thread()
    _escape_what_cannot_be_encoded()
    words = list(sys.argv[1:] if arguments is None else arguments)
    parser = argparse.ArgumentParser(
        prog="fer-desktop",
        description="Facial expression recognition: find faces, read seven expressions, over time.",
        epilog="An expression is not a feeling. Everything stays on this computer.",
    )
    parser.add_argument("--version", action="store_true", help="show program, build and models")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    if not words or words[0] not in {*COMMANDS, "-h", "--help", "--version"}:
        words.insert(0, "gui")
    chosen = words[0]
    try:
        if chosen == "--version":
            say_lines(version_text())
            return 0
        check_memory_limit()
        for name, help_text in COMMANDS.items():
            subparser = subparsers.add_parser(name, help=help_text, description=help_text)
            if name == chosen:
                _module(name).add_arguments(subparser)
        parsed = parser.parse_args(words)
        status: int = _module(parsed.command).run(parsed)
        if sys.stdout is not None:  # None in a window of Windows
            sys.stdout.flush()  # here, where a reader that has gone is expected
    except BrokenPipeError:
        return _end_without_reader()
    except KeyboardInterrupt:
        say("fer-desktop: stopped.", to=sys.stderr)
        return 130
    except Exception as error:
        if failures.explained(error) is None:
            raise
        return failures.report(error)
    return status


def _escape_what_cannot_be_encoded() -> None:
    """Print characters that the output's encoding lacks as escapes, as standard error does."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _end_without_reader() -> int:
    """End silently, as other tools do, when the reader of the output has gone (`… | head`)."""
    # Python flushes the output once more at its end and would print that this failed
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 128 + 13  # what a shell reports for SIGPIPE, which Windows does not have


def _module(command: str):  # type: ignore[no-untyped-def]  # modules have no type of their own
    return import_module(f"fer_desktop.commands.{command.replace('-', '_')}")
