"""What the program costs, after the paper's Tables 4 and 5: CPU, user, system and memory share.

CPU is a share of one core, as in the paper's process monitor; sampled once a second.
"""

from collections import deque

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from fer_desktop.gui import texts, theme
from fer_desktop.monitoring import ResourceSample

HISTORY_SAMPLES = 300


class CostPanel(QScrollArea):
    """Numbers and a plot of the last five minutes, milliseconds per stage, frames."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setAccessibleName(self.tr("Cost of this program"))
        self.setMinimumSize(230, 80)
        self.samples: deque[ResourceSample] = deque(maxlen=HISTORY_SAMPLES)
        self._values: dict[str, QLabel] = {}
        self._stages: dict[str, QLabel] = {}
        self._stage_titles: dict[str, QLabel] = {}
        self._names: dict[str, tuple[QLabel, str]] = {}
        self._stage_mean: dict[str, float] = {}
        self._stage_names = {
            "detect": self.tr("detect"),
            "pyramid": self.tr("pyramid"),
            "pnet": "P-Net",
            "rnet": "R-Net",
            "onet": "O-Net",
            "track": self.tr("track"),
            "crop": self.tr("crop"),
            "quality": self.tr("quality"),
            "classify": self.tr("classify"),
            "smooth": self.tr("smooth"),
        }
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(10, 4, 10, 8)
        layout.setSpacing(8)
        layout.addLayout(self._build_shares())
        layout.addWidget(self._build_plot())
        layout.addLayout(self._build_flow())
        self._stage_grid = QGridLayout()
        self._stage_grid.setHorizontalSpacing(10)
        self._stage_grid.setVerticalSpacing(1)
        heading = QLabel(self.tr("Milliseconds per frame"))
        heading.setProperty("role", "muted")
        layout.addWidget(heading)
        layout.addLayout(self._stage_grid)
        note = QLabel(
            self.tr(
                "CPU, user and system are shares of one core; memory is the share of this "
                "machine's memory. Measured once a second for this process alone."
            )
        )
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        layout.addWidget(note)
        layout.addStretch(1)
        self.setWidget(content)
        self.retheme()

    def _pair(self, grid: QGridLayout, place: int, key: str, title: str, tip: str = "") -> None:
        name, value = QLabel(title), QLabel("–")
        name.setProperty("role", "muted")
        value.setProperty("role", "value")
        name.setToolTip(tip)
        value.setToolTip(tip)
        value.setAccessibleName(title)
        row, column = divmod(place, 2)
        grid.addWidget(name, 2 * row, column)
        grid.addWidget(value, 2 * row + 1, column)
        self._values[key] = value
        self._names[key] = (name, title)

    def _build_shares(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        self._pair(grid, 0, "cpu", self.tr("CPU"), self.tr("Share of one core: user + system"))
        self._pair(grid, 1, "memory", self.tr("Memory"), self.tr("Resident memory"))
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

    def _build_plot(self) -> pg.PlotWidget:
        self.plot = pg.PlotWidget()
        self.plot.setAccessibleName(self.tr("CPU and memory over the last five minutes"))
        self.plot.setFixedHeight(92)
        self.plot.setMenuEnabled(False)
        self.plot.hideButtons()
        item = self.plot.getPlotItem()
        item.setMouseEnabled(x=False, y=False)
        item.getAxis("left").setWidth(34)
        item.getAxis("bottom").setHeight(4)
        item.getAxis("bottom").setStyle(showValues=False)
        self.plot.setXRange(-120, 0, padding=0)
        self._cpu = item.plot()
        self._user = item.plot()
        self._system = item.plot()
        self._memory = item.plot()
        self._key = QLabel()
        return self.plot

    def add_sample(self, sample: ResourceSample) -> None:
        """Show one more second."""
        self.samples.append(sample)
        unit = self.tr("{number} %")
        self._values["cpu"].setText(unit.format(number=texts.decimal(sample.cpu_percent, 0)))
        self._values["user"].setText(unit.format(number=texts.decimal(sample.user_percent, 0)))
        self._values["system"].setText(unit.format(number=texts.decimal(sample.system_percent, 0)))
        self._values["memory"].setText(
            self.tr("{megabytes} MB").format(megabytes=texts.decimal(sample.memory_mb, 0))
        )
        self._values["memory"].setToolTip(
            self.tr("{share} % of this machine's memory").format(
                share=texts.decimal(sample.memory_percent, 1)
            )
        )
        now = sample.elapsed_s
        times = [each.elapsed_s - now for each in self.samples]
        for curve, name in (
            (self._cpu, "cpu_percent"),
            (self._user, "user_percent"),
            (self._system, "system_percent"),
            (self._memory, "memory_percent"),
        ):
            curve.setData(times, [getattr(each, name) for each in self.samples])
        top = max(50.0, *(each.cpu_percent for each in self.samples))
        self.plot.setYRange(0, top * 1.05, padding=0)

    def show_flow(self, rate_hz: float, latency_ms: float, analysed: int, dropped: int) -> None:
        """Frames a second, latency and counts."""
        self._values["rate"].setText(texts.decimal(rate_hz, 1))
        self._values["latency"].setText(
            self.tr("{milliseconds} ms").format(milliseconds=texts.decimal(latency_ms, 0))
        )
        self._values["analysed"].setText(texts.decimal(analysed, 0))
        self._values["dropped"].setText(texts.decimal(dropped, 0))

    def show_stages(self, stage_ms: dict[str, float]) -> None:
        """Milliseconds of each stage, averaged over the last second or so."""
        for name, value in stage_ms.items():
            old = self._stage_mean.get(name, value)
            self._stage_mean[name] = old + 0.2 * (value - old)
            if name not in self._stages:
                self._add_stage(name)
            self._stages[name].setText(texts.decimal(self._stage_mean[name], 2))

    def _add_stage(self, name: str) -> None:
        """One more stage, in the order of the pipeline where it is known."""
        title, value = QLabel(self._stage_names.get(name, name)), QLabel()
        title.setProperty("role", "muted")
        value.setAccessibleName(title.text())
        self._stages[name] = value
        self._stage_titles[name] = title
        order = list(self._stage_names)
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
        colors = theme.current()
        self.plot.setBackground(colors.surface)
        for name in ("left", "bottom"):
            axis = self.plot.getPlotItem().getAxis(name)
            axis.setPen(colors.border)
            axis.setTextPen(colors.muted)
        for key, curve, color, style in (
            ("cpu", self._cpu, colors.accent, Qt.PenStyle.SolidLine),
            ("user", self._user, colors.good, Qt.PenStyle.DashLine),
            ("system", self._system, colors.fair, Qt.PenStyle.DotLine),
            ("memory", self._memory, colors.poor, Qt.PenStyle.DashDotLine),
        ):
            curve.setPen(pg.mkPen(color, width=1.5, style=style))
            label, title = self._names[key]
            label.setText(f'<span style="color: {color}">▬</span> {title}')
