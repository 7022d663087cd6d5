"""Means: what the report leads with, and why a label may be unsure for most of the time.

A mean probability uses every frame. A label uses those only in which one expression is likely
enough, and ordinary talking faces are unsure for most of the time.
"""

from collections.abc import Sequence

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.timing import exact_clock
from fer_desktop.report.grid import Grid
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.shares import WHOLE, Coverage, FaceShares

MUCH_UNSURE = 0.25
"""From this share on the report says why."""


def means_of_faces(corrected: Corrected, shares: Sequence[FaceShares]) -> Grid:
    """Mean and spread of every face over the whole session, a row more where it is corrected."""
    rows: list[list[str]] = []
    for share in shares:
        if share.interval.name == WHOLE:
            name = corrected.face_name(share.face_id)
            rows.append([name, exact_clock(share.seen_s), *_with_spread(share)])
            if share.corrected_means:
                rows.append([f"{name}, corrected", "", *_plain(share.corrected_means)])
    return Grid(["face", "seen", *EMOTIONS], rows)


def means_of_intervals(own: Sequence[FaceShares]) -> Grid:
    """Mean and spread of one face in every interval."""
    return Grid(["interval", *EMOTIONS], [[s.interval.name, *_with_spread(s)] for s in own])


def corrected_means_of_intervals(own: Sequence[FaceShares]) -> Grid | None:
    """Means of the probabilities that a neutral face corrects; None without one."""
    rows = [[s.interval.name, *_plain(s.corrected_means)] for s in own if s.corrected_means]
    return Grid(["interval", *EMOTIONS], rows) if rows else None


def _with_spread(share: FaceShares) -> list[str]:
    return [f"{share.means[each]:.2f} ± {share.spreads[each]:.2f}" for each in EMOTIONS]


def _plain(values: dict[str, float]) -> list[str]:
    return [f"{values[emotion]:.2f}" for emotion in EMOTIONS]


def on_unsure(corrected: Corrected, found: Coverage) -> str:
    """Why labels are unsure, and what to read instead; empty where few are."""
    if found.unsure < MUCH_UNSURE or not corrected.threshold:
        return ""
    return (
        f"For {found.unsure:.1%} of the time with a face the label is “unsure”: no expression "
        f"reached a smoothed probability of {corrected.threshold:.2g}, from which on the model is "
        "right often enough to name one. That is usual where people talk or hold their face still: "
        "their faces lie between the model's seven classes, and were not among its training "
        "pictures. Read the mean probabilities, which use every frame, or the shares by the "
        "largest probability, or judge the labels by a lower threshold, at which more of them are "
        "wrong."
    )


def on_threshold(corrected: Corrected) -> str:
    """By which threshold labels were judged, and which was recorded."""
    if not corrected.has_new_threshold:
        return f"{corrected.threshold:.4g}"
    recorded = corrected.session.threshold
    return f"{corrected.threshold:.4g}, changed afterwards (recorded with {recorded:.4g})"
