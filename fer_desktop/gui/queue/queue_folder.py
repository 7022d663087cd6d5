"""The batch on disk that the queue's window shows: opened, kept, moved to another folder."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.bulk.batch import Batch, read_batch, write_batch
from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.core.errors import FerError
from fer_desktop.core.home import documents_folder
from fer_desktop.core.settings import Settings
from fer_desktop.system.locks import exclusively

KEEP_AFTER_MS = 400
"""An edit is written so much later: a pasted block is written once."""


def default_folder(now: datetime) -> Path:
    """Where a new batch of this user goes."""
    return documents_folder() / "batches" / f"{now:%Y-%m-%d_%H-%M-%S}"


class QueueFolder(QObject):
    """Owns batch and folder. Nothing is written before there is a job."""

    not_kept = Signal(object)
    """The FerError for which an edit could not be written."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = default_folder(datetime.now())
        self.batch = Batch(settings=settings)
        self._timer = QTimer(self, singleShot=True, interval=KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def is_on_disk(self) -> bool:
        """Whether the batch has its file already."""
        return BatchFolder(self.folder).table.is_file()

    def begin(self, settings: Settings) -> None:
        """An empty batch in a new folder."""
        self.keep()
        self.folder, self.batch = default_folder(datetime.now()), Batch(settings=settings)

    def open(self, folder: Path) -> None:
        """The batch that lies there. Raises SettingsError; then nothing has changed."""
        batch = read_batch(folder)
        self.keep()
        self.folder, self.batch = folder, batch

    def change(self, **values: object) -> None:
        """Change fields of the batch; they are written soon."""
        self.batch = replace(self.batch, **values)  # type: ignore[arg-type]
        self._timer.start()

    def set_jobs(self, jobs: tuple[JobSpec, ...]) -> None:
        """The jobs as they are described now."""
        if jobs != self.batch.jobs:
            self.change(jobs=jobs)

    def keep(self) -> bool:
        """Write what has changed, if anything has; whether nothing is left to be written."""
        if not self._timer.isActive() and (self.is_on_disk or not self.batch.jobs):
            return True
        self._timer.stop()
        return self._try(lambda: self._write(self.folder))

    def move(self, folder: Path) -> bool:
        """Let the results lie in another folder; only while no job has begun."""

        def move() -> None:
            if BatchFolder(folder).table.exists():
                read_batch(folder)  # raises where it cannot be used
                raise FerError(
                    "{folder} holds a batch already.",
                    "Open it, or choose another folder.",
                    folder=folder,
                )
            self._timer.stop()
            self._write(folder)
            self._leave()
            self.folder = folder

        return self._try(move)

    def _write(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        with exclusively(folder):
            write_batch(folder, self.batch)

    def _leave(self) -> None:
        """Take away the folder before, where nothing but the table lies in it."""
        with suppress(OSError):  # it stays where it is not empty, or not ours
            names = {path.name for path in self.folder.iterdir()}
            if BatchFolder(self.folder).table.name in names and len(names) <= 2:
                BatchFolder(self.folder).table.unlink()
                self.folder.rmdir()

    def _try(self, work: Callable[[], None]) -> bool:
        try:
            work()
        except FerError as error:
            self.not_kept.emit(error)
            return False
        except OSError as error:
            self.not_kept.emit(
                FerError(
                    "{path} cannot be written: {reason}.",
                    "Choose another folder.",
                    path=self.folder,
                    reason=error.strerror or error,
                )
            )
            return False
        return True
