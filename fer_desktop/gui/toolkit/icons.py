"""Icons: SVG files of the project, drawn in the text colour of the present theme."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from fer_desktop.core.resources import resource
from fer_desktop.gui.toolkit import theme


@lru_cache(maxsize=128)
def _svg(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


def pixmap(name: str, side: int, color: str, device_ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `side` logical pixels in the given colour."""
    key = f"{name} {side} {color} {device_ratio}"
    picture = QPixmap()
    if not QPixmapCache.find(key, picture):
        picture = _drawn(name, side, color, device_ratio)
        QPixmapCache.insert(key, picture)
    return picture


def _drawn(name: str, side: int, color: str, device_ratio: float) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_svg(name).replace("currentColor", color).encode()))
    picture = QPixmap(round(side * device_ratio), round(side * device_ratio))
    picture.setDevicePixelRatio(device_ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return picture


def icon(name: str, color: str | None = None) -> QIcon:
    """The icon for buttons and menus, in the theme's text colour unless another is given."""
    colors = theme.current()
    result = QIcon()
    for ratio in (1.0, 2.0):
        result.addPixmap(pixmap(name, 20, color or colors.text, ratio))
        faded = pixmap(name, 20, colors.border, ratio)
        result.addPixmap(faded, QIcon.Mode.Disabled)
    return result


def app_icon() -> QIcon:
    """The program's own icon, drawn in the sizes that the desktop asks for."""
    return QIcon(str(resource("icons", "fer-desktop.svg")))
