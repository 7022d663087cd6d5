"""The sender: one run's rows to all outputs, in a thread of its own.

    sender = Sender(RecordMaker())
    sender.add(output)                 from any thread; raises what the output's start raises
    sender.on_analysis(analysis)       in the analysis thread: never waits
    sender.mark(marker)                from any thread
    sender.stop()

Rows wait in a short queue for the thread that gives them to the outputs. When it is full, rows
are dropped and counted, so that nothing outside ever slows the analysis. Of a file, which nobody
watches and which can wait, `waits=True` keeps them all instead.
"""

import logging
import time
from contextlib import suppress
from dataclasses import replace
from threading import Lock

from fer_desktop.core.errors import FerError, unexpected
from fer_desktop.core.frames import Analysis, Frame, Marker
from fer_desktop.core.threads.channels import BoundedChannel, ChannelClosed
from fer_desktop.live.choice import LARGEST, FaceChoice
from fer_desktop.live.output import Output, OutputStatus
from fer_desktop.live.record import LiveFrame, LiveMarker, LiveMessage, RecordMaker
from fer_desktop.pipeline.threads import start_thread

logger = logging.getLogger(__name__)

QUEUE_LENGTH = 256
"""Messages that may wait: eight seconds of a camera, some hundred kilobytes."""


class Sender:
    """Fulfils `pipeline.listening.RunListener`; at most one run at a time."""

    def __init__(
        self, maker: RecordMaker, choice: FaceChoice = LARGEST, *, waits: bool = False
    ) -> None:
        self.choice = choice
        """Whose rows are sent; may be replaced at any moment."""
        self._maker = maker
        self._waits = waits
        self._outputs: tuple[Output, ...] = ()  # replaced, never changed: the thread reads it
        self._problems: dict[Output, FerError] = {}
        self._changing = Lock()
        self._queue: BoundedChannel[LiveMessage] = BoundedChannel(QUEUE_LENGTH)
        self._task = start_thread("live sender", self._send_all)

    def add(self, output: Output) -> None:
        """Start an output and send to it from now on. Raises FerError."""
        output.start(self._maker.columns)
        with self._changing:
            self._outputs = (*self._outputs, output)

    def remove(self, output: Output) -> None:
        """Stop an output."""
        with self._changing:
            self._outputs = tuple(each for each in self._outputs if each is not output)
            self._problems.pop(output, None)
        output.stop()

    @property
    def dropped(self) -> int:
        """Messages that waited too long and reached no output."""
        return self._queue.dropped

    def statuses(self) -> tuple[OutputStatus, ...]:
        """Of every output, in the order in which they were added."""
        return tuple(self.status(output) for output in self._outputs)

    def status(self, output: Output) -> OutputStatus:
        """Of one output; what reached none counts as dropped by each."""
        status = output.status()
        problem = status.problem or self._problems.get(output)
        return replace(status, dropped=status.dropped + self.dropped, problem=problem)

    def on_frame(self, frame: Frame) -> None:
        """Pictures are never sent."""

    def on_analysis(self, analysis: Analysis) -> None:
        if self._outputs:
            self._give(self._maker.frame(analysis))

    def mark(self, marker: Marker) -> None:
        """Send a marker that is set now, or an event that ends now."""
        if self._outputs:
            self._give(LiveMarker(time.perf_counter(), marker))

    def abort(self) -> None:
        """Give up what waits, for listeners that cannot be waited for."""
        self._queue.close(discard=True)

    def stop(self) -> None:
        """Send what waits, then stop every output."""
        self._queue.close()
        self._task.wait()

    def _give(self, message: LiveMessage) -> None:
        with suppress(ChannelClosed):  # the run goes on after the outputs were switched off
            if self._waits:
                self._queue.put(message)
            else:
                self._queue.offer(message)

    # in the thread

    def _send_all(self) -> None:
        try:
            for message in self._queue:
                if isinstance(message, LiveFrame):
                    message = self.choice.of(message)  # noqa: PLW2901 - the chosen faces of it
                for output in self._outputs:
                    self._send(output, message)
        finally:
            for output in self._outputs:
                output.stop()

    def _send(self, output: Output, message: LiveMessage) -> None:
        if output in self._problems:
            return
        try:
            output.send(message)
        except FerError as error:
            self._problems[output] = error
        except Exception as error:  # one output's defect must not end the others
            logger.exception("Sending failed")
            self._problems[output] = unexpected(error)
