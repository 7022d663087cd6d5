"""One way out or in: a switch, where it leads, and how it goes."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QSpinBox, QWidget

from fer_desktop.core.settings import LiveSettings
from fer_desktop.gui.live.live_link import LiveLink, Way, WayStatus
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.input import indent_number, leave_wheel_to_page
from fer_desktop.gui.toolkit.labels import Label, ValueLabel

FIELDS = {
    Way.LSL: ("lsl_name",),
    Way.OSC: ("osc_host", "osc_port"),
    Way.WEBSOCKET: ("websocket_port",),
    Way.TCP_CONTROL: ("tcp_control_port",),
    Way.OSC_CONTROL: ("osc_control_port",),
    Way.LSL_CONTROL: ("lsl_control_name",),
}
"""The settings that say where a way leads."""


class WayRow(QObject):
    """The widgets of one way, laid into a line of a grid."""

    switched = Signal(object, bool)
    """The Way, and whether it is to be on."""

    def __init__(
        self, way: Way, title: str, help_text: str, store: SettingsStore, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.way = way
        self._store = store
        self.switch = QCheckBox(title)
        self.switch.setAccessibleDescription(help_text)
        self.switch.clicked.connect(lambda on: self.switched.emit(way, on))
        self._help = Label(help_text)
        self._help.setProperty("role", "muted")
        self._help.setWordWrap(True)
        self._help.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.status = ValueLabel(title, "")
        self.fields = [self._field(name, title) for name in FIELDS[way]]

    def add_to(self, grid: QGridLayout) -> None:
        """One line: the switch, where it leads, what it is for, how it goes."""
        row = grid.rowCount()
        grid.addWidget(self.switch, row, 0)
        fields = QHBoxLayout()
        for index, field in enumerate(self.fields):
            fields.addWidget(field, 1 if isinstance(field, QLineEdit) else 0)
            if index == 0 and len(self.fields) > 1:
                fields.addWidget(Label(":"))
        if not any(isinstance(field, QLineEdit) for field in self.fields):
            fields.addStretch(1)
        grid.addLayout(fields, row, 1)
        grid.addWidget(self._help, row, 2)
        grid.addWidget(self.status, row, 3)

    def _field(self, name: str, title: str) -> QLineEdit | QSpinBox:
        value = getattr(self._store.settings.live, name)
        if isinstance(value, int):
            box = QSpinBox()
            indent_number(box)
            box.setMinimumWidth(110)
            box.setRange(1, 65_535)
            box.setValue(value)
            box.setAccessibleName(self.tr("Port of {way}").format(way=title))
            box.valueChanged.connect(lambda port: self._store.update("live", **{name: port}))
            leave_wheel_to_page(box)
            return box
        line = QLineEdit(str(value))
        line.setMaxLength(100)
        is_host = name.endswith("host")
        what = self.tr("Address of {way}") if is_host else self.tr("Name of {way}")
        line.setAccessibleName(what.format(way=title))
        usual = getattr(LiveSettings(), name)
        line.setPlaceholderText(usual or self.tr("Name of the stream"))
        line.editingFinished.connect(
            lambda: self._store.update("live", **{name: line.text().strip() or usual})
        )
        return line

    def show_status(self, link: LiveLink) -> None:
        """How it is at this moment."""
        status = link.status(self.way)
        self.switch.setChecked(status.is_on or status.is_opening)
        self.switch.setEnabled(not status.is_opening)
        for field in self.fields:
            field.setEnabled(not (status.is_on or status.is_opening))
        self.status.setText(self._told(status))

    def _told(self, status: WayStatus) -> str:
        if status.is_opening:
            return self.tr("Opening…")
        if not status.is_on:
            return self.tr("Off")
        parts = []
        if self.way.is_out:
            if status.partners == 0 and self.way is Way.OSC:
                parts.append(self.tr("nobody is there"))
            elif status.partners is not None:
                parts.append(self.tr("%n listener(s)", "", status.partners))
            parts.append(self.tr("{count} sent").format(count=texts.decimal(status.sent, 0)))
            if status.dropped:
                lost = texts.decimal(status.dropped, 0)
                parts.append(self.tr("{count} dropped").format(count=lost))
        else:
            parts.append(self.tr("%n sender(s)", "", status.partners or 0))
        return " · ".join(parts)
