"""Charts: small pictures on the page of a batch, as SVG.

Ten thousand faces make no larger picture than ten.
"""

from collections.abc import Mapping, Sequence
from html import escape

import numpy as np

from fer_desktop.bulk.jobs import JobState
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.report import svg
from fer_desktop.report.svg_plots import emotion_hex

WIDTH = 900
STATE_COLORS = {
    JobState.DONE: "#2e7d4f",
    JobState.FAILED: "#b3261e",
    JobState.SET_ASIDE: "#7a1f5c",
    JobState.RUNNING: "#2f6fb3",
    JobState.WAITING: "#c8ccd2",
}
_BINS = 100
_LEFT, _RIGHT, _ROW = 90, 60, 24
_STRIP_WIDTH, _STRIP_HEIGHT = 200, 14


def states_svg(counts: Mapping[JobState, int]) -> str:
    """One bar over all jobs, divided by their states."""
    total = sum(counts.values())
    parts = [_open("Jobs by state", WIDTH, 22, 'preserveAspectRatio="none" ')]
    left = 0.0
    for state, color in STATE_COLORS.items():
        count = counts.get(state, 0)
        if count:
            width = count / total * WIDTH
            parts.append(_rect((left, 0, width, 22), color, f"{state}: {count}"))
            left += width
    return "".join([*parts, "</svg>"])


def strip_svg(means: Sequence[float], title: str) -> str:
    """The mean probabilities of one face, in the order of EMOTIONS, as one divided bar."""
    parts = [_open(title, _STRIP_WIDTH, _STRIP_HEIGHT)]
    left = 0.0
    for emotion, mean in zip(EMOTIONS, means, strict=True):
        width = mean * _STRIP_WIDTH
        if width >= 0.5:
            color = emotion_hex(emotion)
            rectangle = (left, 0.0, width, _STRIP_HEIGHT)
            parts.append(_rect(rectangle, color, f"{emotion} {mean:.0%}"))
        left += width
    return "".join([*parts, "</svg>"])


def spread_svg(means: np.ndarray) -> str:
    """(faces, 7) mean probabilities: for each expression where the faces lie, and their median.

    A mark for each hundredth in which faces lie, the darker the more of them.
    """
    height = _ROW * len(EMOTIONS) + 22
    plot_width = WIDTH - _LEFT - _RIGHT
    parts = [_open("Mean probabilities of all faces", WIDTH, height)]
    bottom = _ROW * len(EMOTIONS)
    for level in (0.0, 0.25, 0.5, 0.75, 1.0):
        x = _LEFT + level * plot_width
        parts.append(
            f'<line x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{bottom}" stroke="#e3e6ea" '
            'stroke-width="1"/>'
        )
        parts.append(svg.text(x, height - 6, f"{level:.0%}", "middle"))
    for row, emotion in enumerate(EMOTIONS):
        top = row * _ROW
        values = means[:, row]
        counts, _ = np.histogram(values, bins=_BINS, range=(0, 1))
        parts.append(svg.text(_LEFT - 8, top + 16, emotion, "end"))
        color = emotion_hex(emotion)
        for place in np.flatnonzero(counts):
            opacity = 0.3 + 0.7 * counts[place] / counts.max()
            x = _LEFT + place / _BINS * plot_width
            title = f"{emotion}, {place / _BINS:.0%}: {counts[place]}"
            parts.append(_rect((x, top + 4, 5, _ROW - 8), color, title, opacity))
        if len(values):
            middle = float(np.median(values))
            x = _LEFT + middle * plot_width
            parts.append(
                f'<line x1="{x:.1f}" y1="{top + 1}" x2="{x:.1f}" y2="{top + _ROW - 1}" '
                'stroke="#222222" stroke-width="2"/>'
            )
            parts.append(svg.text(WIDTH - _RIGHT + 10, top + 16, f"{middle:.1%}", "start"))
    return "".join([*parts, "</svg>"])


def _open(title: str, width: int, height: int, more: str = "") -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" {more}'
        f'width="{width}" height="{height}" role="img" font-family="sans-serif" font-size="12">'
        f"<title>{escape(title)}</title>"
    )


def _rect(
    rectangle: tuple[float, float, float, float], color: str, title: str, opacity: float = 1.0
) -> str:
    """A rectangle (x, y, width, height) that tells its title at the pointer."""
    x, y, width, height = rectangle
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{color}" '
        f'fill-opacity="{opacity:.2f}"><title>{escape(title)}</title></rect>'
    )
