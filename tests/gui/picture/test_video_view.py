"""The picture on screen is the one shown last."""

import numpy as np
from pytestqt.qtbot import QtBot

from fer_desktop.core.frames import Image
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
