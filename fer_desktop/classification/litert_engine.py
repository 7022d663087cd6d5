"""LiteRT engine: TensorFlow's run-time for deployment, 27 MB of memory instead of 656."""

import dataclasses

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.manifest import Manifest, canonical_order
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.model_files import (
    FREE_MEMORY,
    run_network,
    static_interpreter,
    verified_bytes,
)

BATCH_SIZES = (8, 4, 2, 1)
"""Interpreters of fixed shape: a batch that changes its size would rebuild XNNPACK's plan."""


class LiteRtClassifier:
    """A model file run by LiteRT, all faces of a frame in as few calls as possible.

    There is one interpreter per batch size, made when first needed. Five faces are four and one:
    a call costs little beside a face, so filling a batch up would cost more than another call.
    Not thread-safe.
    """

    def __init__(self, manifest: Manifest, thread_count: int = 1) -> None:
        self.manifest = dataclasses.replace(manifest, labels=EMOTIONS)
        self._content = verified_bytes(manifest.model_file, manifest.sha256)
        self._thread_count = thread_count
        self._order = canonical_order(manifest.labels)
        self._interpreters: dict[int, _FixedBatch] = {}
        self._interpreter(1)  # so that a file that LiteRT cannot run is refused here

    def classify(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """(N, 48, 48) uint8 grey → (N, 7) float32 in the order of EMOTIONS; N may be 0."""
        results = [np.empty((0, len(self._order)), np.float32)]
        start = 0
        for size in BATCH_SIZES:
            while len(crops) - start >= size:
                results.append(self._interpreter(size).run(crops[start : start + size]))
                start += size
        return np.concatenate(results)[:, self._order]

    def _interpreter(self, batch_size: int) -> "_FixedBatch":
        if batch_size not in self._interpreters:
            try:
                # Waking a second thread takes longer than it saves on a few faces.
                thread_count = self._thread_count if batch_size == BATCH_SIZES[0] else 1
                interpreter = _FixedBatch(
                    self._content, batch_size, self.manifest.input_size_px, thread_count
                )
            except (ValueError, RuntimeError, MemoryError) as error:
                raise ModelError(
                    "LiteRT cannot run {path}: {reason}.",
                    FREE_MEMORY,
                    path=self.manifest.model_file,
                    reason=error,
                ) from error
            self._interpreters[batch_size] = interpreter
        return self._interpreters[batch_size]


class _FixedBatch:
    """One interpreter whose input shape never changes."""

    def __init__(self, content: bytes, batch_size: int, size_px: int, thread_count: int) -> None:
        shape = (batch_size, size_px, size_px, 1)
        self._interpreter = static_interpreter(content, shape, thread_count)
        (pictures,) = self._interpreter.get_input_details()
        (probabilities,) = self._interpreter.get_output_details()
        self._input, self._output = pictures["index"], probabilities["index"]
        self._batch = np.zeros(shape, np.float32)

    def run(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        self._batch[..., 0] = crops
        self._interpreter.set_tensor(self._input, self._batch)
        run_network(self._interpreter)
        result: NDArray[np.float32] = self._interpreter.get_tensor(self._output)
        return result
