"""Whole sessions made up for tests; the recorder that writes them is real."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from fer_desktop.core.frames import Analysis
from fer_desktop.sessions.description import Description, RecordingState
from fer_desktop.sessions.recording.recorder import SessionRecorder
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from helpers.faces import make_face, make_frame

HAPPY, NEUTRAL = ["happiness"], ["neutral"]
"""Labels of the faces in one frame, for `record`."""


def make_analyses(
    labels: Sequence[Sequence[str]], step_s: float = 0.1, start_s: float = 0.0
) -> Iterator[Analysis]:
    """One analysis for each entry: the labels of faces 1, 2, …; an empty entry has no face."""
    for index, names in enumerate(labels):
        faces = tuple(make_face(number, name) for number, name in enumerate(names, 1))
        yield Analysis(make_frame(index, start_s + index * step_s), faces)


def make_description(**changes: object) -> Description:
    """A description of a file, or with is_live=True of a camera."""
    is_live = bool(changes.pop("is_live", False))
    return Description(
        source={
            "kind": "camera" if is_live else "video",
            "name": "Camera" if is_live else "clip.mp4",
            "is_live": is_live,
            "width_px": 64,
            "height_px": 48,
            "frame_rate_hz": 10.0,
        },
        model={"name": "paper", "sha256": "0" * 64, "preprocessing": "none"},
        settings={"smoothing": {"time_constant_s": 0.3}},
        threshold=0.4,
        **changes,
    )


def record(
    folder: Path,
    labels: Sequence[Sequence[str]],
    *,
    markers: dict[int, str] | None = None,
    options: RecordingOptions | None = None,
    step_s: float = 0.1,
    description: Description | None = None,
    source_path: Path | None = None,
) -> SessionRecorder:
    """A complete session in `folder`; `markers` maps a frame's number to a marker's name."""
    recorder = SessionRecorder(
        folder, description or make_description(), options, source_path=source_path
    )
    for analysis in make_analyses(labels, step_s):
        if markers and analysis.frame.index in markers:
            recorder.add_marker(markers[analysis.frame.index], analysis.frame.timestamp)
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.stop(RecordingState.COMPLETE)
    return recorder
