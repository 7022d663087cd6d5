from pathlib import Path

import pytest
from helpers.videos import number_of, write_video

from fer_desktop.core.errors import SourceError
from fer_desktop.gui.presentation.film import Film


def waited(film: Film, now_s: float, until: int) -> list[int]:
    """Numbers of the pictures that are due when asked again and again at this time."""
    seen: list[int] = []
    while not film.is_over and (not seen or seen[-1] != until):
        if (picture := film.due(now_s)) is not None:
            seen.append(number_of(picture.image))
    return seen


def test_pictures_come_when_their_time_has_come(tmp_path: Path) -> None:
    film = Film(write_video(tmp_path / "film.mp4", count=6))  # 40 ms apart
    first = film.first()
    assert first is not None
    assert number_of(first.image) == 0
    assert film.due(0.039) is None
    assert waited(film, 0.041, until=1) == [1]
    assert film.due(0.05) is None
    assert film.dropped_frames == 0
    film.close()


def test_pictures_that_are_over_are_counted_as_dropped(tmp_path: Path) -> None:
    film = Film(write_video(tmp_path / "film.mp4", count=6))
    film.first()
    seen = waited(film, 0.161, until=4)
    assert seen[-1] == 4
    assert film.dropped_frames == 4 - len(seen)
    film.close()


def test_a_film_is_over_after_its_last_picture(tmp_path: Path) -> None:
    film = Film(write_video(tmp_path / "film.mp4", count=3))
    film.first()
    waited(film, 0.1, until=2)
    film.due(0.11)
    assert not film.is_over
    while not film.is_over:
        film.due(0.13)
    film.close()


def test_what_is_no_film_is_told(tmp_path: Path) -> None:
    (tmp_path / "film.mp4").write_text("nothing")
    with pytest.raises(SourceError, match=r"film\.mp4"):
        Film(tmp_path / "film.mp4")


def test_a_film_can_be_closed_at_any_moment(tmp_path: Path) -> None:
    film = Film(write_video(tmp_path / "film.mp4", count=100))
    film.close()
    other = Film(write_video(tmp_path / "other.mp4", count=100))
    other.first()
    other.close()
