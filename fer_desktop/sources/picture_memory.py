"""Memory of a source's pictures: what one that nobody holds any more was in takes a later one.

Pictures come and go in several threads, among smaller blocks that stay longer. The C library puts
some of those where a picture was, the next one does not fit there any more, and soon the heap has
twenty holes of a picture's size: 40 MB at 1280x720.
"""

from collections import deque
from mmap import mmap
from weakref import finalize

import numpy as np

from fer_desktop.core.frames import Image

MOST_KEPT = 6
"""So much is kept for later pictures: as many are on their way at one time, read, waiting,
analysed and on the screen."""


class PictureMemory:
    """For one source, in the thread that reads it; what it keeps goes with it."""

    def __init__(self) -> None:
        self._unheld: deque[mmap] = deque(maxlen=MOST_KEPT)

    def copy_of(self, image: Image) -> Image:
        """A read-only copy, which stays what it is as long as anybody holds it or a part of it."""
        memory = self._memory(image.nbytes)
        pixels = np.frombuffer(memory, np.uint8)  # NumPy's parts of a picture all hold this one
        finalize(pixels, self._unheld.append, memory).atexit = False
        copy = pixels.reshape(image.shape)
        np.copyto(copy, image)
        copy.setflags(write=False)
        return copy

    def _memory(self, size_bytes: int) -> mmap:
        while self._unheld:
            memory = self._unheld.pop()
            if len(memory) == size_bytes:
                return memory
        return mmap(-1, size_bytes)
