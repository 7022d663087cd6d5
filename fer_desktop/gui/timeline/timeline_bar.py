"""The choices above the timeline: which face, how long, raw values or not, held or not."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from fer_desktop.gui.player.faces import Faces
from fer_desktop.gui.toolkit import icons, texts
from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.gui.toolkit.labels import ValueLabel

HISTORIES_S = (10.0, 30.0, 60.0, 300.0, 1800.0, 0.0)
"""Lengths of time to choose from; 0 is the whole session."""

ALL_FACES = -1
FACES_PX = 260
"""Width of a long name at most."""


class TimelineBar(QWidget):
    """The choices above the plot, and what is to be known of it."""

    face_asked = Signal(int)
    """A track's number or ALL_FACES."""
    history_asked = Signal(float)

    def __init__(self, faces: Faces, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = faces
        faces.names_changed.connect(self._name_faces)
        self.faces = ComboBox()
        self.faces.setAccessibleName(self.tr("Face shown in the timeline"))
        self.faces.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.faces.setMaximumWidth(FACES_PX)
        self.faces.activated.connect(lambda: self.face_asked.emit(self.faces.currentData()))
        self.history = ComboBox()
        self.history.setAccessibleName(self.tr("Length of time shown"))
        for seconds in HISTORIES_S:
            self.history.addItem(self._history_text(seconds), seconds)
        self.history.setCurrentIndex(1)
        self.history.activated.connect(lambda: self.history_asked.emit(self.history_s))
        self.raw = QCheckBox(self.tr("Raw values"))
        self.raw.setChecked(True)
        self.raw.setToolTip(self.tr("Faint lines: each frame alone, before smoothing"))
        self.hold = QToolButton()
        self.hold.setCheckable(True)
        self.hold.setToolTip(self.tr("Hold the plot still; recording and analysis go on"))
        self.hold.setAccessibleName(self.tr("Hold the plot"))
        self.hold.toggled.connect(self.retheme)
        self._of_file = False
        self.values = ValueLabel(self.tr("What the plot shows"), "")
        self.values.setProperty("role", "muted")
        self.values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.faces, self.history, self.raw, self.hold):
            layout.addWidget(widget)
        layout.addWidget(self.values, 1)
        self.forget_faces()

    def _history_text(self, seconds: float) -> str:
        if seconds == 0:
            return self.tr("Whole session")
        if seconds < 60:
            return self.tr("Last {seconds} s").format(seconds=round(seconds))
        return self.tr("Last {minutes} min").format(minutes=round(seconds / 60))

    @property
    def shows_all_faces(self) -> bool:
        return bool(self.faces.currentData() == ALL_FACES)

    @property
    def history_s(self) -> float:
        return float(self.history.currentData())

    def set_history(self, seconds: float) -> None:
        """Choose this length, if it is one of those offered."""
        index = self.history.findData(seconds)
        if index >= 0:
            self.history.setCurrentIndex(index)

    def set_of_file(self, of_file: bool) -> None:
        """A file has a beginning and an end; nothing runs away that has to be held."""
        self._of_file = of_file
        last = self.history.count() - 1
        self.history.setItemText(
            last, self.tr("Whole video") if of_file else self._history_text(0.0)
        )
        self.retheme()

    def offer_faces(self, track_ids: tuple[int, ...]) -> None:
        """Add the faces that are not listed yet."""
        known = {self.faces.itemData(index) for index in range(self.faces.count())}
        for track_id in track_ids:
            if track_id not in known:
                self.faces.addItem(texts.face(track_id, self._known.names), track_id)

    def forget_faces(self) -> None:
        """List no face: a new run begins."""
        self.faces.clear()
        self.faces.addItem(self.tr("All faces"), ALL_FACES)

    def _name_faces(self) -> None:
        for index in range(self.faces.count()):
            track_id = self.faces.itemData(index)
            if track_id != ALL_FACES:
                self.faces.setItemText(index, texts.face(track_id, self._known.names))

    def choose_face(self, track_id: int) -> None:
        """Choose a face, if it is listed, or ALL_FACES."""
        index = self.faces.findData(track_id)
        if index >= 0:
            self.faces.setCurrentIndex(index)

    def retheme(self) -> None:
        """A pause sign; while held, in words how to go on. Of a file only the latter."""
        held = self.hold.isChecked()
        self.hold.setVisible(held or not self._of_file)
        follows = self.history_s > 0 or not self._of_file
        self.hold.setText(self.tr("Follow again") if follows else self.tr("Show all"))
        style = Qt.ToolButtonStyle
        self.hold.setIcon(icons.icon("play" if held else "pause"))
        self.hold.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if held else style.ToolButtonIconOnly
        )
