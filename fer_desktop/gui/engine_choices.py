"""Models and detectors to choose from, told by what they can do, not by a file name."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from fer_desktop.gui import texts
from fer_desktop.gui.setting_list import Choice
from fer_desktop.resources import resources_folder


def model_choices() -> tuple[Choice, ...]:
    """The shipped classifiers with accuracy, size and parameters from their manifests."""
    found = []
    for manifest in sorted((resources_folder() / "models").glob("*/model.json")):
        try:
            told = json.loads(manifest.read_text(encoding="utf-8"))
        except (OSError, ValueError):  # the analyzer refuses it with its own sentence
            continue
        if "accuracy" not in told or "labels" not in told:
            continue  # the detector's own folder
        found.append(
            Choice(manifest.parent.name, _model_text(manifest.parent.name, told, manifest))
        )
    return tuple(found)


def _model_text(name: str, told: dict[str, Any], manifest: Path) -> str:
    accuracy = told["accuracy"]
    split = "PrivateTest" if "PrivateTest" in accuracy else next(iter(accuracy), "")
    file = manifest.with_name("model.tflite")
    size_kb = file.stat().st_size / 1000 if file.is_file() else 0
    return QCoreApplication.translate(
        "Settings", "{name}: {accuracy} right on FER-2013 ({split}), {size} kB, {count} parameters"
    ).format(
        name=told.get("name", name),
        accuracy=texts.percent(float(accuracy.get(split, 0.0))),
        split=split,
        size=texts.decimal(size_kb, 0),
        count=texts.decimal(float(told.get("parameter_count", 0)), 0),
    )


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
