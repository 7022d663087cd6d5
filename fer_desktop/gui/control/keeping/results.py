"""The controller of results: what was watched of a file is kept, reported, exported.

A report needs a session, and a session is what `analyze` writes: the first of the three that is
asked for makes it, the others find it there.
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from fer_desktop.core.errors import FerError
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.control.keeping.sessions_folder import SessionsFolder
from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.control.recording_tasks import RecordingEnd
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.source_notes import BEGINNING_S
from fer_desktop.gui.player.whole_file import Saving, WholeFile
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.sessions.description import RecordingState

if TYPE_CHECKING:
    from fer_desktop.gui.dialogs.consent_dialog import Consent

Step = Callable[[Path], object]


class Results(QObject):
    """Joins the actions that keep results to the analysis of the whole file."""

    def __init__(
        self,
        window: MainWindow,
        player: Player,
        whole: WholeFile,
        recording: Recording,
        dialogs: Dialogs,
        *,
        folder: SessionsFolder,
        study: CurrentStudy,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._whole = whole
        self._dialogs = dialogs
        self._folder = folder
        self._study = study
        self._belongs: tuple[Path, Consent] | None = None
        """The study that what is being saved goes into, and as whose."""
        self._next: Step | None = None
        """What the person wants to do with the session that is being written."""
        self._offered = ""
        """What was said at the end of a file."""
        do = window.actions_
        do.analyze_rest.triggered.connect(self._analyze_rest)
        do.save_results.triggered.connect(self.save)
        do.report.triggered.connect(self.report)
        do.export.triggered.connect(self.export)
        window.work.clicked.connect(whole.stop)
        whole.changed.connect(self._show)
        whole.analysed.connect(self._say_analysed)
        whole.saved.connect(self._on_saved)
        whole.failed.connect(self._warn)
        recording.ended.connect(self._note_recorded)
        player.state_changed.connect(self._on_state)
        self._show()

    # what a person asks for

    def _analyze_rest(self) -> None:
        self._whole.begin()

    def save(self) -> None:
        """Keep the results of the whole file as a session."""
        self._with_session(None)

    def report(self) -> None:
        """Make a report of them."""
        self._with_session(self._dialogs.report)

    def export(self) -> None:
        """Write them for another program."""
        self._with_session(self._dialogs.export)

    def _with_session(self, step: Step | None) -> None:
        folder = self._whole.folder
        if folder is not None and folder.exists():
            if step is not None:
                step(folder)
            else:
                self._say_saved(folder)
        elif self._whole.is_saving:
            self._next = step or self._next
            self._say(self.tr("The results are being saved. This takes a moment."))
        elif self._whole.possible:
            self._make_session(step)

    def _make_session(self, step: Step | None) -> None:
        from fer_desktop.bulk.job import JobOptions
        from fer_desktop.gui.dialogs.consent_dialog import ask_to_save
        from fer_desktop.sessions.names import new_session_folder
        from fer_desktop.sessions.recording.recording_options import RecordingOptions
        from fer_desktop.studies.places import StudyFolder

        run, info = self._player.run, self._player.info
        study = self._study.folder
        consent = ask_to_save(self._window, self._study.study)
        if consent is None or info is None:
            return
        if self._player.run is not run:
            self._say(self.tr("Another source was opened meanwhile: nothing is saved."))
            return
        folder = new_session_folder(info.name, datetime.now())
        self._belongs = None
        if study is not None and consent.in_study:
            self._belongs = study, consent
            folder = StudyFolder(study).new_session(consent.participant, datetime.now())
        recording = RecordingOptions(consent.videos)
        options = JobOptions(folder, False, recording, consent.participant, consent.note)
        self._next = step
        self._whole.begin(Saving(options, folder))

    # what happens

    def _show(self) -> None:
        """What can be done now, and how far the analysis is."""
        whole, do = self._whole, self._window.actions_
        for action in do.of_results:
            action.setEnabled(whole.possible)
        do.analyze_rest.setEnabled(whole.possible and not whole.running and not whole.is_whole)
        text = ""
        if whole.running:
            share = texts.percent(whole.share)
            saving, analysing = self.tr("Saving · {share}"), self.tr("Analysing the rest · {share}")
            text = (saving if whole.is_saving else analysing).format(share=share)
        self._window.show_work(text)
        self._window.playback.show_work(whole.share if whole.running else None)

    def _on_state(self, state: PlayerState) -> None:
        bar = self._window.message_bar
        if state is PlayerState.ENDED and self._player.can_seek:
            self._offer()
        elif self._offered and bar.text == self._offered:
            bar.hide()  # it goes on

    def _offer(self) -> None:
        """At the end of a file: what can be made of it."""
        folder = self._whole.folder
        if self._player.holds_settings:
            return  # a recording ends with the file, and says so
        if folder is not None:
            self._say_saved(folder)
            return
        spans = self._player.timeline.stretches()
        missed = len(spans) != 1 or spans[0][0] > BEGINNING_S
        text = self.tr("The video has ended.")
        if missed and not self._whole.is_whole:
            text += " " + self.tr("Not all of it was watched; what was not is analysed on saving.")
        self._offered = text
        self._window.message_bar.say(
            text,
            action=self.tr("Save these results…"),
            on_action=self.save,
            more=((self.tr("Report…"), self.report), (self.tr("Export…"), self.export)),
        )

    def _say_analysed(self) -> None:
        if not self._whole.is_saving:
            self._say(self.tr("The whole video is analysed."))

    def _on_saved(self, folder: Path) -> None:
        from fer_desktop.studies.adding import register

        step, self._next = self._next, None
        belongs, self._belongs = self._belongs, None
        if belongs is not None:
            study, consent = belongs
            try:
                register(study, folder.name, consent.participant, consent.values)
            except FerError as error:
                self._warn(error)
                return
            self._study.refresh()
        self._say_saved(folder)
        if step is not None:
            step(folder)

    def _say_saved(self, folder: Path) -> None:
        text = self.tr("Saved as {folder}.").format(folder=folder.name)
        self._window.message_bar.say(
            text,
            icon="check",
            action=self.tr("Review"),
            on_action=lambda: self._dialogs.review(folder),
            more=(
                (self.tr("Report…"), lambda: self._dialogs.report(folder)),
                (self.tr("Export…"), lambda: self._dialogs.export(folder)),
            ),
        )

    def _note_recorded(self, end: RecordingEnd) -> None:
        """A file that was recorded from its start to its end is saved already."""
        if end.status is None or end.status.state is not RecordingState.COMPLETE:
            return
        first_s = end.status.integrity.first_timestamp
        is_present = self._player.can_seek and self._player.state is PlayerState.ENDED
        if is_present and first_s is not None and first_s <= BEGINNING_S:
            self._whole.note_recorded(end.folder)

    def _warn(self, error: FerError) -> None:
        self._next = None
        self._folder.warn(error)

    def _say(self, text: str) -> None:
        self._window.message_bar.say(text, icon="check", hide_after_s=10)
