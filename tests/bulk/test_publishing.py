"""What a crash leaves in .batch/work: swept away, or put back."""

from pathlib import Path

import pytest

from fer_desktop.bulk.claims import claim
from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.publishing import publish, sweep


@pytest.fixture
def places(tmp_path: Path) -> BatchFolder:
    folder = BatchFolder(tmp_path)
    folder.make()
    return folder


def make(folder: Path, *names: str) -> Path:
    folder.mkdir(parents=True)
    for name in names:
        (folder / name).write_text(folder.name)
    return folder


def test_only_what_nobody_makes_is_swept_away(places: BatchFolder) -> None:
    make(places.work / "dead" / "P01", "timeline.csv")
    with claim(places.path, "P02") as own:
        assert own is not None
        make(places.work / own.token / "P02", "timeline.csv")
        sweep(places.path)
        assert [path.name for path in places.work.iterdir()] == [own.token]
    sweep(places.path)
    assert list(places.work.iterdir()) == []


def test_a_crash_between_two_names_loses_no_session(places: BatchFolder) -> None:
    make(places.work / "dead" / "P01", "timeline.csv")
    make(places.work / "dead" / ".old", "timeline.csv", "letter.txt")
    sweep(places.path)
    assert (places.session("P01") / "letter.txt").read_text() == ".old"
    assert list(places.work.iterdir()) == []


def test_a_new_session_takes_its_place(places: BatchFolder) -> None:
    make(places.session("P01"), "timeline.csv", "letter.txt")
    make(places.work / "token" / "P01", "timeline.csv")
    publish(places.work / "token" / "P01", places.session("P01"))
    assert sorted(path.name for path in places.session("P01").iterdir()) == [
        "letter.txt",
        "timeline.csv",
    ]


def test_links_in_the_work_folder_are_not_followed(places: BatchFolder, tmp_path: Path) -> None:
    make(tmp_path / "mine", "letter.txt")
    (places.work / "link").symlink_to(tmp_path / "mine")
    sweep(places.path)
    assert (tmp_path / "mine" / "letter.txt").exists()
