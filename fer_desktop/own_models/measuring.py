"""Measuring: an imported network on a person's own labelled pictures.

The temperature and the threshold are fitted on these pictures. What is said of calibration and
coverage comes from the other half each time, else it would flatter: half of the groups (people,
where the folders name them) give the temperature by which the other half is judged.
"""

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.preprocessing import CropMapping
from fer_desktop.classification.tensors import LabelOrder, OutputForm
from fer_desktop.core.errors import Sentence, translatable
from fer_desktop.evaluation.calibration import choose_threshold, fit_temperature
from fer_desktop.evaluation.faces import (
    AnsweredFaces,
    FaceAsker,
    LabelledFace,
    LeftOutFace,
)
from fer_desktop.own_models.networks import AskedNetwork
from fer_desktop.own_models.pixels import alternatives

COMPARED = 400
"""So many faces are kept to try other ranges of pixels."""
CLEARLY = 2.6
"""Standard errors: chance makes so great a difference once in a hundred times."""
LEAST_GROUPS = 10
"""With fewer no half can judge the other: the temperature stays 1."""


@dataclass(frozen=True, eq=False)
class Measured:
    """What the pictures have shown; `faces` with calibrated probabilities."""

    faces: AnsweredFaces
    temperature: float
    threshold: float
    warnings: tuple[Sentence, ...]


@dataclass(frozen=True)
class Meaning:
    """What a person says of the network: its labels, its values, the square that it sees."""

    labels: tuple[str, ...]
    output: OutputForm
    crop: CropMapping


def measure(
    network: AskedNetwork,
    meaning: Meaning,
    faces: Iterable[LabelledFace | LeftOutFace],
    wanted_accuracy: float = 0.8,
    progress: Callable[[int], None] = lambda _done: None,
) -> Measured:
    """Ask about every face. Raises FerError when no face is left, ModelError from the network.

    The threshold is the lowest at which `wanted_accuracy` of the given labels are right.
    """
    labels, output = meaning.labels, meaning.output
    what = network.taken
    asker = FaceAsker(network.answers, meaning.crop, what.size_px, in_colour=what.form.is_coloured)
    first_crops: list[NDArray[np.uint8]] = []
    for done, face in enumerate(faces, 1):
        crop = asker.add(face)
        if crop is not None and len(first_crops) < COMPARED:
            first_crops.append(crop)
        progress(done)
    raw = asker.answers()
    plain = LabelOrder(labels, output)
    found = asker.answered(plain.probabilities(raw))
    temperature, cross_fitted = _temperatures(raw, labels, output, found)
    by_halves = np.empty_like(found.probabilities)
    for half, other in cross_fitted:
        by_halves[half] = LabelOrder(labels, replace(output, temperature=other)).probabilities(
            raw[half]
        )
    threshold = choose_threshold(by_halves, found.labels, wanted_accuracy)
    warnings = _better_alternatives(network, plain, np.stack(first_crops), found)
    if not (by_halves.max(axis=1) >= threshold).any():
        warnings += (
            Sentence(
                translatable(
                    "At no threshold {share:.0%} of the labels are right: every face would be "
                    "“unsure”."
                ),
                share=wanted_accuracy,
            ),
        )
    return Measured(replace(found, probabilities=by_halves), temperature, threshold, warnings)


def _temperatures(
    raw: NDArray[np.float32], labels: tuple[str, ...], output: OutputForm, faces: AnsweredFaces
) -> tuple[float, list[tuple[NDArray[np.bool_], float]]]:
    """The temperature of all faces, and for each half of the groups that of the other half."""
    everything = np.ones(len(faces), np.bool_)
    if len(np.unique(faces.groups)) < LEAST_GROUPS:
        return 1.0, [(everything, 1.0)]
    logits = _logits(raw, labels, output)
    odd = np.isin(faces.groups, np.random.default_rng(5).permutation(faces.groups.max() + 1)[::2])

    def fitted(rows: NDArray[np.bool_]) -> float:
        return fit_temperature(logits[rows], faces.labels[rows])

    return fitted(everything), [(odd, fitted(~odd)), (~odd, fitted(odd))]


def _logits(
    raw: NDArray[np.float32], labels: tuple[str, ...], output: OutputForm
) -> NDArray[np.float32]:
    """(n, 7) logits; those of emotions that the model does not know are far below the others."""
    probabilities = LabelOrder(labels, output).probabilities(raw)
    return np.log(np.maximum(probabilities, np.float32(1e-9)))


def _better_alternatives(
    network: AskedNetwork, order: LabelOrder, crops: NDArray[np.uint8], faces: AnsweredFaces
) -> tuple[Sentence, ...]:
    """Other ranges or orders of colours with which clearly more of the first faces are right."""
    labels = faces.labels[: len(crops)]
    right = faces.probabilities[: len(crops)].argmax(axis=1) == labels
    found = []
    for words, form in alternatives(network.taken.form):
        probabilities = order.probabilities(network.answers(crops, form))
        other = probabilities.argmax(axis=1) == labels
        gained, lost = int((other & ~right).sum()), int((right & ~other).sum())
        if gained - lost > CLEARLY * math.sqrt(gained + lost):
            found.append((int(other.sum()), words))
    if not found:
        return ()
    best, words = max(found)
    return (
        Sentence(
            translatable(
                "With {option} {best} of {count} faces would be right instead of {right}. Was the "
                "model trained on such pixels?"
            ),
            option=words,
            best=best,
            count=len(crops),
            right=int(right.sum()),
        ),
    )
