"""Detection: the faces of one picture. `ENGINES` is the table of all detectors.

base              what every detector can do
mtcnn/            MTCNN on LiteRT: the default
mtcnn_tensorflow  the mtcnn package: the reference (extra `reference`)
haar              OpenCV's Haar cascade: the paper's comparison
tilted            any of them, finding faces that lie on their side, too
doubles           one face found twice
"""

from collections.abc import Callable

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection.base import Detector, FollowingDetector, TurnJudge

__all__ = ["ENGINES", "Detector", "FollowingDetector", "TurnJudge", "create_detector"]


def _mtcnn(settings: DetectionSettings) -> Detector:
    from fer_desktop.core.resources import resource
    from fer_desktop.detection.mtcnn import MtcnnDetector
    from fer_desktop.detection.mtcnn.model import load_model
    from fer_desktop.detection.mtcnn.parameters import CascadeParameters

    parameters = CascadeParameters(
        smallest_face_px=settings.smallest_face_px,
        pnet_threshold=settings.pnet_threshold,
        rnet_threshold=settings.rnet_threshold,
        onet_threshold=settings.onet_threshold,
        thread_count=settings.thread_count,
    )
    return MtcnnDetector(load_model(resource("models", "mtcnn")), parameters)


def _mtcnn_tensorflow(settings: DetectionSettings) -> Detector:
    from fer_desktop.detection.mtcnn_tensorflow import MtcnnTensorflowDetector

    return MtcnnTensorflowDetector(settings.smallest_face_px)


def _haar(settings: DetectionSettings) -> Detector:
    from fer_desktop.detection.haar import HaarDetector

    return HaarDetector(settings.smallest_face_px)


ENGINES: dict[str, Callable[[DetectionSettings], Detector]] = {
    "mtcnn": _mtcnn,  # the cascade on LiteRT: the default
    "mtcnn-tensorflow": _mtcnn_tensorflow,  # the mtcnn package: the reference
    "haar": _haar,  # OpenCV: the paper's comparison
}


def create_detector(settings: DetectionSettings) -> Detector:
    """The detector that the settings name. Raises SettingsError or ModelError."""
    if settings.engine not in ENGINES:
        raise SettingsError(
            "{setting} must be one of {choices}, not {value!r}.",
            setting="DetectionSettings.engine",
            choices=", ".join(ENGINES),
            value=settings.engine,
        )
    detector = ENGINES[settings.engine](settings)
    if not settings.tilted_faces:
        return detector
    from fer_desktop.detection.tilted import tilted

    return tilted(detector)
