"""Pictures and frames of one's own: an array in, the faces in it out."""

from dataclasses import dataclass, replace
from math import isfinite
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

from fer_desktop.analysis.analyzer import assembled
from fer_desktop.classification import create_classifier
from fer_desktop.core import frames
from fer_desktop.core.errors import InputError
from fer_desktop.core.settings import Settings, SmoothingSettings
from fer_desktop.detection import create_detector
from fer_desktop.interface.arrays import Channels, checked_picture
from fer_desktop.interface.choices import SettingValues, chosen_settings, tell_once
from fer_desktop.scores.labels import LABELS, face_label


@dataclass(frozen=True, slots=True, eq=False)
class Face:
    """One face in one picture.

    The order of `probabilities` and `smoothed` is that of `fer_desktop.EMOTIONS`; where the picture
    stands on its own both are the same.
    """

    face_id: int
    """The number that a face keeps while it is followed, from 1; no identity."""
    box: tuple[float, float, float, float]
    """x, y, width, height in pixels of the picture; it may reach beyond its edges."""
    confidence: float
    """How sure the detector is that this is a face, 0 to 1."""
    landmarks: NDArray[np.float64] | None
    """(5, 2): x and y of left eye, right eye, nose, left and right corner of the mouth, as seen in
    the picture; None of a detector that finds none."""
    probabilities: NDArray[np.float32]
    """(7,) of this picture alone."""
    smoothed: NDArray[np.float32]
    """(7,) smoothed over time."""
    label: str
    """The expression with the largest smoothed probability, or "unsure" below the threshold."""
    quality: str
    """How fit the picture is for reading an expression, as in timeline.csv."""
    crop: NDArray[np.uint8]
    """What the network saw: (48, 48) grey of the shipped models."""


class Analyzer:
    """Finds the faces in pictures and frames, and reads an expression from each.

    One picture on its own, or a video frame by frame when each comes with its time:

    >>> import numpy as np
    >>> import fer_desktop
    >>> analyzer = fer_desktop.Analyzer()
    >>> picture = np.zeros((480, 640, 3), np.uint8)      # height, width, RGB
    >>> analyzer.analyze(picture)                        # nobody is there
    ()

    A picture in another form is refused, with what it should be:

    >>> analyzer.analyze(picture / 255)
    Traceback (most recent call last):
    ...
    fer_desktop.core.errors.InputError: A picture must be a NumPy array of uint8, 0 to 255, shaped \
(height, width, 3) or (height, width); received an array of float64, shaped (480, 640, 3).

    An analyzer belongs to the thread that made it; make one in each.
    """

    def __init__(
        self,
        *,
        model: str | None = None,
        detector: str | None = None,
        settings: SettingValues | None = None,
        channels: Channels = "rgb",
    ) -> None:
        """`model`: a shipped one's name, one of your own, or a model folder.

        `channels`: "bgr" for arrays as OpenCV reads them. `settings` are those of session.json.
        Raises FerError: for an unknown model or detector, or a setting that makes no sense.
        """
        self._channels = channels
        checked_picture(np.zeros((1, 1), np.uint8), channels)
        self._settings = chosen_settings(model, detector, settings)
        reading = self._settings.classification
        self._classifier = create_classifier(reading.model, reading.engine, reading.thread_count)
        tell_once(self._classifier.manifest)
        self._detector = create_detector(self._settings.detection)
        own = self._classifier.manifest.threshold
        self._threshold = own if reading.threshold is None else reading.threshold
        self._count = 0
        self.restart()

    @property
    def threshold(self) -> float:
        """The probability below which a label is "unsure"."""
        return self._threshold

    @property
    def model(self) -> str:
        """The model's name; that of a foreign one says so."""
        return self._classifier.manifest.full_name

    def analyze(
        self, picture: NDArray[np.uint8], timestamp: float | None = None
    ) -> tuple[Face, ...]:
        """The faces of a picture, (height, width, 3) uint8.

        With a `timestamp` in seconds it is the next frame of a video: faces keep their numbers, and
        probabilities are smoothed. Raises InputError for an array of another form and for a time
        that lies before the last one.
        """
        image = checked_picture(picture, self._channels)
        if timestamp is None:
            alone = _of_single_pictures(self._settings)
            analyzer = assembled(alone, self._detector, self._classifier)
        else:
            self._check_time(timestamp)
            analyzer = self._following
        frame = frames.Frame(self._count, float(timestamp or 0.0), image, perf_counter())
        self._count += 1
        return tuple(_face(face, self._threshold) for face in analyzer.analyze(frame).faces)

    def restart(self) -> None:
        """Forget the faces and the time: the next frame is the first of another video."""
        self._following = assembled(self._settings, self._detector, self._classifier)
        self._last_s: float | None = None

    def _check_time(self, timestamp: float) -> None:
        is_number = isinstance(timestamp, int | float | np.number)
        if not is_number or not isfinite(timestamp) or timestamp < 0:
            raise InputError(
                "timestamp must be seconds, 0 or more; received {value!r}.", value=timestamp
            )
        if self._last_s is not None and timestamp <= self._last_s:
            raise InputError(
                "Frames must come in order of time; received {now:g} s after {last:g} s.",
                "Call restart() before another video.",
                now=timestamp,
                last=self._last_s,
            )
        self._last_s = float(timestamp)


def _of_single_pictures(settings: Settings) -> Settings:
    """The same without anything that one picture takes from another."""
    return replace(
        settings,
        detection=replace(settings.detection, mode="search"),
        classification=replace(settings.classification, interval_frames=1),
        smoothing=SmoothingSettings(0.0),
    )


def _face(face: frames.Face, threshold: float) -> Face:
    box, landmarks = face.box, face.landmarks
    return Face(
        face.track_id,
        (box.x_min, box.y_min, box.width, box.height),
        face.confidence,
        None if landmarks is None else np.array(landmarks.points),
        face.probabilities,
        face.smoothed,
        LABELS[face_label(face, threshold)],
        "" if face.quality is None else face.quality.word,
        face.crop,
    )
