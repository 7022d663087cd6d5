"""Every state and every way between them, with scripted sources."""

import gc
import weakref
from collections.abc import Iterator
from dataclasses import replace

import pytest
from helpers.fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from helpers.programs import wait_for
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import ModelError, SourceError, SourceProblem
from fer_desktop.core.settings import CameraSettings, Settings
from fer_desktop.gui.player.player import Player
from fer_desktop.pipeline import threads
from fer_desktop.pipeline.player_state import PlayerState
from fer_desktop.pipeline.run import Run


def make_player(*items: ScriptedSource | Exception, analyzer: object = None) -> Player:
    used = analyzer or ScriptedAnalyzer()
    return Player(Settings(), SourceShelf(*items), lambda _settings: used, retry_interval_s=0.02)


def end(player: Player) -> None:
    player.close()
    assert threads.join_all(5.0) == []


def test_a_camera_goes_from_idle_over_starting_to_running_and_back(qtbot: QtBot) -> None:
    source = ScriptedSource()
    player = make_player(source)
    states: list[PlayerState] = []
    player.state_changed.connect(states.append)
    player.start("camera:0")
    wait_for(qtbot, player, PlayerState.RUNNING)
    qtbot.waitUntil(lambda: player.analysed >= 3)
    assert player.latest_analysis is not None
    assert player.timeline.track_ids == (1,)
    player.stop()
    assert states == [PlayerState.STARTING, PlayerState.RUNNING, PlayerState.IDLE]
    end(player)
    assert source.closed_count > 0


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (SourceProblem.MISSING, PlayerState.NO_CAMERA),
        (SourceProblem.BUSY, PlayerState.BUSY),
        (SourceProblem.DENIED, PlayerState.DENIED),
        (SourceProblem.UNSUPPORTED, PlayerState.FAILED),
    ],
)
def test_a_source_that_cannot_be_opened_has_its_own_state(
    qtbot: QtBot, problem: SourceProblem, state: PlayerState
) -> None:
    player = make_player(SourceError(problem, "It does not work."))
    player.start("camera:0")
    wait_for(qtbot, player, state)
    assert player.error is not None
    assert str(player.error) == "It does not work."
    end(player)


@pytest.mark.parametrize(
    "problem", [SourceProblem.MISSING, SourceProblem.BUSY, SourceProblem.DENIED]
)
@pytest.mark.parametrize("spec", ["film.mp4", "rtsp://camera.local/live"])
def test_what_is_wrong_with_a_file_or_a_stream_is_not_said_of_the_camera(
    qtbot: QtBot, problem: SourceProblem, spec: str
) -> None:
    player = make_player(SourceError(problem, "It does not work."))
    player.start(spec)
    wait_for(qtbot, player, PlayerState.FAILED)
    end(player)


def test_a_lost_camera_comes_back_and_time_goes_on(qtbot: QtBot) -> None:
    first, second = ScriptedSource(), ScriptedSource()
    gone = SourceError(SourceProblem.MISSING, "There is no camera.")
    player = make_player(first, gone, gone, second)
    player.start("camera:0")
    wait_for(qtbot, player, PlayerState.RUNNING)
    qtbot.waitUntil(lambda: player.analysed >= 5)
    states: list[PlayerState] = []
    player.state_changed.connect(states.append)
    before_s = player.position_s
    first.lose()
    qtbot.waitUntil(lambda: PlayerState.RUNNING in states, timeout=10_000)
    assert states == [PlayerState.LOST, PlayerState.RUNNING]
    qtbot.waitUntil(lambda: player.position_s > before_s + 0.04)
    player.stop()
    end(player)


def test_a_paused_camera_that_was_away_is_paused_when_it_is_back(qtbot: QtBot) -> None:
    first, second = ScriptedSource(), ScriptedSource()
    player = make_player(first, second)
    player.start("camera:0")
    wait_for(qtbot, player, PlayerState.RUNNING)
    player.pause()
    states: list[PlayerState] = []
    player.state_changed.connect(states.append)
    first.lose()
    qtbot.waitUntil(lambda: len(states) == 2, timeout=10_000)
    assert states == [PlayerState.LOST, PlayerState.PAUSED]
    before = player.analysed
    player.resume()
    qtbot.waitUntil(lambda: player.analysed > before)
    assert player.state is PlayerState.RUNNING
    player.stop()
    end(player)


def test_a_model_that_does_not_load_ends_in_failed_with_its_sentence(qtbot: QtBot) -> None:
    def refuse(_settings: Settings) -> object:
        raise ModelError("The model is not the one its manifest describes.")

    player = Player(Settings(), SourceShelf(ScriptedSource()), refuse)
    player.start("demo")
    wait_for(qtbot, player, PlayerState.FAILED)
    assert "manifest" in str(player.error)
    end(player)


def test_a_defect_in_a_stage_ends_in_failed_not_in_silence(qtbot: QtBot) -> None:
    def break_down(_frame: object) -> tuple[()]:
        raise ZeroDivisionError("scripted")

    player = make_player(ScriptedSource(), analyzer=ScriptedAnalyzer(break_down))
    player.start("demo")
    wait_for(qtbot, player, PlayerState.FAILED)
    assert "ZeroDivisionError" in str(player.error)
    end(player)


def test_a_file_is_analysed_wholly_ends_and_plays_again(qtbot: QtBot) -> None:
    player = make_player(ScriptedSource(live=False, frame_count=20, frame_rate_hz=200))
    player.start("film.mp4")
    wait_for(qtbot, player, PlayerState.ENDED)
    assert player.analysed == player.captured == 20
    assert player.dropped == 0
    player.resume()
    assert player.state is PlayerState.RUNNING
    wait_for(qtbot, player, PlayerState.ENDED)
    assert player.analysed == 40
    player.stop()
    end(player)


def test_pause_holds_a_file_and_steps_move_it(qtbot: QtBot) -> None:
    player = make_player(ScriptedSource(live=False, frame_count=500, frame_rate_hz=50))
    player.start("film.mp4")
    wait_for(qtbot, player, PlayerState.RUNNING)
    player.pause()
    assert player.state is PlayerState.PAUSED
    qtbot.waitUntil(lambda: player.analysed == player.captured)
    qtbot.wait(60)
    held_s = player.position_s
    player.step(1)
    qtbot.waitUntil(lambda: player.position_s == pytest.approx(held_s + 0.02))
    player.step(-1)
    qtbot.waitUntil(lambda: player.position_s == pytest.approx(held_s))
    player.seek(5.0)
    qtbot.waitUntil(lambda: player.position_s == pytest.approx(5.0))
    assert player.state is PlayerState.PAUSED
    player.resume()
    qtbot.waitUntil(lambda: player.position_s > 5.0)
    player.stop()
    end(player)


def test_pausing_a_camera_goes_on_with_the_present(qtbot: QtBot) -> None:
    player = make_player(ScriptedSource(frame_rate_hz=100))
    player.start("camera:0")
    wait_for(qtbot, player, PlayerState.RUNNING)
    player.pause()
    qtbot.waitUntil(lambda: player.analysed + player.dropped >= player.captured - 1)
    held_s = player.position_s
    qtbot.wait(200)
    player.resume()
    qtbot.waitUntil(lambda: player.position_s > held_s + 0.1)
    player.stop()
    end(player)


def test_a_new_source_replaces_the_old_one_which_is_closed_first(qtbot: QtBot) -> None:
    first, second = ScriptedSource(), ScriptedSource(live=False, frame_count=5)
    player = make_player(first, second)
    player.start("camera:0")
    wait_for(qtbot, player, PlayerState.RUNNING)
    player.start("film.mp4")
    assert player.state is PlayerState.STARTING
    wait_for(qtbot, player, PlayerState.ENDED)
    assert first.closed_count > 0
    assert player.captured == 5
    player.stop()
    end(player)


def test_other_settings_take_effect_while_it_runs(qtbot: QtBot) -> None:
    made: list[Settings] = []

    def create(settings: Settings) -> ScriptedAnalyzer:
        made.append(settings)
        return ScriptedAnalyzer()

    player = Player(Settings(), SourceShelf(ScriptedSource()), create)
    player.start("demo")
    wait_for(qtbot, player, PlayerState.RUNNING)
    changed = replace(Settings(), smoothing=replace(Settings().smoothing, time_constant_s=1.0))
    player.apply_settings(changed)
    qtbot.waitUntil(lambda: made[-1] == changed)
    assert player.state is PlayerState.RUNNING
    player.stop()
    end(player)


def test_another_threshold_needs_no_other_analyzer(qtbot: QtBot) -> None:
    made: list[Settings] = []

    def create(settings: Settings) -> ScriptedAnalyzer:
        made.append(settings)
        return ScriptedAnalyzer()

    player = Player(Settings(), SourceShelf(ScriptedSource()), create)
    player.start("demo")
    wait_for(qtbot, player, PlayerState.RUNNING)
    changed = replace(Settings().classification, threshold=0.9)
    player.apply_settings(replace(Settings(), classification=changed))
    before = player.analysed
    qtbot.waitUntil(lambda: player.analysed > before + 3)
    assert len(made) == 1
    assert player.settings.classification.threshold == 0.9
    player.stop()
    end(player)


def test_another_size_of_the_camera_begins_a_new_run(qtbot: QtBot) -> None:
    player = make_player(ScriptedSource(), ScriptedSource())
    player.start("camera:0")
    wait_for(qtbot, player, PlayerState.RUNNING)
    before = player.run
    with qtbot.waitSignal(player.begins):
        player.apply_settings(replace(Settings(), camera=CameraSettings(width_px=640)))
    assert player.run is not before
    wait_for(qtbot, player, PlayerState.RUNNING)
    player.stop()
    end(player)


def test_the_speed_is_kept_for_the_next_file(qtbot: QtBot) -> None:
    first, second = (ScriptedSource(live=False, frame_count=500) for _ in range(2))
    player = make_player(first, second)
    player.start("film.mp4")
    wait_for(qtbot, player, PlayerState.RUNNING)
    player.set_speed(4.0)
    player.start("other.mp4")
    wait_for(qtbot, player, PlayerState.RUNNING)
    assert player.run is not None
    assert player.run.playback.speed == 4.0
    player.stop()
    end(player)


def test_stopping_while_the_source_still_opens_leaves_nothing_behind(qtbot: QtBot) -> None:
    from threading import Event

    opening, may_open = Event(), Event()
    source = ScriptedSource()

    def open_slowly(_spec: str, _settings: Settings) -> ScriptedSource:
        opening.set()
        may_open.wait(5)
        return source

    player = Player(Settings(), open_slowly, lambda _settings: ScriptedAnalyzer())
    player.start("camera:0")
    assert opening.wait(5)
    player.stop()
    assert player.state is PlayerState.IDLE
    may_open.set()
    end(player)
    assert source.closed_count > 0
    assert player.state is PlayerState.IDLE


def test_a_closed_session_does_not_begin_again(qtbot: QtBot) -> None:
    player = make_player(ScriptedSource())
    player.close()
    player.start("camera:0")
    assert player.state is PlayerState.IDLE
    end(player)


@pytest.fixture
def no_search_for_circles() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("no_search_for_circles")
@pytest.mark.parametrize("spec", ["camera:{}", "{}.mp4"])
def test_nothing_holds_a_run_that_another_has_followed(qtbot: QtBot, spec: str) -> None:
    """Not even until Python looks for circles: networks and pictures are large."""
    player = make_player(*(ScriptedSource() for _ in range(4)))
    runs: list[weakref.ref[Run]] = []
    for number in range(4):
        player.start(spec.format(number))
        wait_for(qtbot, player, PlayerState.RUNNING)
        runs.append(weakref.ref(player.run))
    qtbot.waitUntil(lambda: len(threads.running()) <= 3)  # capture, analysis, and their end
    qtbot.waitUntil(lambda: [run() is None for run in runs] == 3 * [True] + [False])
    end(player)
