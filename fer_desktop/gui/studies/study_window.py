"""The window of the open study: who is in it, and what came out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QTabWidget, QVBoxLayout, QWidget

from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.studies.people_page import PeoplePage
from fer_desktop.gui.studies.results_page import ResultsPage
from fer_desktop.gui.studies.stimuli_page import StimuliPage
from fer_desktop.gui.toolkit.labels import CutLabel
from fer_desktop.gui.toolkit.window_size import resize_on_screen


class StudyWindow(QDialog):
    """Stands beside the main window; a recording goes on meanwhile."""

    review_asked = Signal(object)
    """Folder of a session."""
    deleting = Signal(object)
    """Folder of a session that is about to be deleted."""
    run_asked = Signal(str)
    """Code of the participant who is to see the stimuli."""

    def __init__(self, current: CurrentStudy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        resize_on_screen(self, 900, 720)
        self._current = current
        self.place = CutLabel()
        self.place.setProperty("role", "muted")
        self.people = PeoplePage(current)
        self.people.review_asked.connect(self.review_asked)
        self.people.deleting.connect(self.deleting)
        self.people.run_asked.connect(self.run_asked)
        self.stimuli = StimuliPage(current)
        self.results = ResultsPage(current)
        self.pages = QTabWidget()
        self.pages.addTab(self.people, self.tr("Participants"))
        self.pages.addTab(self.stimuli, self.tr("Stimuli"))
        self.pages.addTab(self.results, self.tr("Results"))
        self.pages.currentChanged.connect(self._on_page)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row)
        current.changed.connect(self._show_title)
        self._show_title()

    def _show_title(self) -> None:
        if self._current.study is None:
            self.reject()
            return
        self.setWindowTitle(self.tr("Study: {title}").format(title=self._current.study.title))
        self.place.setText(str(self._current.folder))
        self._on_page()

    def _on_page(self) -> None:
        if self.pages.currentWidget() is self.results:
            self.results.show_now()
