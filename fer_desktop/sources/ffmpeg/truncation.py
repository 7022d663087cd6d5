"""Was the end of a file cut off? What its own structure says, whatever lengths it states.

The length in a header is often stale or that of the sound. That a part of the file begins which
the file is too short for is no such opinion.
"""

import struct
from pathlib import Path
from typing import BinaryIO

EBML = b"\x1aE\xdf\xa3"
SEGMENT = 0x18538067
ASF_HEADER = bytes.fromhex("3026b2758e66cf11a6d900aa0062ce6c")


def is_whole(path: Path) -> bool | None:
    """Whether all of the file is there; None where its format does not tell."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(16)
            if start[:4] == EBML:
                return _is_matroska_whole(file, size)
            if start[:4] == b"RIFF":
                return _is_riff_whole(file, size)
            if start == ASF_HEADER:
                return _is_asf_whole(file, size)
            if start[:3] in (b"FLV", b"GIF"):
                return (_is_gif_whole if start[:3] == b"GIF" else _is_flv_whole)(file, size)
            if start[4:8] in (b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip"):
                return _is_mp4_whole(file, size)
    except (OSError, struct.error, IndexError):
        pass
    return None


def _is_riff_whole(file: BinaryIO, size: int) -> bool | None:
    """AVI: a RIFF chunk, and more of them in a large file; length 0 was never filled in."""
    position = 0
    while position + 8 <= size:
        file.seek(position)
        name, length = struct.unpack("<4sI", file.read(8))
        if name != b"RIFF" or not length:
            return None
        position += 8 + length + length % 2
    return position <= size + 1 if position else None


def _is_mp4_whole(file: BinaryIO, size: int) -> bool:
    """ISO/IEC 14496-12: boxes of a stated length, one after the other."""
    position = 0
    while position + 8 <= size:
        file.seek(position)
        head = file.read(16)
        length = struct.unpack(">I", head[:4])[0]
        if length == 1:
            length = struct.unpack(">Q", head[8:16])[0]
        if length == 0:  # to the end of the file
            return True
        if length < 8:
            return False
        position += length
    return position <= size


def _is_matroska_whole(file: BinaryIO, size: int) -> bool | None:
    """RFC 8794: an EBML header and a segment; a segment of unknown length says nothing."""
    file.seek(0)
    position = 0
    while position < size:
        file.seek(position)
        head = file.read(12)
        id_bytes = _vint_bytes(head[0])
        number = int.from_bytes(head[:id_bytes], "big")
        length_bytes = _vint_bytes(head[id_bytes])
        length = int.from_bytes(head[id_bytes : id_bytes + length_bytes], "big")
        length &= (1 << (7 * length_bytes)) - 1
        unknown = length == (1 << (7 * length_bytes)) - 1
        position += id_bytes + length_bytes
        if number == SEGMENT:
            return None if unknown else position + length <= size
        if unknown:
            return None
        position += length
    return None


def _vint_bytes(first: int) -> int:
    if not first:
        raise IndexError("an EBML number cannot begin with 0")
    return 9 - first.bit_length()


def _is_asf_whole(file: BinaryIO, size: int) -> bool:
    """Advanced Systems Format: objects of a stated length, one after the other."""
    position = 0
    while position + 24 <= size:
        file.seek(position + 16)
        length = struct.unpack("<Q", file.read(8))[0]
        if length < 24:
            return False
        position += length
    return position <= size


def _is_flv_whole(file: BinaryIO, size: int) -> bool:
    """Flash Video: the file ends with the length of its last tag, which begins that far before."""
    file.seek(size - 4)
    length = struct.unpack(">I", file.read(4))[0]
    if not 11 <= length <= size - 17:
        return False
    file.seek(size - 4 - length)
    head = file.read(4)
    return head[0] & 0x1F in (8, 9, 18) and int.from_bytes(head[1:4], "big") == length - 11


def _is_gif_whole(file: BinaryIO, size: int) -> bool:
    """GIF89a: blocks up to a trailer. That alone may be missing, as it says nothing."""
    position = 13 + _gif_colors_bytes(_byte(file, 10))
    while position < size:
        kind = _byte(file, position)
        if kind == ord(";"):
            return True
        if kind == ord(","):  # a picture: place, size, colours, and how its codes begin
            position += 11 + _gif_colors_bytes(_byte(file, position + 9))
        elif kind == ord("!"):
            position += 2
        else:
            return False
        while length := _byte(file, position):
            position += 1 + length
        position += 1
        if position > size:
            return False
    return True


def _byte(file: BinaryIO, position: int) -> int:
    """A byte of the file; behind its end one that no block of a GIF begins with."""
    file.seek(position)
    return (file.read(1) or b"\0")[0]


def _gif_colors_bytes(flags: int) -> int:
    """How long the table of colours is that these flags announce."""
    return 3 * 2 ** (flags % 8 + 1) if flags & 0x80 else 0
