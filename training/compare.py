"""The paper's comparison, filled in with what was measured here (Tables 2 to 5).

    python -m training compare --runs runs/* --output training/COMPARISON.md \\
        --json resources/models/comparison.json

One row per run: architecture, parameters, epochs done of those planned, best accuracy on
PublicTest, time per epoch and what training (Table 4) and testing (Table 5) cost. Then one row
per released model: what `evaluate --release` wrote. A run that was not trained to its end says so
in its row. The program shows the JSON beside its own cost,
so give it one run of each network.
"""

import argparse
import dataclasses
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from training.figures import released_results
from training.markdown import table
from training.models import ARCHITECTURES
from training.recipes import RECIPES, Recipe
from training.run_folder import NetworkFacts, RunFolder
from training.usage import Usage

PAPER_CLAIMS = (
    ("mini-Xception", "58,423", "67 %"),
    ("DenseNet-1", "95,263", "70.91 %"),
)
METHOD = (
    "Training and testing with Keras on {machine}. CPU, user and system: share of all cores "
    "that the process used; memory: its largest resident memory. Means over all epochs."
)


@dataclass(frozen=True)
class RunResult:
    """What one run has come to."""

    name: str
    architecture: str
    network: NetworkFacts
    epochs: int
    planned_epochs: int
    pictures: int | None
    """How many it was trained on, where not on all."""
    public_accuracy: float
    seconds_per_epoch: float
    training: Usage | None
    """None: the log is from before it was recorded."""
    testing: Usage | None


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=Path, nargs="*", default=[], help="run folders")
    parser.add_argument("--output", type=Path, help="Markdown file to write; else printed")
    parser.add_argument("--json", type=Path, help="JSON file to write: the rows of the runs")
    parser.add_argument(
        "--note", default="", help="what else to say of the machine, such as what ran beside"
    )


def run(arguments: argparse.Namespace) -> int:
    folders = [RunFolder(path) for path in arguments.runs]
    results = [result for folder in folders if (result := run_result(folder))]
    machine = _machines(results, arguments.note)
    text = comparison(results, machine)
    for file in (arguments.output, arguments.json):
        if file:
            file.parent.mkdir(parents=True, exist_ok=True)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text)
    if arguments.json:
        values = {
            "machine": machine,
            "method": METHOD.format(machine=machine),
            "runs": [_row(result) for result in results],
        }
        arguments.json.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
    return 0


def run_result(folder: RunFolder) -> RunResult | None:
    """None for a run without a finished epoch. Raises FerError for what is no run."""
    recipe, log = folder.begun(), folder.log()
    if not log:
        print(f"{folder.path} has no finished epoch and is left out.", file=sys.stderr)
        return None
    return RunResult(
        name=folder.path.name,
        architecture=recipe.architecture,
        network=folder.facts(),
        epochs=len(log),
        planned_epochs=planned_epochs(recipe),
        pictures=recipe.pictures,
        public_accuracy=max(float(row["public_accuracy"]) for row in log),
        seconds_per_epoch=_mean(log, "seconds"),
        training=_usage(log, "training"),
        testing=_usage(log, "testing"),
    )


def planned_epochs(recipe: Recipe) -> int:
    """What the table of recipes gives this network, so that a run cut short does not look whole.

    A run that began with finished weights is as long as it was told to be.
    """
    if recipe.start:
        return recipe.epochs
    same = [other for other in RECIPES.values() if other.architecture == recipe.architecture]
    return max(other.epochs for other in (recipe, *same))


def _usage(log: list[dict[str, str]], part: str) -> Usage | None:
    log = [row for row in log if row.get(f"{part}_cpu_percent")]  # older epochs lack the columns
    if not log:
        return None
    return Usage(
        cpu_percent=_mean(log, f"{part}_cpu_percent"),
        user_percent=_mean(log, f"{part}_user_percent"),
        system_percent=_mean(log, f"{part}_system_percent"),
        memory_mb=max(float(row[f"{part}_memory_mb"]) for row in log),
    )


def _mean(log: list[dict[str, str]], field: str) -> float:
    return sum(float(row[field]) for row in log) / len(log)


def comparison(results: Sequence[RunResult], machine: str) -> str:
    """All tables as Markdown."""
    usage = ("CPU %", "user %", "system %", "memory MB")
    parts = [
        "# The paper's comparison, measured here",
        "Written by `python -m training compare`. " + METHOD.format(machine=machine),
        *_numbered(results),
        "Accuracy of runs: PublicTest, averaged weights, highest of all epochs; of released files: "
        "PrivateTest, one forward pass.",
        table(("the paper's claim", "parameters", "accuracy"), PAPER_CLAIMS),
        "## Networks (Tables 2 and 3)",
        table(
            ("run", "network", "layers", "parameters", "trained", "epochs", "PublicTest"),
            [_network_row(result) for result in results],
        ),
        "## Cost of training and testing (Tables 4 and 5)",
        table(
            (
                "run",
                "machine",
                "seconds an epoch",
                *(f"training {column}" for column in usage),
                *(f"testing {column}" for column in usage),
            ),
            [_cost_row(result, _all_machines(results)) for result in results],
        ),
        "## Released files",
        table(
            (
                "model",
                "parameters",
                "file",
                "PrivateTest",
                "95 %",
                "calibration error",
                "ms a face",
                *usage,
            ),
            [_released_row(result) for result in released_results()],
        ),
    ]
    return "\n\n".join(parts) + "\n"


def _network_row(result: RunResult) -> tuple[str, ...]:
    epochs = str(result.epochs)
    if result.epochs < result.planned_epochs:
        epochs += f" of {result.planned_epochs}, not finished"
    if result.pictures:
        epochs += f", on {result.pictures:,} pictures only"
    return (
        result.name,
        ARCHITECTURES[result.architecture],
        str(result.network.layers),
        f"{result.network.parameters:,}",
        f"{result.network.trainable_parameters:,}",
        epochs,
        f"{result.public_accuracy:.2%}",
    )


def _cost_row(result: RunResult, machines: list[str]) -> tuple[str, ...]:
    return (
        result.name,
        str(1 + machines.index(result.network.machine)),
        f"{result.seconds_per_epoch:.0f}",
        *_usage_cells(result.training),
        *_usage_cells(result.testing),
    )


def _usage_cells(usage: Usage | None) -> tuple[str, ...]:
    if usage is None:
        return ("–",) * 4
    return (
        f"{usage.cpu_percent:.0f}",
        f"{usage.user_percent:.0f}",
        f"{usage.system_percent:.1f}",
        f"{usage.memory_mb:.0f}",
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
        f"{cost['user_percent'] + cost['system_percent']:.0f}",
        f"{cost['user_percent']:.0f}",
        f"{cost['system_percent']:.1f}",
        f"{cost['memory_mb']:.0f}",
    )


def _row(result: RunResult) -> dict[str, Any]:
    """Without what only tells versions of a network apart, which is the run folder's."""
    values = dataclasses.asdict(result)
    network = values.pop("network")
    kept = ("layers", "parameters", "trainable_parameters", "machine")
    return values | {name: network[name] for name in kept}


def _all_machines(results: Sequence[RunResult]) -> list[str]:
    """Where the runs learned, each machine once."""
    return list(dict.fromkeys(result.network.machine for result in results))


def _machines(results: Sequence[RunResult], note: str) -> str:
    told = "; ".join(_all_machines(results))
    return ", ".join(part for part in (told, note) if part)


def _numbered(results: Sequence[RunResult]) -> list[str]:
    """One paragraph that says which number is which machine, where there is a choice."""
    machines = _all_machines(results)
    if len(machines) < 2:
        return []
    told = "; ".join(f"{number} {name}" for number, name in enumerate(machines, start=1))
    return [f"Machines: {told}."]
