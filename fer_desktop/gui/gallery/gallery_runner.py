"""Analyses a folder of photographs in a thread, with the job of the command line."""

from datetime import datetime
from pathlib import Path
from queue import SimpleQueue

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.bulk.job import Job, JobOptions
from fer_desktop.core.frames import Analysis
from fer_desktop.core.settings import Settings
from fer_desktop.gui.dialogs.consent_dialog import Consent
from fer_desktop.gui.gallery.entries import GalleryEntry, entry_of
from fer_desktop.gui.toolkit.tasks import Task, waiting
from fer_desktop.sessions.names import new_session_folder
from fer_desktop.sessions.recording.recording_options import RecordingOptions

INTERVAL_MS = 150


class GalleryRunner(QObject):
    """Looks at the folder once; keeps it as a session when that is wanted."""

    found = Signal(list)
    """GalleryEntry objects since the last time."""
    looked = Signal()
    """All photographs were looked at."""
    kept = Signal(object)
    """Folder of the session that was written."""
    failed = Signal(object)
    """The FerError that ended either."""

    def __init__(self, folder: Path, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = folder
        self.settings = settings
        self.total: int | None = None
        """How many photographs there are; None until it is known."""
        self.threshold = 0.0
        """Below it a label is "unsure"; known with the first photograph."""
        self._job: Job | None = None
        self._entries: SimpleQueue[GalleryEntry] = SimpleQueue()
        self._looking = Task("gallery", self)
        self._looking.done.connect(lambda _result: self._on_looked())
        self._looking.failed.connect(self._on_failed)
        self._keeping = Task("keep gallery", self)
        self._keeping.done.connect(self.kept)
        self._keeping.failed.connect(self._on_failed)
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def is_looking(self) -> bool:
        return self._looking.running

    @property
    def is_keeping(self) -> bool:
        return self._keeping.running

    def look(self) -> None:
        """Analyse all photographs; nothing is written."""
        self._timer.start()
        self._looking.start(lambda _progress: self._look())

    def _look(self) -> None:
        self._job = job = Job(str(self.folder), self.settings, JobOptions())
        self.total = job.info.frame_count

        def take(analysis: Analysis) -> None:
            assert job.manifest is not None
            chosen = self.settings.classification.threshold
            self.threshold = job.manifest.threshold if chosen is None else chosen
            self._entries.put(entry_of(analysis, self.threshold))

        job.run(take)

    def analysis_of(self, entry: GalleryEntry) -> Analysis | None:
        """Analyse one photograph again, to look at it; not in the GUI thread. Raises FerError.

        None where it is gone meanwhile.
        """
        name, _, page = entry.name.rpartition("#") if "#" in entry.name else (entry.name, "", "")
        path = self.folder / (name if page.isdigit() else entry.name)
        seen: list[Analysis] = []
        Job(str(path), self.settings, JobOptions()).run(seen.append)
        number = int(page) - 1 if page.isdigit() else 0
        return seen[number] if number < len(seen) else None

    def keep(self, consent: Consent) -> None:
        """Write a session of the folder, as `fer-desktop analyze` does."""

        def work(_progress: object) -> Path:
            folder = new_session_folder(self.folder.name, datetime.now())
            recording = RecordingOptions(consent.videos)
            options = JobOptions(folder, False, recording, consent.participant, consent.note)
            self._job = Job(str(self.folder), self.settings, options)
            self._job.run()
            return folder

        self._keeping.start(work)

    def stop(self) -> None:
        """End what is going on, in order."""
        if self._job is not None:
            self._job.stop()

    def _tell(self) -> None:
        entries = list(waiting(self._entries))
        if entries:
            self.found.emit(entries)

    def _on_looked(self) -> None:
        self._timer.stop()
        self._tell()
        self.looked.emit()

    def _on_failed(self, error: object) -> None:
        self._timer.stop()
        self._tell()
        self.failed.emit(error)
