"""One face of one frame in detail: 48x48 crop, probabilities, and what the label rested on."""

import cv2
import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.analysis.occlusion import occlusion_map
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS, Analysis, Face
from fer_desktop.core.settings import Settings
from fer_desktop.core.timing import clock
from fer_desktop.gui.panels.probability_bars import ProbabilityBars
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.qt_images import crop_pixmap
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.scores.labels import face_label

SIDE_PX = 216


def heat_image(crop: NDArray[np.uint8], loss: NDArray[np.float32], side_px: int) -> QImage:
    """The crop with the places that carried the label in orange, those against it in blue."""
    side = side_px
    grey = crop if crop.ndim == 2 else cv2.cvtColor(crop, cv2.COLOR_RGB2GRAY)
    grey = cv2.resize(grey, (side, side), interpolation=cv2.INTER_CUBIC).astype(np.float32)
    strength = cv2.resize(loss, (side, side), interpolation=cv2.INTER_CUBIC)
    strength = np.asarray(strength, np.float32) / max(float(np.abs(loss).max()), 0.02)
    for_it = np.clip(strength, 0, 1)[..., np.newaxis] * 0.65
    against = np.clip(-strength, 0, 1)[..., np.newaxis] * 0.65
    picture: NDArray[np.floating] = np.repeat(grey[..., np.newaxis], 3, axis=2)
    picture = picture * (1 - for_it - against)
    picture += for_it * np.array((230, 120, 0)) + against * np.array((40, 120, 220))
    pixels = np.ascontiguousarray(np.clip(picture, 0, 255).astype(np.uint8))
    return QImage(pixels.data, side, side, 3 * side, QImage.Format.Format_RGB888).copy()


class FrameDialog(QDialog):
    """Shows one face of one analysed frame; the occlusion map is computed in a thread."""

    def __init__(
        self,
        analysis: Analysis,
        face: Face,
        *,
        threshold: float,
        settings: Settings,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._face = face
        self._settings = settings
        self.setWindowTitle(
            self.tr("{face} at {time}").format(face=name, time=clock(analysis.frame.timestamp))
        )
        self._crop = Label()
        self._crop.setPixmap(crop_pixmap(face.crop, SIDE_PX, self.devicePixelRatioF()))
        self._crop.setAccessibleName(self.tr("Crop of the face"))
        self.map = Label(self.tr("Computing…"), alignment=Qt.AlignmentFlag.AlignCenter)
        self.map.setFixedSize(SIDE_PX, SIDE_PX)
        self.map.setAccessibleName(self.tr("Occlusion map"))
        self.emotion = ComboBox()
        self.emotion.setAccessibleName(self.tr("Emotion that the map is about"))
        for index in range(len(EMOTIONS)):
            self.emotion.addItem(texts.emotion(index), index)
        self.emotion.setCurrentIndex(face.dominant)
        self.emotion.activated.connect(self._compute)
        bars = ProbabilityBars()
        bars.set_values(face.probabilities, None)
        bars.setToolTip(self.tr("This frame alone, without smoothing"))
        bars.setMinimumWidth(230)
        pictures = QHBoxLayout()
        pictures.setSpacing(16)
        pictures.addLayout(self._titled(self._what_it_sees(face), self._crop))
        about = QVBoxLayout()
        title = Label(self.tr("What this rests on:"))
        title.setProperty("role", "muted")
        head = QHBoxLayout()
        head.addWidget(title)
        head.addWidget(self.emotion, 1)
        about.addLayout(head)
        about.addWidget(self.map)
        about.addStretch(1)
        pictures.addLayout(about)
        pictures.addLayout(self._titled(self.tr("Probabilities of this frame"), bars))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(pictures)
        layout.addWidget(self._explanation(face, threshold))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._mapping = Task("occlusion map", self)
        self._mapping.done.connect(self._show_map)
        self._mapping.failed.connect(self._show_problem)
        self._compute()

    def _what_it_sees(self, face: Face) -> str:
        side = face.crop.shape[0]
        if face.crop.ndim == 3:
            text = self.tr("What the network sees: {side} × {side} pixels in colour")
        else:
            text = self.tr("What the network sees: {side} × {side} grey pixels")
        return text.format(side=side)

    def _titled(self, title: str, widget: QWidget) -> QVBoxLayout:
        label = Label(title)
        label.setProperty("role", "muted")
        label.setWordWrap(True)
        column = QVBoxLayout()
        column.addWidget(label)
        column.addWidget(widget)
        column.addStretch(1)
        return column

    def _explanation(self, face: Face, threshold: float) -> QLabel:
        best = float(face.smoothed[face.label_class])
        shown = texts.label(face_label(face, threshold))
        text = self.tr(
            "Label shown: {label} ({share} after smoothing; labels below {threshold} are "
            "“unsure”). Orange: covering this place takes probability away, so the label rested "
            "on it. Blue: covering it adds probability. The map shows what moved the model, not "
            "whether it is right. An expression is not a feeling."
        ).format(label=shown, share=texts.percent(best), threshold=texts.percent(threshold))
        label = Label(text)
        label.setWordWrap(True)
        return label

    def _compute(self) -> None:
        index = int(self.emotion.currentData())
        self.map.setText(self.tr("Computing…"))
        self._mapping.start(lambda _progress: self._map(index))

    def _map(self, index: int) -> NDArray[np.float32]:
        """In a thread of its own, with its own interpreter. Raises ModelError."""
        from fer_desktop.classification import create_classifier

        chosen = self._settings.classification
        classifier = create_classifier(chosen.model, chosen.engine, chosen.thread_count)
        return occlusion_map(self._face.crop, index, classifier.classify)

    def _show_problem(self, error: FerError) -> None:
        self.map.setWordWrap(True)
        self.map.setText(texts.error(error))

    def _show_map(self, loss: NDArray[np.float32]) -> None:
        ratio = self.devicePixelRatioF()
        image = heat_image(self._face.crop, loss, round(SIDE_PX * ratio))
        picture = QPixmap.fromImage(image)
        picture.setDevicePixelRatio(ratio)
        self.map.setPixmap(picture)
