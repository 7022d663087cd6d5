"""Pictures that a person labelled: a moment of a session out of its video."""

from fer_desktop.core.errors import SourceError, SourceProblem
from fer_desktop.core.frames import Frame
from fer_desktop.sources.base import SeekableSource

SAME_PICTURE_S = 0.002
"""Matroska rounds times to a millisecond."""


def picture_at(source: SeekableSource, wanted_s: float) -> Frame | None:
    """The picture of a moment, None when the video has none there.

    Raises SourceError when the video cannot be moved to that time at all.
    """
    source.seek(max(wanted_s - SAME_PICTURE_S / 2, 0.0))
    try:
        frame = next(iter(source), None)
    except SourceError as error:
        if error.problem is not SourceProblem.DAMAGED:
            raise
        return None  # it breaks off before that moment; others can still be read
    return frame if frame and abs(frame.timestamp - wanted_s) <= SAME_PICTURE_S else None
