"""The file that is open, analysed from start to end beside being watched: real parts."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from helpers.programs import wait, wait_for
from pytestqt.qtbot import QtBot

from fer_desktop import cli
from fer_desktop.bulk.job import JobOptions
from fer_desktop.core.frames import Marker
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import Settings
from fer_desktop.gui.player.faces import RunFaces
from fer_desktop.gui.player.markers import Markers
from fer_desktop.gui.player.player import Player
from fer_desktop.gui.player.whole_file import Saving, WholeFile
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.table_reading import read_table
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session

DEMO = resource("demo", "demo.mp4")


class Watched:
    """A player of a file, and what goes on beside it."""

    def __init__(self, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.player = Player(Settings())
        self.faces = RunFaces(self.player)
        self.markers = Markers(self.player)
        self.whole = WholeFile(self.player, self.faces, self.markers)

    def start(self, spec: str = str(DEMO)) -> None:
        self.player.start(spec)
        wait_for(self.qtbot, self.player, PlayerState.RUNNING)
        self.player.pause()

    def watch(self, at_s: float) -> None:
        """The picture of this time, and no more."""
        self.player.seek(at_s)
        wait(self.qtbot, lambda: abs(self.player.position_s - at_s) < 0.05)

    def face_at_right(self) -> int:
        """Number of the face that stands farthest to the right."""
        assert self.player.latest_analysis is not None
        return max(self.player.latest_analysis.faces, key=lambda face: face.box.x_min).track_id


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(qtbot)
    yield made
    made.whole.stop()
    made.player.close()
    assert threads.join_all(20.0) == []
    made.player.deleteLater()


@pytest.fixture(scope="module")
def analyzed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `analyze` writes of the demo."""
    folder = tmp_path_factory.mktemp("analyzed") / "out"
    assert cli.main(["analyze", str(DEMO), "--output", str(folder), "--quiet"]) == 0
    return folder


def test_what_is_shown_is_what_analyze_writes_and_names_stay(
    qtbot: QtBot, watched: Watched, analyzed: Path
) -> None:
    watched.start()
    for at_s in (10.0, 4.4, 8.0):  # the order in which they are met gives them other numbers
        watched.watch(at_s)
    face = watched.face_at_right()
    watched.faces.rename(face, "Grace")
    watched.faces.choose(face)
    assert not watched.whole.is_whole
    with qtbot.waitSignal(watched.whole.analysed, timeout=60_000):
        watched.whole.begin()
    assert watched.whole.is_whole
    table, timeline = read_table(analyzed / "timeline.csv"), watched.player.timeline
    assert set(timeline.track_ids) == set(table.face_ids)
    for face_id in table.face_ids:
        rows, series = table.of_face(face_id), timeline.series(face_id, point_limit=10**6)
        seen = ~np.isnan(series.raw[:, 0])  # without the gaps
        np.testing.assert_allclose(series.times[seen], rows.timestamp, atol=1e-6)
        for shown, written in (
            (series.raw, rows.probabilities),
            (series.smoothed, rows.smoothed),
        ):
            as_written = shown[seen].astype(np.float64).round(6)
            np.testing.assert_array_equal(as_written, written)
    watched.watch(8.04)
    assert watched.face_at_right() == watched.faces.chosen
    assert watched.faces.names == {watched.faces.chosen: "Grace"}


def test_what_is_saved_is_what_analyze_writes_with_names_and_markers_as_corrections(
    qtbot: QtBot, watched: Watched, analyzed: Path, tmp_path: Path
) -> None:
    watched.start()
    watched.watch(4.4)
    watched.faces.rename(watched.player.latest_analysis.faces[0].track_id, "Eileen")
    watched.markers.add(Marker(4.4, "smiles", 5.0))
    folder = tmp_path / "saved"
    with qtbot.waitSignal(watched.whole.saved, timeout=60_000):
        watched.whole.begin(Saving(JobOptions(folder), folder))
    assert watched.whole.folder == folder
    for name in ("timeline.csv", "session.json"):
        assert (folder / name).read_bytes() == (analyzed / name).read_bytes()
    corrected = open_corrected(open_session(folder))
    assert list(corrected.face_names.values()) == ["Eileen"]
    assert corrected.markers == (Marker(4.4, "smiles", 5.0),)


def test_a_session_that_is_being_written_is_finished_when_another_file_is_opened(
    qtbot: QtBot, watched: Watched, tmp_path: Path
) -> None:
    watched.start()
    folder = tmp_path / "saved"
    watched.whole.begin(Saving(JobOptions(folder), folder))
    with qtbot.waitSignal(watched.whole.saved, timeout=60_000):
        watched.player.start("demo")
    assert watched.whole.folder is None  # nothing of the file that is open now
    assert str(open_session(folder).description.state) == "complete"


def test_an_analysis_for_the_window_alone_ends_with_its_file(
    qtbot: QtBot, watched: Watched
) -> None:
    watched.start()
    watched.whole.begin()
    assert watched.whole.running and not watched.whole.is_saving
    watched.player.stop()
    wait(qtbot, lambda: not watched.whole.running)
    assert not watched.whole.is_whole


def test_a_file_that_has_gone_is_told(qtbot: QtBot, watched: Watched, tmp_path: Path) -> None:
    path = tmp_path / "film.mp4"
    path.write_bytes(DEMO.read_bytes())
    watched.start(str(path))
    path.unlink()
    with qtbot.waitSignal(watched.whole.failed, timeout=60_000) as failed:
        watched.whole.begin()
    assert "film.mp4" in str(failed.args[0])
    assert not watched.whole.running
