"""The card of a face: the crop the network sees, name, label, quality and seven bars."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from fer_desktop.core.frames import Face
from fer_desktop.core.quality import Quality
from fer_desktop.gui.panels.crop_view import CropView
from fer_desktop.gui.panels.probability_bars import ProbabilityBars
from fer_desktop.gui.toolkit import icons, texts
from fer_desktop.gui.toolkit.input import NameEdit
from fer_desktop.gui.toolkit.labels import Label, plain_tip
from fer_desktop.scores.baseline import Baseline
from fer_desktop.scores.labels import UNSURE_INDEX, face_label

THUMBNAIL_PX = 68


class FaceCard(QFrame):
    """One face. Emits `chosen` when clicked, `renamed` when its name is edited."""

    chosen = Signal(int)
    renamed = Signal(int, str)
    looked_into = Signal(int)
    named = Signal()
    """A name was ended by Return."""

    def __init__(self, track_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.track_id = track_id
        self.unseen = 0
        self._crop = CropView(THUMBNAIL_PX)
        self._crop.setToolTip(self.tr("What the network sees: 48 × 48 grey pixels"))
        self._crop.setAccessibleName(self.tr("Crop of the face"))
        self.name = NameEdit(name)
        self.name.setPlaceholderText(texts.face(track_id, {}))
        self.name.setAccessibleName(self.tr("Name of this face"))
        self._given = name
        self._tell_given()
        self.name.editingFinished.connect(self.end_naming)
        self.name.returnPressed.connect(self.named)
        self.label = Label()
        self.label.setProperty("role", "label")
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.quality = Label()
        self.quality.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.look = QToolButton()
        self.look.setAccessibleName(self.tr("Inspect frame"))
        self.look.setToolTip(self.tr("This frame: crop, probabilities and what the label rests on"))
        self.look.clicked.connect(lambda: self.looked_into.emit(self.track_id))
        self.bars = ProbabilityBars()
        self.retheme()
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.quality, 1)
        line.addWidget(self.look)
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setHorizontalSpacing(10)
        layout.setVerticalSpacing(2)
        layout.addWidget(self._crop, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.name, 0, 1)
        layout.addWidget(self.label, 1, 1)
        layout.addLayout(line, 2, 1)
        layout.addWidget(self.bars, 3, 0, 1, 2)
        layout.setColumnStretch(1, 1)

    @property
    def is_being_named(self) -> bool:
        """Whether a name has been begun and not been ended."""
        return self.name.hasFocus() and self.name.isModified()

    def end_naming(self) -> None:
        """Emit the name in the field, if it is another one than before."""
        self.name.setModified(False)
        name = self.name.text().strip()
        if name != self._given:
            self._given = name
            self._tell_given()
            self.renamed.emit(self.track_id, name)

    def show_name(self, name: str) -> None:
        """Show a name that was given elsewhere; never over one that is being typed."""
        if name != self._given and not self.is_being_named:
            self._given = name
            self.name.setText(name)
            self._tell_given()

    def _tell_given(self) -> None:
        """The whole name at the pointer."""
        self.name.setToolTip(plain_tip(self._given) or self.tr("Give this face a name"))

    def show_gone(self) -> None:
        """Grey out what was measured; the name stays, for a disabled field loses the keyboard."""
        self.unseen += 1
        self._set_seen(False)

    def _set_seen(self, seen: bool) -> None:
        for part in (self._crop, self.label, self.quality, self.look, self.bars):
            part.setEnabled(seen)

    def show_face(
        self, face: Face, threshold: float, baseline: Baseline | None, *, in_file: bool = False
    ) -> None:
        """Show the present values of this face, which is seen by a camera or `in_file`."""
        self.unseen = 0
        self._set_seen(True)
        self.name.setPlaceholderText(face.seat or texts.face(self.track_id, {}))
        label = face_label(face, threshold)
        best = float(face.smoothed[face.label_class])
        word = texts.label(label)
        if label == UNSURE_INDEX:
            guess = texts.emotion(face.label_class)
            self.label.setText(word)
            self.label.setToolTip(
                self.tr("Best guess {emotion} at {share}, below the threshold {threshold}.").format(
                    emotion=guess, share=texts.percent(best), threshold=texts.percent(threshold)
                )
            )
        else:
            self.label.setText(f"{word} {texts.percent(best)}")
            self.label.setToolTip("")
        self._show_quality(face.quality, in_file=in_file)
        self._crop.show_crop(face.crop)
        corrected = baseline.correct(face.smoothed) if baseline else None
        self.bars.set_values(face.smoothed, face.probabilities, corrected)
        self.setAccessibleName(f"{texts.face(self.track_id, {self.track_id: self.name.text()})}: "
                               f"{self.label.text()}")  # fmt: skip

    def _show_quality(self, quality: Quality | None, *, in_file: bool) -> None:
        word = quality.word if quality is not None else ""
        text = self.tr("View: {grade}").format(grade=texts.grade(word)) if word else ""
        why = texts.advice(quality.concern, in_file=in_file) if quality is not None else ""
        self.quality.setToolTip(why)
        self.quality.setAccessibleName(f"{text}. {why}" if text else "")
        if self.quality.text() != text:
            self.quality.setText(text)
            self.quality.setProperty("role", word)
            self.quality.style().unpolish(self.quality)
            self.quality.style().polish(self.quality)

    def set_selected(self, selected: bool, alone: bool) -> None:
        """Show the frame of the chosen card, and the bars unless there are many others."""
        if self.property("selected") != selected:
            self.setProperty("selected", selected)
            self.style().unpolish(self)
            self.style().polish(self)
        self.bars.setVisible(selected or alone)

    def retheme(self) -> None:
        self.look.setIcon(icons.icon("search"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit(self.track_id)
        super().mousePressEvent(event)
