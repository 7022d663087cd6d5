"""How the session under review is judged: the threshold of labels, and neutral baselines."""

import math
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFileDialog, QLineEdit, QWidget

from fer_desktop.core.errors import FerError
from fer_desktop.gui.review.review_actions import ReviewActions
from fer_desktop.gui.review.review_corrections import (
    DECIMALS,
    Corrections,
    FieldsDialog,
    time_box,
)
from fer_desktop.gui.review.review_side import ReviewSide
from fer_desktop.gui.review.reviewed_session import Reviewed
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox, indent_number
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.scores.baseline import Baseline, baseline_of, not_at_rest
from fer_desktop.scores.labels import row_seconds
from fer_desktop.sessions.baselines import baselines_folder, check_model, read_baseline, store
from fer_desktop.sessions.corrections.edit_kinds import SetThreshold, UseBaseline
from fer_desktop.statistics.shares import coverage

LEAST_FRAMES = 10
USUAL_S = 10.0
"""Length of the stretch that is offered; as long as one that is recorded live."""


class Judging(QObject):
    """Asks for thresholds and baselines, and makes corrections of them."""

    remarked = Signal(str)
    """What the person should know, as a sentence."""

    def __init__(
        self,
        reviewed: Reviewed,
        side: ReviewSide,
        actions: ReviewActions,
        corrections: Corrections,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reviewed = reviewed
        self._side = side
        self._corrections = corrections
        self._window = window
        actions.threshold.triggered.connect(self._ask_for_threshold)
        actions.take_baseline.triggered.connect(self._take_baseline)
        actions.use_baseline.triggered.connect(self._choose_baseline)

    # the threshold

    def _ask_for_threshold(self) -> None:
        corrected = self._reviewed.corrected
        dialog = FieldsDialog(self.tr("Threshold of labels"), self._window)
        box = QDoubleSpinBox(minimum=0.0, maximum=1.0, singleStep=0.05, decimals=2)
        indent_number(box)
        box.setValue(corrected.threshold)
        unsure = Label()
        unsure.setWordWrap(True)

        def show(value: float) -> None:
            share = coverage(corrected.table, round(value, 2)).unsure
            text = self.tr(
                "Unsure for {share} of the time with a face. The session was recorded with "
                "{recorded}; the lower the threshold, the more labels are wrong."
            )
            recorded = texts.decimal(corrected.session.threshold, 2)
            unsure.setText(text.format(share=texts.percent(share), recorded=recorded))

        box.valueChanged.connect(show)
        show(box.value())
        dialog.add(self.tr("Labels need a probability of"), box)
        dialog.add("", unsure)
        if dialog.ask() and (value := round(box.value(), 2)) != round(corrected.threshold, 2):
            self._reviewed.correct(SetThreshold(value))

    def note(self) -> str:
        """That labels are judged by another threshold than the recorded one; empty otherwise."""
        corrected = self._reviewed.corrected
        if not corrected.has_new_threshold:
            return ""
        return self.tr("Threshold of labels: {value} (recorded with {recorded}).").format(
            value=texts.decimal(corrected.threshold, 2),
            recorded=texts.decimal(corrected.session.threshold, 2),
        )

    # baselines

    def baselines(self) -> dict[int, Baseline]:
        """The baselines of the faces, those given afterwards before the recorded ones."""
        corrected = self._reviewed.corrected
        description = corrected.session.description
        recorded = description.baselines if description is not None else {}
        found = {int(face): each for face, each in recorded.items() if face.isdecimal()}
        of_all = found.pop(0, None)
        if of_all is not None:
            found = dict.fromkeys(corrected.table.face_ids, of_all) | found
        return found | corrected.baselines

    def _take_baseline(self) -> None:
        face_id = self._side.face
        if face_id is None:
            return
        dialog = FieldsDialog(self.tr("Neutral baseline from a range"), self._window)
        first_s, last_s = self._corrections.chosen_range
        table = self._reviewed.corrected.table
        end_of_all_s = float(table.timestamp[-1])
        if first_s == last_s:  # none was chosen
            last_s = min(first_s + USUAL_S, end_of_all_s)
        unit = 10**DECIMALS
        start = time_box(math.floor(first_s * unit) / unit, end_of_all_s)
        end = time_box(math.ceil(last_s * unit) / unit, end_of_all_s)
        faces = ComboBox()
        for each in table.face_ids:
            faces.addItem(texts.face(each, self._reviewed.corrected.face_names), each)
        faces.setCurrentIndex(faces.findData(face_id))
        code = QLineEdit(self._reviewed.recorded.participant)
        code.setPlaceholderText(self.tr("for this session only"))
        for text, field in (
            (self.tr("From"), start),
            (self.tr("To"), end),
            (self.tr("Neutral face of"), faces),
            (self.tr("Keep it for participant"), code),
        ):
            dialog.add(text, field)
        if dialog.ask():
            stretch = sorted((round(start.value(), 6), round(end.value(), 6)))
            self.take(int(faces.currentData()), stretch[0], stretch[1], code.text().strip())

    def take(self, face_id: int, start_s: float, end_s: float, participant: str) -> None:
        """Make a baseline of a stretch, use it for the face and keep it for the participant."""
        corrected = self._reviewed.corrected
        table = corrected.table
        inside = (table.timestamp >= start_s) & (table.timestamp <= end_s)
        rows = inside & (table.face_id == face_id)
        if rows.sum() < LEAST_FRAMES:
            text = self.tr(
                "{face} is seen in {count} pictures of this range: a baseline needs {least}."
            )
            name = texts.face(face_id, corrected.face_names)
            count = int(rows.sum())
            self.remarked.emit(text.format(face=name, count=count, least=LEAST_FRAMES))
            return
        description = corrected.session.description
        model = description.model if description is not None else {}
        baseline = baseline_of(
            table.probabilities[rows],
            float(row_seconds(table)[rows].sum()),
            made="stretch",
            owner=participant or corrected.face_name(face_id),
            source=corrected.session.source_name,
            start_s=start_s,
            model=str(model.get("name", "")),
            model_sha256=str(model.get("sha256", "")),
        )
        self._reviewed.correct(UseBaseline(face_id, baseline))
        if participant:
            try:
                store(baseline)
            except FerError as error:
                self._reviewed.not_corrected.emit(error)
                return
        shown = not_at_rest(baseline.mean)
        if shown is not None:
            text = self.tr(
                "In this range the model reads {emotion} at {share}. Is the face at rest there? "
                "Undo takes the baseline back."
            )
            share = texts.percent(float(baseline.mean[shown]))
            self.remarked.emit(text.format(emotion=texts.emotion(shown), share=share))

    def _choose_baseline(self) -> None:
        if self._side.face is None:
            return
        folder = baselines_folder()
        path, _kind = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Choose a kept baseline"),
            str(folder if folder.is_dir() else folder.parent),
            self.tr("Baselines") + " (*.json)",
        )
        if path:
            self.use(self._side.face, Path(path))

    def use(self, face_id: int, path: Path) -> None:
        """Correct a face by the baseline in a file."""
        description = self._reviewed.recorded.description
        model = description.model if description is not None else {}
        try:
            baseline = read_baseline(path)
            check_model(baseline, str(model.get("sha256", "")), str(model.get("name", "")))
        except FerError as error:
            self._reviewed.not_corrected.emit(error)
            return
        self._reviewed.correct(UseBaseline(face_id, baseline))
