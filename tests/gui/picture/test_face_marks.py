"""Labels over the picture: beside their faces, not over each other, only of faces in sight."""

import itertools
from collections.abc import Iterator

import pytest
from helpers.faces import make_face
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from fer_desktop.core.frames import BoundingBox
from fer_desktop.core.settings import ViewSettings
from fer_desktop.drawing.marks import mark_face
from fer_desktop.gui.picture.face_marks import FaceMarkPainter
from fer_desktop.gui.picture.picture_geometry import PictureGeometry

WIDTH, HEIGHT = 1280, 720


@pytest.fixture
def painter(qapp: QApplication) -> Iterator[QPainter]:
    canvas = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB888)
    painter = QPainter(canvas)
    yield painter
    painter.end()


def paint(
    painter: QPainter, boxes: list[BoundingBox], zoom: float = 1.0, name: str = ""
) -> FaceMarkPainter:
    room = (float(WIDTH), float(HEIGHT))
    geometry = PictureGeometry(WIDTH, HEIGHT, room, zoom, (0.5, 0.5), mirrored=False)
    names = dict.fromkeys(range(1, len(boxes) + 1), name)
    marks = FaceMarkPainter(painter, geometry, ViewSettings(), names, None)
    for number, box in enumerate(boxes, start=1):
        marks.paint(mark_face(make_face(number, box=box), 0.5))
    return marks


def test_labels_of_neighbours_do_not_cover_each_other(painter: QPainter) -> None:
    row = [BoundingBox(100 + 170 * i, 300, 230 + 170 * i, 460) for i in range(6)]
    plates = paint(painter, row).plates
    assert len(plates) == 6
    assert not any(one.intersects(two) for one, two in itertools.combinations(plates, 2))


@pytest.mark.parametrize("top", [0, 3, 300, 560])
def test_a_label_lies_in_the_picture(painter: QPainter, top: int) -> None:
    (plate,) = paint(painter, [BoundingBox(1150, top, 1275, top + 158)]).plates
    assert plate.left() >= 0
    assert plate.right() <= WIDTH
    assert plate.top() >= 0
    assert plate.bottom() <= HEIGHT


def test_a_face_out_of_sight_has_no_label(painter: QPainter) -> None:
    boxes = [BoundingBox(20, 20, 120, 140), BoundingBox(600, 300, 700, 420)]
    assert len(paint(painter, boxes).plates) == 2
    assert len(paint(painter, boxes, zoom=4.0).plates) == 1


def test_a_long_name_is_cut(painter: QPainter) -> None:
    box = [BoundingBox(600, 300, 700, 420)]
    (long,) = paint(painter, box, name="A person with a name as long as this one is").plates
    (short,) = paint(painter, box, name="A person").plates
    assert long.width() < 2 * short.width()
