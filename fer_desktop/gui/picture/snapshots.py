"""Snapshots: the picture with what is drawn over it, into the clipboard or a file."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.toolkit.action_set import SharedActions
from fer_desktop.gui.toolkit.saving.pictures import copy_image, png_bytes, save_as

Say = Callable[[str], None]


class Snapshots(QObject):
    """What the two actions of a window do with its picture; `say` tells what was done."""

    def __init__(self, view: VideoView, actions: SharedActions, say: Say) -> None:
        super().__init__(view)
        self._view = view
        self._say = say
        actions.copy_picture.triggered.connect(self.copy)
        actions.save_picture.triggered.connect(self.save)

    def copy(self) -> None:
        """Into the clipboard."""
        image = self._view.snapshot()
        if image is None:
            self._say(self.tr("There is no picture yet."))
            return
        copy_image(image)
        self._say(self.tr("The picture is in the clipboard."))

    def save(self) -> None:
        """Into a PNG file."""
        image = self._view.snapshot()
        if image is None:
            self._say(self.tr("There is no picture yet."))
            return
        save_as(self._view, self.tr("Save picture"), self.tr("picture"), "png", png_bytes(image))
