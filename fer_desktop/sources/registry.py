"""How a source is written, and what opens it: one visible table.

The modules behind it bring OpenCV and PyAV, so each is imported when its source is opened:
the window is up before them.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

from fer_desktop.core.settings import CameraSettings
from fer_desktop.sources.base import Source, SourceKind
from fer_desktop.sources.paths import is_image, local_path


@dataclass(frozen=True)
class Form:
    """One way to name a source: how it is written, how it is recognised, how it is opened."""

    kind: SourceKind
    written: str
    recognises: Callable[[str], bool]
    open: Callable[[str, CameraSettings, bool], Source]


def _is_demo(spec: str) -> bool:
    return spec == "demo"


def _is_drawn_camera(spec: str) -> bool:
    return spec == "camera:test"


def _is_camera(spec: str) -> bool:
    return spec.startswith("camera:") or spec.isdigit()


def _is_stream(spec: str) -> bool:
    return "://" in spec and not spec.startswith("file://")


def _is_images(spec: str) -> bool:
    path = local_path(spec)
    # unlike Path.is_dir this says no where the system refuses to look: opening it tells why
    return os.path.isdir(path) or is_image(path)  # noqa: PTH112


def _is_file(_spec: str) -> bool:
    return True


def _open_demo(_spec: str, _camera: CameraSettings, loop: bool) -> Source:
    from fer_desktop.sources.demo import DemoSource

    return DemoSource(loop)


def _open_drawn_camera(_spec: str, camera: CameraSettings, _loop: bool) -> Source:
    from fer_desktop.sources.drawn_camera import DrawnCamera

    return DrawnCamera(camera)


def _open_camera(spec: str, camera: CameraSettings, _loop: bool) -> Source:
    from fer_desktop.sources.camera import open_camera

    return open_camera(spec.removeprefix("camera:"), camera)


def _open_stream(spec: str, _camera: CameraSettings, _loop: bool) -> Source:
    from fer_desktop.sources.stream import open_stream

    return open_stream(spec)


def _open_images(spec: str, _camera: CameraSettings, _loop: bool) -> Source:
    from fer_desktop.sources.images import open_images

    return open_images(local_path(spec))


def _open_video(spec: str, _camera: CameraSettings, _loop: bool) -> Source:
    from fer_desktop.sources.video import open_video

    return open_video(local_path(spec))


FORMS: tuple[Form, ...] = (
    Form(SourceKind.DEMO, "demo", _is_demo, _open_demo),
    Form(SourceKind.CAMERA, "camera:test", _is_drawn_camera, _open_drawn_camera),
    Form(SourceKind.CAMERA, "camera:NUMBER, camera:NAME or NUMBER", _is_camera, _open_camera),
    Form(SourceKind.STREAM, "rtsp://…, http://…, udp://…", _is_stream, _open_stream),
    Form(SourceKind.IMAGES, "FOLDER or PICTURE", _is_images, _open_images),
    Form(SourceKind.VIDEO, "FILE", _is_file, _open_video),
)
"""All forms, tried from top to bottom; a file called "0" or "demo" is written "./0"."""


def form_of(spec: str) -> Form:
    """The form in which `spec` is written; it need not exist."""
    return next(form for form in FORMS if form.recognises(spec))


def kind_of(spec: str) -> SourceKind:
    """The kind of source that `spec` names, without opening it."""
    return form_of(spec).kind
