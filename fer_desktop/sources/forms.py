"""How a source is written, and what opens it: one visible table.

The modules behind it bring OpenCV and PyAV, so each is imported when its source is opened:
the window is up before them.
"""

import os
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.settings import CameraSettings
from fer_desktop.sources.base import Source, SourceKind

IMAGE_SUFFIXES = frozenset(
    {".bmp", ".jpeg", ".jpg", ".pgm", ".png", ".pnm", ".ppm", ".tif", ".tiff", ".webp"}
)


@dataclass(frozen=True)
class Form:
    """One way to name a source: how it is written, how it is recognised, how it is opened."""

    kind: SourceKind
    written: str
    recognises: Callable[[str], bool]
    open: Callable[[str, CameraSettings, bool], Source]


def is_image(path: Path) -> bool:
    """Whether the name is that of a picture; hidden files are none."""
    return path.suffix.lower() in IMAGE_SUFFIXES and not path.name.startswith(".")


def without_password(url: str) -> str:
    """The URL as it may be shown and written down: without user name and password."""
    return re.sub("://[^/?#]*@", "://", url, count=1)


def as_text(name: str) -> str:
    """A name or path as it may be written down: "�" for bytes that are no UTF-8 (old disks)."""
    return os.fsencode(name).decode("utf-8", "replace")


def shown_name(path: Path) -> str:
    """The name of a file or folder as text; of "." it is the folder's own."""
    return as_text(path.name or path.resolve().name or str(path))


def ffmpeg_name(path: Path) -> str:
    """A file as FFmpeg is to be told of it, which takes `10:30/talk.mp4` for a protocol `10`."""
    return f"file:{path}"


def local_path(spec: str) -> Path:
    """The file or folder that is written as a path or as a `file://` address."""
    if spec.startswith("file://"):
        from urllib.request import url2pathname  # brings HTTP and TLS along: 3 MB

        return Path(url2pathname(re.sub("^file://[^/]*", "", spec)))
    # unlike Path.expanduser this lets a user stand that does not exist: then no such file does
    return Path(os.path.expanduser(spec))  # noqa: PTH111


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
