"""Curves of conditions around the onset of an event, as SVG: a line and a band for each."""

from collections.abc import Sequence
from html import escape

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.report import svg
from fer_desktop.scores.table import Floats
from fer_desktop.studies.results.curves import Curve

WIDTH, HEIGHT = 440, 170
LEFT, RIGHT, TOP, BOTTOM = 40, 10, 22, 24
CONDITION_COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#8a6d00", "#56b4e9", "#444444")
"""Okabe and Ito's, told apart by people who see fewer colours; after seven they come again."""
DASHES = ("", "6 3", "1.5 3", "7 3 1.5 3")
"""So that conditions are told apart in grey."""


def curves_svg(curves: Sequence[Curve], emotion: str) -> str:
    """One expression in one event; `curves` are of the same times."""
    place = EMOTIONS.index(emotion)
    times = curves[0].times_s
    start_s, end_s = float(times[0]), max(float(times[-1]), float(times[0]) + 1e-3)
    top = _top(curves, place)
    width, height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(values: Floats) -> Floats:
        return LEFT + (values - start_s) / (end_s - start_s) * width

    def y(values: Floats) -> Floats:
        return TOP + (1 - values / top) * height

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="{WIDTH}" '
        f'height="{HEIGHT}" role="img" font-family="sans-serif" font-size="11">'
        f"<title>{escape(emotion)}</title>"
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        svg.text(LEFT, 14, emotion, "start", "#111111"),
    ]
    for level in np.linspace(0, top, 3):
        at = float(y(np.array(level)))
        parts.append(svg.line(LEFT, at, WIDTH - RIGHT, at, "#e3e6ea"))
        parts.append(svg.text(LEFT - 5, at + 4, f"{level:.0%}", "end"))
    for time_s in ticks(start_s, end_s):
        at = float(x(np.array(time_s)))
        parts.append(svg.text(at, HEIGHT - 8, f"{time_s:g} s", "middle"))
    onset = float(x(np.array(0.0)))
    parts.append(svg.line(onset, TOP, onset, TOP + height, "#555555"))
    for number, curve in enumerate(curves):
        color = CONDITION_COLORS[number % len(CONDITION_COLORS)]
        for run in _runs(curve.low[:, place]):
            there = _points(x(times[run]), y(curve.high[run, place]))
            back = _points(x(times[run]), y(curve.low[run, place]))
            parts.append(
                f'<polygon points="{" ".join([*there, *reversed(back)])}" fill="{color}" '
                'fill-opacity="0.18"/>'
            )
    for number, curve in enumerate(curves):
        color = CONDITION_COLORS[number % len(CONDITION_COLORS)]
        for run in _runs(curve.mean[:, place]):
            line = _points(x(times[run]), y(curve.mean[run, place]))
            parts.append(
                f'<polyline points="{" ".join(line)}" fill="none" stroke="{color}" '
                f'stroke-width="1.8" stroke-dasharray="{DASHES[number % len(DASHES)]}"/>'
            )
    return "".join([*parts, "</svg>"])


def legend_svg(named: Sequence[str]) -> str:
    """The lines of the conditions with their names."""
    lefts = [0.0]
    for text in named:
        lefts.append(lefts[-1] + 46 + 6.6 * len(text))
    width = max(round(lefts[-1]), 40)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} 22" width="{width}" '
        'height="22" role="img" font-family="sans-serif" font-size="12"><title>Legend</title>'
        f'<rect width="{width}" height="22" fill="#ffffff"/>'
    ]
    for number, text in enumerate(named):
        color, left = CONDITION_COLORS[number % len(CONDITION_COLORS)], lefts[number]
        parts.append(
            f'<polyline points="{left:.0f},11 {left + 26:.0f},11" stroke="{color}" fill="none" '
            f'stroke-width="2.5" stroke-dasharray="{DASHES[number % len(DASHES)]}"/>'
        )
        parts.append(svg.text(left + 31, 15, text, "start"))
    return "".join([*parts, "</svg>"])


def ticks(start_s: float, end_s: float) -> list[float]:
    """Times for labels at the axis, 0 among them; at most eight."""
    steps = (0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 30.0, 60.0, 120.0)
    step = next((s for s in steps if (end_s - start_s) / s <= 8), steps[-1])
    return [n * step for n in range(int(np.ceil(start_s / step)), int(end_s / step + 1e-9) + 1)]


def _top(curves: Sequence[Curve], place: int) -> float:
    """Where the axis ends: 100 %, or less where all is small and would be a flat line."""
    values = np.concatenate([np.concatenate([c.mean[:, place], c.high[:, place]]) for c in curves])
    known = values[~np.isnan(values)]
    highest = float(known.max()) if len(known) else 1.0
    return next((top for top in (0.1, 0.2, 0.5) if highest <= top), 1.0)


def _runs(values: Floats) -> list[np.ndarray]:
    """Stretches of indices without a gap."""
    known = np.flatnonzero(~np.isnan(values))
    parts = np.split(known, np.flatnonzero(np.diff(known) > 1) + 1)
    return [part for part in parts if len(part)]


def _points(x: Floats, y: Floats) -> list[str]:
    return [f"{a:.1f},{b:.1f}" for a, b in zip(x.tolist(), y.tolist(), strict=True)]
