"""The report of a session as one HTML page: facts, plots, numbers, method, limits.

What stands in it is put together here, as text; how it is laid out stands in
`resources/templates/report.html.j2`. The page needs no other file and no network. The PDF is the
same page laid out by Qt (`gui/review/report_pdf.py`), which asks for the plots as pictures.
"""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.files import replace_file
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.printable import without_surrogates
from fer_desktop.core.timing import exact_clock
from fer_desktop.export.export_options import Progress, no_progress
from fer_desktop.human_check.agreement import kappa_word
from fer_desktop.human_check.check import EPISODES, FRAMES, Agreement, HumanCheck
from fer_desktop.report.grid import Grid
from fer_desktop.report.means import (
    corrected_means_of_intervals,
    means_of_faces,
    means_of_intervals,
    on_threshold,
    on_unsure,
)
from fer_desktop.report.method import method_paragraph
from fer_desktop.report.svg_plots import legend_svg, shares_svg, timeline_svg
from fer_desktop.report.templates import render
from fer_desktop.scores.labels import LABELS
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.description import RecordingState
from fer_desktop.statistics.episodes import Episode, EpisodeSettings, find_episodes
from fer_desktop.statistics.shares import Coverage, FaceShares, coverage, face_shares, transitions

Embed = Callable[[str], str]
"""From a plot's SVG to the HTML that shows it."""

EPISODE_LIMIT = 200
"""How many episodes the report lists; the exports hold all."""

LIMITS = (
    "An expression is not a feeling: the labels say how a face looks to a model that is often "
    "wrong (its accuracy stands under Method), more often in bad light, with a turned or covered "
    "face, and for people unlike those in its training data. Do not use this report to judge a "
    "person."
)


@dataclass(frozen=True)
class FaceSection:
    """What the page says of one face; plots as HTML."""

    name: str
    timeline: str
    legend: str
    means: Grid
    corrected_means: Grid | None
    """Where a neutral face corrects them."""
    baseline: str
    """Whose neutral face that is."""
    shares_plot: str
    largest: Grid
    shares: Grid
    sure_shares: Grid
    transitions: Grid | None


@dataclass(frozen=True)
class AgreementSection:
    """How well a person and the model agree."""

    drawn: str
    """What was labelled."""
    result: Agreement
    word: str
    """The customary word for kappa; empty where kappa is undefined."""
    confusion: Grid
    precisions: Grid


def render_report(
    corrected: Corrected,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
    embed: Embed = str,
    progress: Progress = no_progress,
) -> str:
    """The whole page; `check` adds the agreement with a person when some items are answered."""
    settings = settings or EpisodeSettings()
    episodes = find_episodes(corrected.table, corrected.markers, settings)
    shares = face_shares(corrected.table, corrected.markers, corrected.threshold)
    found = coverage(corrected.table, corrected.threshold)
    page = render(
        "report.html.j2",
        name=without_surrogates(corrected.session.name),
        limits=LIMITS,
        facts=_facts(corrected),
        means=means_of_faces(corrected, shares),
        unsure=on_unsure(corrected, found),
        coverage=_coverage(found),
        faces=_faces(corrected, shares, embed, progress),
        episodes=_episodes(corrected, episodes[:EPISODE_LIMIT]),
        episode_count=len(episodes),
        episode_limit=EPISODE_LIMIT,
        agreement=_agreement(check) if check is not None and check.answered else None,
        method=method_paragraph(corrected, settings),
    )
    progress(1.0)
    return page


def write_report(
    corrected: Corrected,
    path: Path,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the page whole or not at all. Raises OutputError."""
    replace_file(path, render_report(corrected, settings, check, progress=progress))


def _facts(corrected: Corrected) -> Sequence[tuple[str, str]]:
    description = corrected.session.description
    if description is None:
        return ()
    counts, model = description.integrity, description.model
    facts = {
        "Source": str(description.source.get("name", "")),
        "Began (UTC)": _moment(description.started_at_utc) or "not known",
        "Participant": description.participant or "—",
        "Consent": description.consent or "no note",
        "Context of use": description.context_of_use or "—",
        "Model": f"{model.get('name', '')}, SHA-256 {str(model.get('sha256', ''))[:16]}…",
        "Threshold of labels": on_threshold(corrected),
        "State": f"{description.state} {description.problem}".strip(),
        "Frames": "not known: the recording had not ended"
        if description.state is RecordingState.RECORDING
        else f"{counts.captured} captured = {counts.analysed} analysed + "
        f"{counts.dropped} dropped; {counts.without_face} without a face",
    }
    return tuple(facts.items())


def _moment(utc: str | None) -> str:
    """`2026-01-12T09:00:05.120000Z` to the second, without the letters between."""
    return (utc or "")[: len("2026-01-12T09:00:05")].replace("T", " ")


def _coverage(found: Coverage) -> Grid:
    return Grid(
        ["frames", "analysed time", "without a face", "taken out by hand", "unsure"],
        [
            [
                str(found.frames),
                exact_clock(found.analysed_s),
                f"{found.without_face:.1%}",
                f"{found.excluded:.1%}",
                f"{found.unsure:.1%}",
            ]
        ],
    )


def _faces(
    corrected: Corrected, shares: Sequence[FaceShares], embed: Embed, progress: Progress
) -> Iterator[FaceSection]:
    """One section a face, each made when the page has come to it."""
    table = corrected.table
    for number, face in enumerate(table.face_ids):
        progress(number / len(table.face_ids))
        own = [share for share in shares if share.face_id == face]
        name = corrected.face_name(face)
        yield FaceSection(
            name,
            embed(timeline_svg(corrected, face)),
            embed(legend_svg()),
            means_of_intervals(own),
            corrected_means_of_intervals(own),
            _baseline(corrected, face),
            embed(shares_svg(own, name)),
            _by_expression([(s, s.largest) for s in own]),
            _shares(own),
            _by_expression([(s, s.sure_shares) for s in own]),
            _transitions(corrected, face),
        )


def _shares(own: Sequence[FaceShares]) -> Grid:
    rows = [
        [
            s.interval.name,
            f"{exact_clock(s.interval.start_s)} to {exact_clock(s.interval.end_s)}",
            exact_clock(s.seen_s),
            *(f"{share:.1%}" for share in s.shares.values()),
        ]
        for s in own
    ]
    return Grid(["interval", "time", "seen", *LABELS], rows)


def _by_expression(shares: Sequence[tuple[FaceShares, dict[str, float]]]) -> Grid:
    rows = [[s.interval.name, *(f"{share:.1%}" for share in by.values())] for s, by in shares]
    return Grid(["interval", *EMOTIONS], rows)


def _baseline(corrected: Corrected, face: int) -> str:
    owners = corrected.table.baseline[corrected.table.face_id == face]
    return ", ".join(sorted({str(owner) for owner in owners if owner}))


def _transitions(corrected: Corrected, face: int) -> Grid | None:
    counts = transitions(corrected.table, corrected.threshold, face)
    used = [index for index in range(len(LABELS)) if counts[index].any() or counts[:, index].any()]
    if not used:
        return None
    rows = [[LABELS[i], *(str(counts[i, j]) if counts[i, j] else "" for j in used)] for i in used]
    return Grid(["", *(LABELS[index] for index in used)], rows)


def _episodes(corrected: Corrected, episodes: Sequence[Episode]) -> Grid:
    rows = [
        [
            corrected.face_name(e.face_id),
            e.emotion,
            exact_clock(e.onset_s),
            exact_clock(e.peak_s),
            exact_clock(e.end_s),
            f"{e.duration_s:.2f} s",
            f"{e.peak_probability:.2f}",
            f"{e.latency_s:.2f} s after {e.after_marker}" if e.latency_s is not None else "",
        ]
        for e in episodes
    ]
    header = ["face", "expression", "onset", "peak", "end", "duration", "peak value", "latency"]
    return Grid(header, rows)


def _agreement(check: HumanCheck) -> AgreementSection:
    result = check.result()
    used = [label for label in LABELS if label in result.used_labels]
    rows = [[label, *(str(result.count(label, other)) for other in used)] for label in used]
    precisions = [
        [p.label, str(p.count), f"{p.value:.0%}", f"{p.low:.0%} to {p.high:.0%}"]
        for p in result.precisions
    ]
    drawn = {
        FRAMES: "randomly drawn faces",
        EPISODES: "faces at the peaks of randomly drawn episodes",
    }[check.drawn]
    kappa = result.kappa.value
    return AgreementSection(
        drawn,
        result,
        "" if math.isnan(kappa) else kappa_word(kappa),
        Grid(["", *used], rows),
        Grid(["label", "given", "confirmed", "95 % interval"], precisions),
    )
