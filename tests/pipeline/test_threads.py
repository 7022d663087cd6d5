"""Tasks: what they hold while they run and after."""

import gc
import weakref

from fer_desktop.pipeline import threads


class Large:
    """Stands for a run with its networks."""


def test_a_task_that_has_ended_holds_its_arguments_no_longer() -> None:
    large = Large()
    kept = weakref.ref(large)
    task = threads.start_thread("work", lambda _large: None, large)
    del large
    task.wait(5.0)
    gc.collect()
    assert task.ended
    assert kept() is None
