"""The clips that are measured with."""

import av
import numpy as np
import pytest

from fer_desktop.benchmarking import Scene, write_clip
from fer_desktop.core.errors import OutputError


def test_a_clip_holds_the_frames_at_thirty_a_second(tmp_path):
    path = tmp_path / "clip.mp4"
    write_clip(Scene(640, 480, 1), path, 7)
    with av.open(str(path)) as container:
        times = [frame.time for frame in container.decode(video=0)]
    np.testing.assert_allclose(times, np.arange(7) / 30, atol=1e-3)


def test_a_clip_that_cannot_be_written_is_explained(tmp_path):
    with pytest.raises(OutputError, match="cannot be written"):
        write_clip(Scene(640, 480, 0), tmp_path / "missing" / "clip.mp4", 1)
