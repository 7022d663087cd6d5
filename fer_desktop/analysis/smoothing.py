"""Smoothing over time: an exponential filter whose constant is in seconds.

With time constant T, a frame that comes dt seconds after the last one moves the smoothed
value by the share 1 - exp(-dt / T) of the way to the raw one, so the result does not depend
on the frame rate and dropped frames do no harm. Raw values are never replaced.
"""

import math
from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

Probabilities = NDArray[np.float32]


class Smoother:
    """Keeps one smoothed probability vector per track."""

    def __init__(self, time_constant_s: float, forget_after_s: float = 5.0) -> None:
        self._time_constant_s = time_constant_s
        self._forget_after_s = forget_after_s
        self._states: dict[int, tuple[float, Probabilities]] = {}

    def smooth(
        self, track_id: int, timestamp: float, probabilities: Probabilities
    ) -> Probabilities:
        """The smoothed vector, float32 of the same shape, summing to 1 as the input does.

        A track seen for the first time, or again after `forget_after_s`, or with a timestamp
        before its last one (the file was rewound), starts at its raw value.
        """
        state = self._states.get(track_id)
        smoothed = np.asarray(probabilities, dtype=np.float32)
        if state is not None and self._time_constant_s > 0:
            elapsed_s = timestamp - state[0]
            if 0 <= elapsed_s <= self._forget_after_s:
                share = -math.expm1(-elapsed_s / self._time_constant_s)
                smoothed = state[1] + np.float32(share) * (smoothed - state[1])
        self._states[track_id] = (timestamp, smoothed)
        return smoothed

    def resume(self, states: Mapping[int, Probabilities], timestamp: float) -> None:
        """Go on from elsewhere in the source: these were the smoothed vectors then."""
        self._states = {track_id: (timestamp, values) for track_id, values in states.items()}

    def forget_older(self, timestamp: float) -> None:
        """Drop the state of tracks that have not been seen for `forget_after_s`."""
        oldest = timestamp - self._forget_after_s
        self._states = {
            track_id: state for track_id, state in self._states.items() if state[0] >= oldest
        }
