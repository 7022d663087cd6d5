"""The files that systems read: icons, menu entry, metadata, manual, version resource."""

import shutil
import struct
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
from icons import ICNS_KINDS, ICO_SIZES_PX, render
from PySide6.QtGui import QImage
from windows_installer import write_version_resource

from fer_desktop.cli import COMMANDS

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
LINUX = PACKAGING / "linux"


@pytest.fixture(scope="module")
def icons(tmp_path_factory):
    folder = tmp_path_factory.mktemp("icons")
    return folder, render(folder)


def test_every_size_is_drawn_with_transparent_corners(icons):
    folder, pngs = icons
    for size_px in pngs:
        image = QImage(str(folder / f"fer-desktop-{size_px}.png"))
        assert (image.width(), image.height()) == (size_px, size_px)
        assert image.pixelColor(0, 0).alpha() == 0
        assert image.pixelColor(size_px // 2, size_px // 2).alpha() == 255


def test_the_windows_icon_points_at_its_pictures(icons):
    folder, pngs = icons
    content = (folder / "fer-desktop.ico").read_bytes()
    assert struct.unpack_from("<HHH", content) == (0, 1, len(ICO_SIZES_PX))
    for index, size_px in enumerate(ICO_SIZES_PX):
        entry = struct.unpack_from("<BBBBHHII", content, 6 + 16 * index)
        length, offset = entry[6], entry[7]
        assert entry[0] == size_px % 256
        assert content[offset : offset + length] == pngs[size_px]


def test_the_apple_icon_is_a_chain_of_blocks(icons):
    content = (icons[0] / "fer-desktop.icns").read_bytes()
    assert content[:4] == b"icns"
    assert struct.unpack_from(">I", content, 4)[0] == len(content)
    kinds, place = [], 8
    while place < len(content):
        kinds.append(content[place : place + 4])
        place += struct.unpack_from(">I", content, place + 4)[0]
    assert kinds == list(ICNS_KINDS)
    assert place == len(content)


def test_the_manual_page_knows_every_command():
    page = (LINUX / "fer-desktop.1").read_text(encoding="utf-8").replace("\\-", "-")
    described = {line[3:] for line in page.splitlines() if line.startswith(".B ")}
    assert set(COMMANDS) <= described
    (synopsis,) = [line for line in page.splitlines() if "|" in line]
    assert set(COMMANDS) - {"gui", "analyze"} == {
        word.strip() for word in synopsis.removeprefix(".BR ").split("|")
    }


def test_menu_entry_and_metadata_name_the_same_videos():
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / "fer-desktop.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    metadata = ElementTree.parse(LINUX / "fer-desktop.metainfo.xml").getroot()
    listed = {element.text for element in metadata.iter("mediatype")}
    assert listed == set(section["MimeType"].strip(";").split(";"))
    assert "%f" in section["Exec"]


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstreamcli is not installed")
def test_appstreamcli_accepts_the_metadata(tmp_path):
    text = (LINUX / "fer-desktop.metainfo.xml").read_text(encoding="utf-8")
    filled = tmp_path / "org.fer_desktop.ferdesktop.metainfo.xml"
    filled.write_text(text.replace("@VERSION@", "1.2.3").replace("@DATE@", "2026-11-23"))
    words = ["appstreamcli", "validate", "--no-net", str(filled)]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout


@pytest.mark.skipif(shutil.which("man") is None, reason="man is not installed")
def test_the_manual_page_formats_without_a_warning():
    words = ["man", "--warnings", "--local-file", str(LINUX / "fer-desktop.1")]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 0
    assert not ended.stderr
    assert "EXIT STATUS" in ended.stdout


def test_the_version_resource_carries_the_version(tmp_path):
    target = tmp_path / "resource.txt"
    write_version_resource(target, "1.20.3")
    text = target.read_text(encoding="utf-8")
    assert "filevers=(1, 20, 3, 0)" in text
    assert 'StringStruct("ProductVersion", "1.20.3")' in text
    compile(text, str(target), "eval")
