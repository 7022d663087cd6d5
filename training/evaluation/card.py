"""Write the model card, `resources/models/README.md`, from manifests and evaluations.

    python -m training card

The program shows this card. Its words stand here, its numbers come from the files beside the
models, so that neither can be out of date; a test compares.
"""

import argparse
import json
import textwrap
from pathlib import Path
from typing import Any

from fer_desktop.classification import Manifest, read_manifest
from fer_desktop.classification.engines import shipped_models
from fer_desktop.core.resources import resource
from training.evaluation.card_words import BODY, INTRODUCTION
from training.evaluation.markdown import table
from training.evaluation.readings import NAME, count_readings
from training.release.provenance import OWN

CHANGED_PICTURES = Path(__file__).parents[1] / "results" / "changed-pictures"
"""What two short runs of mini-Xception gave on PublicTest: `plain.json`, trained on pictures only
mirrored, and `changed.json`, on moved, partly erased and corrupted ones."""

STRANGERS = Path(__file__).parents[1] / "results" / "strangers" / "wider-val.json"
"""What `evaluate-strangers` gave for the shipped files on faces of WIDER FACE (HISTORY.md)."""
STRANGERS_SHOWN = {
    "accuracy": "right",
    "better_than_first": "more than the first",
    "macro_recall": "macro recall",
    "calibration_error": "calibration error",
    "coverage": "faces with a label",
    "covered_accuracy": "of these right",
}
"""Field of that file → what the card calls it."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    shipped = resource("models", "README.md")
    parser.add_argument("--output", type=Path, default=shipped, help="file (default: the shipped)")


def run(arguments: argparse.Namespace) -> int:
    arguments.output.write_text(card(), encoding="utf-8")
    print(arguments.output)
    return 0


def card() -> str:
    """The whole card as Markdown."""
    manifests = [read_manifest(resource("models", name)) for name in shipped_models()]
    results = {manifest.name: _evaluation(manifest) for manifest in manifests}
    measured = [result for result in results.values() if result is not None]
    parts = [INTRODUCTION, "## Models\n", _overview(manifests, results)]
    if measured:
        parts += ["\nRecall and precision by class, PrivateTest:\n", _by_class(measured)]
        parts += [
            "\nAccuracy on corrupted pictures (weak, medium, strong):\n",
            _robustness(measured),
        ]
        parts += ["", _worth_of_changed_pictures(), "", _strangers(manifests)]
    body = BODY.format(
        readings=_readings(manifests),
        teachers=_teachers(manifests),
        private_copies=_private_without_copies(measured),
    )
    return "\n".join(parts) + "\n\n" + body


def _strangers(manifests: list[Manifest]) -> str:
    """What is known of the models on people of whom FER-2013 holds no picture."""
    kept = json.loads(STRANGERS.read_text(encoding="utf-8"))
    shipped = {manifest.sha256 for manifest in manifests}
    results = [result for result in kept if result["sha256"] in shipped]
    rows = [
        [title, *(_with_interval(result[field]) for result in results)]
        for field, title in STRANGERS_SHOWN.items()
    ]
    for number, recall in enumerate(results[0]["recalls"]):
        same = [f"{result['recalls'][number]['value']:.0%}" for result in results]
        rows.append([f"recall of {recall['emotion']} ({recall['count']})", *same])
    text = textwrap.fill(
        f"**People outside FER-2013.** {results[0]['faces']} faces of WIDER FACE's validation "
        "pictures, found and cropped by the program; what they show was named by one reader, an AI "
        "model that saw them enlarged, and only where it seemed clear, so these are easy faces and "
        "hardly any but happy and resting ones (`training/results/strangers/`). The share that "
        "`everyday` keeps of `accurate`'s weights was chosen with them, which makes its figures a "
        "little too kind. In brackets 95 % "
        "intervals that draw whole pictures, whose faces are alike.",
        100,
        break_on_hyphens=False,
    )
    return text + "\n\n" + table(("", *(result["model"] for result in results)), rows)


def _with_interval(figure: dict[str, float | None]) -> str:
    if figure["value"] is None:
        return "–"
    if figure["low"] is None:
        return f"{figure['value']:.1%}"
    return f"{figure['value']:.1%} ({figure['low']:.0%} to {figure['high']:.0%})"


def _teachers(manifests: list[Manifest]) -> str:
    """Weights of others whose knowledge went into a file, with licence and what they learned."""
    sentences = []
    for manifest in manifests:
        values = json.loads((manifest.folder / "model.json").read_text(encoding="utf-8"))
        foreign = [one for one in values.get("teachers", []) if one["source"] != OWN]
        sentences += [
            f"`{manifest.name}` learned also from the answers of the {one['source']} "
            f"({one['license']})."
            for one in foreign
        ]
    if not sentences:
        return "No weights of others had a part in the files."
    return textwrap.fill(
        f"**Weights of others.** {' '.join(sentences)} Its training data are its author's and not "
        "known (“publicly available datasets and images scraped from the web”); no weight and no "
        "picture of it is in the files.",
        100,
        break_on_hyphens=False,
    )


def _readings(manifests: list[Manifest]) -> str:
    """How many files of each name were read on PrivateTest, the released one included."""
    counts = ", ".join(
        f"{count_readings(manifest.folder)} as `{manifest.name}`" for manifest in manifests
    )
    return textwrap.fill(
        f"The released files are the last of several: {counts} were read so (`{NAME}`), and work "
        "went on after each, towards goals for PrivateTest. No file was chosen by these figures, "
        "but the last of several readings is a little kinder than an only one, and the interval "
        "does not cover that.",
        100,
    )


def _private_without_copies(results: list[dict[str, Any]]) -> str:
    accuracies = ", ".join(
        f"{values['accuracy']:.2%} for `{result['model']}` ({values['pictures']} pictures)"
        for result in results
        if (values := result.get("without_copies"))
    )
    if not accuracies:
        return "What PrivateTest gives without them was not noted when it was read."
    return f"On PrivateTest, without copies: {accuracies}; for others it was not noted."


def _evaluation(manifest: Manifest) -> dict[str, Any] | None:
    """What was measured on exactly this file, or None before its release."""
    file = manifest.folder / "evaluation.json"
    if not file.exists():
        return None
    result: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return result if result["sha256"] == manifest.sha256 else None


def _overview(manifests: list[Manifest], results: dict[str, dict[str, Any] | None]) -> str:
    rows = []
    for manifest in manifests:
        result = results[manifest.name]
        row = [
            manifest.name,
            f"{manifest.parameter_count:,}",
            f"{manifest.model_file.stat().st_size / 1000:.1f} KB",
            f"{manifest.accuracy['PublicTest']:.2%} "
            f"({manifest.accuracy['PublicTest without copies']:.2%})",
        ]
        if result is None:
            row += ["not yet read", "", f"{manifest.threshold}", "", ""]
        else:
            low, high = result["accuracy_95_percent"]
            point = result["at_threshold"]
            row += [
                f"{result['accuracy']:.2%} ({low:.1%} to {high:.1%})",
                f"{result['expected_calibration_error']:.3f}",
                f"{manifest.threshold}",
                f"{point['coverage']:.0%}, {point['accuracy']:.1%} right",
                f"{result['cost']['least_ms']:.2f} ms",
            ]
        rows.append(row)
    header = (
        "model", "parameters", "file", "PublicTest (without copies)", "PrivateTest (95 %)",
        "calibration error",
        "threshold", "labels given there", "one face, one thread",
    )  # fmt: skip
    return table(header, rows)


def _by_class(results: list[dict[str, Any]]) -> str:
    rows = [
        [
            emotion,
            str(results[0]["classes"][emotion]["count"]),
            *(
                f"{result['classes'][emotion]['recall']:.2f} / "
                f"{result['classes'][emotion]['precision']:.2f}"
                for result in results
            ),
        ]
        for emotion in results[0]["labels"]
    ]
    return table(("class", "pictures", *(result["model"] for result in results)), rows)


def _robustness(results: list[dict[str, Any]]) -> str:
    rows = [
        [
            kind,
            *(
                " / ".join(f"{accuracy:.1%}" for accuracy in result["robustness"][kind])
                for result in results
            ),
        ]
        for kind in results[0]["robustness"]
    ]
    return table(("kind", *(result["model"] for result in results)), rows)


def _worth_of_changed_pictures() -> str:
    """What training on changed pictures gains and costs, in one sentence."""
    (plain, plain_corrupted), (changed, changed_corrupted) = (
        _whole_and_corrupted(CHANGED_PICTURES / f"{name}.json") for name in ("plain", "changed")
    )
    text = (
        "All models were trained on pictures that are moved, partly erased and corrupted at "
        "random. What that is worth: two runs of the paper's network of twelve epochs each "
        f"reach on PublicTest {plain_corrupted:.1%} (FER-2013's labels alone, pictures only "
        f"mirrored) and {changed_corrupted:.1%} (changed pictures, votes mixed in) as the mean "
        f"over the fifteen corrupted sets, and {plain:.1%} and {changed:.1%} on the pictures as "
        "they are."
    )
    return textwrap.fill(text, 100)


def _whole_and_corrupted(file: Path) -> tuple[float, float]:
    """Accuracy on the pictures as they are, and the mean over all corrupted sets."""
    result = json.loads(file.read_text(encoding="utf-8"))
    corrupted = [accuracy for values in result["robustness"].values() for accuracy in values]
    return result["accuracy"], sum(corrupted) / len(corrupted)
