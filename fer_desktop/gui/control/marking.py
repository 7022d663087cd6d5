"""Markers: keys 1 to 9 set the named ones, M asks for a name."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QInputDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Marker
from fer_desktop.core.settings import AppSettings
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.window.main_window import MainWindow

TOLD_FOR_MS = 4000
"""How long the status bar says that a marker was set."""


class Marking(QObject):
    """Keeps the markers of the present run; the recording hears of each by `marked`."""

    marked = Signal(object)
    """The new Marker."""

    def __init__(self, window: MainWindow, player: Player, store: SettingsStore) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self.markers: tuple[Marker, ...] = ()
        for key in range(1, 10):
            action = window.actions_[f"marker_{key}"]
            action.triggered.connect(lambda _checked=False, key=key: self.mark_key(key))
            window.menus["markers"].addAction(action)
        window.actions_["marker"].triggered.connect(lambda _checked=False: self.ask())
        window.actions_["marker_names"].triggered.connect(lambda _checked=False: self.edit_names())
        store.changed.connect(self._on_settings)
        self._name_actions()

    def disconnect_all(self) -> None:
        """Hear nothing more: the window is being replaced."""
        self._store.changed.disconnect(self._on_settings)

    def _on_settings(self, _settings: object) -> None:
        self._name_actions()

    def clear(self) -> None:
        self.show(())

    def show(self, markers: tuple[Marker, ...]) -> None:
        """Take these as the markers of the present run."""
        self.markers = markers
        self._window.timeline.set_markers(markers)

    def mark_key(self, key: int) -> None:
        """Set the marker of a key at the time of the picture shown."""
        self.mark(self.names[key - 1])

    @property
    def names(self) -> tuple[str, ...]:
        """The names of the nine keys; one that nobody has given is in the user's language."""
        usual = AppSettings().marker_names
        given = self._store.settings.app.marker_names
        return tuple(
            self.tr("Marker {key}").format(key=key) if name == usual[key - 1] else name
            for key, name in enumerate(given, start=1)
        )

    def mark(self, name: str) -> None:
        """Set a marker at the time of the picture shown."""
        if self._can_mark():
            self._add(Marker(self._player.position_s, name))

    def _can_mark(self) -> bool:
        can = self._player.latest_analysis is not None and self._player.state.has_source
        if not can:
            self._window.message_bar.say(
                self.tr("Start a source first: a marker needs a moment to stand at."),
                hide_after_s=4,
            )
        return can

    def _add(self, marker: Marker) -> None:
        self.show(tuple(sorted((*self.markers, marker), key=lambda each: each.timestamp)))
        self.marked.emit(marker)
        at = texts.exact_clock(marker.timestamp)
        told = self.tr("Marker at {time}: {name}").format(time=at, name=marker.name)
        self._window.statusBar().showMessage(told, TOLD_FOR_MS)

    def ask(self) -> None:
        """Ask for a name; the marker stands at the moment of the question, not of the answer."""
        if not self._can_mark():
            return
        asked_s = self._player.position_s
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Set a marker"))
        dialog.setLabelText(
            self.tr("Name of the marker at {time}").format(time=texts.clock(asked_s))
        )
        dialog.setStyleSheet("QLineEdit { min-width: 320px; }")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(
            lambda name: self._add(Marker(asked_s, name.strip())) if name.strip() else None
        )
        dialog.open()

    def edit_names(self) -> None:
        """Let the names be changed; one that is not stays nobody's, and in the user's language."""
        given, shown = self._store.settings.app.marker_names, self.names
        dialog = MarkerNamesDialog(shown, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            names = zip(given, shown, dialog.names(), strict=True)
            kept = tuple(old if new == seen else new for old, seen, new in names)
            self._store.update("app", marker_names=kept)

    def _name_actions(self) -> None:
        for key, name in enumerate(self.names, start=1):
            self._window.actions_[f"marker_{key}"].setText(name)


class MarkerNamesDialog(QDialog):
    """The names of the nine marker keys."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Names of the markers"))
        self.setMinimumWidth(360)
        self._defaults = names
        self._fields: list[QLineEdit] = []
        form = QFormLayout()
        for key, name in enumerate(names, start=1):
            field = QLineEdit(name)
            self._fields.append(field)
            form.addRow(self.tr("Key {key}").format(key=key), field)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def names(self) -> tuple[str, ...]:
        """The names; a field left empty keeps its old one."""
        return tuple(
            field.text().strip() or old
            for field, old in zip(self._fields, self._defaults, strict=True)
        )
