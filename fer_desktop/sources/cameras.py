"""Which cameras there are, by name, and which one a user means."""

import sys
from dataclasses import dataclass

import cv2
from cv2_enumerate_cameras import enumerate_cameras

from fer_desktop.errors import SourceError, SourceProblem

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
