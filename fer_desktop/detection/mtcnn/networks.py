"""LiteRT interpreters of static shape, built once per shape and reused.

A file leaves batch (and P-Net's picture size) open; resizing the input before the tensors are
allocated gives XNNPACK a static graph, five to ten times faster than a dynamic one.
"""

from collections import OrderedDict
from collections.abc import Iterator

import numpy as np
from ai_edge_litert.interpreter import Interpreter
from numpy.typing import NDArray

from fer_desktop.errors import ModelError

Array = NDArray[np.float32]

OUTPUT_NAMES = {1: "probability", 4: "offsets", 10: "landmarks"}
"""The networks' outputs are told apart by the length of their last axis."""

BATCH_SIZES = (16, 4, 1)
"""Batches that windows are split into; any count is a sum of these, so nothing is padded."""


class StaticNetwork:
    """One network at one input shape."""

    def __init__(self, content: bytes, shape: tuple[int, ...], thread_count: int) -> None:
        try:
            self._interpreter = Interpreter(model_content=content, num_threads=thread_count)
            self._input = self._interpreter.get_input_details()[0]["index"]
            self._interpreter.resize_tensor_input(self._input, shape)
            self._interpreter.allocate_tensors()
        except (ValueError, RuntimeError) as error:
            raise ModelError(
                "The face detector's network cannot be loaded.", "Install FER Desktop again."
            ) from error
        self._outputs = {
            OUTPUT_NAMES[int(details["shape"][-1])]: details["index"]
            for details in self._interpreter.get_output_details()
        }

    def run(self, pictures: NDArray[np.uint8]) -> dict[str, Array]:
        """Outputs by name for RGB pictures of this network's shape.

        The arrays look into the interpreter's own memory: drop them before the next call.
        """
        np.copyto(self._interpreter.tensor(self._input)(), pictures)
        self._interpreter.invoke()
        return {name: self._interpreter.tensor(index)() for name, index in self._outputs.items()}


class PictureNetwork:
    """P-Net: one interpreter per picture size; the least recently used ones are let go."""

    def __init__(self, content: bytes, thread_count: int, capacity: int = 48) -> None:
        self._content = content
        self._thread_count = thread_count
        self._capacity = capacity
        self._networks: OrderedDict[tuple[int, int], StaticNetwork] = OrderedDict()

    def prepare(self, width_px: int, height_px: int) -> StaticNetwork:
        """The interpreter for this size, built if need be."""
        size = (height_px, width_px)
        if size not in self._networks:
            if len(self._networks) >= self._capacity:
                self._networks.popitem(last=False)
            self._networks[size] = StaticNetwork(
                self._content, (1, height_px, width_px, 3), self._thread_count
            )
        self._networks.move_to_end(size)
        return self._networks[size]

    def run(self, picture: NDArray[np.uint8]) -> dict[str, Array]:
        """Maps (h, w, outputs) by name for one picture HxWx3; see `StaticNetwork.run`."""
        height_px, width_px = picture.shape[:2]
        outputs = self.prepare(width_px, height_px).run(picture[None])
        return {name: values[0] for name, values in outputs.items()}


class WindowNetwork:
    """R-Net or O-Net: windows of one size in fixed batches, one interpreter per batch size."""

    def __init__(self, content: bytes, side_px: int, thread_count: int) -> None:
        self.side_px = side_px
        self._networks = {
            size: StaticNetwork(content, (size, side_px, side_px, 3), thread_count)
            for size in BATCH_SIZES
        }

    def run(self, windows: NDArray[np.uint8]) -> dict[str, Array]:
        """Outputs (N, outputs) by name for N windows."""
        if not len(windows):
            return {name: np.empty((0, size), np.float32) for size, name in OUTPUT_NAMES.items()}
        parts: dict[str, list[Array]] = {}
        for start, size in batches(len(windows)):
            outputs = self._networks[size].run(windows[start : start + size])
            for name, values in outputs.items():
                parts.setdefault(name, []).append(values.copy())
            del outputs, values  # LiteRT refuses to run while somebody looks into its memory
        return {name: np.concatenate(values) for name, values in parts.items()}


def batches(count: int) -> Iterator[tuple[int, int]]:
    """(start, size) of batches of the fixed sizes that cover `count` windows exactly."""
    start = 0
    for size in BATCH_SIZES:
        while count - start >= size:
            yield start, size
            start += size
