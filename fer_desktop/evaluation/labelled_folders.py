"""Labelled pictures: a folder for each label, as data sets and labs keep them.

    FOLDER/happy/a.jpg            each picture stands for itself
    FOLDER/happy/ann/a.jpg        pictures of one person lie together

A picture is used when the program's own detector finds exactly one face in it: with two nobody
knows whose expression was named.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.classification.tensors import LEFT_OUT
from fer_desktop.core.errors import FerError, Sentence, translatable
from fer_desktop.core.frames import EMOTIONS, BoundingBox, Image
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.detection import Detector, create_detector
from fer_desktop.evaluation.faces import LabelledFace, LeftOutFace
from fer_desktop.sources.base import Reading
from fer_desktop.sources.limits import TooLargeError
from fer_desktop.sources.pictures.files import PictureFile
from fer_desktop.sources.pictures.listing import list_folder, natural_key

FOLDER_NAMES = {
    "angry": "anger",
    "disgusted": "disgust",
    "fearful": "fear",
    "happy": "happiness",
    "sad": "sadness",
    "surprised": "surprise",
    **{emotion: emotion for emotion in EMOTIONS},
}
"""Names of folders, in small letters, that need no explanation."""


@dataclass(frozen=True)
class LabelledPicture:
    """One file with its label; not yet looked at."""

    path: Path
    place: str
    emotion: int
    group: str


def label_names(text: str) -> dict[str, str]:
    """What a person wrote: “wut=anger,contempt=-” → label of each folder; “-” leaves it out.

    Raises FerError naming the part that makes no sense.
    """
    names = {}
    for part in filter(None, (part.strip() for part in text.split(","))):
        name, _, label = (word.strip() for word in part.partition("="))
        if not name or label not in {*EMOTIONS, LEFT_OUT}:
            raise FerError(
                translatable("“{part}” must be FOLDER=LABEL."),
                translatable("Labels: {labels}; or “{nothing}” to leave a folder out."),
                part=part,
                labels=", ".join(EMOTIONS),
                nothing=LEFT_OUT,
            )
        names[name.lower()] = label
    return names


def list_labelled(folder: Path, names: Mapping[str, str]) -> list[LabelledPicture | LeftOutFace]:
    """The files of a folder of labels, in order. `names` adds to FOLDER_NAMES.

    Raises FerError for a folder that is no label, and when there is no picture at all.
    """
    known = FOLDER_NAMES | dict(names)
    try:
        labels = sorted((p for p in folder.iterdir() if p.is_dir()), key=natural_key)
        found = [each for label in labels for each in _of_label(folder, label, known)]
    except OSError as error:
        raise FerError(
            translatable("{path} cannot be read: {reason}."),
            path=error.filename or folder,
            reason=error.strerror or error,
        ) from error
    if not found:
        raise FerError(
            translatable("{path} holds no labelled pictures."),
            translatable("Lay them into folders named after their labels: {labels}."),
            path=folder,
            labels=", ".join(EMOTIONS),
        )
    return found


def _of_label(
    folder: Path, label: Path, known: Mapping[str, str]
) -> Iterator[LabelledPicture | LeftOutFace]:
    if label.name.startswith("."):
        return
    emotion = known.get(label.name.lower())
    if emotion is None:
        raise FerError(
            translatable("The folder “{name}” is no label."),
            translatable(
                "Expected: {labels}. Say what it means (“{name}=anger”), or leave it out "
                "(“{name}={nothing}”)."
            ),
            name=label.name,
            labels=", ".join(EMOTIONS),
            nothing=LEFT_OUT,
        )
    if emotion == LEFT_OUT:
        return
    index = EMOTIONS.index(emotion)
    people = sorted((p for p in label.iterdir() if p.is_dir()), key=natural_key)
    for inner in (label, *people):
        listing = list_folder(inner)
        for path in listing.pictures:
            place = path.relative_to(folder).as_posix()
            # a person's faces in other folders of labels are that person's too
            group = place if inner == label else f"{inner.name}/"
            yield LabelledPicture(path, place, index, group)
        for left in listing.left_out:
            if inner == label and (label / left.name) in people:
                continue
            place = (inner / left.name).relative_to(folder).as_posix()
            yield LeftOutFace(place, Sentence("{reason}", reason=left.reason))


def find_faces(
    pictures: list[LabelledPicture | LeftOutFace],
    detection: DetectionSettings,
    *,
    is_cropped: bool = False,
) -> Iterator[LabelledFace | LeftOutFace]:
    """The face in each picture, or why there is none to use.

    `is_cropped`: the pictures are faces cut out already, and are taken whole.
    """
    detector = None if is_cropped else create_detector(detection)
    for picture in pictures:
        if isinstance(picture, LeftOutFace):
            yield picture
            continue
        image = _read(picture.path)
        if isinstance(image, Sentence):
            yield LeftOutFace(picture.place, image)
        elif detector is None:
            height, width = image.shape[:2]
            box = BoundingBox(0.0, 0.0, float(width), float(height))
            yield _face(picture, image, box, is_cropped=True)
        else:
            yield _only_face(picture, image, detector)


def _read(path: Path) -> Image | Sentence:
    try:
        image = next(PictureFile(path, Reading()).pictures(), None)
    except (OSError, TooLargeError) as error:
        return Sentence("{reason}", reason=error)
    return Sentence(translatable("it cannot be read as a picture")) if image is None else image


def _only_face(
    picture: LabelledPicture, image: Image, detector: Detector
) -> LabelledFace | LeftOutFace:
    found = detector.detect(image, {})
    if not found:
        return LeftOutFace(picture.place, Sentence(translatable("no face was found")))
    if len(found) > 1:
        sentence = translatable("{count} faces were found, and one label cannot be that of all")
        return LeftOutFace(picture.place, Sentence(sentence, count=len(found)))
    return _face(picture, image, found[0].box, is_cropped=False)


def _face(
    picture: LabelledPicture, image: Image, box: BoundingBox, *, is_cropped: bool
) -> LabelledFace:
    return LabelledFace(picture.place, picture.emotion, picture.group, image, box, is_cropped)
