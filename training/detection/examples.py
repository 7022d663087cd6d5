"""Training windows for the three networks: what the stages before let through, with its labels.

As in Zhang et al. 2016, Sec. III-B: a window that overlaps a face by an IoU of at least 0.65 is
positive, from 0.4 to 0.65 a part of a face, below 0.3 negative; between, it is not used. The
negatives are hard ones by their origin: the present cascade took them for faces. For P-Net, which
has no stage before it, random squares are added to its own mistakes. Jittered squares around the
labelled faces are added, so that there are enough positives. WIDER FACE has no landmarks: the
present O-Net's are the targets of the positives (distillation).
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from fer_desktop.detection.mtcnn import MtcnnDetector
from fer_desktop.detection.mtcnn.boxes import Boxes, overlaps, squares
from fer_desktop.detection.mtcnn.pyramid import Pyramid
from fer_desktop.detection.mtcnn.windows import cut_windows
from training.detection.wider_face import LabelledPicture

NEGATIVE, PART, POSITIVE = 0, 1, 2
POSITIVE_OVERLAP, PART_OVERLAP, NEGATIVE_OVERLAP = 0.65, 0.4, 0.3
SIDE_PX = {"pnet": 12, "rnet": 24, "onet": 48}
JITTERS_PER_FACE = 12
RANDOM_PER_PICTURE = 60
SMALLEST_FACE_PX = 20.0


@dataclass(frozen=True)
class Examples:
    """N windows (N, side, side, 3) uint8, kinds (N,), targets of offsets (N, 4) and of
    landmarks (N, 10); targets mean something only where the kind has them."""

    windows: NDArray[np.uint8]
    kinds: NDArray[np.int8]
    offsets: NDArray[np.float32]
    landmarks: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.kinds)

    def take(self, chosen: NDArray[np.intp]) -> "Examples":
        """Those chosen by index."""
        return Examples(
            self.windows[chosen], self.kinds[chosen], self.offsets[chosen], self.landmarks[chosen]
        )

    def save(self, path: Path) -> None:
        """Write them, whole or not at all."""
        temporary = path.with_suffix(".new.npz")
        np.savez(
            temporary,
            windows=self.windows,
            kinds=self.kinds,
            offsets=self.offsets,
            landmarks=self.landmarks,
        )
        temporary.replace(path)

    @classmethod
    def load(cls, path: Path) -> "Examples":
        """Read what `save` wrote."""
        with np.load(path) as arrays:
            return cls(**{name: arrays[name] for name in arrays.files})

    @classmethod
    def joined(cls, parts: list["Examples"]) -> "Examples":
        """All of several sets."""
        names = ("windows", "kinds", "offsets", "landmarks")
        return cls(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def mine(
    network: str, detector: MtcnnDetector, pictures: list[LabelledPicture], seed: int
) -> Examples:
    """Examples for "pnet", "rnet" or "onet" from these pictures."""
    random = np.random.default_rng(seed)
    parts = [_mine_picture(network, detector, picture, random) for picture in tqdm(pictures)]
    return Examples.joined(parts)


def _mine_picture(
    network: str,
    detector: MtcnnDetector,
    picture: LabelledPicture,
    random: np.random.Generator,
) -> Examples:
    pyramid = Pyramid(picture.read())
    proposed = detector.candidates(pyramid.image, "onet" if network == "onet" else "rnet")
    if network == "pnet":
        proposed = np.concatenate([proposed, _random_squares(pyramid, random)])
    faces = picture.boxes[picture.valid & (picture.sizes_px() >= SMALLEST_FACE_PX)]
    candidates = np.concatenate([squares(proposed), _jittered(faces, random)])
    kinds, nearest = label(candidates, picture.boxes)
    chosen = np.flatnonzero(kinds >= 0)
    candidates, kinds, nearest = candidates[chosen], kinds[chosen], nearest[chosen]
    sides = candidates[:, 2:] - candidates[:, :2]
    targets = picture.boxes[nearest] if len(picture.boxes) else candidates
    offsets = (targets - candidates) / np.concatenate([sides, sides], axis=1)
    return Examples(
        cut_windows(pyramid, candidates, SIDE_PX[network]),
        kinds.astype(np.int8),
        offsets.astype(np.float32),
        detector.landmark_fractions(pyramid.image, candidates),
    )


def label(candidates: Boxes, faces: Boxes) -> tuple[NDArray[np.int_], NDArray[np.intp]]:
    """Kind (N,), -1 where it is neither, and the index of the nearest face (N,)."""
    if not len(faces):
        return np.full(len(candidates), NEGATIVE), np.zeros(len(candidates), np.intp)
    shares = overlaps(candidates, faces)
    best = shares.max(axis=1, initial=0.0)
    kinds = np.full(len(candidates), -1)
    kinds[best < NEGATIVE_OVERLAP] = NEGATIVE
    kinds[best >= PART_OVERLAP] = PART
    kinds[best >= POSITIVE_OVERLAP] = POSITIVE
    return kinds, shares.argmax(axis=1)


def _random_squares(pyramid: Pyramid, random: np.random.Generator) -> Boxes:
    height_px, width_px = pyramid.image.shape[:2]
    longest = max(min(height_px, width_px) / 2, SMALLEST_FACE_PX + 1)
    sides = np.exp(random.uniform(*np.log([SMALLEST_FACE_PX, longest]), (RANDOM_PER_PICTURE, 1)))
    room = np.maximum(np.array([width_px, height_px]) - sides, 0)
    corners = random.uniform(0, 1, (RANDOM_PER_PICTURE, 2)) * room
    result: Boxes = np.concatenate([corners, corners + sides], axis=1).astype(np.float32)
    return result


def _jittered(faces: Boxes, random: np.random.Generator) -> Boxes:
    """Squares near each face: moved by up to a fifth and scaled by up to a quarter."""
    repeated = np.repeat(squares(faces), JITTERS_PER_FACE, axis=0)
    sides = (repeated[:, 2] - repeated[:, 0])[:, None]
    centers = (repeated[:, :2] + repeated[:, 2:]) / 2
    centers = centers + random.uniform(-0.2, 0.2, centers.shape) * sides
    halves = sides / 2 * random.uniform(0.8, 1.25, sides.shape)
    result: Boxes = np.concatenate([centers - halves, centers + halves], axis=1).astype(np.float32)
    return result


def mirrored(examples: Examples, which: NDArray[np.bool_]) -> Examples:
    """These examples, some of them seen in a mirror: left and right change places."""
    windows, offsets = examples.windows.copy(), examples.offsets.copy()
    landmarks = examples.landmarks.copy()
    windows[which] = windows[which, :, ::-1]
    offsets[which] = offsets[which][:, [2, 1, 0, 3]] * np.array([-1, 1, -1, 1], np.float32)
    swapped = landmarks[which][:, [1, 0, 2, 4, 3, 6, 5, 7, 9, 8]]
    swapped[:, :5] = 1 - swapped[:, :5]
    landmarks[which] = swapped
    return Examples(windows, examples.kinds, offsets, landmarks)
