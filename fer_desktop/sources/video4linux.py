"""Why a Video4Linux camera does not start: missing, in use, or not allowed (Linux only)."""

import errno
import os
import struct
import sys
from pathlib import Path

from fer_desktop.errors import SourceProblem

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
