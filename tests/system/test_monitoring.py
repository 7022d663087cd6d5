"""The program's own cost: processor time that was really used, memory that is really held."""

import time

import pytest

from fer_desktop.system import monitoring
from fer_desktop.system.monitoring import ResourceMonitor


def burn(cpu_s: float) -> None:
    until = time.thread_time() + cpu_s
    while time.thread_time() < until:
        sum(range(100_000))  # asking for the time is a system call: mostly do something else


def test_work_is_seen_as_user_time() -> None:
    monitor = ResourceMonitor()
    started_at = time.perf_counter()
    burn(0.3)
    sample = monitor.sample()
    elapsed_s = time.perf_counter() - started_at
    assert sample.cpu_percent >= 0.8 * 100 * 0.3 / elapsed_s
    assert sample.user_percent > sample.system_percent
    assert sample.cpu_percent == pytest.approx(sample.user_percent + sample.system_percent)


def test_memory_is_told_in_megabytes_and_as_a_share() -> None:
    sample = ResourceMonitor().sample()
    assert 10 < sample.memory_mb < 100_000
    assert 0 < sample.memory_percent < 100


def test_each_sample_counts_from_the_one_before(monkeypatch: pytest.MonkeyPatch) -> None:
    class Times:
        def __init__(self, user: float, system: float) -> None:
            self.user, self.system = user, system

    class Memory:
        rss = 250_000_000

    class FakeProcess:
        times = iter([Times(1.0, 0.5), Times(1.5, 0.75), Times(1.5, 0.75)])

        def cpu_times(self) -> Times:
            return next(self.times)

        def memory_info(self) -> Memory:
            return Memory()

    now = iter([10.0, 11.0, 13.0])
    monkeypatch.setattr(monitoring.psutil, "Process", FakeProcess)
    monkeypatch.setattr(monitoring.time, "perf_counter", lambda: next(now))
    monitor = ResourceMonitor()
    busy = monitor.sample()
    assert (busy.user_percent, busy.system_percent, busy.cpu_percent) == (50.0, 25.0, 75.0)
    assert (busy.elapsed_s, busy.memory_mb) == (1.0, 250.0)
    idle = monitor.sample()
    assert (idle.cpu_percent, idle.elapsed_s) == (0.0, 3.0)


def test_a_sample_is_due_once_a_second(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [5.0]
    monkeypatch.setattr(monitoring.time, "perf_counter", lambda: now[0])
    monitor = ResourceMonitor()
    now[0] = 5.9
    assert not monitor.is_due
    now[0] = 6.0
    assert monitor.is_due
    monitor.sample()
    assert not monitor.is_due
