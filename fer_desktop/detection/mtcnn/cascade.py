"""Cascade: the three stages of MTCNN in a row (Zhang et al. 2016, Fig. 1).

A known face is found again by the last stages alone, for a hundredth of the cost.
"""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import BoundingBox, Detection, Image, Landmarks
from fer_desktop.core.threads.worker_pool import WorkerPool
from fer_desktop.core.timing import timed
from fer_desktop.detection.mtcnn import boxes as box
from fer_desktop.detection.mtcnn.boxes import Boxes
from fer_desktop.detection.mtcnn.candidates import Candidates, Faces
from fer_desktop.detection.mtcnn.confidence import FOLLOW, SEARCH, Evidence, combine, count_agreeing
from fer_desktop.detection.mtcnn.model import CascadeModel
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from fer_desktop.detection.mtcnn.pyramid import Level, Pyramid, plan_levels
from fer_desktop.detection.mtcnn.stages import OutputStage, ProposalStage, RefinementStage

SQUARE_SHARE = 1.15
"""P-Net sees squares, and a face is taller than wide: the square around a face is at least this
much larger than the face's width. On WIDER FACE the first level costs a quarter less for it, and
no fewer faces of the smallest size are found."""


SMALLEST_TURNED_PX = 12
"""Of a smaller face nobody can say which way up it is."""
SURE_OF_TURN, SURER_BY = 0.95, 0.05
"""O-Net's least probability for a face in another position, and how much more likely that is than
as it stands. On 155 photographs none of 1,018 upright faces is called turned; with the photographs
upside down 162 of 210 are, and 5 of the others pass as good."""


class MtcnnDetector:
    """MTCNN on LiteRT. Create it in the thread that uses it."""

    def __init__(self, model: CascadeModel, parameters: CascadeParameters) -> None:
        self.parameters = parameters
        self._coarseness = 1.0
        worker_pool = WorkerPool(parameters.thread_count, "detection")
        self._proposal = ProposalStage(model.pnet, parameters, worker_pool)
        self._refinement = RefinementStage(model.rnet, parameters, worker_pool)
        self._output = OutputStage(model.onet, worker_pool)

    def detect(
        self, image: Image, stage_ms: dict[str, float] | None = None
    ) -> tuple[Detection, ...]:
        """All faces of the picture, best first: P-Net on every level, then R-Net, then O-Net."""
        levels = self._levels(image.shape[1], image.shape[0])
        return self._search(image, levels, (), stage_ms)

    def coarsen(self, factor: float) -> None:
        """Search only for faces that are about `factor` times as large as the settings say."""
        self._coarseness = factor

    def search_parts(self, width_px: int, height_px: int) -> int:
        """A full search falls into its first level (half of the cost), its second, the rest."""
        return len(self._parts(width_px, height_px))

    def detect_part(
        self,
        image: Image,
        part: int,
        known: Sequence[BoundingBox] = (),
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection, ...]:
        """The faces that one part of a full search finds, but for those at `known` boxes."""
        levels = self._parts(image.shape[1], image.shape[0])[part]
        found = self._search(image, levels, known, stage_ms)
        limit = self.parameters.known_overlap  # R-Net may have moved a box onto a known face
        return tuple(
            face
            for face in found
            if all(face.box.intersection_over_union(other) <= limit for other in known)
        )

    def refine(
        self,
        image: Image,
        boxes: Sequence[BoundingBox],
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection | None, ...]:
        """O-Net alone on the square around each predicted box.

        Where O-Net is not certain, R-Net and a second pass over the mirrored face decide as well.
        """
        if not boxes:
            return ()
        stage_ms = stage_ms if stage_ms is not None else {}
        pyramid = Pyramid(image)
        squares = box.squares(_as_array(boxes))
        with timed(stage_ms, "onet"):
            faces = self._output.output(pyramid, squares)
            confidences = faces.probabilities.copy()
            doubtful = np.flatnonzero(
                (confidences >= self.parameters.onet_floor)
                & (confidences < self.parameters.onet_certain)
            )
            if len(doubtful):
                again = self._output.mirrored_pass(pyramid, faces.take(doubtful))
                evidence = Evidence(
                    faces.probabilities[doubtful],
                    again.probabilities,
                    self._refinement.probabilities(pyramid, squares[doubtful]),
                    np.zeros(len(doubtful), np.intp),
                )
                confidences[doubtful] = combine(FOLLOW, evidence)
        return tuple(
            _detection(*values) if values[1] >= self.parameters.follow_threshold else None
            for values in zip(faces.boxes, confidences, faces.landmarks, strict=True)
        )

    def turn_of(self, image: Image, box: BoundingBox) -> int:
        """Degrees by which to turn the picture clockwise so that this face stands upright.

        O-Net looks at the face twice in each of four positions; upright faces convince it most.
        """
        patch, side_px = _surroundings(image, box)
        if side_px < SMALLEST_TURNED_PX:
            return 0
        margin = (patch.shape[0] - side_px) / 2
        square = np.array([[margin, margin, margin + side_px, margin + side_px]], np.float32)
        sure = [
            self._certainty(np.ascontiguousarray(np.rot90(patch, quarters)), square)
            for quarters in range(4)
        ]
        best = int(np.argmax(sure))
        is_turned = sure[best] >= SURE_OF_TURN and sure[best] > sure[0] + SURER_BY
        return -90 * best % 360 if is_turned else 0

    def _certainty(self, image: Image, square: Boxes) -> float:
        pyramid = Pyramid(image)
        first = self._output.output(pyramid, square)
        again = self._output.mirrored_pass(pyramid, first)
        return float(min(first.probabilities[0], again.probabilities[0]))

    def examine(self, image: Image) -> tuple[Faces, Evidence]:
        """A full search that stops before the confidence is computed: for fitting it."""
        pyramid = Pyramid(image)
        levels = self._levels(image.shape[1], image.shape[0])
        proposed = self._proposal.propose(pyramid, levels, {})
        return self._examine(pyramid, self._refinement.refine(pyramid, proposed))

    def candidates(self, image: Image, network: str) -> Boxes:
        """The boxes (N, 4) that a network learns from: for "pnet" and "rnet" P-Net's proposals,
        for "onet" what R-Net makes of them."""
        pyramid = Pyramid(image)
        levels = self._levels(image.shape[1], image.shape[0])
        proposed = self._proposal.propose(pyramid, levels, {})
        if network != "onet":
            return proposed.boxes
        return self._refinement.refine(pyramid, proposed).boxes

    def landmark_fractions(self, image: Image, squares: Boxes) -> NDArray[np.float32]:
        """O-Net's landmarks (N, 5, 2) as fractions of given squares: for retraining it."""
        points = self._output.output(Pyramid(image), squares).landmarks
        sizes = squares[:, None, 2:] - squares[:, None, :2]
        fractions: NDArray[np.float32] = (points - squares[:, None, :2]) / sizes
        return fractions

    def _levels(self, width_px: int, height_px: int) -> tuple[Level, ...]:
        smallest_square_px = self.parameters.smallest_face_px * SQUARE_SHARE
        factor = self.parameters.pyramid_factor
        levels = plan_levels(width_px, height_px, smallest_square_px, factor)
        # a coarser search leaves out the first levels: others would need interpreters of their own
        left_out = round(math.log(self._coarseness, 1 / factor))
        return levels[left_out:]

    def _parts(self, width_px: int, height_px: int) -> tuple[tuple[Level, ...], ...]:
        levels = self._levels(width_px, height_px)
        groups = (levels[:1], levels[1:2], levels[2:])
        return tuple(group for group in groups if group)

    def _search(
        self,
        image: Image,
        levels: Sequence[Level],
        known: Sequence[BoundingBox],
        stage_ms: dict[str, float] | None,
    ) -> tuple[Detection, ...]:
        stage_ms = stage_ms if stage_ms is not None else {}
        pyramid = Pyramid(image)
        proposed = self._proposal.propose(pyramid, levels, stage_ms)
        if known and len(proposed):
            taken = _as_array(known)
            same = box.overlaps(proposed.boxes, taken) > self.parameters.known_overlap
            inside = box.overlaps(proposed.boxes, taken, "first") > self.parameters.known_inside
            proposed = proposed.take(np.flatnonzero(~(same | inside).any(axis=1)))
        if not len(proposed):
            return ()
        with timed(stage_ms, "rnet"):
            refined = self._refinement.refine(pyramid, proposed)
        if not len(refined):
            return ()
        with timed(stage_ms, "onet"):
            faces, evidence = self._examine(pyramid, refined)
            return self._conclude(faces, evidence)

    def _examine(self, pyramid: Pyramid, refined: Candidates) -> tuple[Faces, Evidence]:
        """O-Net on what is left: one box per possible face, and what every stage says of it.

        The mirrored pass costs as much as the first one and so comes last, when of a face's many
        boxes only the best is left.
        """
        best = refined.take(
            box.suppress(refined.boxes, refined.scores, self.parameters.rnet_overlap)
        )
        faces = self._output.output(pyramid, box.squares(best.boxes))
        possible = np.flatnonzero(faces.probabilities >= self.parameters.onet_floor)
        seen = faces.probabilities[possible]
        agreeing = count_agreeing(faces.boxes[possible], refined.boxes)
        likely = combine(SEARCH, Evidence(seen, seen, best.scores[possible], agreeing))
        kept = box.suppress_by_smaller(faces.boxes[possible], likely, self.parameters.onet_overlap)
        chosen = possible[kept]
        first = faces.take(chosen)
        second = self._output.mirrored_pass(pyramid, first)
        evidence = Evidence(seen[kept], second.probabilities, best.scores[chosen], agreeing[kept])
        return first.between(second), evidence

    def _conclude(self, faces: Faces, evidence: Evidence) -> tuple[Detection, ...]:
        """The faces of which the whole cascade is confident enough, best first."""
        confidences = combine(SEARCH, evidence)
        order = np.argsort(-confidences, kind="stable")
        return tuple(
            _detection(faces.boxes[index], confidences[index], faces.landmarks[index])
            for index in order
            if confidences[index] >= self.parameters.onet_threshold
        )


def _as_array(boxes: Sequence[BoundingBox]) -> Boxes:
    return np.array([(b.x_min, b.y_min, b.x_max, b.y_max) for b in boxes], np.float32)


def _detection(
    sides: NDArray[np.float32], score: np.float32, points: NDArray[np.float32]
) -> Detection:
    left_eye, right_eye, nose, mouth_left, mouth_right = (
        (float(x), float(y)) for x, y in points.tolist()
    )
    return Detection(
        BoundingBox(*(float(side) for side in sides.tolist())),
        float(score),
        Landmarks(left_eye, right_eye, nose, mouth_left, mouth_right),
    )


def _surroundings(image: Image, around: BoundingBox) -> tuple[Image, int]:
    """A square with the face in its middle, black beyond the picture, and the face's side (px)."""
    side_px = round(max(around.width, around.height))
    left, top = (round(middle) - side_px for middle in around.center)
    patch = np.zeros((2 * side_px, 2 * side_px, 3), np.uint8)
    height, width = image.shape[:2]
    x, y = max(left, 0), max(top, 0)
    right, bottom = min(left + 2 * side_px, width), min(top + 2 * side_px, height)
    if right > x and bottom > y:
        patch[y - top : bottom - top, x - left : right - left] = image[y:bottom, x:right]
    return patch, side_px
