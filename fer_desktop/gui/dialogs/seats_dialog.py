"""Seats drawn on the picture: kept in the settings for every source to come, or in a file."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.analysis.seats import Seat, as_settings, read_seats, seats_of, to_json
from fer_desktop.core.errors import FerError
from fer_desktop.core.files import replace_file
from fer_desktop.core.frames import Image
from fer_desktop.core.settings import SeatingSettings
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.gui.toolkit.file_dialogs import documents_folder
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.qt_images import to_image

SMALLEST_SHARE = 0.03
"""A region that is drawn smaller than this was a click."""
Keep = Callable[[SeatingSettings], None]


class Board(QWidget):
    """The picture with its seats; dragging draws a new one."""

    drawn = Signal(object)
    """The region of a new seat as a QRectF, in shares of the picture."""

    def __init__(self, image: QImage | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.seats: tuple[Seat, ...] = ()
        self._from: QPointF | None = None
        self._to: QPointF | None = None
        self.setMinimumSize(360, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(self.tr("Picture with seats"))

    def sizeHint(self) -> QSize:
        return QSize(640, 360)

    def show_seats(self, seats: tuple[Seat, ...]) -> None:
        """Draw these."""
        self.seats = seats
        self.update()

    @property
    def picture(self) -> QRectF:
        """Where the picture lies in the widget; without one a field of 16:9."""
        shape = self._image.size() if self._image is not None else QSize(16, 9)
        size = shape.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
        return QRectF(left, top, size.width(), size.height())

    def _share(self, point: QPointF) -> QPointF:
        area = self.picture
        x = (point.x() - area.left()) / max(area.width(), 1.0)
        y = (point.y() - area.top()) / max(area.height(), 1.0)
        return QPointF(min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))

    def _place(self, x: float, y: float, width: float, height: float) -> QRectF:
        area = self.picture
        return QRectF(
            area.left() + x * area.width(),
            area.top() + y * area.height(),
            width * area.width(),
            height * area.height(),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.picture, QColor(theme.current().muted))
        if self._image is not None:
            painter.drawImage(self.picture, self._image)
        for seat in self.seats:
            self._paint(painter, self._place(seat.x, seat.y, seat.width, seat.height), seat.name)
        if self._from is not None and self._to is not None:
            new = QRectF(self._from, self._to).normalized()
            self._paint(painter, self._place(new.x(), new.y(), new.width(), new.height()), "")

    def _paint(self, painter: QPainter, place: QRectF, name: str) -> None:
        for color, width in ((QColor(0, 0, 0, 160), 4.0), (QColor(255, 255, 255), 2.0)):
            painter.setPen(QPen(color, width))
            painter.drawRect(place.adjusted(2, 2, -2, -2))
        if name:
            metrics = painter.fontMetrics()
            plate = metrics.boundingRect(name).adjusted(-6, -3, 6, 3)
            plate.moveTopLeft(place.topLeft().toPoint())
            painter.fillRect(plate, QColor(0, 0, 0, 190))
            painter.setPen(Qt.GlobalColor.white)
            painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, name)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = self._to = self._share(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._to = self._share(event.position())
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        new = QRectF(self._from, self._share(event.position())).normalized()
        self._from = self._to = None
        self.update()
        if min(new.width(), new.height()) >= SMALLEST_SHARE:
            self.drawn.emit(new)


class SeatsDialog(QDialog):
    """Draws, names and removes seats; `keep` takes them when the person agrees."""

    def __init__(
        self,
        picture: Image | None,
        seating: SeatingSettings,
        keep: Keep,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Seats"))
        self._keep = keep
        self._filling = False
        self.board = Board(to_image(picture) if picture is not None else None)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Seats"))
        self.list.setFixedWidth(170)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # cuts by “…”
        self.message = Label()
        self.message.setWordWrap(True)
        self._build()
        self.board.drawn.connect(self._add)
        self.list.itemChanged.connect(self._rename)
        self.show_seats(seats_of(seating))

    def _build(self) -> None:
        explained = Label(
            self.tr(
                "Drag over the picture to draw where somebody sits. A face whose middle is in a "
                "seat has the seat's name in this and every later video. Double-click a name to "
                "change it."
            )
        )
        explained.setWordWrap(True)
        halves = QPushButton(self.tr("Left and right half"))
        remove = QPushButton(self.tr("Remove"))
        load = QPushButton(self.tr("Open…"))
        save = QPushButton(self.tr("Save as…"))
        halves.clicked.connect(self._halves)
        remove.clicked.connect(self._remove)
        load.clicked.connect(self._load)
        save.clicked.connect(self._save)
        column = QVBoxLayout()
        column.addWidget(self.list, 1)
        for button in (remove, halves, load, save):
            button.setAutoDefault(False)
            column.addWidget(button)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.board, 1)
        middle.addLayout(column)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addWidget(explained)
        layout.addLayout(middle, 1)
        layout.addWidget(self.message)
        layout.addWidget(buttons)

    # what there is

    @property
    def seats(self) -> tuple[Seat, ...]:
        """As they are drawn and named now."""
        return self.board.seats

    def show_seats(self, seats: tuple[Seat, ...]) -> None:
        """Show these instead."""
        self.board.show_seats(seats)
        self._filling = True
        self.list.clear()
        for seat in seats:
            item = QListWidgetItem(seat.name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self.list.addItem(item)
        self._filling = False

    def _change(self, seats: tuple[Seat, ...]) -> bool:
        """Show these if they make sense, else say why not."""
        try:
            as_settings(seats)
        except FerError as error:
            self.message.setText(texts.error(error))
            self.show_seats(self.seats)
            return False
        self.message.setText("")
        self.show_seats(seats)
        return True

    def _free_name(self) -> str:
        taken = {seat.name for seat in self.seats}
        names = (self.tr("Seat {number}").format(number=n) for n in range(1, len(taken) + 2))
        return next(name for name in names if name not in taken)

    def _add(self, region: QRectF) -> None:
        x, y = round(region.x(), 3), round(region.y(), 3)
        width, height = round(region.right() - x, 3), round(region.bottom() - y, 3)
        seat = Seat(self._free_name(), x, y, min(width, 1 - x), min(height, 1 - y))
        if self._change((*self.seats, seat)):
            self.list.setCurrentRow(self.list.count() - 1)
            self.list.editItem(self.list.currentItem())

    def _rename(self, item: QListWidgetItem) -> None:
        if not self._filling:
            row = self.list.row(item)
            seats = list(self.seats)
            old = seats[row]
            seats[row] = Seat(item.text().strip(), old.x, old.y, old.width, old.height)
            self._change(tuple(seats))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self._change((*self.seats[:row], *self.seats[row + 1 :]))

    def _halves(self) -> None:
        left, right = self.tr("left"), self.tr("right")
        self._change((Seat(left, 0.0, 0.0, 0.5, 1.0), Seat(right, 0.5, 0.0, 0.5, 1.0)))

    # files

    def _load(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Open seats"), documents_folder(), self.tr("Seats") + " (*.json)"
        )
        if path:
            self.load(Path(path))

    def load(self, path: Path) -> None:
        """Show the seats of a file."""
        try:
            self._change(seats_of(read_seats(path)))
        except FerError as error:
            self.message.setText(texts.error(error))

    def _save(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self.tr("Save seats"),
            f"{documents_folder()}/seats.json",
            self.tr("Seats") + " (*.json)",
        )
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write the seats into a file, for `--seats`."""
        try:
            replace_file(path, to_json(as_settings(self.seats)))
            self.message.setText(self.tr("Saved: {path}").format(path=path))
        except FerError as error:
            self.message.setText(texts.error(error))

    def accept(self) -> None:
        """Keep them for this and every later source."""
        self._keep(as_settings(self.seats))
        super().accept()
