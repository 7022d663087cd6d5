"""The settings file: stored whole, every value checked, set aside when broken."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.json_values import to_dict
from fer_desktop.core.settings import (
    AppSettings,
    CameraSettings,
    ClassificationSettings,
    DetectionSettings,
    Settings,
    SmoothingSettings,
)
from fer_desktop.core.settings_file import load_settings, save_settings, settings_path


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "settings.json"
    changed = Settings(
        detection=DetectionSettings(engine="haar", mode="search"),
        classification=ClassificationSettings(threshold=0.55),
        camera=CameraSettings(640, 480, 15.0),
        app=AppSettings(recent_files=("a.mp4", "größe.mkv"), language="de"),
    )
    save_settings(changed, path)
    loaded = load_settings(path)
    assert loaded.settings == changed
    assert loaded.error is None
    assert sorted(file.name for file in path.parent.iterdir()) == ["settings.json"]


def test_without_a_file_there_are_defaults(tmp_path: Path) -> None:
    loaded = load_settings(tmp_path / "settings.json")
    assert loaded.settings == Settings()
    assert loaded.error is None


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("{", "not valid JSON"),
        ("", "not valid JSON"),
        ("[" * 100_000, "nested too deep"),
        ('{"camera": {"width_px": ' + "9" * 5_000 + "}}", "5000 digits is too long"),
        ("[1]", "must be a group of settings"),
        ("null", "must be a group of settings"),
        ('{"detecton": {}}', "no setting named 'detecton'"),
        ('{"camera": 5}', "settings.camera must be a group"),
        ('{"camera": {"width_px": "wide"}}', "settings.camera.width_px must be a whole number"),
        ('{"camera": {"width_px": 12.5}}', "settings.camera.width_px must be a whole number"),
        ('{"camera": {"width_px": true}}', "settings.camera.width_px must be a whole number"),
        ('{"camera": {"width_px": 0}}', "width_px must lie between 1 and 16384"),
        ('{"smoothing": {"time_constant_s": NaN}}', "NaN is no number"),
        ('{"detection": {"mode": "hope"}}', "mode must be one of follow, search"),
        ('{"detection": {"engine": 1}}', "settings.detection.engine must be a text"),
        ('{"app": {"recent_files": "a.mp4"}}', "recent_files must be a list of texts"),
        ('{"app": {"marker_names": ["a"]}}', "must hold nine names, not 1"),
        ('{"view": {"boxes": 1}}', "settings.view.boxes must be true or false"),
    ],
)
def test_a_broken_file_is_set_aside_with_a_reason(
    tmp_path: Path, content: str, reason: str
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(content)
    loaded = load_settings(path)
    assert loaded.settings == Settings()
    assert loaded.error is not None
    assert reason in loaded.error.text
    assert "the defaults are in effect" in loaded.error.text
    assert not path.exists()
    assert (tmp_path / "settings.json.broken").read_text() == content


def test_a_file_that_is_no_text_is_set_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(b"\xff\xfe\x00")
    error = load_settings(path).error
    assert error is not None
    assert "no UTF-8" in error.text
    assert (tmp_path / "settings.json.broken").exists()


def test_an_old_broken_file_does_not_hinder(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    for content in ("{", "}"):
        path.write_text(content)
        assert load_settings(path).error is not None
    assert (tmp_path / "settings.json.broken").read_text() == "}"


def test_an_unwritable_place_is_told_and_the_old_file_kept(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save_settings(Settings(), path)
    before = path.read_bytes()
    path.unlink()
    path.mkdir()  # stands in the way of the new file
    with pytest.raises(SettingsError, match="cannot be saved"):
        save_settings(Settings(smoothing=SmoothingSettings(2.0)), path)
    path.rmdir()
    path.write_bytes(before)


def test_the_home_can_be_moved(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path))
    assert settings_path() == tmp_path / "settings.json"
    save_settings(Settings())
    assert json.loads((tmp_path / "settings.json").read_text()) == json.loads(
        json.dumps(to_dict(Settings()))
    )


hostile = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**29), 10**29) | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=10,
)


@given(place=st.integers(0, 200), value=hostile, where=st.sampled_from(["field", "group", "file"]))
def test_whatever_a_settings_file_holds_the_program_starts(
    tmp_path_factory: pytest.TempPathFactory, place: int, value: object, where: str
) -> None:
    content = to_dict(Settings())
    group = list(content)[place % len(content)]
    if where == "field":
        name = list(content[group])[place % len(content[group])]
        content[group][name] = value
    elif where == "group":
        content[group] = value
    path = tmp_path_factory.getbasetemp() / "settings.json"
    path.write_text(json.dumps(content if where != "file" else value))
    loaded = load_settings(path)
    if loaded.error is None:
        save_settings(loaded.settings, path)
        assert load_settings(path).settings == loaded.settings
    else:
        assert loaded.settings == Settings()
        assert len(loaded.error.text) < 2_000


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights, links and pipes")
def test_settings_are_their_owners_alone_and_a_pipe_is_none(tmp_path: Path) -> None:
    path = tmp_path / "config" / "settings.json"
    save_settings(Settings(), path)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    linked = tmp_path / "settings.json"
    linked.symlink_to(path)  # a person may keep it elsewhere
    assert load_settings(linked).error is None
    path.unlink()
    os.mkfifo(path)
    error = load_settings(path).error
    assert error is not None
    assert "no regular file" in error.text
