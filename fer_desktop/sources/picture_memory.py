"""Memory of a source's pictures: what one that nobody holds any more was in takes a later one.

Pictures come and go in several threads, among smaller blocks that stay longer. The C library puts
some of those where a picture was, the next one does not fit there any more, and soon the heap has
twenty holes of a picture's size: 40 MB at 1280x720.
"""

from collections.abc import Sequence
from sys import getrefcount

import numpy as np

from fer_desktop.core.frames import Image

MOST_KEPT = 6
"""As many are on their way at one time: read, waiting, analysed, on the screen. Whoever holds more
has them to himself."""


class PictureMemory:
    """For one source, in the thread that reads it; what it keeps goes with it."""

    def __init__(self) -> None:
        self._pictures: list[Image] = []

    def copy_of(self, image: Image) -> Image:
        """A read-only copy, which stays what it is as long as anybody holds it or a part of it."""
        picture = self._unheld(image.shape)
        np.copyto(picture, image)
        shown = picture.view()  # it holds the picture, as every part of it does
        shown.setflags(write=False)
        return shown

    def _unheld(self, shape: tuple[int, ...]) -> Image:
        self._pictures = [picture for picture in self._pictures if picture.shape == shape]
        for place, count in enumerate(_holders(self._pictures)):
            if count == _NOBODY:
                return self._pictures[place]
        new = np.empty(shape, np.uint8)
        if len(self._pictures) < MOST_KEPT:
            self._pictures.append(new)
        return new


def _holders(pictures: Sequence[Image]) -> list[int]:
    return [getrefcount(picture) for picture in pictures]


(_NOBODY,) = _holders([np.empty(0, np.uint8)])
"""References to a picture that only its list holds."""
