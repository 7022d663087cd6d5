"""Choices of models and detectors, described by what they can do, not by a file name."""

import json
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from fer_desktop.classification.engines import model_folder
from fer_desktop.classification.manifest import (
    OWN_PICTURES,
    ListedModel,
    list_models,
    read_manifest,
)
from fer_desktop.core.errors import ModelError
from fer_desktop.core.home import own_models_folder
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import ClassificationSettings
from fer_desktop.gui.settings.setting_entry import Choice
from fer_desktop.gui.toolkit import texts

DEFAULT_MODEL = ClassificationSettings().model


def model_choices(chosen: str = "") -> tuple[Choice, ...]:
    """The default, the other shipped ones by their accuracy, the best first; then imported ones.

    After them the `chosen` one of the settings, where that is the folder of another.
    """
    models = sorted(
        list_models(resource("models")).models,
        key=lambda model: (model.name != DEFAULT_MODEL, -model.accuracy),
    )
    choices = [Choice(model.name, _model_text(model)) for model in models]
    imported = list_models(own_models_folder()).models
    choices += [Choice(model.name, _other_model_text(model.name)) for model in imported]
    if chosen and all(choice.value != chosen for choice in choices):
        choices.append(Choice(chosen, _other_model_text(chosen)))
    return tuple(choices)


def _other_model_text(model: str) -> str:
    try:
        manifest = read_manifest(model_folder(model))
    except ModelError as error:
        return f"{model}: {texts.error(error)}"
    if not manifest.is_foreign:
        return model
    translate = QCoreApplication.translate
    text = translate(
        "Settings", "{folder}: not from FER Desktop, calls itself “{name}”, SHA-256 {digest}"
    )
    if manifest.name == model:
        text = translate("Settings", "{name}: not from FER Desktop, SHA-256 {digest}")
    parts = [text.format(folder=model, name=manifest.name, digest=manifest.sha256[:12])]
    accuracy = manifest.accuracy.get(OWN_PICTURES)
    if accuracy is not None:
        percent = texts.decimal(accuracy * 100, 1)
        told = translate("Settings", "{percent} % right on the pictures it was measured on")
        parts.append(told.format(percent=percent))
    return ", ".join(parts)


def _model_text(model: ListedModel) -> str:
    translate = QCoreApplication.translate
    parts = [
        translate("Settings", "{percent} % right on FER-2013").format(
            percent=texts.decimal(model.accuracy * 100, 1)
        )
    ]
    if model.name == DEFAULT_MODEL:
        parts.insert(0, translate("Settings", "best on camera"))
    median_ms = _median_ms(model.folder)
    if median_ms is not None:
        parts.append(
            translate("Settings", "{milliseconds} ms a face").format(
                milliseconds=texts.decimal(median_ms, 1)
            )
        )
    file = model.folder / "model.tflite"
    if file.is_file():
        size_kb = texts.decimal(file.stat().st_size / 1000, 0)
        parts.append(translate("Settings", "{size} kB").format(size=size_kb))
    return f"{', '.join(parts)} ({model.title})"


def _median_ms(folder: Path) -> float | None:
    """Milliseconds for one face, as the model's evaluation measured them; None without one."""
    try:
        evaluation = json.loads((folder / "evaluation.json").read_text(encoding="utf-8"))
        return float(evaluation["cost"]["median_ms"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def detector_choices() -> tuple[Choice, ...]:
    """The detectors; the reference only where its extra is installed."""
    translate = QCoreApplication.translate
    choices = [
        Choice("mtcnn", translate("Settings", "MTCNN on LiteRT: finds most faces, fast")),
        Choice("haar", translate("Settings", "Haar cascade: the paper's comparison, misses more")),
    ]
    if find_spec("mtcnn") is not None and find_spec("tensorflow") is not None:
        text = translate("Settings", "mtcnn package on TensorFlow: the reference, slow to start")
        choices.append(Choice("mtcnn-tensorflow", text))
    return tuple(choices)
