"""The results of a study as PDF: the page that `results.html` is, laid out by Qt."""

import os
from pathlib import Path

from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QGuiApplication

from fer_desktop.core.files import replace_file
from fer_desktop.gui.services.page_pdf import page_pdf
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.results.layout import PDF
from fer_desktop.studies.results.outcome import Results
from fer_desktop.studies.results.page import render_page

PLOT_WIDTH_PX = 440


def write_results_pdf(results: Results) -> Path:
    """Write results.pdf beside the tables, whole or not at all; any thread may call it.

    Needs a QGuiApplication. Raises OutputError.
    """
    _dispatcher = QEventLoop()  # laying out starts timers, which a bare thread has no means for
    path = StudyFolder(results.folder).results / PDF
    replace_file(path, page_pdf(lambda embed: render_page(results, embed), PLOT_WIDTH_PX))
    return path


def write_results_pdf_without_a_window(results: Results) -> Path:
    """As `write_results_pdf`, for a command that has no Qt application yet: makes one."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["fer-desktop"])
    path = write_results_pdf(results)
    application.processEvents()
    return path
