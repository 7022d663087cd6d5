"""Render the program's icon in the forms that the three systems want: PNG, .ico and .icns.

    python packaging/icons.py FOLDER        (needs PySide6)

resources/icons/fer-desktop.svg is the only source. Both containers hold plain PNG files, which
Windows reads since Vista and macOS since 10.7, so a few lines of header are all there is.
"""

import struct
import sys
from collections.abc import Mapping
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent / "resources" / "icons" / "fer-desktop.svg"
SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
ICO_SIZES_PX = (16, 24, 32, 48, 64, 128, 256)
ICNS_KINDS = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256,
              b"ic08": 256, b"ic14": 512, b"ic09": 512, b"ic10": 1024}  # fmt: skip


def render(folder: Path) -> dict[int, bytes]:
    """Write fer-desktop-SIZE.png, fer-desktop.ico and fer-desktop.icns; return the PNGs by size."""
    folder.mkdir(parents=True, exist_ok=True)
    pngs = {size_px: _png(size_px) for size_px in SIZES_PX}
    for size_px, png in pngs.items():
        (folder / f"fer-desktop-{size_px}.png").write_bytes(png)
    (folder / "fer-desktop.ico").write_bytes(ico(pngs))
    (folder / "fer-desktop.icns").write_bytes(icns(pngs))
    return pngs


def ico(pngs: Mapping[int, bytes]) -> bytes:
    """A Windows icon: directory of 16-byte entries, then the PNGs (256 is written as 0)."""
    header = struct.pack("<HHH", 0, 1, len(ICO_SIZES_PX))
    offset = len(header) + 16 * len(ICO_SIZES_PX)
    entries, images = b"", b""
    for size_px in ICO_SIZES_PX:
        png, side = pngs[size_px], size_px % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(png), offset + len(images))
        images += png
    return header + entries + images


def icns(pngs: Mapping[int, bytes]) -> bytes:
    """An Apple icon: `icns`, total length, then (kind, length, PNG) in big-endian order."""
    blocks = b"".join(
        kind + struct.pack(">I", len(pngs[size_px]) + 8) + pngs[size_px]
        for kind, size_px in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks


def _png(size_px: int) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size_px, size_px, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


if __name__ == "__main__":
    render(Path(sys.argv[1]))
