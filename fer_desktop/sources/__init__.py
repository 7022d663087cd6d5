"""Where frames come from: `open_source` turns what a user wrote into an open source.

container    PyAV: pictures with their times    cameras      names and numbers of cameras
orientation  upright and in RGB                 video4linux  why a Linux camera fails
video        files, on container                camera       OpenCV, in a thread of its own
stream       URLs, on container                 images       folders of pictures
demo         the shipped clip, on video         playback     any seekable source, in time
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from fer_desktop.errors import SourceError, SourceProblem
from fer_desktop.settings import CameraSettings
from fer_desktop.sources.base import SeekableSource, Source, SourceInfo, SourceKind
from fer_desktop.sources.camera import open_camera
from fer_desktop.sources.demo import DemoSource
from fer_desktop.sources.images import is_image, open_images
from fer_desktop.sources.stream import open_stream
from fer_desktop.sources.video import open_video

__all__ = ["FORMS", "SeekableSource", "Source", "SourceInfo", "SourceKind", "open_source"]


@dataclass(frozen=True)
class Form:
    """One way to name a source: how it is written, how it is recognised, how it is opened."""

    kind: SourceKind
    written: str
    recognises: Callable[[str], bool]
    open: Callable[[str, CameraSettings, bool], Source]


def _is_camera(spec: str) -> bool:
    return spec.startswith("camera:") or spec.isdigit()


def _is_stream(spec: str) -> bool:
    return "://" in spec and not spec.startswith("file://")


def _path(spec: str) -> Path:
    if spec.startswith("file://"):
        return Path(url2pathname(urlsplit(spec).path))
    return Path(spec).expanduser()


def _is_images(spec: str) -> bool:
    path = _path(spec)
    return path.is_dir() or is_image(path)


FORMS: tuple[Form, ...] = (
    Form(
        SourceKind.DEMO,
        "demo",
        lambda spec: spec == "demo",
        lambda _spec, _camera, loop: DemoSource(loop),
    ),
    Form(
        SourceKind.CAMERA,
        "camera:NUMBER, camera:NAME or NUMBER",
        _is_camera,
        lambda spec, camera, _loop: open_camera(spec.removeprefix("camera:"), camera),
    ),
    Form(
        SourceKind.STREAM,
        "rtsp://…, http://…, udp://…",
        _is_stream,
        lambda spec, _camera, _loop: open_stream(spec),
    ),
    Form(
        SourceKind.IMAGES,
        "FOLDER or PICTURE",
        _is_images,
        lambda spec, _camera, _loop: open_images(_path(spec)),
    ),
    Form(
        SourceKind.VIDEO,
        "FILE",
        lambda _spec: True,
        lambda spec, _camera, _loop: open_video(_path(spec)),
    ),
)
"""All forms, tried from top to bottom; a file called "0" or "demo" is written "./0"."""


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
            f"Write one of: {'; '.join(form.written for form in FORMS)}.",
        )
    form = next(form for form in FORMS if form.recognises(spec))
    return form.open(spec, camera or CameraSettings(), loop)


def kind_of(spec: str) -> SourceKind:
    """The kind of source that `spec` names, without opening it."""
    return next(form.kind for form in FORMS if form.recognises(spec))
