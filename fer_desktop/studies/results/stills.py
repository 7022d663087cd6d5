"""Stills: a small picture of what was shown at a moment of a stimulus, where it is known."""

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np

from fer_desktop.core.errors import FerError
from fer_desktop.core.files import is_regular
from fer_desktop.core.frames import Image
from fer_desktop.studies.study import Stimulus, StimulusKind, Study

HEIGHT_PX = 72


@dataclass(frozen=True, eq=False)
class Still:
    """What was on the screen `time_s` after the onset."""

    time_s: float
    picture: Image

    @property
    def data_uri(self) -> str:
        """As JPEG inside a page."""
        _done, data = cv2.imencode(".jpg", cv2.cvtColor(self.picture, cv2.COLOR_RGB2BGR))
        return "data:image/jpeg;base64," + base64.b64encode(data.tobytes()).decode()


def stills(folder: Path, study: Study, event: str, times_s: Sequence[float]) -> tuple[Still, ...]:
    """Pictures of the stimulus of this name at these times after its onset; none where it has no
    picture or its file cannot be read."""
    stimulus = next((each for each in study.stimuli if each.name == event), None)
    if stimulus is None or not stimulus.file or not is_regular(folder / stimulus.file):
        return ()
    wanted = sorted({max(time_s, 0.0) for time_s in times_s if time_s >= 0})
    try:
        return tuple(_stills(folder / stimulus.file, stimulus, wanted))
    except FerError:  # broken: the results say so where they list what is wrong with the study
        return ()


def _stills(path: Path, stimulus: Stimulus, times_s: Sequence[float]) -> list[Still]:
    from fer_desktop.sources import open_source

    source = open_source(str(path))
    try:
        if stimulus.kind is StimulusKind.PICTURE:
            first = next(iter(source), None)
            return [] if first is None else [Still(0.0, _small(first.image))]
        found = []
        for time_s in times_s:
            seek = getattr(source, "seek", None)
            if seek is None:
                break
            seek(time_s)
            frame = next(iter(source), None)
            if frame is None:
                break
            found.append(Still(time_s, _small(frame.image)))
        return found
    finally:
        source.close()


def _small(picture: Image) -> Image:
    width = max(round(picture.shape[1] * HEIGHT_PX / picture.shape[0]), 1)
    smaller: Image = cv2.resize(  # type: ignore[assignment]
        np.ascontiguousarray(picture), (width, HEIGHT_PX), interpolation=cv2.INTER_AREA
    )
    return smaller
