"""What the program costs, after the paper's Tables 4 and 5: CPU, user, system and memory share.

CPU is a share of one core, as in the paper's process monitor; sampled once a second. The panel is
hidden until somebody wants it (its line in the status bar is always there), so it is made when it
is first shown, and follows while it is seen.
"""

import math
from collections import deque

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen, QShowEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fer_desktop.gui.panels.cost_comparison import CostComparison
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.labels import Label, ValueLabel
from fer_desktop.gui.toolkit.plot import Plot
from fer_desktop.gui.toolkit.plot_items import Curve
from fer_desktop.system.monitoring import ResourceSample

HISTORY_SAMPLES = 300
LEAST_TOP_PERCENT = 50.0
LEAST_SHOWN_S = 60.0
"""The plot shows a minute at first, then as long as there are samples."""


class CostPanel(QScrollArea):
    """Numbers and a plot of the last five minutes, milliseconds per stage, frames."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Cost of this program"))
        self.setMinimumSize(230, 80)
        self.samples: deque[ResourceSample] = deque(maxlen=HISTORY_SAMPLES)
        self._values: dict[str, QLabel] = {}
        self._stages: dict[str, QLabel] = {}
        self._stage_titles: dict[str, QLabel] = {}
        self._names: dict[str, tuple[QLabel, str]] = {}
        self._stage_mean: dict[str, float] = {}
        self._stage_texts = {
            "pyramid": (self.tr("pyramid"), self.tr("The picture in several sizes")),
            "pnet": (self.tr("find"), self.tr("P-Net, the first network: where faces may be")),
            "rnet": (self.tr("check"), self.tr("R-Net, the second: which of those are faces")),
            "onet": (
                self.tr("place"),
                self.tr("O-Net, the third: box, eyes, nose and mouth of each face"),
            ),
            "track": (self.tr("track"), self.tr("Which face is which from frame to frame")),
            "crop": (self.tr("crop"), self.tr("Each face cut out, grey, 48x48")),
            "quality": (self.tr("quality"), self.tr("How well each face can be read")),
            "classify": (self.tr("classify"), self.tr("The expression of each face")),
            "smooth": (self.tr("smooth"), self.tr("Trembling taken out of the probabilities")),
        }
        """Stage → its name, and what it does; in the order of the pipeline."""
        self._is_built = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._is_built:
            self._build()
        self._draw()

    def _build(self) -> None:
        self._is_built = True
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.setSpacing(8)
        layout.addLayout(self._build_shares())
        layout.addWidget(self._build_plot())
        layout.addLayout(self._build_flow())
        self._stage_grid = QGridLayout()
        self._stage_grid.setHorizontalSpacing(6)
        self._stage_grid.setVerticalSpacing(1)
        heading = Label(self.tr("Milliseconds per frame"))
        heading.setProperty("role", "muted")
        layout.addWidget(heading)
        layout.addLayout(self._stage_grid)
        note = Label(
            self.tr(
                "CPU, user and system are shares of one core; memory is the share of this "
                "machine's memory. Measured once a second for this process alone."
            )
        )
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        layout.addWidget(note)
        self.comparison = CostComparison()
        layout.addWidget(self.comparison)
        layout.addStretch(1)
        self.setWidget(content)
        self.retheme()

    def _pair(self, grid: QGridLayout, place: int, key: str, title: str, tip: str = "") -> None:
        name, value = Label(title), ValueLabel(title)
        name.setProperty("role", "muted")
        value.setProperty("role", "value")
        name.setToolTip(tip)
        value.setToolTip(tip)
        row, column = divmod(place, 2)
        grid.addWidget(name, 2 * row, column)
        grid.addWidget(value, 2 * row + 1, column)
        self._values[key] = value
        for marked_up in (name, value):  # by a line's colour, and by a size; no name of anybody's
            marked_up.setTextFormat(Qt.TextFormat.RichText)
        self._names[key] = (name, title)

    def _build_shares(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self._pair(grid, 0, "cpu", self.tr("CPU"), self.tr("Share of one core: user + system"))
        self._pair(
            grid,
            1,
            "memory",
            self.tr("Memory"),
            self.tr("Resident, as a share of all memory"),
        )
        self._pair(grid, 2, "user", self.tr("User"), self.tr("Time in the program itself"))
        self._pair(grid, 3, "system", self.tr("System"), self.tr("Time in the operating system"))
        return grid

    def _build_flow(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self._pair(grid, 0, "rate", self.tr("Frames a second"))
        self._pair(
            grid, 1, "latency", self.tr("Latency"), self.tr("Age of the picture when it is shown")
        )
        self._pair(grid, 2, "analysed", self.tr("Analysed"))
        self._pair(
            grid, 3, "dropped", self.tr("Dropped"), self.tr("Camera frames that came too fast")
        )
        return grid

    def _build_plot(self) -> Plot:
        self.plot = Plot(left_px=44, bottom_px=4)
        self.plot.setAccessibleName(self.tr("CPU and memory over the last minutes"))
        self.plot.setFixedHeight(92)
        self.plot.set_x_range(-LEAST_SHOWN_S, 0)
        self._cpu, self._user, self._system, self._memory = (Curve() for _ in range(4))
        self.plot.curves = [self._cpu, self._user, self._system, self._memory]
        self._show_up_to(LEAST_TOP_PERCENT)
        return self.plot

    def _show_up_to(self, percent: float) -> None:
        top = math.ceil(percent / LEAST_TOP_PERCENT) * LEAST_TOP_PERCENT
        self.plot.set_y_range(0, top * 1.1)
        self.plot.left_ticks = [(value, texts.percent(value / 100)) for value in (0, top / 2, top)]

    def add_sample(self, sample: ResourceSample) -> None:
        """Show one more second."""
        self.samples.append(sample)
        if self.isVisible():
            self._draw()

    def _draw(self) -> None:
        """The last sample in words, all as curves."""
        if not self.samples:
            return
        sample = self.samples[-1]
        unit = self.tr("{number} %")
        self._values["cpu"].setText(unit.format(number=texts.decimal(sample.cpu_percent, 0)))
        self._values["user"].setText(unit.format(number=texts.decimal(sample.user_percent, 0)))
        self._values["system"].setText(unit.format(number=texts.decimal(sample.system_percent, 0)))
        share = unit.format(number=texts.decimal(sample.memory_percent, 1))
        megabytes = self.tr("{megabytes} MB").format(megabytes=texts.decimal(sample.memory_mb, 0))
        self._values["memory"].setText(
            f'{share} <span style="font-size: 9pt; font-weight: 400">{megabytes}</span>'
        )
        self.comparison.show_now(sample)
        now = sample.elapsed_s
        times = np.array([each.elapsed_s - now for each in self.samples])
        for curve, percents in (
            (self._cpu, [each.cpu_percent for each in self.samples]),
            (self._user, [each.user_percent for each in self.samples]),
            (self._system, [each.system_percent for each in self.samples]),
            (self._memory, [each.memory_percent for each in self.samples]),
        ):
            curve.set_data(times, np.array(percents))
        self.plot.set_x_range(min(float(times[0]), -LEAST_SHOWN_S), 0)
        self._show_up_to(max(each.cpu_percent for each in self.samples))
        self.plot.update()

    def show_flow(self, rate_hz: float, latency_ms: float, analysed: int, dropped: int) -> None:
        """Frames a second, latency and counts."""
        if not self._is_built:
            return
        idle = "–"
        milliseconds = texts.decimal(latency_ms, 0)
        latency = self.tr("{milliseconds} ms").format(milliseconds=milliseconds)
        self._values["rate"].setText(texts.decimal(rate_hz, 1) if rate_hz else idle)
        self._values["latency"].setText(latency if latency_ms else idle)
        self._values["analysed"].setText(texts.decimal(analysed, 0))
        self._values["dropped"].setText(texts.decimal(dropped, 0))

    def show_stages(self, stage_ms: dict[str, float]) -> None:
        """Milliseconds of each stage, averaged over the last second or so; none when idle."""
        if not self._is_built:
            return
        if not stage_ms:
            self._stage_mean.clear()
            for value_label in self._stages.values():
                value_label.setText("–")
        for name, value in stage_ms.items():
            old = self._stage_mean.get(name, value)
            self._stage_mean[name] = old + 0.2 * (value - old)
            if name not in self._stages:
                self._add_stage(name)
            self._stages[name].setText(texts.decimal(self._stage_mean[name], 2))

    def _add_stage(self, name: str) -> None:
        """One more stage, in the order of the pipeline where it is known."""
        text, tip = self._stage_texts.get(name, (name, ""))
        title, value = Label(text), ValueLabel(text)
        title.setProperty("role", "muted")
        title.setToolTip(tip)
        value.setToolTip(tip)
        self._stages[name] = value
        self._stage_titles[name] = title
        order = list(self._stage_texts)
        known = sorted(
            self._stages, key=lambda each: order.index(each) if each in order else len(order)
        )
        for place, each in enumerate(known):
            row, column = divmod(place, 2)
            self._stage_grid.addWidget(self._stage_titles[each], row, 2 * column)
            self._stage_grid.addWidget(
                self._stages[each], row, 2 * column + 1, Qt.AlignmentFlag.AlignRight
            )

    def retheme(self) -> None:
        """Take the colours in effect."""
        if not self._is_built:
            return
        colors = theme.current()
        self.plot.retheme()
        for key, curve, color, style in (
            ("cpu", self._cpu, colors.accent, Qt.PenStyle.SolidLine),
            ("user", self._user, colors.good, Qt.PenStyle.DashLine),
            ("system", self._system, colors.fair, Qt.PenStyle.DotLine),
            ("memory", self._memory, colors.poor, Qt.PenStyle.DashDotLine),
        ):
            curve.pen = QPen(QColor(color), 1.5, style)
            label, title = self._names[key]
            label.setText(f'<span style="color: {color}">▬</span> {title}')
