"""Seats name the faces in them, in every size of the picture; what is no seat is refused."""

from pathlib import Path

import pytest
from helpers.analyzed import analyze, rows, session
from helpers.portraits import picture
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.analysis.analyzer import create_analyzer
from fer_desktop.analysis.seats import Seat, as_settings, read_seats, seat_at, seats_of, to_json
from fer_desktop.core.errors import SettingsError
from fer_desktop.core.frames import BoundingBox, Frame, HeldLabel
from fer_desktop.core.resources import resource
from fer_desktop.core.settings import SeatingSettings, Settings
from fer_desktop.scores.kept_face import KeptFace

LEFT, RIGHT = Seat("left", 0, 0, 0.5, 1), Seat("right", 0.5, 0, 0.5, 1)
CHILD = Seat("child", 0.6, 0.5, 0.2, 0.4)
SEATS = (LEFT, RIGHT, CHILD)


def at(x: float, y: float, width_px: int = 1000, height_px: int = 500) -> str:
    """The seat of a face with its centre there."""
    x, y = x * width_px, y * height_px
    return seat_at(SEATS, BoundingBox(x - 20, y - 20, x + 20, y + 20), width_px, height_px)


@pytest.mark.parametrize("size", [(1000, 500), (320, 240)])
def test_the_centre_decides_and_of_several_the_smallest(size: tuple[int, int]) -> None:
    assert (at(0.2, 0.5, *size), at(0.9, 0.5, *size)) == ("left", "right")
    assert at(0.7, 0.7, *size) == "child"
    assert at(0.5, 0.5, *size) == "right"  # a far edge does not belong
    assert at(1.2, 0.5, *size) == ""


names = st.text(st.characters(codec="utf-8", categories=["L", "N"]), min_size=1, max_size=12)
shares = st.integers(0, 500).map(lambda n: n / 1000)
seats = st.builds(Seat, names, shares, shares, shares.filter(bool), shares.filter(bool)).filter(
    lambda seat: seat.x + seat.width <= 1 and seat.y + seat.height <= 1
)


@given(st.lists(seats, max_size=5, unique_by=lambda seat: seat.name))
def test_settings_and_file_give_the_seats_back(found: list[Seat]) -> None:
    assert seats_of(as_settings(found)) == tuple(found)


def test_a_file_gives_them_back(tmp_path: Path) -> None:
    path = tmp_path / "seats.json"
    path.write_text(to_json(as_settings(SEATS)), encoding="utf-8")
    assert seats_of(read_seats(path)) == SEATS


@pytest.mark.parametrize(
    "seat",
    [
        "",
        "left",
        "0 0 1 left",
        "0 0 1 one left",
        "0.6 0 0.5 1 beyond the edge",
        "0 0 0 1 empty",
        "0 0 1 1 =1+1",
        "0 0 1 1 two\nlines",
        "nan 0 1 1 left",
    ],
)
def test_what_is_no_seat_is_refused(seat: str) -> None:
    with pytest.raises(SettingsError):
        SeatingSettings((seat,))


def test_two_seats_of_one_name_are_refused() -> None:
    with pytest.raises(SettingsError, match="a name of its own"):
        as_settings((LEFT, Seat("left", 0.5, 0, 0.5, 1)))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("x", "not valid JSON"),
        ('{"format": "fer-desktop seats", "format_version": 1}', "seats is missing"),
        ('{"format": "fer-desktop seats", "format_version": 2, "seats": []}', "format_version"),
        (
            '{"format": "fer-desktop seats", "format_version": 1, "seats": [{"name": "a", "x": 0, '
            '"y": 0, "width": 2, "height": 1}]}',
            "width must be a number from 0 to 1",
        ),
    ],
)
def test_a_file_that_makes_no_sense_is_refused_by_its_field(
    content: str, said: str, tmp_path: Path
) -> None:
    path = tmp_path / "seats.json"
    path.write_text(content)
    with pytest.raises(SettingsError, match=said):
        read_seats(path)


def test_faces_of_the_demo_have_the_names_of_their_seats(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    path = tmp_path / "seats.json"
    path.write_text(to_json(as_settings((LEFT, RIGHT))), encoding="utf-8")
    words = ("--seats", path, "--output", tmp_path / "s", "--quiet", "--seconds", "0.4")
    assert analyze(resource("demo", "demo.mp4"), *words) == 0
    found = [row for row in rows(tmp_path / "s") if row["success"] == "1"]
    assert found
    width_px = session(tmp_path / "s")["source"]["width_px"]
    for row in found:
        middle_px = float(row["FaceRectX"]) + float(row["FaceRectWidth"]) / 2
        expected = "left" if middle_px < width_px / 2 else "right"
        assert (row["seat"], row["face_name"]) == (expected, expected)
    assert session(tmp_path / "s")["settings"]["seating"]["seats"][0] == "0 0 0.5 1 left"


def test_a_frame_that_is_recalled_has_its_seats_again() -> None:
    settings = Settings(seating=as_settings((LEFT, RIGHT)))
    analyzer = create_analyzer(settings)
    image = picture(640, 360, ("astronaut", 240, 160, 180), ("hopper", 240, 480, 180))
    found = analyzer.analyze(Frame(0, 0.0, image, 0.0))
    assert sorted(face.seat for face in found.faces) == ["left", "right"]
    known = [
        KeptFace(
            f.track, f.probabilities, f.smoothed, HeldLabel(f.label_class, f.label_probability)
        )
        for f in found.faces
    ]
    again = analyzer.recall(Frame(0, 0.0, image, 0.0), known)
    assert [face.seat for face in again.faces] == [face.seat for face in found.faces]
