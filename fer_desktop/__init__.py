"""FER Desktop: faces from a camera or a video, seven expressions, over time.

The rooms, from the ground up. A room uses rooms above it in this list only (import contracts in
`pyproject.toml` hold it, and a new room must be given its place there):

    core/            the nouns (frame, face, analysis), errors, settings, channels, whole files
    system/          this process and this machine: memory, cost, failures, libraries, version
    sources/         where frames come from: camera, video file, pictures, stream, demo; what
                     is lost comes back
    detection/       find faces in one picture (MTCNN on LiteRT, the mtcnn package, Haar)
    classification/  face box → grey 48x48 crop → seven probabilities
    scores/          probabilities as rows, table and series; the one rule for labels, “unsure”
                     among them
    drawing/         what is drawn over a picture; one colour for each expression
    analysis/        one frame → analysis: find, follow, classify, smooth, grade; no threads
    pipeline/        the two loops, capture and analyse, in threads: keep up, reload
    statistics/      numbers from a table: shares, episodes, transitions
    sessions/        the session folder: record, survive, read back, correct
    export/          other programs' formats, all from the one native table
    human_check/     a person labels a sample blind; how well the model agrees
    report/          one page of numbers, plots and method
    evaluation/      how well a model reads faces whose expression a person has named
    own_models/      other people's networks, imported and measured
    live/            values to other programs while a source runs, and their commands
    bulk/            sources analysed from start to end without being watched
    studies/         participants, conditions and stimuli around sessions; groups with intervals
    benchmarking/    what every stage costs on this machine
    interface/       what `import fer_desktop` gives to Python programs
    gui/             the window, and the only place that imports Qt
    commands/        the commands without a window; cli.py chooses between them

The data flow is sources → detection → analysis (tracking, classification, smoothing) → scores →
window, session, export.
"""

from importlib import import_module
from typing import Any

__version__ = "0.1.0"

_INTERFACE = {
    "EMOTIONS": ("core.frames", "EMOTIONS"),
    "Analyzer": ("interface.pictures", "Analyzer"),
    "Face": ("interface.pictures", "Face"),
    "FerError": ("core.errors", "FerError"),
    "ForeignModelWarning": ("interface.choices", "ForeignModelWarning"),
    "Session": ("interface.session", "Session"),
    "BatchResult": ("interface.batches", "BatchResult"),
    "analyze": ("interface.analyzing", "analyze"),
    "batch": ("interface.batches", "batch"),
    "cameras": ("sources.camera_devices", "list_cameras"),
    "open_session": ("interface.session", "open_session"),
}
"""Name → module and name there; imported when it is first used, for the commands need none.

Type checkers read them in `__init__.pyi`."""

__all__ = ("__version__", *_INTERFACE)  # noqa: PLE0604 - the names are strings, of a table


def __getattr__(name: str) -> Any:
    if name not in _INTERFACE:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, attribute = _INTERFACE[name]
    value = getattr(import_module(f"{__name__}.{module}"), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
