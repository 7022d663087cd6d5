"""What is done to pictures: interlaced, HDR, side data that PyAV cannot read."""

import subprocess
import sys
import zlib
from fractions import Fraction
from pathlib import Path

import av
import cv2
import numpy as np
import pytest
from helpers.videos import picture

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
