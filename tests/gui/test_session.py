"""Every state and every way between them, with scripted sources."""

from dataclasses import replace

import pytest
from fakes import ScriptedAnalyzer, ScriptedSource, SourceShelf
from pytestqt.qtbot import QtBot

from fer_desktop.errors import ModelError, SourceError, SourceProblem
from fer_desktop.gui import threads
from fer_desktop.gui.session import Session
from fer_desktop.gui.session_state import SessionState
from fer_desktop.settings import CameraSettings, Settings


def make_session(*items: ScriptedSource | Exception, analyzer: object = None) -> Session:
    used = analyzer or ScriptedAnalyzer()
    return Session(Settings(), SourceShelf(*items), lambda _settings: used, retry_interval_s=0.02)


def wait_for(qtbot: QtBot, session: Session, state: SessionState) -> None:
    qtbot.waitUntil(lambda: session.state is state, timeout=10_000)


def end(session: Session) -> None:
    session.close()
    assert threads.join_all(5.0) == []


def test_a_camera_goes_from_idle_over_starting_to_running_and_back(qtbot: QtBot) -> None:
    source = ScriptedSource()
    session = make_session(source)
    states: list[SessionState] = []
    session.state_changed.connect(states.append)
    session.start("camera:0")
    wait_for(qtbot, session, SessionState.RUNNING)
    qtbot.waitUntil(lambda: session.analysed >= 3)
    assert session.latest_analysis is not None
    assert session.timeline.track_ids == (1,)
    session.stop()
    assert states == [SessionState.STARTING, SessionState.RUNNING, SessionState.IDLE]
    end(session)
    assert source.closed_count > 0


@pytest.mark.parametrize(
    ("problem", "state"),
    [
        (SourceProblem.MISSING, SessionState.NO_CAMERA),
        (SourceProblem.BUSY, SessionState.BUSY),
        (SourceProblem.DENIED, SessionState.DENIED),
        (SourceProblem.UNSUPPORTED, SessionState.FAILED),
    ],
)
def test_a_source_that_cannot_be_opened_has_its_own_state(
    qtbot: QtBot, problem: SourceProblem, state: SessionState
) -> None:
    session = make_session(SourceError(problem, "It does not work."))
    session.start("camera:0")
    wait_for(qtbot, session, state)
    assert session.error is not None
    assert str(session.error) == "It does not work."
    end(session)


@pytest.mark.parametrize(
    "problem", [SourceProblem.MISSING, SourceProblem.BUSY, SourceProblem.DENIED]
)
@pytest.mark.parametrize("spec", ["film.mp4", "rtsp://camera.local/live"])
def test_what_is_wrong_with_a_file_or_a_stream_is_not_said_of_the_camera(
    qtbot: QtBot, problem: SourceProblem, spec: str
) -> None:
    session = make_session(SourceError(problem, "It does not work."))
    session.start(spec)
    wait_for(qtbot, session, SessionState.FAILED)
    end(session)


def test_a_lost_camera_comes_back_and_time_goes_on(qtbot: QtBot) -> None:
    first, second = ScriptedSource(), ScriptedSource()
    gone = SourceError(SourceProblem.MISSING, "There is no camera.")
    session = make_session(first, gone, gone, second)
    session.start("camera:0")
    wait_for(qtbot, session, SessionState.RUNNING)
    qtbot.waitUntil(lambda: session.analysed >= 5)
    states: list[SessionState] = []
    session.state_changed.connect(states.append)
    before_s = session.position_s
    first.lose()
    qtbot.waitUntil(lambda: SessionState.RUNNING in states, timeout=10_000)
    assert states == [SessionState.LOST, SessionState.RUNNING]
    qtbot.waitUntil(lambda: session.position_s > before_s + 0.04)
    session.stop()
    end(session)


def test_a_paused_camera_that_was_away_is_paused_when_it_is_back(qtbot: QtBot) -> None:
    first, second = ScriptedSource(), ScriptedSource()
    session = make_session(first, second)
    session.start("camera:0")
    wait_for(qtbot, session, SessionState.RUNNING)
    session.pause()
    states: list[SessionState] = []
    session.state_changed.connect(states.append)
    first.lose()
    qtbot.waitUntil(lambda: len(states) == 2, timeout=10_000)
    assert states == [SessionState.LOST, SessionState.PAUSED]
    before = session.analysed
    session.resume()
    qtbot.waitUntil(lambda: session.analysed > before)
    assert session.state is SessionState.RUNNING
    session.stop()
    end(session)


def test_a_model_that_does_not_load_ends_in_failed_with_its_sentence(qtbot: QtBot) -> None:
    def refuse(_settings: Settings) -> object:
        raise ModelError("The model is not the one its manifest describes.")

    session = Session(Settings(), SourceShelf(ScriptedSource()), refuse)
    session.start("demo")
    wait_for(qtbot, session, SessionState.FAILED)
    assert "manifest" in str(session.error)
    end(session)


def test_a_defect_in_a_stage_ends_in_failed_not_in_silence(qtbot: QtBot) -> None:
    def break_down(_frame: object) -> tuple[()]:
        raise ZeroDivisionError("scripted")

    session = make_session(ScriptedSource(), analyzer=ScriptedAnalyzer(break_down))
    session.start("demo")
    wait_for(qtbot, session, SessionState.FAILED)
    assert "ZeroDivisionError" in str(session.error)
    end(session)


def test_a_file_is_analysed_wholly_ends_and_plays_again(qtbot: QtBot) -> None:
    session = make_session(ScriptedSource(live=False, frame_count=20, frame_rate_hz=200))
    session.start("film.mp4")
    wait_for(qtbot, session, SessionState.ENDED)
    assert session.analysed == session.captured == 20
    assert session.dropped == 0
    session.resume()
    assert session.state is SessionState.RUNNING
    wait_for(qtbot, session, SessionState.ENDED)
    assert session.analysed == 40
    session.stop()
    end(session)


def test_pause_holds_a_file_and_steps_move_it(qtbot: QtBot) -> None:
    session = make_session(ScriptedSource(live=False, frame_count=500, frame_rate_hz=50))
    session.start("film.mp4")
    wait_for(qtbot, session, SessionState.RUNNING)
    session.pause()
    assert session.state is SessionState.PAUSED
    qtbot.waitUntil(lambda: session.analysed == session.captured)
    qtbot.wait(60)
    held_s = session.position_s
    session.step(1)
    qtbot.waitUntil(lambda: session.position_s == pytest.approx(held_s + 0.02))
    session.step(-1)
    qtbot.waitUntil(lambda: session.position_s == pytest.approx(held_s))
    session.seek(5.0)
    qtbot.waitUntil(lambda: session.position_s == pytest.approx(5.0))
    assert session.state is SessionState.PAUSED
    session.resume()
    qtbot.waitUntil(lambda: session.position_s > 5.0)
    session.stop()
    end(session)


def test_pausing_a_camera_goes_on_with_the_present(qtbot: QtBot) -> None:
    session = make_session(ScriptedSource(frame_rate_hz=100))
    session.start("camera:0")
    wait_for(qtbot, session, SessionState.RUNNING)
    session.pause()
    qtbot.waitUntil(lambda: session.analysed + session.dropped >= session.captured - 1)
    held_s = session.position_s
    qtbot.wait(200)
    session.resume()
    qtbot.waitUntil(lambda: session.position_s > held_s + 0.1)
    session.stop()
    end(session)


def test_a_new_source_replaces_the_old_one_which_is_closed_first(qtbot: QtBot) -> None:
    first, second = ScriptedSource(), ScriptedSource(live=False, frame_count=5)
    session = make_session(first, second)
    session.start("camera:0")
    wait_for(qtbot, session, SessionState.RUNNING)
    session.start("film.mp4")
    assert session.state is SessionState.STARTING
    wait_for(qtbot, session, SessionState.ENDED)
    assert first.closed_count > 0
    assert session.captured == 5
    session.stop()
    end(session)


def test_other_settings_take_effect_while_it_runs(qtbot: QtBot) -> None:
    made: list[Settings] = []

    def create(settings: Settings) -> ScriptedAnalyzer:
        made.append(settings)
        return ScriptedAnalyzer()

    session = Session(Settings(), SourceShelf(ScriptedSource()), create)
    session.start("demo")
    wait_for(qtbot, session, SessionState.RUNNING)
    changed = replace(Settings(), smoothing=replace(Settings().smoothing, time_constant_s=1.0))
    session.apply_settings(changed)
    qtbot.waitUntil(lambda: made[-1] == changed)
    assert session.state is SessionState.RUNNING
    session.stop()
    end(session)


def test_another_threshold_needs_no_other_analyzer(qtbot: QtBot) -> None:
    made: list[Settings] = []

    def create(settings: Settings) -> ScriptedAnalyzer:
        made.append(settings)
        return ScriptedAnalyzer()

    session = Session(Settings(), SourceShelf(ScriptedSource()), create)
    session.start("demo")
    wait_for(qtbot, session, SessionState.RUNNING)
    changed = replace(Settings().classification, threshold=0.9)
    session.apply_settings(replace(Settings(), classification=changed))
    before = session.analysed
    qtbot.waitUntil(lambda: session.analysed > before + 3)
    assert len(made) == 1
    assert session.settings.classification.threshold == 0.9
    session.stop()
    end(session)


def test_another_size_of_the_camera_begins_a_new_run(qtbot: QtBot) -> None:
    session = make_session(ScriptedSource(), ScriptedSource())
    session.start("camera:0")
    wait_for(qtbot, session, SessionState.RUNNING)
    before = session.run
    with qtbot.waitSignal(session.begins):
        session.apply_settings(replace(Settings(), camera=CameraSettings(width_px=640)))
    assert session.run is not before
    wait_for(qtbot, session, SessionState.RUNNING)
    session.stop()
    end(session)


def test_the_speed_is_kept_for_the_next_file(qtbot: QtBot) -> None:
    first, second = (ScriptedSource(live=False, frame_count=500) for _ in range(2))
    session = make_session(first, second)
    session.start("film.mp4")
    wait_for(qtbot, session, SessionState.RUNNING)
    session.set_speed(4.0)
    session.start("other.mp4")
    wait_for(qtbot, session, SessionState.RUNNING)
    assert session.run is not None
    assert session.run.playback.speed == 4.0
    session.stop()
    end(session)


def test_stopping_while_the_source_still_opens_leaves_nothing_behind(qtbot: QtBot) -> None:
    from threading import Event

    opening, may_open = Event(), Event()
    source = ScriptedSource()

    def open_slowly(_spec: str, _settings: Settings) -> ScriptedSource:
        opening.set()
        may_open.wait(5)
        return source

    session = Session(Settings(), open_slowly, lambda _settings: ScriptedAnalyzer())
    session.start("camera:0")
    assert opening.wait(5)
    session.stop()
    assert session.state is SessionState.IDLE
    may_open.set()
    end(session)
    assert source.closed_count > 0
    assert session.state is SessionState.IDLE


def test_a_closed_session_does_not_begin_again(qtbot: QtBot) -> None:
    session = make_session(ScriptedSource())
    session.close()
    session.start("camera:0")
    assert session.state is SessionState.IDLE
    end(session)
