"""What the program costs, sampled once a second, for whoever shows or records it."""

from PySide6.QtCore import QObject, QTimer, Signal

from fer_desktop.system.monitoring import ResourceMonitor


class ResourceWatch(QObject):
    """Emits a sample a second from `start` to `stop`, on one clock."""

    sampled = Signal(object)
    """A ResourceSample."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._monitor = ResourceMonitor()
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._sample)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def _sample(self) -> None:
        self.sampled.emit(self._monitor.sample())
