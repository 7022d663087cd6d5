"""Lab Streaming Layer: four streams that recorders such as LabRecorder write into one XDF file.

    NAME          Expression   seven smoothed probabilities, as this program has always sent them
    NAME values   FaceValues   every number of the native table, by its column's name
    NAME labels   FaceLabels   every text of it: label, quality, seat, …
    NAME markers  Markers      markers; an event again when it has ended

A sample carries the time at which its picture was captured, on LSL's clock, whenever it is sent.
Where all faces are sent, samples of one picture share that time and `face_id` tells them apart.
NaN and empty texts stand for what there is not.
"""

import math
import os
import time
from collections.abc import Iterable
from types import ModuleType
from typing import Any

from fer_desktop.core.errors import FerError
from fer_desktop.live.output import OutputStatus
from fer_desktop.live.record import LiveFrame, LiveMarker, LiveMessage, Record
from fer_desktop.scores.columns import SMOOTHED, Column

THIS_COMPUTER_ALONE = (
    "[multicast]\nResolveScope = machine\n[ports]\nIPv6 = disable\n[log]\nlevel = -2\n"
)
"""What liblsl is told unless the network is allowed, or LSLAPICFG names somebody's own file."""
CLOCK = (
    "Time stamps are the capture times of the pictures on LSL's clock (local_clock). The channel "
    "timestamp of the stream of values holds the same moment as timeline.csv has it, unix_time the "
    "same as seconds since 1970."
)
CLOCK_READINGS = 20
"""So many to begin with: one of them is not interrupted."""


class LslOutput:
    """The streams, visible as soon as it is started."""

    def __init__(
        self,
        name: str = "FER Desktop",
        source_id: str = "fer-desktop",
        *,
        allows_network: bool = False,
    ) -> None:
        self._name, self._source_id = name, source_id
        self._allows_network = allows_network
        self._outlets: dict[str, Any] = {}
        self._numbers: tuple[str, ...] = ()
        self._texts: tuple[str, ...] = ()
        self._sent = 0
        self._clock_ahead_s = -math.inf
        """How far LSL's clock is ahead of `time.perf_counter()`."""

    def start(self, columns: tuple[Column, ...]) -> None:
        """Raises FerError when pylsl is not installed."""
        self._pylsl = import_pylsl(allows_network=self._allows_network)
        numbers = [column for column in columns if column.kind is not str]
        texts = [column for column in columns if column.kind is str]
        self._numbers = tuple(column.name for column in numbers)
        self._texts = tuple(column.name for column in texts)
        emotions = [
            Column(column.name.removesuffix("_smoothed"), float, "probability", column.meaning)
            for column in SMOOTHED
        ]
        marker = Column(
            "marker", str, "text", "The name of a marker; of an event NAME begin and NAME end."
        )
        self._outlets = {
            "": self._outlet("", "Expression", "float32", emotions),
            "values": self._outlet("values", "FaceValues", "double64", numbers),
            "labels": self._outlet("labels", "FaceLabels", "string", texts),
            "markers": self._outlet("markers", "Markers", "string", [marker]),
        }
        for _ in range(CLOCK_READINGS):
            self._compare_clocks()

    def _compare_clocks(self) -> None:
        """Narrow the difference of the clocks to what one more reading of both allows.

        Whoever is made to wait between two readings learns less, but nothing wrong: one moment
        has one stamp on all streams.
        """
        before = time.perf_counter()
        there = self._pylsl.local_clock()
        after = time.perf_counter()
        self._clock_ahead_s = min(max(self._clock_ahead_s, there - after), there - before)

    def send(self, message: LiveMessage) -> None:
        if not self._outlets:
            return
        self._compare_clocks()  # a computer that slept may have stopped one of the two
        at = message.captured_at + self._clock_ahead_s
        if isinstance(message, LiveMarker):
            self._outlets["markers"].push_sample([_marker_text(message)], at)
        else:
            self._send_frame(message, at)
        self._sent += 1

    def _send_frame(self, frame: LiveFrame, at: float) -> None:
        smoothed = [column.name for column in SMOOTHED]
        for record in frame.records:
            self._outlets[""].push_sample(_numbers(record, smoothed), at)
            self._outlets["values"].push_sample(_numbers(record, self._numbers), at)
            texts = [str(record[name] or "") for name in self._texts]
            self._outlets["labels"].push_sample(texts, at)

    def status(self) -> OutputStatus:
        """LSL tells whether somebody listens, not how many: 1 stands for one or more.

        It keeps six minutes for each of them by itself, and says nothing of what is lost after.
        """
        outlets = tuple(self._outlets.values())
        listeners = int(any(outlet.have_consumers() for outlet in outlets))
        return OutputStatus("lsl", self._name, listeners, self._sent)

    def stop(self) -> None:
        self._outlets = {}

    def _outlet(self, part: str, kind: str, format_: str, columns: list[Column]) -> Any:
        name = f"{self._name} {part}".strip()
        source_id = f"{self._source_id}-{part}".strip("-")
        rate = self._pylsl.IRREGULAR_RATE
        info = self._pylsl.StreamInfo(name, kind, len(columns), rate, format_, source_id)
        desc = info.desc()
        desc.append_child_value("manufacturer", "FER Desktop")
        desc.append_child_value("clock", CLOCK)
        synchronization = desc.append_child("synchronization")
        synchronization.append_child_value("can_drop_samples", "true")
        channels = desc.append_child("channels")
        for column in columns:
            channel = channels.append_child("channel")
            channel.append_child_value("label", column.name)
            channel.append_child_value("unit", column.unit)
            channel.append_child_value("meaning", column.meaning)
        return self._pylsl.StreamOutlet(info)


def _numbers(record: Record, names: Iterable[str]) -> list[float]:
    values = (record[name] for name in names)
    return [float(value) if isinstance(value, int | float) else math.nan for value in values]


def _marker_text(message: LiveMarker) -> str:
    marker = message.marker
    if marker.end_s is None:
        return marker.name
    return f"{marker.name} {'end' if math.isfinite(marker.end_s) else 'begin'}"


def import_pylsl(*, allows_network: bool = False) -> ModuleType:
    """The library, told where it may be heard before it speaks first.

    Raises FerError when it is not installed.
    """
    try:
        import pylsl
    except (ImportError, RuntimeError) as error:  # RuntimeError: the package without liblsl
        raise FerError(
            "Lab Streaming Layer is not available ({reason}).",
            'Install it with: pip install "fer-desktop[lsl]"',
            reason=error,
        ) from error
    if not allows_network and "LSLAPICFG" not in os.environ:
        pylsl.set_config_content(THIS_COMPUTER_ALONE)
    module: ModuleType = pylsl
    return module
