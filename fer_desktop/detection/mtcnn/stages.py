"""The three stages of the cascade, each an object with one verb."""

from collections.abc import Sequence

import numpy as np

from fer_desktop.detection.mtcnn import boxes as box
from fer_desktop.detection.mtcnn.boxes import Boxes, Scores
from fer_desktop.detection.mtcnn.candidates import Candidates, Faces
from fer_desktop.detection.mtcnn.networks import STRIDE_PX, PictureNetwork, WindowNetwork
from fer_desktop.detection.mtcnn.parameters import CascadeParameters
from fer_desktop.detection.mtcnn.pyramid import CELL_PX, Level, Pyramid
from fer_desktop.detection.mtcnn.windows import cut_windows
from fer_desktop.frames import Image
from fer_desktop.timing import timed


class ProposalStage:
    """P-Net: squares that may hold a face, from every level of the pyramid."""

    def __init__(self, content: bytes, parameters: CascadeParameters) -> None:
        self._network = PictureNetwork(content, parameters.thread_count)
        self._parameters = parameters

    def propose(
        self, pyramid: Pyramid, levels: Sequence[Level], stage_ms: dict[str, float]
    ) -> Candidates:
        """Candidates of these levels; overlapping ones are thinned out."""
        found: list[Candidates] = []
        for level in levels:
            with timed(stage_ms, "pyramid"):
                picture = pyramid.level(level)
            with timed(stage_ms, "pnet"):
                found.append(self._propose_at(picture, pyramid.image))
        with timed(stage_ms, "pnet"):
            merged = Candidates.joined(found)
            kept = box.suppress(merged.boxes, merged.scores, self._parameters.merged_overlap)
            return Candidates(box.squares(merged.boxes[kept]), merged.scores[kept])

    def _propose_at(self, picture: Image, image: Image) -> Candidates:
        maps = self._network.run(picture)
        rows, columns = np.nonzero(maps["probability"][..., 0] >= self._parameters.pnet_threshold)
        scores = maps["probability"][rows, columns, 0]
        offsets = maps["offsets"][rows, columns]
        corners = np.stack([columns, rows], axis=1).astype(np.float32) * STRIDE_PX
        cells = box.moved(np.concatenate([corners, corners + CELL_PX], axis=1), offsets)
        kept = box.suppress(cells, scores, self._parameters.pnet_overlap)
        scale_x, scale_y = image.shape[1] / picture.shape[1], image.shape[0] / picture.shape[0]
        to_image = np.array([scale_x, scale_y, scale_x, scale_y], np.float32)
        return Candidates(cells[kept] * to_image, scores[kept])


class RefinementStage:
    """R-Net: fewer and better boxes."""

    SIDE_PX = 24

    def __init__(self, content: bytes, parameters: CascadeParameters) -> None:
        self._network = WindowNetwork(content, self.SIDE_PX, parameters.thread_count)
        self._threshold = parameters.rnet_threshold

    def refine(self, pyramid: Pyramid, candidates: Candidates) -> Candidates:
        """Those that pass, with moved boxes (no squares yet) and R-Net's probabilities."""
        outputs = self._network.run(cut_windows(pyramid, candidates.boxes, self.SIDE_PX))
        scores = outputs["probability"][:, 0]
        passed = scores >= self._threshold
        moved = box.moved(candidates.boxes[passed], outputs["offsets"][passed])
        return Candidates(moved, scores[passed])

    def probabilities(self, pyramid: Pyramid, squares: Boxes) -> Scores:
        """R-Net's opinion (N,) of given squares."""
        outputs = self._network.run(cut_windows(pyramid, squares, self.SIDE_PX))
        return outputs["probability"][:, 0]


class OutputStage:
    """O-Net: faces with landmarks; a second look at the mirrored window makes it surer."""

    SIDE_PX = 48

    def __init__(self, content: bytes, parameters: CascadeParameters) -> None:
        self._network = WindowNetwork(content, self.SIDE_PX, parameters.thread_count)

    def output(self, pyramid: Pyramid, squares: Boxes) -> Faces:
        """Box, landmarks and probability for each square."""
        outputs = self._network.run(cut_windows(pyramid, squares, self.SIDE_PX))
        return Faces(
            box.moved(squares, outputs["offsets"]),
            box.points_in(squares, outputs["landmarks"]),
            outputs["probability"][:, 0],
        )

    def mirrored_probabilities(self, pyramid: Pyramid, squares: Boxes) -> Scores:
        """Probabilities (N,) of the mirrored windows."""
        windows = cut_windows(pyramid, squares, self.SIDE_PX)
        return self._network.run(windows[:, :, ::-1])["probability"][:, 0]
