"""Limits on the size of a picture: a file of some bytes can ask for more memory than there is."""

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.sources.base import Reading


class TooLargeError(SourceError):
    """A picture of more pixels than are read."""


def check_size(width_px: int, height_px: int, reading: Reading, name: str) -> None:
    """Raise TooLargeError for a picture of more pixels than `reading` allows."""
    if width_px * height_px > reading.largest_picture_px:
        raise TooLargeError(
            SourceProblem.UNSUPPORTED,
            "{name} has pictures of {width} x {height} pixels: {size} megapixels, and at most "
            "{limit} are read, so that the memory is enough.",
            "Make them smaller, or raise the limit in the settings "
            "(files and streams, largest picture).",
            name=name,
            width=width_px,
            height=height_px,
            size=round(width_px * height_px / 1e6),
            limit=f"{reading.largest_picture_px / 1e6:g}",
        )
