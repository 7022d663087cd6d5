"""The bar of a selected range: what it measures, and what can be done with it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from fer_desktop.gui.toolkit import icons, texts
from fer_desktop.gui.toolkit.labels import ValueLabel


class RangeBar(QWidget):
    """Shown while a range is selected."""

    zoom_asked = Signal()
    mark_asked = Signal()
    exclude_asked = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values = ValueLabel(self.tr("Mean of each expression in the range"), "")
        self.values.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.zoom = QPushButton(self.tr("Zoom"))
        self.zoom.setToolTip(self.tr("Show this range alone"))
        self.mark = QPushButton(self.tr("Mark…"))
        self.mark.setToolTip(self.tr("Name it as an event, from beginning to end"))
        self.exclude = QPushButton(self.tr("Exclude…"))
        self.exclude.setToolTip(self.tr("Take its scores out of reports and exports"))
        self.close_button = QToolButton()
        self.close_button.setAccessibleName(self.tr("Select no range"))
        self.close_button.setToolTip(self.tr("Select no range"))
        for button, signal in (
            (self.zoom, self.zoom_asked),
            (self.mark, self.mark_asked),
            (self.exclude, self.exclude_asked),
            (self.close_button, self.closed),
        ):
            button.clicked.connect(signal)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.values, 1)
        for button in (self.zoom, self.mark, self.exclude, self.close_button):
            layout.addWidget(button)
        self.offer()
        self.retheme()

    def offer(self, *, mark: bool = False, exclude: bool = False) -> None:
        """What can be done with a range in this window, beside zooming."""
        self.mark.setVisible(mark)
        self.exclude.setVisible(exclude)

    def show_range(self, start_s: float, end_s: float, means: Sequence[float] | None) -> None:
        """Its times, and the mean (7,) of each expression; None without the face."""
        length = self.tr("{seconds} s").format(seconds=texts.decimal(end_s - start_s, 2))
        times = f"{texts.exact_clock(start_s)} – {texts.exact_clock(end_s)} ({length})"
        if means is None:
            words = self.tr("the face is not seen")
        else:
            order = np.argsort(means)[::-1]
            words = self.tr("mean: {values}").format(
                values=", ".join(
                    f"{texts.emotion(int(index))} {texts.percent(float(means[index]))}"
                    for index in order
                )
            )
        self.values.setText(f"{times}   {words}")
        self.values.setToolTip(self.values.text())

    def retheme(self) -> None:
        self.close_button.setIcon(icons.icon("close"))
