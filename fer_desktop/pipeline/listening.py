"""Listening to a run: what its threads give to listeners, and emit as signals."""

from typing import Protocol, TypeVarTuple

from fer_desktop.core.frames import Analysis, Frame

Values = TypeVarTuple("Values")


class Emitter(Protocol[*Values]):
    """A signal: whatever is given to `emit` reaches those that are connected to it."""

    def emit(self, *values: *Values) -> None: ...


class RunListener(Protocol):
    """Is given everything a run captures and analyses, in the thread that does it."""

    def on_frame(self, frame: Frame) -> None: ...

    def on_analysis(self, analysis: Analysis) -> None: ...
