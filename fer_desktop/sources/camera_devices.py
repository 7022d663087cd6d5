"""Camera devices: which there are, by name, which one a user means, why one cannot be read.

Why is asked of the driver: OpenCV only says that it failed. On Linux that works for every
Video4Linux device; other systems do not tell.
"""

import errno
import os
import struct
import sys
from dataclasses import dataclass
from pathlib import Path

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from fer_desktop.core.errors import SourceError, SourceProblem

BACKENDS = {"linux": cv2.CAP_V4L2, "win32": cv2.CAP_DSHOW, "darwin": cv2.CAP_AVFOUNDATION}
"""OpenCV's way to the cameras of each system; the one that cv2-enumerate-cameras names too."""


@dataclass(frozen=True)
class CameraDevice:
    """One camera: OpenCV's index, its name and, where the system has one, its device path."""

    index: int
    name: str
    path: str = ""


def backend() -> int:
    """OpenCV's backend for cameras on this system."""
    return BACKENDS.get(sys.platform, cv2.CAP_ANY)


def list_cameras() -> list[CameraDevice]:
    """All cameras in order of their index. Two of the same name are told apart by "#2"."""
    found = sorted(enumerate_cameras(backend()), key=lambda camera: camera.index)
    cameras: list[CameraDevice] = []
    for camera in found:
        name = camera.name or f"Camera {camera.index}"
        same = sum(other.name.partition(" #")[0] == name for other in cameras)
        unique = f"{name} #{same + 1}" if same else name
        cameras.append(CameraDevice(camera.index, unique, camera.path or ""))
    return cameras


def find_camera(wanted: str) -> CameraDevice:
    """The camera with this index, name (upper or lower case) or device path.

    Raises SourceError(MISSING) that names the cameras there are.
    """
    cameras = list_cameras()
    for camera in cameras:
        if wanted in {str(camera.index), camera.name, camera.path}:
            return camera
    for camera in cameras:
        if wanted.casefold() == camera.name.casefold():
            return camera
    raise SourceError(
        SourceProblem.MISSING,
        "There is no camera number {wanted}."
        if wanted.isdigit()
        else "There is no camera named “{wanted}”.",
        "These are connected: {cameras}." if cameras else "Plug one in and try again.",
        wanted=wanted,
        cameras=", ".join(f"{camera.index} ({camera.name})" for camera in cameras),
    )


VIDIOC_REQBUFS = 0xC0145608
"""_IOWR('V', 8, struct v4l2_requestbuffers) of the kernel's videodev2.h."""

_RELEASE_NO_BUFFERS = struct.pack("IIIIB3x", 0, 1, 1, 0, 0)
"""struct v4l2_requestbuffers: count 0, video capture, memory-mapped, capabilities, flags."""

_PROBLEMS = {
    errno.ENOENT: SourceProblem.MISSING,
    errno.ENXIO: SourceProblem.MISSING,
    errno.ENODEV: SourceProblem.MISSING,
    errno.EACCES: SourceProblem.DENIED,
    errno.EPERM: SourceProblem.DENIED,
    errno.EBUSY: SourceProblem.BUSY,
}


def diagnose(path: str) -> SourceProblem | None:
    """What keeps the device at `path` from being read now; None when nothing does.

    Asks the driver for zero buffers: that changes nothing, but a driver whose buffers belong
    to another program answers EBUSY.
    """
    if sys.platform != "linux" or not path:
        return None
    import fcntl

    if not Path(path).exists():
        return SourceProblem.MISSING
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_NONBLOCK)
    except OSError as error:
        return _PROBLEMS.get(error.errno or 0)
    try:
        fcntl.ioctl(descriptor, VIDIOC_REQBUFS, _RELEASE_NO_BUFFERS)
    except OSError as error:
        return _PROBLEMS.get(error.errno or 0)  # EINVAL: the driver streams in another way
    finally:
        os.close(descriptor)
    return None
