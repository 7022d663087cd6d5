"""The window of a folder of photographs: look, sort, filter, look into a face, keep."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS, Analysis, Face
from fer_desktop.core.settings import Settings
from fer_desktop.gui.dialogs.consent_dialog import ConsentDialog
from fer_desktop.gui.dialogs.frame_dialog import FrameDialog
from fer_desktop.gui.gallery.entries import NO_FACE_LABEL, GalleryEntry
from fer_desktop.gui.gallery.gallery_model import GalleryFilter, GalleryModel, GalleryOrder
from fer_desktop.gui.gallery.gallery_runner import GalleryRunner
from fer_desktop.gui.gallery.gallery_view import GalleryView
from fer_desktop.gui.gallery.photo_dialog import PhotoDialog
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import ComboBox
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.toolkit.message_bar import MessageBar
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.gui.toolkit.window_size import resize_on_screen
from fer_desktop.scores.labels import UNSURE_INDEX

BY_NAME, BY_CONFIDENCE = -2, -1
"""Besides the classes, what photographs can be sorted by."""


class GalleryWindow(QDialog):
    """Begins to look as soon as it is made; closing it ends that."""

    review_asked = Signal(object)
    """Folder of the session that was kept."""

    def __init__(self, folder: Path, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Photographs: {folder}").format(folder=folder.name))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        resize_on_screen(self, 1120, 720)
        self.model = GalleryModel(self)
        self.shown = GalleryFilter(self.model, self)
        self.runner = GalleryRunner(folder, settings, self)
        self._opening = Task("open photograph", self)
        self._build()
        self.runner.found.connect(self._on_found)
        self.runner.looked.connect(self._update)
        self.runner.kept.connect(self._on_kept)
        self.runner.failed.connect(self._warn)
        self._opening.done.connect(self._show_photo)
        self._opening.failed.connect(self._warn)
        self.runner.look()
        self._update()

    def _make_filters(self) -> QHBoxLayout:
        self.sort_by = ComboBox()
        self.sort_by.setAccessibleName(self.tr("Sort by"))
        self.sort_by.addItem(self.tr("File name"), BY_NAME)
        self.sort_by.addItem(self.tr("Clearest expression first"), BY_CONFIDENCE)
        self.label = ComboBox()
        self.label.setAccessibleName(self.tr("Show"))
        self.label.addItem(self.tr("All photographs"), None)
        for emotion in range(len(EMOTIONS)):
            name = texts.emotion(emotion)
            self.sort_by.addItem(
                self.tr("Most {expression} first").format(expression=name), emotion
            )
            self.label.addItem(name, emotion)
        self.label.addItem(texts.unsure(), UNSURE_INDEX)
        self.label.addItem(self.tr("Without a face"), NO_FACE_LABEL)
        self.least = QSlider(Qt.Orientation.Horizontal)
        self.least.setRange(0, 100)
        self.least.setMaximumWidth(160)
        self.least.setAccessibleName(self.tr("Least probability"))
        self.least_text = Label()
        self.least_text.setMinimumWidth(self.fontMetrics().horizontalAdvance("100 %  "))
        self.sort_by.currentIndexChanged.connect(self._order)
        self.label.currentIndexChanged.connect(self._order)
        self.least.valueChanged.connect(self._order)
        top = QHBoxLayout()
        for widget in (
            Label(self.tr("Sort by")), self.sort_by, Label(self.tr("Show")), self.label,
            Label(self.tr("At least")), self.least, self.least_text,
        ):  # fmt: skip
            top.addWidget(widget)
        top.addStretch(1)
        return top

    def _build(self) -> None:
        filters = self._make_filters()
        self.message = MessageBar()
        self.view = GalleryView(self.shown)
        self.view.activated.connect(lambda _index: self.open_chosen())
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.count = Label()
        self.open_button = QPushButton(self.tr("Open"))
        self.keep = QPushButton(self.tr("Save these results…"))
        self.keep.setToolTip(
            self.tr("A session that can be reviewed, reported and exported, a row a face")
        )
        close = QPushButton(self.tr("Close"))
        self.open_button.clicked.connect(self.open_chosen)
        self.keep.clicked.connect(self._ask_to_keep)
        close.clicked.connect(self.close)
        bottom = QHBoxLayout()
        bottom.addWidget(self.count, 1)
        for button in (self.open_button, self.keep, close):
            button.setAutoDefault(False)  # Return opens the photograph that is chosen
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        layout.addLayout(filters)
        layout.addWidget(self.message)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)
        layout.addLayout(bottom)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._update())
        self._order()

    # what is shown

    def _order(self) -> None:
        by = self.sort_by.currentData()
        least = self.least.value() / 100
        self.least_text.setText(texts.percent(least))
        self.shown.set_order(
            GalleryOrder(by == BY_NAME, by if by >= 0 else None, self.label.currentData(), least)
        )
        self._update()

    def _on_found(self, entries: list[GalleryEntry]) -> None:
        self.model.add(entries)
        self._update()

    def _update(self) -> None:
        """Counts, progress, and which buttons make sense."""
        seen, total = len(self.model.entries), self.runner.total
        self.bar.setMaximum(total or 0)
        self.bar.setValue(seen)
        self.bar.setVisible(self.runner.is_looking or self.runner.is_keeping)
        faces = sum(len(entry.faces) for entry in self.model.entries)
        words = self.tr("%n photograph(s)", "", seen) + ", " + self.tr("%n face(s)", "", faces)
        shown = self.shown.rowCount()
        if shown != seen:
            words += ", " + self.tr("%n shown", "", shown)
        self.count.setText(words)
        self.open_button.setEnabled(self.view.chosen is not None)
        self.keep.setEnabled(not self.runner.is_looking and not self.runner.is_keeping and seen > 0)

    # one photograph

    def open_chosen(self) -> None:
        """Show the chosen photograph large."""
        entry = self.view.chosen
        if entry is not None:
            self._opening.start(lambda _progress: self.runner.analysis_of(entry))

    def _show_photo(self, analysis: Analysis | None) -> None:
        if analysis is None:
            self.message.say(self.tr("This photograph is not there any more."), icon="warning")
            return
        dialog = PhotoDialog(analysis, self.runner.threshold, self)
        dialog.look_asked.connect(lambda face: self._look_into(analysis, face))
        dialog.show()

    def _look_into(self, analysis: Analysis, face: Face) -> None:
        FrameDialog(
            analysis,
            face,
            threshold=self.runner.threshold,
            settings=self.runner.settings,
            name=analysis.frame.picture_name,
            parent=self,
        ).show()

    # keeping

    def _ask_to_keep(self) -> None:
        dialog = ConsentDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.runner.keep(dialog.consent)
            self.message.say(self.tr("Saving…"))
            self._update()
        dialog.deleteLater()

    def _on_kept(self, folder: Path) -> None:
        self.message.say(
            self.tr("Saved among the recorded sessions."),
            icon="check",
            action=self.tr("Review"),
            on_action=lambda: self.review_asked.emit(folder),
        )
        self._update()

    def _warn(self, error: FerError) -> None:
        self.message.say(texts.error(error), icon="warning")
        self._update()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.runner.stop()
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes, and so stops."""
        self.close()
        super().reject()
