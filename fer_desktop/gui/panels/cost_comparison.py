"""The cost of this program beside the paper's, and beside that of the networks it compares.

After the paper's Tables 4 and 5. Of the paper only its headline is repeated; the networks have
this project's own figures, where they were measured: `resources/models/comparison.json`, written
by `python -m training compare --json`.
"""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from fer_desktop.core.errors import ModelError
from fer_desktop.core.resources import resource
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import leave_wheel_to_page
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.system.monitoring import ResourceSample

NAMES = {
    "mini_xception": "mini-Xception",
    "plain_cnn": "CNN",
    "vgg_net": "VGG-Net",
    "resnet50": "ResNet-50",
    "densenet1": "DenseNet-1",
    "separable_se": "light",
    "residual_se": "accurate",
}
"""Architectures as the paper writes them, and this program's own by their models' names."""
PARTS = ("testing", "training")
VALUES = 4
"""CPU, user, system, memory."""
PAPER_MEMORY_MB = 496.0
"""What the paper states for its whole task: 0.496 GB, with a network of 58,423 parameters."""


@dataclass(frozen=True)
class Cost:
    """Percentages are of all cores of the machine."""

    cpu_percent: float
    user_percent: float
    system_percent: float
    memory_mb: float


@dataclass(frozen=True)
class Row:
    """One network: what training and testing it cost; None where that was not recorded."""

    name: str
    parameters: int
    epochs: int
    planned_epochs: int
    machine: str
    costs: dict[str, Cost | None]

    @property
    def unfinished(self) -> bool:
        """Whether fewer epochs were trained than planned."""
        return self.epochs < self.planned_epochs


@dataclass(frozen=True)
class Comparison:
    """All rows, and the machine on which they were measured."""

    machine: str
    rows: tuple[Row, ...]


def comparison_path() -> Path:
    """Where the shipped comparison lies, if this installation has one."""
    return resource("models", "comparison.json")


def load_comparison(path: Path) -> Comparison | None:
    """The comparison; None when there is no such file. Raises ModelError for a broken one."""
    if not path.is_file():
        return None
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        return Comparison(values["machine"], tuple(_row(run) for run in values["runs"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(
            "The comparison {path} cannot be used: {kind}: {reason}.",
            "Install FER Desktop again.",
            path=path,
            kind=type(error).__name__,
            reason=error,
        ) from error


def _row(run: dict[str, Any]) -> Row:
    costs = {part: None if run[part] is None else Cost(**run[part]) for part in PARTS}
    name = NAMES.get(run["architecture"], run["name"])
    trained = run["epochs"], run["planned_epochs"], run["machine"]
    return Row(name, run["parameters"], *trained, costs)


class CostComparison(QWidget):
    """A small table; its first row is this program now, its second what the paper states."""

    def __init__(self, comparison: Comparison | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = comparison.rows if comparison else ()
        self._cores = psutil.cpu_count() or 1
        heading = Label(self.tr("Beside others"))
        heading.setProperty("role", "muted")
        self.part = QComboBox()
        self.part.setVisible(bool(self._rows))
        self.part.setAccessibleName(self.tr("What the networks did"))
        self.part.addItem(self.tr("while testing"), "testing")
        self.part.addItem(self.tr("while training"), "training")
        self.part.activated.connect(self._show_rows)
        leave_wheel_to_page(self.part)
        head = QHBoxLayout()
        head.addWidget(heading, 1)
        head.addWidget(self.part)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(2)
        titles = (self.tr("CPU"), self.tr("User"), self.tr("System"), self.tr("MB"))
        for column, title in enumerate(titles):
            self._grid.setColumnStretch(column, 1)
            self._grid.addWidget(self._value(title, muted=True), 0, column)
        self.now = self._add_row(1, self.tr("this program now"), "")
        for cell in self.now:
            cell.setProperty("role", "strong")
        self.paper = self._add_row(
            2,
            self.tr("the paper's program"),
            self.tr("As published: 0.496 GB for the whole task, a network of 58,423 parameters."),
        )
        self.paper[-1].setText(texts.decimal(PAPER_MEMORY_MB, 0))
        self._name_row(self.paper)
        self.cells = [
            self._add_row(3 + number, *self._described(row))
            for number, row in enumerate(self._rows)
        ]
        note = Label(self._note(comparison))
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addLayout(self._grid)
        layout.addWidget(note)
        self._show_rows()

    def _note(self, comparison: Comparison | None) -> str:
        """How the figures were measured."""
        text = self.tr(
            "CPU, user and system in percent of all cores. The paper's row is as published; it "
            "was measured on another machine."
        )
        if comparison is not None:
            text += " " + self.tr(
                "The networks were measured by this project, not taken from the paper: {machine}; "
                "means over all epochs on FER-2013, largest resident memory."
            ).format(machine=comparison.machine)
            if any(row.unfinished for row in comparison.rows):
                text += " " + self.tr("* Not trained to its end.")
        return text

    def _described(self, row: Row) -> tuple[str, str]:
        """Name with its size, and in the tool tip how far it was trained."""
        name = f"{row.name} · {texts.short_count(row.parameters)}"
        if row.unfinished:
            name += " *"
        tip = self.tr("{count} parameters; {epochs} of {planned} epochs").format(
            count=texts.decimal(row.parameters, 0), epochs=row.epochs, planned=row.planned_epochs
        )
        return name, f"{tip}\n{row.machine}"

    def _add_row(self, row: int, name: str, tip: str) -> list[QLabel]:
        """The name in a line of its own, so that the table fits a narrow panel; values below."""
        title = Label(name)
        cells = [title, *(self._value("–") for _ in range(VALUES))]
        self._grid.addWidget(title, 2 * row, 0, 1, VALUES)
        for column, cell in enumerate(cells[1:]):
            self._grid.addWidget(cell, 2 * row + 1, column)
        for cell in cells:
            cell.setToolTip(tip)
        return cells

    def _value(self, text: str, *, muted: bool = False) -> QLabel:
        cell = Label(text)
        if muted:
            cell.setProperty("role", "muted")
        cell.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return cell

    def _show_rows(self) -> None:
        part = str(self.part.currentData())
        for row, cells in zip(self._rows, self.cells, strict=True):
            self._fill(cells, row.costs[part])

    def show_now(self, sample: ResourceSample) -> None:
        """This program in the last second, in the units of the others."""
        self._fill(
            self.now,
            Cost(
                sample.cpu_percent / self._cores,
                sample.user_percent / self._cores,
                sample.system_percent / self._cores,
                sample.memory_mb,
            ),
        )

    def _fill(self, cells: list[QLabel], cost: Cost | None) -> None:
        values = ["–"] * VALUES
        if cost is not None:
            values = [
                texts.decimal(cost.cpu_percent, 0),
                texts.decimal(cost.user_percent, 0),
                texts.decimal(cost.system_percent, 1),
                texts.decimal(cost.memory_mb, 0),
            ]
        for cell, value in zip(cells[1:], values, strict=True):
            cell.setText(value)
        self._name_row(cells)

    def _name_row(self, cells: list[QLabel]) -> None:
        """Give the whole row as its name to a screen reader."""
        cells[0].setAccessibleName(f"{cells[0].text()}: {', '.join(c.text() for c in cells[1:])}")
