"""Measure which square around a detector's box FER-2013 shows.

    python -m training measure-crop --data ../shared/data

Runs a detector over enlarged FER-2013 pictures of the training split, each with a margin of
repeated edge, and takes the median of where its boxes lie. The outcome stands in export.py and in
every manifest.
"""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import CropMapping
from fer_desktop.core.frames import BoundingBox, Detection, Image
from training.datasets.data_folder import DataFolder
from training.datasets.labelled import DatasetError

ENLARGED_PX = 192
MARGIN_PX = 48

Detect = Callable[[Image], Sequence[Detection]]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--data", type=Path, required=True, help="folder with fer2013/")
    parser.add_argument("--detector", default="mtcnn", help="engine of fer_desktop.detection")
    parser.add_argument("--count", type=int, default=600, help="how many pictures")
    parser.add_argument("--seed", type=int, default=1)


def run(arguments: argparse.Namespace) -> int:
    from fer_desktop.core.settings import DetectionSettings
    from fer_desktop.detection import create_detector

    training, _ = DataFolder(arguments.data).training_set()
    chosen = np.random.default_rng(arguments.seed).permutation(len(training))[: arguments.count]
    detector = create_detector(DetectionSettings(engine=arguments.detector))
    boxes = face_boxes(detector.detect, training.pictures[chosen])
    mapping, spread = median_mapping(boxes)
    print(f"{len(boxes)} faces in {len(chosen)} pictures, detector {arguments.detector}")
    print(
        f"median: offset_x {mapping.offset_x:+.3f}, offset_y {mapping.offset_y:+.3f}, "
        f"scale {mapping.scale:.3f}"
    )
    print(
        "middle half of the pictures: "
        + ", ".join(f"{low:+.3f} to {high:+.3f}" for low, high in spread)
    )
    return 0


def face_boxes(detect: Detect, pictures: NDArray[np.uint8]) -> list[BoundingBox]:
    """The surest box in each picture that has one, in shares of FER-2013's square (0 to 1)."""
    boxes = []
    for picture in pictures:
        large = cv2.resize(picture, (ENLARGED_PX, ENLARGED_PX), interpolation=cv2.INTER_CUBIC)
        framed = cv2.copyMakeBorder(
            large, MARGIN_PX, MARGIN_PX, MARGIN_PX, MARGIN_PX, cv2.BORDER_REPLICATE
        )
        detections = detect(cv2.cvtColor(framed, cv2.COLOR_GRAY2RGB))
        if detections:
            box = max(detections, key=lambda found: found.confidence).box
            edges = (box.x_min, box.y_min, box.x_max, box.y_max)
            boxes.append(BoundingBox(*((edge - MARGIN_PX) / ENLARGED_PX for edge in edges)))
    return boxes


def median_mapping(
    boxes: Sequence[BoundingBox],
) -> tuple[CropMapping, list[tuple[float, float]]]:
    """(median mapping, quartiles of offset_x, offset_y and scale). Raises DatasetError if empty."""
    if not boxes:
        raise DatasetError("The detector found no face in any picture.", "Try more pictures.")
    values = np.array([_mapping(box) for box in boxes])
    low, middle, high = np.percentile(values, (25, 50, 75), axis=0)
    return CropMapping(*map(float, middle)), list(zip(low.tolist(), high.tolist(), strict=True))


def _mapping(box: BoundingBox) -> tuple[float, float, float]:
    """What brings this box to the unit square."""
    size = (box.width + box.height) / 2
    x_center, y_center = box.center
    return (0.5 - x_center) / size, (0.5 - y_center) / size, 1 / size
