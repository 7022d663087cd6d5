"""Corrections by the person: asks what each needs to know, and makes it."""

import math
from collections.abc import Callable

import numpy as np
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLineEdit,
    QWidget,
)

from fer_desktop.core.frames import Marker, event
from fer_desktop.gui.review.review_actions import ReviewActions
from fer_desktop.gui.review.review_side import ReviewSide
from fer_desktop.gui.review.reviewed_session import Reviewed
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox, Form, indent_number
from fer_desktop.scores.table import NO_FACE
from fer_desktop.sessions.corrections.edit_kinds import (
    AddMarker,
    ChangeMarker,
    ExcludeRange,
    IncludeRange,
    MergeFaces,
    RemoveMarker,
    RenameFace,
    SplitFace,
)

DECIMALS = 3


class FieldsDialog(QDialog):
    """A few fields with OK and Cancel."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(360)
        self._form = Form(self)
        self._form.setContentsMargins(16, 16, 16, 12)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    def add(self, title: str | QCheckBox, field: QWidget) -> None:
        """Add a field below the others, beside its title or beside a box that turns it on."""
        if isinstance(title, QCheckBox):
            field.setAccessibleName(title.text())
        self._form.add(title, field)

    def ask(self) -> bool:
        """Show it; whether the person agreed."""
        self._form.addRow(self.buttons)
        agreed = self.exec() == QDialog.DialogCode.Accepted
        self.deleteLater()  # once the caller has read the fields and the event loop is back
        return agreed


def time_box(value_s: float, last_s: float) -> QDoubleSpinBox:
    """A field for a time of the session in seconds."""
    box = QDoubleSpinBox(minimum=0.0, maximum=max(last_s, value_s), decimals=DECIMALS, suffix=" s")
    indent_number(box)
    box.setSingleStep(0.1)
    box.setValue(value_s)
    return box


def _as_shown(box: QDoubleSpinBox, shown_s: float) -> float:
    """The time in a field; one that nobody moved keeps all its decimals."""
    moved = abs(box.value() - shown_s) >= 0.5 * 10**-DECIMALS
    return round(box.value() if moved else shown_s, 6)


class Corrections(QObject):
    """Joins the actions of the review window to the session under review."""

    refused = Signal(str)
    """Why a correction cannot be made here, as a sentence."""
    range_changed = Signal(object, object)
    """Beginning and end, in seconds or None, of the range that is being chosen."""

    def __init__(
        self,
        reviewed: Reviewed,
        side: ReviewSide,
        actions: ReviewActions,
        position_s: Callable[[], float],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._reviewed = reviewed
        self._side = side
        self._position_s = position_s
        self._window = window
        self._start_s: float | None = None
        self._end_s: float | None = None
        actions.undo.triggered.connect(reviewed.undo)
        actions.redo.triggered.connect(reviewed.redo)
        actions.rename.triggered.connect(self._rename)
        actions.merge.triggered.connect(self._merge)
        actions.split.triggered.connect(self._split)
        actions.marker.triggered.connect(self.add_marker)
        actions.change_marker.triggered.connect(self._change_marker)
        actions.remove_marker.triggered.connect(self._remove_marker)
        actions.range_start.triggered.connect(lambda: self.choose_range(start_s=position_s()))
        actions.range_end.triggered.connect(lambda: self.choose_range(end_s=position_s()))
        actions.exclude.triggered.connect(self.exclude)
        actions.include.triggered.connect(self._include)

    @property
    def _last_s(self) -> float:
        return float(self._reviewed.recorded.table.timestamp[-1])

    # faces

    def _rename(self) -> None:
        face_id = self._side.face
        if face_id is None:
            return
        old = self._reviewed.corrected.face_names.get(face_id, "")
        dialog = FieldsDialog(self.tr("Rename a face"), self._window)
        field = QLineEdit(old)
        field.setPlaceholderText(texts.face(face_id, {}))
        dialog.add(self.tr("Name of this face"), field)
        if dialog.ask() and (name := field.text().strip()) != old:
            self._reviewed.correct(RenameFace(face_id, name))

    def _merge(self) -> None:
        face_id, corrected = self._side.face, self._reviewed.corrected
        others = [each for each in corrected.table.face_ids if each != face_id]
        if face_id is None or not others:
            return
        choice = ComboBox()
        for each in others:
            choice.addItem(self._name_and_meetings(face_id, each), each)
        dialog = FieldsDialog(self.tr("Merge faces"), self._window)
        question = self.tr("{face} is the same person as")
        dialog.add(question.format(face=texts.face(face_id, corrected.face_names)), choice)
        if dialog.ask():
            self._reviewed.correct(MergeFaces(face_id, choice.currentData()))

    def _described(self, face_id: int) -> str:
        """A face's name, number and length: names need not be unique."""
        corrected = self._reviewed.corrected
        name = corrected.face_names.get(face_id)
        text = (
            self.tr("{name}, face {number}, {count} frames")
            if name
            else self.tr("Face {number}, {count} frames")
        )
        count = texts.decimal(len(corrected.table.of_face(face_id)), 0)
        return text.format(name=name, number=face_id, count=count)

    def _name_and_meetings(self, face_id: int, other: int) -> str:
        """The other face, and a warning when both were seen at the same time."""
        corrected = self._reviewed.corrected
        name = self._described(other)
        own = corrected.table.of_face(face_id).frame
        together = int(np.isin(own, corrected.table.of_face(other).frame).sum())
        if not together:
            return name
        return self.tr("{name} (both are seen in {count} frames: two people?)").format(
            name=name, count=together
        )

    def _split(self) -> None:
        face_id, at_s = self._side.face, self._position_s()
        if face_id is None:
            return
        corrected = self._reviewed.corrected
        times = corrected.table.of_face(face_id).timestamp
        if times[0] < at_s <= times[-1]:
            new = self._reviewed.edits.free_face_id(self._reviewed.recorded)
            self._reviewed.correct(SplitFace(face_id, at_s, new))
            self._side.choose_face(new)  # the one in the picture, to be named next
        else:
            text = self.tr(
                "{face} is seen from {begin} to {end}: go to the picture from which on it is "
                "somebody else."
            )
            self.refused.emit(
                text.format(
                    face=texts.face(face_id, corrected.face_names),
                    begin=texts.exact_clock(float(times[0])),
                    end=texts.exact_clock(float(times[-1])),
                )
            )

    # markers

    def _ask_for_marker(self, title: str, shown: Marker) -> Marker | None:
        """A marker as a person changes it; None where they cancel."""
        dialog = FieldsDialog(title, self._window)
        field, time = QLineEdit(shown.name), time_box(shown.timestamp, self._last_s)
        shown_end_s = shown.timestamp if shown.end_s is None else shown.end_s
        lasts, end = QCheckBox(self.tr("It lasts until")), time_box(shown_end_s, self._last_s)
        lasts.setChecked(shown.end_s is not None)
        end.setEnabled(lasts.isChecked())
        lasts.toggled.connect(end.setEnabled)
        dialog.add(self.tr("Name"), field)
        dialog.add(self.tr("Time"), time)
        dialog.add(lasts, end)
        if not dialog.ask() or not field.text().strip():
            return None
        end_s = _as_shown(end, shown_end_s) if lasts.isChecked() else None
        return event(_as_shown(time, shown.timestamp), field.text().strip(), end_s)

    def add_marker(self) -> None:
        """Of the range that is being chosen an event, or a moment at the picture shown."""
        chosen, here_s = (self._start_s, self._end_s), self._position_s()
        whole = None not in chosen and self._start_s != self._end_s
        shown = event(self._start_s or 0.0, "", self._end_s) if whole else Marker(here_s, "")
        asked = self._ask_for_marker(self.tr("Set a marker"), shown)
        if asked is None:
            return
        if whole:
            self._start_s = self._end_s = None
            self.range_changed.emit(None, None)
        self._reviewed.correct(AddMarker(asked.timestamp, asked.name, asked.end_s))

    def _change_marker(self) -> None:
        old = self._side.marker
        if old is None:
            return
        new = self._ask_for_marker(self.tr("Change a marker"), old)
        if new is not None and new != old:
            self._reviewed.correct(
                ChangeMarker(old.timestamp, old.name, new.timestamp, new.name, old.end_s, new.end_s)
            )

    def _remove_marker(self) -> None:
        marker = self._side.marker
        if marker is not None:
            self._reviewed.correct(RemoveMarker(marker.timestamp, marker.name, marker.end_s))

    # ranges

    def choose_range(self, *, start_s: float | None = None, end_s: float | None = None) -> None:
        """Set one end of the range; the other one gives way where it would be on the wrong side."""
        if start_s is not None:
            self._start_s = start_s
            if self._end_s is not None and self._end_s < start_s:
                self._end_s = None
        if end_s is not None:
            self._end_s = end_s
            if self._start_s is not None and self._start_s > end_s:
                self._start_s = None
        self.range_changed.emit(self._start_s, self._end_s)

    @property
    def chosen_range(self) -> tuple[float, float]:
        """Beginning and end of the range, in seconds; an end that was not chosen is here."""
        here_s = self._position_s()
        start_s = min(here_s, self._end_s or here_s) if self._start_s is None else self._start_s
        return start_s, max(here_s, start_s) if self._end_s is None else self._end_s

    def exclude(self) -> None:
        """Ask for a range to take out, beginning with the one that is chosen."""
        dialog = FieldsDialog(self.tr("Exclude a range"), self._window)
        start_s, end_s = self.chosen_range
        unit = 10**DECIMALS  # outwards, so that the frames at both ends are inside
        start = time_box(math.floor(start_s * unit) / unit, self._last_s)
        end = time_box(math.ceil(end_s * unit) / unit, self._last_s)
        faces = ComboBox()
        faces.addItem(self.tr("All faces"), NO_FACE)
        for face_id in self._reviewed.corrected.table.face_ids:
            faces.addItem(self._described(face_id), face_id)
        reason = QLineEdit()
        reason.setPlaceholderText(self.tr("e.g. face turned away"))
        for text, field in (
            (self.tr("From"), start),
            (self.tr("To"), end),
            (self.tr("Whose scores"), faces),
            (self.tr("Reason"), reason),
        ):
            dialog.add(text, field)
        if not dialog.ask():
            return
        first, last = sorted((round(start.value(), 6), round(end.value(), 6)))
        self._start_s = self._end_s = None
        self.range_changed.emit(None, None)
        self._reviewed.correct(
            ExcludeRange(first, last, faces.currentData(), reason.text().strip())
        )

    def _include(self) -> None:
        excluded = self._side.excluded
        if excluded is not None:
            self._reviewed.correct(IncludeRange(excluded.start_s, excluded.end_s, excluded.face_id))
