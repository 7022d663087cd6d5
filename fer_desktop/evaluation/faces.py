"""Labelled faces, what a model answers to each, and those that could not be used and why."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import Classifier, CropMapping, crop_face
from fer_desktop.core.errors import FerError, Sentence, translatable
from fer_desktop.core.frames import BoundingBox, Image

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


class FaceAsker:
    """Cuts out labelled faces as they come and asks a network about them, a batch at a time."""

    def __init__(
        self,
        ask: Callable[[NDArray[np.uint8]], NDArray[np.float32]],
        mapping: CropMapping,
        size_px: int,
        *,
        in_colour: bool,
    ) -> None:
        """`ask` gives (n, k) answers to n crops of `size_px`, cut by `mapping` from boxes."""
        self._ask, self._mapping = ask, mapping
        self._size_px, self._in_colour = size_px, in_colour
        self.places: list[str] = []
        self.labels: list[int] = []
        self.groups: list[str] = []
        self.left_out: list[LeftOutFace] = []
        self._waiting: list[NDArray[np.uint8]] = []
        self._answers: list[NDArray[np.float32]] = []

    def add(self, face: LabelledFace | LeftOutFace) -> NDArray[np.uint8] | None:
        """The crop that the network is asked about; None of a face that is left out."""
        if isinstance(face, LeftOutFace):
            self.left_out.append(face)
            return None
        mapping = WHOLE_PICTURE if face.is_cropped else self._mapping
        crop = crop_face(face.image, face.box, mapping, self._size_px, in_colour=self._in_colour)
        self.places.append(face.place)
        self.labels.append(face.emotion)
        self.groups.append(face.group)
        self._waiting.append(crop)
        if len(self._waiting) == BATCH:
            self._ask_waiting()
        return crop

    def answers(self) -> NDArray[np.float32]:
        """(n, k) of all faces. Raises FerError when no face is left."""
        if not self.places:
            raise _none_left(self.left_out)
        if self._waiting:
            self._ask_waiting()
        return np.concatenate(self._answers)

    def answered(self, probabilities: NDArray[np.float32]) -> AnsweredFaces:
        """All faces with what the answers mean, (n, 7)."""
        return answered(self.places, self.labels, self.groups, probabilities, self.left_out)

    def _ask_waiting(self) -> None:
        self._answers.append(self._ask(np.stack(self._waiting)))
        self._waiting = []


def answer(
    classifier: Classifier,
    faces: Iterable[LabelledFace | LeftOutFace],
    progress: Callable[[int], None] = lambda _done: None,
) -> AnsweredFaces:
    """Show every face to a model. `progress` is called with the number of pictures looked at.

    Raises FerError when no face is left.
    """
    manifest = classifier.manifest
    asker = FaceAsker(
        classifier.classify,
        manifest.crop,
        manifest.input_size_px,
        in_colour=manifest.input_form.is_coloured,
    )
    for done, face in enumerate(faces, 1):
        asker.add(face)
        progress(done)
    return asker.answered(asker.answers())


def answered(
    places: list[str],
    labels: list[int],
    groups: list[str],
    probabilities: NDArray[np.float32],
    left_out: list[LeftOutFace],
) -> AnsweredFaces:
    """Answered faces from lists. Raises FerError when no face is left."""
    if not places:
        raise _none_left(left_out)
    _, numbers = np.unique(np.array(groups), return_inverse=True)
    return AnsweredFaces(
        tuple(places),
        np.array(labels, np.int64),
        numbers.astype(np.int64),
        probabilities,
        tuple(left_out),
    )


def _none_left(left_out: list[LeftOutFace]) -> FerError:
    reason = left_out[0].reason if left_out else Sentence("")
    return FerError(
        translatable("No labelled face is left to measure with; {count} could not be used."),
        translatable("The first, {place}: {reason}") if left_out else "",
        count=len(left_out),
        place=left_out[0].place if left_out else "",
        reason=reason,
    )
