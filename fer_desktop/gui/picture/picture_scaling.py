"""A picture at another size, as it is shown: quick enough for 30 a second in the GUI thread."""

import numpy as np

from fer_desktop.core.frames import Image


def scale_into(target: Image, picture: Image) -> None:
    """Fill `target` (height, width, 3) with the whole `picture` (rows, columns, 3).

    It is halved as long as that leaves enough, then interpolated: each pixel counts, and no pattern
    arises. OpenCV's mean over an area of any other size takes seven times as long.
    """
    import cv2  # not before there is a picture: whoever gave it has loaded it by then

    height, width = target.shape[:2]
    while picture.shape[0] >= 2 * height and picture.shape[1] >= 2 * width:
        rows, columns = picture.shape[0] // 2, picture.shape[1] // 2
        even = picture[: 2 * rows, : 2 * columns]  # else it is no quick halving
        halved = cv2.resize(even, (columns, rows), interpolation=cv2.INTER_AREA)
        picture = np.asarray(halved, np.uint8)
    cv2.resize(picture, (width, height), dst=target, interpolation=cv2.INTER_LINEAR)
