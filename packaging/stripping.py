"""Remove debug symbols from the bundle's ELF files, and only where the result still loads.

The libraries of many wheels were changed by patchelf; `strip` can leave those with segments whose
place in the file no longer fits their address ("ELF load command address/offset not
page-aligned"). Each stripped file is therefore checked, and kept as it was when it does not fit.
"""

import struct
import subprocess
from pathlib import Path

LOADABLE = 1  # PT_LOAD


def strip_folder(folder: Path) -> int:
    """Strip every ELF file below `folder`; returns the number of bytes that were saved."""
    saved = 0
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        saved += _strip(path)
    return saved


def loads(content: bytes) -> bool:
    """Whether each loadable segment's file offset fits its address (64-bit little-endian ELF)."""
    (table,) = struct.unpack_from("<Q", content, 32)
    entry_size, count = struct.unpack_from("<HH", content, 54)
    for index in range(count):
        entry = struct.unpack_from("<IIQQQQQQ", content, table + index * entry_size)
        kind, offset, address, alignment = entry[0], entry[2], entry[3], entry[7]
        if kind == LOADABLE and alignment > 1 and (address - offset) % alignment:
            return False
    return True


def _strip(path: Path) -> int:
    stripped = path.with_name(path.name + ".stripped")
    words = ["strip", "--strip-unneeded", "--preserve-dates", "-o", stripped, path]
    ended = subprocess.run(words, check=False, capture_output=True)
    if ended.returncode:
        stripped.unlink(missing_ok=True)
        return 0
    saved = path.stat().st_size - stripped.stat().st_size
    if saved <= 0 or not loads(stripped.read_bytes()):
        stripped.unlink()
        return 0
    stripped.replace(path)
    return saved
