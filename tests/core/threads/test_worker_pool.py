"""Threads that share pieces of work."""

import threading

import pytest

from fer_desktop.core.threads.worker_pool import WorkerPool


@pytest.mark.parametrize("size", [1, 2, 4])
@pytest.mark.parametrize("count", [0, 1, 3, 50])
def test_every_piece_is_done_once_and_answers_keep_their_order(size, count):
    done = []

    def work(worker, piece):
        assert 0 <= worker < size
        done.append(piece)
        return piece * piece

    assert WorkerPool(size).map(work, range(count)) == [piece * piece for piece in range(count)]
    assert sorted(done) == list(range(count))


def test_helpers_work_at_the_same_time_as_the_caller():
    meeting = threading.Barrier(3, timeout=30)

    def work(worker, _):
        meeting.wait()  # passes only when three pieces are at work together
        return worker

    assert sorted(WorkerPool(3).map(work, range(3))) == [0, 1, 2]


@pytest.mark.parametrize("size", [1, 2])
@pytest.mark.parametrize("bad", [0, 7, 19])
def test_a_piece_that_fails_fails_the_whole_and_the_crew_works_on(size, bad):
    worker_pool = WorkerPool(size)

    def work(_, piece):
        if piece == bad:
            raise ValueError(f"piece {piece}")
        return piece

    with pytest.raises(ValueError, match=f"piece {bad}"):
        worker_pool.map(work, range(20))
    assert worker_pool.map(work, range(20, 25)) == list(range(20, 25))
