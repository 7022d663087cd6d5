"""The side of the review window: faces, markers and excluded ranges, each with its buttons."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Marker
from fer_desktop.gui.review.review_actions import ReviewActions
from fer_desktop.gui.review.reviewed_session import Reviewed
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label, plain_tip
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import ExcludeRange

DATA = Qt.ItemDataRole.UserRole


class ReviewSide(QWidget):
    """Shows what can be corrected; its buttons trigger the actions of the window."""

    face_chosen = Signal(int)
    place_asked = Signal(float)
    """Time of a marker or a range that was activated."""

    def __init__(self, actions: ReviewActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._filling = False
        self.buttons: dict[QAction, QPushButton] = {}
        self.faces = self._list(self.tr("Faces"))
        self.markers = self._list(self.tr("Markers"))
        self.ranges = self._list(self.tr("Excluded ranges"))
        self.faces.currentItemChanged.connect(self._face_changed)
        self.faces.itemActivated.connect(lambda _item: actions.rename.trigger())
        self.markers.currentItemChanged.connect(self._update_actions)
        self.ranges.currentItemChanged.connect(self._update_actions)
        for widget in (self.markers, self.ranges):
            widget.itemClicked.connect(self._seek)
            widget.itemActivated.connect(self._seek)
        self.range_text = Label()
        self.range_text.setWordWrap(True)
        self.range_text.setProperty("role", "muted")
        self._build()

    def _list(self, name: str) -> QListWidget:
        widget = QListWidget()
        widget.setAccessibleName(name)
        widget.setMinimumHeight(48)
        widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # cuts by “…”
        widget.setStyleSheet("QListWidget::item { padding: 3px 8px; }")
        return widget

    def _seek(self, item: QListWidgetItem) -> None:
        place: Marker | ExcludeRange = item.data(DATA)
        self.place_asked.emit(place.timestamp if isinstance(place, Marker) else place.start_s)

    def _build(self) -> None:
        do = self._actions
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        groups = (
            (self.tr("Faces"), self.faces, 3, (
                (do.rename, self.tr("Rename…")),
                (do.merge, self.tr("Merge…")),
                (do.split, self.tr("Split here")))),
            (self.tr("Markers"), self.markers, 3, (
                (do.marker, self.tr("Add…")),
                (do.change_marker, self.tr("Change…")),
                (do.remove_marker, self.tr("Remove")))),
            (self.tr("Excluded ranges"), self.ranges, 2, (
                (do.exclude, self.tr("Exclude…")),
                (do.include, self.tr("Include again")))),
        )  # fmt: skip
        for title, widget, stretch, buttons in groups:
            heading = Label(title)
            heading.setStyleSheet("font-weight: 600;")
            column.addWidget(heading)
            column.addWidget(widget, stretch)
            if widget is self.ranges:
                column.addWidget(self.range_text)
            column.addLayout(self._row(buttons))
        column.addSpacing(4)
        column.addLayout(self._row(((do.undo, self.tr("Undo")), (do.redo, self.tr("Redo")))))
        last = (
            (do.report, self.tr("Report…")),
            (do.check, self.tr("Check…")),
            (do.export, self.tr("Export…")),
        )
        column.addLayout(self._row(last))

    def _row(self, buttons: tuple[tuple[QAction, str], ...]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for action, text in buttons:
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.setToolTip(action.toolTip())
            button.setEnabled(action.isEnabled())
            button.clicked.connect(lambda _checked=False, action=action: action.trigger())
            action.enabledChanged.connect(button.setEnabled)
            self.buttons[action] = button
            row.addWidget(button)
        return row

    # filling

    def show_session(self, reviewed: Reviewed) -> None:
        """Fill the lists; what was chosen stays chosen where it is still there."""
        corrected = reviewed.corrected
        self._filling = True
        self._fill(self.faces, [(self._face_text(corrected, face), face)
                                for face in corrected.table.face_ids])  # fmt: skip
        self._fill(self.markers, [(self._marker_text(marker), marker)
                                  for marker in corrected.markers])  # fmt: skip
        self._fill(self.ranges, [(self._range_text(corrected, excluded), excluded)
                                 for excluded in reviewed.excluded])  # fmt: skip
        self._filling = False
        if self.faces.currentItem() is None and self.faces.count():
            self.faces.setCurrentRow(0)
        self._face_changed()
        self._update_actions()

    def _fill(self, widget: QListWidget, entries: Sequence[tuple[str, object]]) -> None:
        chosen = widget.currentItem().data(DATA) if widget.currentItem() else None
        widget.clear()
        for text, data in entries:
            item = QListWidgetItem(text)
            item.setData(DATA, data)
            item.setToolTip(plain_tip(text))
            widget.addItem(item)
            if data == chosen:
                widget.setCurrentItem(item)

    def _face_text(self, corrected: Corrected, face_id: int) -> str:
        seen = corrected.table.face_id == face_id
        frames = texts.decimal(int(seen.sum()), 0)
        name = texts.face(face_id, corrected.face_names)
        return self.tr("{name}   ({frames} frames)").format(name=name, frames=frames)

    def _marker_text(self, marker: Marker) -> str:
        begin = texts.exact_clock(marker.timestamp)
        end = "" if marker.end_s is None else f" – {texts.exact_clock(marker.end_s)}"
        return f"{begin}{end}   {marker.name}"

    def _range_text(self, corrected: Corrected, excluded: ExcludeRange) -> str:
        whose = (
            texts.face(excluded.face_id, corrected.face_names)
            if excluded.face_id
            else self.tr("all faces")
        )
        begin, end = texts.exact_clock(excluded.start_s), texts.exact_clock(excluded.end_s)
        return f"{begin} – {end}   {whose}   {excluded.reason}".rstrip()

    def show_range(self, start_s: float | None, end_s: float | None) -> None:
        """The range that is being chosen."""
        if start_s is None and end_s is None:
            text = self.tr("I and O: a range begins and ends at this picture.")
        else:
            begin, end = ("…" if t is None else texts.exact_clock(t) for t in (start_s, end_s))
            text = self.tr("Chosen: {begin} to {end}").format(begin=begin, end=end)
        self.range_text.setText(text)

    # choosing

    @property
    def face(self) -> int | None:
        """The chosen face."""
        item = self.faces.currentItem()
        return int(item.data(DATA)) if item else None

    @property
    def marker(self) -> Marker | None:
        """The chosen marker."""
        item = self.markers.currentItem()
        return item.data(DATA) if item else None

    @property
    def excluded(self) -> ExcludeRange | None:
        """The chosen excluded range."""
        item = self.ranges.currentItem()
        return item.data(DATA) if item else None

    def choose_face(self, face_id: int) -> None:
        """Choose a face that was clicked elsewhere."""
        for row in range(self.faces.count()):
            if self.faces.item(row).data(DATA) == face_id:
                self.faces.setCurrentRow(row)

    def next_face(self) -> None:
        """Choose the face below, after the last one the first."""
        if self.faces.count():
            self.faces.setCurrentRow((self.faces.currentRow() + 1) % self.faces.count())

    def _face_changed(self) -> None:
        if not self._filling and self.face is not None:
            self.face_chosen.emit(self.face)
            self._update_actions()

    def _update_actions(self) -> None:
        if self._filling:
            return
        do = self._actions
        for action, possible in (
            (do.rename, self.face is not None),
            (do.split, self.face is not None),
            (do.take_baseline, self.face is not None),
            (do.use_baseline, self.face is not None),
            (do.merge, self.faces.count() > 1),
            (do.change_marker, self.marker is not None),
            (do.remove_marker, self.marker is not None),
            (do.include, self.excluded is not None),
        ):
            action.setEnabled(possible)
