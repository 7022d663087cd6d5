"""What is open beside the main window: found again, taken to another window, closed.

The main window is rebuilt in another language; what is open beside it outlives it.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from fer_desktop.gui.window.main_window import MainWindow

FIRST_START = "first start"
"""The name of the dialog whose refusal ends the program."""
MakeDialog = Callable[[], QDialog]


@dataclass(frozen=True)
class _OpenDialog:
    dialog: QDialog
    show_again: Callable[[], object] | None


class OpenDialogs(QObject):
    """Each dialog has a name, and is open at most once."""

    def __init__(self, parent: QObject) -> None:
        """Stands beside no window yet: `attach` one before anything else."""
        super().__init__(parent)
        self._window: MainWindow
        self._open: dict[str, _OpenDialog] = {}
        self._again: list[Callable[[], object]] = []

    # beside which window

    def attach(self, window: MainWindow) -> None:
        """Stand beside this window from now on."""
        self._window = window

    def reopen(self) -> None:
        """Show again, beside the present window, what `detach` took away from the one before."""
        for kept in self._open.values():
            kept.dialog.setParent(self._window, kept.dialog.windowFlags())
            kept.dialog.show()
        again, self._again = self._again, []
        for show_again in again:
            show_again()

    def detach(self) -> None:
        """Take away from a window that is about to be destroyed what must not go with it.

        What somebody works at stays as it is, in its old language; the rest is closed.
        """
        for name, each in list(self._open.items()):
            if each.show_again is None:
                each.dialog.setParent(None, each.dialog.windowFlags())
            else:
                self._again.append(each.show_again)
                self.close(name)

    # any dialog

    def open(self, name: str, make: MakeDialog, show_again: Callable[[], object] | None) -> QDialog:
        """Show a dialog, or the one of that name that is open already.

        `show_again` opens it in another language; None leaves it as it is, for it is worked at.
        """
        if name not in self._open:
            dialog = make()
            self._open[name] = _OpenDialog(dialog, show_again)
            dialog.finished.connect(lambda _result: self._open.pop(name, None))
            self.made(name, dialog)
        dialog = self._open[name].dialog
        dialog.show()
        dialog.activateWindow()
        return dialog

    def made(self, name: str, dialog: QDialog) -> None:
        """Called for each dialog before it is shown for the first time."""

    def opened(self, name: str) -> QDialog | None:
        """The open dialog of that name."""
        found = self._open.get(name)
        return found.dialog if found is not None else None

    def close(self, name: str) -> None:
        """Close the dialog of that name, if it is open."""
        found = self._open.pop(name, None)
        if found is not None:
            found.dialog.blockSignals(name == FIRST_START)  # closing it here refuses nothing
            found.dialog.close()

    def close_all(self) -> None:
        """Close whatever is open."""
        for name in list(self._open):
            self.close(name)
