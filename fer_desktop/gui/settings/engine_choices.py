"""Models and detectors to choose from, told by what they can do, not by a file name."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from fer_desktop.core.resources import resources_folder
from fer_desktop.gui.settings.setting_entry import Choice
from fer_desktop.gui.toolkit import texts


def model_choices() -> tuple[Choice, ...]:
    """The shipped classifiers by what their manifest and evaluation say, the best first."""
    found = []
    for folder in (resources_folder() / "models").iterdir():
        told = _read(folder / "model.json")
        if "accuracy" in told and "labels" in told:  # else a detector, or refused when it is used
            accuracy = float(told["accuracy"].get("PrivateTest", 0.0))
            found.append((accuracy, Choice(folder.name, _model_text(folder, told, accuracy))))
    return tuple(choice for _accuracy, choice in sorted(found, key=lambda each: -each[0]))


def _read(path: Path) -> dict[str, Any]:
    """A JSON object; an empty one where there is none."""
    try:
        told = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _model_text(folder: Path, told: dict[str, Any], accuracy: float) -> str:
    translate = QCoreApplication.translate
    file = folder / "model.tflite"
    parts = [
        translate("Settings", "{percent} % right on FER-2013").format(
            percent=texts.decimal(accuracy * 100, 1)
        )
    ]
    cost = _read(folder / "evaluation.json").get("cost", {})
    if "median_ms" in cost:
        parts.append(
            translate("Settings", "{milliseconds} ms a face").format(
                milliseconds=texts.decimal(float(cost["median_ms"]), 1)
            )
        )
    if file.is_file():
        size_kb = texts.decimal(file.stat().st_size / 1000, 0)
        parts.append(translate("Settings", "{size} kB").format(size=size_kb))
    return f"{', '.join(parts)} ({told.get('name', folder.name)})"


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
