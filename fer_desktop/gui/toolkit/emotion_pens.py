"""Pens and colours of the emotions, as Qt draws them, for the present background."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.drawing.palette import EMOTION_COLORS_ON_DARK, EMOTION_COLORS_ON_LIGHT, LINE_STYLES

_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dash": Qt.PenStyle.DashLine,
    "dot": Qt.PenStyle.DotLine,
    "dash-dot": Qt.PenStyle.DashDotLine,
}


def emotion_qcolor(index: int, dark: bool) -> QColor:
    """Colour of the emotion with this class index on a dark or light background."""
    colors = EMOTION_COLORS_ON_DARK if dark else EMOTION_COLORS_ON_LIGHT
    return QColor(*colors[EMOTIONS[index]])


def emotion_pen(index: int, dark: bool, width: float = 2.0) -> QPen:
    """Line of the emotion: its colour and its own style; cosmetic, in device pixels."""
    pen = QPen(emotion_qcolor(index, dark), width, _STYLES[LINE_STYLES[EMOTIONS[index]]])
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def faint_pen(index: int, dark: bool) -> QPen:
    """Line of the raw values: thin, solid and pale, behind the smoothed one."""
    color = emotion_qcolor(index, dark)
    color.setAlpha(70)
    pen = QPen(color, 1.0)
    pen.setCosmetic(True)
    return pen
