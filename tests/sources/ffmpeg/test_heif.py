"""Photographs of telephones: many tiles are one picture, turned as it says."""

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from fer_desktop.core.errors import SourceError
from fer_desktop.sources import open_source

TILE_PX = 64
COLOURS = [(200, 30, 30), (30, 200, 30), (30, 30, 200), (200, 200, 30), (30, 200, 200), (220,) * 3]


def box(kind: bytes, *content: bytes) -> bytes:
    return struct.pack(">I4s", 8 + sum(map(len, content)), kind) + b"".join(content)


def full_box(kind: bytes, flags: int, *content: bytes) -> bytes:
    return box(kind, struct.pack(">I", flags), *content)


def coded_tiles(folder: Path) -> tuple[bytes, list[bytes]]:
    """The decoder's configuration, and one HEVC picture of each colour."""
    configuration, tiles = b"", []
    for number, colour in enumerate(COLOURS):
        path = folder / f"{number}.mp4"
        with av.open(str(path), "w") as container:
            stream = container.add_stream("libx265", rate=1)
            stream.width = stream.height = TILE_PX
            stream.pix_fmt = "yuv420p"
            stream.codec_context.codec_tag = "hvc1"
            stream.options = {"x265-params": "log-level=none:keyint=1:info=0"}
            image = np.full((TILE_PX, TILE_PX, 3), colour, np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(image, format="rgb24")))
            container.mux(stream.encode(None))
        data = path.read_bytes()
        at = data.index(b"hvcC") - 4
        configuration = data[at : at + struct.unpack_from(">I", data, at)[0]]
        at = data.index(b"mdat") - 4
        tiles.append(data[at + 8 : at + struct.unpack_from(">I", data, at)[0]])
    return configuration, tiles


def photograph(path: Path, *shown: bytes, lacks_a_tile: bool = False) -> Path:
    """A HEIC of 3x2 tiles, its last row and column cut; `shown` are boxes that turn it."""
    configuration, tiles = coded_tiles(path.parent)
    width, height, grid_item = 3 * TILE_PX - 20, 2 * TILE_PX - 10, len(tiles) + 1
    items = [(number, b"hvc1", tile) for number, tile in enumerate(tiles, 1)]
    items.append((grid_item, b"grid", struct.pack(">BBBBHH", 0, 0, 1, 2, width, height)))

    def meta(offset: int) -> bytes:
        entries, places = [], b""
        for number, kind, content in items:
            info = struct.pack(">HH4s", number, 0, kind)
            entries.append(box(b"infe", struct.pack(">I", 2 << 24), info, b"\0"))
            places += struct.pack(">HHHII", number, 0, 1, offset, len(content))
            offset += len(content)
        numbers = range(1, len(tiles) + (0 if lacks_a_tile else 1))
        parts = struct.pack(f">HH{len(numbers)}H", grid_item, len(numbers), *numbers)
        properties = box(
            b"ipco",
            configuration,
            full_box(b"ispe", 0, struct.pack(">II", TILE_PX, TILE_PX)),
            full_box(b"ispe", 0, struct.pack(">II", width, height)),
            *shown,
        )
        shown_with = b"".join(struct.pack(">HBBB", n, 2, 0x81, 2) for n in range(1, grid_item))
        of_grid = [3, *range(4, 4 + len(shown))]
        shown_with += struct.pack(f">HB{len(of_grid)}B", grid_item, len(of_grid), *of_grid)
        return full_box(
            b"meta",
            0,
            full_box(b"hdlr", 0, struct.pack(">I4s12x", 0, b"pict"), b"\0"),
            full_box(b"pitm", 0, struct.pack(">H", grid_item)),
            full_box(b"iloc", 0, struct.pack(">BBH", 0x44, 0, len(items)), places),
            full_box(b"iinf", 0, struct.pack(">H", len(items)), *entries),
            full_box(b"iref", 0, box(b"dimg", parts)),
            box(
                b"iprp", properties, full_box(b"ipma", 0, struct.pack(">I", grid_item), shown_with)
            ),
        )

    start = box(b"ftyp", b"heic", struct.pack(">I", 0), b"mif1", b"heic")
    head = meta(len(start) + len(meta(0)) + 8)
    path.write_bytes(start + head + box(b"mdat", *(content for _, _, content in items)))
    return path


def corner(image: np.ndarray, x: float, y: float) -> list[int]:
    height, width = image.shape[:2]
    return image[int(y * (height - 1)), int(x * (width - 1))].astype(int).tolist()


def test_a_photograph_of_tiles_is_one_picture(tmp_path: Path) -> None:
    frames = list(open_source(str(photograph(tmp_path / "phone.heic"))))
    assert len(frames) == 1
    image = frames[0].image
    assert image.shape == (118, 172, 3)
    assert not image.flags.writeable
    for number, colour in enumerate(COLOURS):
        row, column = divmod(number, 3)
        found = corner(image, 0.15 + 0.35 * column, 0.2 + 0.6 * row)
        assert found == pytest.approx(colour, abs=14)


def test_it_is_turned_and_mirrored_as_it_says(tmp_path: Path) -> None:
    turn = box(b"irot", b"\x01")  # a quarter against the clock
    mirror = full_box(b"imir", 0)[:8] + b"\x01"  # left and right change places
    mirror = struct.pack(">I", 9) + mirror[4:]
    image = next(iter(open_source(str(photograph(tmp_path / "phone.heic", turn, mirror))))).image
    assert image.shape == (172, 118, 3)
    # upper left goes to lower left with the turn, and to lower right with the mirror
    assert corner(image, 0.95, 0.95) == pytest.approx(COLOURS[0], abs=14)


def test_tiles_that_cannot_be_put_together_are_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="None of the pictures"):
        open_source(str(photograph(tmp_path / "phone.heic", lacks_a_tile=True)))
