"""The source bar: cameras by name as they come and go, the demo, recent files."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from fer_desktop.core.addresses import without_secrets
from fer_desktop.gui.toolkit import icons
from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.gui.toolkit.labels import plain_tip

_ITEM_FLAGS = Qt.ItemDataRole.UserRole - 1
"""Role under which a QComboBox keeps whether an item can be chosen; 0 is no."""


class SourceBar(QWidget):
    """Picker, Start and Stop. A choice alone starts nothing: Start does."""

    start_asked = Signal(str)
    """The source, as written on the command line."""
    stop_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cameras: list[tuple[str, str]] = []
        self._looked = False
        self._recent: tuple[str, ...] = ()
        self._extra: tuple[str, str] | None = None
        self._running = ""
        self.picker = ComboBox()
        self.picker.setAccessibleName(self.tr("Source"))
        self.picker.setToolTip(self.tr("Camera, demo or recent file"))
        # not as wide as its content: a bar that jumps makes one press the wrong button
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.picker.setSizeAdjustPolicy(policy)
        self.picker.setMinimumContentsLength(18)
        self.picker.setMinimumWidth(120)
        self.picker.view().setMinimumWidth(300)
        self.picker.currentIndexChanged.connect(self._update_buttons)
        self.start = QPushButton(self.tr("Start"))
        self.start.setProperty("primary", True)
        self.start.clicked.connect(lambda: self.start_asked.emit(self.spec))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.clicked.connect(self.stop_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.picker, self.start, self.stop):
            layout.addWidget(widget)
        self._fill()

    @property
    def spec(self) -> str:
        """The chosen source, as written on the command line."""
        return str(self.picker.currentData() or "demo")

    def set_cameras(self, names: list[str]) -> None:
        """Offer these cameras, or say that there is none; keeps the choice where it exists."""
        self._looked = True
        self._cameras = [(f"camera:{name}", name) for name in names]
        self._fill()

    def set_recent(self, paths: tuple[str, ...]) -> None:
        if paths != self._recent:
            self._recent = paths
            self._fill()

    def choose(self, spec: str) -> None:
        """Make this the chosen source, adding it when it is not listed."""
        if self.picker.findData(spec) < 0:
            self._extra = (spec, describe_spec(spec))
            self._fill()
        self.picker.setCurrentIndex(self.picker.findData(spec))

    def show_running(self, spec: str) -> None:
        """Which source runs now; empty for none."""
        self._running = spec
        if spec:
            self.choose(spec)
        self._update_buttons()

    def _fill(self) -> None:
        chosen = self.picker.currentData()
        had_cameras = bool(chosen) and str(chosen).startswith("camera:")
        self.picker.blockSignals(True)
        self.picker.clear()
        for spec, name in self._cameras:
            self.picker.addItem(icons.icon("camera"), name, spec)
        if self._looked and not self._cameras:
            self.picker.addItem(icons.icon("camera-off"), self.tr("No camera is connected"), "")
            self.picker.setItemData(0, 0, _ITEM_FLAGS)
        self.picker.addItem(icons.icon("face"), self.tr("Demo"), "demo")
        for path in dict.fromkeys(self._recent):
            if path != self._running and path == without_secrets(self._running):
                continue  # the same stream, as it was kept without its password
            self.picker.addItem(icons.icon("file-video"), describe_spec(path), path)
            last = self.picker.count() - 1
            tip = plain_tip(without_secrets(path))
            self.picker.setItemData(last, tip, Qt.ItemDataRole.ToolTipRole)
        if self._running and self.picker.findData(self._running) < 0:
            self._extra = (self._running, describe_spec(self._running))  # unplugged, to come back
        if self._extra and self.picker.findData(self._extra[0]) < 0:
            is_camera = self._extra[0].startswith("camera:")
            away = "camera" if self._extra[0] == self._running else "camera-off"
            icon = away if is_camera else "file-video"
            self.picker.addItem(icons.icon(icon), self._extra[1], self._extra[0])
        index = self.picker.findData(chosen) if chosen else -1
        first_cameras = self._cameras and chosen == "demo" and not self._running
        if index < 0:
            index = self.picker.findData("demo")
        if first_cameras and not had_cameras and not self._extra:
            index = 0
        self.picker.setCurrentIndex(index)
        self.picker.blockSignals(False)
        self._update_buttons()

    def _update_buttons(self) -> None:
        self.start.setEnabled(self.spec != self._running)
        self.stop.setEnabled(bool(self._running))

    def retheme(self) -> None:
        self._fill()


def describe_spec(spec: str) -> str:
    """A source in a few words: a file's name, a camera's name, a stream's address."""
    if spec.startswith("camera:"):
        name = spec.removeprefix("camera:")
        number = QCoreApplication.translate("Sources", "Camera {number}").format(number=name)
        return number if name.isdigit() else name
    if "://" in spec:
        return without_secrets(spec)
    return Path(spec).name or spec
