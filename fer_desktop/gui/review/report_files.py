"""The files of a report: what `fer-desktop report` writes, byte for byte, and a look ahead.

Called in threads; `report` and what it needs are imported here, when a report is first made.
"""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.files import output_error
from fer_desktop.gui.toolkit.tasks import Progress
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import EpisodeSettings, find_episodes


@dataclass(frozen=True)
class Outlook:
    """What a report with these settings would say."""

    settings: EpisodeSettings
    episodes: int
    method: str


def look_ahead(corrected: Corrected, settings: EpisodeSettings) -> Outlook:
    """Count the episodes and word the method."""
    from fer_desktop.report.method import method_paragraph

    count = len(find_episodes(corrected.table, corrected.markers, settings))
    return Outlook(settings, count, method_paragraph(corrected, settings))


def write_reports(
    corrected: Corrected,
    paths: tuple[Path, ...],
    settings: EpisodeSettings,
    written: list[Path],
    progress: Progress,
) -> None:
    """Write the report to every path, as its ending says; older ones are replaced.

    Each file is whole or not there. Those that were written are added to `written` one by one,
    so that it holds them also when the work is cut short. Raises OutputError, SessionError.
    """
    check = HumanCheck.load(corrected)
    for number, path in enumerate(paths):

        def advance(share: float, number: int = number) -> None:
            progress((number + share) / len(paths))

        advance(0.0)
        _write(corrected, path, settings, check, advance)
        written.append(path)


def _write(
    corrected: Corrected,
    path: Path,
    settings: EpisodeSettings,
    check: HumanCheck | None,
    progress: Progress,
) -> None:
    from fer_desktop.gui.review.report_pdf import write_report_pdf
    from fer_desktop.report.page import write_report

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise output_error(path.parent, error) from error
    write = write_report_pdf if path.suffix == ".pdf" else write_report
    write(corrected, path, settings, check, progress)
