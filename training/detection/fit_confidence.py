"""Fit the weights with which the cascade's stages vote on a face (see confidence.py).

    python -m training fit-confidence --data ../shared/data

Prints the two sets of weights for fer_desktop/detection/mtcnn/confidence.py: logistic regression
on what survives non-maximum suppression in WIDER FACE's training pictures. The bias is shifted so
that a confidence of 0.5 stands for one false alarm in five pictures.
"""

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression
from tqdm import tqdm

from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.boxes import overlaps
from fer_desktop.detection.mtcnn.confidence import SEARCH, combine
from fer_desktop.detection.mtcnn.model import load_model
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from training.detection.matching import RIGHT_OVERLAP
from training.detection.wider_face import LabelledPicture, load_pictures

FALSE_ALARMS_PER_PICTURE = 0.2
RIDGE = 1.0
"""Weight of the penalty on half of the weights' squares; the bias goes free."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("--data", type=Path, required=True, help="folder with wider_face/")
    parser.add_argument("--smallest-face", type=float, default=30.0, metavar="PX")
    parser.add_argument("--most-faces", type=int, default=10)


def run(arguments: argparse.Namespace) -> int:
    """Collect, fit, print."""
    pictures = [
        picture
        for picture in load_pictures(arguments.data / "wider_face", "train")
        if len(picture.boxes) <= arguments.most_faces
    ]
    parameters = CascadeParameters(smallest_face_px=arguments.smallest_face)
    detector = MtcnnDetector(load_model(resource("models", "mtcnn")), parameters)
    rows = [collect(detector, picture, arguments.smallest_face) for picture in tqdm(pictures)]
    features = np.concatenate([row[0] for row in rows])
    labels = np.concatenate([row[1] for row in rows])
    total = sum(int(wanted(picture, arguments.smallest_face).sum()) for picture in pictures)
    if len(np.unique(labels)) < 2:
        raise FerError(
            f"Of {len(labels)} boxes all are faces, or none is: there is nothing to fit.",
            "Use more pictures.",
        )
    print(f"{len(labels)} boxes in {len(pictures)} pictures, {labels.mean():.1%} of them faces")
    search, follow = fit(features, labels), fit(features[:, :3], labels)
    false_odds = np.sort((features @ search[:-1] + search[-1])[labels == 0])[::-1]
    shift = false_odds[min(int(FALSE_ALARMS_PER_PICTURE * len(pictures)), len(false_odds) - 1)]
    search[-1] -= shift
    follow[-1] -= shift
    print("SEARCH (onet, mirrored, rnet, agreement, bias):", search.round(2))
    print("FOLLOW (onet, mirrored, rnet, bias):", follow.round(2))
    found = ((features @ search[:-1] + search[-1]) > 0) & (labels == 1)
    print(f"found at 0.5: {found.sum()} of {total} faces ({found.sum() / total:.1%})")
    return 0


def collect(
    detector: MtcnnDetector, picture: LabelledPicture, smallest_face_px: float
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Features (N, 4) of this picture's boxes and whether each is a face (N,)."""
    faces, evidence = detector.examine(picture.read())
    best_first = np.argsort(-combine(SEARCH, evidence), kind="stable")
    counts = wanted(picture, smallest_face_px)
    free = np.ones(len(picture.boxes), bool)
    chosen, labels = [], []
    for index in best_first:
        shared = overlaps(faces.boxes[index : index + 1], picture.boxes)[0] * free
        best = int(shared.argmax()) if len(shared) else -1
        is_face = best >= 0 and shared[best] >= RIGHT_OVERLAP
        if is_face:
            free[best] = False
            if not counts[best]:
                continue
        chosen.append(index)
        labels.append(float(is_face))
    return evidence.features()[np.array(chosen, np.intp)], np.array(labels)


def wanted(picture: LabelledPicture, smallest_face_px: float) -> NDArray[np.bool_]:
    """Mask (N,) of the faces that ought to be found."""
    return picture.valid & (picture.sizes_px() >= smallest_face_px)


def fit(features: NDArray[np.float64], labels: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights and, last, bias of a logistic regression."""
    regression = LogisticRegression(C=1 / RIDGE, max_iter=1000, tol=1e-8).fit(features, labels)
    return np.append(regression.coef_[0], regression.intercept_[0])
