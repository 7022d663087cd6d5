"""Is all of a file as its format wants it? FFmpeg passes over broken places in silence.

Matroska and WebM are elements of a stated length, Ogg is pages with a number and a checksum: what
lies between two of them is damage, and pictures are missing there.
"""

import struct
import zlib
from pathlib import Path
from typing import BinaryIO

from fer_desktop.sources.ffmpeg.truncation import EBML, SEGMENT

OGG = b"OggS"
CLUSTER = 0x1F43B675
EBML_HEADER = int.from_bytes(EBML, "big")
ELEMENTS = frozenset(
    {
        *(0x114D9B74, 0x1549A966, 0x1654AE6B, 0x1C53BB6B, 0x1941A469, 0x1043A770, 0x1254C367),
        *(CLUSTER, SEGMENT, EBML_HEADER),
        *(0xE7, 0x5854, 0xA7, 0xAB, 0xA3, 0xA0, 0xAF),  # in a cluster
        *(0xEC, 0xBF),  # void and checksum, anywhere
    }
)
"""What a segment and a cluster may hold (RFC 9559)."""

_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


def is_broken(path: Path) -> bool:
    """Whether something in it cannot be read; False where nobody can tell."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(4)
            file.seek(0)
            if start == EBML:
                return not _is_matroska_intact(file, size)
            if start == OGG:
                return not _is_ogg_intact(file, size)
    except OSError:
        pass
    return False


def _is_matroska_intact(file: BinaryIO, size: int) -> bool:
    """Whether known elements follow each other to the end; segments and clusters are entered.

    The last element may be cut off: that is another question. What follows a segment that has
    ended is no part of the video, whatever it is.
    """
    position = segment_end = 0
    ends: list[int] = []
    while position < size:
        file.seek(position)
        head = file.read(12)
        id_bytes = 9 - head[0].bit_length()
        number = int.from_bytes(head[:id_bytes], "big") if id_bytes <= 4 else 0
        if number not in ELEMENTS:
            return 0 < segment_end <= position
        if len(head) < 12 and position + id_bytes + 8 > size:
            return True  # it ends within this head
        length_bytes = 9 - head[id_bytes].bit_length()
        if length_bytes > 8:
            return False
        length = int.from_bytes(head[id_bytes : id_bytes + length_bytes], "big")
        length &= (1 << (7 * length_bytes)) - 1
        position += id_bytes + length_bytes
        is_unknown = length == (1 << (7 * length_bytes)) - 1
        ends = [end for end in ends if end > position]
        if number in (CLUSTER, SEGMENT):
            if not is_unknown:
                ends.append(position + length)
                segment_end = max(segment_end, position + length)
            continue
        if is_unknown or (ends and position + length > min(ends)):
            return False
        position += length
    return True


def _is_ogg_intact(file: BinaryIO, size: int) -> bool:
    """RFC 3533: pages follow each other to the end, with right checksums and running numbers."""
    numbers: dict[int, int] = {}
    while file.tell() < size:
        head = file.read(27)
        if len(head) < 27 or head[:4] != OGG:
            return False
        kind = head[5]
        serial, number, stated = struct.unpack_from("<III", head, 14)
        lengths = file.read(head[26])
        body = file.read(sum(lengths))
        if len(body) < sum(lengths) or len(lengths) < head[26]:
            return False  # cut off within this page
        if _ogg_checksum(head[:22] + bytes(4) + head[26:] + lengths + body) != stated:
            return False
        begins = bool(kind & 2)
        if not begins and number != numbers.get(serial, number - 1) + 1:
            return False
        numbers[serial] = number
    return True


def _ogg_checksum(page: bytes) -> int:
    """CRC-32 with the most significant bit first, without inversions: zlib's, mirrored."""
    mirrored = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{mirrored:032b}"[::-1], 2)
