"""What runs have come to: one row each, kept when the run folders are gone.

    training/results/runs.json

Run folders are large and stay outside the repository; their rows are small and stay in it, so that
a new run can be set beside those of before.
"""

import dataclasses
import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from fer_desktop.core.errors import FerError
from training.learning.recipes import RECIPES, Recipe
from training.learning.run_folder import NetworkFacts, RunFolder, network_facts
from training.metrics.usage import Usage


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
    note: str = ""
    """What else there is to say of the circumstances, such as what ran beside."""


def run_result(folder: RunFolder, note: str = "") -> RunResult | None:
    """None for a run without a finished epoch. Raises FerError for what is no run on FER-2013."""
    recipe, log = folder.begun(), folder.log()
    if recipe.dataset != "fer2013":
        raise FerError(
            f"{folder.path} is a run on the data set {recipe.dataset}.",
            "Give runs on fer2013: all are compared by its PublicTest.",
        )
    if not log:
        print(f"{folder.path} has no finished epoch and is left out.", file=sys.stderr)
        return None
    return RunResult(
        name=folder.name,
        architecture=recipe.architecture,
        network=folder.facts(),
        epochs=len(log),
        planned_epochs=planned_epochs(recipe),
        pictures=recipe.pictures,
        public_accuracy=max(float(row["public_accuracy"]) for row in log),
        seconds_per_epoch=_mean(log, "seconds"),
        training=_usage(log, "training"),
        testing=_usage(log, "testing"),
        note=note,
    )


def planned_epochs(recipe: Recipe) -> int:
    """What the table of recipes gives this network, so that a run cut short does not look whole.

    A run that started from finished weights is as long as its own recipe says.
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


def read_results(file: Path) -> list[RunResult]:
    """The rows in `file`; none where there is no such file. Raises FerError for a broken one."""
    if not file.exists():
        return []
    try:
        return [_result(values) for values in json.loads(file.read_text(encoding="utf-8"))]
    except (ValueError, KeyError, TypeError) as error:
        raise FerError(
            f"{file} cannot be read: {type(error).__name__}: {error}.", "Restore it with git."
        ) from error


def _result(values: dict[str, Any]) -> RunResult:
    usage = {part: values[part] and Usage(**values[part]) for part in ("training", "testing")}
    return RunResult(**values | usage | {"network": network_facts(values["network"])})


def write_results(file: Path, results: Sequence[RunResult]) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    rows = [dataclasses.asdict(result) for result in results]
    file.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def joined(before: Sequence[RunResult], new: Sequence[RunResult]) -> list[RunResult]:
    """All, one architecture after the other; a new row takes the place of one of its name."""
    by_name = {result.name: result for result in (*before, *new)}
    order = list(dict.fromkeys(result.architecture for result in by_name.values()))
    return sorted(by_name.values(), key=lambda result: order.index(result.architecture))
