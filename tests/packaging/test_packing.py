"""Archives and stripped files: the same bytes for the same content, and still loadable."""

import ctypes
import shutil
import struct
import sys
import tarfile

import pytest
from archives import tar_folder, zip_folder
from report import sizes
from stripping import loads, strip_folder

SECONDS = 1_790_000_000


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "fer-desktop"
    (made / "_internal" / "cv2").mkdir(parents=True)
    (made / "fer-desktop").write_bytes(b"program")
    (made / "fer-desktop").chmod(0o755)
    (made / "_internal" / "cv2" / "cv2.abi3.so").write_bytes(b"library" * 100)
    (made / "_internal" / "link.so").symlink_to("cv2/cv2.abi3.so")
    return made


@pytest.mark.skipif(sys.platform == "win32", reason="Windows gets a .zip")
def test_the_archive_has_the_same_bytes_twice_and_keeps_links_and_rights(folder, tmp_path):
    first = tar_folder(folder, tmp_path / "fer-desktop-1.0.tar.xz", SECONDS).read_bytes()
    (folder / "fer-desktop").touch()
    target = tar_folder(folder, tmp_path / "fer-desktop-1.0.tar.xz", SECONDS)
    assert target.read_bytes() == first
    with tarfile.open(target) as archive:
        program = archive.getmember("fer-desktop-1.0/fer-desktop")
        assert (program.mode, program.mtime, program.uname) == (0o755, SECONDS, "root")
        assert archive.getmember("fer-desktop-1.0/_internal/link.so").issym()


def test_the_zip_has_the_same_bytes_twice(folder, tmp_path):
    first = zip_folder(folder, tmp_path / "first.zip", SECONDS).read_bytes()
    (folder / "fer-desktop").touch()
    assert zip_folder(folder, tmp_path / "second.zip", SECONDS).read_bytes() == first


def test_the_size_report_counts_each_file_once_and_links_never(folder):
    assert sizes(folder) == {"OpenCV": 700, "program and its Python code": 7}


@pytest.mark.skipif(shutil.which("strip") is None, reason="strip is not installed")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ELF is Linux's")
def test_a_stripped_library_still_loads(tmp_path):
    import lap._lapjv as module

    copy = tmp_path / "library.so"
    shutil.copy(module.__file__, copy)
    strip_folder(tmp_path)
    ctypes.CDLL(str(copy))
    assert list(tmp_path.iterdir()) == [copy]


def test_a_segment_that_does_not_fit_its_address_is_noticed():
    def library(offset):
        header = bytearray(64)
        struct.pack_into("<Q", header, 32, 64)
        struct.pack_into("<HH", header, 54, 56, 1)
        return bytes(header) + struct.pack("<IIQQQQQQ", 1, 5, offset, 0x2000, 0, 16, 16, 0x1000)

    assert loads(library(0x1000))
    assert not loads(library(0x1010))
