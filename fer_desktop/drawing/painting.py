"""Painting: the marks of a picture's faces, drawn into it with OpenCV.

For recordings and exports; the window paints the same marks (`marks.mark_face`) with its own text.
Sizes follow the picture's height.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import BoundingBox, Face, Image
from fer_desktop.drawing.marks import DrawingOptions, FaceMark, mark_face, text_height_px
from fer_desktop.drawing.palette import Color, label_color, readable_on


def draw(
    image: Image,
    faces: tuple[Face, ...],
    options: DrawingOptions | None = None,
    names: Mapping[int, str] | None = None,
) -> Image:
    """A copy of the picture with its faces drawn on it; the picture itself is not touched.

    `names` are those that a person gave to faces, by their numbers.
    """
    options = options or DrawingOptions()
    canvas = np.array(image, order="C")
    plates: list[BoundingBox] = []
    for face in faces:
        mark = mark_face(face, options.threshold)
        _draw_mark(canvas, mark, mark.title(names or {}), options, plates)
    canvas.flags.writeable = False
    return canvas


def _draw_mark(
    canvas: Image, mark: FaceMark, title: str, options: DrawingOptions, plates: list[BoundingBox]
) -> None:
    """Draw one mark; `plates` are the labels drawn so far, to which its own is added."""
    height_px = canvas.shape[0]
    line_px = max(round(height_px / 300), 1)
    x_min, y_min = round(mark.box.x_min), round(mark.box.y_min)
    x_max, y_max = round(mark.box.x_max), round(mark.box.y_max)
    if options.boxes:
        # a dark line beneath the coloured one keeps the box visible on any background
        for color, width in (((0, 0, 0), line_px + 2), (mark.color, line_px)):
            cv2.rectangle(canvas, (x_min, y_min), (x_max, y_max), color, width)
    if options.landmarks and mark.landmarks is not None:
        for x, y in mark.landmarks.points:
            cv2.circle(canvas, (round(x), round(y)), line_px + 2, (0, 0, 0), -1, cv2.LINE_AA)
            cv2.circle(canvas, (round(x), round(y)), line_px + 1, mark.color, -1, cv2.LINE_AA)
    if options.labels:
        plates.append(_draw_label(canvas, mark, title, plates))
    if options.probabilities:
        _draw_bars(canvas, mark, x_max + 2 * line_px, y_min)


def _draw_label(
    canvas: Image, mark: FaceMark, title: str, plates: list[BoundingBox]
) -> BoundingBox:
    plate = _plate(title, text_height_px(canvas.shape[0]))
    height_px, width_px = plate.shape
    place = _place(mark.box, width_px, height_px, canvas.shape, plates)
    left, top = round(place.x_min), round(place.y_min)
    under = canvas[top : top + height_px, left : left + width_px]
    if under.size:
        inside = np.ascontiguousarray(plate[: under.shape[0], : under.shape[1]])
        under[:] = cv2.applyColorMap(inside, _shades(mark.color))
    return place


def _place(
    box: BoundingBox,
    width_px: int,
    height_px: int,
    shape: tuple[int, ...],
    plates: list[BoundingBox],
) -> BoundingBox:
    """Above the box, else below it, else within: where the picture and other labels let it, as in
    the window."""
    left = float(np.clip(round(box.x_min), 0, max(shape[1] - width_px, 0)))
    inside = max(round(box.y_min), 0)
    above, below = round(box.y_min) - height_px, round(box.y_max)
    places = [
        BoundingBox(left, top, left + width_px, top + height_px) for top in (above, below, inside)
    ]
    for place in places:
        free = not any(place.intersection_over_union(other) > 0 for other in plates)
        if free and place.y_min >= 0 and place.y_max <= shape[0]:
            return place
    return places[0] if above >= 0 else places[2]


def _plate(title: str, text_px: float) -> NDArray[np.uint8]:
    """A label's text with room around it: 0 where the plate is seen, 255 where the text is."""
    words = [_word(word, text_px) for word in re.findall(r"\S+\s*", title)]
    pad = max(round(text_px / 5), 2)
    return np.pad(np.concatenate(words, axis=1), pad)


@lru_cache(maxsize=512)
def _word(word: str, text_px: float) -> NDArray[np.uint8]:
    """A word as a mask; OpenCV takes a third of a millisecond to draw one label."""
    scale, thickness = text_px / 30, max(round(text_px / 16), 1)
    font = cv2.FONT_HERSHEY_DUPLEX
    (width, height), below = cv2.getTextSize(word, font, scale, thickness)
    mask = np.zeros((height + below, width), np.uint8)
    cv2.putText(mask, word, (0, height), font, scale, (255,), thickness, cv2.LINE_AA)
    return mask


@lru_cache(maxsize=64)
def _shades(color: Color) -> NDArray[np.uint8]:
    """From the plate's colour (0) to that of its text (255), as OpenCV takes colour maps."""
    steps = np.linspace(color, readable_on(color), 256)
    return np.round(steps).astype(np.uint8).reshape(256, 1, 3)


def _draw_bars(canvas: Image, mark: FaceMark, x: int, y: int) -> None:
    bar_px = max(round(text_height_px(canvas.shape[0]) * 0.55), 6)
    full_px = bar_px * 8
    if x + full_px > canvas.shape[1]:
        x = max(round(mark.box.x_min) - full_px - 4, 0)
    for index, value in enumerate(mark.probabilities):
        top = y + index * (bar_px + 2)
        cv2.rectangle(canvas, (x, top), (x + full_px, top + bar_px), (30, 30, 30), -1)
        end = x + round(full_px * min(max(value, 0.0), 1.0))
        cv2.rectangle(canvas, (x, top), (end, top + bar_px), label_color(index), -1)
