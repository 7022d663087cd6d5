"""The report of a session as one HTML page: facts, plots, numbers, method, limits.

The page needs no other file and no network. The PDF is the same page laid out by Qt
(`gui/report_pdf.py`), which asks for the plots as pictures.
"""

import math
from collections.abc import Callable, Iterable, Sequence
from html import escape
from pathlib import Path

from fer_desktop.core.files import replace_file
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.printable import without_surrogates
from fer_desktop.export.export_options import Progress, no_progress
from fer_desktop.human_check.agreement import kappa_word
from fer_desktop.human_check.check import EPISODES, FRAMES, Agreement, HumanCheck
from fer_desktop.report.method import method_paragraph
from fer_desktop.report.svg_plots import legend_svg, shares_svg, timeline_svg
from fer_desktop.scores.labels import LABELS
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.description import RecordingState
from fer_desktop.statistics.episodes import EpisodeSettings, find_episodes
from fer_desktop.statistics.shares import coverage, face_shares, transitions

Embed = Callable[[str], str]
"""From a plot's SVG to the HTML that shows it."""

EPISODE_LIMIT = 200
"""The report lists so many episodes; the exports hold all."""

LIMITS = (
    "An expression is not a feeling: the labels say how a face looks to a model that is often "
    "wrong (its accuracy stands under Method), more often in bad light, with a turned or covered "
    "face, and for people unlike those in its training data. Do not use this report to judge a "
    "person."
)

_STYLE = """
body { font-family: sans-serif; max-width: 960px; margin: 2em auto; color: #222; }
table { border-collapse: collapse; margin: 0.5em 0 1.5em; }
th, td { border: 1px solid #ccd; padding: 3px 8px; text-align: right; font-size: 90%; }
th:first-child, td:first-child { text-align: left; }
th { background: #f1f3f6; }
svg { max-width: 100%; height: auto; }
.note { border-left: 4px solid #c44e00; padding: 0.5em 1em; background: #fdf6f0; }
"""


def render_report(
    corrected: Corrected,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
    embed: Embed = str,
    progress: Progress = no_progress,
) -> str:
    """The whole page; `check` adds the agreement with a person when some items are answered."""
    settings = settings or EpisodeSettings()
    table, threshold = corrected.table, corrected.session.threshold
    name = escape(without_surrogates(corrected.session.name))
    parts = [f"<h1>Session {name}</h1>", f'<p class="note">{escape(LIMITS)}</p>']
    parts.append(_facts(corrected))
    found = coverage(table, threshold)
    parts.append("<h2>What could be analysed</h2>")
    parts.append(
        _table(
            ["frames", "analysed time", "without a face", "taken out by hand", "unsure"],
            [
                [
                    str(found.frames),
                    f"{found.analysed_s:.2f} s",
                    f"{found.without_face:.1%}",
                    f"{found.excluded:.1%}",
                    f"{found.unsure:.1%}",
                ]
            ],
        )
    )
    shares = face_shares(table, corrected.markers, threshold)
    for number, face in enumerate(table.face_ids):
        progress(number / len(table.face_ids))
        own = [share for share in shares if share.face_id == face]
        face_name = corrected.face_name(face)
        parts.append(f'<h2 class="face">{escape(face_name)}</h2>')
        parts.append(embed(timeline_svg(corrected, face)))
        parts.append(embed(legend_svg()))
        parts.append("<h3>Share of time</h3>")
        parts.append(embed(shares_svg(own, face_name)))
        parts.append(
            _table(
                ["interval", "time", "seen", *LABELS],
                (
                    [
                        s.interval.name,
                        f"{s.interval.start_s:.2f} to {s.interval.end_s:.2f} s",
                        f"{s.seen_s:.2f} s",
                        *(f"{share:.1%}" for share in s.shares.values()),
                    ]
                    for s in own
                ),
            )
        )
        parts.append("<h3>Mean probabilities (raw)</h3>")
        means = ([s.interval.name, *(f"{m:.3f}" for m in s.means.values())] for s in own)
        parts.append(_table(["interval", *EMOTIONS], means))
        parts.append(_transitions(corrected, face))
    parts.append(_episodes(corrected, settings))
    if check is not None and check.answered:
        parts.append(_agreement(check))
    parts.append("<h2>Method</h2>")
    parts.append(f"<p>{escape(method_paragraph(corrected, settings))}</p>")
    progress(1.0)
    body = "\n".join(parts)
    return (
        '<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8">'
        f"<title>{name}</title><style>{_STYLE}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def write_report(
    corrected: Corrected,
    path: Path,
    settings: EpisodeSettings | None = None,
    check: HumanCheck | None = None,
    progress: Progress = no_progress,
) -> None:
    """Write the page whole or not at all. Raises OutputError."""
    replace_file(path, render_report(corrected, settings, check, progress=progress))


def _facts(corrected: Corrected) -> str:
    description = corrected.session.description
    if description is None:
        return ""
    counts, model = description.integrity, description.model
    facts = {
        "Source": str(description.source.get("name", "")),
        "Began (UTC)": description.started_at_utc or "not known",
        "Participant": description.participant or "—",
        "Consent": description.consent or "no note",
        "Context of use": description.context_of_use or "—",
        "Model": f"{model.get('name', '')}, SHA-256 {str(model.get('sha256', ''))[:16]}…",
        "State": f"{description.state} {description.problem}".strip(),
        "Frames": "not known: the recording had not ended"
        if description.state is RecordingState.RECORDING
        else f"{counts.captured} captured = {counts.analysed} analysed + "
        f"{counts.dropped} dropped; {counts.without_face} without a face",
    }
    return _table(["", ""], ([key, value] for key, value in facts.items()))


def _transitions(corrected: Corrected, face: int) -> str:
    counts = transitions(corrected.table, corrected.session.threshold, face)
    used = [index for index in range(len(LABELS)) if counts[index].any() or counts[:, index].any()]
    if not used:
        return ""
    rows = ([LABELS[i], *(str(counts[i, j]) if counts[i, j] else "" for j in used)] for i in used)
    return "<h3>Transitions (from row to column)</h3>" + _table(
        ["", *(LABELS[index] for index in used)], rows
    )


def _episodes(corrected: Corrected, settings: EpisodeSettings) -> str:
    found = find_episodes(corrected.table, corrected.markers, settings)
    more = f" The first {EPISODE_LIMIT} are listed." if len(found) > EPISODE_LIMIT else ""
    rows = (
        [
            corrected.face_name(e.face_id),
            e.emotion,
            f"{e.onset_s:.2f} s",
            f"{e.peak_s:.2f} s",
            f"{e.end_s:.2f} s",
            f"{e.duration_s:.2f} s",
            f"{e.peak_probability:.2f}",
            f"{e.latency_s:.2f} s after {e.after_marker}" if e.latency_s is not None else "",
        ]
        for e in found[:EPISODE_LIMIT]
    )
    header = ["face", "expression", "onset", "peak", "end", "duration", "peak value", "latency"]
    return f"<h2>Episodes</h2><p>{len(found)} episodes.{more}</p>" + _table(header, rows)


def _agreement(check: HumanCheck) -> str:
    result = check.result()
    used = [label for label in LABELS if label in result.used_labels]
    rows = ([label, *(str(result.count(label, other)) for other in used)] for label in used)
    precision = (
        [p.label, str(p.count), f"{p.value:.0%}", f"{p.low:.0%} to {p.high:.0%}"]
        for p in result.precisions
    )
    drawn = {
        FRAMES: "randomly drawn faces",
        EPISODES: "faces at the peaks of randomly drawn episodes",
    }[check.drawn]
    return (
        "<h2>Agreement with a person</h2>"
        f"<p>{result.kappa.count} {drawn} were labelled blind. {_kappa(result)}</p>"
        "<h3>Confusion (rows: person, columns: model)</h3>"
        + _table(["", *used], rows)
        + "<h3>Precision of the model's labels</h3>"
        + _table(["label", "given", "confirmed", "95 % interval"], precision)
    )


def _kappa(result: Agreement) -> str:
    kappa = result.kappa
    sure, same = result.both_sure
    both = (
        f" Of {sure} faces to which both gave an expression, {same} had the same." if sure else ""
    )
    if math.isnan(kappa.value):
        return "Cohen's kappa is undefined: both used one and the same label throughout." + both
    return (
        f"Cohen's kappa {kappa.value:.2f} (95 % interval {kappa.low:.2f} to {kappa.high:.2f}), "
        f"{kappa_word(kappa.value)} agreement in the words of Landis and Koch (1977); same label "
        f"in {kappa.observed:.0%}, by chance in {kappa.expected:.0%}.{both}"
    )


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>\n" for row in rows
    )
    top = f"<tr>{head}</tr>" if any(header) else ""
    return f"<table>{top}\n{body}</table>"
