"""How a source is written, and what opens it: one visible table.

The modules behind it bring OpenCV and PyAV, so each is imported when its source is opened:
the window is up before them.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass

from fer_desktop.core.addresses import is_address, normalised, without_secrets
from fer_desktop.core.settings import CameraSettings, SourceSettings
from fer_desktop.sources.base import Reading, Source, SourceKind
from fer_desktop.sources.paths import is_image, local_path


@dataclass(frozen=True)
class Request:
    """One source to be opened: what a person wrote, and how it is to be read."""

    spec: str
    camera: CameraSettings
    reading: Reading
    loop: bool = False
    reuses_memory: bool = False


@dataclass(frozen=True)
class Form:
    """One way to name a source: how it is written, how it is recognised, how it is opened."""

    kind: SourceKind
    written: str
    recognises: Callable[[str], bool]
    open: Callable[[Request], Source]


def _is_demo(spec: str) -> bool:
    return spec == "demo"


def _is_drawn_camera(spec: str) -> bool:
    return spec == "camera:test"


def _is_camera(spec: str) -> bool:
    return spec.startswith("camera:") or spec.isdigit()


def _is_stream(spec: str) -> bool:
    return is_address(spec) and not spec.startswith("file://")


def _is_images(spec: str) -> bool:
    path = local_path(spec)
    # unlike Path.is_dir this says no where the system refuses to look: opening it tells why
    return os.path.isdir(path) or is_image(path)  # noqa: PTH112


def _is_file(_spec: str) -> bool:
    return True


def _open_demo(request: Request) -> Source:
    from fer_desktop.sources.demo import DemoSource

    return DemoSource(request.loop)


def _open_drawn_camera(request: Request) -> Source:
    from fer_desktop.sources.drawn_camera import DrawnCamera

    return DrawnCamera(request.camera)


def _open_camera(request: Request) -> Source:
    from fer_desktop.sources.camera import open_camera

    return open_camera(request.spec.removeprefix("camera:"), request.camera)


def _open_stream(request: Request) -> Source:
    from fer_desktop.sources.stream import open_stream

    return open_stream(request.spec, request.reading)


def _open_images(request: Request) -> Source:
    from fer_desktop.sources.pictures.folder import open_images

    return open_images(local_path(request.spec), request.reading)


def _open_video(request: Request) -> Source:
    from fer_desktop.sources.video import open_video

    path = local_path(request.spec)
    return open_video(path, request.reading, reuses_memory=request.reuses_memory)


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
    spec = normalised(spec)
    return next(form for form in FORMS if form.recognises(spec))


def kind_of(spec: str) -> SourceKind:
    """The kind of source that `spec` names, without opening it."""
    return form_of(spec).kind


def remembered_name(spec: str) -> str:
    """The name under which settings of this very source are kept, however it is written.

    Looks at no disk: the window asks for it.
    """
    spec = normalised(spec)
    if _is_camera(spec):
        return f"camera:{spec.removeprefix('camera:')}"
    if _is_demo(spec) or _is_stream(spec):
        return without_secrets(spec)
    return str(local_path(spec).absolute())


def reading_of(spec: str, settings: SourceSettings) -> Reading:
    """How the settings say that this source is read."""
    return Reading(
        rotation_degrees=settings.rotation_of(remembered_name(spec)),
        leaves_out_damaged=settings.leave_out_damaged,
        deinterlaces=settings.deinterlace,
        largest_picture_px=round(settings.largest_picture_megapixels * 1e6),
    )
