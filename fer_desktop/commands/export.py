"""`fer-desktop export SESSION --format NAME …`: a session in other programs' formats."""

import argparse
import math
from pathlib import Path

from fer_desktop.core.errors import SessionError
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import FORMATS, caveat, export
from fer_desktop.export.styles import STYLES
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.names import EXPORTS
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.episodes import EpisodeSettings
from fer_desktop.system import failures
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The session, formats, locale and thresholds."""
    table = "\n".join(f"  {name:<18}{chosen.title}" for name, chosen in FORMATS.items())
    styles = "\n".join(f"  {name:<18}{style.description}" for name, style in STYLES.items())
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"formats:\n{table}\n\nlocales:\n{styles}"
    parser.add_argument("session", type=Path, help="session folder, or a timeline.csv")
    parser.add_argument(
        "--format", nargs="+", choices=list(FORMATS), default=["csv"], metavar="NAME"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="default: the folder export/ of the session"
    )
    parser.add_argument("--locale", choices=list(STYLES), default="plain")
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")
    add_threshold_argument(parser)
    add_episode_arguments(parser)


def add_episode_arguments(parser: argparse.ArgumentParser) -> None:
    """When something is an episode."""
    default = EpisodeSettings()
    parser.add_argument(
        "--enter", type=float, default=default.enter, help="probability that begins an episode"
    )
    parser.add_argument(
        "--leave", type=float, default=default.leave, help="probability below which it ends"
    )
    parser.add_argument(
        "--shortest", type=float, default=default.shortest_s, help="least duration in seconds"
    )
    parser.add_argument(
        "--latency-marker",
        metavar="NAME",
        default="",
        help="count latencies from markers of this name only (default: from every marker)",
    )


def add_threshold_argument(parser: argparse.ArgumentParser) -> None:
    """By which threshold labels are judged."""
    parser.add_argument(
        "--threshold",
        type=_probability,
        metavar="P",
        help="labels below this probability are unsure (default: the session's own)",
    )


def _probability(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"“{text}” is not a number from 0 to 1")
    return value


def episode_settings(arguments: argparse.Namespace) -> EpisodeSettings:
    """The settings from the command line. Raises SettingsError."""
    return EpisodeSettings(
        arguments.enter, arguments.leave, arguments.shortest, arguments.latency_marker
    )


def warn_of_missing_marker(corrected: Corrected, settings: EpisodeSettings) -> None:
    """Warn of a marker's name that does not occur: misspelt, it would cost all latencies."""
    name = settings.latency_marker
    if name and all(marker.name != name for marker in corrected.markers):
        failures.show(f"{corrected.session.name} has no marker “{name}”, so no latency is counted.")


def run(arguments: argparse.Namespace) -> int:
    """Write every format and print the files."""
    corrected = open_corrected(open_session(arguments.session)).with_threshold(arguments.threshold)
    if not len(corrected.table):
        raise SessionError("{name} holds no analysed picture.", name=corrected.session.name)
    settings = episode_settings(arguments)
    warn_of_missing_marker(corrected, settings)
    options = ExportOptions(arguments.locale, settings)
    folder = arguments.output or corrected.session.folder / EXPORTS
    for name in arguments.format:
        paths = export(corrected, name, folder, options, overwrite=arguments.overwrite)
        for path in paths:
            say(path)
        if not paths:
            say(f"{name}: no face was found, so there is nothing to write")
        elif remark := caveat(corrected, name):
            say(f"{name}: {remark}")
    return 0
