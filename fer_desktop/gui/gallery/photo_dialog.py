"""One photograph, large, with its faces and what each looks like."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Analysis, Face
from fer_desktop.gui.panels.probability_bars import ProbabilityBars
from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.qt_images import crop_pixmap
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.scores.labels import face_label

CROP_PX = 96
SIDE_PX = 300


class PhotoDialog(QDialog):
    """Faces are numbered as in the picture, from the left."""

    look_asked = Signal(object)
    """The Face that is to be looked into."""

    def __init__(self, analysis: Analysis, threshold: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(analysis.frame.picture_name)
        resize_on_screen(self, 1040, 700)
        known = Faces(self)
        known.set_threshold(threshold)
        self.picture = VideoView(known)
        self.picture.show_picture(analysis.frame.image, analysis.faces)
        self.picture.setAccessibleName(self.tr("Photograph with boxes"))
        faces = sorted(analysis.faces, key=lambda face: face.box.x_min)
        column = QVBoxLayout()
        if not faces:
            column.addWidget(Label(self.tr("No face was found in this photograph.")))
        for face in faces:
            column.addLayout(self._about(face, threshold))
        column.addStretch(1)
        inside = QWidget()
        inside.setLayout(column)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFixedWidth(SIDE_PX + 24)
        area.setAccessibleName(self.tr("Faces"))
        row = QHBoxLayout()
        row.addWidget(self.picture, 1)
        row.addWidget(area)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)

    def _about(self, face: Face, threshold: float) -> QVBoxLayout:
        crop = Label()
        crop.setPixmap(crop_pixmap(face.crop, CROP_PX, self.devicePixelRatioF()))
        crop.setAccessibleName(self.tr("Crop of the face"))
        label = Label(f"{face.track_id}  {texts.label(face_label(face, threshold))}")
        label.setProperty("role", "label")
        look = QPushButton(self.tr("Inspect…"))
        look.setAutoDefault(False)
        look.clicked.connect(lambda: self.look_asked.emit(face))
        words = QVBoxLayout()
        words.addWidget(label)
        words.addWidget(look)
        words.addStretch(1)
        head = QHBoxLayout()
        head.addWidget(crop)
        head.addLayout(words)
        head.addStretch(1)
        bars = ProbabilityBars()
        bars.set_values(face.probabilities, None)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 14)
        column.addLayout(head)
        column.addWidget(bars)
        return column
