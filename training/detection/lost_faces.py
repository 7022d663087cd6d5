"""Where faces are lost: the share of them that each stage of the cascade still has.

    python -m training lost-faces --data ../shared/data

A stage still has a face while one of its boxes overlaps it by an IoU of at least 0.5 (0.4 in the
second column). P-Net's squares and R-Net's boxes become squares for the next stage, so they are
compared with the square around the face; O-Net's boxes are compared with the face itself. The last
columns count those of O-Net's boxes that are confident enough for 0.2 false alarms a picture while
the gates are as shipped; with others the confidence is the same and the false alarms are not.
"""

import argparse
import itertools
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from fer_desktop.core.resources import resource
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.boxes import Boxes, overlaps, squares
from fer_desktop.detection.mtcnn.confidence import SEARCH, combine
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from training.detection.evaluate_detector import add_cascade_argument, evaluate, lax_detector
from training.detection.wider_face import LabelledPicture, load_pictures

STAGES = ("P-Net", "R-Net", "O-Net", "found")
SIZE_EDGES_PX = (30, 35, 40, 60, 90, 10_000)
FALSE_ALARMS_PER_PICTURE = 0.2


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--data", type=Path, required=True, help="folder with wider_face/")
    parser.add_argument("--split", choices=("train", "val"), default="val")
    parser.add_argument("--model", type=Path, help="another model folder than the shipped one")
    parser.add_argument("--most-faces", type=int, default=40)
    add_cascade_argument(parser)


def run(arguments: argparse.Namespace) -> int:
    """Print a table by size."""
    pictures = [
        picture
        for picture in load_pictures(arguments.data / "wider_face", arguments.split)
        if len(picture.boxes) <= arguments.most_faces
    ]
    smallest_px = float(SIZE_EDGES_PX[0])
    scored = evaluate(
        lax_detector("mtcnn", smallest_px, arguments.model), "threshold", pictures, smallest_px
    )
    parameters = CascadeParameters(smallest_face_px=smallest_px, **dict(arguments.cascade))
    model = load_model(arguments.model or resource("models", "mtcnn"))
    detector = MtcnnDetector(model, parameters)
    least_confidence = scored.threshold_for(FALSE_ALARMS_PER_PICTURE)
    traced = [trace(detector, picture, least_confidence) for picture in tqdm(pictures)]
    counts = [picture.valid & (picture.sizes_px() >= smallest_px) for picture in pictures]
    pairs = list(zip(pictures, counts, strict=True))
    sizes_px = np.concatenate([picture.sizes_px()[counting] for picture, counting in pairs])
    best = np.concatenate([row[counting] for row, counting in zip(traced, counts, strict=True)])
    print(f"{len(pictures)} pictures, {len(sizes_px)} faces, threshold {least_confidence:.2f}")
    print_table(sizes_px, best)
    return 0


def trace(
    detector: MtcnnDetector, picture: LabelledPicture, least_confidence: float
) -> NDArray[np.float32]:
    """Per face and stage (faces, 4) the largest overlap with one of the stage's boxes."""
    image, around = picture.read(), squares(picture.boxes)
    faces, evidence = detector.examine(image)
    confident = combine(SEARCH, evidence) >= least_confidence
    columns = (
        _best(detector.candidates(image, "rnet"), around),
        _best(squares(detector.candidates(image, "onet")), around),
        _best(faces.boxes, picture.boxes),
        _best(faces.boxes[confident], picture.boxes),
    )
    return np.stack(columns, axis=1)


def _best(found: Boxes, faces: Boxes) -> NDArray[np.float32]:
    best: NDArray[np.float32] = overlaps(found, faces).max(axis=0, initial=0)
    return best


def print_table(sizes_px: NDArray[np.float32], best: NDArray[np.float32]) -> None:
    """Shares by size, and of all faces in the last row."""
    print("size px         faces" + "".join(f"   {stage:^13}" for stage in STAGES))
    ranges = [*itertools.pairwise(SIZE_EDGES_PX), (SIZE_EDGES_PX[0], SIZE_EDGES_PX[-1])]
    for low, high in ranges:
        chosen = best[(sizes_px >= low) & (sizes_px < high)]
        cells = (f"   {_share(stage, 0.5)} {_share(stage, 0.4)}" for stage in chosen.T)
        print(f"{low:4.0f} to {high:6.0f} {len(chosen):7d}" + "".join(cells))


def _share(best: NDArray[np.float32], least: float) -> str:
    return f"{(best >= least).mean():6.1%}" if len(best) else f"{'–':>6}"
