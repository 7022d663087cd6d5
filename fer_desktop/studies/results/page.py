"""The results of a study as one HTML page: numbers, curves, method, and what was left out.

What stands in it is put together here, as text; how it is laid out stands in
`resources/templates/study.html.j2`. The page needs no other file and no network.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from fer_desktop import __version__
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.printable import without_surrogates
from fer_desktop.core.timing import exact_clock
from fer_desktop.report.grid import Grid
from fer_desktop.report.method import on_holding
from fer_desktop.report.page import LIMITS, Embed
from fer_desktop.report.templates import render
from fer_desktop.statistics.bootstrap import DRAWS, FEWEST, Estimate
from fer_desktop.statistics.shares import WHOLE
from fer_desktop.studies.results.curves import DRAWS as CURVE_DRAWS
from fer_desktop.studies.results.curves import Curve
from fer_desktop.studies.results.measures import CORRECTED, MEAN, LeftOutKind, Measures
from fer_desktop.studies.results.outcome import Results
from fer_desktop.studies.results.plots import curves_svg, legend_svg, ticks
from fer_desktop.studies.results.stills import stills

Picture = tuple[str, str]
"""Words for a moment, and the picture as a data URI."""
ROW_LIMIT = 500
_WHAT = {LeftOutKind.SESSION: "all of it", LeftOutKind.RANGE: "a range"}


@dataclass(frozen=True)
class EventSection:
    """One event: its curves, the pictures shown, the means and differences."""

    title: str
    stills: Sequence[Picture]
    legend: str
    plots: Sequence[str]
    means: Grid
    corrected: Grid | None
    effects: Grid


def render_page(results: Results, embed: Embed = str) -> str:
    """The whole page."""
    measures = results.measures
    events = [""] if results.compares_events else [*measures.events, WHOLE]
    left_out = [
        [each.participant, each.session, each.event or _WHAT[each.kind], str(each.reason)]
        for each in measures.left_out
    ]
    return render(
        "study.html.j2",
        title=without_surrogates(measures.study.title),
        limits=LIMITS,
        facts=_facts(results),
        sections=[_section(results, event, embed) for event in events],
        left_out=Grid(["participant", "session", "event", "why"], _clean(left_out[:ROW_LIMIT])),
        left_out_count=len(left_out),
        notes=[without_surrogates(str(note)) for note in measures.notes],
        coverage=_coverage(measures),
        method=method(results),
    )


def _clean(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [[without_surrogates(cell) for cell in row] for row in rows]


def _facts(results: Results) -> list[tuple[str, str]]:
    measures, study = results.measures, results.measures.study
    people = {row.participant for row in measures.rows}
    facts = [
        ("Participants", f"{len(people)} of {len(study.participants)} with results"),
        ("Sessions", f"{len(measures.sessions)} of {len(study.sessions)} read"),
        ("Events", ", ".join(measures.events) or "none: whole sessions only"),
    ]
    if not results.compares_events:
        values = Counter(study.values_of(s.entry).get(results.by, "") for s in measures.sessions)
        listed = ", ".join(
            f"{results.shown(value) if value else 'no value'}: {count}"
            for value, count in sorted(values.items())
        )
        facts.append((f"Sessions by {results.by_label}", listed))
    return [(without_surrogates(name), without_surrogates(text)) for name, text in facts]


def _section(results: Results, event: str, embed: Embed) -> EventSection:
    own = [curve for curve in results.curves if curve.event == event]
    names = [_with_count(results.shown(c.condition), c.participants) for c in own]
    title = event or "Events side by side"
    return EventSection(
        without_surrogates("Whole sessions" if event == WHOLE else title),
        _pictures(results, [event, *(c.condition for c in own)], own),
        embed(legend_svg([without_surrogates(name) for name in names])) if own else "",
        [embed(curves_svg(own, emotion)) for emotion in EMOTIONS] if own else [],
        _means(results, event, MEAN),
        _means(results, event, CORRECTED) if CORRECTED in results.measures.kinds else None,
        _effects(results, event),
    )


def _pictures(results: Results, names: Sequence[str], curves: Sequence[Curve]) -> list[Picture]:
    """Of the stimuli that are named like the event or like one of the conditions."""
    if not curves:
        return []
    moments = ticks(float(curves[0].times_s[0]), float(curves[0].times_s[-1]))
    return [
        (without_surrogates(f"{name}, {still.time_s:g} s"), still.data_uri)
        for name in names
        for still in stills(results.folder, results.measures.study, name, moments)
    ]


def _means(results: Results, event: str, measure: str) -> Grid:
    """A row for each expression, a column for each condition."""
    columns: dict[str, str] = {}
    rows: dict[str, list[str]] = {emotion: [emotion] for emotion in EMOTIONS}
    for g in results.means:
        if g.measure == measure and (results.compares_events or g.event == event):
            columns[g.condition] = _with_count(results.shown(g.condition), g.participants)
            rows[g.emotion].append(_percent(g.estimate))
    head, *body = _clean([["expression", *columns.values()], *rows.values()])
    return Grid(head, body if columns else [])


def _effects(results: Results, event: str) -> Grid:
    rows = [
        [
            f"{results.shown(e.second)} − {results.shown(e.first)}",
            e.emotion,
            f"{e.participants[0]} in both"
            if e.paired
            else f"{e.participants[1]} and {e.participants[0]}",
            _points(e.difference),
            f"{'d' if e.paired else 'g'} = {_plain(e.size)}",
        ]
        for e in results.effects
        if e.event == event and e.measure == MEAN
    ]
    header = ["difference", "expression", "participants", "points", "effect size"]
    return Grid(header, _clean(rows))


def _coverage(measures: Measures) -> Grid:
    rows = [
        [
            row.participant,
            row.session,
            exact_clock(row.duration_s),
            f"{row.coverage:.0%}",
            exact_clock(row.excluded_s),
            f"{row.unsure:.0%}",
            f"{row.not_good:.0%}",
        ]
        for row in measures.rows
        if row.event == WHOLE
    ]
    header = [
        "participant",
        "session",
        "length",
        "face seen",
        "excluded by hand",
        "unsure",
        "picture not good",
    ]
    return Grid(header, _clean(rows[:ROW_LIMIT]))


def _with_count(condition: str, participants: int) -> str:
    return f"{condition} ({participants} participant{'s' * (participants != 1)})"


def _percent(estimate: Estimate) -> str:
    text = f"{estimate.value:.1%}"
    if estimate.low is None or estimate.high is None:
        return text
    return f"{text} ({estimate.low:.1%} to {estimate.high:.1%})"


def _points(estimate: Estimate) -> str:
    return _signed(estimate, 100, 1)


def _plain(estimate: Estimate) -> str:
    if estimate.value != estimate.value:
        return "undefined: nothing varies"
    return _signed(estimate, 1, 2)


def _signed(estimate: Estimate, factor: int, digits: int) -> str:
    """With its interval, each figure but 0 with its sign."""

    def figure(value: float) -> str:
        shown = round(factor * value, digits) + 0.0  # never “-0.0”
        return f"{shown:+.{digits}f}".replace("-", "−") if shown else f"{shown:.{digits}f}"

    if estimate.low is None or estimate.high is None:
        return figure(estimate.value)
    return f"{figure(estimate.value)} ({figure(estimate.low)} to {figure(estimate.high)})"


def method(results: Results) -> str:
    """The paragraph of method: how the numbers came about, to be pasted into a paper."""
    measures, options = results.measures, results.options
    people = {row.participant for row in measures.rows}
    descriptions = [s.corrected.session.description for s in measures.sessions]
    models = sorted({str(d.model.get("name", "")) for d in descriptions if d is not None})
    tables = [s.corrected.session.table for s in measures.sessions]
    thresholds = sorted({s.corrected.threshold for s in measures.sessions})
    counts = Counter(each.kind for each in measures.left_out)
    kinds = (LeftOutKind.EVENT, LeftOutKind.SESSION, LeftOutKind.RANGE)
    events, sessions, ranges = (counts[kind] for kind in kinds)
    what = (
        "The events themselves were compared"
        if results.compares_events
        else f"Conditions were the levels of “{results.by_label}”"
    )
    sentences = [
        f"Facial expressions of {len(people)} participants in {len(measures.sessions)} sessions "
        f"were analysed with FER Desktop {__version__} (model: {', '.join(models) or 'unknown'}).",
        "" if len(models) <= 1 else "The sessions were analysed with different models.",
        f"{what}. For each participant and event the raw probabilities of the seven expressions "
        "were averaged over the time in which the face was seen, each frame weighted by the time "
        "until the next one (at most 1 s); several events of one name in one condition were "
        "averaged.",
        "The label of a frame was the expression with the largest smoothed probability, or "
        f"“unsure” below {', '.join(f'{threshold:.2g}' for threshold in thresholds)}.",
        on_holding(
            labels=all(table.holds_labels for table in tables),
            probabilities=all(table.holds_probabilities for table in tables),
        ),
        f"An event in which the face was seen for less than {options.least_coverage:.0%} of its "
        f"time was left out ({events} of {len(measures.rows) + events}, whole sessions among "
        f"them); {sessions} sessions could not be used, and {ranges} ranges were "
        "excluded by hand. Whatever the quality of the picture, what was seen counts.",
        "Means are over participants. Intervals are 95 % percentile bootstrap intervals from "
        f"{DRAWS} draws of participants (curves: {CURVE_DRAWS}), seed {options.seed}; with fewer "
        f"than {FEWEST} participants none is given. Effect sizes are Cohen's d_av where the same "
        "participants were in both conditions, and Hedges' g where they were not. The intervals "
        "are descriptive: many are looked at together, and no hypothesis was tested.",
        "Corrected values are probabilities whose logits were shifted by half the way from the "
        "participant's own neutral face to a plain neutral answer."
        if CORRECTED in measures.kinds
        else "",
        "Curves are smoothed probabilities aligned to the onset of the event, in steps of "
        f"{options.step_s:g} s.",
    ]
    return " ".join(sentence for sentence in sentences if sentence)
