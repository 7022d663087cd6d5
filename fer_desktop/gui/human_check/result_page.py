"""The result of a human check: how well the model and a person agree, in numbers and in words.

The layout stands in `resources/templates/human_check.html.j2`.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QTextBrowser, QWidget

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.human_check.agreement import kappa_word
from fer_desktop.human_check.check import EPISODES, Agreement, HumanCheck
from fer_desktop.report.templates import render
from fer_desktop.scores.labels import LABELS

WIDE_INTERVAL = 0.3
"""Above this length of kappa's interval more faces are advised."""


@dataclass(frozen=True)
class Confusion:
    """How often the person and the model said what; both in order of `labels`."""

    title: str
    corner: str
    labels: list[str]
    counts: list[list[int]]
    """A row for each label of the person, a column for each of the model."""


@dataclass(frozen=True)
class Precisions:
    """How often each label of the model is confirmed."""

    title: str
    header: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]


class ResultPage(QTextBrowser):
    """Kappa with its interval, confusion, precision, and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agreement"))
        self.setTabChangesFocus(True)

    def show_result(self, check: HumanCheck, left_out: str) -> None:
        """Show the agreement over the faces answered so far; `left_out` says how many have none."""
        result = check.result()
        html = render(
            "human_check.html.j2",
            headline=self._headline(result),
            explanations=self._explanations(check, result, left_out),
            confusion=self._confusion(result),
            precisions=self._precisions(result),
            colors=theme.current(),
        )
        self.setHtml(html)

    def _headline(self, result: Agreement) -> str:
        kappa = result.kappa
        if math.isnan(kappa.value):
            return self.tr("Cohen's kappa cannot be told")
        return self.tr("Cohen's kappa: {value} (95 % interval {low} to {high})").format(
            value=texts.decimal(kappa.value, 2),
            low=texts.decimal(kappa.low, 2),
            high=texts.decimal(kappa.high, 2),
        )

    def _explanations(self, check: HumanCheck, result: Agreement, left_out: str) -> list[str]:
        """What the numbers mean, and how far they reach, a paragraph each."""
        kappa = result.kappa
        same = self.tr("You and the model gave the same label to {share} of {count} faces.")
        same = same.format(share=texts.percent(kappa.observed), count=kappa.count)
        same = f"{same} {left_out}".rstrip()
        if math.isnan(kappa.value):
            hint = self.tr(
                "Both used one and the same label throughout, so nothing tells agreement from "
                "chance. Label a sample with more variety."
            )
            return [same, hint]
        chance = self.tr("Guessing with the same habits would reach {share}.")
        meaning = self.tr(
            "Kappa counts only what goes beyond guessing: 0 is no better than chance, 1 is full "
            "agreement. Landis and Koch (1977) call this: {word}. That word is a custom, not a "
            "proof; look below at the classes that you need."
        )
        paragraphs = [
            same + " " + chance.format(share=texts.percent(kappa.expected)),
            meaning.format(word=self._word(kappa.value)),
        ]
        sure, agreed = result.both_sure
        if sure:
            both = self.tr(
                "Where both of you named an expression ({count} faces), it was the same in "
                "{share}. “Cannot tell” counts like the model's “unsure”."
            )
            paragraphs.append(both.format(count=sure, share=texts.percent(agreed / sure)))
        if kappa.high - kappa.low > WIDE_INTERVAL:
            paragraphs.append(
                self.tr("The interval is wide: label more faces for a firmer figure.")
            )
        if check.drawn == EPISODES:
            paragraphs.append(
                self.tr(
                    "Only the peaks of episodes were drawn: this tells of strong expressions, "
                    "not of the whole session."
                )
            )
        return paragraphs

    def _word(self, kappa: float) -> str:
        return {
            "poor": self.tr("no agreement beyond chance"),
            "slight": self.tr("slight agreement"),
            "fair": self.tr("fair agreement"),
            "moderate": self.tr("moderate agreement"),
            "substantial": self.tr("substantial agreement"),
            "almost perfect": self.tr("almost perfect agreement"),
        }[kappa_word(kappa)]

    def _confusion(self, result: Agreement) -> Confusion:
        used = [label for label in LABELS if label in result.used_labels]
        return Confusion(
            self.tr("What you said, and what the model said"),
            self.tr("you ↓   model →"),
            [_name(label) for label in used],
            [[result.count(person, model) for model in used] for person in used],
        )

    def _precisions(self, result: Agreement) -> Precisions:
        rows = [
            (
                _name(each.label),
                str(each.count),
                texts.percent(each.value),
                f"{texts.percent(each.low)} – {texts.percent(each.high)}",
            )
            for each in result.precisions
        ]
        header = (
            self.tr("The model says"),
            self.tr("how often"),
            self.tr("you agree"),
            self.tr("95 % interval"),
        )
        return Precisions(self.tr("How often you confirm what the model says"), header, rows)


def _name(label: str) -> str:
    return texts.emotion(EMOTIONS.index(label)) if label in EMOTIONS else texts.unsure()
