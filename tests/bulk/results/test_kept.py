"""A session is read once for each of its states."""

import json
from pathlib import Path

import pytest
from helpers.finished_batches import record_job
from helpers.session_fakes import HAPPY, NEUTRAL

from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.results.kept import KeptMeasures
from fer_desktop.core.errors import SessionError
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.statistics.episodes import EpisodeSettings

SETTINGS = EpisodeSettings()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    record_job(tmp_path, "a", [NEUTRAL] * 5 + [HAPPY] * 5 + [[]] * 5)
    return tmp_path


def test_what_was_counted_is_known_to_the_next_run(folder: Path) -> None:
    first = KeptMeasures(folder, SETTINGS)
    assert first.known("a") is None
    counted = first.count("a")
    assert first.known("a") == counted
    assert KeptMeasures(folder, SETTINGS).known("a") == counted


def test_a_correction_makes_it_unknown(folder: Path) -> None:
    kept = KeptMeasures(folder, SETTINGS)
    kept.count("a")
    edits = Edits.load(folder / "a")
    edits.add(RenameFace(1, "Ann"))
    for each in (kept, KeptMeasures(folder, SETTINGS)):
        assert each.known("a") is None
    assert kept.count("a").faces[0].name == "Ann"


def test_other_episodes_are_counted_anew(folder: Path) -> None:
    KeptMeasures(folder, SETTINGS).count("a")
    assert KeptMeasures(folder, EpisodeSettings(shortest_s=1.0)).known("a") is None


@pytest.mark.parametrize(
    "change",
    [
        lambda values: values["faces"][0].update(frames="many"),
        lambda values: values["faces"][0]["values"].pop(),
        lambda values: values["coverage"].update(analysed_s=-1),
        lambda values: values.update(key={}),
        lambda values: values.pop("faces"),
    ],
)
def test_what_somebody_spoilt_is_counted_anew(folder: Path, change) -> None:
    counted = KeptMeasures(folder, SETTINGS).count("a")
    path = BatchFolder(folder).measures("a")
    values = json.loads(path.read_text())
    change(values)
    path.write_text(json.dumps(values))
    kept = KeptMeasures(folder, SETTINGS)
    assert kept.known("a") is None
    assert kept.count("a") == counted


def test_a_session_that_cannot_be_read_says_so(folder: Path) -> None:
    (folder / "a" / "timeline.csv").write_text("no table")
    with pytest.raises(SessionError, match="no table of this program"):
        KeptMeasures(folder, SETTINGS).count("a")
