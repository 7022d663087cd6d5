"""The report as PDF: the HTML page laid out by Qt, its plots drawn from their SVG."""

import os
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from fer_desktop.core.files import replace_file
from fer_desktop.export.export_options import Progress, no_progress
from fer_desktop.gui.services.page_pdf import page_pdf
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.report.page import render_report
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import EpisodeSettings


def write_report_pdf(
    corrected: Corrected,
    path: Path,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the report of a session as PDF, whole or not at all.

    Needs a QGuiApplication; any thread may call it. Raises OutputError.
    """
    _dispatcher = QEventLoop()  # laying out starts timers, which a bare thread has no means for
    replace_file(path, _render(corrected, settings, check, progress))


def write_report_pdf_without_a_window(
    corrected: Corrected, path: Path, settings: EpisodeSettings, check: HumanCheck | None
) -> None:
    """As `write_report_pdf`, for a command that has no Qt application yet: makes one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["fer-desktop"])
    write_report_pdf(corrected, path, settings, check)
    application.processEvents()


def _render(
    corrected: Corrected,
    settings: EpisodeSettings | None,
    check: HumanCheck | None,
    progress: Progress,
) -> bytes:
    return page_pdf(lambda embed: render_report(corrected, settings, check, embed, progress))
