"""The controller of markers: the keys 1 to 9 set those that have a name, M asks for one.

A key that is held down marks an event from its press to its release. A key that is set to last
begins an event with one press and ends it with the next.
"""

import math

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.frames import Marker, event
from fer_desktop.core.settings import AppSettings
from fer_desktop.core.timing import clock
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import Form
from fer_desktop.gui.toolkit.labels import Label
from fer_desktop.gui.window.main_window import MainWindow

SHOWN_FOR_MS = 4000
"""How long the status bar says that a marker was set."""
HELD_S = 0.5
"""A key that is held this long, in the time of the source, marks an event and no moment."""


class Marking(QObject):
    """Sets markers at the picture that is shown."""

    def __init__(
        self, window: MainWindow, player: Player, store: SettingsStore, markers: Markers
    ) -> None:
        super().__init__(window)
        self._window = window
        self._player = player
        self._store = store
        self._markers = markers
        self._held: tuple[int, Marker] | None = None
        """The key that is held down, and the marker that its press has set."""
        self._going_on: dict[int, Marker] = {}
        """The events that a press of a key has begun and the next one ends."""
        for key, action in enumerate(window.actions_.marker_keys, start=1):
            action.triggered.connect(lambda _checked=False, key=key: self.mark_key(key))
        window.actions_.marker.triggered.connect(self._ask_here)
        window.actions_.marker_names.triggered.connect(self.edit_names)
        store.changed.connect(self._name_actions)
        self._name_actions()

    def mark_key(self, key: int) -> None:
        """Set the marker of a key at the time of the picture shown, or end its event."""
        begun = self._going_on.pop(key, None)
        if begun in self._markers.all and begun is not None:
            self._end(begun)
        elif not self._can_mark():
            return
        elif str(key) in self._store.settings.app.lasting_marker_keys:
            self._going_on[key] = self._begin(self.names[key - 1], math.inf)
        else:
            self._held = key, self._begin(self.names[key - 1])
            QApplication.instance().installEventFilter(self)  # type: ignore[union-attr]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look for the release of the key that is held; whichever widget has the focus gets it."""
        if self._held is not None and event.type() == QEvent.Type.KeyRelease:
            key, marker = self._held
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_0 + key and not event.isAutoRepeat():
                self._held = None
                QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
                if self._player.position_s - marker.timestamp >= HELD_S:
                    self._end(marker)
        return super().eventFilter(watched, event)

    def _begin(self, name: str, end_s: float | None = None) -> Marker:
        marker = Marker(self._player.position_s, name, end_s)
        self._add(marker)
        return marker

    def _end(self, marker: Marker) -> None:
        end_s = self._player.position_s
        self._markers.end(marker, end_s)
        self._window.say_for(SHOWN_FOR_MS, self._from_to(marker, end_s))

    def _from_to(self, marker: Marker, end_s: float) -> str:
        return self.tr("{name}: from {begin} to {end}").format(
            name=marker.name,
            begin=texts.exact_clock(marker.timestamp),
            end=texts.exact_clock(end_s),
        )

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
        self._markers.add(marker)
        at = texts.exact_clock(marker.timestamp)
        text = self.tr("Marker at {time}: {name}").format(time=at, name=marker.name)
        if marker.end_s is not None and math.isfinite(marker.end_s):
            text = self._from_to(marker, marker.end_s)
        elif marker.end_s is not None:
            text = self.tr("{name} begins at {time}; press the key again when it ends").format(
                time=at, name=marker.name
            )
        self._window.say_for(SHOWN_FOR_MS, text)

    def _ask_here(self) -> None:
        self.ask(self._player.position_s)

    def ask(self, asked_s: float, end_s: float | None = None) -> None:
        """Ask for a name; the marker stands at the moment of the question, not of the answer.

        With an end it is an event.
        """
        if not self._can_mark():
            return
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Set a marker"))
        dialog.setLabelText(self.tr("Name of the marker at {time}").format(time=clock(asked_s)))
        dialog.setStyleSheet("QLineEdit { min-width: 320px; }")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.textValueSelected.connect(
            lambda name: self._add(event(asked_s, name.strip(), end_s)) if name.strip() else None
        )
        dialog.open()

    def edit_names(self) -> None:
        """Ask for other names of the keys; a name that nobody gave follows the language."""
        given, shown = self._store.settings.app.marker_names, self.names
        lasting = self._store.settings.app.lasting_marker_keys
        dialog = MarkerNamesDialog(shown, lasting, self._window)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            names = zip(given, shown, dialog.names(), strict=True)
            kept = tuple(old if new == seen else new for old, seen, new in names)
            self._store.update("app", marker_names=kept, lasting_marker_keys=dialog.lasting())

    def _name_actions(self) -> None:
        self._window.actions_.name_markers(self.names)


class MarkerNamesDialog(QDialog):
    """The names of the nine marker keys."""

    def __init__(
        self, names: tuple[str, ...], lasting: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Marker names"))
        self.setMinimumWidth(440)
        self._defaults = names
        self._fields: list[QLineEdit] = []
        self._lasts: list[QCheckBox] = []
        form = Form()
        for key, name in enumerate(names, start=1):
            field, lasts = QLineEdit(name), QCheckBox(self.tr("press again to end"))
            lasts.setChecked(str(key) in lasting)
            self._fields.append(field)
            self._lasts.append(lasts)
            row = QHBoxLayout()
            row.addWidget(field, 1)
            row.addWidget(lasts)
            form.add(self.tr("Key {key}").format(key=key), row)
            title = self.tr("Key {key}").format(key=key)
            field.setAccessibleName(title)
            lasts.setAccessibleName(f"{title}: {lasts.text()}")
        explained = Label(
            self.tr(
                "A press marks a moment. Hold a key down to mark an event from press to release, "
                "or let one press begin it and the next end it."
            )
        )
        explained.setWordWrap(True)
        explained.setProperty("role", "muted")
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(explained)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def names(self) -> tuple[str, ...]:
        """The names; a field left empty keeps its old one."""
        return tuple(
            field.text().strip() or old
            for field, old in zip(self._fields, self._defaults, strict=True)
        )

    def lasting(self) -> str:
        """The keys whose events a second press ends."""
        return "".join(str(key) for key, lasts in enumerate(self._lasts, 1) if lasts.isChecked())
