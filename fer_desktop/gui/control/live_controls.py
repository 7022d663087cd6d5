"""The controls of the link to other programs in a window: its dialog, its sign, its messages."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from fer_desktop.core.errors import FerError
from fer_desktop.gui.control.dialogs import Dialogs
from fer_desktop.gui.control.remote_desk import RemoteDesk
from fer_desktop.gui.live.live_link import LiveLink, Way
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow
from fer_desktop.sessions.description import VideoContent


class LiveControls(QObject):
    """Shows in the window that values are sent, and opens the dialog where this is switched."""

    def __init__(
        self,
        window: MainWindow,
        link: LiveLink,
        desk: RemoteDesk,
        store: SettingsStore,
        dialogs: Dialogs,
    ) -> None:
        super().__init__(window)
        self._window, self._link, self._desk = window, link, desk
        self._store, self._dialogs = store, dialogs
        dialogs.make_connections = self._make  # the one of the window before has gone with it
        window.actions_.connections.triggered.connect(dialogs.show_connections)
        link.changed.connect(self._show)
        link.failed.connect(self._warn)
        self._show()

    def _make(self, parent: QWidget) -> QDialog:
        from fer_desktop.gui.live.live_dialog import LiveDialog

        dialog = LiveDialog(self._link, self._store, self._allow_recording, parent)
        dialog.show_record(self._desk.may_record, self._desk.videos)
        return dialog

    def _allow_recording(self, allowed: bool, videos: tuple[VideoContent, ...]) -> None:
        self._desk.may_record, self._desk.videos = allowed, videos

    def _show(self) -> None:
        """The sign in the status bar, as long as something is on."""
        link = self._link
        parts = []
        if link.sends:
            parts.append(self.tr("sending to %n listener(s)", "", link.listeners))
        if link.hears:
            parts.append(self.tr("taking commands"))
        if parts and link.token:
            parts.append(self.tr("network open"))
        live = self.tr("Live")
        self._window.show_live(f"●  {live}: {', '.join(parts)}" if parts else "")

    def _warn(self, _way: Way, error: FerError) -> None:
        if self._dialogs.opened("connections") is None:  # or it is said there
            self._window.message_bar.say(texts.error(error), icon="warning")
