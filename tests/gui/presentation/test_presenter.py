from pathlib import Path
from threading import Event

import pytest
from helpers.videos import write_video
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import FerError
from fer_desktop.gui.presentation.film import Film
from fer_desktop.gui.presentation.presenter import Presenter
from fer_desktop.gui.presentation.sound import FilmSound
from fer_desktop.gui.presentation.stimulus_screen import StimulusScreen
from fer_desktop.gui.toolkit.tasks import Task
from fer_desktop.studies.study import Stimulus, StimulusKind


@pytest.fixture
def screen(qtbot: QtBot) -> StimulusScreen:
    screen = StimulusScreen()
    qtbot.addWidget(screen)
    screen.resize(320, 240)
    screen.show()
    return screen


class Seen:
    """What a presenter said."""

    def __init__(self, presenter: Presenter) -> None:
        self.began: list[tuple[str, float]] = []
        self.ended: list[tuple[str, float, float, int]] = []
        presenter.began.connect(lambda stimulus, at: self.began.append((stimulus.name, at)))
        presenter.ended.connect(
            lambda stimulus, begin, end, dropped: self.ended.append(
                (stimulus.name, begin, end, dropped)
            )
        )


def test_stimuli_of_every_kind_are_shown_one_after_the_other(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path
) -> None:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("blue"))
    picture.save(str(tmp_path / "blue.png"))
    write_video(tmp_path / "film.mp4", count=5)
    stimuli = [
        Stimulus("cross", StimulusKind.CROSS, duration_s=0.02),
        Stimulus("blue", StimulusKind.PICTURE, "blue.png", duration_s=0.02),
        Stimulus("film", StimulusKind.VIDEO, "film.mp4"),
        Stimulus("short", StimulusKind.VIDEO, "film.mp4", duration_s=0.05),
        Stimulus("pause", StimulusKind.PAUSE, duration_s=0.01),
    ]
    presenter = Presenter(screen, tmp_path)
    seen = Seen(presenter)
    with qtbot.waitSignal(presenter.finished, timeout=20_000):
        presenter.start(stimuli)
    names = [stimulus.name for stimulus in stimuli]
    assert [name for name, _ in seen.began] == names
    assert [name for name, *_ in seen.ended] == names
    for (_, at), (name, begin, end, _dropped) in zip(seen.began, seen.ended, strict=True):
        assert at == begin < end, name
    lengths = {name: end - begin for name, begin, end, _ in seen.ended}
    assert lengths["film"] >= 0.2  # five pictures, 40 ms each
    assert lengths["short"] >= 0.05
    assert not presenter.is_running


def test_a_text_waits_for_the_participant(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path
) -> None:
    presenter = Presenter(screen, tmp_path)
    with qtbot.waitSignal(presenter.began):
        presenter.start([Stimulus("welcome", StimulusKind.TEXT, text="Press the space bar.")])
    assert presenter.is_running
    with qtbot.waitSignal(presenter.finished):
        qtbot.keyClick(screen, Qt.Key.Key_Space)


def test_escape_breaks_off_and_what_is_left_can_be_shown_later(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path
) -> None:
    presenter = Presenter(screen, tmp_path)
    seen = Seen(presenter)
    with qtbot.waitSignal(presenter.began):
        presenter.start([Stimulus("long", StimulusKind.CROSS, duration_s=60.0)])
    with qtbot.waitSignals([presenter.broken_off, presenter.stopped]):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not seen.ended
    assert not presenter.is_running
    with qtbot.assertNotEmitted(presenter.broken_off):
        presenter.stop()


def test_the_window_lives_while_a_film_is_opened_and_escape_ends_that_too(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path
) -> None:
    write_video(tmp_path / "film.mp4", count=5)
    may_open, sounds = Event(), []

    def slow_disk(path: Path) -> FilmSound:
        assert may_open.wait(60)
        sounds.append(FilmSound(path))
        return sounds[0]

    presenter = Presenter(screen, tmp_path, slow_disk)
    seen = Seen(presenter)
    presenter.start([Stimulus("film", StimulusKind.VIDEO, "film.mp4")])
    assert presenter.is_running
    with (
        qtbot.waitSignal(presenter.stopped),
        qtbot.assertNotEmitted(presenter.broken_off),
    ):
        qtbot.keyClick(screen, Qt.Key.Key_Escape)
    assert not presenter.is_running
    task = presenter.findChild(Task)
    assert task is not None
    with qtbot.waitSignal(task.ended, timeout=60_000):
        may_open.set()
    assert sounds[0].is_closed  # and the film with it
    assert not seen.began


def test_who_stops_at_the_end_of_a_stimulus_is_shown_no_other(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path
) -> None:
    presenter = Presenter(screen, tmp_path)
    seen = Seen(presenter)
    presenter.ended.connect(lambda *_told: presenter.stop())
    cross = Stimulus("cross", StimulusKind.CROSS, duration_s=0.01)
    with qtbot.waitSignal(presenter.stopped):
        presenter.start([cross, cross])
    assert [name for name, _ in seen.began] == ["cross"]
    assert not presenter.is_running


@pytest.mark.parametrize("kind", [StimulusKind.VIDEO, StimulusKind.PICTURE])
@pytest.mark.parametrize("is_there", [True, False])
def test_a_file_that_is_missing_or_broken_ends_in_one_sentence(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path, kind: StimulusKind, is_there: bool
) -> None:
    if is_there:
        (tmp_path / "file").write_text("nothing")
    presenter = Presenter(screen, tmp_path)
    with qtbot.waitSignal(presenter.failed) as told, qtbot.waitSignal(presenter.stopped):
        presenter.start([Stimulus("clip", kind, "file")])
    assert "file" in str(told.args[0])
    assert not presenter.is_running


def test_a_film_whose_sound_fails_is_closed(
    qtbot: QtBot, screen: StimulusScreen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_video(tmp_path / "film.mp4", count=50)
    closed: list[Film] = []
    close = Film.close
    monkeypatch.setattr(Film, "close", lambda film: (closed.append(film), close(film)))

    def no_sound(path: Path) -> FilmSound:
        raise FerError("There is no sound at all.")

    presenter = Presenter(screen, tmp_path, no_sound)
    with qtbot.waitSignal(presenter.failed), qtbot.waitSignal(presenter.stopped):
        presenter.start([Stimulus("film", StimulusKind.VIDEO, "film.mp4")])
    assert len(closed) == 1
