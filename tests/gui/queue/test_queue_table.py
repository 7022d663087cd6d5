from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from pytestqt.qtbot import QtBot

from fer_desktop.bulk.jobs import JobSpec
from fer_desktop.gui.queue.queue_filter import QueueFilter
from fer_desktop.gui.queue.queue_model import Column, QueueModel
from fer_desktop.gui.queue.queue_table import LEAST_NOTES_PX, QueueTable, cells_of


def shown(qtbot: QtBot, count: int = 3) -> tuple[QueueModel, QueueTable]:
    model = QueueModel()
    model.show([JobSpec(f"s{n}", f"/videos/s{n}.mp4") for n in range(count)])
    table = QueueTable(QueueFilter(model))
    qtbot.addWidget(table)
    table.show()
    return model, table


def test_notes_can_be_read_in_a_narrow_window_and_fill_a_wide_one(qtbot: QtBot) -> None:
    _model, table = shown(qtbot)
    table.resize(500, 300)
    assert table.columnWidth(Column.NOTES) == LEAST_NOTES_PX
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(1400, 300)
    assert table.columnWidth(Column.NOTES) > LEAST_NOTES_PX
    assert table.horizontalScrollBar().maximum() == 0
    before_px = table.columnWidth(Column.NOTES)
    table.setColumnWidth(Column.SOURCE, table.columnWidth(Column.SOURCE) - 100)
    assert table.columnWidth(Column.NOTES) == before_px + 100
    table.setColumnWidth(Column.NOTES, 1000)
    QCoreApplication.processEvents()  # a bar appears, which resizes the table
    assert table.columnWidth(Column.NOTES) == 1000


def test_a_column_is_pasted_from_a_spreadsheet(qtbot: QtBot) -> None:
    model, table = shown(qtbot)
    QGuiApplication.clipboard().setText("P01\r\nP02\r\nP03\r\n")
    table.setCurrentIndex(table.model().index(0, Column.PARTICIPANT))
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [spec.participant for spec in model.specs] == ["P01", "P02", "P03"]


def test_one_cell_fills_all_that_are_chosen(qtbot: QtBot) -> None:
    model, table = shown(qtbot)
    QGuiApplication.clipboard().setText("P09")
    for row in range(2):
        cell = table.model().index(row, Column.PARTICIPANT)
        table.selectionModel().select(cell, QItemSelectionModel.SelectionFlag.Select)
    table.selectionModel().setCurrentIndex(
        table.model().index(0, Column.PARTICIPANT), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    table.paste()
    assert [spec.participant for spec in model.specs] == ["P09", "P09", ""]


def test_copied_cells_can_be_pasted_elsewhere(qtbot: QtBot) -> None:
    model, table = shown(qtbot, 2)
    model.fill(0, Column.PARTICIPANT, [["P01"], ["P02"]])
    table.selectColumn(Column.PARTICIPANT)
    table.copy()
    assert QGuiApplication.clipboard().text() == "P01\nP02"


def test_files_dropped_on_the_table_are_told(qtbot: QtBot) -> None:
    _model, table = shown(qtbot)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/videos/a b.mp4"), QUrl("https://example.org/x")])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    with qtbot.waitSignal(table.dropped) as told:
        table.dropEvent(event)
    assert told.args == [["/videos/a b.mp4"]]


@given(st.lists(st.lists(st.text("ab 1", min_size=1), min_size=1, max_size=4), min_size=1))
def test_cells_are_read_as_they_were_copied(cells: list[list[str]]) -> None:
    text = "\n".join("\t".join(line) for line in cells)
    if text.strip():
        assert cells_of(text) == cells
    assert cells_of("") == []
