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

BATCH_SIZES = (4, 1)
"""Batches that windows are split into; any count is a sum of these, so nothing is padded. Larger
ones would not be quicker by the window, and O-Net's of 16 takes 7 MB."""

STRIDE_PX = 2
"""P-Net looks at every second pixel of a picture."""

LARGEST_BAND_STEP_PX = 96
BAND_OVERLAP_PX = 10
"""P-Net sees a picture in bands of rows: an interpreter's memory grows with its picture (12 MB at
334x188), and a band's stays in the processor's cache. What its window of 12 reaches beyond its
stride of 2 is seen twice."""


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
    """P-Net: one interpreter per size of band; the least recently used ones are let go."""

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
        """Maps (h, w, outputs) by name for one picture HxWx3."""
        height_px, width_px = picture.shape[:2]
        band_px, starts = bands(height_px)
        network = self.prepare(width_px, band_px)
        parts: dict[str, list[Array]] = {}
        for start, following in zip(starts, [*starts[1:], None], strict=True):
            rows = None if following is None else (following - start) // STRIDE_PX
            outputs = network.run(picture[None, start : start + band_px])
            for name, values in outputs.items():
                parts.setdefault(name, []).append(values[0, :rows].copy())
            del outputs, values  # LiteRT refuses to run while somebody looks into its memory
        return {name: np.concatenate(values) for name, values in parts.items()}


class WindowNetwork:
    """R-Net or O-Net: windows of one size in fixed batches.

    There is one interpreter per batch size, built when it is first needed: a single face never
    asks for most of them.
    """

    def __init__(self, content: bytes, side_px: int, thread_count: int) -> None:
        self.side_px = side_px
        self._content = content
        self._thread_count = thread_count
        self._networks: dict[int, StaticNetwork] = {}
        self._network(BATCH_SIZES[-1])  # so that a file that LiteRT cannot run is refused here

    def run(self, windows: NDArray[np.uint8]) -> dict[str, Array]:
        """Outputs (N, outputs) by name for N windows."""
        if not len(windows):
            return {name: np.empty((0, size), np.float32) for size, name in OUTPUT_NAMES.items()}
        parts: dict[str, list[Array]] = {}
        for start, size in batches(len(windows)):
            outputs = self._network(size).run(windows[start : start + size])
            for name, values in outputs.items():
                parts.setdefault(name, []).append(values.copy())
            del outputs, values  # LiteRT refuses to run while somebody looks into its memory
        return {name: np.concatenate(values) for name, values in parts.items()}

    def _network(self, size: int) -> StaticNetwork:
        if size not in self._networks:
            shape = (size, self.side_px, self.side_px, 3)
            # Waking a second thread takes longer than it saves on one window.
            thread_count = self._thread_count if size > 1 else 1
            self._networks[size] = StaticNetwork(self._content, shape, thread_count)
        return self._networks[size]


def bands(height_px: int) -> tuple[int, list[int]]:
    """Height of the bands of a picture and the rows at which they begin, all even.

    All are of one height and as few as `LARGEST_BAND_STEP_PX` allows; the last ends with the
    picture.
    """
    count = max(-(-(height_px - BAND_OVERLAP_PX) // LARGEST_BAND_STEP_PX), 1)
    if count == 1:
        return height_px, [0]
    step_px = -(-(height_px - BAND_OVERLAP_PX) // count)
    step_px += step_px % STRIDE_PX
    band_px = step_px + BAND_OVERLAP_PX + height_px % STRIDE_PX  # so that the last begins evenly
    last = height_px - band_px
    return band_px, [*range(0, last, step_px), last]


def batches(count: int) -> Iterator[tuple[int, int]]:
    """(start, size) of batches of the fixed sizes that cover `count` windows exactly."""
    start = 0
    for size in BATCH_SIZES:
        while count - start >= size:
            yield start, size
            start += size
