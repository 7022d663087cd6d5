"""Analyzer: one frame through all stages, locate → crop → classify → smooth → hold → grade."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from fer_desktop.analysis.locator import Locator, create_locator
from fer_desktop.analysis.pose import quarter_turn_of
from fer_desktop.analysis.quality import grade
from fer_desktop.analysis.seats import Seat, seat_at, seats_of
from fer_desktop.analysis.smoothing import Smoother
from fer_desktop.analysis.turns import FaceTurns
from fer_desktop.classification import Classifier, Manifest, create_classifier, crop_face
from fer_desktop.core.frames import Analysis, Crop, Face, Frame, Track
from fer_desktop.core.quality import Quality
from fer_desktop.core.settings import Settings
from fer_desktop.core.timing import timed
from fer_desktop.detection import Detector, TurnJudge, create_detector
from fer_desktop.scores.holding import LabelHolder
from fer_desktop.scores.kept_face import KeptFace


class Analyzer:
    """Turns a frame into an analysis; has state (tracks, smoothing), no threads and no Qt.

    Create it inside the thread that uses it: the interpreters belong to that thread.
    """

    def __init__(
        self,
        locator: Locator,
        classifier: Classifier,
        smoother: Smoother,
        interval_frames: int = 1,
        turns: FaceTurns | None = None,
        *,
        seats: tuple[Seat, ...] = (),
        tilted_faces: bool = False,
    ) -> None:
        self.locator = locator
        self.classifier = classifier
        self._smoother = smoother
        self._interval_frames = interval_frames
        self._turns = turns
        self._seats = seats
        self._tilted_faces = tilted_faces
        self._holder = LabelHolder()
        self._frames_analysed = 0
        self._held: dict[int, NDArray[np.float32]] = {}

    @property
    def manifest(self) -> Manifest:
        """Of the expression model in use."""
        return self.classifier.manifest

    @property
    def threshold(self) -> float:
        """The model's own probability below which a label is "unsure"."""
        return self.classifier.manifest.threshold

    def analyze(self, frame: Frame) -> Analysis:
        """Find, follow, crop, classify and smooth every face of one frame."""
        stage_ms: dict[str, float] = {}
        tracks = self.locator.locate(frame, stage_ms)
        with timed(stage_ms, "crop"):
            crops = self._crops(frame, tracks)
        with timed(stage_ms, "classify"):
            probabilities = self._probabilities(tracks, crops)
        with timed(stage_ms, "smooth"):
            smoothed = [
                self._smoother.smooth(track.track_id, frame.timestamp, values)
                for track, values in zip(tracks, probabilities, strict=True)
            ]
            self._smoother.forget_older(frame.timestamp)
            held_labels = [
                self._holder.hold(track.track_id, frame.timestamp, values)
                for track, values in zip(tracks, smoothed, strict=True)
            ]
            self._holder.forget_older(frame.timestamp)
        self._frames_analysed += 1
        with timed(stage_ms, "quality"):
            qualities = [
                self._quality(frame, track, crop) for track, crop in zip(tracks, crops, strict=True)
            ]
        seats = [self._seat(frame, track) for track in tracks]
        columns = (tracks, crops, probabilities, smoothed, qualities, held_labels, seats)
        faces = tuple(map(Face, *columns))
        return Analysis(frame, faces, stage_ms, self.locator.search)

    def recall(self, frame: Frame, known: Sequence[KeptFace]) -> Analysis:
        """The analysis of a frame whose faces are known: cut out and graded again, no more."""
        stage_ms: dict[str, float] = {}
        with timed(stage_ms, "crop"):
            crops = self._crops(frame, [face.track for face in known])
        with timed(stage_ms, "quality"):
            faces = tuple(
                Face(
                    face.track,
                    crop,
                    face.probabilities,
                    face.smoothed,
                    self._quality(frame, face.track, crop),
                    face.held,
                    self._seat(frame, face.track),
                )
                for face, crop in zip(known, crops, strict=True)
            )
        return Analysis(frame, faces, stage_ms, self.locator.search)

    def resume(self, known: Sequence[KeptFace], timestamp: float, next_id: int) -> None:
        """Go on from elsewhere in the file: these faces were there then.

        New ones get numbers from `next_id` on.
        """
        self.locator.resume([face.track for face in known], timestamp, next_id)
        self._smoother.resume({face.track.track_id: face.smoothed for face in known}, timestamp)
        self._holder.resume({face.track.track_id: face.held for face in known}, timestamp)
        self._held.clear()

    def _seat(self, frame: Frame, track: Track) -> str:
        """The name of the seat that holds the face."""
        return seat_at(self._seats, track.detection.box, frame.width_px, frame.height_px)

    def _crops(self, frame: Frame, tracks: Sequence[Track]) -> list[Crop]:
        """Each face as the network sees it."""
        manifest = self.classifier.manifest
        size_px, in_colour = manifest.input_size_px, manifest.input_form.is_coloured
        return [
            crop_face(
                frame.image,
                track.detection.box,
                manifest.crop,
                size_px,
                in_colour=in_colour,
                turn_degrees=self._crop_turn_of(track),
            )
            for track in tracks
        ]

    def _crop_turn_of(self, track: Track) -> int:
        """Degrees by which a face's crop is turned clockwise so that it stands upright there."""
        return quarter_turn_of(track.detection.landmarks) if self._tilted_faces else 0

    def _quality(self, frame: Frame, track: Track, crop: Crop) -> Quality:
        crop_turn_degrees = self._crop_turn_of(track)
        judge = None if crop_turn_degrees else self._turns
        turn_degrees = judge.turn_of(frame, track) if judge else 0
        return grade(
            frame.image,
            track.detection,
            crop,
            turn_degrees=turn_degrees,
            crop_turn_degrees=crop_turn_degrees,
            is_damaged=frame.is_damaged,
        )

    def _probabilities(
        self, tracks: tuple[Track, ...], crops: list[Crop]
    ) -> list[NDArray[np.float32]]:
        """One batch for all faces of the frame that are due; the others hold their last values."""
        due = self._frames_analysed % self._interval_frames == 0
        wanted = [
            index for index, track in enumerate(tracks) if due or track.track_id not in self._held
        ]
        if wanted:
            batch = np.stack([crops[index] for index in wanted])
            for index, values in zip(wanted, self.classifier.classify(batch), strict=True):
                self._held[tracks[index].track_id] = values
        self._held = {track.track_id: self._held[track.track_id] for track in tracks}
        return [self._held[track.track_id] for track in tracks]


def create_analyzer(settings: Settings) -> Analyzer:
    """An analyzer as the settings say. Raises ModelError or SettingsError."""
    classification = settings.classification
    classifier = create_classifier(
        classification.model, classification.engine, classification.thread_count
    )
    return assembled(settings, create_detector(settings.detection), classifier)


def assembled(settings: Settings, detector: Detector, classifier: Classifier) -> Analyzer:
    """An analyzer of parts that are there already, as the settings say; it has seen no frame."""
    return Analyzer(
        create_locator(settings, detector),
        classifier,
        Smoother(settings.smoothing.time_constant_s),
        settings.classification.interval_frames,
        FaceTurns(detector) if isinstance(detector, TurnJudge) else None,
        seats=seats_of(settings.seating),
        tilted_faces=settings.detection.tilted_faces,
    )
