"""`fer-desktop export SESSION … --format NAME …`: sessions in other programs' formats."""

import argparse
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from fer_desktop.commands.parts.numbers import share
from fer_desktop.core.errors import FerError, OutputError, SessionError
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import FORMATS, caveat, export
from fer_desktop.export.styles import STYLES
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.names import EXPORTS
from fer_desktop.sessions.reading import open_session, session_path
from fer_desktop.statistics.episodes import EpisodeSettings
from fer_desktop.system import failures
from fer_desktop.system.terminal import say


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The sessions, formats, locale and thresholds."""
    table = "\n".join(f"  {name:<18}{chosen.title}" for name, chosen in FORMATS.items())
    styles = "\n".join(f"  {name:<18}{style.description}" for name, style in STYLES.items())
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = f"formats:\n{table}\n\nlocales:\n{styles}"
    sessions = add_sessions_argument(parser)
    sessions.required = False  # they may stand behind --format
    parser.add_argument(
        "--format", nargs="+", action=_FormatsThenSessions, default=["csv"], metavar="NAME"
    )
    parser.add_argument(
        "--output", type=Path, metavar="DIR", help="default: the folder export/ of each session"
    )
    parser.add_argument("--locale", choices=list(STYLES), default="plain")
    parser.add_argument("--overwrite", action="store_true", help="replace files that exist")
    add_threshold_argument(parser)
    add_episode_arguments(parser)


class _FormatsThenSessions(argparse.Action):
    """The words after --format: names of formats, and sessions that were written behind them."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,  # noqa: ARG002 - argparse gives all four
        namespace: argparse.Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        words = list(values or ())
        sessions = [word for word in words if word not in FORMATS]
        wrong = [word for word in sessions if not os.path.lexists(word)]
        if wrong or len(sessions) == len(words):
            listed = ", ".join(FORMATS)
            raise argparse.ArgumentError(
                self, f"“{[*wrong, *sessions][0]}” is no format (choose from {listed})"
            )
        setattr(namespace, self.dest, [word for word in words if word in FORMATS])
        namespace.sessions = [*(namespace.sessions or ()), *map(Path, sessions)]


def add_sessions_argument(parser: argparse.ArgumentParser) -> argparse.Action:
    """One session or several."""
    return parser.add_argument(
        "sessions",
        type=Path,
        nargs="+",
        action="extend",
        metavar="SESSION",
        help="session folder, or a timeline.csv; several are done one after the other",
    )


def for_each_session(
    paths: Sequence[Path], do: Callable[[Corrected], None], threshold: float | None = None
) -> int:
    """Do something with each of these sessions, one that is named twice once; the exit status.

    `threshold`: labels below this probability are unsure; None is the session's own.

    One alone raises what went wrong. Of several, the others are done nevertheless, and each that
    fails is told in a line; the status is 2 then.
    """
    if not paths:
        raise SessionError("No session was named.", "Add the folder of a session, or several.")
    status = 0
    for path in {session_path(path): path for path in paths}.values():
        try:
            do(_opened(path, threshold))
        except FerError as error:
            if len(paths) == 1:
                raise
            failures.show(f"{path}: {error.text}")
            status = 2
    return status


def _opened(path: Path, threshold: float | None) -> Corrected:
    corrected = open_corrected(open_session(path)).with_threshold(threshold)
    if not len(corrected.table):
        raise SessionError("{name} holds no analysed picture.", name=corrected.session.name)
    return corrected


def refuse_one_name_twice(paths: Sequence[Path], folder: Path) -> None:
    """Raises OutputError where two sessions of one name would meet in a folder."""
    named: dict[str, Path] = {}
    for path in sorted({session_path(path) for path in paths}):
        other = named.setdefault(path.stem if path.is_file() else path.name, path)
        if other != path:
            raise OutputError(
                "{one} and {other} have one name, so their files would meet in {folder}.",
                "Leave --output out: each session's files then lie in its own export folder.",
                one=other,
                other=path,
                folder=folder,
            )


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
        type=share,
        metavar="P",
        help="labels below this probability are unsure (default: the session's own)",
    )


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
    """Write every format of every session and print the files."""
    settings = episode_settings(arguments)
    sessions: list[Path] = arguments.sessions or []
    if arguments.output:
        refuse_one_name_twice(sessions, arguments.output)

    def export_one(corrected: Corrected) -> None:
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

    return for_each_session(sessions, export_one, arguments.threshold)
