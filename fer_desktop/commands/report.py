"""`fer-desktop report SESSION …`: numbers, plots and method as one page each, HTML or PDF."""

import argparse
import os
from pathlib import Path

from fer_desktop.commands.export import (
    add_episode_arguments,
    add_sessions_argument,
    add_threshold_argument,
    episode_settings,
    for_each_session,
    refuse_one_name_twice,
    warn_of_missing_marker,
)
from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import make_folder, output_error
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.page import write_report
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.names import EXPORTS, refuse_linked_exports
from fer_desktop.statistics.episodes import EpisodeSettings
from fer_desktop.system.terminal import say

ENDINGS = {".html": "html", ".pdf": "pdf"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The sessions, the file and the thresholds."""
    add_sessions_argument(parser)
    parser.add_argument(
        "--output",
        type=Path,
        metavar="PATH",
        help="a name ending in .html or .pdf, or a folder (default: each session's export/)",
    )
    parser.add_argument(
        "--format",
        choices=list(ENDINGS.values()),
        help="default: what PATH ends in, else html",
    )
    parser.add_argument("--overwrite", action="store_true", help="replace a file that exists")
    add_threshold_argument(parser)
    add_episode_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the reports and print their paths."""
    settings = episode_settings(arguments)
    output: Path | None = arguments.output
    ending = ENDINGS.get(output.suffix.lower()) if output else None
    form = arguments.format or ending or "html"
    if output and not ending:
        _refuse_strange_ending(output)
        refuse_one_name_twice(arguments.sessions, output)
    elif output and ending != form:
        raise OutputError("{path} does not end in .{form}.", path=output, form=form)
    elif output and len(arguments.sessions) > 1:
        raise OutputError(
            "{path} can hold the report of one session only.",
            "Name a folder, or leave --output out.",
            path=output,
        )

    def report_one(corrected: Corrected) -> None:
        if output and ending:
            path = output
        elif output:
            path = output / f"{corrected.session.name}_report.{form}"
        else:
            path = corrected.session.folder / EXPORTS / f"report.{form}"
        _write(corrected, path, settings, overwrite=arguments.overwrite)

    return for_each_session(arguments.sessions, report_one, arguments.threshold)


def _refuse_strange_ending(output: Path) -> None:
    if output.suffix and not output.is_dir():
        raise OutputError(
            "{path} is no name of a report.",
            "Choose one ending in .html or .pdf, or a folder.",
            path=output,
        )


def _write(corrected: Corrected, path: Path, settings: EpisodeSettings, *, overwrite: bool) -> None:
    if os.path.lexists(path) and not overwrite:
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
