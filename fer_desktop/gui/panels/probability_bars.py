"""Seven bars: the present probability of each emotion, in its colour, with its number."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.emotion_pens import emotion_qcolor


class ProbabilityBars(QWidget):
    """Smoothed values as bars, the raw one as a tick, the baseline-corrected one as a second
    thin bar beneath."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Probabilities"))
        self.setToolTip(
            self.tr("Bar: smoothed. Tick: this frame alone. Thin bar: corrected by the baseline.")
        )
        self._smoothed = np.zeros(len(EMOTIONS), np.float32)
        self._raw: NDArray[np.float32] | None = None
        self._corrected: NDArray[np.float32] | None = None

    @property
    def values(self) -> NDArray[np.float32]:
        return self._smoothed

    def set_values(
        self,
        smoothed: NDArray[np.float32],
        raw: NDArray[np.float32] | None = None,
        corrected: NDArray[np.float32] | None = None,
    ) -> None:
        self._smoothed, self._raw, self._corrected = smoothed, raw, corrected
        self.setAccessibleDescription(self.describe())
        self.update()

    def describe(self) -> str:
        """The values in words, the largest first."""
        order = np.argsort(self._smoothed)[::-1]
        return ", ".join(
            f"{texts.emotion(int(i))} {texts.percent(float(self._smoothed[i]))}" for i in order
        )

    def _row_height(self) -> float:
        return self.fontMetrics().height() * 1.12

    def sizeHint(self) -> QSize:
        return QSize(220, round(self._row_height() * len(EMOTIONS)) + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(150, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = theme.current()
        painter = QPainter(self)
        bold = QFont(self.font())
        bold.setBold(True)  # the widest that a name or number gets
        metrics = QFontMetricsF(bold)
        names = max(metrics.horizontalAdvance(texts.emotion(i)) for i in range(len(EMOTIONS)))
        numbers = metrics.horizontalAdvance(texts.percent(1.0))
        left, row = names + 8, self._row_height()
        full = max(self.width() - left - numbers - 8, 10)
        best = int(np.argmax(self._smoothed))
        for index, value in enumerate(self._smoothed):
            top = index * row
            font = self.font()
            font.setBold(index == best)
            painter.setFont(font)
            painter.setPen(QColor(colors.text))
            painter.drawText(
                QRectF(0, top, names + 4, row), Qt.AlignmentFlag.AlignVCenter, texts.emotion(index)
            )
            painter.drawText(
                QRectF(left + full + 4, top, numbers + 4, row),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                texts.percent(float(value)),
            )
            bar = QRectF(left, top + row * 0.22, full, row * 0.56)
            painter.fillRect(bar, QColor(colors.sunken))
            color = emotion_qcolor(index, colors.dark)
            part = full * float(value)
            painter.fillRect(QRectF(bar.left(), bar.top(), part, bar.height()), color)
            if self._corrected is not None:
                thin = QRectF(bar.left(), bar.bottom() + 1, full * float(self._corrected[index]), 2)
                painter.fillRect(thin, QColor(colors.text))
            if self._raw is not None:
                at = bar.left() + full * float(self._raw[index])
                painter.setPen(QPen(QColor(colors.text), 1.5))
                painter.drawLine(
                    round(at), round(bar.top() - 1), round(at), round(bar.bottom() + 1)
                )
