"""The mouse wheel over a page that scrolls: it scrolls, whatever control lies under the pointer."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QWidget


class _WheelFilter(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.Wheel
            and isinstance(watched, QWidget)
            and not watched.hasFocus()
        ):
            event.ignore()  # so that Qt offers it to the page
            return True
        return super().eventFilter(watched, event)


def leave_wheel_to_page(control: QWidget) -> None:
    """Have the wheel change this control only after somebody has clicked or tabbed into it."""
    control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    control.installEventFilter(_WheelFilter(control))
