"""The numbers beside the group plot: means with intervals, differences with effect sizes."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHeaderView,
    QLayout,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.statistics.bootstrap import Estimate
from fer_desktop.studies.results.outcome import Results

DIFFERENCES_PX = 84
"""Of seven events, each two are one of 21 lines."""


def scrolling(content: QWidget | QLayout) -> QScrollArea:
    """An area that stays as large as there is room, however much stands in it."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    if isinstance(content, QLayout):
        content.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        inside.setLayout(content)
        content = inside
    area.setWidget(content)
    return area


class GroupNumbers(QWidget):
    """A table with a row for each condition, and a line for each two of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = QTableWidget(0, 6)
        self.table.setAccessibleName(self.tr("Means over participants"))
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setMaximumHeight(130)
        self.table.horizontalHeader().setToolTip(
            self.tr(
                "Corrected by each participant's own neutral face; in brackets how many have one"
            )
        )
        self.difference = Label()
        self.difference.setWordWrap(True)
        self.difference.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)
        differences = scrolling(self.difference)
        differences.setMaximumHeight(DIFFERENCES_PX)
        layout.addWidget(differences)

    def show_numbers(self, results: Results | None, event: str, emotion: str) -> None:
        """Those of one expression in one event; none empties it."""
        self.table.setRowCount(0)
        self.difference.clear()
        if results is not None:
            self._fill_table(results, event, emotion)
            self.difference.setText("\n".join(self._differences(results, event, emotion)))

    def _fill_table(self, results: Results, event: str, emotion: str) -> None:
        titles = (
            self.tr("Condition"),
            self.tr("Participants"),
            self.tr("Mean"),
            self.tr("95 % interval"),
            self.tr("Share of time"),
            self.tr("Corrected mean"),
        )
        for column, title in enumerate(titles):
            self.table.setHorizontalHeaderItem(column, _cell(title, column))
        rows: dict[str, list[str]] = {}
        for g in results.means:
            if g.emotion == emotion and (results.compares_events or g.event == event):
                cells = rows.setdefault(
                    g.condition, [results.shown(g.condition), str(g.participants), *[""] * 4]
                )
                if g.measure == "mean":
                    cells[2], cells[3] = _percent(g.estimate.value), _interval(g.estimate)
                elif g.measure == "share":
                    cells[4] = _percent(g.estimate.value)
                else:
                    cells[5] = f"{_percent(g.estimate.value)} ({g.participants})"
        for cells in rows.values():
            row = self.table.rowCount()
            self.table.insertRow(row)
            for column, cell in enumerate(cells):
                self.table.setItem(row, column, _cell(cell, column))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)

    def _differences(self, results: Results, event: str, emotion: str) -> Iterator[str]:
        for e in results.effects:
            if (e.event, e.emotion, e.measure) != (event, emotion, "mean"):
                continue
            people = (
                self.tr("%n participant(s) in both", "", e.participants[0])
                if e.paired
                else self.tr("{second} and {first} participants").format(
                    second=e.participants[1], first=e.participants[0]
                )
            )
            text = self.tr("{second} − {first}: {points}, {size} ({people})")
            yield text.format(
                second=results.shown(e.second),
                first=results.shown(e.first),
                points=self._points(e.difference),
                size=_size(e.size, paired=e.paired),
                people=people,
            )

    def _points(self, difference: Estimate) -> str:
        points = texts.decimal(round(100 * difference.value, 1) + 0.0, 1)  # never “-0.0”
        words = self.tr("{points} points").format(points=points)
        return f"{words} {_span(difference, 100, 1)}".rstrip()


def _cell(text: str, column: int) -> QTableWidgetItem:
    """Names stand to the left, numbers to the right."""
    item = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item


def _percent(share: float) -> str:
    """With a tenth: differences between groups are small."""
    return texts.percent(share, 1)


def _interval(estimate: Estimate) -> str:
    if estimate.low is None or estimate.high is None:
        return "–"
    return f"{_percent(estimate.low)} – {_percent(estimate.high)}"


def _span(estimate: Estimate, factor: float, digits: int) -> str:
    if estimate.low is None or estimate.high is None:
        return ""
    low, high = (texts.decimal(factor * v, digits) for v in (estimate.low, estimate.high))
    return f"[{low}; {high}]"


def _size(estimate: Estimate, *, paired: bool) -> str:
    name = "d" if paired else "g"
    if estimate.value != estimate.value:
        return f"{name} = –"
    return f"{name} = {texts.decimal(estimate.value, 2)} {_span(estimate, 1, 2)}".rstrip()
