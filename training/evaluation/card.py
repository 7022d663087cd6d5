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
from training.evaluation.markdown import table
from training.evaluation.readings import NAME, count_readings

CHANGED_PICTURES = Path(__file__).parents[1] / "results" / "changed-pictures"
"""What two short runs of mini-Xception gave on PublicTest: `plain.json`, trained on pictures only
mirrored, and `changed.json`, on moved, partly erased and corrupted ones."""

INTRODUCTION = """\
# Models of FER Desktop: model card

**An expression is not a feeling.** These networks name what a face in a grey 48x48 picture looks
like to people who labelled pictures from the web. They do not know what anybody feels, means or
intends. On the test set they are wrong about one time in three; so are people who sort the same
pictures (65 % right, give or take 5: Goodfellow et al. 2013).

Each folder holds a model (`model.tflite`, the file that the program runs), where there is one the
same network for Keras (`model.keras`), its manifest (`model.json`: labels, crop, calibration,
SHA-256, the commit of the code that made it) and what was measured on exactly this file
(`evaluation.json`, `confusion.png`, `calibration.png`). The face detector `mtcnn/` has a manifest
of its own. `training/HISTORY.md` in the source says how each file came about and which command
makes one like it.
"""

BODY = """\
## Training data and its imbalance

FER-2013 (Goodfellow et al. 2013): 28,709 grey pictures of faces, found by web search for words of
emotion and labelled by people; not part of this program. The classes are far from even: 7,215
happiness, 4,965 neutral, 4,830 sadness, 4,097 fear, 3,995 anger, 3,171 surprise and only 436
disgust. The 150 that ten taggers of FER+ (Barsoum et al. 2016) call no face were left out; the
taggers' votes are mixed into the targets (how, and with which share, says the manifest). People of
which age, sex and origin are shown is not recorded: the data cannot say whether the models are as
good for everybody, and nobody should assume it.

Choices (networks, runs, means of weights, epochs, calibration, threshold) were made on PublicTest,
3,589 pictures. PrivateTest, another 3,589, was read once per released file, by
`python -m training evaluate MODEL --release`.
{readings}

**Copies.** 280 of PublicTest's pictures and 288 of PrivateTest's are, pixel for pixel, also among
the training pictures (`DataFolder.copies` counts them). The networks learned from them: they belong
to the official split, with which others' figures were made too. For faces that a network has never
seen the figure in brackets, without these copies, says more: it is a little over one point lower.
{private_copies}

## Crop

FER-2013's square is not a detector's box. `python -m training measure-crop` ran the detector over
enlarged pictures of the training set; the median is the mapping in the manifests. One function,
`fer_desktop.classification.crop_face`, makes the crop everywhere.

## Calibration and "unsure"

A scale and an offset for each class, fitted on PublicTest (the manifest says whether without the
copies), are inside the file, so that a probability of 0.7 is right about seven times in ten on
pictures like those of FER-2013. On other pictures it is not. Below the threshold of the manifest,
chosen without the copies, the program says "unsure".

## When it fails

Measured: over-exposed, blurred, noisy and partly covered faces, and the deepest dark (table
above; each picture is brought to the same mean and contrast first, which helps with plain
darkness and not with what is lost in black or white); fear, which is the class missed most;
disgust, which is rare and taken for anger; sadness and a resting face, which are taken for each
other.

To be expected, and not measured here: profiles and strongly turned heads, faces smaller than some
30 pixels, glasses, masks and beards, children, drawn or made-up faces.

## Intended and forbidden uses

Intended: teaching what such a model does and where it fails; trying ideas with one's own face;
coding expressions in research with the consent of those who are shown, checked against people.

Not to be used to judge, select or watch people: not at work, not in schools, where Regulation
(EU) 2024/1689, Art. 5(1)(f), forbids it; not for hiring, policing, border control, insurance,
diagnosis or lie detection. Art. 50(3) asks that people who are analysed are told.

## Licence

MIT, as the program. FER-2013's pictures are not included and may not be passed on with it.
"""


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
        parts += ["", _worth_of_changed_pictures()]
    body = BODY.format(
        readings=_readings(manifests), private_copies=_private_without_copies(measured)
    )
    return "\n".join(parts) + "\n\n" + body


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
