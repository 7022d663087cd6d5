"""The stages of MTCNN in a row (Zhang et al. 2016, Fig. 1), and each of them alone."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.detection.mtcnn import boxes as box
from fer_desktop.detection.mtcnn.boxes import Boxes, Scores
from fer_desktop.detection.mtcnn.model import CascadeModel
from fer_desktop.detection.mtcnn.networks import PictureNetwork, WindowNetwork
from fer_desktop.detection.mtcnn.pyramid import CELL_PX, Level, Pyramid, plan_levels
from fer_desktop.detection.mtcnn.windows import cut_windows
from fer_desktop.frames import BoundingBox, Detection, Image, Landmarks
from fer_desktop.timing import timed

STRIDE_PX = 2
"""P-Net looks at every second pixel of a level."""


@dataclass(frozen=True)
class CascadeParameters:
    """Everything that decides what the cascade lets through."""

    smallest_face_px: float = 40.0
    pyramid_factor: float = 0.709
    pnet_threshold: float = 0.6
    rnet_threshold: float = 0.7
    onet_threshold: float = 0.7
    follow_threshold: float = 0.6
    """Least confidence at which a known face counts as found again."""
    pnet_overlap: float = 0.5
    """Of two candidates of one level that overlap more than this, the better one stays."""
    merged_overlap: float = 0.7
    """The same between candidates of all levels."""
    rnet_overlap: float = 0.7
    onet_overlap: float = 0.7
    known_overlap: float = 0.4
    """Candidates that overlap a known face more than this are not looked at in a part search."""
    thread_count: int = 1


@dataclass(frozen=True)
class Candidates:
    """Boxes (N, 4) with scores (N,) on their way through the cascade."""

    boxes: Boxes
    scores: Scores

    def __len__(self) -> int:
        return len(self.boxes)

    def take(self, chosen: NDArray[np.intp] | NDArray[np.bool_]) -> "Candidates":
        return Candidates(self.boxes[chosen], self.scores[chosen])


class MtcnnDetector:
    """MTCNN on LiteRT. Create it in the thread that uses it."""

    def __init__(self, model: CascadeModel, parameters: CascadeParameters) -> None:
        self.parameters = parameters
        self._coarseness = 1.0
        threads = parameters.thread_count
        self._pnet = PictureNetwork(model.pnet, threads)
        self._rnet = WindowNetwork(model.rnet, 24, threads)
        self._onet = WindowNetwork(model.onet, 48, threads)

    def detect(
        self, image: Image, stage_ms: dict[str, float] | None = None
    ) -> tuple[Detection, ...]:
        """All faces of the picture, best first: P-Net on every level, then R-Net, then O-Net."""
        levels = self._levels(image.shape[1], image.shape[0])
        return self._search(Pyramid(image), levels, (), stage_ms if stage_ms is not None else {})

    def coarsen(self, factor: float) -> None:
        """Search only for faces that are `factor` times as large as the settings say."""
        self._coarseness = factor

    def search_parts(self, width_px: int, height_px: int) -> int:
        """A full search falls into its first level, the costliest, and each half of the rest."""
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
        return self._search(Pyramid(image), levels, known, stage_ms if stage_ms is not None else {})

    def refine(
        self,
        image: Image,
        boxes: Sequence[BoundingBox],
        stage_ms: dict[str, float] | None = None,
    ) -> tuple[Detection | None, ...]:
        """O-Net alone on the square around each predicted box."""
        if not boxes:
            return ()
        stage_ms = stage_ms if stage_ms is not None else {}
        with timed(stage_ms, "onet"):
            predicted = box.squares(_as_array(boxes))
            found, landmarks = self._run_onet(Pyramid(image), predicted)
        return tuple(
            _detection(*values) if values[1] >= self.parameters.follow_threshold else None
            for values in zip(found.boxes, found.scores, landmarks, strict=True)
        )

    def _levels(self, width_px: int, height_px: int) -> tuple[Level, ...]:
        parameters = self.parameters
        return plan_levels(
            width_px,
            height_px,
            parameters.smallest_face_px * self._coarseness,
            parameters.pyramid_factor,
        )

    def _parts(self, width_px: int, height_px: int) -> tuple[tuple[Level, ...], ...]:
        levels = self._levels(width_px, height_px)
        groups = (levels[:1], levels[1:2], levels[2:])
        return tuple(group for group in groups if group)

    def _search(
        self,
        pyramid: Pyramid,
        levels: Sequence[Level],
        known: Sequence[BoundingBox],
        stage_ms: dict[str, float],
    ) -> tuple[Detection, ...]:
        candidates = self._propose(pyramid, levels, stage_ms)
        if known and len(candidates):
            covered = box.overlaps(candidates.boxes, _as_array(known)).max(axis=1)
            candidates = candidates.take(covered <= self.parameters.known_overlap)
        if not len(candidates):
            return ()
        with timed(stage_ms, "rnet"):
            candidates = self._refine(pyramid, candidates)
        if not len(candidates):
            return ()
        with timed(stage_ms, "onet"):
            return self._output(pyramid, candidates)

    def _propose(
        self, pyramid: Pyramid, levels: Sequence[Level], stage_ms: dict[str, float]
    ) -> Candidates:
        """P-Net on the levels: squares that may hold a face."""
        found = []
        for level in levels:
            with timed(stage_ms, "pyramid"):
                picture = pyramid.level(level)
            with timed(stage_ms, "pnet"):
                found.append(self._propose_at(picture, pyramid.image))
        if not found:
            return Candidates(box.NO_BOXES, box.NO_SCORES)
        with timed(stage_ms, "pnet"):
            merged = Candidates(
                np.concatenate([candidates.boxes for candidates in found]),
                np.concatenate([candidates.scores for candidates in found]),
            )
            kept = box.suppress(merged.boxes, merged.scores, self.parameters.merged_overlap)
            merged = merged.take(kept)
            return Candidates(box.squares(merged.boxes), merged.scores)

    def _propose_at(self, picture: Image, image: Image) -> Candidates:
        maps = self._pnet.run(picture)
        rows, columns = np.nonzero(maps["probability"][..., 0] >= self.parameters.pnet_threshold)
        scores = maps["probability"][rows, columns, 0]
        offsets = maps["offsets"][rows, columns]
        corners = np.stack([columns, rows], axis=1).astype(np.float32) * STRIDE_PX
        cells = box.moved(np.concatenate([corners, corners + CELL_PX], axis=1), offsets)
        kept = box.suppress(cells, scores, self.parameters.pnet_overlap)
        scale_x, scale_y = image.shape[1] / picture.shape[1], image.shape[0] / picture.shape[0]
        to_image = np.array([scale_x, scale_y, scale_x, scale_y], np.float32)
        return Candidates(cells[kept] * to_image, scores[kept])

    def _refine(self, pyramid: Pyramid, candidates: Candidates) -> Candidates:
        """R-Net: fewer and better squares."""
        outputs = self._rnet.run(cut_windows(pyramid, candidates.boxes, self._rnet.side_px))
        scores = outputs["probability"][:, 0]
        passed = scores >= self.parameters.rnet_threshold
        refined = box.moved(candidates.boxes[passed], outputs["offsets"][passed])
        kept = box.suppress(refined, scores[passed], self.parameters.rnet_overlap)
        return Candidates(box.squares(refined[kept]), scores[passed][kept])

    def _output(self, pyramid: Pyramid, candidates: Candidates) -> tuple[Detection, ...]:
        """O-Net: the faces with their landmarks."""
        found, landmarks = self._run_onet(pyramid, candidates.boxes)
        passed = np.flatnonzero(found.scores >= self.parameters.onet_threshold)
        kept = passed[
            box.suppress_by_smaller(
                found.boxes[passed], found.scores[passed], self.parameters.onet_overlap
            )
        ]
        return tuple(
            _detection(found.boxes[index], found.scores[index], landmarks[index]) for index in kept
        )

    def _run_onet(self, pyramid: Pyramid, windows: Boxes) -> tuple[Candidates, NDArray[np.float32]]:
        outputs = self._onet.run(cut_windows(pyramid, windows, self._onet.side_px))
        found = Candidates(box.moved(windows, outputs["offsets"]), outputs["probability"][:, 0])
        return found, box.points_in(windows, outputs["landmarks"])


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
