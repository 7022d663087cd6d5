"""Colours of files: whatever their pixels are stored as, they come out as they were meant.

The truth is computed here by the definitions of BT.601 and BT.709, not by FFmpeg.
"""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import numpy as np
import pytest
from numpy.typing import NDArray

from fer_desktop.sources import open_source

COLOURS = [
    (200, 30, 40),
    (30, 180, 60),
    (40, 50, 210),
    (128, 128, 128),
    (224, 172, 140),  # skin
    (20, 20, 24),
    (250, 250, 250),
]
BT709, BT601 = 1, 5
WEIGHTS = {BT709: (0.2126, 0.0722), BT601: (0.299, 0.114)}
"""Of red and of blue in luma."""
LIMITED, FULL = 1, 2
STORED = 3.5
"""Grey levels: brightness and colour are rounded, in limited range to 219 and 224 steps."""


def stripes(width_px: int, height_px: int) -> NDArray[np.float64]:
    """A picture (height, width, 3) of vertical stripes, one of each colour."""
    image = np.empty((height_px, width_px, 3))
    for index, colour in enumerate(COLOURS):
        image[:, index * width_px // len(COLOURS) : (index + 1) * width_px // len(COLOURS)] = colour
    return image


def in_yuv(
    image: NDArray[np.float64], matrix: int, extent: int, bits: int
) -> list[NDArray[np.float64]]:
    """Luma and both differences of colour as numbers of so many bits."""
    red, green, blue = np.moveaxis(image / 255, -1, 0)
    of_red, of_blue = WEIGHTS[matrix]
    luma = of_red * red + (1 - of_red - of_blue) * green + of_blue * blue
    towards_blue = (blue - luma) / (2 * (1 - of_blue))
    towards_red = (red - luma) / (2 * (1 - of_red))
    if extent == FULL:
        most, middle = 2**bits - 1, 2 ** (bits - 1)
        return [luma * most, towards_blue * most + middle, towards_red * most + middle]
    step = 2 ** (bits - 8)
    return [(16 + 219 * luma) * step] + [
        (128 + 224 * difference) * step for difference in (towards_blue, towards_red)
    ]


def filled(frame: av.VideoFrame, values: list[NDArray[np.float64]], bits: int) -> av.VideoFrame:
    """Planes from values of whole size; a fourth one is opaque."""
    for index, plane in enumerate(frame.planes):
        wanted = values[index] if index < len(values) else np.full_like(values[0], 2**bits - 1)
        rows = np.arange(plane.height) * frame.height // plane.height
        columns = np.arange(plane.width) * frame.width // plane.width
        kind = np.dtype("<u2" if bits > 8 else "u1")
        stored = np.zeros((plane.height, plane.line_size // kind.itemsize), kind)
        stored[:, : plane.width] = wanted[rows][:, columns].round()
        plane.update(stored.tobytes())
    return frame


def write(path: Path, pixels: str, size_px: tuple[int, int], matrix: int, extent: int) -> None:
    """Two lossless pictures of stripes."""
    width_px, height_px = size_px
    image = stripes(width_px, height_px)
    kind = av.VideoFormat(pixels, width_px, height_px)
    bits = kind.components[0].bits
    with av.open(str(path), "w") as container:
        stream = container.add_stream("gif" if path.suffix == ".gif" else "ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = width_px, height_px, pixels
        stream.codec_context.colorspace, stream.codec_context.color_range = matrix, extent
        for number in range(2):
            if kind.is_rgb:
                rgb = av.VideoFrame.from_ndarray(image.astype(np.uint8), format="rgb24")
                frame = rgb.reformat(format=pixels)
            else:
                values = in_yuv(image, matrix, extent, bits)
                frame = filled(av.VideoFrame(width_px, height_px, pixels), values, bits)
            frame.pts, frame.time_base = number, Fraction(1, 25)
            frame.colorspace, frame.color_range = matrix, extent
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def middles(image: NDArray[np.uint8]) -> NDArray[np.float64]:
    """Mean colour of the middle of every stripe, where neighbours do not run in."""
    width_px = image.shape[1]
    ends = [index * width_px // len(COLOURS) for index in range(len(COLOURS) + 1)]
    quarter = width_px // len(COLOURS) // 4
    return np.array(
        [
            image[4:-4, start + quarter : end - quarter].reshape(-1, 3).mean(axis=0)
            for start, end in pairwise(ends)
        ]
    )


def read(path: Path) -> NDArray[np.uint8]:
    frames = list(open_source(str(path)))
    assert len(frames) == 2
    np.testing.assert_array_equal(frames[0].image, frames[1].image)
    return frames[0].image


@pytest.mark.parametrize("size_px", [(140, 40), (141, 41)])
@pytest.mark.parametrize("extent", [LIMITED, FULL])
@pytest.mark.parametrize("matrix", [BT601, BT709])
@pytest.mark.parametrize(
    "pixels",
    [
        "yuv420p",
        "yuv422p",
        "yuv444p",
        "yuv411p",
        "yuv420p10le",
        "yuv422p10le",
        "yuv444p10le",
        "yuva420p",
        "yuva444p",
    ],
)
def test_luma_and_colour_apart(
    tmp_path: Path, pixels: str, matrix: int, extent: int, size_px: tuple[int, int]
) -> None:
    path = tmp_path / "stripes.mkv"
    write(path, pixels, size_px, matrix, extent)
    image = read(path)
    assert image.shape == (size_px[1], size_px[0], 3)
    np.testing.assert_allclose(middles(image), COLOURS, atol=STORED)


@pytest.mark.parametrize("pixels", ["gray", "gray10le"])
def test_grey(tmp_path: Path, pixels: str) -> None:
    """FFmpeg writes and reads grey in full range, whatever the file says."""
    path = tmp_path / "stripes.mkv"
    write(path, pixels, (141, 41), BT601, FULL)
    luma = stripes(141, 41) @ [0.299, 0.587, 0.114]
    expected = middles(np.repeat(luma[..., np.newaxis], 3, axis=2))
    np.testing.assert_allclose(middles(read(path)), expected, atol=STORED)


@pytest.mark.parametrize("pixels", ["bgr0", "bgra"])
def test_red_green_and_blue_are_left_alone(tmp_path: Path, pixels: str) -> None:
    path = tmp_path / "stripes.mkv"
    write(path, pixels, (141, 41), BT601, FULL)
    np.testing.assert_array_equal(read(path), stripes(141, 41))


def test_a_palette(tmp_path: Path) -> None:
    """Of eight bits in all: three for red and green each, two for blue."""
    path = tmp_path / "stripes.gif"
    write(path, "rgb8", (141, 41), BT601, FULL)
    np.testing.assert_allclose(middles(read(path)), COLOURS, atol=255 / 3 / 2 + 1)
