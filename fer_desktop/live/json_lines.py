"""JSON lines to a stream such as standard output: one row or marker a line.

A reader may be slow: lines wait in a queue of their own for a thread that writes them.
"""

from typing import TextIO

from fer_desktop.core.errors import FerError
from fer_desktop.core.threads.channels import BoundedChannel, ChannelClosed
from fer_desktop.live.output import OutputStatus
from fer_desktop.live.record import LiveMessage, json_lines
from fer_desktop.pipeline.threads import Task, start_thread
from fer_desktop.scores.columns import Column

QUEUE_LENGTH = 256
LONGEST_END_S = 2.0
"""A reader that does not read is not waited for longer than this at the end."""


class JsonLinesOutput:
    """Writes while somebody reads. With `waits` no line is left out, however slow the reader."""

    def __init__(self, stream: TextIO, *, waits: bool = False) -> None:
        self._stream, self._waits = stream, waits
        self._queue: BoundedChannel[str] = BoundedChannel(QUEUE_LENGTH)
        self._task: Task | None = None
        self._sent = 0
        self._problem: FerError | None = None

    def start(self, _columns: tuple[Column, ...]) -> None:
        self._task = start_thread("json lines", self._write_all)

    def send(self, message: LiveMessage) -> None:
        text = "".join(f"{line}\n" for line in json_lines(message))
        try:
            if self._waits:
                self._queue.put(text)
            else:
                self._queue.offer(text)
        except ChannelClosed:
            return

    def status(self) -> OutputStatus:
        return OutputStatus(
            "json lines",
            getattr(self._stream, "name", "") or "-",
            int(self._problem is None),
            self._sent,
            self._queue.dropped,
            self._problem,
        )

    @property
    def has_reader(self) -> bool:
        """False once the reader has gone, as in `… | head`."""
        return self._problem is None

    def stop(self) -> None:
        """Write what waits, if somebody reads it."""
        self._queue.close()
        if self._task is not None:
            self._task.wait(LONGEST_END_S)

    def _write_all(self) -> None:
        try:
            for text in self._queue:
                self._stream.write(text)
                self._stream.flush()
                self._sent += 1
        except (OSError, ValueError) as error:  # ValueError: the stream was closed
            self._problem = FerError(
                "Nobody reads the values any more ({reason}).",
                reason=getattr(error, "strerror", None) or error,
            )
        finally:
            self._queue.close(discard=True)
