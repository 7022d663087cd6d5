"""The settings dialog: settings with explanations, in effect at once, found by search, reset."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.settings import Settings
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.settings.engine_choices import detector_choices, model_choices
from fer_desktop.gui.settings.foreign_model import tell, untold
from fer_desktop.gui.settings.setting_entry import Entry, Page, Value
from fer_desktop.gui.settings.setting_pages import pages
from fer_desktop.gui.toolkit import icons, texts
from fer_desktop.gui.toolkit.file_dialogs import FolderButton
from fer_desktop.gui.toolkit.input import ComboBox, indent_number, leave_wheel_to_page
from fer_desktop.gui.toolkit.labels import Label, plain_tip
from fer_desktop.gui.toolkit.window_size import resize_on_screen


class SettingRow(QFrame):
    """One setting: title, control, button to put it back, explanation."""

    def __init__(self, entry: Entry, store: SettingsStore) -> None:
        super().__init__()
        self.entry = entry
        self._store = store
        self._filling = False
        self._show_value: Callable[[Value], None] = lambda _value: None
        title = Label(entry.title)
        title.setProperty("role", "strong")
        about = Label(entry.help)
        about.setWordWrap(True)
        about.setProperty("role", "muted")
        self.control = self._make_control()
        self.control.setAccessibleName(entry.title)
        self.control.setAccessibleDescription(entry.help)
        leave_wheel_to_page(self.control)
        title.setBuddy(self.control)
        self.reset = QToolButton()
        self.reset.setIcon(icons.icon("refresh"))
        self.reset.setToolTip(self.tr("Reset to default"))
        self.reset.setAccessibleName(self.tr("Reset to default: {name}").format(
            name=entry.title))  # fmt: skip
        self.reset.clicked.connect(lambda: self._set(entry.default()))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        if isinstance(self.control, QComboBox):
            layout = QVBoxLayout(self)
            layout.addWidget(title)
            line.addWidget(self.control, 1)
        else:
            layout = QVBoxLayout(self)
            line.addWidget(title, 1)
            line.addWidget(self.control)
        line.addWidget(self.reset)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(3)
        layout.addLayout(line)
        layout.addWidget(about)
        self.show_settings(store.settings)

    def matches(self, words: list[str]) -> bool:
        """Whether all words of a search occur in title or explanation."""
        text = f"{self.entry.title} {self.entry.help} {self.entry.key}".lower()
        text += " ".join(choice.text.lower() for choice in self.entry.choices)
        return all(word in text for word in words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.reset.setIcon(icons.icon("refresh"))

    def show_settings(self, settings: Settings) -> None:
        """Show the value in effect."""
        self._filling = True
        value = self.entry.value(settings)
        self._show_value(value)
        self.reset.setEnabled(value != self.entry.default())
        self._filling = False

    def _set(self, value: Value) -> None:
        if self._filling:
            return
        try:
            settings = self.entry.changed(self._store.settings, value)
            if self.entry.key == "classification.model" and (manifest := untold(settings)):
                self.show_settings(self._store.settings)
                tell(manifest, self._store, self.window(), lambda: self._set(value))
                return
            self._store.replace(settings)
            self.setToolTip("")
        except SettingsError as error:
            self.setToolTip(plain_tip(texts.error(error)))
            self.show_settings(self._store.settings)

    def _make_control(self) -> QWidget:
        if self.entry.choices:
            return self._make_choice()
        if self.entry.is_folder:
            return self._make_folder()
        if isinstance(self.entry.default(), bool):
            box = QCheckBox()
            box.toggled.connect(self._set)
            self._show_value = lambda value: box.setChecked(bool(value))
            return box
        return self._make_number()

    def _make_choice(self) -> QComboBox:
        box = ComboBox()
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(16)
        for choice in self.entry.choices:
            box.addItem(choice.text, choice.value)
        box.activated.connect(lambda: self._set(box.currentData()))

        def show(value: Value) -> None:
            if box.findData(value) < 0:
                box.addItem(str(value), value)
            box.setCurrentIndex(box.findData(value))
            box.setToolTip(plain_tip(box.currentText()))

        self._show_value = show
        return box

    def _make_folder(self) -> FolderButton:
        button = FolderButton(self.entry.title)
        button.chosen.connect(self._set)
        self._show_value = lambda value: button.show_folder(
            str(value or ""), instead=self.entry.automatic
        )
        return button

    def _make_number(self) -> QDoubleSpinBox:
        entry = self.entry
        box = QDoubleSpinBox()
        box.setMinimumWidth(130)
        indent_number(box)
        box.setDecimals(entry.decimals)
        box.setSingleStep(entry.step)
        box.setSuffix(entry.unit)
        box.setKeyboardTracking(False)
        low = entry.low
        if entry.automatic:
            low = entry.low - entry.step
            box.setSpecialValueText(entry.automatic)
        box.setRange(low, entry.high)
        whole = isinstance(entry.default(), int)

        def changed(value: float) -> None:
            if entry.automatic and value < entry.low:
                self._set(None)
            else:
                self._set(int(value) if whole else value)

        box.valueChanged.connect(changed)

        def show(value: Value) -> None:
            box.setValue(float(value) if isinstance(value, int | float) else low)

        self._show_value = show
        return box


class SettingsDialog(QDialog):
    """Pages on the left, settings on the right, a search above; nothing to confirm."""

    def __init__(self, store: SettingsStore, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        resize_on_screen(self, 760, 580)
        self._store = store
        self._page = 0
        self.rows: list[SettingRow] = []
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the settings"))
        self.search.setAccessibleName(self.tr("Search the settings"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._search)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pages"))
        self.list.setFixedWidth(170)
        self._content = QVBoxLayout()
        self._content.setContentsMargins(0, 0, 12, 0)
        models = model_choices(self._store.settings.classification.model)
        self._pages = [self._add_page(page) for page in pages(models, detector_choices())]
        self.nothing = Label(self.tr("No setting contains these words."))
        self.nothing.setProperty("role", "muted")
        self._content.addWidget(self.nothing)
        self._content.addStretch(1)
        content = QWidget()
        content.setLayout(self._content)
        self.area = QScrollArea()
        self.area.setAccessibleName(self.tr("Settings"))
        self.area.setWidgetResizable(True)
        self.area.setWidget(content)
        self.list.currentRowChanged.connect(self._show_page)
        self.list.setCurrentRow(0)
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.list)
        body.addWidget(self.area, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        reset = buttons.addButton(
            self.tr("Reset all settings"), QDialogButtonBox.ButtonRole.ResetRole
        )
        reset.clicked.connect(self.reset_all)
        for button in buttons.buttons():  # Enter in a field ends the field, not the dialog
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self.search)
        layout.addLayout(body, 1)
        layout.addWidget(buttons)
        store.changed.connect(self._on_changed)
        self.finished.connect(lambda: store.changed.disconnect(self._on_changed))

    def _add_page(self, page: Page) -> tuple[QLabel, list[SettingRow]]:
        """Heading and rows of a page, added to the list and to what is scrolled."""
        item = QListWidgetItem(page.title)
        item.setSizeHint(QSize(0, 32))
        self.list.addItem(item)
        heading = Label(page.title)
        heading.setProperty("role", "heading")
        self._content.addWidget(heading)
        rows = [SettingRow(entry, self._store) for entry in page.entries]
        for row in rows:
            self._content.addWidget(row)
        self.rows += rows
        return heading, rows

    def reset_all(self) -> None:
        """Defaults for everything that is on some page; what the program remembers stays."""
        settings = self._store.settings
        for row in self.rows:
            settings = row.entry.changed(settings, row.entry.default())
        self._store.replace(settings)

    def _on_changed(self, settings: Settings) -> None:
        for row in self.rows:
            row.show_settings(settings)

    def _show_page(self, number: int) -> None:
        """One page; ends a search."""
        if number < 0:
            return
        self._page = number
        with QSignalBlocker(self.search):
            self.search.clear()
        for index, (heading, rows) in enumerate(self._pages):
            heading.setVisible(index == number)
            for row in rows:
                row.setVisible(index == number)
        self.nothing.hide()
        self.area.verticalScrollBar().setValue(0)

    def _search(self, text: str) -> None:
        """All settings that contain the words, under the headings of their pages."""
        words = text.lower().split()
        if not words:
            self.list.setCurrentRow(self._page)
            return
        self.list.setCurrentRow(-1)
        hits = 0
        for heading, rows in self._pages:
            found = [row for row in rows if row.matches(words)]
            heading.setVisible(bool(found))
            for row in rows:
                row.setVisible(row in found)
            hits += len(found)
        self.nothing.setVisible(not hits)
        self.area.verticalScrollBar().setValue(0)
