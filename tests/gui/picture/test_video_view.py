"""The picture on screen is the one shown last."""

import numpy as np
from helpers.faces import make_face
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import BoundingBox, Image
from fer_desktop.gui.picture.video_view import VideoView
from fer_desktop.gui.player.faces import Faces


def plain(shade: int) -> Image:
    return np.full((90, 160, 3), shade, np.uint8)


def middle(view: VideoView) -> int:
    image = view.grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).red()


def test_a_picture_that_lies_where_an_earlier_one_lay_in_memory_is_shown(qtbot: QtBot) -> None:
    view = VideoView(Faces())
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    painted = plain(10)
    view.show_picture(painted, ())
    assert middle(view) == 10
    place = id(painted)
    view.show_picture(plain(100), ())  # and not painted, e.g. while the window is minimised
    del painted
    others: list[Image] = []
    while id(picture := plain(200)) != place and len(others) < 1000:
        others.append(picture)
    view.show_picture(picture, ())
    assert middle(view) == 200


def test_a_label_leaves_the_words_over_the_picture_free(qtbot: QtBot) -> None:
    view = VideoView(Faces())
    qtbot.addWidget(view)
    view.resize(640, 360)
    image = np.full((360, 640, 3), 90, np.uint8)
    face = make_face(box=BoundingBox(290, 45, 350, 120))  # with its label at the upper edge
    view.set_banner("Paused")
    banner = QRect(290, 12, 60, 26)
    view.show_picture(image, ())
    alone = view.grab(banner).toImage()
    view.show_picture(image, (face,))
    assert view.grab(banner).toImage() == alone
    view.set_banner("")
    assert view.grab(banner).toImage() != alone
