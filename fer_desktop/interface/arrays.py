"""Arrays from outside: checked before anything is computed, so that no error is far from its cause.

A picture in the wrong type, order or range gives no exception in a network: it gives wrong labels.
"""

from typing import Literal, get_args

import numpy as np

from fer_desktop.core.errors import InputError
from fer_desktop.core.frames import Image
from fer_desktop.core.settings import SourceSettings

Channels = Literal["rgb", "bgr"]
"""Order of the colours in an array: OpenCV reads pictures as "bgr", most others as "rgb"."""
CHANNELS = get_args(Channels)
_EXPECTED = "a NumPy array of uint8, 0 to 255, shaped (height, width, 3) or (height, width)"
_PIXEL_LIMIT = round(SourceSettings().largest_picture_megapixels * 1e6)


def checked_picture(picture: object, channels: str) -> Image:
    """A picture as the program has it, HxWx3 uint8 RGB and read-only, from a caller's array.

    Grey pictures (height, width) become three equal channels. Raises InputError that names what was
    received and what is expected.
    """
    if channels not in CHANNELS:
        raise InputError(
            "channels must be one of {choices}; received {value!r}.",
            choices=", ".join(CHANNELS),
            value=channels,
        )
    if not isinstance(picture, np.ndarray):
        raise _wrong(f"a {type(picture).__name__}", _advice_for_object(picture))
    received = f"an array of {picture.dtype}, shaped {picture.shape}"
    if picture.dtype != np.uint8:
        raise _wrong(received, _advice_for_type(picture))
    if picture.ndim not in (2, 3) or (picture.ndim == 3 and picture.shape[2] != 3):
        raise _wrong(received, _advice_for_shape(picture))
    if picture.size == 0:
        raise _wrong(received, "This one holds no pixel.")
    if picture.shape[0] * picture.shape[1] > _PIXEL_LIMIT:
        raise _wrong(received, f"The limit is {_PIXEL_LIMIT:,} pixels: make it smaller.")
    if picture.ndim == 2:
        image = np.repeat(picture[:, :, np.newaxis], 3, axis=2)
    elif channels == "bgr":
        image = np.ascontiguousarray(picture[:, :, ::-1])
    else:
        image = np.array(picture, copy=True)  # a caller may go on drawing into its own
    image.flags.writeable = False
    return image


def _wrong(received: str, advice: str) -> InputError:
    return InputError(
        "A picture must be {expected}; received {received}.",
        advice,
        expected=_EXPECTED,
        received=received,
    )


def _advice_for_object(picture: object) -> str:
    if isinstance(picture, str | bytes):
        return "Give a file to fer_desktop.analyze, or read it into an array."
    if hasattr(picture, "__array_interface__"):
        return "Convert it: numpy.asarray(picture)."
    return ""


def _advice_for_type(picture: np.ndarray) -> str:
    if picture.dtype.kind == "f" and picture.size and np.isfinite(picture).all():
        low, high = float(picture.min()), float(picture.max())
        if low >= 0 and high <= 1:
            return "Its values lie from 0 to 1: give (picture * 255).round().astype(numpy.uint8)."
        return f"Its values lie from {low:g} to {high:g}: bring them to 0 to 255 as uint8."
    if picture.dtype.kind == "f":
        return "It holds values that are no numbers (NaN or infinite)."
    if picture.dtype == np.uint16:
        return "Of 16 bits the upper 8 are a picture: (picture >> 8).astype(numpy.uint8)."
    return "Convert it to uint8."


def _advice_for_shape(picture: np.ndarray) -> str:
    if picture.ndim == 4:
        return "Give the pictures of a batch one by one."
    if picture.ndim == 3 and picture.shape[0] in (1, 3) and picture.shape[2] not in (1, 4):
        return "The channels come first: give numpy.moveaxis(picture, 0, -1)."
    if picture.ndim == 3 and picture.shape[2] == 4:
        return "Leave the transparency out: picture[:, :, :3]."
    if picture.ndim == 3 and picture.shape[2] == 1:
        return "Leave the last axis out: picture[:, :, 0]."
    return ""
