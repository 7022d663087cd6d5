"""Keras engine: the same network in the framework that trained it, as reference.

Needs the extra `reference`; TensorFlow is imported in the constructor and takes some ten seconds.
"""

import dataclasses
import os

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.manifest import Manifest, canonical_order
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.model_files import verified_bytes


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
        verified_bytes(manifest.keras_file, manifest.keras_sha256)
        self.manifest = dataclasses.replace(manifest, labels=EMOTIONS)
        self._order = canonical_order(manifest.labels)
        self._model = keras.models.load_model(manifest.keras_file, compile=False)

    def classify(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """(N, 48, 48) uint8 grey → (N, 7) float32 in the order of EMOTIONS; N may be 0."""
        if len(crops) == 0:
            return np.empty((0, len(self._order)), np.float32)
        pictures = crops[..., None].astype(np.float32)
        probabilities = np.asarray(self._model(pictures, training=False), np.float32)
        ordered: NDArray[np.float32] = probabilities[:, self._order]
        return ordered
