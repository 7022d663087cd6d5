"""Plots of a session as SVG: small, exact, printable, without a plotting library."""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import chain, count

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.timing import clock, exact_clock
from fer_desktop.drawing.marker_names import places
from fer_desktop.drawing.palette import EMOTION_COLORS_ON_LIGHT, LINE_STYLES
from fer_desktop.report import svg
from fer_desktop.scores.labels import LABELS, LONGEST_STEP_S, label_runs
from fer_desktop.scores.reduction import extreme_rows
from fer_desktop.scores.table import Floats
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.shares import FaceShares

WIDTH, HEIGHT = 900, 260
LEFT, RIGHT, TOP, BOTTOM = 44, 12, 26, 40
LETTER_PX = 6.6
"""About the width of a letter in a name."""
POINT_LIMIT = 1200
"""More points than this are reduced to the least and greatest value of each group."""
_DASHES = {"solid": "", "dash": "6 3", "dot": "1.5 3", "dash-dot": "7 3 1.5 3"}
_UNSURE_COLOR = "#c8ccd2"


def emotion_hex(label: str) -> str:
    """The colour of a label on paper, "#rrggbb"."""
    if label not in EMOTION_COLORS_ON_LIGHT:
        return _UNSURE_COLOR
    return "#{:02x}{:02x}{:02x}".format(*EMOTION_COLORS_ON_LIGHT[label])


def timeline_svg(corrected: Corrected, face_id: int) -> str:
    """Smoothed probabilities of one face over time, its labels as a ribbon, and the markers."""
    table = corrected.table
    rows = table.face_id == face_id
    times = table.timestamp
    start_s, end_s = float(times.min()), max(float(times.max()), float(times.min()) + 1e-3)
    plot_width, plot_height = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM

    def x(time_s: float) -> float:
        return LEFT + (time_s - start_s) / (end_s - start_s) * plot_width

    def y(probability: float) -> float:
        return TOP + (1 - probability) * plot_height

    parts = [_open(f"Probabilities of {corrected.face_name(face_id)} over time")]
    for marker in corrected.markers:
        if marker.end_s is not None and marker.timestamp < end_s and marker.end_s > start_s:
            left, right = x(max(marker.timestamp, start_s)), x(min(marker.end_s, end_s))
            parts.append(
                f'<rect x="{left:.1f}" y="{TOP}" width="{right - left:.1f}" '
                f'height="{plot_height}" fill="#e9eef6"/>'
            )
    for level in (0, 0.25, 0.5, 0.75, 1):
        parts.append(svg.line(LEFT, y(level), WIDTH - RIGHT, y(level), "#e3e6ea"))
        parts.append(svg.text(LEFT - 6, y(level) + 4, f"{level:.0%}", "end"))
    for time_s in _ticks(start_s, end_s):
        parts.append(svg.line(x(time_s), TOP, x(time_s), TOP + plot_height, "#eef0f3"))
        parts.append(svg.text(x(time_s), HEIGHT - 8, _tick_label(time_s), "middle"))
    for run in label_runs(table, corrected.threshold, face_id):
        width = max(x(min(run.end_s, end_s)) - x(run.start_s), 0.5)
        parts.append(
            f'<rect x="{x(run.start_s):.1f}" y="{HEIGHT - BOTTOM + 5}" width="{width:.1f}" '
            f'height="9" fill="{emotion_hex(LABELS[run.label])}"/>'
        )
    stretches = _stretches(np.searchsorted(table.frames[0], table.frame[rows]), times[rows])
    for index, emotion in enumerate(EMOTIONS):
        for part in _lines(times[rows], table.smoothed[rows, index], stretches):
            points = " ".join(f"{x(time_s):.1f},{y(value):.1f}" for time_s, value in part)
            parts.append(
                f'<polyline points="{points}" fill="none" stroke="{emotion_hex(emotion)}" '
                f'stroke-width="1.5" stroke-dasharray="{_DASHES[LINE_STYLES[emotion]]}"/>'
            )
    markers = [each for each in corrected.markers if start_s <= each.timestamp <= end_s]
    parts += _markers([(x(each.timestamp), each.name) for each in markers], TOP + plot_height)
    return "".join([*parts, "</svg>"])


def _markers(names: list[tuple[float, str]], bottom: float) -> Iterator[str]:
    """Upright lines with their names, the whole name at the pointer."""
    names = sorted(names)
    lines = [at for at, _name in names]
    widths = [len(name) * LETTER_PX + 6 for _at, name in names]
    for at in lines:
        yield svg.line(at, TOP - 16, at, bottom, "#222222")
    found = places(lines, widths, WIDTH - RIGHT)
    for (_at, name), place in zip(names, found, strict=True):
        if place is None:
            continue
        top = TOP - 16 + place.row * 15
        yield (
            f'<rect x="{place.x:.1f}" y="{top}" width="{place.width:.1f}" height="14" '
            'fill="#ffffff" fill-opacity="0.75"/>'
        )
        yield _name(place.x + 3, top + 11, name, round((place.width - 6) / LETTER_PX), "start")


def shares_svg(shares: Iterable[FaceShares], face_name: str) -> str:
    """One bar for each interval of a face, divided by the labels' shares of its time."""
    bars = list(shares)
    height = 18 + 26 * len(bars)
    parts = [_open(f"Shares of labels of {face_name}", height)]
    for number, bar in enumerate(bars):
        top = 8 + 26 * number
        left = 190.0
        parts.append(_name(184, top + 14, bar.interval.name, 26, "end"))
        for label, share in bar.shares.items():
            width = share * (WIDTH - 190 - RIGHT)
            if width <= 0:
                continue
            parts.append(
                f'<rect x="{left:.1f}" y="{top}" width="{width:.1f}" height="20" '
                f'fill="{emotion_hex(label)}"/>'
            )
            if width > 90:
                color = "#222222" if label not in EMOTIONS else "#ffffff"
                parts.append(svg.text(left + 5, top + 14, f"{label} {share:.0%}", "start", color))
            left += width
    return "".join([*parts, "</svg>"])


def legend_svg() -> str:
    """The seven lines with their names."""
    parts = [_open("Legend", 26)]
    for index, label in enumerate(EMOTIONS):
        left = LEFT + index * 120
        dash = _DASHES[LINE_STYLES[label]]
        parts.append(
            f'<polyline points="{left},13 {left + 26},13" stroke="{emotion_hex(label)}" '
            f'stroke-width="2.5" stroke-dasharray="{dash}" fill="none"/>'
        )
        parts.append(svg.text(left + 31, 17, label, "start"))
    return "".join([*parts, "</svg>"])


def _open(title: str, height: int = HEIGHT) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" '
        f'width="{WIDTH}" height="{height}" role="img" font-family="sans-serif" font-size="12">'
        f"<title>{escape(title)}</title>"
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>'
    )


def _name(x: float, y: float, name: str, length: int, anchor: str) -> str:
    """A name of at most so many letters, whole at the pointer."""
    if len(name) <= length:
        return svg.text(x, y, name, anchor)
    return svg.text(x, y, f"{name[: max(length - 1, 0)]}…", anchor, title=name)


def _stretches(positions: NDArray[np.int64], times: Floats) -> list[NDArray[np.int64]]:
    """Rows that belong together: no analysed frame without the face, and no long gap between."""
    if not len(times):
        return []
    gaps = (np.diff(positions) > 1) | (np.diff(times) > LONGEST_STEP_S)
    return np.split(np.arange(len(times)), np.flatnonzero(gaps) + 1)


def _lines(
    times: Floats, values: Floats, stretches: list[NDArray[np.int64]]
) -> list[list[tuple[float, float]]]:
    """Points of each stretch, reduced to what can be seen."""
    group = max(1, 2 * len(times) // POINT_LIMIT)
    lines = []
    for part in stretches:
        chosen = part[np.unique(extreme_rows(values[part, np.newaxis], group))]
        lines.append([(float(times[i]), float(values[i])) for i in chosen])
    return lines


def _ticks(start_s: float, end_s: float) -> list[float]:
    steps = (0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14_400, 43_200)
    days = (86_400 * 2**doublings for doublings in count())
    step = next(s for s in chain(steps, days) if (end_s - start_s) / s <= 10)
    first = int(np.ceil(start_s / step))
    return [number * step for number in range(first, int(end_s / step) + 1)]


def _tick_label(time_s: float) -> str:
    """As everywhere; a step is half a second at least."""
    return clock(time_s) if time_s == int(time_s) else exact_clock(time_s)[:-1]
