"""The window of a batch: sources in, progress, results out.

Closing it stops the batch in order; the next time it goes on where it was.
"""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from fer_desktop.bulk.batch import Batch
from fer_desktop.bulk.jobs import ENDED, NOT_WELL, JobRecord, JobSpec, JobState
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.listing.jobs import list_jobs, merged
from fer_desktop.bulk.listing.probing import Probe, probe
from fer_desktop.bulk.records import read_records
from fer_desktop.bulk.workers.engine import Outcome, RunOptions
from fer_desktop.bulk.workers.events import Advanced, Began, Ended, Event, Planned, Remarked
from fer_desktop.bulk.workers.memory import cores
from fer_desktop.core.errors import FerError, SettingsError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.dialogs.consent_dialog import ConsentDialog
from fer_desktop.gui.queue.naming_dialog import NamingDialog
from fer_desktop.gui.queue.queue_folder import QueueFolder
from fer_desktop.gui.queue.queue_layout import QueueLayout
from fer_desktop.gui.queue.queue_model import QueueModel
from fer_desktop.gui.queue.queue_runner import QueueRunner
from fer_desktop.gui.queue.queue_table import local_paths
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.file_dialogs import documents_folder, first_folder
from fer_desktop.gui.toolkit.labels import plain_box
from fer_desktop.gui.toolkit.tasks import Progress, Task, post


class QueueWindow(QDialog):
    """Joins the table, the batch on disk and the run."""

    review_asked = Signal(object)
    """Folder of a session to look at."""
    folder_changed = Signal(object)
    """Folder of the batch that is shown now: to be shown again the next time."""

    def __init__(
        self, settings: Settings, folder: Path | None = None, parent: QWidget | None = None
    ) -> None:
        """`folder`: that of the batch to go on with; one that is no batch is passed over."""
        super().__init__(parent)
        self._settings = settings
        self.model = QueueModel(self)
        self.kept = QueueFolder(settings, self)
        self.runner = QueueRunner(self)
        self._reading = Task("read batch", self)
        self._listing = Task("list sources", self)
        self._probing = Task("probe sources", self)
        self._is_closing = False
        self.ui = QueueLayout(self, self.model)
        self._connect()
        if folder is not None and BatchFolder(folder).table.is_file():
            self.show_batch(folder)
        self._update()

    def _connect(self) -> None:
        ui = self.ui
        ui.add_files.clicked.connect(self._ask_for_files)
        ui.add_folder.clicked.connect(self._ask_for_folder)
        ui.name_columns.clicked.connect(self._fill_from_names)
        ui.add_column.clicked.connect(self._ask_for_column)
        ui.open_batch.triggered.connect(self._ask_for_batch)
        ui.new_batch.triggered.connect(self.begin_new)
        ui.change_folder.clicked.connect(self._ask_where)
        ui.start.clicked.connect(lambda _checked: self.start())
        ui.stop_after.clicked.connect(lambda: self._stop(after_current=True))
        ui.stop_now.clicked.connect(lambda: self._stop(after_current=False))
        ui.retry.clicked.connect(lambda: self.start(retry_failed=True))
        ui.review.clicked.connect(self._review)
        ui.summary.clicked.connect(self._show_summary)
        ui.close_button.clicked.connect(self.close)
        ui.formats_changed.connect(lambda names: self.kept.change(exports=names))
        ui.table.dropped.connect(self.add)
        ui.table.remove_asked.connect(lambda: self.model.remove(ui.table.chosen))
        ui.table.doubleClicked.connect(lambda _cell: self._review_if_whole())
        ui.table.selectionModel().selectionChanged.connect(lambda *_: self._update())
        self.model.edited.connect(self._on_edited)
        self.kept.not_kept.connect(self._warn)
        self.runner.happened.connect(self._on_happened)
        self.runner.done.connect(self._on_done)
        self.runner.failed.connect(self._on_failed)
        self.runner.ended.connect(self._on_ended)
        self._listing.done.connect(self._on_listed)
        self._listing.failed.connect(self._warn)
        self._listing.ended.connect(self._update)
        self._reading.done.connect(self._on_read)
        self._reading.failed.connect(self._warn)

    # the batch

    def show_batch(self, folder: Path) -> None:
        """Show the batch of a folder and what became of its jobs."""
        try:
            self.kept.open(folder)
        except SettingsError as error:
            self._warn(error)
            return
        batch = self.kept.batch
        self.model.show(batch.jobs)
        self.ui.show_formats(batch.exports)
        self.folder_changed.emit(folder)
        self._reading.start(lambda _progress: list(read_records(folder, batch.jobs)))
        self._probe(batch.jobs)
        self._update()

    def begin_new(self) -> None:
        """An empty queue; the one before stays on the disk."""
        self.kept.begin(self._settings)
        self.model.show(())
        self.ui.message.hide()
        self._update()

    def _on_read(self, records: list[JobRecord]) -> None:
        for record in records:
            if record.state is not JobState.WAITING:
                self.model.set_record(record)
        self._update()

    def _on_edited(self) -> None:
        self.kept.set_jobs(self.model.specs)
        self._update()

    # sources

    def add(self, paths: Sequence[str]) -> None:
        """Files, folders and tables, looked through in a thread."""
        before = Batch(jobs=self.model.specs)

        def work(_progress: Progress) -> Batch:
            return merged(before, list_jobs(local_paths(list(paths))))

        self.ui.say_busy(self.tr("Looking for sources…"))
        self._listing.start(work)

    def _on_listed(self, batch: Batch) -> None:
        known = {row.spec.session: row.spec for row in self.model.rows}
        new = [job for job in batch.jobs if job.session not in known]
        changed = {
            job.session: {"participant": job.participant, **job.variables}
            for job in batch.jobs
            if job.session in known and job != known[job.session]
        }
        if changed:
            self.model.describe(changed)
        self.model.add(new)
        self.kept.keep()
        self.folder_changed.emit(self.kept.folder)
        if not new and not changed:
            self.ui.message.say(self.tr("All of these are in the queue already."), hide_after_s=6)
        self._probe(new)

    def _probe(self, jobs: Sequence[JobSpec]) -> None:
        """Look at the beginning of each source in a thread; the rows are filled as it goes on."""
        source_settings = self.kept.batch.settings.source

        def work(progress: Progress) -> None:
            for number, job in enumerate(jobs, start=1):
                found = probe(job, source_settings)
                progress(number / len(jobs))
                if not post(self, self._on_probed, found):
                    return

        if jobs:
            self._probing.start(work)

    def _on_probed(self, found: Probe) -> None:
        self.model.set_probe(found)

    def _ask_for_files(self) -> None:
        every = self.tr("Videos and tables") + " (*)"
        paths, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Add videos, or a table of them"), first_folder(self._settings), every
        )
        if paths:
            self.add(paths)

    def _ask_for_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Add all videos of a folder"), first_folder(self._settings)
        )
        if path:
            self.add([path])

    def _ask_for_column(self) -> None:
        name, agreed = QInputDialog.getText(
            self, self.tr("Add a column"), self.tr("Name of the variable, such as condition")
        )
        if agreed and name.strip():
            self.model.add_variable(name.strip())

    def _fill_from_names(self) -> None:
        dialog = NamingDialog(self.model.specs, self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.model.describe(dialog.words)
        dialog.deleteLater()

    # where

    def _ask_for_batch(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Open the folder of a batch"), documents_folder()
        )
        if path:
            self.show_batch(Path(path))

    def _ask_where(self) -> None:
        path = QFileDialog.getExistingDirectory(
            self, self.tr("Folder for the results"), documents_folder()
        )
        if path and self.kept.move(Path(path)):
            self.folder_changed.emit(self.kept.folder)
            self._update()

    # working

    def start(self, *, retry_failed: bool = False, redo_changed: bool = False) -> None:
        """Begin, or go on with, what is not done yet; what to keep and consent are asked once."""
        if not self.kept.batch.consent and not self._ask_for_consent():
            return
        if not self.kept.keep():
            return
        self.ui.message.hide()
        states = NOT_WELL if retry_failed else frozenset()
        for row in self.model.rows:
            if row.record.state in states:
                self.model.set_record(JobRecord(row.spec.session))
        workers = self.ui.workers.value()
        options = RunOptions(
            None if workers == cores() else workers,  # as by default, nobody has said a number
            background=self.ui.background.isChecked(),
            redo_changed=redo_changed,
            retry_failed=retry_failed,
        )
        self.runner.start(self.kept.folder, self.kept.batch, options)
        self._update()

    def _ask_for_consent(self) -> bool:
        dialog = ConsentDialog(self, for_many=True)
        agreed = dialog.exec() == QDialog.DialogCode.Accepted
        if agreed:
            self.kept.change(videos=dialog.consent.videos, consent=dialog.consent.note)
        dialog.deleteLater()
        return agreed

    def _stop(self, *, after_current: bool) -> None:
        self.runner.stop(after_current=after_current)
        self._update()

    def _on_happened(self, events: list[Event]) -> None:
        progress = self.runner.progress
        for event in events:
            if isinstance(event, Began):
                self.model.set_record(JobRecord(event.session, JobState.RUNNING))
            elif isinstance(event, Advanced):
                self._show_advance(event)
            elif isinstance(event, Ended):
                self.model.set_record(event.record)
            elif isinstance(event, Remarked):
                self.ui.message.say(event.sentence.translated(texts.core), icon="warning")
            elif isinstance(event, Planned) and not event.plan.to_do:
                self.ui.message.say(self.tr("Everything is done already."), hide_after_s=6)
        if progress is not None:
            self.ui.show_progress(progress)
        self._update()

    def _show_advance(self, event: Advanced) -> None:
        record = JobRecord(
            event.session, JobState.RUNNING, analysed=event.frames, progress=event.share
        )
        self.model.set_record(record, self.runner.left_s(event.worker))

    def _on_done(self, outcome: Outcome) -> None:
        if outcome.waiting:
            text = self.tr("Stopped: %n job(s) wait. Start goes on with them.", "", outcome.waiting)
        elif outcome.not_well:
            text = self.tr(
                "%n job(s) failed: see the notes beside them.", "", len(outcome.not_well)
            )
        else:
            text = self.tr("All is done.")
        self.ui.message.say(text, icon="warning" if outcome.not_well else "check")

    def _on_failed(self, error: FerError) -> None:
        if isinstance(error, SettingsError):
            self.ui.message.say(
                texts.error(error),
                icon="warning",
                action=self.tr("Do the changed ones again"),
                on_action=lambda: self.start(redo_changed=True),
            )
        else:
            self._warn(error)

    def _on_ended(self) -> None:
        """What was at work waits again, or is as the disk says."""
        for row in self.model.rows:
            if row.record.state is JobState.RUNNING:
                self.model.set_record(JobRecord(row.spec.session))
        self._update()
        if self._is_closing:
            self.close()

    # results

    def _review(self) -> None:
        folder = self._chosen_session()
        if folder is not None:
            self.review_asked.emit(folder)

    def _review_if_whole(self) -> None:
        if self.ui.review.isEnabled():
            self._review()

    def _chosen_session(self) -> Path | None:
        """The session of the first chosen row, where there is one."""
        for number in self.ui.table.chosen:
            row = self.model.rows[number]
            folder = BatchFolder(self.kept.folder).session(row.spec.session)
            if row.record.state in ENDED and folder.is_dir():
                return folder
        return None

    def _show_summary(self) -> None:
        page = self.kept.folder / "summary.html"
        target = page if page.is_file() else self.kept.folder
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    # showing

    def _update(self) -> None:
        """Let every button say what can be done now."""
        tally = self.model.tally()
        is_running = self.runner.is_running
        ui = self.ui
        ui.show_place(self.kept.folder, can_move=not is_running and not tally.of(*ENDED))
        ui.show_tally(tally, is_running=is_running, is_stopping=self.runner.is_stopping)
        ui.review.setEnabled(self._chosen_session() is not None)
        ui.summary.setEnabled(tally.of(*ENDED) > 0)

    def _warn(self, error: FerError) -> None:
        self.ui.message.say(texts.error(error), icon="warning")
        self._update()

    def done(self, result: int) -> None:
        """However the window is closed: stop first, in order, and write what was edited."""
        if self.runner.is_running and not self._is_closing:
            self._ask_to_stop()
            return
        self._probing.cancel()
        self.kept.keep()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.ignore()
        self.done(0)
        if not self.isVisible():
            event.accept()

    def _ask_to_stop(self) -> None:
        question = plain_box(
            self,
            QMessageBox.Icon.Question,
            self.tr("Stop and close?"),
            self.tr("Files are being analysed. Stop, and go on the next time?"),
        )
        question.setInformativeText(
            self.tr("What is done stays. The files at work now are begun again then.")
        )
        stop = question.addButton(self.tr("Stop and close"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Go on"), QMessageBox.ButtonRole.RejectRole)
        stop.clicked.connect(self._stop_and_close)
        question.open()

    def _stop_and_close(self) -> None:
        self._is_closing = True
        if self.runner.is_running:
            self._stop(after_current=False)
        else:
            self.close()
