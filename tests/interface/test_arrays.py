"""Arrays from outside: taken whole, or refused with what they are and what is expected."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from fer_desktop.core.errors import InputError
from fer_desktop.interface.arrays import checked_picture

EXPECTED = r"uint8, 0 to 255, shaped \(height, width, 3\) or \(height, width\); received "


@given(arrays(np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3))))
def test_colours_are_kept_and_turned_round_for_bgr(picture: np.ndarray) -> None:
    rgb, bgr = checked_picture(picture, "rgb"), checked_picture(picture, "bgr")
    assert (rgb == picture).all()
    assert (bgr == picture[:, :, ::-1]).all()
    assert not rgb.flags.writeable
    assert not np.shares_memory(rgb, picture)


def test_a_grey_picture_has_three_equal_channels() -> None:
    image = checked_picture(np.arange(12, dtype=np.uint8).reshape(3, 4), "rgb")
    assert image.shape == (3, 4, 3)
    assert (image == image[:, :, :1]).all()


@pytest.mark.parametrize(
    ("picture", "received", "advice"),
    [
        ("talk.mp4", "a str", "fer_desktop.analyze"),
        ([[0, 1], [2, 3]], "a list", ""),
        (np.zeros((4, 5, 3)), "float64, shaped (4, 5, 3)", "from 0 to 1"),
        (np.full((4, 5, 3), 200.0), "float64, shaped (4, 5, 3)", "from 200 to 200"),
        (np.full((4, 5, 3), np.nan), "float64, shaped (4, 5, 3)", "NaN"),
        (np.zeros((4, 5, 3), np.uint16), "uint16, shaped (4, 5, 3)", ">> 8"),
        (np.zeros((4, 5, 3), np.int64), "int64, shaped (4, 5, 3)", "uint8"),
        (np.zeros((4, 5, 3), bool), "bool, shaped (4, 5, 3)", "uint8"),
        (np.zeros((3, 40, 50), np.uint8), "uint8, shaped (3, 40, 50)", "moveaxis"),
        (np.zeros((4, 5, 4), np.uint8), "uint8, shaped (4, 5, 4)", "[:, :, :3]"),
        (np.zeros((4, 5, 1), np.uint8), "uint8, shaped (4, 5, 1)", "[:, :, 0]"),
        (np.zeros((2, 4, 5, 3), np.uint8), "uint8, shaped (2, 4, 5, 3)", "one by one"),
        (np.zeros((0, 5, 3), np.uint8), "uint8, shaped (0, 5, 3)", "no pixel"),
        (np.zeros(7, np.uint8), "uint8, shaped (7,)", ""),
        (np.broadcast_to(np.uint8(0), (20_000, 20_000)), "(20000, 20000)", "limit"),
    ],
)
def test_anything_else_is_refused_by_what_it_is(
    picture: object, received: str, advice: str
) -> None:
    with pytest.raises(InputError, match=EXPECTED) as caught:
        checked_picture(picture, "rgb")
    assert received in str(caught.value)
    assert advice in caught.value.advice


def test_an_unknown_order_of_colours_is_refused() -> None:
    with pytest.raises(InputError, match="rgb, bgr; received 'RGB'"):
        checked_picture(np.zeros((2, 2, 3), np.uint8), "RGB")
