"""Marks over a picture: the same everywhere, readable everywhere, the picture left alone."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.contrast import contrast
from helpers.faces import LARGE, make_face, make_image

from fer_desktop.core.frames import EMOTIONS, BoundingBox
from fer_desktop.drawing.marks import DrawingOptions, mark_face, text_height_px
from fer_desktop.drawing.painting import draw
from fer_desktop.drawing.palette import (
    EMOTION_COLORS,
    EMOTION_COLORS_ON_DARK,
    EMOTION_COLORS_ON_LIGHT,
    LINE_STYLES,
    UNSURE_COLOR,
    label_color,
    readable_on,
)
from fer_desktop.scores.labels import UNSURE_INDEX


def test_the_picture_itself_is_not_touched() -> None:
    image = make_image(320, 240)
    before = image.copy()
    drawn = draw(image, (make_face(box=LARGE),))
    np.testing.assert_array_equal(image, before)
    assert not np.array_equal(drawn, image)
    assert not drawn.flags.writeable


def test_a_box_is_drawn_in_the_colour_of_its_label() -> None:
    face = make_face(1, "surprise", box=LARGE)
    drawn = draw(make_image(320, 240), (face,), DrawingOptions(labels=False))
    column = drawn[70:150, 98:103].reshape(-1, 3).astype(int)
    distance = np.abs(column - np.array(EMOTION_COLORS["surprise"])).sum(axis=1)
    assert distance.min() < 60  # edges are smoothed


def test_below_the_threshold_the_label_is_withheld() -> None:
    face = make_face(2, "happiness", share=0.5, box=LARGE)
    mark = mark_face(face, 0.51)
    assert mark.title({}) == "2: unsure"
    assert mark.color == UNSURE_COLOR
    assert mark_face(face, 0.0).title({}) == "2: happiness 50%"


@pytest.mark.parametrize(
    ("name", "seat", "shown"),
    [
        ("Ann", "left", "Ann"),
        ("", "left", "left"),
        ("René", "", "Rene"),
        ("安", "", "2"),
        ("安", "left", "left"),
        ("Somebody with a long name", "", "Somebody with..."),
    ],
)
def test_a_face_is_called_by_its_name_its_seat_or_its_number(
    name: str, seat: str, shown: str
) -> None:
    face = replace(make_face(2, "happiness", share=0.5), seat=seat)
    assert mark_face(face, 0.0).title({2: name}) == f"{shown}: happiness 50%"


def test_labels_of_two_faces_in_one_place_do_not_cover_each_other() -> None:
    options = DrawingOptions(boxes=False)
    first = make_face(1, "surprise", box=LARGE)
    together = draw(make_image(320, 240), (first, make_face(2, "anger", box=LARGE)), options)
    alone = draw(make_image(320, 240), (first,), options)
    changed = (alone != make_image(320, 240)).any(axis=2)
    np.testing.assert_array_equal(together[changed], alone[changed])


@pytest.mark.parametrize(
    "box",
    [
        BoundingBox(-50, -50, 20, 20),
        BoundingBox(300, 220, 400, 300),
        BoundingBox(1000, 1000, 1100, 1100),
        BoundingBox(-10, -10, 330, 250),
    ],
)
def test_faces_beyond_the_edge_are_drawn_without_complaint(box: BoundingBox) -> None:
    options = DrawingOptions(landmarks=True, probabilities=True)
    drawn = draw(make_image(320, 240), (make_face(box=box),), options)
    assert drawn.shape == (240, 320, 3)


def test_nothing_chosen_draws_nothing() -> None:
    image = make_image(320, 240)
    drawn = draw(image, (make_face(box=LARGE),), DrawingOptions(boxes=False, labels=False))
    np.testing.assert_array_equal(drawn, image)


def test_text_follows_the_height_of_the_picture_within_limits() -> None:
    assert text_height_px(100) == 11
    assert text_height_px(720) == 22.5
    assert text_height_px(10_000) == 44


@pytest.mark.parametrize("color", [*EMOTION_COLORS.values(), UNSURE_COLOR])
def test_label_text_has_a_contrast_of_at_least_four_and_a_half(color: tuple[int, int, int]) -> None:
    assert contrast(readable_on(color), color) >= 4.5


def test_every_emotion_has_its_own_colour_and_the_curves_differ_in_grey_too() -> None:
    for colors in (EMOTION_COLORS, EMOTION_COLORS_ON_DARK, EMOTION_COLORS_ON_LIGHT):
        assert tuple(colors) == EMOTIONS
        assert len(set(colors.values())) == len(EMOTIONS)
    assert tuple(LINE_STYLES) == EMOTIONS
    assert label_color(UNSURE_INDEX) == UNSURE_COLOR
    assert label_color(3) == EMOTION_COLORS[EMOTIONS[3]]


@pytest.mark.parametrize(
    ("colors", "ground"),
    [(EMOTION_COLORS_ON_LIGHT, (255, 255, 255)), (EMOTION_COLORS_ON_DARK, (29, 34, 40))],
)
def test_curves_stand_out_from_their_background(
    colors: dict[str, tuple[int, int, int]], ground: tuple[int, int, int]
) -> None:
    assert min(contrast(color, ground) for color in colors.values()) >= 3.0


def test_a_label_is_cut_where_the_picture_is_smaller_than_it() -> None:
    tiny = np.zeros((9, 20, 3), np.uint8)
    drawn = draw(tiny, (make_face(box=BoundingBox(2, 2, 18, 8)),))
    assert drawn.shape == tiny.shape
    assert drawn.any()
