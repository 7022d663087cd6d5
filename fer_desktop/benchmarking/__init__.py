"""Benchmarking: what the program costs on this machine, for `fer-desktop benchmark`.

clips        pictures with 0 to 16 faces (`sources.scenes`) as a video file
fresh        measuring in a process of its own
measuring    one scenario: decode → analyze → draw, every stage timed
startup      a fresh process until its first analysed frame
file_stages  where the time of a file goes, on one thread
whole_files  from a video to its session, on one thread and on all
window       start, live cost, latency and memory of the window
latency      from a camera's picture to its values at listeners
report       the results as JSON and as a table
batch/       what a batch costs, and whether it survives being killed
"""

from fer_desktop.benchmarking.clips import write_clip
from fer_desktop.benchmarking.measuring import ScenarioResult, Spread, measure
from fer_desktop.benchmarking.report import Benchmark, as_json, as_table
from fer_desktop.benchmarking.startup import StartUp, measure_start_up
from fer_desktop.sources.scenes import Scene

__all__ = [
    "Benchmark",
    "ScenarioResult",
    "Scene",
    "Spread",
    "StartUp",
    "as_json",
    "as_table",
    "measure",
    "measure_start_up",
    "write_clip",
]
