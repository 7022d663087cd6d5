"""The page of a batch: what was done, what failed and why, the faces side by side, the method.

What stands in it is put together here; how it is laid out stands in
`resources/templates/summary.html.j2`. It needs no other file and no network.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from fer_desktop import __version__
from fer_desktop.bulk.jobs import NOT_WELL, JobState
from fer_desktop.bulk.results.charts import STATE_COLORS, spread_svg, states_svg, strip_svg
from fer_desktop.bulk.results.measures import UNSURE_SHARE, FaceMeasures
from fer_desktop.bulk.results.tables import JobResult
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.printable import without_surrogates
from fer_desktop.core.timing import clock, exact_clock
from fer_desktop.report.grid import Grid
from fer_desktop.report.method import analysis_sentences, frames_sentence, on_holding
from fer_desktop.report.page import LIMITS
from fer_desktop.report.svg_plots import emotion_hex
from fer_desktop.report.templates import render
from fer_desktop.scores.baseline import EXPONENT
from fer_desktop.sessions.description import Description
from fer_desktop.statistics.episodes import EpisodeSettings

ROW_LIMIT = 1_000
"""How many faces, and how many failures, the page lists; the tables hold all."""
FIGURES = ("face", "seen", "no face", "unsure", "episodes")


@dataclass(frozen=True)
class FaceRow:
    """One line of the table of faces; `strip` is a picture as HTML."""

    cells: Sequence[str]
    strip: str = ""
    largest: str = ""


def render_page(
    name: str,
    results: Sequence[JobResult],
    variables: Sequence[str],
    description: Description | None,
    settings: EpisodeSettings,
) -> str:
    """The whole page. `description` of any session of the batch: they were analysed alike."""
    counts = Counter(result.record.state for result in results)
    failed = [_failure(result) for result in results if result.record.state in NOT_WELL]
    warned = [each for result in results for each in _warnings(result)]
    named = [variable for variable in variables if variable]
    rows = list(_rows(results, named))
    return render(
        "summary.html.j2",
        name=without_surrogates(name),
        limits=LIMITS,
        facts=_facts(results, counts),
        states=states_svg(counts),
        state_legend=[(str(s), counts[s], color) for s, color in STATE_COLORS.items() if counts[s]],
        failed=Grid(["session", "source", "state", "why", "what can be done"], failed[:ROW_LIMIT]),
        failed_count=len(failed),
        warned=Grid(["session", "warning"], warned[:ROW_LIMIT]),
        warned_count=len(warned),
        faces=Grid(
            ["session", "participant", *_clean(*named), *FIGURES],
            [row.cells for row in rows[:ROW_LIMIT]],
        ),
        strips=rows,
        row_count=len(rows),
        limit=ROW_LIMIT,
        legend=[(emotion, emotion_hex(emotion)) for emotion in EMOTIONS],
        spread=_spread(results),
        method=_method(results, description, settings),
    )


def _facts(results: Sequence[JobResult], counts: Counter[JobState]) -> list[tuple[str, str]]:
    measured = [result.measures for result in results if result.measures is not None]
    faces = sum(len(found.faces) for found in measured)
    analysed = sum(result.record.analysed for result in results)
    worked_s = sum(result.record.processing_s for result in results)
    not_counted = sum(
        result.measures is None and not result.problem
        for result in results
        if result.record.state is JobState.DONE
    )
    facts = [
        ("Sources", f"{len(results)}: {_listed(counts)}"),
        ("Analysed time", clock(sum(found.coverage.analysed_s for found in measured))),
        ("Analysed pictures", f"{analysed:,}"),
        ("Faces", f"{faces:,}"),
        ("Sources without a face", str(sum(not found.faces for found in measured))),
        ("Work", f"{clock(worked_s)} of all workers together"),
    ]
    if worked_s > 0:
        facts.append(("Speed", f"{analysed / worked_s:.1f} pictures a second for each worker"))
    if not_counted:
        facts.append(("Not yet among the faces", f"{not_counted} finished sources"))
    return facts


def _listed(counts: Counter[JobState]) -> str:
    return ", ".join(f"{counts[state]} {state}" for state in STATE_COLORS if counts[state])


def _failure(result: JobResult) -> list[str]:
    job, record = result.job, result.record
    reached = (
        f" It came as far as {exact_clock(record.reached_s)}."
        if record.reached_s is not None
        else ""
    )
    said = f"{record.reason}{reached}"
    return _clean(job.session, job.source, str(record.state), said, record.advice)


def _warnings(result: JobResult) -> Iterator[list[str]]:
    problems = (result.problem,) if result.problem else ()
    for text in (*result.record.warnings, *problems):
        yield _clean(result.job.session, text)


def _clean(*texts: str) -> list[str]:
    return [without_surrogates(text) for text in texts]


def _rows(results: Sequence[JobResult], variables: Sequence[str]) -> Iterator[FaceRow]:
    for result in results:
        if result.measures is None:
            continue
        job, found = result.job, result.measures.coverage
        given = [job.participant, *(job.variables.get(name, "") for name in variables)]
        who = _clean(job.session, *given)
        gone = f"{found.without_face:.0%}"
        if not result.measures.faces:
            yield FaceRow([*who, "none", "", gone, "", ""])
        for face in result.measures.faces:
            name = without_surrogates(face.name) or str(face.face_id)
            unsure = face.values[UNSURE_SHARE]
            episodes = sum(face.values[f"{emotion}_episodes"] or 0 for emotion in EMOTIONS)
            cells = [
                *who,
                name,
                exact_clock(face.seen_s),
                gone,
                "" if unsure is None else f"{unsure:.0%}",
                f"{episodes:.0f}",
            ]
            yield _with_means(FaceRow(cells), face)


def _with_means(row: FaceRow, face: FaceMeasures) -> FaceRow:
    means = _means(face)
    if means is None:
        return row
    best = int(np.argmax(means))
    text = f"{EMOTIONS[best]} {means[best]:.0%}"
    return FaceRow(row.cells, strip_svg(means, f"Means of {row.cells[0]}"), text)


def _means(face: FaceMeasures) -> list[float] | None:
    """The means of the raw probabilities in the order of EMOTIONS; None of a face of no time."""
    means = [face.values[f"{emotion}_mean"] for emotion in EMOTIONS]
    known = [mean for mean in means if mean is not None]
    return known if len(known) == len(EMOTIONS) else None


def _spread(results: Sequence[JobResult]) -> str:
    faces = [face for r in results if r.measures is not None for face in r.measures.faces]
    means = [found for face in faces if (found := _means(face)) is not None]
    return spread_svg(np.array(means)) if means else ""


def _analysis(description: Description, measured: Sequence[JobResult]) -> list[str]:
    found = [result.measures for result in measured if result.measures is not None]
    holding = on_holding(
        labels=all(each.holds_labels for each in found),
        probabilities=all(each.holds_probabilities for each in found),
    )
    return analysis_sentences(description, f"{description.threshold:.4g}", holding)


def _correction(measured: Sequence[JobResult]) -> list[str]:
    """What was done with neutral faces, where there were some."""
    faces = [face for r in measured if r.measures is not None for face in r.measures.faces]
    count = sum(bool(face.baseline) for face in faces)
    if not count:
        return []
    return [
        f"For {count} of {len(faces)} faces, corrected probabilities are reported beside: the "
        f"smoothed ones times (r / b) to the power of {EXPONENT:g}, renormalised, where b is the "
        "model's mean answer to the person's neutral face and r is 0.94 for neutral and 0.01 for "
        "the others (after Saerens, Latinne and Decaestecker, 2002)."
    ]


def _method(
    results: Sequence[JobResult], description: Description | None, settings: EpisodeSettings
) -> str:
    measured = [result for result in results if result.measures is not None]
    captured = sum(result.record.frames for result in measured)
    analysed = sum(result.record.analysed for result in measured)
    without = sum(result.record.without_face for result in measured)
    version = description.versions.get("fer-desktop", __version__) if description else __version__
    sentences = [
        f"Facial expressions were analysed in {len(measured)} sources with FER Desktop {version}.",
        *(_analysis(description, measured) if description else ()),
        *_correction(measured),
        frames_sentence(captured, analysed, without),
        "Means, medians and shares are weighted by time: each frame counts until the next one, at "
        "most 1 s.",
        f"An episode began when the smoothed probability of an expression reached "
        f"{settings.enter:g} and ended when it fell below {settings.leave:g} or the face was "
        f"lost; episodes shorter than {settings.shortest_s:g} s were left out.",
    ]
    return " ".join(sentences)
