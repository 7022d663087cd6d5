"""Measure a shipped model file: accuracy, confusion, calibration, coverage, robustness, cost.

    python -m training evaluate paper --data ../shared/data             # PublicTest, at will
    python -m training evaluate paper --data ../shared/data --release   # PrivateTest, once

Runs `model.tflite` as the program does. With --release the outcome is written beside the model
(`evaluation.json`, `confusion.png`, `calibration.png`), PrivateTest's accuracy into its manifest,
and a line to the list of all readings under this name (`readings.csv`); --output writes what
PublicTest gives, for comparisons. A file that was measured on PrivateTest is not measured again,
choices are made on PublicTest: its outcome is shown, and what is missing beside it is written.
"""

import argparse
import dataclasses
import json
import platform
import time
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification import Classifier, Manifest, create_classifier
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.calibration import (
    coverage_at,
    coverage_curve,
    expected_calibration_error,
    negative_log_likelihood,
)
from fer_desktop.evaluation.scores import class_scores
from fer_desktop.human_check.agreement import confusion, wilson_interval
from training.datasets.data_folder import DataFolder
from training.datasets.labelled import Labelled
from training.evaluation.corruptions import corrupted_sets
from training.evaluation.figures import draw_calibration, draw_confusion
from training.evaluation.readings import note_reading
from training.metrics.usage import UsageRecorder
from training.release.export import write_manifest

TIMED_CALLS = 300


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", help="shipped model's name or model folder")
    parser.add_argument("--data", type=Path, required=True, help="folder with fer2013/")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--release", action="store_true", help="measure PrivateTest, once")
    what.add_argument("--output", type=Path, help="JSON file for what PublicTest gives")


def run(arguments: argparse.Namespace) -> int:
    classifier = create_classifier(arguments.model)
    manifest = classifier.manifest
    split = "PrivateTest" if arguments.release else "PublicTest"
    file = manifest.folder / "evaluation.json"
    result = _measured_before(file, manifest.sha256) if arguments.release else None
    if result is None:
        data = DataFolder(arguments.data)
        result = evaluate(classifier, data.split(split), split, data.copies(split))
        _write(result, file if arguments.release else arguments.output)
        if arguments.release:
            note_reading(manifest.folder, manifest.sha256, result["accuracy"])
    else:
        print(f"{manifest.name} was measured on PrivateTest before; this is what it gave.")
        if result["at_threshold"]["threshold"] != manifest.threshold:  # chosen anew since
            result["at_threshold"] = next(
                point for point in result["coverage"] if point["threshold"] == manifest.threshold
            )
            if result.get("without_copies"):
                result["without_copies"].pop("at_threshold", None)  # what it is made of is gone
            _write(result, file)
    print(summary(result))
    if arguments.release:
        _note_accuracy(manifest, result["accuracy"])
        draw_confusion(result, manifest.folder / "confusion.png")
        draw_calibration(result, manifest.folder / "calibration.png")
    return 0


def _write(result: dict[str, Any], file: Path | None) -> None:
    if file is None:
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


def evaluate(
    classifier: Classifier, data: Labelled, split: str, copies: NDArray[np.bool_] | None = None
) -> dict[str, Any]:
    """Everything that is known of a model after this, ready for JSON.

    `copies` (N,) are the pictures of `data` that the training split holds too; None: none.
    """
    manifest = classifier.manifest
    with UsageRecorder(interval_s=0.2) as recorder:
        probabilities = classifier.classify(data.pictures)
        usage = recorder.usage()
    predicted = probabilities.argmax(axis=1)
    right = predicted == data.labels
    names = np.array(EMOTIONS)
    matrix = confusion(names[data.labels].tolist(), names[predicted].tolist(), EMOTIONS)
    mirrored = classifier.classify(np.ascontiguousarray(data.pictures[:, :, ::-1]))
    both = ((probabilities + mirrored).argmax(axis=1) == data.labels).mean()
    return {
        "model": manifest.name,
        "sha256": manifest.sha256,
        "split": split,
        "pictures": len(data),
        "accuracy": float(right.mean()),
        "accuracy_95_percent": wilson_interval(int(right.sum()), len(data)),
        "accuracy_with_mirror_image": float(both),
        "negative_log_likelihood": negative_log_likelihood(probabilities, data.labels),
        "labels": list(manifest.labels),
        "confusion": matrix.tolist(),
        "classes": {
            name: dataclasses.asdict(scores) for name, scores in class_scores(matrix).items()
        },
        "expected_calibration_error": expected_calibration_error(probabilities, data.labels),
        "at_threshold": dataclasses.asdict(
            coverage_at(probabilities, data.labels, manifest.threshold)
        ),
        "coverage": [
            dataclasses.asdict(point) for point in coverage_curve(probabilities, data.labels)
        ],
        "reliability": _reliability(probabilities, data.labels),
        "without_copies": _without(copies, probabilities, data.labels, manifest.threshold),
        "robustness": _robustness(classifier, data),
        "cost": {
            "file_bytes": manifest.model_file.stat().st_size,
            "parameters": manifest.parameter_count,
            **_latency(classifier, data.pictures[:1]),
            **dataclasses.asdict(usage),
            "machine": f"{platform.machine()}, {platform.system()}",
        },
    }


def _without(
    copies: NDArray[np.bool_] | None,
    probabilities: NDArray[np.float32],
    labels: NDArray[np.int64],
    threshold: float,
) -> dict[str, Any] | None:
    """The main figures on pictures that nobody trained on; None where there are no others."""
    new = ~copies if copies is not None else np.ones(len(labels), np.bool_)
    if not new.any():
        return None
    probabilities, labels = probabilities[new], labels[new]
    right = probabilities.argmax(axis=1) == labels
    return {
        "pictures": len(labels),
        "accuracy": float(right.mean()),
        "accuracy_95_percent": wilson_interval(int(right.sum()), len(labels)),
        "expected_calibration_error": expected_calibration_error(probabilities, labels),
        "at_threshold": dataclasses.asdict(coverage_at(probabilities, labels, threshold)),
    }


def _reliability(
    probabilities: NDArray[np.float32], labels: NDArray[np.int64]
) -> list[dict[str, float]]:
    """Ten bins of confidence: how sure, how often right, how many."""
    confidence = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    bins = np.minimum((confidence * 10).astype(int), 9)
    return [
        {
            "confidence": float(confidence[bins == number].mean()),
            "accuracy": float(right[bins == number].mean()),
            "share": float((bins == number).mean()),
        }
        for number in range(10)
        if (bins == number).any()
    ]


def _robustness(classifier: Classifier, data: Labelled) -> dict[str, list[float]]:
    """Accuracy on each kind of corrupted pictures, from the weakest to the strongest."""
    accuracies: dict[str, list[float]] = {}
    for kind, _, pictures in corrupted_sets(data.pictures):
        predicted = classifier.classify(pictures).argmax(axis=1)
        accuracies.setdefault(kind, []).append(float((predicted == data.labels).mean()))
    return accuracies


def _latency(classifier: Classifier, picture: NDArray[np.uint8]) -> dict[str, float]:
    """Milliseconds for one face on one thread: the least and the median of many calls."""
    times = []
    for _ in range(TIMED_CALLS):
        started = time.perf_counter()
        classifier.classify(picture)
        times.append((time.perf_counter() - started) * 1000)
    return {"least_ms": min(times), "median_ms": float(np.median(times))}


def _measured_before(file: Path, sha256: str) -> dict[str, Any] | None:
    """What this very file gave, if it was measured."""
    if not file.exists():
        return None
    result: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return result if result["sha256"] == sha256 else None


def _note_accuracy(manifest: Manifest, accuracy: float) -> None:
    path = manifest.folder / "model.json"
    values = json.loads(path.read_text(encoding="utf-8"))
    values["accuracy"]["PrivateTest"] = round(accuracy, 6)
    write_manifest(manifest.folder, values)


def _lines_without_copies(values: dict[str, Any] | None) -> list[str]:
    if values is None:
        return []
    low, high = values["accuracy_95_percent"]
    return [
        f"without copies of training pictures ({values['pictures']} left): "
        f"{values['accuracy']:.2%} (95 %: {low:.2%} to {high:.2%}), "
        f"calibration error {values['expected_calibration_error']:.4f}"
    ]


def summary(result: dict[str, Any]) -> str:
    """What a person wants to read of it."""
    low, high = result["accuracy_95_percent"]
    point, cost = result["at_threshold"], result["cost"]
    lines = [
        f"{result['model']} on {result['split']} ({result['pictures']} pictures)",
        f"accuracy {result['accuracy']:.2%} (95 %: {low:.2%} to {high:.2%}); "
        f"averaged with its mirror image {result['accuracy_with_mirror_image']:.2%}",
        *_lines_without_copies(result.get("without_copies")),
        f"expected calibration error {result['expected_calibration_error']:.4f}",
        f"at threshold {point['threshold']}: {point['coverage']:.1%} get a label, "
        f"{point['accuracy']:.2%} of them the right one",
        f"{cost['parameters']} parameters, {cost['file_bytes']} bytes, "
        f"{cost['least_ms']:.2f} ms (least), {cost['median_ms']:.2f} ms (median) a face",
        "class      precision recall  count",
    ]
    for name, scores in result["classes"].items():
        lines.append(
            f"{name:<10} {scores['precision']:>9.3f} {scores['recall']:>6.3f} {scores['count']:>6}"
        )
    for kind, accuracies in result["robustness"].items():
        lines.append(f"{kind:<10} " + "  ".join(f"{accuracy:.2%}" for accuracy in accuracies))
    return "\n".join(lines)
