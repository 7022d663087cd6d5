"""A shipped model made again by one command: targets, teachers, training, calibration, evaluation.

    python -m training reproduce paper --data ../shared/data --run runs/paper --output build/paper

From FER-2013, FER+'s votes and random weights to a model folder, by the model's recipe. The same
command goes on with an interrupted run. At the end the new file is measured on PublicTest: it is as
good as the shipped one where the shipped one's accuracy is not above its 95 % interval; otherwise
the exit status is 1. PrivateTest is not touched.
"""

import argparse
from pathlib import Path
from typing import Any

from fer_desktop.classification import create_classifier, read_manifest
from fer_desktop.classification.engines import shipped_models
from fer_desktop.core.resources import resource
from training.datasets.data_folder import DataFolder
from training.evaluation.evaluate import evaluate, summary
from training.learning.run_folder import RunFolder
from training.learning.train import at_least_one, teacher_folders, train_by_recipe
from training.release.export import export_runs


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("model", choices=shipped_models())
    parser.add_argument("--data", type=Path, required=True, help="folder with fer2013/")
    parser.add_argument("--run", type=Path, required=True, help="run folder, new or begun")
    parser.add_argument("--output", type=Path, required=True, help="model folder to write")
    parser.add_argument("--teachers", nargs="+", help="others than the recipe's: names or folders")
    parser.add_argument("--faces", type=Path, help="faces without labels, from collect-faces")
    parser.add_argument("--epochs", type=at_least_one, help="another length (a try)")
    parser.add_argument("--limit", type=at_least_one, help="only so many pictures (a try)")


def run(arguments: argparse.Namespace) -> int:
    changes: dict[str, Any] = {
        "epochs": arguments.epochs,
        "pictures": arguments.limit,
        "faces": arguments.faces and str(arguments.faces.resolve()),
        "teachers": arguments.teachers and teacher_folders(arguments.teachers),
    }
    changes = {name: value for name, value in changes.items() if value is not None}
    train_by_recipe(arguments.model, arguments.data, RunFolder(arguments.run), changes)
    data = DataFolder(arguments.data)
    export_runs(arguments.model, [arguments.run], data, arguments.output)
    classifier = create_classifier(arguments.output.resolve())
    result = evaluate(classifier, data.split("PublicTest"), "PublicTest", data.copies("PublicTest"))
    shipped = read_manifest(resource("models", arguments.model)).accuracy["PublicTest"]
    print(summary(result))
    print(comparison(result, shipped))
    return 0 if is_as_good(result, shipped) else 1


def is_as_good(result: dict[str, Any], shipped_accuracy: float) -> bool:
    """Whether the shipped accuracy lies within the 95 % interval of `result`, or below it."""
    _, high = result["accuracy_95_percent"]
    return bool(shipped_accuracy <= high)


def comparison(result: dict[str, Any], shipped_accuracy: float) -> str:
    """One sentence on the new file beside the shipped one."""
    low, high = result["accuracy_95_percent"]
    verdict = "as good as" if is_as_good(result, shipped_accuracy) else "below"
    return (
        f"{result['accuracy']:.2%} (95 %: {low:.2%} to {high:.2%}) on PublicTest, "
        f"{verdict} the shipped file's {shipped_accuracy:.2%}"
    )
