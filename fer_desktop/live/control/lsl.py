"""Commands and markers from a marker stream of Lab Streaming Layer.

A sample's text is a marker's name; one that begins with “fer ” is a command: “fer START”. The
stream's time stamps, by the clocks' relation that LSL measures, say when a marker happened. Answers
are samples of a stream of their own, “FER Desktop answers”.
"""

import logging
import time
from threading import Event
from typing import Any

from fer_desktop.core.errors import FerError
from fer_desktop.live.control.commands import Answer
from fer_desktop.live.control.controls import Controls
from fer_desktop.live.lsl import import_pylsl
from fer_desktop.pipeline.threads import start_thread

logger = logging.getLogger(__name__)

PREFIX = "fer "
ANSWERS = "FER Desktop answers"
WAIT_S = 0.2


class LslInput:
    """Looks for the stream until it comes, also again when it has gone."""

    def __init__(self, controls: Controls, stream: str, *, allows_network: bool = False) -> None:
        """Raises FerError when pylsl is not installed, or the stream has no name."""
        if not stream.strip():
            raise FerError("A marker stream needs a name to be found by.")
        self._controls, self.where = controls, stream
        self._pylsl = import_pylsl(allows_network=allows_network)
        info = self._pylsl.StreamInfo(
            ANSWERS, "Answers", 1, self._pylsl.IRREGULAR_RATE, "string", "fer-desktop-answers"
        )
        self._answers = self._pylsl.StreamOutlet(info)
        self._stopped = Event()
        self.senders = 0
        """1 while the stream is there."""
        self._task = start_thread("lsl control", self._listen)

    def stop(self) -> None:
        """Receive nothing more; again does nothing."""
        self._stopped.set()
        self._task.wait()

    def _listen(self) -> None:
        resolver = self._pylsl.ContinuousResolver(prop="name", value=self.where, forget_after=2.0)
        while not self._stopped.wait(WAIT_S):
            found = resolver.results()
            if not found:
                continue
            try:
                self._read(self._pylsl.StreamInlet(found[0], recover=False))
            except RuntimeError as error:  # the base of pylsl's LostError and TimeoutError
                logger.info("The stream %s has gone: %s", self.where, error)
            self.senders = 0
            self._controls.left(self._origin)

    @property
    def _origin(self) -> str:
        return f"lsl {self.where}"

    def _read(self, inlet: Any) -> None:
        inlet.open_stream(timeout=5.0)
        inlet.time_correction(timeout=5.0)  # measured once in a second or so, then known at once
        self.senders = 1
        while not self._stopped.is_set():
            sample, stamp = inlet.pull_sample(timeout=WAIT_S)
            if sample is None:
                continue
            arrived_at = time.perf_counter()
            age_s = self._pylsl.local_clock() - (stamp + inlet.time_correction(timeout=2.0))
            text = str(sample[0])
            is_command = text.lower().startswith(PREFIX)
            name = " ".join(text.split())
            line = name[len(PREFIX) :] if is_command else f"MARKER @{stamp:.6f} {name}"
            self._controls.receive(
                line,
                self._origin,
                self._answer,
                arrived_at=arrived_at,
                happened_at=arrived_at - age_s,
            )

    def _answer(self, answer: Answer) -> None:
        self._answers.push_sample([answer.line])
