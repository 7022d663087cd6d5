"""Engines: what a classifier is, and the table of all that can be one."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.manifest import Manifest, read_manifest
from fer_desktop.core.errors import ModelError
from fer_desktop.core.home import own_models_folder
from fer_desktop.core.model_files import MANIFEST
from fer_desktop.core.resources import resource


class Classifier(Protocol):
    """Crops in, probabilities out. Belongs to the thread that created it."""

    @property
    def manifest(self) -> Manifest:
        """The model that is used."""
        ...

    def classify(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Crops (N, S, S) uint8 grey, or (N, S, S, 3) RGB, → (N, 7) float32; N may be 0.

        Side and colour are those of the manifest, 48 and grey of the shipped models. The order is
        that of EMOTIONS; one that the model does not know is 0.
        """
        ...


def _own(manifest: Manifest, thread_count: int) -> Classifier:
    """What the model's own file needs."""
    if manifest.engine == "onnx":
        from fer_desktop.classification.onnx_engine import OnnxClassifier

        return OnnxClassifier(manifest, thread_count)
    from fer_desktop.classification.litert_engine import LiteRtClassifier

    return LiteRtClassifier(manifest, thread_count)


def _keras(manifest: Manifest, thread_count: int) -> Classifier:
    from fer_desktop.classification.keras_engine import KerasClassifier

    return KerasClassifier(manifest, thread_count)


ENGINES: dict[str, Callable[[Manifest, int], Classifier]] = {
    "litert": _own,
    "keras": _keras,
}
"""Name in the settings → maker. Each imports its run-time only when it is chosen."""


def create_classifier(
    model: str | Path, engine: str = "litert", thread_count: int = 1
) -> Classifier:
    """A classifier for a shipped model's name or for the path of a model folder.

    Raises ModelError for an unknown engine or model and for a file that does not match its
    manifest.
    """
    if engine not in ENGINES:
        raise ModelError(
            "There is no classification engine “{engine}”.",
            "Choose one of: {choices}.",
            engine=engine,
            choices=", ".join(ENGINES),
        )
    return ENGINES[engine](read_manifest(model_folder(model)), thread_count)


def model_folder(model: str | Path) -> Path:
    """Folder of a shipped model's name, of one of the user's own, or the path itself.

    Raises ModelError if there is none.
    """
    for folder in (resource("models", str(model)), own_models_folder() / model, Path(model)):
        # unlike Path.is_file this says no where the system refuses to look
        if os.path.isfile(folder / "model.json"):  # noqa: PTH113
            return folder
    if not shipped_models():
        raise ModelError(
            "The installation is incomplete: it has no models.", "Install FER Desktop again."
        )
    raise ModelError(
        "There is no model “{model}”.",
        "Choose one of: {choices}; or give a folder with model.json.",
        model=model,
        choices=", ".join([*shipped_models(), *own_models()]),
    )


def own_models() -> tuple[str, ...]:
    """Names of the models that the user has imported."""
    return tuple(sorted(file.parent.name for file in own_models_folder().glob(f"*/{MANIFEST}")))


def shipped_models() -> tuple[str, ...]:
    """Names of the classification models that come with the program."""
    folder = resource("models")
    return tuple(sorted(file.parent.name for file in folder.glob("*/model.tflite")))
