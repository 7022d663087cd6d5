"""Split out of gui/run.py."""

from PySide6.QtCore import QObject, Signal


class Facts(QObject):
    """What the threads have to say; every signal carries its run first."""

    opened = Signal(object, object)
    ready = Signal(object, object)
    analysed = Signal(object)
    lost = Signal(object, object)
    back = Signal(object, object)
    failed = Signal(object, object)
    analyzer_kept = Signal(object, object)
    finished = Signal(object)
