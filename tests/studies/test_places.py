"""Studies are begun in new folders only."""

from datetime import datetime
from pathlib import Path

import pytest
from helpers.studies import make_study

from fer_desktop.core.errors import OutputError, SettingsError
from fer_desktop.studies.places import StudyFolder, new_study
from fer_desktop.studies.study import Study


def test_a_new_study_has_its_folders(tmp_path: Path) -> None:
    places = make_study(tmp_path / "new" / "study")
    names = sorted(path.name for path in places.path.iterdir())
    assert names == ["baselines", "results", "sessions", "stimuli", "study.json"]


def test_nothing_is_begun_where_something_lies(tmp_path: Path) -> None:
    make_study(tmp_path / "s")
    with pytest.raises(OutputError, match="already holds a study"):
        make_study(tmp_path / "s")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "letter.txt").touch()
    with pytest.raises(OutputError, match="is not empty"):
        make_study(tmp_path / "own")
    with pytest.raises(OutputError, match="is not empty"):
        make_study(tmp_path / "own" / "letter.txt")
    with pytest.raises(SettingsError, match="needs a title"):
        new_study(tmp_path / "t", Study(" "))
    assert not (tmp_path / "t").exists()


def test_two_sessions_of_one_second_do_not_meet(tmp_path: Path) -> None:
    places, now = StudyFolder(tmp_path), datetime(2026, 1, 2, 3, 4, 5)
    first = places.new_session("P01", now)
    assert first.name == "2026-01-02_03-04-05_P01"
    first.mkdir(parents=True)
    assert places.new_session("P01", now).name == "2026-01-02_03-04-05_P01-2"
