"""Folders of images: natural order, one a second, damage and emptiness."""

import struct
import zlib
from pathlib import Path

import cv2
import pytest
from helpers.videos import number_of, picture
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.sources import open_source
from fer_desktop.sources.pictures.folder import open_images
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
