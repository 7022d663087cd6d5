"""The notice before a model from elsewhere runs for the first time: what is known of it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from fer_desktop.classification.engines import model_folder
from fer_desktop.classification.manifest import OWN_PICTURES, Manifest, read_manifest
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.settings import Settings
from fer_desktop.gui.services.settings_store import SettingsStore
from fer_desktop.gui.toolkit import texts
from fer_desktop.gui.toolkit.labels import Label

MOST_TOLD = 200
"""So many models are remembered, the last ones."""
WIDTH_PX = 460


def untold(settings: Settings) -> Manifest | None:
    """The chosen model, where it came from elsewhere and nobody has been told so yet."""
    try:
        manifest = read_manifest(model_folder(settings.classification.model))
    except ModelError:  # whoever loads it says so
        return None
    is_told = not manifest.is_foreign or manifest.sha256 in settings.app.told_models
    return None if is_told else manifest


def tell(
    manifest: Manifest,
    store: SettingsStore,
    parent: QWidget,
    used: Callable[[], object],
    refused: Callable[[], object] = lambda: None,
) -> "ForeignModelDialog":
    """Show the notice; `used` is called when the person wants the model, once it is remembered."""
    dialog = ForeignModelDialog(manifest, parent)

    def answered(result: int) -> None:
        if result != QDialog.DialogCode.Accepted:
            refused()
            return
        told = (*store.settings.app.told_models, manifest.sha256)[-MOST_TOLD:]
        store.update("app", told_models=told)
        used()

    dialog.finished.connect(answered)
    dialog.open()
    return dialog


class ForeignModelDialog(QDialog):
    """Says that the model is foreign, its checksum, what it knows and how it was measured."""

    def __init__(self, manifest: Manifest, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("A model from elsewhere"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(10)
        assert manifest.notice is not None, "only foreign models are told about"
        first, *others = [manifest.notice.translated(texts.core), *self._facts(manifest)]
        heading = Label(first)
        heading.setProperty("role", "strong")
        for label in (heading, *map(Label, others)):
            label.setWordWrap(True)
            label.setMinimumWidth(WIDTH_PX)
            layout.addWidget(label)
        buttons = QDialogButtonBox()
        self.use = QPushButton(self.tr("Use this model"))
        buttons.addButton(self.use, QDialogButtonBox.ButtonRole.AcceptRole)
        self.refuse = QPushButton(self.tr("Do not use it"))
        buttons.addButton(self.refuse, QDialogButtonBox.ButtonRole.RejectRole)
        self.refuse.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _facts(self, manifest: Manifest) -> list[str]:
        accuracy = manifest.accuracy.get(OWN_PICTURES)
        measured = (
            self.tr(
                "Nobody has measured how often it is right. `fer-desktop evaluate` does, on your "
                "own labelled pictures."
            )
            if accuracy is None
            else self.tr("It was right on {percent} % of the pictures of whoever imported it.")
        )
        percent = texts.decimal((accuracy or 0.0) * 100, 1)
        facts = [measured.format(percent=percent)]
        missing = [i for i, emotion in enumerate(EMOTIONS) if emotion not in manifest.emotions]
        if missing:
            names = ", ".join(texts.emotion(index) for index in missing)
            facts.append(
                self.tr("It does not know {emotions}: these are always 0.").format(emotions=names)
            )
        facts.append(
            self.tr("Its folder: {folder}. Every session names it as foreign.").format(
                folder=manifest.folder
            )
        )
        return facts
