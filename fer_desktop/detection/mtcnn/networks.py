"""Networks: LiteRT interpreters of static shape, built once per shape and reused.

A file leaves batch (and P-Net's picture size) open; resizing the input before the tensors are
allocated gives XNNPACK a static graph, five to ten times faster than a dynamic one.
"""

import itertools
from collections import OrderedDict
from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import ModelError
from fer_desktop.core.model_files import FREE_MEMORY, run_network, static_interpreter
from fer_desktop.core.threads.worker_pool import WorkerPool

Array = NDArray[np.float32]

OUTPUT_NAMES = {1: "probability", 4: "offsets", 5: "offsets_and_logit", 10: "landmarks"}
"""The networks' outputs are known by the length of their last axis. P-Net's only one holds
four offsets and the logit of the probability."""

BATCH_SIZES = (4, 1)
"""Batches that windows are split into; any count is a sum of these, so nothing is padded. Larger
ones would not be quicker by the window, and O-Net's of 16 takes 7 MB."""

CELL_PX = 12
"""Side of P-Net's window."""

STRIDE_PX = 2
"""P-Net's window moves by two pixels, and P-Net takes the pixels of a row in pairs."""

LARGEST_BAND_STEP_PX = 32
BAND_OVERLAP_PX = CELL_PX - STRIDE_PX
"""P-Net sees a picture in bands of rows: an interpreter's memory grows with its picture (12 MB at
334x188), a band's stays in the processor's cache, and bands can be shared among threads. What its
window of 12 reaches beyond its stride of 2 is seen twice."""


class StaticNetwork:
    """One network at one input shape, for one thread at a time."""

    def __init__(self, content: bytes, shape: tuple[int, ...]) -> None:
        try:
            self._interpreter = static_interpreter(content, shape)
        except (ValueError, RuntimeError, MemoryError) as error:
            raise ModelError(
                "The face detector's network cannot be loaded.", FREE_MEMORY
            ) from error
        self._input = self._interpreter.get_input_details()[0]["index"]
        self._outputs = {
            OUTPUT_NAMES[int(details["shape"][-1])]: details["index"]
            for details in self._interpreter.get_output_details()
        }

    def run(self, pictures: NDArray[np.uint8]) -> dict[str, Array]:
        """Outputs by name for RGB pictures of this network's shape.

        LiteRT refuses to run while anybody has a view of its memory, and a profiler in another
        thread (a Dask worker has one) keeps this frame for longer than the call: so no view of it
        may have a name, here or in a function called from here.
        """
        self._interpreter.tensor(self._input)()[...] = pictures
        run_network(self._interpreter)
        return {name: self._interpreter.get_tensor(at) for name, at in self._outputs.items()}


class PictureNetwork:
    """P-Net on pictures of even width and height; the worker pool shares their bands.

    There is one interpreter for each worker and size of band, built when it is first needed; the
    least recently used ones are let go.
    """

    def __init__(self, content: bytes, worker_pool: WorkerPool, capacity: int = 24) -> None:
        self._content = content
        self._worker_pool = worker_pool
        self._capacity = capacity
        self._networks: list[OrderedDict[tuple[int, int], StaticNetwork]] = [
            OrderedDict() for _ in range(worker_pool.size)
        ]

    def run(self, pictures: Sequence[NDArray[np.uint8]]) -> list[Array]:
        """Of each picture HxWx3 a map (h, w, 5): four offsets and the logit of the probability."""
        maps = [np.empty((*map_size(*picture.shape[:2]), 5), np.float32) for picture in pictures]
        pieces = [
            (picture[start : start + band_px], answers[start // STRIDE_PX : following // STRIDE_PX])
            for picture, answers in zip(pictures, maps, strict=True)
            for band_px, starts in [bands(len(picture))]
            for start, following in itertools.pairwise([*starts, len(picture)])
        ]
        self._worker_pool.map(self._run_band, pieces)
        return maps

    def _run_band(self, worker: int, piece: tuple[NDArray[np.uint8], Array]) -> None:
        """Fill the rows of a map that are this band's alone with what P-Net says of it.

        Where bands overlap their answers differ a little (8 bits are scaled by band), so that one
        picture would give one answer or the other if both wrote them.
        """
        band, answers = piece
        height_px, width_px = band.shape[:2]
        pairs = band.reshape(1, height_px, width_px // STRIDE_PX, 3 * STRIDE_PX)
        outputs = self.prepare(width_px, height_px, worker).run(pairs)
        values = outputs["offsets_and_logit"][0]
        answers[:] = values[: len(answers)]

    def prepare(self, width_px: int, height_px: int, worker: int = 0) -> StaticNetwork:
        """The worker's interpreter for bands of this size, built if need be."""
        networks, size = self._networks[worker], (width_px, height_px)
        if size not in networks:
            if len(networks) >= self._capacity:
                networks.popitem(last=False)
            shape = (1, height_px, width_px // STRIDE_PX, 3 * STRIDE_PX)
            networks[size] = StaticNetwork(self._content, shape)
        networks.move_to_end(size)
        return networks[size]


class WindowNetwork:
    """R-Net or O-Net: windows of one size in fixed batches, which the worker pool shares.

    There is one interpreter for each worker and batch size, built when it is first needed: a
    single face never asks for most of them.
    """

    def __init__(self, content: bytes, side_px: int, worker_pool: WorkerPool) -> None:
        self.side_px = side_px
        self._content = content
        self._worker_pool = worker_pool
        self._networks: dict[tuple[int, int], StaticNetwork] = {}
        self._network(0, BATCH_SIZES[-1])  # so that a file that LiteRT cannot run is refused here

    def run(self, windows: NDArray[np.uint8]) -> dict[str, Array]:
        """Outputs (N, outputs) by name for N windows."""
        if not len(windows):
            return {name: np.empty((0, size), np.float32) for size, name in OUTPUT_NAMES.items()}
        pieces = [windows[start : start + size] for start, size in batches(len(windows))]
        parts = self._worker_pool.map(self._run_batch, pieces)
        return {name: np.concatenate([part[name] for part in parts]) for name in parts[0]}

    def _run_batch(self, worker: int, windows: NDArray[np.uint8]) -> dict[str, Array]:
        return self._network(worker, len(windows)).run(windows)

    def _network(self, worker: int, size: int) -> StaticNetwork:
        if (worker, size) not in self._networks:
            shape = (size, self.side_px, self.side_px, 3)
            self._networks[worker, size] = StaticNetwork(self._content, shape)
        return self._networks[worker, size]


def map_size(height_px: int, width_px: int) -> tuple[int, int]:
    """Rows and columns of P-Net's map of a picture: the places of its window of 12."""
    return (height_px - CELL_PX) // STRIDE_PX + 1, (width_px - CELL_PX) // STRIDE_PX + 1


def bands(height_px: int) -> tuple[int, list[int]]:
    """Height of the bands of a picture of even height and the rows where they begin, all even.

    All are of one height and as few as `LARGEST_BAND_STEP_PX` allows; the last ends with the
    picture.
    """
    count = max(-(-(height_px - BAND_OVERLAP_PX) // LARGEST_BAND_STEP_PX), 1)
    if count == 1:
        return height_px, [0]
    step_px = -(-(height_px - BAND_OVERLAP_PX) // count)
    step_px += step_px % STRIDE_PX
    band_px = step_px + BAND_OVERLAP_PX
    last = height_px - band_px
    return band_px, [*range(0, last, step_px), last]


def batches(count: int) -> Iterator[tuple[int, int]]:
    """(start, size) of batches of the fixed sizes that cover `count` windows exactly."""
    start = 0
    for size in BATCH_SIZES:
        while count - start >= size:
            yield start, size
            start += size
