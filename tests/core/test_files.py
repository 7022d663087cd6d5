"""Files are written whole or not at all, by their owner alone, and never through a link."""

import os
import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import OutputError
from fer_desktop.core.files import (
    AppendOnlyFile,
    Reserve,
    cut_to_whole_lines,
    is_regular,
    is_temporary,
    make_folder,
    open_regular,
    read_bytes,
    replace_file,
    replacing,
)

posix_only = pytest.mark.skipif(os.name == "nt", reason="Windows has other rights, links, pipes")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    replace_file(path, "old")
    replace_file(path, "new\udcff")
    assert path.read_bytes() == b"new\\udcff"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


def test_what_fails_meanwhile_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    replace_file(path, "old")
    with pytest.raises(ZeroDivisionError), replacing(path) as temporary:
        temporary.write_text("half")
        assert is_temporary(temporary.name)
        raise ZeroDivisionError
    assert path.read_text() == "old"
    assert [each.name for each in tmp_path.iterdir()] == ["a.txt"]


@posix_only
def test_files_and_folders_are_their_owners_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        make_folder(tmp_path / "a" / "b")
        replace_file(tmp_path / "a" / "b" / "whole", "x")
        AppendOnlyFile(tmp_path / "a" / "b" / "lines", "x\n").close()
        Reserve(tmp_path / "a" / "b" / "reserve", 10)
    finally:
        os.umask(old)
    assert {mode(path) for path in (tmp_path / "a").rglob("*") if path.is_file()} == {0o600}
    assert (mode(tmp_path / "a"), mode(tmp_path / "a" / "b")) == (0o700, 0o700)


@posix_only
def test_no_write_follows_a_link(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("mine")
    link = tmp_path / "link"
    link.symlink_to(mine)
    (tmp_path / "link.new").symlink_to(mine)
    replace_file(link, "theirs")
    assert not link.is_symlink()
    link.unlink()
    link.symlink_to(mine)
    for make in (lambda: AppendOnlyFile(link, "x\n"), lambda: Reserve(link, 10)):
        with pytest.raises(OutputError):
            make()
        link.unlink(missing_ok=True)
        link.symlink_to(mine)
    with pytest.raises(OSError, match="links are not followed"):
        cut_to_whole_lines(link)
    link.unlink()
    link.hardlink_to(mine)
    with pytest.raises(OSError, match="hard link"):
        cut_to_whole_lines(link)
    assert mine.read_text() == "mine"


@posix_only
def test_only_regular_files_are_read(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.write_text("mine")
    (tmp_path / "link").symlink_to(mine)
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("link", "pipe", "folder", "missing"):
        assert not is_regular(tmp_path / name)
        with pytest.raises(OSError):
            read_bytes(tmp_path / name, 100)
    with pytest.raises(OSError, match="no regular file"):
        open_regular(Path("/dev/zero"))
    assert read_bytes(tmp_path / "link", 100, follow_links=True) == b"mine"
    with pytest.raises(OSError, match="no regular file"):
        read_bytes(tmp_path / "pipe", 100, follow_links=True)


def test_a_file_of_any_size_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 101)
    with pytest.raises(OSError, match="larger than"):
        read_bytes(tmp_path / "a", 100)
    assert len(read_bytes(tmp_path / "a", 101)) == 101


@pytest.mark.skipif(sys.platform == "win32", reason="the disk of Windows keeps names itself")
def test_a_folder_that_is_a_file_is_none(tmp_path: Path) -> None:
    (tmp_path / "a").write_text("")
    with pytest.raises(OSError):
        make_folder(tmp_path / "a")
    with pytest.raises(OSError):
        make_folder(tmp_path / "a" / "b")


@given(
    lines=st.lists(st.text(st.characters(categories=["L", "N"]), max_size=9), max_size=5),
    torn=st.text(st.characters(categories=["L"]), max_size=9),
    zeros=st.integers(0, 70_000),
)
def test_what_a_crash_or_a_power_cut_tore_is_cut(
    tmp_path_factory: pytest.TempPathFactory, lines: list[str], torn: str, zeros: int
) -> None:
    path = tmp_path_factory.getbasetemp() / "torn"
    whole = "".join(f"{line}\n" for line in lines).encode()
    after = torn.encode() + b"\0" * zeros + (b"x\n" if zeros else b"")
    path.write_bytes(whole + after)
    assert cut_to_whole_lines(path) == len(after)
    assert path.read_bytes() == whole
