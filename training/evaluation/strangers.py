"""How well models read people of whom FER-2013 holds no picture (command `evaluate-strangers`).

    python -m training evaluate-strangers FOLDER --models accurate light --output strangers.json

FOLDER holds a folder for each expression, with photographs or with a folder of photographs for each
person. Faces are found and cropped as the program does it, once for each model; a model folder of
other weights may stand among the models, ones in common use, say. The figures are those of
`fer-desktop evaluate`; here several models answer for the very same faces, and each is set against
the first one: how much better it is, with an interval that knows that the faces are the same.

Nothing is chosen here. Who measures many candidates and keeps the best has tuned to the folder:
keep another one back.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import create_classifier
from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.evaluation.bootstrap import Estimate, estimate
from fer_desktop.evaluation.evaluating import Evaluated, Evaluation, as_json, evaluate, reasons
from fer_desktop.evaluation.faces import AnsweredFaces, answer
from fer_desktop.evaluation.labelled_folders import find_faces, label_names, list_labelled
from training.evaluation.markdown import table

SMALLEST_FACE_PX = 24.0
"""Photographs of a set are often small."""
SAFE = ("anger", "happiness", "sadness", "neutral")
"""Classes that people tell apart well and that every set has in number."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", type=Path, help="folder with a folder for each expression")
    parser.add_argument(
        "--models", nargs="+", default=["accurate", "light", "paper"], help="names or folders"
    )
    parser.add_argument(
        "--labels", default="", metavar="FOLDER=LABEL,…", help="what folders of other names mean"
    )
    parser.add_argument("--cropped", action="store_true", help="the pictures are faces cut out")
    parser.add_argument("--output", type=Path, help="JSON file to write")


def run(arguments: argparse.Namespace) -> int:
    pictures = list_labelled(arguments.folder, label_names(arguments.labels))
    detection = DetectionSettings(smallest_face_px=SMALLEST_FACE_PX)
    faces = list(find_faces(pictures, detection, is_cropped=arguments.cropped))
    answers, evaluations = [], []
    for model in arguments.models:
        classifier = create_classifier(model)
        manifest = classifier.manifest
        answers.append(answer(classifier, faces))
        of = Evaluated(
            manifest.full_name,
            manifest.sha256,
            manifest.threshold,
            manifest.emotions,
            arguments.folder.resolve().name,
        )
        evaluations.append(evaluate(answers[-1], of))
    gains = [better_by(answers[0], other) for other in answers]
    safe = [accuracy_of(each, SAFE) for each in answers]
    print(summary(evaluations, safe, gains))
    if arguments.output:
        values = [
            json.loads(as_json(evaluation))
            | {"safe_classes": _plain(four), "better_than_first": _plain(gain)}
            for evaluation, four, gain in zip(evaluations, safe, gains, strict=True)
        ]
        _write(arguments.output, values)
    return 0


def accuracy_of(faces: AnsweredFaces, emotions: Sequence[str]) -> Estimate:
    """Accuracy on the faces of these classes alone; all seven may be answered. NaN without any."""
    chosen = np.isin(faces.labels, [EMOTIONS.index(emotion) for emotion in emotions])
    if not chosen.any():
        return Estimate(float("nan"), float("nan"), float("nan"))
    right = _right(faces)[chosen]
    return estimate(lambda rows: float(right[rows].mean()), faces.groups[chosen])


def better_by(first: AnsweredFaces, other: AnsweredFaces) -> Estimate:
    """Accuracy of `other` less that of `first`. Raises FerError where the faces differ."""
    if first.places != other.places:
        raise FerError("The models did not answer for the same faces.")
    more = _right(other).astype(float) - _right(first)
    return estimate(lambda rows: float(more[rows].mean()), first.groups)


def _right(faces: AnsweredFaces) -> NDArray[np.bool_]:
    right: NDArray[np.bool_] = faces.probabilities.argmax(axis=1) == faces.labels
    return right


def summary(
    evaluations: Sequence[Evaluation], safe: Sequence[Estimate], gains: Sequence[Estimate]
) -> str:
    """What a person wants to read, as a table in Markdown with a column for each model."""
    first = evaluations[0]
    figures = {
        "accuracy": [each.accuracy for each in evaluations],
        "more than the first": gains,
        "accuracy, four safe classes": safe,
        "macro recall": [each.macro_recall for each in evaluations],
        "calibration error": [each.calibration_error for each in evaluations],
        "faces with a label": [each.coverage for each in evaluations],
        "labels that are right": [each.covered_accuracy for each in evaluations],
    }
    rows = [[name, *map(_percent, values)] for name, values in figures.items()]
    for number, recall in enumerate(first.recalls):
        same = [each.recalls[number] for each in evaluations]
        rows.append(
            [f"recall of {recall.emotion} ({recall.count})", *(f"{one.value:.0%}" for one in same)]
        )
    header = ("95 % interval in brackets", *(each.of.model for each in evaluations))
    lines = [
        f"{first.count} faces of {first.of.source}; {len(first.left_out)} pictures left out",
        *(f"left out: {count}: {reason}" for reason, count in reasons(first.left_out)),
        "",
        table(header, rows),
    ]
    return "\n".join(lines)


def _percent(figure: Estimate) -> str:
    if np.isnan(figure.value):
        return "–"
    if np.isnan(figure.low):
        return f"{figure.value:.1%}"
    return f"{figure.value:.1%} ({figure.low:.1%} to {figure.high:.1%})"


def _plain(figure: Estimate) -> dict[str, float | None]:
    values = {"value": figure.value, "low": figure.low, "high": figure.high}
    return {name: None if np.isnan(value) else value for name, value in values.items()}


def _write(file: Path, values: list[dict[str, Any]]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
