"""Keras engine: the same network in the framework that trained it, as reference.

Needs the extra `reference`; TensorFlow is imported in the constructor and takes some ten seconds.
"""

import os

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.manifest import Manifest
from fer_desktop.classification.tensors import LabelOrder
from fer_desktop.core.errors import ModelError, translatable
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.model_files import verified_bytes

SAFE_KERAS = (3, 11, 3)
"""Older ones run code out of crafted .h5 and .keras files, safe mode or not (CVE-2025-8747 and
CVE-2025-9905)."""


def refuse_old_keras(version: str) -> None:
    """Raises ModelError for a Keras whose safe mode is none."""
    numbers = tuple(int(part) for part in version.split(".")[:3] if part.isdecimal())
    if numbers < SAFE_KERAS:
        raise ModelError(
            translatable("Keras {version} can be made to run code by a model file."),
            translatable("Install a newer one: pip install --upgrade keras"),
            version=version,
        )


class KerasClassifier:
    """`model.keras` of a model folder, run by Keras.

    `thread_count` is taken as every engine takes it, but TensorFlow fixes its own number of
    threads once for the whole process.
    """

    def __init__(self, manifest: Manifest, thread_count: int = 1) -> None:
        del thread_count
        if not manifest.keras_sha256:
            raise ModelError(
                "The model “{model}” has no Keras file.",
                "Choose the engine “litert”.",
                model=manifest.name,
            )
        os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
        try:
            import keras
        except ModuleNotFoundError as error:
            raise ModelError(
                "The Keras engine needs TensorFlow, which is not installed.",
                "Install the extra: pip install fer-desktop[reference]",
            ) from error
        refuse_old_keras(keras.__version__)
        verified_bytes(manifest.keras_file, manifest.keras_sha256)
        self.manifest = manifest
        self._order = LabelOrder(manifest.labels, manifest.output_form)
        self._model = keras.models.load_model(manifest.keras_file, compile=False)

    def classify(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Crops as `Classifier.classify` takes them → (N, 7) float32 in the order of EMOTIONS."""
        if len(crops) == 0:
            return np.empty((0, len(EMOTIONS)), np.float32)
        form = self.manifest.input_form
        pictures = np.empty(form.shape(len(crops), self.manifest.input_size_px), np.float32)
        form.fill(pictures, crops)
        answers = np.asarray(self._model(pictures, training=False), np.float32)
        return self._order.probabilities(answers)
