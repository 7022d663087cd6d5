"""Folders of pictures: all are read or named, in natural order, one a second."""

import os
import struct
import tempfile
import zlib
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.videos import number_of, picture, write_video
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.settings import SourceSettings
from fer_desktop.sources import open_source
from fer_desktop.sources.limits import TooLargeError
from fer_desktop.sources.pictures.folder import open_images
from fer_desktop.sources.pictures.headers import read_header
from fer_desktop.sources.pictures.listing import natural_key


def write(path: Path, number: int) -> None:
    assert cv2.imwrite(str(path), picture(number)[..., ::-1])


def test_natural_order_one_a_second(tmp_path: Path) -> None:
    for number in (10, 2, 1):
        write(tmp_path / f"face {number}.png", number)
    (tmp_path / "notes.txt").write_text("no picture")
    (tmp_path / ".hidden.png").write_bytes(b"")
    frames = list(open_images(tmp_path))
    assert [number_of(frame.image) for frame in frames] == [1, 2, 10]
    assert [frame.timestamp for frame in frames] == [0.0, 1.0, 2.0]


def test_colours_are_rgb(tmp_path: Path) -> None:
    write(tmp_path / "a.png", 0)
    assert next(iter(open_images(tmp_path))).image[0, 0].tolist() == [255, 0, 0]


def test_one_picture_is_a_source_too(tmp_path: Path) -> None:
    write(tmp_path / "größe 5.jpg", 5)
    frames = list(open_source(str(tmp_path / "größe 5.jpg")))
    assert [number_of(frame.image) for frame in frames] == [5]


def test_an_unreadable_picture_leaves_its_second_empty_and_is_reported(tmp_path: Path) -> None:
    write(tmp_path / "1.png", 1)
    (tmp_path / "2.png").write_bytes(b"not a picture")
    (tmp_path / "3.png").write_bytes(b"")
    write(tmp_path / "4.png", 4)
    frames = []
    with pytest.raises(SourceError, match=r"2 of 4 pictures.*2\.png") as caught:
        frames.extend(open_images(tmp_path))
    assert caught.value.problem is SourceProblem.DAMAGED
    assert [(frame.index, frame.timestamp) for frame in frames] == [(0, 0.0), (1, 3.0)]


@pytest.mark.parametrize(
    ("content", "problem"),
    [({}, SourceProblem.EMPTY), ({"a.png": b"no picture"}, SourceProblem.UNSUPPORTED)],
)
def test_nothing_to_read(tmp_path: Path, content: dict[str, bytes], problem: SourceProblem) -> None:
    for name, data in content.items():
        (tmp_path / name).write_bytes(data)
    with pytest.raises(SourceError) as caught:
        open_images(tmp_path)
    assert caught.value.problem is problem


def test_missing_picture(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as caught:
        open_source(str(tmp_path / "gone.jpg"))
    assert caught.value.problem is SourceProblem.MISSING


def test_a_picture_too_large_for_opencv_is_told_like_other_unreadable_ones(tmp_path: Path) -> None:
    write(tmp_path / "1.png", 1)
    data = bytearray((tmp_path / "1.png").read_bytes())
    data[16:24] = struct.pack(">II", 60_000, 60_000)  # width and height, in the header …
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))  # … and that part's checksum
    (tmp_path / "2.png").write_bytes(data)
    with pytest.raises(SourceError, match=r"1 of 2 pictures.*2\.png"):
        list(open_images(tmp_path))


def test_raised_digits_in_names_are_no_numbers() -> None:
    names = ["²1.png", "10.png", "9.png", "5²3.png"]
    ordered = [path.name for path in sorted(map(Path, names), key=natural_key)]
    assert ordered == ["5²3.png", "9.png", "10.png", "²1.png"]


@given(st.lists(st.integers(0, 10**6), unique=True))
def test_numbers_in_names_sort_as_numbers(numbers: list[int]) -> None:
    paths = [Path(f"shot{number}b.png") for number in numbers]
    ordered = sorted(paths, key=natural_key)
    assert ordered == [Path(f"shot{number}b.png") for number in sorted(numbers)]


def animation(path: Path, count: int) -> None:
    frames = cv2.Animation()
    frames.frames = [picture(number)[..., ::-1].copy() for number in range(count)]
    frames.durations = [100] * count
    assert cv2.imwriteanimation(str(path), frames)


def test_all_pictures_of_animations_and_pages_are_read(tmp_path: Path) -> None:
    animation(tmp_path / "a.png", 3)
    animation(tmp_path / "b.webp", 2)
    pages = [picture(number)[..., ::-1].copy() for number in (7, 9)]
    assert cv2.imwritemulti(str(tmp_path / "c.tif"), pages)
    animation(tmp_path / "d.gif", 3)
    source = open_images(tmp_path)
    assert source.info.frame_count == 10
    frames = list(source)
    assert [number_of(frame.image) for frame in frames] == [0, 1, 2, 0, 1, 7, 9, 0, 1, 2]
    assert [frame.timestamp for frame in frames] == [float(number) for number in range(10)]
    assert [frame.picture_name for frame in frames[2:6]] == [
        "a.png#3",
        "b.webp#1",
        "b.webp#2",
        "c.tif#1",
    ]
    source.seek(6.0)
    assert number_of(next(iter(source)).image) == 9


def test_every_frame_names_its_file(tmp_path: Path) -> None:
    for name in ("A.png", "a.png", "b.png"):
        write(tmp_path / name, 1)
    if len(list(tmp_path.iterdir())) < 3:
        pytest.skip("this disk takes A and a for the same")
    assert [frame.picture_name for frame in open_images(tmp_path)] == ["A.png", "a.png", "b.png"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in folders")
def test_what_is_no_picture_is_left_out_and_named(tmp_path: Path) -> None:
    write(tmp_path / "a.png", 1)
    (tmp_path / "b.png").mkdir()
    os.mkfifo(tmp_path / "c.png")
    (tmp_path / "d.png").symlink_to(tmp_path / "nothing")
    (tmp_path / "e.mp4").write_bytes(b"a film")
    (tmp_path / "f.txt").write_text("notes")
    (tmp_path / ".g.png").write_bytes(b"")
    (tmp_path / "Thumbs.db").write_bytes(b"")
    source = open_images(tmp_path)
    assert [frame.picture_name for frame in source] == ["a.png"]
    left_out = {file.name: file.reason for file in source.info.left_out}
    assert list(left_out) == ["b.png", "c.png", "d.png", "e.mp4", "f.txt"]
    assert "folder" in left_out["b.png"]
    assert "pipe" in left_out["c.png"]
    assert "nowhere" in left_out["d.png"]
    assert "video" in left_out["e.mp4"]
    assert str(source.info.remarks[0]).startswith("5 of 6 files in the folder are left out: b.png")


def test_a_video_under_a_pictures_name_is_no_picture(tmp_path: Path) -> None:
    write_video(tmp_path / "film.mp4").rename(tmp_path / "film.jpg")
    with pytest.raises(SourceError, match="can be read"):
        open_images(tmp_path / "film.jpg")


@pytest.mark.parametrize("bits", [8, 10, 12, 14, 16])
def test_deep_pictures_are_scaled_by_the_depth_they_use(tmp_path: Path, bits: int) -> None:
    ramp = np.linspace(0, 2**bits - 1, 64).astype(np.uint16)
    assert cv2.imwrite(str(tmp_path / "x.tif"), np.tile(ramp, (8, 1)))
    image = next(iter(open_images(tmp_path / "x.tif"))).image
    assert image[0, :, 1].astype(int).tolist() == (ramp >> (bits - 8)).tolist()


def test_pictures_of_real_numbers(tmp_path: Path) -> None:
    ramp = np.tile(np.linspace(0, 1, 64, dtype=np.float32), (8, 1))
    assert cv2.imwrite(str(tmp_path / "x.tif"), ramp)
    image = next(iter(open_images(tmp_path / "x.tif"))).image
    assert image[0, [0, 63], 1].tolist() == [0, 255]


def bomb(width_px: int, height_px: int) -> bytes:
    """A GIF of 35 bytes that says it is so large."""
    head = b"GIF89a" + struct.pack("<HHBBB", width_px, height_px, 0x80, 0, 0) + bytes(6)
    frame = b"\x2c" + struct.pack("<HHHHB", 0, 0, width_px, height_px, 0)
    return head + frame + b"\x02\x02\x44\x01\0\x3b"


@pytest.mark.parametrize("name", ["x.png", "x.gif"])
def test_a_bomb_is_refused_before_it_takes_memory(tmp_path: Path, name: str) -> None:
    write(tmp_path / "x.png", 1)
    data = bytearray((tmp_path / "x.png").read_bytes())
    data[16:24] = struct.pack(">II", 30_000, 30_000)
    data[29:33] = struct.pack(">I", zlib.crc32(data[12:29]))
    (tmp_path / name).write_bytes(data if name == "x.png" else bomb(30_000, 30_000))
    with pytest.raises(TooLargeError, match=r"30000 x 30000 pixels: 900 megapixels") as caught:
        open_source(str(tmp_path / name))
    assert "raise the limit" in caught.value.advice


def test_the_limit_can_be_raised_and_lowered(tmp_path: Path) -> None:
    write(tmp_path / "x.png", 1)
    assert len(list(open_source(str(tmp_path / "x.png")))) == 1
    low = SourceSettings(largest_picture_megapixels=0.01)
    assert cv2.imwrite(str(tmp_path / "y.png"), np.zeros((200, 200, 3), np.uint8))
    with pytest.raises(TooLargeError):
        open_source(str(tmp_path / "y.png"), source=low)


@pytest.mark.parametrize(
    ("suffix", "format_name"),
    [(".png", "png"), (".jpg", "jpeg"), (".bmp", "bmp"), (".tif", "tiff"), (".webp", "webp"),
     (".ppm", "pnm"), (".pgm", "pnm"), (".gif", "gif")],
)  # fmt: skip
def test_headers_tell_the_size(tmp_path: Path, suffix: str, format_name: str) -> None:
    path = tmp_path / f"x{suffix}"
    assert cv2.imwrite(str(path), np.zeros((30, 50) if suffix == ".pgm" else (30, 50, 3), np.uint8))
    header = read_header(path)
    assert (header.width_px, header.height_px, header.count) == (50, 30, 1)
    assert header.format == format_name


SIGNATURES = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"GIF89a", b"II*\0", b"MM\0*", b"BM", b"P6"]


@given(st.binary(max_size=200), st.sampled_from([*SIGNATURES, b"RIFF0000WEBP"]))
def test_no_header_is_too_strange(data: bytes, signature: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x"
        path.write_bytes(signature + data)
        assert read_header(path).count >= 1


@given(st.lists(st.text(st.characters(exclude_characters="/\0"), min_size=1), unique=True))
def test_no_two_names_have_the_same_place(names: list[str]) -> None:
    keys = [natural_key(Path(name)) for name in {Path(name).name for name in names}]
    assert len({str(key) for key in keys}) == len(keys)
    sorted(keys)
