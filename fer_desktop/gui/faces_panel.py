"""The faces on the right: the very crop the network sees, name, label, quality, seven bars."""

from collections.abc import Mapping

import cv2
import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPixmap
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.baseline import Baseline
from fer_desktop.drawing import label_of
from fer_desktop.frames import Crop, Face
from fer_desktop.gui import icons, texts
from fer_desktop.gui.probability_bars import ProbabilityBars

THUMBNAIL_PX = 68
GONE_AFTER_UPDATES = 15
"""A face that is not seen any more keeps its card for this many updates (1.5 s)."""


def crop_pixmap(crop: Crop, side_px: int, device_ratio: float = 1.0) -> QPixmap:
    """The 48x48 crop enlarged without smoothing: every pixel is one the network sees."""
    side = max(round(side_px * device_ratio), 1)
    large = np.ascontiguousarray(cv2.resize(crop, (side, side), interpolation=cv2.INTER_NEAREST))
    image = QImage(large.data, side, side, side, QImage.Format.Format_Grayscale8)
    picture = QPixmap.fromImage(image.copy())
    picture.setDevicePixelRatio(device_ratio)
    return picture


class FaceCard(QFrame):
    """One face. Emits `chosen` when clicked, `renamed` when its name is edited."""

    chosen = Signal(int)
    renamed = Signal(int, str)
    looked_into = Signal(int)

    def __init__(self, track_id: int, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.track_id = track_id
        self.unseen = 0
        self._thumbnail = QLabel()
        self._thumbnail.setFixedSize(QSize(THUMBNAIL_PX, THUMBNAIL_PX))
        self._thumbnail.setToolTip(self.tr("What the network sees: 48 × 48 grey pixels"))
        self._thumbnail.setAccessibleName(self.tr("Crop of the face"))
        self.name = QLineEdit(name)
        self.name.setPlaceholderText(texts.face(track_id, {}))
        self.name.setAccessibleName(self.tr("Name of this face"))
        self.name.setToolTip(self.tr("Give this face a name"))
        self._told = name
        self.name.editingFinished.connect(self.end_naming)
        self.label = QLabel()
        self.label.setProperty("role", "label")
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.quality = QLabel()
        self.quality.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.look = QToolButton()
        self.look.setAccessibleName(self.tr("Look into this frame"))
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
        layout.addWidget(self._thumbnail, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
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
        """Tell the name that stands there, if it is another one than before."""
        self.name.setModified(False)
        name = self.name.text().strip()
        if name != self._told:
            self._told = name
            self.renamed.emit(self.track_id, name)

    def show_gone(self) -> None:
        """Grey out what was measured; the name stays, for a disabled field loses the keyboard."""
        self.unseen += 1
        self._set_seen(False)

    def _set_seen(self, seen: bool) -> None:
        for part in (self._thumbnail, self.label, self.quality, self.look, self.bars):
            part.setEnabled(seen)

    def show_face(self, face: Face, threshold: float, baseline: Baseline | None) -> None:
        """Show the present values of this face."""
        self.unseen = 0
        self._set_seen(True)
        emotion = label_of(face, threshold)
        best = float(face.smoothed[face.dominant_smoothed])
        word = texts.label(emotion)
        if emotion is None:
            guess = texts.emotion(face.dominant_smoothed)
            self.label.setText(word)
            self.label.setToolTip(
                self.tr("Best guess {emotion} at {share}, below the threshold {threshold}.").format(
                    emotion=guess, share=texts.percent(best), threshold=texts.percent(threshold)
                )
            )
        else:
            self.label.setText(f"{word} {texts.percent(best)}")
            self.label.setToolTip("")
        self._show_quality(face.quality)
        self._thumbnail.setPixmap(crop_pixmap(face.crop, THUMBNAIL_PX, self.devicePixelRatioF()))
        corrected = baseline.correct(face.smoothed) if baseline else None
        self.bars.set_values(face.smoothed, face.probabilities, corrected)
        self.setAccessibleName(f"{texts.face(self.track_id, {self.track_id: self.name.text()})}: "
                               f"{self.label.text()}")  # fmt: skip

    def _show_quality(self, word: str) -> None:
        text = self.tr("View: {grade}").format(grade=texts.grade(word)) if word else ""
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


class FacesPanel(QScrollArea):
    """A card for each face; the chosen one is what the timeline shows."""

    face_chosen = Signal(int)
    renamed = Signal(int, str)
    looked_into = Signal(int)
    card_added = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Faces"))
        self.setMinimumSize(260, 80)
        self.cards: dict[int, FaceCard] = {}
        self.names: dict[int, str] = {}
        self.selected: int | None = None
        self._empty = QLabel(self.tr("No face in the picture.\nThose that are found appear here."))
        self._empty.setProperty("role", "muted")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setWordWrap(True)
        content = QWidget()
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(8, 4, 8, 8)
        self._layout.setSpacing(8)
        self._layout.addWidget(self._empty)
        self._layout.addStretch(1)
        self.setWidget(content)

    def show_faces(
        self,
        faces: tuple[Face, ...],
        threshold: float,
        baselines: Mapping[int, Baseline],
        *,
        runs: bool,
    ) -> None:
        """Show the faces of one analysed frame; while it `runs`, one that is gone lingers a bit.

        The card of one whose name is being typed stays until that is done.
        """
        present = {face.track_id: face for face in faces}
        for track_id, face in sorted(present.items()):
            card = self.cards.get(track_id) or self._add_card(track_id)
            card.show_face(face, threshold, baselines.get(track_id))
        for track_id, card in list(self.cards.items()):
            if track_id not in present:
                card.show_gone()
                lingers = runs and card.unseen <= GONE_AFTER_UPDATES
                if not lingers and not card.is_being_named:
                    self._remove_card(track_id)
        if present and (self.selected is None or self.selected not in self.cards):
            largest = max(present.values(), key=lambda face: face.box.area)
            self.choose(largest.track_id)
        self._arrange()

    def choose(self, track_id: int) -> None:
        """Make a face the chosen one."""
        if self.selected != track_id:
            self.selected = track_id
            self._arrange()
            self.face_chosen.emit(track_id)

    def show_none(self) -> None:
        """No card: nothing is analysed. Names stay."""
        for track_id in list(self.cards):
            self._remove_card(track_id)
        self.selected = None
        self._arrange()

    def end_naming(self) -> None:
        """A name that is being typed ends here: its run does."""
        for card in self.cards.values():
            card.end_naming()

    def clear(self) -> None:
        """Forget the names, too: a new run begins."""
        self.end_naming()  # of the run before
        self.show_none()
        self.names.clear()

    def _add_card(self, track_id: int) -> FaceCard:
        card = FaceCard(track_id, self.names.get(track_id, ""))
        card.chosen.connect(self.choose)
        card.renamed.connect(self._rename)
        card.looked_into.connect(self.looked_into)
        self.cards[track_id] = card
        place = sorted(self.cards).index(track_id)
        self._layout.insertWidget(place + 1, card)
        self.card_added.emit()
        return card

    def _remove_card(self, track_id: int) -> None:
        card = self.cards.pop(track_id)
        card.hide()
        self._layout.removeWidget(card)
        card.deleteLater()

    def retheme(self) -> None:
        """Draw again in the colours in effect."""
        for card in self.cards.values():
            card.retheme()

    def _rename(self, track_id: int, name: str) -> None:
        if name:
            self.names[track_id] = name
        else:
            self.names.pop(track_id, None)
        self.renamed.emit(track_id, name)

    def _arrange(self) -> None:
        self._empty.setVisible(not self.cards)
        few = len(self.cards) <= 2
        for track_id, card in self.cards.items():
            card.set_selected(track_id == self.selected, few)
