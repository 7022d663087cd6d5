"""Sources: where frames come from. `open_source` turns what a user wrote into an open one.

base          what every source is, and what is known of it
registry      the table of what can be written, and how each form is opened
paths         files and folders: which are pictures, how they are named
limits        how large a picture may be

camera        a camera through OpenCV, in a thread of its own
camera_devices  which cameras there are, by name, and why one cannot be read (Linux)
drawn_camera  a portrait that sways, live, where there is no camera to try with
scenes        the drawn pictures behind it

video         video files
stream        addresses on the network
demo          the shipped clip
pictures/     photographs and folders of them
ffmpeg/       what FFmpeg decodes, for all of these

playback      any source that can be moved in time, at its own speed
resilience    a live source that comes back, a damaged one that ends quietly
turned        any source, turned by a quarter or half turn
picture_memory  where the pictures of a file lie
"""

from fer_desktop.core.addresses import normalised
from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.settings import CameraSettings, SourceSettings
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo, SourceKind
from fer_desktop.sources.registry import FORMS, Request, form_of, kind_of, reading_of

__all__ = [
    "FORMS",
    "SeekableSource",
    "Source",
    "SourceInfo",
    "SourceKind",
    "kind_of",
    "open_source",
]


def open_source(
    spec: str,
    camera: CameraSettings | None = None,
    source: SourceSettings | None = None,
    *,
    loop: bool = False,
    reuses_memory: bool = False,
) -> Source:
    """Open what `spec` names, as written in `FORMS`; may block for seconds (cameras, streams).

    `camera` is what a camera is asked for, `source` how pictures are read. With `loop` the demo
    never ends. The frames of a file are the same ones on any computer. With `reuses_memory` those
    of a video lie in memory of their own (`PictureMemory`): less of it, in a process that lives
    for long, for the price of a copy. Sources that are not live can `seek`, and
    `playback.Playback` plays them at their own speed. Raises SourceError.
    """
    spec = normalised(spec)
    if not spec.removeprefix("camera:").strip():
        raise SourceError(
            SourceProblem.MISSING,
            "No source is named.",
            "Write one of: {forms}.",
            forms="; ".join(form.written for form in FORMS),
        )
    request = Request(
        spec,
        camera or CameraSettings(),
        reading_of(spec, source or SourceSettings()),
        loop=loop,
        reuses_memory=reuses_memory,
    )
    source_opened = form_of(spec).open(request)
    degrees = request.reading.rotation_degrees
    if not degrees:
        return source_opened
    from fer_desktop.sources.turned import turned  # brings PyAV

    return turned(source_opened, degrees)
