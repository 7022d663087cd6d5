"""Squares of the picture as the small windows that R-Net and O-Net look at."""

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.detection.mtcnn.boxes import Boxes
from fer_desktop.detection.mtcnn.pyramid import Pyramid

OUTSIDE = (128, 128, 128)
"""Beyond the picture's edge: mid-grey, which is zero to the networks."""


def cut_windows(pyramid: Pyramid, boxes: Boxes, side_px: int) -> NDArray[np.uint8]:
    """Each box (N, 4) as a window (N, side_px, side_px, 3) uint8 RGB, bilinear."""
    windows = np.empty((len(boxes), side_px, side_px, 3), np.uint8)
    height_px, width_px = pyramid.image.shape[:2]
    for window, (x_min, y_min, x_max, y_max) in zip(windows, boxes.tolist(), strict=True):
        octave = pyramid.octave((x_max - x_min) / side_px)
        scale_x, scale_y = octave.shape[1] / width_px, octave.shape[0] / height_px
        step_x = (x_max - x_min) * scale_x / side_px
        step_y = (y_max - y_min) * scale_y / side_px
        # Pixel u of the window has its centre at u + 0.5 steps from the box's edge.
        to_octave = np.array(
            [
                [step_x, 0.0, x_min * scale_x + step_x / 2 - 0.5],
                [0.0, step_y, y_min * scale_y + step_y / 2 - 0.5],
            ]
        )
        cv2.warpAffine(
            octave,
            to_octave,
            (side_px, side_px),
            dst=window,
            flags=cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP,
            borderMode=cv2.BORDER_CONSTANT,
            borderValue=OUTSIDE,
        )
    return windows
