"""The paper's comparison, filled in with what was measured here (Tables 2 to 5).

    python -m training compare --runs runs/paper --note "nothing ran beside" \\
        --output training/COMPARISON.md --json resources/models/comparison.json

One row per run: architecture, parameters, epochs done of those planned, best accuracy on
PublicTest, time per epoch and what training (Table 4) and testing (Table 5) cost. The rows are
kept in `training/results/runs.json`, to which `--runs` adds. Then one row per released model: what
`evaluate --release` wrote. A run that was not trained to its end says so in its row. The program
shows the JSON beside its own cost: the last run of each of its own and the paper's networks.
"""

import argparse
import dataclasses
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from training.evaluation.figures import released_results
from training.evaluation.markdown import table
from training.evaluation.run_results import (
    RunResult,
    joined,
    read_results,
    run_result,
    write_results,
)
from training.learning.run_folder import named_runs
from training.metrics.usage import Usage
from training.models import ARCHITECTURES

RESULTS = Path(__file__).parents[1] / "results" / "runs.json"
SHOWN = (
    "mini_xception",
    "separable_se",
    "residual_se",
    "plain_cnn",
    "densenet1",
    "resnet50",
    "vgg_net",
)
"""The networks that the program shows, in this order."""
PAPER_CLAIMS = (
    ("mini-Xception", "58,423", "67 %"),
    ("DenseNet-1", "95,263", "70.91 %"),
)
METHOD = (
    "Training and testing with Keras on {machine}. CPU, user and system: share of all cores "
    "that the process used; memory: its largest resident memory. Means over all epochs."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=Path, nargs="*", default=[], help="run folders to add")
    parser.add_argument(
        "--results", type=Path, default=RESULTS, help="JSON file that keeps the rows of all runs"
    )
    parser.add_argument("--output", type=Path, help="Markdown file to write; else printed")
    parser.add_argument("--json", type=Path, help="JSON file to write: what the program shows")
    parser.add_argument(
        "--note", default="", help="what else to say of these runs, such as what ran beside"
    )


def run(arguments: argparse.Namespace) -> int:
    rows = [run_result(folder, arguments.note) for folder in named_runs(arguments.runs)]
    new = [result for result in rows if result]
    results = joined(read_results(arguments.results), new)
    if new:
        write_results(arguments.results, results)
    for file in (arguments.output, arguments.json):
        if file:
            file.parent.mkdir(parents=True, exist_ok=True)
    text = comparison(results)
    if arguments.output:
        arguments.output.write_text(text, encoding="utf-8")
    else:
        print(text)
    if arguments.json:
        arguments.json.write_text(json.dumps(_shown(results), indent=1) + "\n", encoding="utf-8")
    return 0


def comparison(results: Sequence[RunResult]) -> str:
    """All tables as Markdown."""
    usage = ("CPU %", "user %", "system %", "memory MB")
    parts = [
        "# The paper's comparison, measured here",
        "Written by `python -m training compare`. "
        + METHOD.format(machine=_circumstances(results)),
        *_numbered(results),
        "Accuracy of runs: PublicTest, averaged weights, highest of all epochs; of released files: "
        "PrivateTest, one forward pass.",
        table(("the paper's claim", "parameters", "accuracy"), PAPER_CLAIMS),
        "## Networks (Tables 2 and 3)",
        table(
            (
                "run",
                "network",
                "maps, px",
                "activations",
                "layers",
                "parameters",
                "trained",
                "epochs",
                "PublicTest",
            ),
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
        " ".join(map(str, result.network.sizes_px)) or "–",
        ", ".join(result.network.activations) or "–",
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


def _released_row(result: dict[str, Any]) -> tuple[str, ...]:
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


def _shown(results: Sequence[RunResult]) -> dict[str, Any]:
    last = {result.architecture: result for result in results}
    shown = [last[architecture] for architecture in SHOWN if architecture in last]
    machine = _circumstances(shown)
    return {
        "machine": machine,
        "method": METHOD.format(machine=machine),
        "runs": [_row(result) for result in shown],
    }


def _row(result: RunResult) -> dict[str, Any]:
    """Without what only distinguishes versions of a network."""
    values = dataclasses.asdict(result)
    network = values.pop("network")
    kept = ("layers", "parameters", "trainable_parameters", "machine")
    return values | {name: network[name] for name in kept}


def _all_machines(results: Sequence[RunResult]) -> list[str]:
    """Where the runs learned, each machine once."""
    return list(dict.fromkeys(result.network.machine for result in results))


def _circumstances(results: Sequence[RunResult]) -> str:
    """Machines and notes, each once."""
    notes = dict.fromkeys(result.note for result in results if result.note)
    return ", ".join(("; ".join(_all_machines(results)), *notes))


def _numbered(results: Sequence[RunResult]) -> list[str]:
    """One paragraph that says which number is which machine, where there is a choice."""
    machines = _all_machines(results)
    if len(machines) < 2:
        return []
    numbered = "; ".join(f"{number} {name}" for number, name in enumerate(machines, start=1))
    return [f"Machines: {numbered}."]
