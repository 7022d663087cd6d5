"""CSV tables of the results in long and wide form, and what their columns mean."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from fer_desktop.core.errors import Sentence
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.styles import STYLES, text_cell
from fer_desktop.statistics.bootstrap import Estimate
from fer_desktop.statistics.shares import WHOLE
from fer_desktop.studies.results.curves import Curve
from fer_desktop.studies.results.groups import Effect, GroupMean
from fer_desktop.studies.results.measures import MEASURES, LeftOut, MeasureRow, Measures
from fer_desktop.studies.study import Scope, Study

PLAIN = STYLES["plain"]
LONGEST_NAME = 64
"""Of a variable in SPSS, in bytes."""


@dataclass(frozen=True)
class ResultTable:
    """Header and rows of texts; empty where there is no value."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]

    def to_csv(self) -> bytes:
        return PLAIN.table(self.header, self.rows)


def _number(value: float | None) -> str:
    return "" if value is None else PLAIN.number(value, 6)


def long_table(measures: Measures) -> ResultTable:
    """One row for each session, event and expression: for mixed models, ggplot and seaborn."""
    variables = [variable.name for variable in measures.study.variables]
    header = ["participant", "session", *variables, "event", "occurrence", "onset_s", "duration_s"]
    header += ["seen_s", "coverage", "excluded_s", "unsure_share", "not_good_share"]
    header += ["expression", *MEASURES]
    rows = [
        [
            *_of_row(row, variables),
            emotion,
            *(_number(row.numbers(kind).get(emotion)) for kind in MEASURES),
        ]
        for row in measures.rows
        for emotion in EMOTIONS
    ]
    return ResultTable(header, rows)


def sessions_table(measures: Measures) -> ResultTable:
    """One row for each session and event, a column for each measure of each expression."""
    variables = [variable.name for variable in measures.study.variables]
    header = ["participant", "session", *variables, "event", "occurrence", "onset_s", "duration_s"]
    header += ["seen_s", "coverage", "excluded_s", "unsure_share", "not_good_share"]
    header += [f"{emotion}_{kind}" for kind in MEASURES for emotion in EMOTIONS]
    rows = [
        [
            *_of_row(row, variables),
            *(_number(row.numbers(kind).get(e)) for kind in MEASURES for e in EMOTIONS),
        ]
        for row in measures.rows
    ]
    return ResultTable(header, rows)


def _of_row(row: MeasureRow, variables: Sequence[str]) -> list[str]:
    numbers = (
        row.onset_s,
        row.duration_s,
        row.seen_s,
        row.coverage,
        row.excluded_s,
        row.unsure,
        row.not_good,
    )
    return [
        row.participant,
        text_cell(row.session),
        *(text_cell(row.values.get(name, "")) for name in variables),
        text_cell(row.event),
        str(row.occurrence),
        *map(_number, numbers),
    ]


def wide_columns(measures: Measures) -> dict[tuple[str, tuple[str, ...], str], str]:
    """The columns of the wide table: event, values of the sessions' variables, measure → name.

    Names are what SPSS takes: letters, digits and _, at most 64 bytes, no two alike.
    """
    names: dict[tuple[str, tuple[str, ...], str], str] = {}
    taken: set[str] = set()
    cells = dict.fromkeys((row.event, _levels(measures.study, row)) for row in measures.rows)
    for kind in measures.kinds:
        for emotion in EMOTIONS:
            for event, levels in cells:
                words = [*levels, "session" if event == WHOLE else event]
                name = _name("_".join([f"{emotion}_{kind}", *filter(None, words)]), taken)
                names[event, levels, f"{emotion}_{kind}"] = name
    return names


def _levels(study: Study, row: MeasureRow) -> tuple[str, ...]:
    return tuple(row.values.get(v.name, "") for v in study.variables_of(Scope.SESSION))


def _name(text: str, taken: set[str]) -> str:
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "_" for sign in text)
    name, number = plain[:LONGEST_NAME], 1
    while name.lower() in taken:
        number += 1
        name = f"{plain[: LONGEST_NAME - len(str(number)) - 1]}_{number}"
    taken.add(name.lower())
    return name


def wide_table(measures: Measures) -> ResultTable:
    """One row a participant: for repeated measures in JASP and SPSS.

    A column for each measure, event and condition of sessions; events of one name and condition
    are averaged.
    """
    study, columns = measures.study, wide_columns(measures)
    of_person = study.variables_of(Scope.PARTICIPANT)
    sums: dict[tuple[str, str], list[float]] = {}
    for row in measures.rows:
        for kind in measures.kinds:
            for emotion, number in row.numbers(kind).items():
                column = columns[row.event, _levels(study, row), f"{emotion}_{kind}"]
                sums.setdefault((row.participant, column), []).append(number)
    codes = sorted({row.participant for row in measures.rows})
    header = ["participant", *(v.name for v in of_person), *columns.values()]
    rows = []
    for code in codes:
        person = study.participant(code)
        values = person.values if person else {}
        cells = [sums.get((code, column)) for column in columns.values()]
        means = [_number(sum(cell) / len(cell) if cell else None) for cell in cells]
        rows.append([code, *(text_cell(values.get(v.name, "")) for v in of_person), *means])
    return ResultTable(header, rows)


def groups_table(found: Iterable[GroupMean], by: str) -> ResultTable:
    """Means over participants with their intervals."""
    header = ["event", by, "expression", "measure", "participants", "mean", "low", "high", "sd"]
    if by == "event":
        header[1] = "condition"
    rows = [
        [
            text_cell(g.event),
            text_cell(g.condition),
            g.emotion,
            g.measure,
            str(g.participants),
            *_estimate(g.estimate),
            _number(g.deviation),
        ]
        for g in found
    ]
    return ResultTable(header, rows)


def effects_table(found: Iterable[Effect]) -> ResultTable:
    """Differences and effect sizes with their intervals."""
    header = ["event", "first", "second", "expression", "measure", "paired", "participants_first"]
    header += ["participants_second", "difference", "difference_low", "difference_high"]
    header += ["effect_size", "size", "size_low", "size_high"]
    rows = [
        [
            *(text_cell(e.event), text_cell(e.first), text_cell(e.second)),
            *(e.emotion, e.measure, str(int(e.paired)), *map(str, e.participants)),
            *_estimate(e.difference),
            "d_av" if e.paired else "g",
            *_estimate(e.size),
        ]
        for e in found
    ]
    return ResultTable(header, rows)


def curves_table(found: Iterable[Curve]) -> ResultTable:
    """Every point of every curve."""
    header = ["event", "condition", "participants", "time_s", "expression", "mean", "low", "high"]
    rows = [
        [
            text_cell(curve.event),
            text_cell(curve.condition),
            str(curve.participants),
            PLAIN.number(float(time_s), 3),
            emotion,
            _number(float(curve.mean[at, place])),
            _number(float(curve.low[at, place])),
            _number(float(curve.high[at, place])),
        ]
        for curve in found
        for at, time_s in enumerate(curve.times_s)
        for place, emotion in enumerate(EMOTIONS)
    ]
    return ResultTable(header, rows)


def left_out_table(found: Iterable[LeftOut], notes: Iterable[Sentence]) -> ResultTable:
    """What does not count and why, and what counts although something should be known."""
    rows = [
        [
            f"left out: {each.kind}",
            each.participant,
            text_cell(each.session),
            text_cell(each.event),
            str(each.reason),
        ]
        for each in found
    ]
    rows += [["counts", "", "", "", text_cell(str(note))] for note in notes]
    return ResultTable(["what", "participant", "session", "event", "reason"], rows)


def _estimate(estimate: Estimate) -> list[str]:
    return [_number(estimate.value), _number(estimate.low), _number(estimate.high)]


MEANINGS = (
    ("participant", "text", "Code of the participant."),
    ("session", "text", "Folder of the session in sessions/."),
    ("event", "text", "Name of the event or stimulus; “whole session”: all of the session."),
    ("occurrence", "number", "Which time an event of this name came in the session, from 1."),
    ("onset_s", "seconds", "When it began, in the time of the session."),
    ("duration_s", "seconds", "How long it lasted."),
    ("seen_s", "seconds", "Time in which the participant's face was seen."),
    ("coverage", "0 to 1", "The same as a share of the event's time without excluded ranges."),
    ("excluded_s", "seconds", "Time that a person took out in the review."),
    ("unsure_share", "0 to 1", "Share of the time seen in which the label was “unsure”."),
    (
        "not_good_share",
        "0 to 1",
        "Share of the time seen in which the picture was graded worse than good.",
    ),
    ("expression", "label", "Which of the seven expressions the row is about."),
    ("mean", "0 to 1", "Mean of the raw probability of the expression, weighted by time."),
    ("share", "0 to 1", "Share of the time seen in which the expression was the label."),
    (
        "corrected_mean",
        "0 to 1",
        "Mean of the probability corrected by the participant's neutral face; empty without one.",
    ),
    ("low, high", "", "Ends of the 95 % interval: percentile bootstrap over participants."),
    ("participants", "number", "How many participants the number rests on."),
    ("sd", "", "Standard deviation over participants."),
    ("difference", "", "Second condition minus first."),
    ("effect_size", "label", "d_av: the same participants in both; g: Hedges' g, different ones."),
    ("time_s", "seconds", "Time since the onset of the event."),
)


def dictionary(study: Study) -> ResultTable:
    """What every column means; variables with their levels."""
    rows = [list(row) for row in MEANINGS]
    for variable in study.variables:
        levels = "; ".join(f"{level.value} = {level.shown}" for level in variable.levels)
        words = f"{variable.label or variable.name} (of the {variable.scope}). {levels}".strip()
        rows.append([variable.name, str(variable.kind), text_cell(words)])
    return ResultTable(["column", "unit", "meaning"], rows)
