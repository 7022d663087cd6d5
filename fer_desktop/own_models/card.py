"""The model card of an imported model: what is known of it, and what is not."""

from fer_desktop.classification import Manifest
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.evaluation.evaluating import Evaluation
from fer_desktop.evaluation.page import figures, percent

_UNKNOWN = "not known"


def model_card(manifest: Manifest, evaluation: Evaluation | None) -> str:
    """README.md of the model's folder, in Markdown."""
    missing = [emotion for emotion in EMOTIONS if emotion not in manifest.emotions]
    form = manifest.input_form
    lines = [
        f"# {manifest.name}: an imported model",
        "",
        "**This model did not come with FER Desktop.** Nobody of that project has looked at it.",
        "What stands here was given by the person who imported it, or measured by the import.",
        "",
        "**An expression is not a feeling.** The labels say how a face looks to a network.",
        "",
        "| | |",
        "| --- | --- |",
        f"| made from | {manifest.architecture} |",
        f"| SHA-256 of its file | {manifest.sha256} |",
        f"| trained on | {manifest.training_data or _UNKNOWN} |",
        f"| licence | {manifest.license or _UNKNOWN} |",
        f"| outputs, in order | {', '.join(manifest.labels)} |",
        f"| picture | {manifest.input_size_px} x {manifest.input_size_px}, {form.channels}, "
        f"{form.layout}, pixel * {_numbers(form.scale)} + {_numbers(form.offset)} |",
        f"| crop | {manifest.crop.scale:g} times the detector's box |",
        f"| answers | {manifest.output_form.values}, temperature "
        f"{manifest.output_form.temperature:.3f} |",
        f"| threshold | {manifest.threshold:.2f} |",
        "",
        manifest.calibration,
        "",
    ]
    if missing:
        lines += [
            f"It does not know {', '.join(missing)}: these columns are always 0. That is no",
            "finding about the people in the picture.",
            "",
        ]
    lines += (
        _measured(evaluation)
        if evaluation
        else [
            "## Not measured",
            "",
            "No labelled pictures were given, so nobody knows how often it is right. Measure it",
            f"with `fer-desktop evaluate FOLDER --model {manifest.name}` before you rely on it.",
            "",
        ]
    )
    return "\n".join(lines)


def _measured(evaluation: Evaluation) -> list[str]:
    rows = [
        f"| {recall.emotion} | {recall.count} | {recall.value:.0%} | {recall.low:.0%} to "
        f"{recall.high:.0%} |"
        for recall in evaluation.recalls
    ]
    return [
        f"## Measured: {percent(evaluation.accuracy)} right",
        "",
        *(f"- {name}: {value}" for name, value in figures(evaluation).items()),
        "",
        *(f"**{warning}**\n" for warning in evaluation.warnings),
        "| expression | faces | named so | 95 % interval |",
        "| --- | --- | --- | --- |",
        *rows,
        "",
        "`evaluation.html` beside this file has the confusion and tells how it was measured. The",
        "pictures are those of the person who imported the model: of other people, light and",
        "cameras they say nothing.",
        "",
    ]


def _numbers(values: tuple[float, ...]) -> str:
    shown = [f"{value:.6g}" for value in values]
    return shown[0] if len(shown) == 1 else f"({', '.join(shown)})"
