"""LiteRT engine: TensorFlow's run-time for deployment, 27 MB of memory instead of 656."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.manifest import Manifest
from fer_desktop.classification.tensors import InputForm, LabelOrder
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.model_files import (
    FREE_MEMORY,
    run_network,
    static_interpreter,
    verified_bytes,
)
from fer_desktop.core.threads.worker_pool import WorkerPool


class LiteRtClassifier:
    """A model file run by LiteRT, one face at a time on each of `thread_count` threads.

    A batch would be no quicker: a call costs little beside a face. Not thread-safe.
    """

    def __init__(self, manifest: Manifest, thread_count: int = 1) -> None:
        self.manifest = manifest
        self._content = verified_bytes(manifest.model_file, manifest.sha256)
        self._order = LabelOrder(manifest.labels, manifest.output_form)
        self._worker_pool = WorkerPool(thread_count, "classification")
        self._networks: dict[int, FixedBatch] = {}
        """By worker, made when first needed."""
        self._network(0)  # so that a file that LiteRT cannot run is refused here

    def classify(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Crops as `Classifier.classify` takes them → (N, 7) float32 in the order of EMOTIONS."""
        if len(crops) == 0:
            return np.empty((0, len(EMOTIONS)), np.float32)
        faces = [crops[index : index + 1] for index in range(len(crops))]
        return self._order.probabilities(np.concatenate(self._worker_pool.map(self._run, faces)))

    def _run(self, worker: int, face: NDArray[np.uint8]) -> NDArray[np.float32]:
        return self._network(worker).run(face)

    def _network(self, worker: int) -> "FixedBatch":
        if worker not in self._networks:
            try:
                size_px, form = self.manifest.input_size_px, self.manifest.input_form
                self._networks[worker] = FixedBatch(self._content, 1, size_px, form)
            except (ValueError, RuntimeError, MemoryError) as error:
                raise ModelError(
                    "LiteRT cannot run {path}: {reason}.",
                    FREE_MEMORY,
                    path=self.manifest.model_file,
                    reason=error,
                ) from error
        return self._networks[worker]


class FixedBatch:
    """One interpreter whose input shape never changes.

    Of a network with integers at its ends the quantisation that its file names is done here.
    """

    def __init__(self, content: bytes, batch_size: int, size_px: int, form: InputForm) -> None:
        shape = form.shape(batch_size, size_px)
        self._interpreter = static_interpreter(content, shape)
        (self._input,) = self._interpreter.get_input_details()
        (self._output,) = self._interpreter.get_output_details()
        self._form = form
        self._batch = np.zeros(shape, np.float32)

    def run(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """A whole batch of crops → what the network answers, (N, k)."""
        self._form.fill(self._batch, crops)
        tensor = _quantised(self._batch, self._input)
        self._interpreter.set_tensor(self._input["index"], tensor)
        run_network(self._interpreter)
        answers = _real(self._interpreter.get_tensor(self._output["index"]), self._output)
        return np.reshape(answers, (len(crops), -1))


def _quantised(tensor: NDArray[np.float32], details: dict[str, Any]) -> NDArray[Any]:
    """As the network takes it."""
    if details["dtype"] is np.float32:
        return tensor
    scale, zero = details["quantization"]
    limits = np.iinfo(details["dtype"])
    steps = np.rint(tensor / scale) + zero if scale else np.rint(tensor)
    return np.clip(steps, limits.min, limits.max).astype(details["dtype"])


def _real(answers: NDArray[Any], details: dict[str, Any]) -> NDArray[np.float32]:
    if details["dtype"] is np.float32:
        return np.asarray(answers, np.float32)
    scale, zero = details["quantization"]
    real = (answers.astype(np.float32) - zero) * (scale or 1.0)
    return np.asarray(real, np.float32)
