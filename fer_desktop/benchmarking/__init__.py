"""Benchmarking: what the program costs on this machine, for `fer-desktop benchmark`.

clips      pictures with 0 to 16 faces (`sources.scenes`) as a video file
fresh      measuring in a process of its own
measuring  one scenario: decode → analyze → draw, every stage timed
startup    a fresh process until its first analysed frame, or until its window is seen
latency    from a camera's picture to its values at listeners
report     the results as JSON and as a table
batch/     what a batch costs, and whether it survives being killed
"""

from fer_desktop.benchmarking.clips import write_clip
from fer_desktop.benchmarking.measuring import ScenarioResult, Spread, measure
from fer_desktop.benchmarking.report import as_json, as_table
from fer_desktop.benchmarking.startup import (
    StartUp,
    WindowStart,
    measure_start_up,
    measure_window_start,
)
from fer_desktop.sources.scenes import Scene

__all__ = [
    "ScenarioResult",
    "Scene",
    "Spread",
    "StartUp",
    "WindowStart",
    "as_json",
    "as_table",
    "measure",
    "measure_start_up",
    "measure_window_start",
    "write_clip",
]
