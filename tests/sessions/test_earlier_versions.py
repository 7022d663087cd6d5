"""Files of earlier versions open: sessions, corrections, answers of a human check, settings."""

import json
import shutil
from pathlib import Path

import pytest

from fer_desktop.core.frames import Marker
from fer_desktop.core.settings_file import load_settings
from fer_desktop.human_check.check import HumanCheck
from fer_desktop.sessions.corrections.edit_kinds import (
    KINDS,
    RenameFace,
    SetThreshold,
    UseBaseline,
)
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.description import RecordingState
from fer_desktop.sessions.library import list_sessions
from fer_desktop.sessions.reading import open_session

LATER_KINDS = {SetThreshold, UseBaseline}
EARLIER = sorted((Path(__file__).parents[1] / "data" / "earlier_versions").glob("*/session"))


@pytest.fixture(params=EARLIER, ids=lambda path: path.parent.name)
def earlier(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the folder of one earlier version: `session/` and settings.json."""
    return Path(shutil.copytree(request.param.parent, tmp_path / "earlier"))


def test_a_session_opens_with_its_corrections(earlier: Path) -> None:
    session = open_session(earlier / "session")
    assert session.description is not None
    assert session.description.state is RecordingState.COMPLETE
    assert session.description.participant == "P01"
    assert session.threshold == 0.4
    assert len(session.table) == 20

    edits = Edits.of(session)
    assert {type(edit) for edit in edits.done} == set(KINDS.values()) - LATER_KINDS
    assert edits.can_redo
    corrected = edits.apply(session)
    assert corrected.face_names == {1: "Ann"}
    assert corrected.table.face_ids == (1, 2)
    assert corrected.table.of_face(1).timestamp.tolist() == [0.2, 0.3]
    assert corrected.markers == (Marker(0.2, "picture"), Marker(0.6, "'=1+1"))
    check = HumanCheck.load(corrected)
    assert check is not None
    assert (check.count, check.answered) == (4, 2)


def test_a_correction_more_leaves_the_earlier_ones_as_they_were(earlier: Path) -> None:
    path = earlier / "session" / "edits.json"
    before = json.loads(path.read_text(encoding="utf-8"))["done"]
    Edits.load(earlier / "session").add(RenameFace(2, "Bob"))
    after = json.loads(path.read_text(encoding="utf-8"))["done"]
    assert after == [*before, {"edit": "RenameFace", "face_id": 2, "name": "Bob"}]


def test_it_stands_in_the_list(earlier: Path) -> None:
    (entry,) = list_sessions(earlier)
    assert (entry.name, entry.problem) == ("session", None)


def test_settings_are_taken_over(earlier: Path) -> None:
    loaded = load_settings(earlier / "settings.json")
    assert loaded.error is None
    settings = loaded.settings
    assert settings.detection.mode == "search"
    assert settings.classification.threshold == 0.4
    assert settings.view.theme == "dark"
    assert settings.app.language == "de"
    assert settings.app.marker_names[0] == "stimulus"
