"""The legend under the timeline: the emotions with their lines."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QWidget

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.emotion_pens import emotion_pen


class _LineSample(QWidget):
    """A short piece of an emotion's line."""

    def __init__(self, index: int) -> None:
        super().__init__()
        self._index = index
        self.setFixedSize(26, 12)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        width_px = 2.5 * self.devicePixelRatioF()  # cosmetic pens count device pixels
        painter.setPen(emotion_pen(self._index, theme.current().dark, width_px))
        painter.drawLine(1, 6, 25, 6)


class Legend(QWidget):
    """Each emotion with its line, in as many rows as the width asks for; a click hides or shows
    its curve."""

    toggled = Signal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: list[QCheckBox] = []
        self._entries: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(3)
        for index in range(len(EMOTIONS)):
            box = QCheckBox(texts.emotion(index))
            box.setChecked(True)
            box.setToolTip(self.tr("Show or hide this curve"))
            box.toggled.connect(lambda on, index=index: self.toggled.emit(index, on))
            self.boxes.append(box)
            entry = QWidget()
            line = QHBoxLayout(entry)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(3)
            line.addWidget(_LineSample(index))
            line.addWidget(box)
            self._entries.append(entry)
        self._arrange(len(self._entries))

    def minimumSizeHint(self) -> QSize:
        """Narrow: in a narrow window it gets more rows rather than squeezing the docks beside."""
        return QSize(120, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = len(self._entries)
        fitting = (n for n in range(most, 1, -1) if self._width_in(n) <= self.width())
        self._arrange(next(fitting, 1))

    def _width_in(self, columns: int) -> int:
        """Width of so many columns, each as wide as its widest entry."""
        widths = [entry.sizeHint().width() for entry in self._entries]
        spacing = self._grid.horizontalSpacing()
        return sum(max(widths[column::columns]) + spacing for column in range(columns))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._grid.setColumnStretch(self._columns, 0)
        for index, entry in enumerate(self._entries):
            self._grid.addWidget(entry, index // columns, index % columns)
        self._grid.setColumnStretch(columns, 1)  # an empty one takes what is left
        self._columns = columns
