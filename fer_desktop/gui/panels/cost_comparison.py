"""The cost of this program beside the paper's Tables 4 and 5, as they are printed there.

The networks that this project trained itself, and what they cost here, stand in
training/COMPARISON.md: they ran on other machines, each on its own.
"""

from dataclasses import dataclass

import psutil
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox, leave_wheel_to_page
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.system.monitoring import ResourceSample

PAPER_MEMORY_MB = 16_000
"""Of the paper's machine: its 3.1 % are the 0.496 GB that it states for the whole task."""


@dataclass(frozen=True)
class Cost:
    """Processor in percent of all cores of its machine, memory in percent of its memory."""

    cpu_percent: float
    user_percent: float
    system_percent: float
    memory_percent: float
    memory_mb: float


def _paper(cpu: float, user: float, system: float, memory: float) -> Cost:
    return Cost(cpu, user, system, memory, memory / 100 * PAPER_MEMORY_MB)


PAPER = "mini-Xception"
"""The paper's own network."""
TESTING = {
    PAPER: _paper(17.5, 21.12, 2.65, 3.1),
    "CNN": _paper(10.83, 15.12, 3.95, 12.0),
    "VGG-Net": _paper(21.50, 24.67, 5.90, 3.2),
    "ResNet-50": _paper(49.78, 53.67, 15.73, 2.9),
}
"""Table 5."""
TRAINING = {
    PAPER: _paper(16.67, 18.97, 1.38, 4.3),
    "CNN": _paper(8.67, 16.00, 4.62, 12.5),
    "VGG-Net": _paper(18.50, 22.05, 3.11, 4.6),
    "ResNet-50": _paper(25.00, 29.50, 5.92, 5.9),
}
"""Table 4."""


class CostComparison(QWidget):
    """A small table; its first row is this program now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cores = psutil.cpu_count() or 1
        self._tables = (TESTING, TRAINING)
        heading = Label(self.tr("Beside the paper"))
        heading.setProperty("role", "strong")
        self.table = ComboBox()
        self.table.setAccessibleName(self.tr("Table of the paper"))
        self.table.addItem(self.tr("Table 5: while testing"))
        self.table.addItem(self.tr("Table 4: while training"))
        self.table.currentIndexChanged.connect(self._show_rows)
        leave_wheel_to_page(self.table)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        titles = (
            (self.tr("CPU"), self.tr("Share of all processor cores that the program kept busy")),
            (self.tr("User"), self.tr("Part of it in the program itself")),
            (self.tr("System"), self.tr("Part of it in the operating system")),
            (self.tr("Memory"), self.tr("Share of the machine's memory")),
            (self.tr("MB"), self.tr("The same in megabytes: the paper's machine had 16 GB")),
        )
        for column, (title, tip) in enumerate(titles):
            self._grid.setColumnStretch(column, 1)
            cell = self._value(title, muted=True)
            cell.setToolTip(tip)
            self._grid.addWidget(cell, 0, column)
        self.now = self._add_row(1, self.tr("This program now"))
        for cell in self.now:
            cell.setProperty("role", "strong")
        own = self.tr("{network}, the paper's own network").format(network=PAPER)
        self.cells = {
            name: self._add_row(2 + number, own if name == PAPER else name)
            for number, name in enumerate(TESTING)
        }
        note = Label(
            self.tr(
                "How much of the computer it takes: first this program, measured now, then the "
                "networks of the paper, as printed there. All are shares of the whole computer; "
                "in the paper, user and system are those of everything that ran. The paper's was "
                "a desktop with six cores (Intel i5-8400) and a graphics card; smaller is better."
            )
        )
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addWidget(self.table)
        layout.addLayout(self._grid)
        layout.addWidget(note)
        self._show_rows()

    def _add_row(self, row: int, name: str) -> list[QLabel]:
        """The name in a line of its own, so that the table fits a narrow panel; values below."""
        title = Label(name)
        cells = [title, *(self._value("–") for _ in range(5))]
        self._grid.addWidget(title, 2 * row, 0, 1, 5)
        for column, cell in enumerate(cells[1:]):
            self._grid.addWidget(cell, 2 * row + 1, column)
        return cells

    def _value(self, text: str, *, muted: bool = False) -> QLabel:
        cell = Label(text)
        if muted:
            cell.setProperty("role", "muted")
        cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return cell

    def _show_rows(self) -> None:
        table = self._tables[self.table.currentIndex()]
        for name, cells in self.cells.items():
            self._fill(cells, table[name])

    def show_now(self, sample: ResourceSample) -> None:
        """This program in the last second, in the units of the paper."""
        self._fill(
            self.now,
            Cost(
                sample.cpu_percent / self._cores,
                sample.user_percent / self._cores,
                sample.system_percent / self._cores,
                sample.memory_percent,
                sample.memory_mb,
            ),
        )

    def _fill(self, cells: list[QLabel], cost: Cost) -> None:
        percents = (cost.cpu_percent, cost.user_percent, cost.system_percent, cost.memory_percent)
        percent = self.tr("{number} %")
        values = [percent.format(number=texts.decimal(value, 1)) for value in percents]
        for cell, value in zip(cells[1:], [*values, texts.decimal(cost.memory_mb, 0)], strict=True):
            cell.setText(value)
        name = f"{cells[0].text()}: {', '.join(cell.text() for cell in cells[1:])}"
        cells[0].setAccessibleName(name)  # the whole row, for a screen reader
