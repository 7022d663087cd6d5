"""Photographs of telephones (HEIF, ISO/IEC 23008-12): one picture made of many tiles.

FFmpeg gives each tile as a stream of its own. Which place it has in the photograph stands in the
file's `meta` box, which is read here.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

import av
import av.error
import numpy as np
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Image
from fer_desktop.sources.base import Reading
from fer_desktop.sources.limits import check_size
from fer_desktop.sources.paths import ffmpeg_name

BRANDS = frozenset({b"avif", b"avis", b"heic", b"heim", b"heis", b"heix", b"mif1", b"msf1"})
LONGEST_META = 16_000_000
"""The `meta` box of a photograph has some thousand bytes; a longer one is a mistake."""


@dataclass
class Items:
    """What the `meta` box says: of what kind each item is, where it lies, how it is shown."""

    primary: int = 0
    kinds: dict[int, bytes] = field(default_factory=dict)
    places: dict[int, tuple[int, list[tuple[int, int]]]] = field(default_factory=dict)
    """Item → construction method, and offset and length of each part."""
    parts: dict[int, list[int]] = field(default_factory=dict)
    """Derived item → the items that it is made of, in their order."""
    properties: list[tuple[bytes, bytes]] = field(default_factory=list)
    shown_with: dict[int, list[int]] = field(default_factory=dict)
    """Item → numbers of its properties, from 1, in the order in which they apply."""
    inside: bytes = b""
    """The `idat` box."""


def is_heif(path: Path) -> bool:
    """Whether the file says of itself that it is a photograph (HEIC, AVIF). Raises OSError."""
    with path.open("rb") as file:
        head = file.read(12)
    return head[4:8] == b"ftyp" and head[8:12] in BRANDS


def read_tiled(path: Path, name: str, reading: Reading) -> Image | None:
    """The whole photograph as read-only RGB, upright; None where the file is no photograph made of
    parts. Raises SourceError where it is one that cannot be put together."""
    try:
        items = _read_items(path)
        kind = items.kinds.get(items.primary, b"") if items else b""
        if items is None or kind not in (b"grid", b"iovl", b"iden"):
            return None
        return _assembled(path, name, items, reading)
    except (OSError, struct.error, IndexError, KeyError, ValueError, av.error.FFmpegError) as error:
        raise SourceError(
            SourceProblem.UNSUPPORTED,
            "{name} is made of parts that cannot be put together.",
            "Save it as JPEG where it was taken, and open that.",
            name=name,
        ) from error


def orientation_apart(path: Path) -> int:
    """The EXIF orientation, 1 to 8, of a photograph that does not say in the standard's own way
    (`irot`, `imir`) how it is turned; 1 of any other file."""
    try:
        items = _read_items(path)
        if items is None or any(kind in (b"irot", b"imir") for kind, _ in items.properties):
            return 1
        exif = next((item for item, kind in items.kinds.items() if kind == b"Exif"), None)
        return 1 if exif is None else _exif_orientation(_content(path, items, exif))
    except (OSError, struct.error, IndexError, KeyError, ValueError):
        return 1


def _exif_orientation(content: bytes) -> int:
    tiff = content[4 + struct.unpack_from(">I", content)[0] :]
    order = "<" if tiff[:2] == b"II" else ">"
    start = struct.unpack_from(f"{order}I", tiff, 4)[0]
    for entry in range(struct.unpack_from(f"{order}H", tiff, start)[0]):
        tag, kind = struct.unpack_from(f"{order}HH", tiff, start + 2 + 12 * entry)
        if (tag, kind) == (0x112, 3):
            value: int = struct.unpack_from(f"{order}H", tiff, start + 10 + 12 * entry)[0]
            return value if 1 <= value <= 8 else 1
    return 1


def oriented(image: Image, orientation: int) -> Image:
    """The picture as an EXIF orientation, 1 to 8, wants it shown."""
    if orientation in (5, 6, 7, 8):
        image = image.transpose(1, 0, 2)
    flips_y, flips_x = orientation in (3, 4, 7, 8), orientation in (2, 3, 6, 7)
    image = np.ascontiguousarray(image[:: -1 if flips_y else 1, :: -1 if flips_x else 1])
    image.setflags(write=False)
    return image


def _assembled(path: Path, name: str, items: Items, reading: Reading) -> Image:
    if items.kinds[items.primary] != b"grid":
        raise ValueError("only grids are understood")
    rows, columns, width, height = _grid(_content(path, items, items.primary))
    check_size(width, height, reading, name)
    tiles = _decoded_tiles(path)
    wanted = [tiles[number] for number in items.parts[items.primary]]
    if len(wanted) != rows * columns:
        raise ValueError("a grid lacks tiles")
    lines = [np.hstack(wanted[row * columns : (row + 1) * columns]) for row in range(rows)]
    image = np.vstack(lines)[:height, :width]
    if image.shape[:2] != (height, width):
        raise ValueError("the tiles are smaller than the picture")
    image = np.ascontiguousarray(_shown(image, items))
    image.setflags(write=False)
    return image


def _grid(content: bytes) -> tuple[int, int, int, int]:
    """Rows, columns, width and height."""
    flags, rows, columns = content[1], content[2] + 1, content[3] + 1
    width, height = struct.unpack_from(">II" if flags & 1 else ">HH", content, 4)
    return rows, columns, width, height


def _shown(image: Image, items: Items) -> Image:
    """Turned and mirrored as the properties of the photograph say, one after the other."""
    for number in items.shown_with.get(items.primary, []):
        kind, content = items.properties[number - 1]
        if kind == b"irot":  # quarter turns against the clock
            image = np.rot90(image, content[0] & 3)
        elif kind == b"imir":  # 0: top and bottom change places, 1: left and right
            image = image[:, ::-1] if content[0] & 1 else image[::-1]
    return image


def _decoded_tiles(path: Path) -> dict[int, Image]:
    """Item → its picture, of all that FFmpeg finds in the file."""
    tiles: dict[int, Image] = {}
    reformatter = VideoReformatter()
    with av.open(ffmpeg_name(path), metadata_errors="replace") as container:
        for packet in container.demux(*container.streams.video):
            if not packet.size or packet.stream.id in tiles:
                continue
            context = cast(VideoCodecContext, packet.stream.codec_context)
            context.thread_count = 1 if not context.is_open else context.thread_count
            for frame in [*packet.decode(), *context.decode(None)]:
                assert isinstance(frame, VideoFrame)
                rgb = reformatter.reformat(frame, format="rgb24", threads=1)
                tiles[packet.stream.id] = rgb.to_ndarray().astype(np.uint8, copy=False)
    return tiles


def _content(path: Path, items: Items, item: int) -> bytes:
    method, places = items.places[item]
    if method == 1:
        return b"".join(items.inside[offset : offset + length] for offset, length in places)
    with path.open("rb") as file:
        content = b""
        for offset, length in places:
            file.seek(offset)
            content += file.read(min(length, LONGEST_META))
        return content


def _read_items(path: Path) -> Items | None:
    with path.open("rb") as file:
        head = file.read(16)
        if head[4:8] != b"ftyp" or head[8:12] not in BRANDS:
            return None
        position = struct.unpack(">I", head[:4])[0]
        while True:
            file.seek(position)
            head = file.read(8)
            if len(head) < 8:
                return None
            length, kind = struct.unpack(">I4s", head)
            if kind == b"meta":
                return _items(file.read(min(length, LONGEST_META) - 8)[4:])
            if length < 8:
                return None
            position += length


def _boxes(content: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Kind and content of the boxes that `content` is made of."""
    position = 0
    while position + 8 <= len(content):
        length, kind = struct.unpack_from(">I4s", content, position)
        if length < 8:
            return
        yield kind, content[position + 8 : position + length]
        position += length


def _items(meta: bytes) -> Items:
    items = Items()
    for kind, content in _boxes(meta):
        version = content[0] if content else 0
        if kind == b"pitm":
            items.primary = struct.unpack_from(">I" if version else ">H", content, 4)[0]
        elif kind == b"iinf":
            for entry, info in _boxes(content[8 if version else 6 :]):
                if entry == b"infe" and info[0] >= 2:
                    wide = info[0] >= 3
                    item = struct.unpack_from(">I" if wide else ">H", info, 4)[0]
                    items.kinds[item] = info[10 if wide else 8 :][:4]
        elif kind == b"iloc":
            items.places = _places(content)
        elif kind == b"iref":
            items.parts = _parts(content[4:], wide=bool(version))
        elif kind == b"iprp":
            for entry, properties in _boxes(content):
                if entry == b"ipco":
                    items.properties = list(_boxes(properties))
                elif entry == b"ipma":
                    items.shown_with.update(_associations(properties))
        elif kind == b"idat":
            items.inside = content
    return items


def _parts(content: bytes, *, wide: bool) -> dict[int, list[int]]:
    number, size = ("I", 4) if wide else ("H", 2)
    parts: dict[int, list[int]] = {}
    for kind, reference in _boxes(content):
        if kind == b"dimg":
            item, count = struct.unpack_from(f">{number}H", reference)
            parts[item] = list(struct.unpack_from(f">{count}{number}", reference, size + 2))
    return parts


def _associations(content: bytes) -> dict[int, list[int]]:
    wide_items, wide_numbers = content[0] >= 1, content[3] & 1
    count = struct.unpack_from(">I", content, 4)[0]
    position, found = 8, dict[int, list[int]]()
    for _ in range(count):
        item = struct.unpack_from(">I" if wide_items else ">H", content, position)[0]
        position += 4 if wide_items else 2
        own = content[position]
        position += 1
        if wide_numbers:
            numbers = struct.unpack_from(f">{own}H", content, position)
            found[item] = [number & 0x7FFF for number in numbers]
        else:
            found[item] = [number & 0x7F for number in content[position : position + own]]
        position += own * (2 if wide_numbers else 1)
    return found


def _places(content: bytes) -> dict[int, tuple[int, list[tuple[int, int]]]]:
    version = content[0]
    sizes, more = content[4], content[5]
    offset_size, length_size = sizes >> 4, sizes & 15
    base_size, index_size = more >> 4, (more & 15) if version else 0
    position = 6

    def take(size: int) -> int:
        nonlocal position
        value = int.from_bytes(content[position : position + size], "big")
        position += size
        return value

    places: dict[int, tuple[int, list[tuple[int, int]]]] = {}
    for _ in range(take(4 if version == 2 else 2)):
        item = take(4 if version == 2 else 2)
        method = take(2) & 15 if version else 0
        take(2)  # the file that it lies in: always this one
        base = take(base_size)
        parts: list[tuple[int, int]] = []
        for _ in range(take(2)):
            take(index_size)
            parts.append((base + take(offset_size), take(length_size)))
        places[item] = method, parts
    return places
