"""Faces without labels: crops of strangers, made as the program makes its own.

    python -m training collect-faces PICTURES… VIDEO… --output build/faces.npz

Nobody has said what these faces show; they cost nobody's time and show people, cameras and light
that FER-2013 does not. Teachers answer for them (`train --faces`). Each picture and video is read,
searched and cropped by the program itself, so that a network learns from the crops that it will
see. Neighbouring pictures of a video are nearly the same: two a second are taken.
"""

import argparse
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import crop_face
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Frame
from fer_desktop.core.settings import CameraSettings, DetectionSettings, SourceSettings
from fer_desktop.detection import create_detector
from fer_desktop.detection.base import Detector
from fer_desktop.sources import open_source
from fer_desktop.sources.base import SourceKind
from training.datasets.fer2013 import FER2013_CROP
from training.datasets.labelled import PICTURE_SIZE_PX, DatasetError

SMALLEST_FACE_PX = 24.0
LEAST_CONFIDENCE = 0.8
"""Of the detector: what is no face teaches nothing."""
VIDEO_PERIOD_S = 0.5


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "sources", nargs="+", help="folders of pictures, below which all are taken, and videos"
    )
    parser.add_argument("--output", type=Path, required=True, help="file to write (.npz)")


def run(arguments: argparse.Namespace) -> int:
    detector = create_detector(DetectionSettings(smallest_face_px=SMALLEST_FACE_PX, thread_count=1))
    faces: list[NDArray[np.uint8]] = []
    for source in _sources(arguments.sources):
        found = list(collect(_frames(source), detector))
        print(f"{source}: {len(found)} faces")
        faces += found
    if not faces:
        raise DatasetError("There is no face in any of the sources.", "Give other ones.")
    arguments.output.parent.mkdir(parents=True, exist_ok=True)
    np.savez_compressed(arguments.output, faces=np.stack(faces))
    print(f"{len(faces)} faces in {arguments.output}")
    return 0


def collect(frames: Iterable[Frame], detector: Detector) -> Iterator[NDArray[np.uint8]]:
    """The 48x48 grey crop of every face."""
    for frame in frames:
        for found in detector.detect(frame.image):
            large = min(found.box.width, found.box.height) >= SMALLEST_FACE_PX
            if large and found.confidence >= LEAST_CONFIDENCE:
                yield crop_face(frame.image, found.box, FER2013_CROP)


def read_faces(path: Path) -> NDArray[np.uint8]:
    """(N, 48, 48) from a file of `collect-faces`. Raises DatasetError where it is none."""
    try:
        with np.load(path) as data:
            faces: NDArray[np.uint8] = data["faces"]
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DatasetError(
            f"{path} is no file of faces.", "Write one with `python -m training collect-faces`."
        ) from error
    if faces.dtype != np.uint8 or faces.shape[1:] != (PICTURE_SIZE_PX, PICTURE_SIZE_PX):
        raise DatasetError(
            f"{path} holds {faces.dtype} of shape {faces.shape}, not grey 48x48 pictures.",
            "Write one with `python -m training collect-faces`.",
        )
    return faces


def _sources(words: Sequence[str]) -> Iterator[str]:
    """Each source, and every folder below it."""
    for word in words:
        yield word
        yield from (str(path) for path in sorted(Path(word).rglob("*")) if path.is_dir())


def _frames(source: str) -> Iterator[Frame]:
    """All pictures of a folder, two a second of a video. Raises FerError for what is neither."""
    try:
        opened = open_source(source, CameraSettings(), SourceSettings())
    except FerError as error:
        if Path(source).is_dir():  # holds folders only
            return
        raise error
    is_video = opened.info.kind is not SourceKind.IMAGES
    next_s = 0.0
    try:
        for frame in opened:
            if is_video and frame.timestamp < next_s:
                continue
            next_s = frame.timestamp + VIDEO_PERIOD_S
            yield frame
    finally:
        opened.close()
