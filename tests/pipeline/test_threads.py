"""Tasks: what they hold while they run and after."""

import gc
import os
import subprocess
import sys
import weakref
from pathlib import Path

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


OPENCV = """
import sys, threading, types

whole, half = sys.modules["cv2"], types.ModuleType("cv2")
sys.modules["cv2"] = half  # as OpenCV does while it loads its binary half
while sum(thread.name == "use" for thread in threading.enumerate()) < 6:
    pass
for _ in range(20):  # each of them may go on now
    threading.Event().wait(0.01)
sys.modules["cv2"] = whole
typing = "loaded"
"""
TOGETHER = """
from fer_desktop.pipeline import threads

found = []

def use():
    import cv2
    found.append(hasattr(cv2, "typing"))

tasks = [threads.start_thread("use", use) for _ in range(6)]
for task in tasks:
    task.wait(60.0)
assert found == 6 * [True], found
"""


def test_threads_that_need_opencv_at_once_all_get_the_whole_of_it(tmp_path: Path) -> None:
    (tmp_path / "cv2.py").write_text(OPENCV)
    path = os.pathsep.join([str(tmp_path), os.environ.get("PYTHONPATH", "")])
    code = [sys.executable, "-c", TOGETHER]
    subprocess.run(code, check=True, env=os.environ | {"PYTHONPATH": path})
