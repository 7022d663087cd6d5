"""The actions of the review window with their texts and shortcuts, and its menus."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenuBar, QWidget

from fer_desktop.gui.toolkit.action_set import SEPARATOR, SharedActions, fill_menu_bar


class ReviewActions(SharedActions):
    """Every action of the review window: `actions.undo`; `menu_bar` holds them all."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._make_session()
        self._make_corrections()
        self.menu_bar = QMenuBar(window)
        fill_menu_bar(self.menu_bar, [
            (self.tr("&Session"), (
                self.report, self.check, self.export, SEPARATOR,
                self.choose_video, self.show_folder, SEPARATOR, self.close)),
            (self.tr("&Play"), (
                self.play, SEPARATOR, self.step_back, self.step, self.jump_back, self.jump,
                SEPARATOR, self.slower, self.faster, self.normal_speed)),
            (self.tr("&Correct"), (
                self.undo, self.redo, SEPARATOR, self.rename, self.merge, self.split, SEPARATOR,
                self.marker, self.change_marker, self.remove_marker, SEPARATOR,
                self.range_start, self.range_end, self.exclude, self.include, SEPARATOR,
                self.threshold, self.take_baseline, self.use_baseline)),
            (self.tr("&View"), (
                self.next_face, SEPARATOR, self.zoom_in, self.zoom_out, self.zoom_reset, SEPARATOR,
                self.copy_picture, self.save_picture)),
        ])  # fmt: skip

    def _make_session(self) -> None:
        self.check = self._add(self.tr("&Check the model by hand…"), "Ctrl+K")
        self.choose_video = self._add(self.tr("Choose the &video…"), "Ctrl+Shift+V")
        self.show_folder = self._add(self.tr("Show &folder"), "Ctrl+G")
        self.close = self._add(self.tr("C&lose"), "Ctrl+W")

    def _make_corrections(self) -> None:
        self.undo = self._add(self.tr("&Undo"), "Ctrl+Z", repeats=True)
        self.redo = self._add(self.tr("&Redo"), "Ctrl+Shift+Z|Ctrl+Y", repeats=True)
        self.rename = self._add(self.tr("Re&name the face…"), "F2")
        self.merge = self._add(self.tr("&Merge the face with another…"), "Ctrl+J")
        self.split = self._add(self.tr("S&plit the face here"), "Ctrl+T")
        self.change_marker = self._add(self.tr("Chan&ge the marker…"), "Shift+M")
        self.remove_marker = self._add(self.tr("Remo&ve the marker"), "Ctrl+Del")
        self.range_start = self._add(self.tr("Range begins &here"), "I")
        self.range_end = self._add(self.tr("Range ends h&ere"), "O")
        self.exclude = self._add(self.tr("E&xclude a range…"), "X")
        self.include = self._add(self.tr("&Include again"), "Ctrl+Shift+X")
        self.threshold = self._add(self.tr("Thres&hold of labels…"), "Ctrl+Alt+T")
        self.take_baseline = self._add(self.tr("Neutral &baseline from a range…"), "Ctrl+Alt+B")
        self.use_baseline = self._add(self.tr("&Use a kept baseline…"), "Ctrl+Alt+U")

    @property
    def with_video(self) -> tuple[QAction, ...]:
        """Those that need a video."""
        return (
            *(self.play, *self.playback, self.zoom_in, self.zoom_out, self.zoom_reset),
            *(self.copy_picture, self.save_picture),
        )

    def set_enabled(self, enabled: bool, *but: QAction) -> None:
        """Switch all actions, except these."""
        for action in self.all:
            if action not in but:
                action.setEnabled(enabled)
