"""What a display matrix and a pixel's shape mean: pictures as they are meant to be seen."""

from fractions import Fraction
from typing import cast

import av.error
import numpy as np
from av.filter import Graph
from av.sidedata.sidedata import SideData
from av.video.frame import VideoFrame

from fer_desktop.core.frames import Image

Matrix = tuple[int, int, int, int]

SQUARE = 0.01
"""Pixels whose sides differ by less than this share count as square: it comes from rounding."""
NARROWEST, WIDEST = Fraction(1, 4), Fraction(4)
"""A pixel of another shape is a mistake in the file; real ones (HDV, DV) are within 2:1."""

DISPLAY_MATRIX = 6
"""FFmpeg's AV_FRAME_DATA_DISPLAYMATRIX."""
SIDE_DATA_KINDS = 64
"""More than FFmpeg knows kinds of side data (39 in version 8)."""


def display_matrix(frame: VideoFrame) -> Matrix | None:
    """(a, b, c, d) of ISO/IEC 14496-12's display matrix, or None where the frame has none.

    The matrix is nine 32-bit integers, its first two columns 16.16 fixed point; a pixel (x, y)
    is shown at (a x + c y, b x + d y).

    PyAV reads all side data of a frame together: it ends in an error for a kind that it does not
    know (EXIF), and frees a colour profile's name twice, which ends the interpreter. So a filter
    first removes all kinds but the one that is wanted.
    """
    graph = Graph()
    last = graph.add_buffer(
        width=frame.width,
        height=frame.height,
        format=frame.format,
        time_base=frame.time_base or Fraction(1, 1000),
    )
    filters = ["mode=select:type=DISPLAYMATRIX"]  # lets frames through that have one
    filters += [f"mode=delete:type={k}" for k in range(SIDE_DATA_KINDS) if k != DISPLAY_MATRIX]
    for arguments in filters:
        following = graph.add("sidedata", arguments)
        last.link_to(following)
        last = following
    last.link_to(graph.add("buffersink"))
    graph.configure()
    graph.push(frame)
    try:
        shown = graph.pull()
    except (av.error.BlockingIOError, av.error.EOFError):
        return None
    assert isinstance(shown, VideoFrame)
    matrix = bytes(cast(SideData, shown.side_data.get("DISPLAYMATRIX")))
    a, b, _, c, d = np.frombuffer(matrix, dtype=np.int32, count=5).tolist()
    return a, b, c, d


def square_size(width: int, height: int, pixel_aspect: Fraction | None) -> tuple[int, int]:
    """Width and height with square pixels, from those as coded.

    `pixel_aspect` is a coded pixel's width by its height, or None where the file does not say. One
    side grows, none shrinks: no pixel is lost.
    """
    aspect = pixel_aspect or Fraction(1)
    if abs(aspect - 1) < SQUARE or not NARROWEST <= aspect <= WIDEST:
        return width, height
    if aspect > 1:
        return round(width * aspect), height
    return width, round(height / aspect)


def turned_by_matrix(image: Image, matrix: Matrix | None) -> Image:
    """The picture turned and mirrored as its display matrix says."""
    if matrix is None:
        return image
    a, b, c, d = matrix
    if abs(b) > abs(a):  # a quarter turn: columns become rows
        image, flip_x, flip_y = image.transpose(1, 0, 2), c < 0, b < 0
    else:
        flip_x, flip_y = a < 0, d < 0
    return np.ascontiguousarray(image[:: -1 if flip_y else 1, :: -1 if flip_x else 1])


def turned_clockwise(image: Image, degrees: int) -> Image:
    """The picture turned by 0, 90, 180 or 270 degrees, read-only as it was given."""
    if degrees % 360 == 0:
        return image
    turned = np.ascontiguousarray(np.rot90(image, -degrees // 90))
    turned.setflags(write=False)
    return turned
