"""Same faces: which number of one timeline of a file is which of another one's.

Both hold where each face stood. Two numbers whose boxes overlap in most of the frames that both
know are one face.
"""

from collections import Counter

import numpy as np

from fer_desktop.scores.timeline import Timeline

OVERLAP = 0.5
FRAMES = 400
"""So many frames, spread over the file, are compared."""


def same_faces(old: Timeline, new: Timeline) -> dict[int, int]:
    """Number in `old` → number in `new`, the longest seen ones first; without those of neither."""
    seen: Counter[tuple[int, int]] = Counter()
    times = old.frame_times()
    for place in np.unique(np.linspace(0, max(len(times) - 1, 0), FRAMES).astype(int)):
        if len(times):
            seen.update(_pairs(old, new, float(times[place])))
    numbers: dict[int, int] = {}
    for (old_id, new_id), _count in seen.most_common():
        numbers.setdefault(old_id, new_id)
    return numbers


def _pairs(old: Timeline, new: Timeline, time_s: float) -> list[tuple[int, int]]:
    theirs = new.faces_at(time_s) or ()
    pairs = []
    for face in old.faces_at(time_s) or ():
        box = face.track.detection.box
        for other in theirs:
            if box.intersection_over_union(other.track.detection.box) > OVERLAP:
                pairs.append((face.track.track_id, other.track.track_id))
    return pairs
