"""The paper's comparison, filled in with what was measured here (Tables 2 to 5).

    python -m training compare --runs runs/* --output comparison.md

One row per run: architecture, parameters, epochs done of those planned, best accuracy on
PublicTest, time per epoch and the machine's load while training. Then one row per released model:
what `evaluate --release` wrote. A run that was not trained to its end says so in its row.
"""

import argparse
import math
import platform
from collections.abc import Sequence
from pathlib import Path

import psutil

from training.figures import released_results
from training.markdown import table
from training.models import ARCHITECTURES, build_model
from training.run_folder import RunFolder

PAPER_CLAIMS = (
    ("mini-Xception", "58,423", "67 %"),
    ("DenseNet-1", "95,263", "70.91 %"),
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=Path, nargs="*", default=[], help="run folders")
    parser.add_argument("--output", type=Path, help="Markdown file to write; else printed")


def run(arguments: argparse.Namespace) -> int:
    text = comparison([RunFolder(path) for path in arguments.runs])
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text)
    return 0


def comparison(runs: Sequence[RunFolder]) -> str:
    """All tables as Markdown."""
    parts = [
        f"Measured on {_machine()}. Training: PublicTest, averaged weights; "
        "released files: PrivateTest, one forward pass.",
        table(("The paper's claim", "parameters", "accuracy"), PAPER_CLAIMS),
        table(
            (
                "network",
                "layers",
                "parameters",
                "trained",
                "epochs",
                "PublicTest",
                "seconds an epoch",
                "CPU %",
                "user %",
                "system %",
                "memory MB",
            ),
            [row for folder in runs if (row := _run_row(folder))],
        ),
        table(
            (
                "released model",
                "parameters",
                "file",
                "PrivateTest",
                "95 %",
                "calibration error",
                "ms a face",
                "CPU %",
                "user %",
                "system %",
                "memory MB",
            ),
            [_released_row(result) for result in released_results()],
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _run_row(folder: RunFolder) -> tuple[str, ...] | None:
    recipe, log = folder.recipe(), folder.log()
    if recipe is None or not log:
        return None
    network = build_model(recipe.architecture)
    trainable = sum(math.prod(weight.shape) for weight in network.trainable_weights)
    done = len(log)
    epochs = str(done) if done >= recipe.epochs else f"{done} of {recipe.epochs}, not finished"

    def mean(field: str) -> float:
        return sum(float(row[field]) for row in log) / done

    return (
        f"{folder.path.name} ({ARCHITECTURES[recipe.architecture]})",
        str(_weighted_layers(network)),
        f"{network.count_params():,}",
        f"{trainable:,}",
        epochs,
        f"{max(float(row['public_accuracy']) for row in log):.2%}",
        f"{mean('seconds'):.0f}",
        f"{mean('cpu_percent'):.0f}",
        f"{mean('user_percent'):.0f}",
        f"{mean('system_percent'):.1f}",
        f"{max(float(row['memory_mb']) for row in log):.0f}",
    )


def _weighted_layers(network) -> int:
    """Convolutions and dense layers, as papers count depth."""
    return sum(
        "Conv" in type(layer).__name__ or "Dense" in type(layer).__name__
        for layer in network.layers
    )


def _released_row(result: dict) -> tuple[str, ...]:
    cost = result["cost"]
    low, high = result["accuracy_95_percent"]
    return (
        result["model"],
        f"{cost['parameters']:,}",
        f"{cost['file_bytes'] / 1000:.1f} KB",
        f"{result['accuracy']:.2%}",
        f"{low:.1%} to {high:.1%}",
        f"{result['expected_calibration_error']:.3f}",
        f"{cost['least_ms']:.2f}",
        f"{cost['cpu_percent']:.0f}",
        f"{cost['user_percent']:.0f}",
        f"{cost['system_percent']:.1f}",
        f"{cost['memory_mb']:.0f}",
    )


def _machine() -> str:
    memory_gb = psutil.virtual_memory().total / 2**30
    return f"{psutil.cpu_count()} cores, {platform.machine()}, {memory_gb:.0f} GB, no GPU"
