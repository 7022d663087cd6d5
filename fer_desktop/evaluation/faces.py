"""Labelled faces, what a model answers to each, and those that could not be used and why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import Classifier, CropMapping, crop_face
from fer_desktop.core.errors import FerError, Sentence, translatable
from fer_desktop.core.frames import EMOTIONS, BoundingBox, Image

BATCH = 64
"""So many crops are kept before the model is asked."""
WHOLE_PICTURE = CropMapping(0.0, 0.0, 1.0)


@dataclass(frozen=True, eq=False)
class LabelledFace:
    """A face whose expression a person has named."""

    place: str
    """Where it is, for a person: a file below the folder, or a moment of a session."""
    emotion: int
    """Index into EMOTIONS."""
    group: str
    """Faces of one group are alike (one person, one session) and are drawn together."""
    image: Image
    box: BoundingBox
    """What the detector found."""
    is_cropped: bool = False
    """The box is the square that a network should see, and no detector's."""


@dataclass(frozen=True)
class LeftOutFace:
    """A labelled picture that cannot be used."""

    place: str
    reason: Sentence


@dataclass(frozen=True, eq=False)
class AnsweredFaces:
    """n labelled faces with a model's answers."""

    places: tuple[str, ...]
    labels: NDArray[np.int64]
    """(n,) what a person named, indices into EMOTIONS."""
    groups: NDArray[np.int64]
    """(n,) equal numbers belong together."""
    probabilities: NDArray[np.float32]
    """(n, 7) what the model answered, raw."""
    left_out: tuple[LeftOutFace, ...] = ()

    def __len__(self) -> int:
        return len(self.labels)


def answer(
    classifier: Classifier,
    faces: Iterable[LabelledFace | LeftOutFace],
    progress: Callable[[int], None] = lambda _done: None,
) -> AnsweredFaces:
    """Show every face to a model. `progress` is called with the number of pictures looked at.

    Raises FerError when no face is left.
    """
    manifest = classifier.manifest
    places, labels, groups = [], [], []
    left_out: list[LeftOutFace] = []
    crops: list[NDArray[np.uint8]] = []
    answers: list[NDArray[np.float32]] = []
    for done, face in enumerate(faces, 1):
        if isinstance(face, LeftOutFace):
            left_out.append(face)
        else:
            places.append(face.place)
            labels.append(face.emotion)
            groups.append(face.group)
            crops.append(
                crop_face(
                    face.image,
                    face.box,
                    WHOLE_PICTURE if face.is_cropped else manifest.crop,
                    manifest.input_size_px,
                    in_colour=manifest.input_form.is_coloured,
                )
            )
        if len(crops) == BATCH:
            answers.append(classifier.classify(np.stack(crops)))
            crops = []
        progress(done)
    if crops:
        answers.append(classifier.classify(np.stack(crops)))
    probabilities = np.concatenate(answers) if answers else np.empty((0, len(EMOTIONS)), np.float32)
    return answered(places, labels, groups, probabilities, left_out)


def answered(
    places: list[str],
    labels: list[int],
    groups: list[str],
    probabilities: NDArray[np.float32],
    left_out: list[LeftOutFace],
) -> AnsweredFaces:
    """The same from lists. Raises FerError when no face is left."""
    if not places:
        reason = left_out[0].reason if left_out else Sentence("")
        raise FerError(
            translatable("No labelled face is left to measure with; {count} could not be used."),
            translatable("The first, {place}: {reason}") if left_out else "",
            count=len(left_out),
            place=left_out[0].place if left_out else "",
            reason=reason,
        )
    _, numbers = np.unique(np.array(groups), return_inverse=True)
    return AnsweredFaces(
        tuple(places),
        np.array(labels, np.int64),
        numbers.astype(np.int64),
        probabilities,
        tuple(left_out),
    )
