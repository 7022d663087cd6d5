"""The question before a recording is ended by something else: asked once, the safe answer first.

Quitting, closing the window and opening another source all end a recording; who does one of them
may have forgotten it. Whatever is written until then is kept in any case.
"""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMessageBox

from fer_desktop.gui.control.recording import Recording
from fer_desktop.gui.player.whole_file import WholeFile
from fer_desktop.gui.toolkit.labels import plain_box
from fer_desktop.gui.window.main_window import MainWindow


class Leaving(QObject):
    """Asks in a window whether what is being written may end."""

    def __init__(self, window: MainWindow, recording: Recording, whole: WholeFile) -> None:
        super().__init__(window)
        self._window = window
        self._recording = recording
        self._whole = whole
        self._asking = False

    def may_open(self) -> bool:
        """Whether another source may be opened."""
        if not self._recording.under_way:
            return True
        return self._ask(
            self.tr("A recording is going on. Opening another source ends it."),
            self.tr("End the recording and open"),
            self.tr("Go on recording"),
        )

    def may_quit(self) -> bool:
        """Whether the program may end."""
        if self._recording.under_way:
            return self._ask(
                self.tr("A recording is going on. Quitting ends it; what is recorded is kept."),
                self.tr("End the recording and quit"),
                self.tr("Go on recording"),
            )
        if self._whole.is_saving:
            return self._ask(
                self.tr("Results are being saved. Quitting now leaves the session incomplete."),
                self.tr("Quit now"),
                self.tr("Go on saving"),
            )
        return True

    def _ask(self, text: str, leave: str, stay: str) -> bool:
        if self._asking:  # the question is on the screen already
            return False
        icon, title = QMessageBox.Icon.Question, self._window.windowTitle()
        box = plain_box(self._window, icon, title, text)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)  # it is asked for the answer
        leaving = box.addButton(leave, QMessageBox.ButtonRole.DestructiveRole)
        staying = box.addButton(stay, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(staying)
        box.setEscapeButton(staying)
        self._asking = True
        box.exec()
        self._asking = False
        box.deleteLater()
        return box.clickedButton() is leaving
