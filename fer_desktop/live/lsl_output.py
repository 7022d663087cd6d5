"""Live out: Lab Streaming Layer streams of probabilities and markers (extra `lsl`).

    output = LslOutput("FER Desktop")
    analysis thread:   output.push(analysis)
    any thread:        output.push_marker("stimulus")
    output.close()

Two streams: `NAME` (type Expression), seven float channels of the largest face, NaN where
there is none; `NAME markers` (type Markers), one string channel of irregular rate. Samples
carry the time at which the picture was captured, on LSL's clock.
"""

import math
import time
from types import ModuleType
from typing import Any

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS, Analysis, Face


class LslOutput:
    """Both streams, visible to the network as soon as this exists."""

    def __init__(self, name: str = "FER Desktop", source_id: str = "fer-desktop") -> None:
        """Raises FerError when pylsl is not installed."""
        self._pylsl = _import_pylsl()
        self._scores = self._outlet(name, "Expression", EMOTIONS, "float32", source_id)
        self._markers = self._outlet(
            f"{name} markers", "Markers", ("marker",), "string", f"{source_id}-markers"
        )

    def push(self, analysis: Analysis) -> None:
        """Send the smoothed probabilities of the frame's largest face."""
        age_s = time.perf_counter() - analysis.frame.captured_at
        face = max(analysis.faces, key=_area, default=None)
        values = [math.nan] * len(EMOTIONS) if face is None else face.smoothed.tolist()
        self._scores.push_sample(values, self._pylsl.local_clock() - age_s)

    def push_marker(self, name: str) -> None:
        """Send a marker with the present time."""
        self._markers.push_sample([name])

    def has_listeners(self) -> bool:
        """Whether somebody receives one of the streams."""
        return bool(self._scores.have_consumers() or self._markers.have_consumers())

    def close(self) -> None:
        """Take both streams off the network; again does nothing."""
        self._scores = self._markers = None

    def _outlet(
        self, name: str, kind: str, channels: tuple[str, ...], value_type: str, source_id: str
    ) -> Any:
        info = self._pylsl.StreamInfo(
            name, kind, len(channels), self._pylsl.IRREGULAR_RATE, value_type, source_id
        )
        described = info.desc().append_child("channels")
        for label in channels:
            channel = described.append_child("channel")
            channel.append_child_value("label", label)
            channel.append_child_value("unit", "probability" if value_type != "string" else "text")
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
