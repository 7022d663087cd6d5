"""WIDER FACE in its own layout: WIDER_<split>/images/… and wider_face_split/….

The boxes' file has, per picture, its name, a count (at least one line follows, also for 0) and
lines of x, y, width, height, blur, expression, illumination, invalid, occlusion, pose.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import BoundingBox, Image
from fer_desktop.detection.mtcnn.boxes import Boxes
from fer_desktop.detection.tilted import turned, turned_box

INVALID = 7
"""Column of the flag for boxes that do not count."""


@dataclass(frozen=True)
class LabelledPicture:
    """A picture file with all its faces, boxes (N, 4) as x_min, y_min, x_max, y_max."""

    path: Path
    boxes: Boxes
    valid: NDArray[np.bool_]
    turn_degrees: int = 0
    """The picture is turned clockwise by 0, 90 or 270 degrees when it is read."""

    def sizes_px(self) -> NDArray[np.float32]:
        """The shorter side of each face."""
        return (self.boxes[:, 2:] - self.boxes[:, :2]).min(axis=1)

    def read(self) -> Image:
        """The picture as read-only RGB. Raises FerError."""
        picture = cv2.imread(str(self.path), cv2.IMREAD_COLOR)
        if picture is None:
            raise FerError(f"The picture {self.path} cannot be read.")
        image: Image = cv2.cvtColor(picture, cv2.COLOR_BGR2RGB)  # type: ignore[assignment]
        image.flags.writeable = False
        return turned(image, self.turn_degrees) if self.turn_degrees else image

    def turned(self, degrees: int) -> "LabelledPicture":
        """The same picture and faces turned clockwise by 90 or 270 degrees. Raises FerError."""
        image = self.read()
        boxes = [turned_box(BoundingBox(*sides), degrees, image) for sides in self.boxes.tolist()]
        sides = [(box.x_min, box.y_min, box.x_max, box.y_max) for box in boxes]
        there: Boxes = np.array(sides, np.float32).reshape(-1, 4)
        return replace(self, boxes=there, turn_degrees=degrees)


def load_pictures(folder: Path, split: str) -> list[LabelledPicture]:
    """The pictures of "train" or "val" that exist on disk. Raises FerError."""
    labels_path = folder / "wider_face_split" / f"wider_face_{split}_bbx_gt.txt"
    try:
        lines = labels_path.read_text(encoding="utf-8").splitlines()
    except OSError as error:
        raise FerError(
            f"The labels {labels_path} cannot be read: {error.strerror}.",
            "Give the folder that holds wider_face/ with --data.",
        ) from error
    images = folder / f"WIDER_{split}" / "images"
    pictures = [
        LabelledPicture(images / name, rows[:, :4], rows[:, INVALID] == 0)
        for name, rows in _entries(lines)
    ]
    there = [picture for picture in pictures if picture.path.is_file()]
    if not there:
        raise FerError(
            f"{images} has no picture of those in {labels_path.name}.", "Put some there."
        )
    return there


def _entries(lines: list[str]) -> Iterator[tuple[str, NDArray[np.float32]]]:
    """Picture name, and rows whose first four columns are the box's corners."""
    position = 0
    while position < len(lines) and lines[position].strip():
        name, count = lines[position], int(lines[position + 1])
        end = position + 2 + max(count, 1)
        rows = np.array([line.split() for line in lines[position + 2 : end]], np.float32)[:count]
        rows[:, 2:4] += rows[:, :2]
        yield name, rows
        position = end
