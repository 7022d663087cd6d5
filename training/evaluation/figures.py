"""The paper's figures, drawn from what runs and evaluations have written.

    python -m training figures --runs runs/paper runs/accurate --output figures

Curves of loss and accuracy (paper Figs. 12 and 15 to 17), confusion matrices (Table 1),
calibration and coverage, robustness, accuracy against parameters (Fig. 18).
"""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.engines import shipped_models
from fer_desktop.core.errors import FerError
from fer_desktop.core.resources import resource
from training.learning.run_folder import RunFolder, named_runs

if TYPE_CHECKING:
    from matplotlib.figure import Figure

DOTS_PER_INCH = 120

PAPER_POINTS = {"mini-Xception (paper)": (58_423, 0.67), "DenseNet-1 (paper)": (95_263, 0.7091)}
"""Parameters and accuracy that the paper claims."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--runs", type=Path, nargs="*", default=[], help="run folders")
    parser.add_argument("--output", type=Path, required=True, help="folder for the pictures")


def run(arguments: argparse.Namespace) -> int:
    arguments.output.mkdir(parents=True, exist_ok=True)
    for folder in named_runs(arguments.runs):
        draw_curves(folder, arguments.output / f"curves-{folder.name}.png")
    results = released_results()
    for result in results:
        draw_confusion(result, arguments.output / f"confusion-{result['model']}.png")
        draw_calibration(result, arguments.output / f"calibration-{result['model']}.png")
    if results:
        draw_accuracy_against_parameters(results, arguments.output / "accuracy-parameters.png")
        draw_robustness(results, arguments.output / "robustness.png")
    for file in sorted(arguments.output.glob("*.png")):
        print(file)
    return 0


def released_results() -> list[dict[str, Any]]:
    """The evaluations that lie beside the shipped models."""
    files = [resource("models", name, "evaluation.json") for name in shipped_models()]
    return [json.loads(file.read_text(encoding="utf-8")) for file in files if file.exists()]


def _figure(
    columns: int = 1, width: float = 5.0, height: float = 4.2
) -> tuple["Figure", NDArray[np.object_]]:
    """(figure, axes): without a window and without global state."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width * columns, height), layout="constrained")
    return figure, np.atleast_1d(figure.subplots(1, columns))


def draw_curves(folder: RunFolder, path: Path) -> None:
    """Loss and accuracy per epoch. Raises FerError for a run without one."""
    if not (rows := folder.log()):
        raise FerError(f"{folder.path} has no finished epoch.", "Give run folders that have.")
    epochs = [int(row["epoch"]) for row in rows]
    validated_on = "PublicTest" if folder.begun().dataset == "fer2013" else "validation"
    figure, (losses, accuracies) = _figure(2)
    for axes, kind in ((losses, "loss"), (accuracies, "accuracy")):
        for part, label in (
            ("training", "training (augmented, mixed targets)"),
            ("public", f"{validated_on}, averaged weights"),
        ):
            axes.plot(epochs, [float(row[f"{part}_{kind}"]) for row in rows], label=label)
        axes.set(xlabel="epoch", ylabel=kind)
        axes.grid(alpha=0.3)
    losses.legend()
    figure.suptitle(folder.name)
    figure.savefig(path, dpi=DOTS_PER_INCH)


def draw_confusion(result: dict[str, Any], path: Path) -> None:
    """Shares of each true class, as in the paper's Table 1."""
    counts = np.array(result["confusion"], float)
    shares = counts / counts.sum(axis=1, keepdims=True)
    names = result["labels"]
    figure, (axes,) = _figure(width=6.2, height=5.4)
    axes.imshow(shares, cmap="Blues", vmin=0, vmax=1)
    for row, column in np.ndindex(*shares.shape):
        axes.text(
            column,
            row,
            f"{shares[row, column]:.2f}",
            ha="center",
            va="center",
            color="white" if shares[row, column] > 0.5 else "black",
        )
    axes.set_xticks(range(len(names)), names, rotation=40, ha="right")
    axes.set_yticks(range(len(names)), names)
    axes.set(
        xlabel="predicted",
        ylabel="true",
        title=f"{result['model']}, {result['split']}: {result['accuracy']:.2%}",
    )
    figure.savefig(path, dpi=DOTS_PER_INCH)


def draw_calibration(result: dict[str, Any], path: Path) -> None:
    """Confidence against accuracy, and accuracy when the model may say "unsure"."""
    figure, (reliability, coverage) = _figure(2)
    bins = result["reliability"]
    reliability.plot([0, 1], [0, 1], color="grey", linestyle=":", label="perfect")
    reliability.plot(
        [point["confidence"] for point in bins],
        [point["accuracy"] for point in bins],
        marker="o",
        label=result["model"],
    )
    reliability.set(
        xlabel="probability given",
        ylabel="share that is right",
        xlim=(0, 1),
        ylim=(0, 1),
        title=f"calibration error {result['expected_calibration_error']:.3f}",
    )
    reliability.legend()
    points = [point for point in result["coverage"] if point["coverage"] > 0.02]
    coverage.plot([point["coverage"] for point in points], [point["accuracy"] for point in points])
    chosen = result["at_threshold"]
    coverage.plot(
        chosen["coverage"],
        chosen["accuracy"],
        marker="o",
        linestyle="none",
        label=f"threshold {chosen['threshold']}",
    )
    coverage.set(
        xlabel="share of pictures that get a label",
        ylabel="share that is right",
        title=f"{result['model']}, {result['split']}",
    )
    coverage.legend()
    for axes in (reliability, coverage):
        axes.grid(alpha=0.3)
    figure.savefig(path, dpi=DOTS_PER_INCH)


def draw_accuracy_against_parameters(results: list[dict[str, Any]], path: Path) -> None:
    """The paper's Fig. 18, its claims beside what was measured here."""
    figure, (axes,) = _figure(width=6.5)
    for name, (parameters, accuracy) in PAPER_POINTS.items():
        axes.plot(parameters, 100 * accuracy, marker="x", color="grey", linestyle="none")
        axes.annotate(
            name,
            (parameters, 100 * accuracy),
            textcoords="offset points",
            xytext=(8, -4),
            ha="left",
            color="grey",
        )
    for result in results:
        point = (result["cost"]["parameters"], 100 * result["accuracy"])
        axes.plot(*point, marker="o", linestyle="none")
        axes.annotate(
            result["model"], point, textcoords="offset points", xytext=(-8, -4), ha="right"
        )
    axes.set(xscale="log", xlabel="parameters", ylabel="accuracy on PrivateTest, %")
    axes.margins(x=0.25, y=0.15)
    axes.grid(alpha=0.3, which="both")
    figure.savefig(path, dpi=DOTS_PER_INCH)


def draw_robustness(results: list[dict[str, Any]], path: Path) -> None:
    """Accuracy on corrupted pictures, one panel per kind."""
    kinds = list(results[0]["robustness"])
    figure, panels = _figure(len(kinds), width=2.6, height=3.2)
    for axes, kind in zip(panels, kinds, strict=True):
        for result in results:
            accuracies = [result["accuracy"], *result["robustness"][kind]]
            axes.plot(
                range(len(accuracies)),
                [100 * value for value in accuracies],
                marker="o",
                label=result["model"],
            )
        axes.set(title=kind, xlabel="strength", ylim=(0, 100), xticks=range(4))
        axes.grid(alpha=0.3)
    panels[0].set_ylabel("accuracy, %")
    panels[0].legend()
    figure.savefig(path, dpi=DOTS_PER_INCH)
