"""The participants of the open study and their sessions: add, assign, review, withdraw."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError, Sentence
from fer_desktop.gui.studies.current_study import CurrentStudy
from fer_desktop.gui.studies.study_fields import StudyFields
from fer_desktop.gui.studies.unfinished import FinishButton
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label, plain_box, plain_tip
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.sessions.recovery import find_unfinished
from fer_desktop.studies.adding import (
    Addition,
    add_participant,
    add_sessions,
    batch_sessions,
    read_table,
)
from fer_desktop.studies.checking import problems, session_problems
from fer_desktop.studies.codes import name_hint
from fer_desktop.studies.places import StudyFolder
from fer_desktop.studies.study import Study
from fer_desktop.studies.withdrawing import Traces, traces, withdraw

CODE, SESSION = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1


class PeoplePage(QWidget):
    """A tree: participants, and below each their sessions."""

    review_asked = Signal(object)
    """Folder of a session."""
    deleting = Signal(object)
    """Folder of a session that is about to be deleted."""
    run_asked = Signal(str)
    """Code of the participant who is to see the stimuli."""

    def __init__(self, current: CurrentStudy, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._current = current
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Participants and sessions"))
        self.tree.setAlternatingRowColors(True)
        self.tree.itemActivated.connect(self._review)
        self.tree.itemSelectionChanged.connect(self._update_buttons)
        self._items: dict[str, QTreeWidgetItem] = {}
        """The lines of the sessions by their names."""
        self.message, self.problems = Label(), Label()
        for label in (self.problems, self.message):
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.problems.setProperty("role", "poor")
        self.problems.hide()
        self.finish = FinishButton()
        self.finish.finished.connect(self._show_finished)
        self.finish.failed.connect(self._tell)
        self.looking = Task("look at the study", self)
        self.looking.done.connect(self._show_problems)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.problems)
        layout.addWidget(self.finish, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.message)
        layout.addLayout(self._build_buttons())
        current.changed.connect(self.show_study)
        self.show_study()

    def _build_buttons(self) -> QHBoxLayout:
        self.add = QPushButton(self.tr("Add participants…"))
        self.add_session = QPushButton(self.tr("Add sessions"))
        self.add_session.setToolTip(self.tr("Move recorded sessions into this study"))
        menu = QMenu(self.add_session)
        menu.addAction(self.tr("One &session…"), self._add_session)
        menu.addAction(self.tr("All that a &table names…"), self._add_table)
        menu.addAction(self.tr("Those of the &batch made into this study"), self._add_batch)
        self.add_session.setMenu(menu)
        self.run = QPushButton(self.tr("Run…"))
        self.run.setToolTip(self.tr("Show the stimuli to the chosen participant, and record"))
        self.review = QPushButton(self.tr("Review"))
        self.show_folder = QPushButton(self.tr("Show folder"))
        self.withdraw = QPushButton(self.tr("Withdraw…"))
        self.withdraw.setToolTip(self.tr("Delete everything of the chosen participant"))
        row = QHBoxLayout()
        steps: tuple[tuple[QPushButton, Callable[[], None] | None], ...] = (
            (self.add, self._add_people),
            (self.add_session, None),
            (self.run, self._run),
            (self.review, lambda: self._review(self.tree.currentItem())),
            (self.show_folder, self._show_folder),
            (self.withdraw, self._withdraw),
        )
        for button, step in steps:
            button.setAutoDefault(False)
            if step is not None:
                button.clicked.connect(step)
            if button is self.withdraw:
                row.addStretch(1)
            row.addWidget(button)
        return row

    # showing

    def show_study(self) -> None:
        """Fill the tree with what study.json says now."""
        study, folder = self._current.study, self._current.folder
        chosen = self.tree.currentItem()
        kept = (None, None) if chosen is None else (chosen.data(0, CODE), chosen.data(0, SESSION))
        self._items.clear()
        self.tree.clear()
        if study is None or folder is None:
            return
        names = [variable.label or variable.name for variable in study.variables]
        self.tree.setHeaderLabels([self.tr("Participant"), *names, self.tr("State")])
        for person in study.participants:
            values = [v.shown(person.values.get(v.name, "")) for v in study.variables]
            item = QTreeWidgetItem([person.code, *values, ""])
            item.setData(0, CODE, person.code)
            self.tree.addTopLevelItem(item)
            for session in study.sessions_of(person.code):
                own = [v.shown(session.values.get(v.name, "")) for v in study.variables]
                below = QTreeWidgetItem([session.session, *own, ""])
                below.setData(0, CODE, person.code)
                below.setData(0, SESSION, session.session)
                item.addChild(below)
                self._items[session.session] = below
            item.setExpanded(True)
            of_person = [self._items[each.session] for each in study.sessions_of(person.code)]
            for each in (item, *of_person):
                each.setToolTip(0, plain_tip(each.text(0)))
                if (each.data(0, CODE), each.data(0, SESSION)) == kept:
                    self.tree.setCurrentItem(each)
        header = self.tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._show_count(study)
        self._update_buttons()
        self.looking.start(
            lambda _progress: (
                session_problems(folder, study),
                problems(folder, study),
                find_unfinished(StudyFolder(folder).sessions),
            )
        )

    def _show_problems(self, found: tuple[dict[str, Sentence], list[Sentence], list[Path]]) -> None:
        of_sessions, every, unfinished = found
        last = self.tree.columnCount() - 1
        for name, item in self._items.items():
            problem = of_sessions.get(name)
            item.setText(last, problem.translated(texts.core) if problem else "")
        for path in unfinished:
            if path.name in self._items:
                self._items[path.name].setText(last, self.tr("Its recording did not end properly"))
        self.finish.offer(unfinished)
        lines = [each.translated(texts.core) for each in every]
        if lines:
            self.problems.setText("\n".join(lines[:4] + (["…"] if len(lines) > 4 else [])))
        self.problems.setVisible(bool(lines))

    def _show_count(self, study: Study) -> None:
        if not study.participants:
            self.message.setText(self.tr("Add participants, then record: Ctrl+R asks who it is."))
        else:
            people = self.tr("%n participant(s)", "", len(study.participants))
            sessions = self.tr("%n session(s)", "", len(study.sessions))
            self.message.setText(f"{people}, {sessions}.")

    def _update_buttons(self) -> None:
        item = self.tree.currentItem()
        self.review.setEnabled(item is not None and bool(item.data(0, SESSION)))
        self.withdraw.setEnabled(item is not None)
        has_stimuli = self._current.study is not None and bool(self._current.study.stimuli)
        self.run.setEnabled(item is not None and has_stimuli)

    # doing

    def _tell(self, error: FerError) -> None:
        self._current.refresh()
        self.message.setText(texts.error(error))

    def _add_people(self) -> None:
        folder = self._current.folder
        if folder is None:
            return
        dialog = QInputDialog(self)
        dialog.setWindowTitle(self.tr("Add participants"))
        dialog.setLabelText(self.tr("Codes, not names, e.g. P04 P05"))
        if not dialog.exec():
            return
        hints = []
        try:
            for code in filter(None, re.split(r"[\s,;]+", dialog.textValue())):
                add_participant(folder, code)
                hint = name_hint(code)
                hints += [hint.translated(texts.core)] if hint else []
        except FerError as error:
            self._tell(error)
            return
        self._current.refresh()
        if hints:
            self.message.setText("\n".join(hints))

    def _add_session(self) -> None:
        study, folder = self._current.study, self._current.folder
        if study is None or folder is None:
            return
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Session to move into the study"), str(sessions_folder())
        )
        if not chosen:
            return
        from fer_desktop.gui.studies.session_question import ask_whose

        answer = ask_whose(StudyFields(study, self), Path(chosen).name, self)
        if answer is None:
            return
        self._take(lambda _folder: [Addition(Path(chosen), *answer)])

    def _add_table(self) -> None:
        study = self._current.study
        chosen, _kind = QFileDialog.getOpenFileName(
            self,
            self.tr("Table with the columns session, participant and variables"),
            str(sessions_folder()),
            "*.csv",
        )
        if chosen and study is not None:
            self._take(lambda _folder: read_table(Path(chosen), study))

    def _add_batch(self) -> None:
        self._take(batch_sessions)

    def _take(self, find: Callable[[Path], list[Addition]]) -> None:
        """Move what was found into the study; people that it lacks are new."""
        folder = self._current.folder
        if folder is None:
            return
        try:
            additions = find(folder)
            if additions:
                add_sessions(folder, additions, new_people=True)
        except FerError as error:
            self._tell(error)
            return
        self._current.refresh()
        self.message.setText(self.tr("%n session(s) added.", "", len(additions)))

    def _review(self, item: QTreeWidgetItem | None) -> None:
        folder = self._current.folder
        if folder is not None and item is not None and item.data(0, SESSION):
            self.review_asked.emit(StudyFolder(folder).session(item.data(0, SESSION)))

    def _run(self) -> None:
        item = self.tree.currentItem()
        if item is not None:
            self.run_asked.emit(item.data(0, CODE))

    def _show_finished(self, sentences: list[Sentence]) -> None:
        self._current.refresh()
        self.message.setText(" ".join(each.translated(texts.core) for each in sentences))

    def _show_folder(self) -> None:
        if self._current.folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._current.folder)))

    def _withdraw(self) -> None:
        item, folder = self.tree.currentItem(), self._current.folder
        if item is None or folder is None:
            return
        store = self._current.store
        try:
            found = traces(folder, item.data(0, CODE), store.settings)
        except FerError as error:
            self._tell(error)
            return
        if not self._agreed(found):
            return
        for name in found.sessions:
            self.deleting.emit(StudyFolder(folder).session(name))
        try:
            gone = withdraw(folder, found.code, store.settings, store.replace)
        except FerError as error:
            self._tell(error)
            return
        self._current.refresh()
        text = self.tr("{code} is gone: {sessions}, {files}.").format(
            code=gone.code,
            sessions=self.tr("%n session(s)", "", len(gone.sessions)),
            files=self.tr("%n file(s)", "", len(gone.files)),
        )
        left = [each.translated(texts.core) for each in gone.left]
        self.message.setText("\n".join([text, *left]))

    def _agreed(self, found: Traces) -> bool:
        text = self.tr(
            "Delete {code} with {sessions}, {files} ({size} MB), and the results, which hold this "
            "participant too? This cannot be undone. The results can be made anew."
        ).format(
            code=found.code,
            sessions=self.tr("%n session(s)", "", len(found.sessions)),
            files=self.tr("%n file(s)", "", len(found.files)),
            size=texts.decimal(found.size_bytes / 1e6, 1),
        )
        box = plain_box(self, QMessageBox.Icon.Warning, self.tr("Withdraw a participant"), text)
        also = [str(found.neutral_face)] if found.neutral_face is not None else []
        results = [f"results/{name}" for name in found.results]
        box.setDetailedText("\n".join([*found.files, *also, *results]))
        delete = box.addButton(self.tr("Delete for good"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(QMessageBox.StandardButton.Cancel)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # its answer is read below
        box.exec()
        agreed = box.clickedButton() is delete
        box.deleteLater()
        return agreed
