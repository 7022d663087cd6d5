"""Names, choice, threshold and baselines of faces have one owner, which says what has changed."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from helpers.faces import make_face
from helpers.fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from fer_desktop.core.settings import Settings
from fer_desktop.gui.player.faces import Faces, RunFaces
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.scores.baseline import baseline_of

SECONDS_S = 10.0


class Heard:
    """Counts how often each signal was emitted."""

    def __init__(self, faces: Faces) -> None:
        self.names = self.chosen = self.threshold = self.baselines = 0
        self.renamed: list[tuple[int, str]] = []
        faces.names_changed.connect(lambda: self._count("names"))
        faces.chosen_changed.connect(lambda: self._count("chosen"))
        faces.threshold_changed.connect(lambda: self._count("threshold"))
        faces.baselines_changed.connect(lambda: self._count("baselines"))
        faces.renamed.connect(lambda track_id, name: self.renamed.append((track_id, name)))

    def _count(self, what: str) -> None:
        setattr(self, what, getattr(self, what) + 1)


@given(st.lists(st.tuples(st.integers(1, 3), st.sampled_from(("", "Ann", "Ben")))))
def test_only_a_change_of_a_name_is_said(namings: list[tuple[int, str]]) -> None:
    faces = Faces()
    heard = Heard(faces)
    names: dict[int, str] = {}
    changes = []
    for track_id, name in namings:
        if names.get(track_id, "") != name:
            changes.append((track_id, name))
        names[track_id] = name
        faces.rename(track_id, name)
    assert dict(faces.names) == {track_id: name for track_id, name in names.items() if name}
    assert heard.renamed == changes
    assert heard.names == len(changes)


def test_names_from_elsewhere_are_nobodys_naming() -> None:
    faces = Faces()
    heard = Heard(faces)
    faces.set_names({1: "Ann"})
    faces.set_names({1: "Ann"})
    assert (heard.names, heard.renamed) == (1, [])


def test_what_is_set_to_what_it_was_is_no_change() -> None:
    faces = Faces()
    heard = Heard(faces)
    for _ in range(2):
        faces.choose(2)
        faces.set_threshold(0.4)
        faces.clear_baselines()
    assert (heard.chosen, heard.threshold, heard.baselines) == (1, 1, 0)


def test_the_baseline_is_that_of_the_chosen_face() -> None:
    faces = Faces()
    baseline = baseline_of(make_face().probabilities[np.newaxis], 1.0)
    faces.set_baseline(2, baseline)
    assert faces.baseline is None
    faces.choose(2)
    assert faces.baseline is baseline
    faces.clear()
    assert (faces.baseline, faces.chosen, dict(faces.names)) == (None, None, {})


def film(frame_count: int) -> ScriptedSource:
    return ScriptedSource(live=False, frame_count=frame_count, frame_rate_hz=50)


Play = Callable[..., tuple[Player, RunFaces]]


@pytest.fixture
def play(qtbot: QtBot) -> Iterator[Play]:
    """Play films quickly; all that runs is ended after the test."""
    made: list[Player] = []

    def play(*films: ScriptedSource, analyzer: object = None) -> tuple[Player, RunFaces]:
        used = analyzer or ScriptedAnalyzer()
        player = Player(Settings(), SourceShelf(*films), lambda _settings: used)
        made.append(player)
        faces = RunFaces(player)
        player.set_speed(8.0)
        player.start("film.mp4")
        qtbot.waitUntil(lambda: player.state is PlayerState.RUNNING, timeout=10_000)
        return player, faces

    yield play
    for player in made:
        player.close()
    assert threads.join_all(5.0) == []


def test_a_baseline_is_collected_from_every_frame_and_handed_over_once(
    qtbot: QtBot, play: Play
) -> None:
    player, faces = play(film(5000))
    recorded: list[int] = []
    faces.baseline_recorded.connect(recorded.append)
    heard = Heard(faces)
    faces.collect_baseline(1)
    assert faces.collecting is not None
    assert faces.collecting.track_id == 1
    qtbot.waitUntil(lambda: bool(faces.baselines), timeout=20_000)
    after = player.analysed
    qtbot.waitUntil(lambda: player.analysed > after + 50, timeout=10_000)
    assert faces.collecting is None
    assert (recorded, heard.baselines) == ([1], 1)
    assert faces.baselines[1].frame_count >= SECONDS_S * 50


def test_a_baseline_that_was_given_up_does_not_arrive(qtbot: QtBot, play: Play) -> None:
    player, faces = play(film(5000))
    faces.collect_baseline(1)
    recorder = faces.collecting
    assert recorder is not None
    qtbot.waitUntil(lambda: recorder.progress > 0.5, timeout=20_000)
    faces.stop_collecting()
    qtbot.waitUntil(lambda: player.position_s > 2 * SECONDS_S, timeout=20_000)
    assert not faces.baselines


def test_a_run_begins_without_what_was_known_of_the_last_one(play: Play) -> None:
    player, faces = play(film(5000), film(5000))
    faces.rename(1, "Ann")
    faces.choose(1)
    faces.collect_baseline(1)
    faces.set_baseline(1, baseline_of(make_face().probabilities[np.newaxis], 1.0))
    player.start("other.mp4")
    assert (dict(faces.names), faces.chosen, dict(faces.baselines)) == ({}, None, {})
    assert faces.collecting is None


def test_the_threshold_is_the_models_unless_the_settings_say_otherwise(
    qtbot: QtBot, play: Play
) -> None:
    analyzer = ScriptedAnalyzer()
    analyzer.threshold = 0.42
    player, faces = play(film(5000), analyzer=analyzer)
    assert faces.threshold == 0.42
    settings = player.settings
    chosen = replace(settings.classification, threshold=0.9)
    player.apply_settings(replace(settings, classification=chosen))
    assert faces.threshold == 0.9
