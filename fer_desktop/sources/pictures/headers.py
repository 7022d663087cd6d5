"""Size and number of the pictures in a file, from its first bytes: before memory is taken."""

import re
import struct
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

MOST_PICTURES = 100_000
"""Of one file; a chain of pages that is longer runs in a circle."""


@dataclass(frozen=True)
class Header:
    """What a picture file says of itself; a size of 0 where its format is not known here.

    `width_px` and `height_px` are the largest of all its pictures, `bits` those of one sample.
    """

    width_px: int = 0
    height_px: int = 0
    count: int = 1
    bits: int = 8
    format: str = ""

    @property
    def is_animated_png(self) -> bool:
        """FFmpeg does not notice where something stands before the animation's own mark."""
        return self.format == "png" and self.count > 1


def read_header(path: Path) -> Header:
    """The header of a picture file. Raises OSError; a broken header has size 0."""
    with path.open("rb") as file:
        start = file.read(16)
        try:
            for signature, read in _READERS.items():
                if re.match(signature, start, re.DOTALL):
                    return read(file)
        except (struct.error, IndexError, ValueError):
            pass
    return Header()


def _png(file: BinaryIO) -> Header:
    file.seek(16)
    width, height, bits = struct.unpack(">IIB", file.read(9))
    count, position = 1, 33
    for _ in range(64):  # acTL, of an animation, comes before the first picture
        file.seek(position)
        length, kind = struct.unpack(">I4s", file.read(8))
        if kind == b"acTL":
            count = max(struct.unpack(">I", file.read(4))[0], 1)
        if kind in (b"acTL", b"IDAT"):
            break
        position += 12 + length
    return Header(width, height, count, bits, "png")


def _jpeg(file: BinaryIO) -> Header:
    position = 2
    while True:
        file.seek(position)
        marker, length = struct.unpack(">2sH", file.read(4))
        if marker[0] != 0xFF:
            raise ValueError("no marker of a JPEG")
        if 0xC0 <= marker[1] <= 0xCF and marker[1] not in (0xC4, 0xC8, 0xCC):
            bits, height, width = struct.unpack(">BHH", file.read(5))
            return Header(width, height, 1, bits, "jpeg")
        position += 1 if marker[1] == 0xFF else 2 + length


def _webp(file: BinaryIO) -> Header:
    file.seek(12)
    kind, _, data = file.read(4), file.read(4), file.read(10)
    if kind == b"VP8X":
        width, height = (int.from_bytes(data[i : i + 3], "little") + 1 for i in (4, 7))
        return Header(width, height, _animation_count(file), format="webp")
    if kind == b"VP8L":
        packed = int.from_bytes(data[1:5], "little")
        return Header((packed & 0x3FFF) + 1, (packed >> 14 & 0x3FFF) + 1, format="webp")
    width, height = (int.from_bytes(data[i : i + 2], "little") & 0x3FFF for i in (6, 8))
    return Header(width, height, format="webp")


def _animation_count(file: BinaryIO) -> int:
    count, position = 0, 12
    while count < MOST_PICTURES:
        file.seek(position)
        head = file.read(8)
        if len(head) < 8:
            break
        kind, length = struct.unpack("<4sI", head)
        count += kind == b"ANMF"
        position += 8 + length + length % 2
    return max(count, 1)


def _gif(file: BinaryIO) -> Header:
    file.seek(6)
    width, height, flags = struct.unpack("<HHB2x", file.read(7))
    _skip_colours(file, flags)
    count = 0
    while count < MOST_PICTURES:
        kind = file.read(1)
        if kind == b"\x2c":
            count += 1
            left, top, own_width, own_height, flags = struct.unpack("<HHHHB", file.read(9))
            width, height = max(width, left + own_width), max(height, top + own_height)
            _skip_colours(file, flags)
            file.seek(1, 1)
        elif kind == b"\x21":
            file.seek(1, 1)
        else:
            break
        while length := (file.read(1) or b"\0")[0]:
            file.seek(length, 1)
    return Header(width, height, max(count, 1), format="gif")


def _skip_colours(file: BinaryIO, flags: int) -> None:
    if flags & 0x80:
        file.seek(3 << (flags & 7) + 1, 1)


def _tiff(file: BinaryIO) -> Header:
    widths, heights, bits = [0], [0], 8
    for tags in _tiff_pages(file):
        widths.append(tags.get(256, 0))
        heights.append(tags.get(257, 0))
        bits = max(bits, tags.get(258, 8))
    return Header(max(widths), max(heights), max(len(widths) - 1, 1), bits, "tiff")


def _tiff_pages(file: BinaryIO) -> Iterator[dict[int, int]]:
    """Number → first value of the tags of each page."""
    file.seek(0)
    order = "<" if file.read(2) == b"II" else ">"
    file.seek(4)
    position, seen = struct.unpack(f"{order}I", file.read(4))[0], set[int]()
    while position and position not in seen and len(seen) < MOST_PICTURES:
        seen.add(position)
        file.seek(position)
        head = file.read(2)
        if len(head) < 2:
            return
        number = struct.unpack(f"{order}H", head)[0]
        entries = file.read(12 * number + 4)
        tags: dict[int, int] = {}
        for entry in range(number):
            tag, kind, length = struct.unpack_from(f"{order}HHI", entries, 12 * entry)
            form = {3: "H", 4: "I"}.get(kind)
            if form is None or tag not in (256, 257, 258):
                continue
            if length * struct.calcsize(form) <= 4:
                tags[tag] = struct.unpack_from(f"{order}{form}", entries, 12 * entry + 8)[0]
            else:
                file.seek(struct.unpack_from(f"{order}I", entries, 12 * entry + 8)[0])
                tags[tag] = struct.unpack(f"{order}{form}", file.read(struct.calcsize(form)))[0]
        yield tags
        position = struct.unpack_from(f"{order}I", entries, 12 * number)[0]


def _bmp(file: BinaryIO) -> Header:
    file.seek(18)
    width, height = struct.unpack("<ii", file.read(8))
    return Header(abs(width), abs(height), format="bmp")


def _pnm(file: BinaryIO) -> Header:
    file.seek(2)
    words = [
        word for line in file.read(512).split(b"\n") for word in line.partition(b"#")[0].split()
    ]
    if words and words[0] == b"WIDTH":
        return Header(int(words[1]), int(words[3]), format="pam")
    return Header(int(words[0]), int(words[1]), format="pnm")


_READERS: dict[bytes, Callable[[BinaryIO], Header]] = {
    rb"\x89PNG\r\n\x1a\n": _png,
    rb"\xff\xd8": _jpeg,
    rb"RIFF....WEBP": _webp,
    rb"GIF8[79]a": _gif,
    rb"II\*\0|MM\0\*": _tiff,
    rb"BM": _bmp,
    rb"P[1-7]": _pnm,
}
"""Signature → what reads such a header."""
