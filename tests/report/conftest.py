"""What every report is made from."""

from pathlib import Path

import pytest
from helpers.talk import record_interview

from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return record_interview(tmp_path)


@pytest.fixture
def corrected(folder: Path) -> Corrected:
    return open_corrected(open_session(folder))
