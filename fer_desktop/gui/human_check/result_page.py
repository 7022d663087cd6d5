"""The page that tells how well the model and a person agree, in numbers and in plain words."""

import math
from html import escape

from PySide6.QtWidgets import QTextBrowser, QWidget

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.gui.toolkit import texts, theme
from fer_desktop.human_check.agreement import kappa_word
from fer_desktop.human_check.check import EPISODES, Agreement, HumanCheck
from fer_desktop.scores.labels import LABELS

WIDE_INTERVAL = 0.3
"""Above this length of kappa's interval more faces are advised."""


class ResultPage(QTextBrowser):
    """Kappa with its interval, confusion, precision, and what they mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Agreement"))
        self.setTabChangesFocus(True)

    def show_result(self, check: HumanCheck, left_out: str) -> None:
        """Show the agreement over the faces answered so far, and what says who was left out."""
        result = check.result()
        said = escape(self.tr("What you said, and what the model said"))
        right = escape(self.tr("How often you confirm what the model says"))
        parts = [
            f"<h2>{escape(self._headline(result))}</h2>",
            *(f"<p>{escape(text)}</p>" for text in self._explanations(check, result, left_out)),
            f"<h3>{said}</h3>",
            self._confusion(result),
            f"<h3>{right}</h3>",
            self._precisions(result),
        ]
        self.setHtml("\n".join(parts))

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
        told = [
            same + " " + chance.format(share=texts.percent(kappa.expected)),
            meaning.format(word=self._word(kappa.value)),
        ]
        sure, agreed = result.both_sure
        if sure:
            both = self.tr(
                "Where both of you named an expression ({count} faces), it was the same in "
                "{share}. “Cannot tell” counts like the model's “unsure”."
            )
            told.append(both.format(count=sure, share=texts.percent(agreed / sure)))
        if kappa.high - kappa.low > WIDE_INTERVAL:
            told.append(self.tr("The interval is wide: label more faces for a firmer figure."))
        if check.drawn == EPISODES:
            told.append(
                self.tr(
                    "Only the peaks of episodes were drawn: this tells of strong expressions, "
                    "not of the whole session."
                )
            )
        return told

    def _word(self, kappa: float) -> str:
        return {
            "poor": self.tr("no agreement beyond chance"),
            "slight": self.tr("slight agreement"),
            "fair": self.tr("fair agreement"),
            "moderate": self.tr("moderate agreement"),
            "substantial": self.tr("substantial agreement"),
            "almost perfect": self.tr("almost perfect agreement"),
        }[kappa_word(kappa)]

    def _confusion(self, result: Agreement) -> str:
        used = [label for label in LABELS if label in result.used_labels]
        shade = f'bgcolor="{theme.current().sunken}"'
        rows = []
        for person in used:
            cells = [
                f'<td align="right" {shade if person == model else ""}>'
                f"{result.count(person, model) or '·'}</td>"
                for model in used
            ]
            rows.append(f'<tr><th align="left">{_name(person)}</th>{"".join(cells)}</tr>')
        corner = escape(self.tr("you ↓   model →"))
        head = "".join(f"<th>{_name(label)}</th>" for label in used)
        return _table(f"<tr><th>{corner}</th>{head}</tr>", rows)

    def _precisions(self, result: Agreement) -> str:
        rows = [
            f'<tr><td>{_name(each.label)}</td><td align="right">{each.count}</td>'
            f'<td align="right">{texts.percent(each.value)}</td>'
            f'<td align="right">{texts.percent(each.low)} – {texts.percent(each.high)}</td></tr>'
            for each in result.precisions
        ]
        titles = (
            self.tr("The model says"),
            self.tr("how often"),
            self.tr("you agree"),
            self.tr("95 % interval"),
        )
        return _table(f"<tr>{''.join(f'<th>{escape(title)}</th>' for title in titles)}</tr>", rows)


def _name(label: str) -> str:
    known = label in EMOTIONS
    return escape(texts.emotion(EMOTIONS.index(label)) if known else texts.unsure())


def _table(head: str, rows: list[str]) -> str:
    border = theme.current().border
    style = f"border-collapse: collapse; border-style: solid; border-color: {border};"
    return f'<table border="1" cellpadding="5" style="{style}">{head}{"".join(rows)}</table>'
