"""Making a report in a thread: the bytes of `fer-desktop report`, with progress and cancel."""

import logging
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.pipeline.threads import start_thread
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import EpisodeSettings

if TYPE_CHECKING:
    from fer_desktop.human_check.check import HumanCheck

logger = logging.getLogger(__name__)


class _Cancelled(Exception):  # noqa: N818, nothing went wrong
    """The person does not want the report any more."""


@dataclass(frozen=True)
class Outlook:
    """What a report with some settings would say, shown before it is made."""

    settings: EpisodeSettings
    episodes: int
    method: str


class ReportJob(QObject):
    """Reports of one corrected session, one after the other."""

    progressed = Signal(float)
    """Share that is done, 0 to 1."""
    ended = Signal(object, object)
    """The files that were written, and the FerError that ended the work or None."""
    looked_ahead = Signal(object)
    """Outlook."""

    def __init__(self, corrected: Corrected, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.corrected = corrected
        self.running = False
        self._cancelled = Event()
        self.ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def start(self, paths: tuple[Path, ...], settings: EpisodeSettings) -> None:
        """Write the report to every path, as its ending says; older ones are replaced."""
        self.running = True
        self._cancelled.clear()
        start_thread("report", self._write_all, paths, settings)

    def cancel(self) -> None:
        """End the work at its next step; a file that is not whole is not kept."""
        self._cancelled.set()

    def look_ahead(self, settings: EpisodeSettings) -> None:
        """Count the episodes and word the method, in a thread; `looked_ahead` tells."""
        start_thread("report outlook", self._look_ahead, settings)

    def _look_ahead(self, settings: EpisodeSettings) -> None:
        from fer_desktop.report.method import method_paragraph
        from fer_desktop.statistics.episodes import find_episodes

        count = len(find_episodes(self.corrected.table, self.corrected.markers, settings))
        method = method_paragraph(self.corrected, settings)
        self._tell(self.looked_ahead, Outlook(settings, count, method))

    def _write_all(self, paths: tuple[Path, ...], settings: EpisodeSettings) -> None:
        from fer_desktop.human_check.check import HumanCheck

        written: list[Path] = []
        problem: FerError | None = None
        try:
            check = HumanCheck.load(self.corrected)
            for number, path in enumerate(paths):
                self._write(path, settings, check, number / len(paths), 1 / len(paths))
                written.append(path)
        except FerError as error:
            problem = error
        except _Cancelled:
            logger.info("The report was cancelled")
        except Exception as error:  # a defect must end in a sentence, not in a dialog that waits
            logger.exception("The report failed")
            problem = unexpected(error)
        self._tell(self.ended, tuple(written), problem)

    def _write(
        self,
        path: Path,
        settings: EpisodeSettings,
        check: "HumanCheck | None",
        begun: float,
        part: float,
    ) -> None:
        from fer_desktop.core.files import output_error
        from fer_desktop.gui.review.report_pdf import write_report_pdf
        from fer_desktop.report.page import write_report

        def progress(share: float) -> None:
            if self._cancelled.is_set():
                raise _Cancelled
            self._tell(self.progressed, begun + share * part)

        progress(0.0)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise output_error(path.parent, error) from error
        write = write_report_pdf if path.suffix == ".pdf" else write_report
        write(self.corrected, path, settings, check, progress)

    def _tell(self, signal: Any, *values: object) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:  # the dialog was closed meanwhile and its C++ half is gone
            logger.debug("News of a report came after its dialog was closed")

    def _on_ended(self) -> None:
        self.running = False
