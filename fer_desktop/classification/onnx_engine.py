"""ONNX engine: models of one's own that were made with PyTorch and others.

Needs the extra `onnx`. They are run as they are, not converted: converters to LiteRT's format pin
versions that clash with this program's, and a conversion can go wrong unseen.
"""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.manifest import Manifest
from fer_desktop.classification.tensors import InputForm, LabelOrder
from fer_desktop.core.errors import ModelError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.model_files import verified_bytes

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

ONNX_ERRORS = (RuntimeError, ValueError, NotImplementedError)
"""What ONNX Runtime raises: its own errors are none of one common kind below these."""


class OnnxClassifier:
    """`model.onnx` of a model folder, run by ONNX Runtime on the processor. Not thread-safe."""

    def __init__(self, manifest: Manifest, thread_count: int = 1) -> None:
        self.manifest = manifest
        content = verified_bytes(manifest.model_file, manifest.sha256)
        self._order = LabelOrder(manifest.labels, manifest.output_form)
        try:
            self._network = OnnxNetwork(
                content, manifest.input_size_px, manifest.input_form, thread_count
            )
        except ONNX_ERRORS as error:
            raise ModelError(
                "ONNX Runtime cannot run {path}: {reason}.",
                "Import the model again, or choose another one.",
                path=manifest.model_file,
                reason=error,
            ) from error

    def classify(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Crops as `Classifier.classify` takes them → (N, 7) float32 in the order of EMOTIONS."""
        if len(crops) == 0:
            return np.empty((0, len(EMOTIONS)), np.float32)
        step = self.manifest.input_form.largest_batch
        parts = (crops[start : start + step] for start in range(0, len(crops), step))
        return self._order.probabilities(np.concatenate([self._network.run(p) for p in parts]))


class OnnxNetwork:
    """One network with one input and one output. Raises one of ONNX_ERRORS, and ModelError."""

    def __init__(
        self, content: bytes, size_px: int, form: InputForm, thread_count: int = 1
    ) -> None:
        self._session = onnx_session(content, thread_count)
        self._name = self._session.get_inputs()[0].name
        self._form, self._size_px = form, size_px

    def run(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Crops → what the network answers, (N, k)."""
        tensor = np.empty(self._form.shape(len(crops), self._size_px), np.float32)
        self._form.fill(tensor, crops)
        (answers, *_) = self._session.run(None, {self._name: tensor})
        return np.asarray(answers, np.float32).reshape(len(crops), -1)


def onnx_session(content: bytes, thread_count: int = 1) -> "InferenceSession":
    """A network that is ready to run. Raises ModelError without ONNX Runtime."""
    try:
        import onnxruntime
    except ModuleNotFoundError as error:
        raise ModelError(
            "This model is an ONNX file, and ONNX Runtime is not installed.",
            "Install the extra: pip install fer-desktop[onnx]",
        ) from error
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = thread_count
    options.inter_op_num_threads = 1
    options.log_severity_level = 4  # what is wrong is raised too
    return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
