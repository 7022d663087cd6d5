"""An evaluation as one HTML page, for people who did not run the command."""

import math

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.printable import without_surrogates
from fer_desktop.evaluation.bootstrap import Estimate
from fer_desktop.evaluation.evaluating import Evaluation, reasons
from fer_desktop.evaluation.scores import Recall
from fer_desktop.report.grid import Grid
from fer_desktop.report.templates import render

NAMED = 200
"""So many pictures that were left out are named."""


def render_evaluation(evaluation: Evaluation) -> str:
    """The whole page; it needs no other file and no network."""
    return render(
        "evaluation.html.j2",
        model=without_surrogates(evaluation.of.model),
        source=without_surrogates(evaluation.of.source),
        warnings=[str(warning) for warning in evaluation.warnings],
        figures=list(figures(evaluation).items()),
        recalls=_recalls(evaluation),
        confusion=_confusion(evaluation),
        shades=_shades(evaluation),
        left_out=Grid(
            ("reason", "pictures"), [(r, str(n)) for r, n in reasons(evaluation.left_out)]
        ),
        left_out_places=[
            f"{without_surrogates(face.place)}: {face.reason}"
            for face in evaluation.left_out[:NAMED]
        ],
        left_out_count=len(evaluation.left_out),
        threshold=f"{evaluation.of.threshold:.2f}",
    )


def figures(evaluation: Evaluation) -> dict[str, str]:
    """The main figures in words, with their intervals: also what the command prints."""
    of, count = evaluation.of, evaluation.group_count
    groups = f"{count} group{'s' * (count != 1)}"
    return {
        "Model": f"{of.model}, SHA-256 {of.sha256[:16]}…" if of.sha256 else of.model,
        "Faces": f"{evaluation.count} of {of.source}, in {groups} (people, or single pictures); "
        f"{len(evaluation.left_out)} left out",
        "Right": percent(evaluation.accuracy),
        "Macro recall": f"{percent(evaluation.macro_recall)}: mean over the expressions that occur",
        "Calibration error": number(evaluation.calibration_error),
        "Labelled": f"{percent(evaluation.coverage)} at the threshold {of.threshold:.2f}; "
        "the others are “unsure”",
        "Right of these": percent(evaluation.covered_accuracy),
    }


def recall_line(recall: Recall) -> str:
    """The recall of one class in words, as the commands print it."""
    interval = f"{recall.low:.0%} to {recall.high:.0%}"
    noun = f"face{'s' * (recall.count != 1)}"
    return f"{recall.emotion:<12}{recall.count:>6} {noun}, {recall.value:.0%} ({interval})"


def percent(estimate: Estimate) -> str:
    """A share with its interval: “71.2 % (69.7 to 72.6)”."""
    if math.isnan(estimate.value):
        return "not defined"
    if math.isnan(estimate.low):
        return f"{estimate.value:.1%}".replace("%", " %")
    return f"{100 * estimate.value:.1f} % ({100 * estimate.low:.1f} to {100 * estimate.high:.1f})"


def number(estimate: Estimate) -> str:
    """A figure with its interval: “0.020 (0.012 to 0.031)”."""
    if math.isnan(estimate.low):
        return f"{estimate.value:.3f}"
    return f"{estimate.value:.3f} ({estimate.low:.3f} to {estimate.high:.3f})"


def _recalls(evaluation: Evaluation) -> Grid:
    rows = [
        (
            recall.emotion,
            str(recall.count),
            f"{recall.value:.0%}",
            f"{recall.low:.0%} to {recall.high:.0%}",
            f"{evaluation.scores[recall.emotion].precision:.0%}"
            if evaluation.confusion[:, EMOTIONS.index(recall.emotion)].any()
            else "never given",
        )
        for recall in evaluation.recalls
    ]
    return Grid(("expression", "faces", "named so", "95 % interval", "right when given"), rows)


def _confusion(evaluation: Evaluation) -> Grid:
    rows = [
        (emotion, *map(str, counts))
        for emotion, counts in zip(EMOTIONS, evaluation.confusion.tolist(), strict=True)
        if any(counts)
    ]
    return Grid(("", *EMOTIONS), rows)


def _shades(evaluation: Evaluation) -> list[list[str]]:
    """How dark each cell of the confusion is: its share of its row, in percent."""
    return [
        [f"{100 * count / sum(counts):.0f}" for count in counts]
        for counts in evaluation.confusion.tolist()
        if any(counts)
    ]
