"""LSL output: a Lab Streaming Layer stream of probabilities (extra `lsl`).

    output = LslOutput("FER Desktop")
    output.push(analysis)      in the analysis thread
    output.close()

The stream (type Expression) has seven float channels of the largest face, NaN where there is none.
Samples carry the time at which the picture was captured, on LSL's clock.
"""

import math
import time
from types import ModuleType
from typing import Any

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS, Analysis, Face


class LslOutput:
    """The stream, visible to the network as soon as this exists."""

    def __init__(self, name: str = "FER Desktop", source_id: str = "fer-desktop") -> None:
        """Raises FerError when pylsl is not installed."""
        self._pylsl = _import_pylsl()
        self._scores = self._outlet(name, source_id)

    def push(self, analysis: Analysis) -> None:
        """Send the smoothed probabilities of the frame's largest face."""
        age_s = time.perf_counter() - analysis.frame.captured_at
        face = max(analysis.faces, key=_area, default=None)
        values = [math.nan] * len(EMOTIONS) if face is None else face.smoothed.tolist()
        self._scores.push_sample(values, self._pylsl.local_clock() - age_s)

    def close(self) -> None:
        """Take the stream off the network; again does nothing."""
        self._scores = None

    def _outlet(self, name: str, source_id: str) -> Any:
        info = self._pylsl.StreamInfo(
            name, "Expression", len(EMOTIONS), self._pylsl.IRREGULAR_RATE, "float32", source_id
        )
        channels = info.desc().append_child("channels")
        for emotion in EMOTIONS:
            channel = channels.append_child("channel")
            channel.append_child_value("label", emotion)
            channel.append_child_value("unit", "probability")
        return self._pylsl.StreamOutlet(info)


def _area(face: Face) -> float:
    return face.box.area


def _import_pylsl() -> ModuleType:
    try:
        import pylsl
    except (ImportError, RuntimeError) as error:  # RuntimeError: the package without liblsl
        raise FerError(
            "Lab Streaming Layer is not available ({reason}).",
            'Install it with: pip install "fer-desktop[lsl]"',
            reason=error,
        ) from error
    module: ModuleType = pylsl
    return module
