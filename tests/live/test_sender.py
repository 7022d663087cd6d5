"""One run's rows to all outputs: nothing outside slows it, and what is lost is counted."""

from threading import Event

import pytest
from helpers.faces import make_analysis, make_face

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.choice import FaceChoice
from fer_desktop.live.output import OutputStatus
from fer_desktop.live.record import LiveFrame, LiveMarker, LiveMessage, RecordMaker
from fer_desktop.live.sender import QUEUE_LENGTH, Sender


class Noting:
    """An output that notes what it is given, and may be held up or fail."""

    def __init__(self, problem: Exception | None = None) -> None:
        self.messages: list[LiveMessage] = []
        self.go = Event()
        self.go.set()
        self.entered = Event()
        self.stopped = 0
        self._problem = problem

    def start(self, columns: object, /) -> None:
        self.columns = columns

    def send(self, message: LiveMessage) -> None:
        self.entered.set()
        self.go.wait()
        if self._problem is not None:
            raise self._problem
        self.messages.append(message)

    def status(self) -> OutputStatus:
        return OutputStatus("noting", "here", 1, len(self.messages))

    def stop(self) -> None:
        self.stopped += 1


def frames(count: int) -> list[object]:
    return [make_analysis(index / 30, (make_face(),), index) for index in range(count)]


def test_every_output_gets_everything_in_order() -> None:
    sender, outputs = Sender(RecordMaker()), [Noting(), Noting()]
    for output in outputs:
        sender.add(output)
    for analysis in frames(50):
        sender.on_analysis(analysis)
    sender.mark(Marker(1.5, "seen"))
    sender.stop()
    for output in outputs:
        *sent, marker = output.messages
        assert [frame.records[0]["frame"] for frame in sent] == list(range(50))
        assert isinstance(marker, LiveMarker)
        assert output.stopped == 1


def test_an_output_that_stands_still_costs_the_analysis_nothing_but_rows_that_are_counted() -> None:
    sender, output = Sender(RecordMaker()), Noting()
    output.go.clear()
    sender.add(output)
    analysis = frames(1)[0]
    sender.on_analysis(analysis)
    output.entered.wait()  # it has the first one in hand, and stands
    for _ in range(QUEUE_LENGTH + 44):
        sender.on_analysis(analysis)  # would never return if it waited
    assert sender.dropped == 44
    assert sender.status(output).dropped == 44
    output.go.set()
    sender.stop()
    assert len(output.messages) == QUEUE_LENGTH + 1


def test_rows_of_a_file_wait_and_none_is_lost() -> None:
    sender, output = Sender(RecordMaker(), waits=True), Noting()
    sender.add(output)
    for analysis in frames(QUEUE_LENGTH * 3):
        sender.on_analysis(analysis)
    sender.stop()
    assert len(output.messages) == QUEUE_LENGTH * 3


@pytest.mark.parametrize("problem", [FerError("It is broken."), ValueError("a defect")])
def test_an_output_that_fails_does_not_end_the_others(problem: Exception) -> None:
    sender, broken, whole = Sender(RecordMaker()), Noting(problem), Noting()
    for output in (broken, whole):
        sender.add(output)
    for analysis in frames(5):
        sender.on_analysis(analysis)
    sender.stop()
    assert len(whole.messages) == 5
    assert sender.status(broken).problem is not None
    assert sender.status(whole).problem is None


def test_only_chosen_faces_are_sent_and_no_pictures() -> None:
    sender, output = Sender(RecordMaker(), FaceChoice.parse("2")), Noting()
    sender.add(output)
    sender.on_analysis(make_analysis(0.0, (make_face(1), make_face(2))))
    sender.stop()
    (frame,) = output.messages
    assert isinstance(frame, LiveFrame)
    assert [record["face_id"] for record in frame.records] == [2]


def test_after_the_end_nothing_is_sent_and_nothing_fails() -> None:
    sender, output = Sender(RecordMaker()), Noting()
    sender.add(output)
    sender.stop()
    sender.on_analysis(frames(1)[0])
    sender.mark(Marker(0.0, "late"))
    assert output.messages == []


def test_an_output_can_be_taken_away() -> None:
    sender, output = Sender(RecordMaker()), Noting()
    sender.add(output)
    sender.remove(output)
    sender.on_analysis(frames(1)[0])
    assert (sender.statuses(), output.stopped) == ((), 1)
    sender.stop()
    assert output.messages == []
