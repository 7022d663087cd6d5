from pathlib import Path

import miniaudio
import pytest
from helpers.videos import write_video
from pytestqt.qtbot import QtBot

from fer_desktop.gui.presentation.sound import RATE_HZ, FilmSound


def test_the_sound_of_a_film_is_played_by_a_device(qtbot: QtBot, tmp_path: Path) -> None:
    path = write_video(tmp_path / "film.mp4", sound="aac", sound_s=1.0)
    sound = FilmSound(path, backend=miniaudio.Backend.NULL)
    assert sound.problem is None
    sound.start()
    qtbot.waitUntil(lambda: sound.played_frames > RATE_HZ / 4, timeout=10_000)
    sound.close()
    sound.close()


def test_a_film_without_sound_is_silent_without_a_word(tmp_path: Path) -> None:
    sound = FilmSound(write_video(tmp_path / "film.mp4", count=2))
    assert sound.problem is None
    sound.start()
    sound.close()
    assert sound.played_frames == 0


def test_without_a_device_a_sentence_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def none(**_options: object) -> None:
        raise miniaudio.MiniaudioError("failed to init device", -401)

    monkeypatch.setattr(miniaudio, "PlaybackDevice", none)
    sound = FilmSound(write_video(tmp_path / "film.mp4", count=2, sound="aac"))
    assert "film.mp4 is shown without its sound" in str(sound.problem)
    sound.start()
    sound.close()
