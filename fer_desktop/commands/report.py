"""`fer-desktop report SESSION`: numbers, plots and method as one page, HTML or PDF."""

import argparse
import os
from pathlib import Path

from fer_desktop.commands.export import (
    add_episode_arguments,
    add_threshold_argument,
    episode_settings,
    warn_of_missing_marker,
)
from fer_desktop.core.errors import OutputError, SessionError
from fer_desktop.core.files import make_folder, output_error
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.page import write_report
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.names import EXPORTS, refuse_linked_exports
from fer_desktop.sessions.reading import open_session
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The session, the file and the thresholds."""
    parser.add_argument("session", type=Path, help="session folder, or a timeline.csv")
    parser.add_argument(
        "--output",
        type=Path,
        metavar="FILE",
        help="name ending in .html or .pdf (default: report.html in the session's export/)",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a file that exists")
    add_threshold_argument(parser)
    add_episode_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the report and print its path."""
    settings = episode_settings(arguments)
    corrected = open_corrected(open_session(arguments.session)).with_threshold(arguments.threshold)
    if not len(corrected.table):
        raise SessionError("{name} holds no analysed picture.", name=corrected.session.name)
    path: Path = arguments.output or corrected.session.folder / EXPORTS / "report.html"
    if path.suffix.lower() not in {".html", ".pdf"}:
        raise OutputError(
            "{path} is no name of a report.", "Choose one ending in .html or .pdf.", path=path
        )
    if os.path.lexists(path) and not arguments.overwrite:
        raise OutputError(
            "{path} exists already.", "Choose another name, or add --overwrite.", path=path
        )
    warn_of_missing_marker(corrected, settings)
    check = HumanCheck.load(corrected)
    try:
        refuse_linked_exports(corrected.session.folder, path.parent)
        make_folder(path.parent)
        if path.suffix.lower() == ".pdf":
            from fer_desktop.gui.review.report_pdf import write_report_pdf_without_a_window

            write_report_pdf_without_a_window(corrected, path, settings, check)
        else:
            write_report(corrected, path, settings, check)
    except OSError as error:
        raise output_error(path, error) from error
    say(path)
    return 0
