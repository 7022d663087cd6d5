import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.frames import Frame
from fer_desktop.gui.presentation.session_clock import session_time_s

moments = st.floats(0, 1e6)


@given(moments, moments, st.floats(-1e3, 1e3))
def test_a_moment_stands_as_far_from_the_frame_in_both_clocks(
    timestamp: float, captured_at: float, later_s: float
) -> None:
    frame = Frame(0, timestamp, np.zeros((1, 1, 3), np.uint8), captured_at)
    found = session_time_s(captured_at + later_s, frame)
    assert abs(found - max(timestamp + later_s, 0.0)) < 1e-6
