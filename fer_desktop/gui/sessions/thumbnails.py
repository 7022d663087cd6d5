"""Thumbnails of sessions, read in a thread, the newest request first: the list can be scrolled."""

from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from fer_desktop.core.frames import Image
from fer_desktop.gui.toolkit import icons, theme
from fer_desktop.gui.toolkit.qt_images import to_image
from fer_desktop.gui.toolkit.tasks import NewestFirst, Task, post

SIZE = QSize(96, 54)
"""Logical pixels; pictures of other proportions stand in the middle."""


class Thumbnails(QObject):
    """Reads a picture when it is first wanted; `ready` says that it is there.

    Nothing is stored on disk, and nothing is read from the source of a session: one without a
    video has a symbol, one with blurred faces shows these (see `sessions.thumbnail`).
    """

    ready = Signal(object)
    """The folder whose picture has come."""

    def __init__(self, device_ratio: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ratio = device_ratio
        self._pictures: dict[Path, QPixmap] = {}
        self._known: set[Path] = set()
        self._wanted = NewestFirst[Path]()
        self.destroyed.connect(self._wanted.close)
        Task("thumbnails", self).start(lambda _progress: self._read_all())

    def picture(self, folder: Path) -> QPixmap:
        """The picture of a session, or an empty frame until it has been read."""
        found = self._pictures.get(folder)
        if found is None:
            found = self._framed(None)
            if folder not in self._known:
                self._known.add(folder)
                self._wanted.want(folder)
        return found

    def close(self) -> None:
        """Let the thread end."""
        self._wanted.close()

    def invalidate(self, folder: Path) -> None:
        """Read this picture again when it is wanted next: the session is being changed."""
        self._known.discard(folder)
        self._pictures.pop(folder, None)

    def _read_all(self) -> None:
        from fer_desktop.sessions.thumbnail import read_thumbnail

        for folder in self._wanted:
            picture = read_thumbnail(folder, round(SIZE.width() * self._ratio))
            post(self, self._on_read, folder, None if picture is None else self._fit(picture))

    def _fit(self, picture: Image) -> QImage:
        """The picture made small enough for the frame, in device pixels."""
        return to_image(picture).scaled(
            SIZE * self._ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )

    def _on_read(self, folder: Path, image: QImage | None) -> None:
        self._pictures[folder] = self._framed(image, symbol="timeline")
        self.ready.emit(folder)

    def _framed(self, image: QImage | None, symbol: str = "") -> QPixmap:
        """The picture in the middle of a frame of SIZE, or a symbol instead of it."""
        colors = theme.current()
        frame = QPixmap(SIZE * self._ratio)
        frame.setDevicePixelRatio(self._ratio)
        frame.fill(QColor(colors.sunken))
        painter = QPainter(frame)
        if image is not None:
            image.setDevicePixelRatio(self._ratio)
            left = (SIZE.width() - image.width() / self._ratio) / 2
            top = (SIZE.height() - image.height() / self._ratio) / 2
            painter.drawImage(round(left), round(top), image)
        elif symbol:
            side = SIZE.height() // 2
            mark = icons.pixmap(symbol, side, colors.muted, self._ratio)
            painter.drawPixmap((SIZE.width() - side) // 2, (SIZE.height() - side) // 2, mark)
        painter.end()
        return frame
