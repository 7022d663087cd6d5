"""Write the model card, `resources/models/README.md`, from manifests and evaluations.

    python -m training card

also in German and Chinese, README.de.md and README.zh_CN.md. The program shows this card in the
reader's language. Its words stand in card_words.py, its numbers come from the files beside the
models, so that neither can be out of date; a test compares.
"""

import argparse
import json
import re
import textwrap
from pathlib import Path
from typing import Any

from fer_desktop.classification import Manifest, read_manifest
from fer_desktop.classification.engines import shipped_models
from fer_desktop.core.resources import resource
from training.evaluation.card_words import ENGLISH, CardWords
from training.evaluation.card_words_de import GERMAN
from training.evaluation.card_words_zh import CHINESE
from training.evaluation.markdown import table
from training.evaluation.readings import NAME, count_readings
from training.release.provenance import OWN

CHANGED_PICTURES = Path(__file__).parents[1] / "results" / "changed-pictures"
"""What two short runs of mini-Xception gave on PublicTest: `plain.json`, trained on pictures only
mirrored, and `changed.json`, on moved, partly erased and corrupted ones."""

STRANGERS = Path(__file__).parents[1] / "results" / "strangers" / "wider-val.json"
"""What `evaluate-strangers` gave for the shipped files on faces of WIDER FACE (HISTORY.md)."""

FILES = {"README.md": ENGLISH, "README.de.md": GERMAN, "README.zh_CN.md": CHINESE}
WIDTH = 100
"""Of a line."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    shipped = resource("models")
    parser.add_argument("--output", type=Path, default=shipped, help="folder (default: shipped)")


def run(arguments: argparse.Namespace) -> int:
    for name, words in FILES.items():
        file = arguments.output / name
        file.write_text(card(words), encoding="utf-8")
        print(file)
    return 0


def card(words: CardWords) -> str:
    """The whole card as Markdown."""
    manifests = [read_manifest(resource("models", name)) for name in shipped_models()]
    results = {manifest.name: _evaluation(manifest) for manifest in manifests}
    measured = [result for result in results.values() if result is not None]
    parts = [
        _unbroken(words, words.introduction),
        f"{words.overview}\n",
        _overview(words, manifests, results),
    ]
    if measured:
        parts += [f"\n{words.by_class}\n", _by_class(words, measured)]
        parts += [f"\n{words.corrupted}\n", _robustness(words, measured)]
        parts += ["", _worth_of_changed_pictures(words), "", _strangers(words, manifests)]
    body = _unbroken(words, words.body).format(
        readings=_readings(words, manifests),
        teachers=_teachers(words, manifests),
        private_copies=_private_without_copies(words, measured),
    )
    return "\n".join(parts) + "\n\n" + body


def _unbroken(words: CardWords, text: str) -> str:
    """A text without the ends of lines that a language without spaces would show as spaces."""
    if words.has_spaces:
        return text
    at_latin = r"(?<=[\w`])\n(?=[A-Za-z0-9`])|(?<=[A-Za-z0-9`%])\n(?=\w)"
    return re.sub(r"(?<!\n)\n(?![\n{]|$)", "", re.sub(at_latin, " ", text))


def _filled(words: CardWords, text: str) -> str:
    """A paragraph in lines, where the language has spaces to break it at."""
    return textwrap.fill(text, WIDTH, break_on_hyphens=False) if words.has_spaces else text


def _strangers(words: CardWords, manifests: list[Manifest]) -> str:
    """What is known of the models on people of whom FER-2013 holds no picture."""
    kept = json.loads(STRANGERS.read_text(encoding="utf-8"))
    shipped = {manifest.sha256 for manifest in manifests}
    results = [result for result in kept if result["sha256"] in shipped]
    rows = [
        [title, *(_with_interval(words, result[field]) for result in results)]
        for field, title in words.strangers_shown.items()
    ]
    for number, recall in enumerate(results[0]["recalls"]):
        same = [words.number(f"{result['recalls'][number]['value']:.0%}") for result in results]
        title = words.recall_of.format(emotion=words.name(recall["emotion"]), count=recall["count"])
        rows.append([title, *same])
    text = _filled(words, words.strangers.format(faces=results[0]["faces"]))
    return text + "\n\n" + table(("", *(result["model"] for result in results)), rows)


def _with_interval(words: CardWords, figure: dict[str, float | None]) -> str:
    value = figure["value"]
    if value is None:
        return "–"
    if figure["low"] is None:
        return words.number(f"{value:.1%}")
    interval = words.interval.format(
        low=words.number(f"{figure['low']:.0%}"), high=words.number(f"{figure['high']:.0%}")
    )
    return f"{words.number(format(value, '.1%'))} ({interval})"


def _teachers(words: CardWords, manifests: list[Manifest]) -> str:
    """Weights of others whose knowledge went into a file, with licence and what they learned."""
    sentences = []
    for manifest in manifests:
        values = json.loads((manifest.folder / "model.json").read_text(encoding="utf-8"))
        foreign = [one for one in values.get("teachers", []) if one["source"] != OWN]
        sentences += [
            words.teacher.format(model=manifest.name, source=one["source"], license=one["license"])
            for one in foreign
        ]
    if not sentences:
        return words.no_teachers
    return _filled(words, words.teachers.format(sentences=" ".join(sentences)))


def _readings(words: CardWords, manifests: list[Manifest]) -> str:
    """How many files of each name were read on PrivateTest, the released one included."""
    counts = ", ".join(
        words.reading.format(count=count_readings(manifest.folder), model=manifest.name)
        for manifest in manifests
    )
    return _filled(words, words.readings.format(counts=counts, file=NAME))


def _private_without_copies(words: CardWords, results: list[dict[str, Any]]) -> str:
    accuracies = ", ".join(
        words.private_copy.format(
            accuracy=words.number(f"{values['accuracy']:.2%}"),
            model=result["model"],
            pictures=values["pictures"],
        )
        for result in results
        if (values := result.get("without_copies"))
    )
    if not accuracies:
        return words.no_private_copies
    return words.private_copies.format(accuracies=accuracies)


def _evaluation(manifest: Manifest) -> dict[str, Any] | None:
    """What was measured on exactly this file, or None before its release."""
    file = manifest.folder / "evaluation.json"
    if not file.exists():
        return None
    result: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return result if result["sha256"] == manifest.sha256 else None


def _overview(
    words: CardWords, manifests: list[Manifest], results: dict[str, dict[str, Any] | None]
) -> str:
    rows, number = [], words.number
    for manifest in manifests:
        result = results[manifest.name]
        row = [
            manifest.name,
            number(f"{manifest.parameter_count:,}"),
            number(f"{manifest.model_file.stat().st_size / 1000:.1f} KB"),
            number(
                f"{manifest.accuracy['PublicTest']:.2%} "
                f"({manifest.accuracy['PublicTest without copies']:.2%})"
            ),
        ]
        if result is None:
            row += [words.not_read, "", number(f"{manifest.threshold}"), "", ""]
        else:
            low, high = result["accuracy_95_percent"]
            interval = words.interval.format(low=number(f"{low:.1%}"), high=number(f"{high:.1%}"))
            point = result["at_threshold"]
            row += [
                f"{number(format(result['accuracy'], '.2%'))} ({interval})",
                number(f"{result['expected_calibration_error']:.3f}"),
                number(f"{manifest.threshold}"),
                words.right_there.format(
                    coverage=number(f"{point['coverage']:.0%}"),
                    accuracy=number(f"{point['accuracy']:.1%}"),
                ),
                number(f"{result['cost']['least_ms']:.2f} ms"),
            ]
        rows.append(row)
    return table(words.overview_head, rows)


def _by_class(words: CardWords, results: list[dict[str, Any]]) -> str:
    rows = [
        [
            words.name(emotion),
            str(results[0]["classes"][emotion]["count"]),
            *(
                words.number(
                    f"{result['classes'][emotion]['recall']:.2f} / "
                    f"{result['classes'][emotion]['precision']:.2f}"
                )
                for result in results
            ),
        ]
        for emotion in results[0]["labels"]
    ]
    return table((*words.by_class_head, *(result["model"] for result in results)), rows)


def _robustness(words: CardWords, results: list[dict[str, Any]]) -> str:
    rows = [
        [
            words.name(kind),
            *(
                words.number(
                    " / ".join(f"{accuracy:.1%}" for accuracy in result["robustness"][kind])
                )
                for result in results
            ),
        ]
        for kind in results[0]["robustness"]
    ]
    return table((words.corrupted_head, *(result["model"] for result in results)), rows)


def _worth_of_changed_pictures(words: CardWords) -> str:
    """What training on changed pictures gains and costs, in one sentence."""
    (plain, plain_corrupted), (changed, changed_corrupted) = (
        _whole_and_corrupted(CHANGED_PICTURES / f"{name}.json") for name in ("plain", "changed")
    )
    text = words.changed_pictures.format(
        plain=words.number(f"{plain:.1%}"),
        plain_corrupted=words.number(f"{plain_corrupted:.1%}"),
        changed=words.number(f"{changed:.1%}"),
        changed_corrupted=words.number(f"{changed_corrupted:.1%}"),
    )
    return _filled(words, text)


def _whole_and_corrupted(file: Path) -> tuple[float, float]:
    """Accuracy on the pictures as they are, and the mean over all corrupted sets."""
    result = json.loads(file.read_text(encoding="utf-8"))
    corrupted = [accuracy for values in result["robustness"].values() for accuracy in values]
    return result["accuracy"], sum(corrupted) / len(corrupted)
