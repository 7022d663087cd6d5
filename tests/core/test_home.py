"""Home folders: the system's own, or all in FER_DESKTOP_HOME."""

from collections.abc import Callable
from pathlib import Path

import pytest

from fer_desktop.core.home import documents_folder, log_folder, settings_folder
from fer_desktop.core.settings_file import settings_path
from fer_desktop.sessions.names import sessions_folder
from fer_desktop.system.failures import log_path

FOLDERS = (settings_folder, log_folder, documents_folder)


@pytest.mark.parametrize("folder", FOLDERS)
def test_the_environment_puts_all_in_one_folder(
    folder: Callable[[], Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path))
    assert folder() == tmp_path


@pytest.mark.parametrize("value", ["", None])
def test_without_it_each_lies_where_the_system_keeps_such_files(
    value: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if value is None:
        monkeypatch.delenv("FER_DESKTOP_HOME", raising=False)
    else:
        monkeypatch.setenv("FER_DESKTOP_HOME", value)
    assert all(folder().is_absolute() for folder in FOLDERS)
    assert len({folder() for folder in FOLDERS}) == len(FOLDERS)


def test_settings_log_and_sessions_lie_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path))
    assert {settings_path().parent, log_path().parent, sessions_folder().parent} == {tmp_path}
