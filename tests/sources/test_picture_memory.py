"""Pictures in memory that is used again: never while anybody looks at them."""

import numpy as np
from numpy.typing import NDArray

from fer_desktop.sources.picture_memory import MOST_KEPT, PictureMemory


def picture(value: int, height: int = 4) -> NDArray[np.uint8]:
    return np.full((height, 6, 3), value, np.uint8)


def address(image: NDArray[np.uint8]) -> int:
    return int(image.__array_interface__["data"][0])


def test_a_copy_is_equal_and_read_only() -> None:
    original = picture(7)
    copy = PictureMemory().copy_of(original)
    original[:] = 0
    assert (copy == 7).all()
    assert not copy.flags.writeable


def test_who_holds_a_picture_or_a_part_of_it_keeps_it() -> None:
    memory = PictureMemory()
    held = memory.copy_of(picture(0))
    parts = [memory.copy_of(picture(value))[1:3, ::2] for value in range(1, 4)]
    for value in range(10, 30):
        memory.copy_of(picture(value))
    assert (held == 0).all()
    assert [int(part.max()) for part in parts] == [int(part.min()) for part in parts] == [1, 2, 3]


def test_more_pictures_may_be_held_than_are_kept() -> None:
    memory = PictureMemory()
    held = [memory.copy_of(picture(value)) for value in range(3 * MOST_KEPT)]
    assert [int(image[0, 0, 0]) for image in held] == list(range(3 * MOST_KEPT))


def test_the_memory_of_a_picture_that_nobody_holds_takes_the_next() -> None:
    memory = PictureMemory()
    first = memory.copy_of(picture(1))
    part, place = first[2:], address(first)
    del first
    assert address(memory.copy_of(picture(2))) != place
    del part
    assert address(memory.copy_of(picture(3))) == place


def test_pictures_of_another_size() -> None:
    memory = PictureMemory()
    held = [memory.copy_of(picture(value, height=8)) for value in range(MOST_KEPT)]
    small = memory.copy_of(picture(9))
    place = address(small)
    assert small.shape == (4, 6, 3)
    assert (small == 9).all()
    del small
    assert address(memory.copy_of(picture(10))) == place
    assert [int(image[7, 5, 2]) for image in held] == list(range(MOST_KEPT))
