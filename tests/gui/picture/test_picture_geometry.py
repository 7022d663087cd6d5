"""From the picture to the widget and back, whatever the zoom and the mirror."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from fer_desktop.core.frames import BoundingBox
from fer_desktop.gui.picture.picture_geometry import PictureGeometry

geometries = st.builds(
    PictureGeometry,
    width_px=st.integers(16, 4000),
    height_px=st.integers(16, 4000),
    room=st.tuples(st.floats(100, 4000), st.floats(100, 4000)),
    zoom=st.floats(1, 8),
    middle=st.tuples(st.floats(0.2, 0.8), st.floats(0.2, 0.8)),
    mirrored=st.booleans(),
)


@given(geometries, st.floats(0, 1), st.floats(0, 1))
def test_there_and_back_is_the_same_pixel(
    geometry: PictureGeometry, across: float, down: float
) -> None:
    x, y = across * geometry.width_px, down * geometry.height_px
    back = geometry.to_picture(geometry.to_view(x, y))
    assert back == (pytest.approx(x, abs=1e-3), pytest.approx(y, abs=1e-3))


@given(geometries)
def test_the_picture_fits_and_fills_one_side(geometry: PictureGeometry) -> None:
    rect = geometry.rect
    assert rect.width() <= geometry.room[0] + 1e-6 and rect.height() <= geometry.room[1] + 1e-6
    assert rect.width() == pytest.approx(geometry.room[0]) or rect.height() == pytest.approx(
        geometry.room[1]
    )


def test_a_mirror_swaps_left_and_right_only() -> None:
    straight = PictureGeometry(100, 50, (200.0, 100.0), 1.0, (0.5, 0.5), False)
    mirrored = PictureGeometry(100, 50, (200.0, 100.0), 1.0, (0.5, 0.5), True)
    assert straight.to_view(10, 20) == QPointF(20, 40)
    assert mirrored.to_view(10, 20) == QPointF(180, 40)
    box = mirrored.box(BoundingBox(10, 10, 30, 20))
    assert (box.left(), box.right()) == (140, 180)
