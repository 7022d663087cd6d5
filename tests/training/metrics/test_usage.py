"""What a run costs."""

import numpy as np
import psutil
import pytest

from training.metrics.usage import UsageRecorder


def test_usage_counts_the_work_of_this_process():
    with UsageRecorder() as recorder:
        for _ in range(20):
            np.linalg.svd(np.ones((200, 200)))
        usage = recorder.usage()
    # of all cores; the system counts in ticks of 10 ms, and this took less than a second
    assert 0 < usage.cpu_percent <= 110
    assert usage.cpu_percent == pytest.approx(usage.user_percent + usage.system_percent)
    resident_mb = psutil.Process().memory_info().rss / 1_000_000
    assert usage.memory_mb == pytest.approx(resident_mb, rel=0.04)  # MB, not MiB
