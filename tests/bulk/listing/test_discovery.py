"""Files, folders and globs: which sources they name."""

from pathlib import Path

import pytest

from fer_desktop.bulk.listing.discovery import find_sources, holds_videos
from fer_desktop.core.errors import SettingsError


def make(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def found(spec: Path | str, root: Path) -> list[str]:
    return [Path(row.source).relative_to(root).as_posix() for row in find_sources(str(spec))]


def test_a_folder_is_searched_through(tmp_path: Path) -> None:
    make(tmp_path, "P10.mp4", "P2.MOV", "a/talk.mkv", "a/notes.txt", ".hidden.mp4", ".h/x.mp4")
    make(tmp_path, "pictures/1.png", "pictures/2.jpg", "mixed/v.mp4", "mixed/poster.jpg")
    make(tmp_path, "recorded/session.json", "recorded/video.mkv")
    make(tmp_path, "old/batch.json", "old/P01/video.mkv")
    expected = ["P2.MOV", "P10.mp4", "a/talk.mkv", "mixed/v.mp4", "pictures"]
    assert found(tmp_path, tmp_path) == expected
    assert holds_videos(tmp_path)
    assert not holds_videos(tmp_path / "pictures")


def test_a_glob_takes_what_it_matches(tmp_path: Path) -> None:
    make(tmp_path, "a/1.mp4", "a/2.mp4", "a/2.txt", "b/c/3.mp4", "[x].mp4")
    assert found(tmp_path / "a" / "*", tmp_path) == ["a/1.mp4", "a/2.mp4"]
    assert found(tmp_path / "**" / "[23].mp4", tmp_path) == ["a/2.mp4", "b/c/3.mp4"]
    assert found(tmp_path / "[x].mp4", tmp_path) == ["[x].mp4"]  # a file of this very name


def test_one_file_is_taken_whatever_it_is_called(tmp_path: Path) -> None:
    assert found(tmp_path / "recording", tmp_path) == ["recording"]
    assert [row.source for row in find_sources("demo")] == ["demo"]


def test_nothing_found_is_told(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="holds no video"):
        find_sources(str(tmp_path))
    with pytest.raises(SettingsError, match="No file matches"):
        find_sources(str(tmp_path / "*.mp4"))
