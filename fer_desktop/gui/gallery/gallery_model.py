"""The photographs as Qt lists them: added while they are analysed, sorted and filtered."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QImage, QPainter, QPixmap, QPixmapCache

from fer_desktop.gui.gallery.entries import NO_FACE_LABEL, THUMBNAIL_PX, FaceFound, GalleryEntry
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import plain_tip
from fer_desktop.scores.labels import UNSURE_INDEX

Index = QModelIndex | QPersistentModelIndex
ENTRY_ROLE = Qt.ItemDataRole.UserRole


class GalleryModel(QAbstractListModel):
    """One row a photograph, in the folder's order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: list[GalleryEntry] = []

    def add(self, entries: Sequence[GalleryEntry]) -> None:
        """Put photographs at the end."""
        if not entries:
            return
        first = len(self.entries)
        self.beginInsertRows(QModelIndex(), first, first + len(entries) - 1)
        self.entries.extend(entries)
        self.endInsertRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, Qt's own default
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == ENTRY_ROLE:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.name}\n{self.words(entry)}"
        if role == Qt.ItemDataRole.DecorationRole:
            return _pixmap(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join((entry.name, *map(face_words, entry.faces))))
        return None

    def words(self, entry: GalleryEntry) -> str:
        """What was found, in a line."""
        if not entry.faces:
            return self.tr("no face")
        if len(entry.faces) == 1:
            return face_words(entry.faces[0])
        return self.tr("%n face(s)", "", len(entry.faces))


def face_words(face: FaceFound) -> str:
    """Label and probability: "happiness 98 %"; a share beside "unsure" would seem to be its own."""
    word = texts.label(face.label)
    return word if face.label == UNSURE_INDEX else f"{word} {texts.percent(face.probability)}"


def _pixmap(entry: GalleryEntry) -> QPixmap:
    """The thumbnail in the middle of a square, so that all words stand at one height.

    Qt's own cache keeps those that were shown last.
    """
    key = f"gallery {id(entry)}"
    square = QPixmap()
    if not QPixmapCache.find(key, square):
        picture = QImage.fromData(entry.thumbnail)
        square = QPixmap(THUMBNAIL_PX, THUMBNAIL_PX)
        square.fill(Qt.GlobalColor.transparent)
        painter = QPainter(square)
        left, top = (THUMBNAIL_PX - picture.width()) // 2, (THUMBNAIL_PX - picture.height()) // 2
        painter.drawImage(left, top, picture)
        painter.end()
        QPixmapCache.insert(key, square)
    return square


@dataclass(frozen=True)
class GalleryOrder:
    """How the photographs are sorted and which are shown."""

    by_name: bool = True
    """In the folder's order; else by probability, the largest first."""
    emotion: int | None = None
    """Of which expression; None: of each face's likeliest."""
    label: int | None = None
    """Only those with a face of this label (an index into LABELS, or NO_FACE_LABEL)."""
    least_probability: float = 0.0
    """Only those with a face whose likeliest expression has at least this one."""


class GalleryFilter(QSortFilterProxyModel):
    """The photographs of a GalleryOrder."""

    def __init__(self, model: GalleryModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._order = GalleryOrder()
        self.setSourceModel(model)
        self.setDynamicSortFilter(True)
        self.sort(0)

    def set_order(self, order: GalleryOrder) -> None:
        """Sort and filter so from now on."""
        self._order = order
        self.invalidate()
        self.sort(0)

    def filterAcceptsRow(self, row: int, _parent: Index) -> bool:
        entry, order = self._model.entries[row], self._order
        if order.label == NO_FACE_LABEL:
            return not entry.faces
        if order.label is not None and not entry.has(order.label):
            return False
        return entry.confidence >= order.least_probability

    def lessThan(self, left: Index, right: Index) -> bool:
        first, second = self._model.entries[left.row()], self._model.entries[right.row()]
        if self._order.by_name:
            return first.index < second.index
        return self._strength(first) > self._strength(second)

    def _strength(self, entry: GalleryEntry) -> float:
        emotion = self._order.emotion
        return entry.confidence if emotion is None else entry.probability_of(emotion)
