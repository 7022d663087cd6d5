"""Examples for retraining: the squares that reach the networks, and their surroundings.

The present cascade searches WIDER FACE's training pictures with low thresholds, at two sizes. What
P-Net proposes is R-Net's material and what R-Net lets through is O-Net's, so that the negatives
are hard ones by their origin; P-Net learns from its own proposals and from squares anywhere.
Squares around the labelled faces are added for P-Net and O-Net. Each square
is kept with its surroundings, so that every look at it can be another one (views.py). WIDER FACE
has no landmarks: the present O-Net's are the targets (distillation).
"""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from fer_desktop.core.frames import Image
from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.boxes import Boxes, overlaps, squares
from fer_desktop.detection.mtcnn.pyramid import Pyramid
from fer_desktop.detection.mtcnn.windows import cut_windows
from training.detection.wider_face import LabelledPicture
from training.learning.run_folder import replace_arrays

SIDE_PX = {"pnet": 12, "rnet": 24, "onet": 48}
SURROUNDINGS = 1.5
"""Examples show so many times the width of their square."""
WINDOW_PX = 72
SCALES = (1.0, 0.6)
"""Every picture is searched at these sizes: more faces, and other grids of P-Net's."""
SMALLEST_FACE_PX = 16
"""Smaller faces (their shorter side) teach nothing: what overlaps them is left out."""
NEAR_OVERLAP = 0.2
"""Squares that overlap the square around a face more than this count as near it."""
MOST_FAR = 150
"""Of the squares far from faces no more are kept of a picture than so many, taken at random."""
AROUND_FACES = 3
"""Squares that are added around each face, for P-Net and O-Net."""
ANYWHERE = 60
"""Squares anywhere in each picture, for P-Net."""
NOWHERE = np.float32(np.nan)


@dataclass(frozen=True)
class Examples:
    """N squares with their surroundings.

    windows (N, 72, 72, 3) uint8 RGB; faces (N, 4), the box of the nearest face in units of the
    square (0 to 1 is the square itself), NaN without one; landmarks (N, 5, 2) in the same units;
    pictures (N,), the number of the picture that each comes from.
    """

    windows: NDArray[np.uint8]
    faces: NDArray[np.float32]
    landmarks: NDArray[np.float32]
    pictures: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.windows)

    def take(self, chosen: NDArray[np.intp]) -> "Examples":
        """Those chosen by index."""
        return Examples(*(getattr(self, field.name)[chosen] for field in fields(self)))

    def save(self, path: Path) -> None:
        """Write them, whole or not at all."""
        replace_arrays(path, **{field.name: getattr(self, field.name) for field in fields(self)})

    @classmethod
    def load(cls, path: Path) -> "Examples":
        """Read what `save` wrote."""
        with np.load(path) as arrays:
            return cls(**{name: arrays[name] for name in arrays.files})

    @classmethod
    def joined(cls, parts: Sequence["Examples"]) -> "Examples":
        """All of several sets."""
        return cls(
            *(
                np.concatenate([getattr(part, field.name) for part in parts])
                for field in fields(cls)
            )
        )


def mine(
    network: str, detector: MtcnnDetector, pictures: Sequence[LabelledPicture], seed: int
) -> Examples:
    """Examples for "pnet", "rnet" or "onet" from these pictures, by a lax detector."""
    random = np.random.default_rng(seed)
    parts = []
    for number, picture in enumerate(tqdm(pictures)):
        for scale in SCALES:
            image, faces = _scaled(picture.read(), scale), _Faces.of(picture, scale)
            found = _squares_of(network, detector, image, faces, random)
            parts.append(_examples_at(found, faces, detector, image, number))
    return Examples.joined(parts)


@dataclass(frozen=True)
class _Faces:
    """The labelled faces of a picture at one size; `invalid` ones do not count."""

    boxes: Boxes
    useful: NDArray[np.bool_]
    invalid: NDArray[np.bool_]

    @classmethod
    def of(cls, picture: LabelledPicture, scale: float) -> "_Faces":
        boxes = picture.boxes * np.float32(scale)
        useful = picture.valid & (picture.sizes_px() * scale >= SMALLEST_FACE_PX)
        return cls(boxes, useful, ~picture.valid)


def _scaled(image: Image, scale: float) -> Image:
    if scale == 1:
        return image
    result: Image = cv2.resize(  # type: ignore[assignment]
        image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA
    )
    return result


def _squares_of(
    network: str,
    detector: MtcnnDetector,
    image: Image,
    faces: _Faces,
    random: np.random.Generator,
) -> Boxes:
    """The squares of this picture that the network should learn from."""
    around = squares(faces.boxes[faces.useful])
    found = _some(squares(detector.candidates(image, network)), around, random)
    if network == "pnet":  # no stage before it makes a choice
        found = np.concatenate([found, _anywhere(image, random)])
    if network != "rnet":
        found = np.concatenate([found, _moved_a_little(around, random)])
    return found[_usable(found, faces)]


def _usable(found: Boxes, faces: _Faces) -> NDArray[np.bool_]:
    """Mask (N,) of the squares of which it is known whether they show a face."""
    in_doubt = overlaps(found, faces.boxes[faces.invalid], "first").max(axis=1, initial=0) > 0.3
    useless = overlaps(found, squares(faces.boxes[~faces.useful])).max(axis=1, initial=0)
    useful = overlaps(found, squares(faces.boxes[faces.useful])).max(axis=1, initial=0)
    return ~in_doubt & ((useless < NEAR_OVERLAP) | (useful > useless))


def _examples_at(
    found: Boxes, faces: _Faces, detector: MtcnnDetector, image: Image, number: int
) -> Examples:
    """These squares of picture `number` with their surroundings and targets."""
    shares = overlaps(found, squares(faces.boxes))
    near = np.flatnonzero(shares.max(axis=1, initial=0) >= NEAR_OVERLAP)
    sides = found[:, 2:3] - found[:, :1]
    relative = np.full((len(found), 4), NOWHERE)
    if len(near):
        nearest = faces.boxes[shares[near].argmax(axis=1)]
        relative[near] = (nearest - np.tile(found[near, :2], 2)) / sides[near]
    centers = (found[:, :2] + found[:, 2:]) / 2
    reach = sides * SURROUNDINGS / 2
    wide = np.concatenate([centers - reach, centers + reach], axis=1).astype(np.float32)
    return Examples(
        cut_windows(Pyramid(image), wide, WINDOW_PX),
        relative,
        detector.landmark_fractions(image, found),
        np.full(len(found), number, np.int32),
    )


def _some(candidates: Boxes, around: Boxes, random: np.random.Generator) -> Boxes:
    """All candidates near faces and some of the others."""
    near = overlaps(candidates, around).max(axis=1, initial=0) >= NEAR_OVERLAP
    far = np.flatnonzero(~near)
    far = random.permutation(far)[:MOST_FAR]
    return candidates[np.concatenate([np.flatnonzero(near), far])]


def _anywhere(image: Image, random: np.random.Generator) -> Boxes:
    """Squares of all sizes."""
    height_px, width_px = image.shape[:2]
    longest = max(min(height_px, width_px) / 2, SMALLEST_FACE_PX + 1)
    low, high = np.log([SMALLEST_FACE_PX, longest]).tolist()
    sides = np.exp(random.uniform(low, high, (ANYWHERE, 1)))
    corners = random.uniform(0, 1, (ANYWHERE, 2)) * (np.array([width_px, height_px]) - sides)
    result: Boxes = np.concatenate([corners, corners + sides], axis=1).astype(np.float32)
    return result


def _moved_a_little(around: Boxes, random: np.random.Generator) -> Boxes:
    """Squares near each face: moved by up to a tenth and scaled."""
    repeated = np.repeat(around, AROUND_FACES, axis=0)
    sides = (repeated[:, 2] - repeated[:, 0])[:, None]
    centers = (repeated[:, :2] + repeated[:, 2:]) / 2
    centers = centers + random.uniform(-0.1, 0.1, centers.shape) * sides
    halves = sides / 2 * random.uniform(0.9, 1.2, sides.shape)
    result: Boxes = np.concatenate([centers - halves, centers + halves], axis=1).astype(np.float32)
    return result
