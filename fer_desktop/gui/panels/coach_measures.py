"""The coach's measurements: each with its unit, the range that is good, and where it lies.

A bare number tells nobody whether it is enough.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from fer_desktop.core.quality import BACKLIT_BELOW, TOO_HIGH, TOO_LOW, Concern, Quality
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.labels import Label, ValueLabel

SLOW_RATE_HZ = 10.0
GREY_VALUES = 255.0
ROW_PX = 14

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Measure:
    """What one row shows; `scale` are the values at the ends of its bar."""

    title: str
    tip: str
    scale: tuple[float, float]
    good: tuple[float | None, float | None]
    """From and to; None for an end without a limit."""
    text: Callable[[float], str]
    """A value with its unit."""

    @property
    def good_text(self) -> str:
        """The good range in words."""
        low, high = self.good
        if low is None:
            return translate("CoachPanel", "good up to {high}").format(high=self.text(high or 0.0))
        if high is None:
            return translate("CoachPanel", "good from {low}").format(low=self.text(low))
        return translate("CoachPanel", "good from {low} to {high}").format(
            low=self.text(low), high=self.text(high)
        )

    def is_good(self, value: float) -> bool:
        """Whether the value lies in the good range."""
        low, high = self.good
        return (low is None or value >= low) and (high is None or value <= high)

    def place(self, value: float) -> float:
        """Where along the bar a value lies, 0 to 1."""
        start, end = self.scale
        return min(max((value - start) / (end - start), 0.0), 1.0)


class Gauge(QWidget):
    """A bar with its good range, and a mark where the value lies."""

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure = measure
        self._value: float | None = None

    def sizeHint(self) -> QSize:
        return QSize(90, ROW_PX)

    def show_value(self, value: float | None) -> None:
        self._value = value
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, measure = theme.current(), self._measure
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width, middle = self.width() - 4.0, self.height() / 2
        painter.setBrush(QColor(colors.border))
        painter.drawRoundedRect(QRectF(2, middle - 2.5, width, 5), 2.5, 2.5)
        low, high = measure.good
        start = 0.0 if low is None else measure.place(low)
        end = 1.0 if high is None else measure.place(high)
        painter.setBrush(QColor(colors.good))
        painter.drawRoundedRect(
            QRectF(2 + start * width, middle - 2.5, (end - start) * width, 5), 2.5, 2.5
        )
        if self._value is not None:
            at = 2 + measure.place(self._value) * width
            painter.setPen(QColor(colors.surface))
            painter.setBrush(QColor(colors.text if measure.is_good(self._value) else colors.poor))
            painter.drawRoundedRect(QRectF(at - 2.5, middle - 6.5, 5, 13), 2, 2)


class MeasureRows(QWidget):
    """A row for each measurement."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(0, 1)
        self.measures = _measures()
        self._values: dict[str, ValueLabel] = {}
        self._gauges: dict[str, Gauge] = {}
        for row, (key, measure) in enumerate(self.measures.items()):
            title, value, gauge = Label(measure.title), ValueLabel(measure.title), Gauge(measure)
            good = Label(measure.good_text)
            good.setProperty("role", "muted")
            for widget in (title, value, good, gauge):
                widget.setToolTip(measure.tip)
            value.setAccessibleDescription(f"{measure.tip}, {measure.good_text}")
            grid.addWidget(title, 3 * row, 0)
            grid.addWidget(value, 3 * row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(gauge, 3 * row + 1, 0)
            grid.addWidget(good, 3 * row + 1, 1, Qt.AlignmentFlag.AlignRight)
            grid.setRowMinimumHeight(3 * row + 2, 5)
            self._values[key], self._gauges[key] = value, gauge

    def text_of(self, key: str) -> str:
        """The value shown of a measurement."""
        return self._values[key].text()

    def show_values(self, values: dict[str, float | None]) -> None:
        """The values by the keys of `measures`; None for one that is not known."""
        for key, measure in self.measures.items():
            value = values.get(key)
            self._values[key].setText("–" if value is None else measure.text(value))
            self._gauges[key].show_value(value)


def values_of(quality: Quality, rate_hz: float) -> dict[str, float | None]:
    """The measurements of one face, and how many frames a second are analysed (0: unknown)."""
    return {
        "light": quality.light / GREY_VALUES,
        "spread": quality.spread / GREY_VALUES,
        "back": max(quality.back_light, 0.0) / GREY_VALUES
        if quality.light < BACKLIT_BELOW
        else 0.0,
        "size": quality.size_px,
        "sharp": quality.sharpness,
        "turn": quality.yaw_degrees,
        "tilt": quality.roll_degrees,
        "rate": rate_hz or None,
    }


def _measures() -> dict[str, Measure]:
    def degrees(value: float) -> str:
        return f"{texts.decimal(value, 0)}°"

    def pixels(value: float) -> str:
        return f"{texts.decimal(value, 0)} px"

    def rate(value: float) -> str:
        return translate("CoachPanel", "{rate}/s").format(rate=texts.decimal(value, 0))

    def exact_percent(value: float) -> str:
        return texts.percent(value, 1)

    def grey(low: float | None, high: float | None) -> tuple[float | None, float | None]:
        return (
            None if low is None else low / GREY_VALUES,
            None if high is None else high / GREY_VALUES,
        )

    turned, tilted = TOO_HIGH[Concern.TURNED][0], TOO_HIGH[Concern.TILTED][0]
    return {
        "light": Measure(
            translate("CoachPanel", "Light on the face"),
            translate("CoachPanel", "Mean brightness: 0 % is black, 100 % is white"),
            (0.0, 1.0),
            grey(TOO_LOW[Concern.DARK][0], TOO_HIGH[Concern.BRIGHT][0]),
            texts.percent,
        ),
        "spread": Measure(
            translate("CoachPanel", "Contrast"),
            translate("CoachPanel", "How much the brightness differs within the face"),
            (0.0, 0.35),
            grey(TOO_LOW[Concern.FLAT][0], None),
            exact_percent,
        ),
        "back": Measure(
            translate("CoachPanel", "Light from behind"),
            translate("CoachPanel", "How much brighter it is around a face that is dark"),
            (0.0, 0.6),
            grey(None, TOO_HIGH[Concern.BACKLIT][0]),
            texts.percent,
        ),
        "size": Measure(
            translate("CoachPanel", "Size of the face"),
            translate("CoachPanel", "Side of the box around the face, in pixels of the picture"),
            (0.0, 200.0),
            (TOO_LOW[Concern.SMALL][0], None),
            pixels,
        ),
        "sharp": Measure(
            translate("CoachPanel", "Sharpness"),
            translate("CoachPanel", "Fine detail as a share of the contrast"),
            (0.0, 0.1),
            (TOO_LOW[Concern.BLURRED][0], None),
            exact_percent,
        ),
        "turn": Measure(
            translate("CoachPanel", "Turned"),
            translate("CoachPanel", "0° looks straight into the camera; below 0 to the left"),
            (-90.0, 90.0),
            (-turned, turned),
            degrees,
        ),
        "tilt": Measure(
            translate("CoachPanel", "Tilted"),
            translate("CoachPanel", "Angle of the line through the eyes"),
            (-60.0, 60.0),
            (-tilted, tilted),
            degrees,
        ),
        "rate": Measure(
            translate("CoachPanel", "Frames a second"),
            translate("CoachPanel", "How many pictures are analysed in a second"),
            (0.0, 30.0),
            (SLOW_RATE_HZ, None),
            rate,
        ),
    }
