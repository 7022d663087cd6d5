"""Where frames come from: `open_source` turns what a user wrote into an open source.

forms        the table of what can be written
container    PyAV: pictures with their times    cameras      names and numbers of cameras
orientation  upright and in RGB                 video4linux  why a Linux camera fails
video        files, on container                camera       OpenCV, in a thread of its own
stream       URLs, on container                 images       folders of pictures
demo         the shipped clip, on video         playback     any seekable source, in time
picture_stream which of a container's streams holds the pictures, and how long they last
drawn_camera a portrait that sways, live, where there is no camera to try with
"""

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo, SourceKind
from fer_desktop.sources.registry import FORMS, form_of, kind_of

__all__ = [
    "FORMS",
    "SeekableSource",
    "Source",
    "SourceInfo",
    "SourceKind",
    "kind_of",
    "open_source",
]


def open_source(spec: str, camera: CameraSettings | None = None, *, loop: bool = False) -> Source:
    """Open what `spec` names, as written in `FORMS`; may block for seconds (cameras, streams).

    `camera` is what a camera is asked for. With `loop` the demo never ends. Sources that are
    not live can `seek`, and `playback.Playback` plays them at their own speed. Raises
    SourceError.
    """
    if not spec.removeprefix("camera:").strip():
        raise SourceError(
            SourceProblem.MISSING,
            "No source is named.",
            "Write one of: {forms}.",
            forms="; ".join(form.written for form in FORMS),
        )
    return form_of(spec).open(spec, camera or CameraSettings(), loop)
