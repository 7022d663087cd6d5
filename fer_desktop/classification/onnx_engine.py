"""ONNX engine: models of one's own that were made with PyTorch and others.

Needs the extra `onnx`. They are run as they are, not converted: converters to LiteRT's format pin
versions that clash with this program's, and a conversion can go wrong unseen.
"""

from collections.abc import Iterator
from contextlib import contextmanager
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

ONNX_TYPES = {
    "tensor(float)": np.float32,
    "tensor(float16)": np.float16,
    "tensor(double)": np.float64,
    "tensor(uint8)": np.uint8,
}
"""What a network may take."""


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
        except RuntimeError as error:
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
    """One network with one input and one output. Raises RuntimeError, and ModelError."""

    def __init__(
        self, content: bytes, size_px: int, form: InputForm, thread_count: int = 1
    ) -> None:
        self._session = onnx_session(content, thread_count)
        self._input = self._session.get_inputs()[0]
        self._form, self._size_px = form, size_px

    def run(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Crops → what the network answers, (N, k)."""
        tensor = np.empty(self._form.shape(len(crops), self._size_px), np.float32)
        self._form.fill(tensor, crops)
        kind = ONNX_TYPES[self._input.type]
        pictures = tensor.astype(kind, copy=False)
        with _runtime_errors():
            (answers,) = self._session.run(None, {self._input.name: pictures})
        return np.asarray(answers, np.float32).reshape(len(crops), -1)


def onnx_session(content: bytes, thread_count: int = 1) -> "InferenceSession":
    """A network that is ready to run. Raises RuntimeError, and ModelError without ONNX Runtime."""
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
    with _runtime_errors():
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])


@contextmanager
def _runtime_errors() -> Iterator[None]:
    """ONNX Runtime's own errors, which have no common kind, as RuntimeError with their reason."""
    try:
        yield
    except Exception as error:
        if not type(error).__module__.startswith("onnxruntime"):
            raise
        raise RuntimeError(str(error).split(" : ", 3)[-1]) from error
