"""A recorder of Lab Streaming Layer streams into an XDF file, as LabRecorder writes it.

After the specification of XDF 1.0: https://github.com/sccn/xdf/wiki/Specifications
"""

import struct
from pathlib import Path
from threading import Event, Thread
from typing import Any

FILE_HEADER, STREAM_HEADER, SAMPLES, CLOCK_OFFSET, STREAM_FOOTER = 1, 2, 3, 4, 6
_NUMBERS = {"float32": "<f", "double64": "<d"}


class XdfRecorder:
    """Records the streams of these names from `start` to `stop`."""

    def __init__(self, *names: str) -> None:
        """Waits until every stream is there and listened to."""
        import pylsl

        self._inlets = []
        for name in names:
            (found,) = pylsl.resolve_byprop("name", name, timeout=30)
            inlet = pylsl.StreamInlet(found)
            inlet.open_stream(timeout=30)
            self._inlets.append(inlet)
        self._clock = pylsl.local_clock
        self._stopped = Event()
        self._samples: list[list[tuple[float, list[Any]]]] = [[] for _ in names]
        self._thread = Thread(target=self._pull, daemon=True)
        self._thread.start()

    def _pull(self) -> None:
        while True:
            is_last = self._stopped.is_set()
            for inlet, samples in zip(self._inlets, self._samples, strict=True):
                values, stamps = inlet.pull_chunk(timeout=0.05)
                samples.extend(zip(stamps, values, strict=True))
            if is_last:
                return

    def wait_for(self, count: int, timeout_s: float = 60.0) -> None:
        """Until every stream has given so many samples."""
        tick = Event()
        for _ in range(round(timeout_s / 0.05)):
            if all(len(samples) >= count for samples in self._samples):
                return
            tick.wait(0.05)
        raise AssertionError([len(samples) for samples in self._samples])

    def stop(self, path: Path) -> None:
        """Write what was recorded."""
        self._stopped.set()
        self._thread.join()
        chunks = [_chunk(FILE_HEADER, b"<?xml version='1.0'?><info><version>1.0</version></info>")]
        for number, (inlet, samples) in enumerate(zip(self._inlets, self._samples, strict=True), 1):
            stream = struct.pack("<I", number)
            info = inlet.info(timeout=30)
            chunks.append(_chunk(STREAM_HEADER, stream + info.as_xml().encode()))
            offset = inlet.time_correction(timeout=30)
            chunks.append(_chunk(CLOCK_OFFSET, stream + struct.pack("<dd", self._clock(), offset)))
            formats = ["undefined", "float32", "double64", "string"]
            kind = formats[info.channel_format()]
            content = b"".join(_sample(stamp, values, kind) for stamp, values in samples)
            chunks.append(_chunk(SAMPLES, stream + _length(len(samples)) + content))
            footer = (
                "<?xml version='1.0'?><info>"
                f"<first_timestamp>{samples[0][0]}</first_timestamp>"
                f"<last_timestamp>{samples[-1][0]}</last_timestamp>"
                f"<sample_count>{len(samples)}</sample_count></info>"
            )
            chunks.append(_chunk(STREAM_FOOTER, stream + footer.encode()))
        path.write_bytes(b"XDF:" + b"".join(chunks))


def _chunk(tag: int, content: bytes) -> bytes:
    return _length(len(content) + 2) + struct.pack("<H", tag) + content


def _length(value: int) -> bytes:
    return b"\x04" + struct.pack("<I", value)


def _sample(stamp: float, values: list[Any], kind: str) -> bytes:
    head = b"\x08" + struct.pack("<d", stamp)
    if kind == "string":
        texts = [value.encode() for value in values]
        return head + b"".join(_length(len(text)) + text for text in texts)
    return head + b"".join(struct.pack(_NUMBERS[kind], value) for value in values)
