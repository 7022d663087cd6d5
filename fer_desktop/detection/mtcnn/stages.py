"""Stages of the cascade: P-Net proposes, R-Net refines, O-Net gives the faces."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import Image
from fer_desktop.core.threads.worker_pool import WorkerPool
from fer_desktop.core.timing import timed
from fer_desktop.detection.mtcnn import boxes as box
from fer_desktop.detection.mtcnn.boxes import Boxes, Scores
from fer_desktop.detection.mtcnn.candidates import Candidates, Faces
from fer_desktop.detection.mtcnn.networks import CELL_PX, STRIDE_PX, PictureNetwork, WindowNetwork
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from fer_desktop.detection.mtcnn.pyramid import Level, Pyramid
from fer_desktop.detection.mtcnn.windows import cut_windows


class ProposalStage:
    """P-Net: squares that may hold a face, from every level of the pyramid."""

    def __init__(
        self, content: bytes, parameters: CascadeParameters, worker_pool: WorkerPool
    ) -> None:
        self._network = PictureNetwork(content, worker_pool)
        self._least_logit = _logit(parameters.pnet_threshold)
        self._parameters = parameters

    def propose(
        self, pyramid: Pyramid, levels: Sequence[Level], stage_ms: dict[str, float]
    ) -> Candidates:
        """Candidates of these levels; overlapping ones are thinned out."""
        with timed(stage_ms, "pyramid"):
            pictures = [pyramid.level(level) for level in levels]
        with timed(stage_ms, "pnet"):
            found = [
                self._candidates(picture, answers, pyramid.image)
                for picture, answers in zip(pictures, self._network.run(pictures), strict=True)
            ]
            merged = Candidates.joined(found)
            kept = box.suppress(merged.boxes, merged.scores, self._parameters.merged_overlap)
            return Candidates(box.squares(merged.boxes[kept]), merged.scores[kept])

    def _candidates(self, picture: Image, answers: NDArray[np.float32], image: Image) -> Candidates:
        """What P-Net's map of a level holds, as boxes of the whole picture."""
        rows, columns = np.nonzero(answers[..., 4] >= self._least_logit)
        offsets, logits = answers[rows, columns, :4], answers[rows, columns, 4]
        scores = 1 / (1 + np.exp(-logits))
        corners = np.stack([columns, rows], axis=1).astype(np.float32) * STRIDE_PX
        cells = box.moved(np.concatenate([corners, corners + CELL_PX], axis=1), offsets)
        kept = box.suppress(cells, scores, self._parameters.pnet_overlap)
        scale_x, scale_y = image.shape[1] / picture.shape[1], image.shape[0] / picture.shape[0]
        to_image = np.array([scale_x, scale_y, scale_x, scale_y], np.float32)
        return Candidates(cells[kept] * to_image, scores[kept])


def _logit(probability: float) -> float:
    if probability in (0.0, 1.0):
        return math.inf if probability else -math.inf
    return math.log(probability / (1 - probability))


class RefinementStage:
    """R-Net: fewer and better boxes."""

    SIDE_PX = 24

    def __init__(
        self, content: bytes, parameters: CascadeParameters, worker_pool: WorkerPool
    ) -> None:
        self._network = WindowNetwork(content, self.SIDE_PX, worker_pool)
        self._threshold = parameters.rnet_threshold

    def refine(self, pyramid: Pyramid, candidates: Candidates) -> Candidates:
        """Those that pass, with moved boxes (no squares yet) and R-Net's probabilities."""
        outputs = self._network.run(cut_windows(pyramid, candidates.boxes, self.SIDE_PX))
        scores = outputs["probability"][:, 0]
        passed = scores >= self._threshold
        moved = box.moved(candidates.boxes[passed], outputs["offsets"][passed])
        return Candidates(moved, scores[passed])

    def probabilities(self, pyramid: Pyramid, squares: Boxes) -> Scores:
        """R-Net's probabilities (N,) that given squares are faces."""
        outputs = self._network.run(cut_windows(pyramid, squares, self.SIDE_PX))
        return outputs["probability"][:, 0]


class OutputStage:
    """O-Net: faces with landmarks; a second pass over the mirrored window makes it surer."""

    SIDE_PX = 48

    def __init__(self, content: bytes, worker_pool: WorkerPool) -> None:
        self._network = WindowNetwork(content, self.SIDE_PX, worker_pool)

    def output(self, pyramid: Pyramid, squares: Boxes) -> Faces:
        """Box, landmarks and probability for each square."""
        return self._faces(squares, cut_windows(pyramid, squares, self.SIDE_PX))

    def mirrored_pass(self, pyramid: Pyramid, faces: Faces) -> Faces:
        """The same faces once more: mirrored, in squares around the boxes of the first pass.

        Box and confidence of two passes are more accurate than those of one.
        """
        squares = box.squares(faces.boxes)
        windows = cut_windows(pyramid, squares, self.SIDE_PX)[:, :, ::-1]
        return self._faces(squares, windows, mirrored=True)

    def _faces(self, squares: Boxes, windows: NDArray[np.uint8], mirrored: bool = False) -> Faces:
        outputs = self._network.run(windows)
        offsets, fractions = outputs["offsets"], box.landmark_fractions(outputs["landmarks"])
        if mirrored:
            offsets, fractions = box.mirrored_offsets(offsets), box.mirrored_fractions(fractions)
        return Faces(
            box.moved(squares, offsets),
            box.points_in(squares, fractions),
            outputs["probability"][:, 0],
        )
