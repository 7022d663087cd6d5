"""An evaluation: what is known of a model after it has answered to labelled faces."""

import csv
import io
import json
from collections import Counter
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import Sentence, translatable
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.bootstrap import Estimate, estimate
from fer_desktop.evaluation.calibration import (
    expected_calibration_error,
)
from fer_desktop.evaluation.faces import AnsweredFaces, LeftOutFace
from fer_desktop.evaluation.scores import (
    ClassScores,
    Recall,
    class_scores,
    confusion_of,
    macro_recall,
    recalls,
)
from fer_desktop.evaluation.swaps import Swap, suspected_swaps
from fer_desktop.human_check.agreement import wilson_interval
from fer_desktop.scores.labels import LABELS, shown_labels

FEW_FACES = 20
"""Of a class; its recall is hardly more than a guess."""


@dataclass(frozen=True)
class Evaluated:
    """What was evaluated, on what."""

    model: str
    """The model's name; that of a foreign one says so."""
    sha256: str
    threshold: float
    known: tuple[str, ...]
    """The emotions that the model can answer."""
    source: str
    """The labelled faces, in words."""


@dataclass(frozen=True, eq=False)
class Evaluation:
    """The figures; intervals are of 95 %, by drawing whole groups of faces again."""

    of: Evaluated
    count: int
    group_count: int
    accuracy: Estimate
    """Share of faces whose largest probability is that of the person's label."""
    macro_recall: Estimate
    """Mean recall of the classes that occur: each counts alike, however rare."""
    calibration_error: Estimate
    """Mean distance between how sure the model is and how often it is right (15 bins)."""
    coverage: Estimate
    """Share of faces that get a label at the threshold."""
    covered_accuracy: Estimate
    """Share of those labels that are right."""
    confusion: NDArray[np.int64]
    """(7, 7): rows are the person's labels, columns the model's largest probability."""
    recalls: list[Recall]
    scores: dict[str, ClassScores]
    swaps: tuple[Swap, ...]
    left_out: tuple[LeftOutFace, ...]

    @property
    def warnings(self) -> tuple[Sentence, ...]:
        """What a person should know before relying on the figures."""
        return tuple(_warnings(self))


def evaluate(faces: AnsweredFaces, of: Evaluated) -> Evaluation:
    """All figures of a model's answers to labelled faces, of which there is at least one."""
    labels, probabilities, groups = faces.labels, faces.probabilities, faces.groups
    predicted = probabilities.argmax(axis=1)
    right = predicted == labels
    sure = probabilities.max(axis=1) >= of.threshold

    matrix = confusion_of(labels, predicted)
    found = recalls(matrix)
    macro = estimate(lambda rows: macro_recall(confusion_of(labels[rows], predicted[rows])), groups)
    if macro.low == macro.high:
        low, high = (float(np.mean([getattr(r, end) for r in found])) for end in ("low", "high"))
        macro = Estimate(macro.value, low, high)
    return Evaluation(
        of,
        len(faces),
        len(np.unique(groups)),
        _share(right, groups),
        macro,
        estimate(
            lambda rows: expected_calibration_error(probabilities[rows], labels[rows]),
            groups,
            is_biased=True,
        ),
        _share(sure, groups),
        _share(right[sure], groups[sure]),
        matrix,
        found,
        class_scores(matrix),
        suspected_swaps(matrix),
        faces.left_out,
    )


def _share(chosen: NDArray[np.bool_], groups: NDArray[np.int64]) -> Estimate:
    """The share of faces that are chosen.

    Where all of them are, or none, drawing again shows no spread; then the interval is Wilson's, of
    as many faces as there are groups.
    """
    if not len(chosen):
        return Estimate(float("nan"), float("nan"), float("nan"))
    found = estimate(lambda rows: float(chosen[rows].mean()), groups)
    if found.low != found.high:  # also without an interval
        return found
    count = len(np.unique(groups))
    return Estimate(found.value, *wilson_interval(round(found.value * count), count))


def _warnings(evaluation: Evaluation) -> list[Sentence]:
    found = [
        Sentence(
            translatable(
                "The labels of the model seem to be swapped: what it calls {named} a person calls "
                "{meant}. Check the order of its labels."
            ),
            named=swap.named,
            meant=swap.meant,
        )
        for swap in evaluation.swaps
    ]
    unknown = [r for r in evaluation.recalls if r.emotion not in evaluation.of.known]
    if unknown:
        found.append(
            Sentence(
                translatable(
                    "The model does not know {emotions}: none of these {count} faces can be right."
                ),
                emotions=", ".join(r.emotion for r in unknown),
                count=sum(r.count for r in unknown),
            )
        )
    few = [r.emotion for r in evaluation.recalls if r.count < FEW_FACES]
    if few:
        found.append(
            Sentence(
                translatable("There are fewer than {count} faces of: {emotions}."),
                count=FEW_FACES,
                emotions=", ".join(few),
            )
        )
    if evaluation.group_count == 1:
        found.append(
            Sentence(translatable("All faces are of one person: no interval can be given."))
        )
    return found


def as_json(evaluation: Evaluation) -> str:
    """Everything as JSON; figures that are undefined are null."""
    values: dict[str, Any] = {
        "model": evaluation.of.model,
        "sha256": evaluation.of.sha256,
        "faces_of": evaluation.of.source,
        "faces": evaluation.count,
        "groups": evaluation.group_count,
        "threshold": evaluation.of.threshold,
        "emotions_known": list(evaluation.of.known),
        **{
            name: asdict(getattr(evaluation, name))
            for name in (
                "accuracy",
                "macro_recall",
                "calibration_error",
                "coverage",
                "covered_accuracy",
            )
        },
        "labels": list(EMOTIONS),
        "confusion": evaluation.confusion.tolist(),
        "recalls": [asdict(recall) for recall in evaluation.recalls],
        "scores": {name: asdict(scores) for name, scores in evaluation.scores.items()},
        "suspected_swaps": [asdict(swap) for swap in evaluation.swaps],
        "left_out": [{"place": f.place, "reason": str(f.reason)} for f in evaluation.left_out],
    }
    return json.dumps(_without_nan(values), indent=1, ensure_ascii=False) + "\n"


def _without_nan(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_nan(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_without_nan(each) for each in value]
    return None if isinstance(value, float) and np.isnan(value) else value


def as_csv(faces: AnsweredFaces, threshold: float) -> str:
    """One line a face: where it is, the person's label, the model's, the seven probabilities."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["face", "person", "model", *EMOTIONS])
    values = faces.probabilities
    shown = shown_labels(values.argmax(axis=1), values.max(axis=1), threshold)
    for place, label, model, values in zip(
        faces.places, faces.labels, shown, faces.probabilities, strict=True
    ):
        numbers = (f"{value:.6f}" for value in values)
        writer.writerow([place, EMOTIONS[label], LABELS[model], *numbers])
    return text.getvalue()


def reasons(left_out: tuple[LeftOutFace, ...]) -> list[tuple[str, int]]:
    """Why faces were left out and how many, the commonest first."""
    return Counter(str(face.reason) for face in left_out).most_common()
