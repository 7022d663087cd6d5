"""The time of this computer's clock in the time of the session that the camera keeps.

A frame bears both: when it arrived (`captured_at`, `time.perf_counter()`) and its time in the
session (`timestamp`). Both clocks are monotonic and tick alike, so that one frame is enough.
"""

from fer_desktop.core.frames import Frame


def session_time_s(moment: float, frame: Frame) -> float:
    """Seconds in the session's clock of a moment by `time.perf_counter()`; never below 0."""
    return max(frame.timestamp + moment - frame.captured_at, 0.0)
