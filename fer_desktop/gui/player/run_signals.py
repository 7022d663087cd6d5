"""The signals of runs as Qt gives them: emitted in a run's threads, received in the window's."""

from PySide6.QtCore import QObject, Signal


class QtRunSignals(QObject):
    """Fulfils `fer_desktop.pipeline.run.RunSignals`; the first value of each is the run."""

    opened = Signal(object, object)
    ready = Signal(object, object)
    analysed = Signal(object)
    lost = Signal(object, object)
    back = Signal(object, object)
    failed = Signal(object, object)
    analyzer_kept = Signal(object, object)
    merged = Signal(object, int, int)
    finished = Signal(object)
