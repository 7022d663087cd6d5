"""Background tasks: every one ends, in the GUI thread, and an earlier start is dropped."""

from collections.abc import Iterator
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fer_desktop.core.errors import SessionError
from fer_desktop.gui.toolkit.tasks import NewestFirst, Progress, Task
from fer_desktop.pipeline import threads


class Owner(QObject):
    """Whoever has a task made; remembers what it is given and in which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.task = Task("work", self)
        self.received: list[object] = []
        self.only_in_gui_thread = True
        for signal in (self.task.done, self.task.failed, self.task.progressed):
            signal.connect(self.receive)
        self.task.cancelled.connect(lambda: self.receive("cancelled"))

    def receive(self, value: object) -> None:
        self.received.append(value)
        self.only_in_gui_thread &= current_thread() is main_thread()


@pytest.fixture
def owner(qapp: object) -> Iterator[Owner]:
    owner = Owner()
    yield owner
    assert threads.join_all(5.0) == []


def fail(_progress: Progress) -> object:
    raise SessionError("{name} cannot be read.", name="talk")


def test_the_result_arrives_in_the_gui_thread(qtbot: QtBot, owner: Owner) -> None:
    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(lambda _progress: current_thread() is main_thread())
        assert owner.task.running
    assert owner.received == [False]
    assert owner.only_in_gui_thread
    assert not owner.task.running


def test_an_error_arrives_as_it_is(qtbot: QtBot, owner: Owner) -> None:
    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(fail)
    (error,) = owner.received
    assert isinstance(error, SessionError)
    assert str(error) == "talk cannot be read."


def test_a_defect_ends_in_a_sentence(
    qtbot: QtBot, owner: Owner, caplog: pytest.LogCaptureFixture
) -> None:
    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(lambda _progress: 1 // 0)
    (error,) = owner.received
    assert "ZeroDivisionError" in str(error)
    assert "Traceback" in caplog.text


def test_progress_is_told_before_the_end(qtbot: QtBot, owner: Owner) -> None:
    def work(progress: Progress) -> str:
        progress(0.0)
        progress(0.5)
        return "whole"

    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(work)
    assert owner.received == [0.0, 0.5, "whole"]


def test_cancelled_work_ends_at_its_next_progress(qtbot: QtBot, owner: Owner) -> None:
    asked = Event()

    def work(progress: Progress) -> None:
        asked.wait(5)
        progress(0.5)
        raise AssertionError("not reached")

    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(work)
        owner.task.cancel()
        asked.set()
    assert owner.received == ["cancelled"]


def test_what_was_done_before_it_was_cancelled_is_done(qtbot: QtBot, owner: Owner) -> None:
    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(lambda _progress: "whole")
        owner.task.cancel()
    assert owner.received == ["whole"]


def test_another_start_drops_the_earlier_one(
    qtbot: QtBot, qapp: QApplication, owner: Owner
) -> None:
    """The answer of the slow one comes after that of the quick one, and is not shown."""
    second_ended = Event()

    def slow(_progress: Progress) -> str:
        second_ended.wait(5)
        return "first"

    owner.task.start(slow)
    with qtbot.waitSignal(owner.task.ended):
        owner.task.start(lambda _progress: "second")
    second_ended.set()
    assert threads.join_all(5.0) == []
    qapp.processEvents()  # what the first one posted is delivered
    assert owner.received == ["second"]


@pytest.mark.parametrize("with_progress", [True, False])
def test_work_whose_window_is_gone_ends_by_itself(
    qtbot: QtBot, owner: Owner, with_progress: bool
) -> None:
    gone, reached = Event(), Event()

    def work(progress: Progress) -> None:
        gone.wait(5)
        if with_progress:
            progress(0.5)
        reached.set()

    owner.task.start(work)
    with qtbot.waitSignal(owner.destroyed):
        owner.deleteLater()
    gone.set()
    assert threads.join_all(5.0) == []
    assert reached.is_set() is not with_progress


def test_windows_closed_while_their_work_reports_crash_nothing(qapp: QApplication) -> None:
    """A thread that emits what the GUI thread deletes ends the process, now and then."""

    def work(progress: Progress) -> None:
        for step in range(50):
            progress(step / 50)

    for turns in range(200):
        owner = Owner()
        owner.task.start(work)
        for _ in range(turns % 7):
            qapp.processEvents()
        owner.deleteLater()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert threads.join_all(5.0) == []


def test_the_newest_wish_comes_first() -> None:
    wishes = NewestFirst[str]()
    wishes.want("a")
    wishes.want("b", "c")
    wishes.want("a")  # wanted again: before the others, and once
    iterator = iter(wishes)
    assert [next(iterator) for _ in range(3)] == ["a", "c", "b"]


def test_a_reader_waits_for_wishes_until_it_is_closed(qtbot: QtBot, owner: Owner) -> None:
    wishes = NewestFirst[int]()
    read: list[int] = []

    def work(_progress: Progress) -> None:
        for wish in wishes:
            read.append(wish)

    owner.task.start(work)
    for wish in (1, 2):
        wishes.want(wish)
        qtbot.waitUntil(lambda wish=wish: read[-1:] == [wish])
    with qtbot.waitSignal(owner.task.ended):
        wishes.close()
