"""What is done to pictures: interlaced, HDR, side data that PyAV cannot read; their colours.

The truth of colours is computed here by the definitions of BT.601 and BT.709, not by FFmpeg.
"""

import subprocess
import sys
import zlib
from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from helpers.videos import picture
from numpy.typing import NDArray

from fer_desktop.sources import open_source
from fer_desktop.sources.base import Reading
from fer_desktop.sources.ffmpeg.tone_mapping import HLG, PQ, tone_mapped
from fer_desktop.sources.video import open_video


def interlaced_video(path: Path) -> Path:
    """A bright bar that moves sideways, every other line half a picture later."""
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx264", rate=25)
        stream.width, stream.height, stream.pix_fmt = 128, 96, "yuv420p"
        stream.options = {"x264-params": "tff=1", "crf": "10"}
        stream.codec_context.flags |= 0x20040000  # interlaced DCT and motion estimation
        for number in range(10):
            image = np.full((96, 128, 3), 60, np.uint8)
            for line in range(96):
                left = 10 + 8 * number + 4 * (line % 2)
                image[line, left : left + 24] = 220
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
        container.mux(stream.encode(None))
    return path


def combing(image: np.ndarray) -> float:
    """How much neighbouring lines differ."""
    return float(np.abs(np.diff(image[..., 1].astype(int), axis=0)).mean())


def test_interlaced_pictures_are_made_whole(tmp_path: Path) -> None:
    path = interlaced_video(tmp_path / "tape.mp4")
    source = open_video(path)
    assert source.info.conversions == ("deinterlaced",)
    frames = list(source)
    as_they_are = list(open_video(path, Reading(deinterlaces=False)))
    assert [frame.timestamp for frame in frames] == [frame.timestamp for frame in as_they_are]
    assert len(frames) == 10
    for whole, combed in zip(frames[2:-2], as_they_are[2:-2], strict=True):
        assert combing(whole.image) < combing(combed.image) / 3


def test_interlaced_pictures_left_as_they_are_are_told(tmp_path: Path) -> None:
    source = open_video(interlaced_video(tmp_path / "tape.mp4"), Reading(deinterlaces=False))
    assert source.info.conversions == ("interlaced, as it is",)


def test_hdr_pictures_are_mapped_and_told(tmp_path: Path) -> None:
    path = tmp_path / "phone.mp4"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("libx265", rate=25)
        stream.width, stream.height, stream.pix_fmt = 64, 64, "yuv420p10le"
        stream.options = {
            "x265-params": "log-level=none:colorprim=bt2020:transfer=arib-std-b67:"
            "colormatrix=bt2020nc"
        }
        for _ in range(4):
            grey = np.full((64, 64, 3), 192 * 257, np.uint16)  # reference white of HLG: 75 %
            container.mux(stream.encode(av.VideoFrame.from_ndarray(grey, format="rgb48le")))
        container.mux(stream.encode(None))
    source = open_video(path)
    assert source.info.conversions == ("tone-mapped from HLG",)
    assert next(iter(source)).image.mean() == pytest.approx(238, abs=8)


def signal(nits: float) -> int:
    """PQ's code value of light (SMPTE ST 2084)."""
    m1, m2, c1, c2, c3 = 0.1593017578125, 78.84375, 0.8359375, 18.8515625, 18.6875
    power = (nits / 10_000) ** m1
    return round(65_535 * ((c1 + c2 * power) / (1 + c3 * power)) ** m2)


def test_grey_keeps_its_order_and_its_middle() -> None:
    nits = [0.0, 1.0, 10.0, 36.0, 100.0, 203.0, 500.0, 1000.0, 4000.0]
    codes = np.array([[[signal(value)] * 3 for value in nits]], np.uint16)
    grey = tone_mapped(codes, PQ)[0, :, 1].astype(int).tolist()
    assert grey == sorted(grey)
    assert grey[0] == 0
    assert grey[3] == pytest.approx(118, abs=6)  # 18 % of reference white: middle grey
    assert grey[-1] == 255
    assert 0 <= tone_mapped(np.zeros((1, 1, 3), np.uint16), HLG).max() <= 1


def with_exif(orientation: int = 1) -> bytes:
    """A JPEG with an EXIF block, as cameras write it."""
    jpeg = cv2.imencode(".jpg", picture(5)[..., ::-1])[1].tobytes()
    tiff = b"II*\0\x08\0\0\0\x01\0" + b"\x12\x01\x03\0\x01\0\0\0" + bytes([orientation, 0, 0, 0])
    block = b"Exif\0\0" + tiff + bytes(4)
    return jpeg[:2] + b"\xff\xe1" + (len(block) + 2).to_bytes(2, "big") + block + jpeg[2:]


@pytest.mark.parametrize("suffix", ["avi", "mkv", "mov"])
def test_exif_in_motion_jpeg_ends_nothing(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"camera.{suffix}"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("mjpeg", rate=10)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuvj420p"
        for number in range(6):
            content = with_exif() if number > 2 else cv2.imencode(".jpg", picture(5))[1].tobytes()
            packet = av.Packet(content)
            packet.stream, packet.time_base = stream, Fraction(1, 10)
            packet.pts = packet.dts = number
            packet.is_keyframe = True
            container.mux(packet)
    assert len(list(open_source(str(path)))) == 6


def test_a_colour_profile_does_not_end_the_interpreter(tmp_path: Path) -> None:
    """PyAV frees the name of a profile twice once its side data were read."""
    png = cv2.imencode(".png", picture(5))[1].tobytes()
    profile = b"sRGB\0\0" + zlib.compress(bytes(128))
    chunk = b"iCCP" + profile
    size, check = len(profile).to_bytes(4, "big"), zlib.crc32(chunk).to_bytes(4, "big")
    path = tmp_path / "picture.mp4"
    path.write_bytes(png[:33] + size + chunk + check + png[33:])
    code = (
        "import sys\nfrom fer_desktop.sources import open_source\n"
        "print(len(list(open_source(sys.argv[1]))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], check=False, capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, "1")


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
