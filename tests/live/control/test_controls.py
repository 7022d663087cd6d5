"""What commands do, what is refused, and that all of it is bounded and kept."""

from math import inf
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import Marker
from fer_desktop.live.control.controls import A_SECOND, AT_ONCE, MOST_MARKERS, Controls

if TYPE_CHECKING:
    from .conftest import Talk


def test_a_recording_from_start_to_stop(talk: "Talk") -> None:
    assert talk.say("PARTICIPANT P07") == 'OK participant="P07"'
    assert talk.say("CONDITION control") == 'OK condition="control"'
    assert talk.say("START") == 'OK session="session 1"'
    assert talk.desk.participants == ["P07"]
    assert "recording=yes" in talk.say("STATUS")
    assert 'participant="P07"' in talk.say("STATUS")
    assert talk.say("STOP") == 'OK session="session 1"'
    assert "recording=no" in talk.say("STATUS")


def test_a_start_is_answered_when_the_recording_runs(talk: "Talk") -> None:
    talk.desk.at_once = False
    assert talk.say("START") == ""
    waiting = talk.answers
    assert "recording=soon" in talk.say("STATUS")
    assert talk.say("START").startswith("ERROR A recording runs already")
    talk.desk.finish_start()
    assert waiting[0].line == 'OK session="session 1"'


def test_a_start_that_fails_is_answered_with_the_reason(talk: "Talk") -> None:
    talk.desk.at_once = False
    talk.say("START")
    waiting = talk.answers
    talk.desk.finish_start(FerError("The disk is full.", "Free some."))
    assert waiting[0].line == "ERROR The disk is full. Free some."
    talk.desk.at_once = True
    assert talk.say("START", "osc 127.0.0.1").startswith("OK")


def test_the_code_of_one_recording_is_not_that_of_the_next(talk: "Talk") -> None:
    for line in ("PARTICIPANT P07", "START", "STOP", "START"):
        talk.say(line)
    assert talk.desk.participants == ["P07", ""]


def test_markers_and_events_stand_where_they_happened(talk: "Talk") -> None:
    talk.say("START")
    talk.clock.now = 1001.5
    assert talk.say("MARKER @99 go") == "OK time=1001.500000 recorded=yes"
    talk.say("BEGIN film", arrived_at=1002.0)
    talk.say("END film", arrived_at=1004.0)
    film = Marker(1002.0, "film", inf)
    assert talk.desk.markers == [Marker(1001.5, "go"), film]
    assert talk.desk.ended == [(film, 1004.0)]


def test_a_clock_that_is_known_says_when_and_one_that_jumped_does_not(talk: "Talk") -> None:
    for happened_at in (999.9, 1000.1, 0.0, 1e9, float("nan")):
        talk.say("MARKER m", happened_at=happened_at)
    assert [marker.timestamp for marker in talk.desk.markers] == [999.9, 1000.1, 1000, 1000, 1000]


def test_every_message_is_kept_with_its_times_its_origin_and_its_answer(talk: "Talk") -> None:
    talk.say("PARTICIPANT P07", "osc 127.0.0.1")
    talk.say("START")
    talk.say("MARKER @99.25 go", "lsl Stimuli", arrived_at=1001.0)
    talk.say("END film")
    talk.say("STOP")
    kept = [(m.arrived_s, m.sent, m.origin, m.text, m.answer) for m in talk.desk.kept]
    assert kept == [
        (1000.0, "", "osc 127.0.0.1", "PARTICIPANT P07", 'OK participant="P07"'),
        (1000.0, "", "tcp 127.0.0.1:1", "START", 'OK session="session 1"'),
        (1001.0, "99.25", "lsl Stimuli", "MARKER @99.25 go", "OK time=1001.000000 recorded=yes"),
        (1000.0, "", "tcp 127.0.0.1:1", "END film", "ERROR “film” has not begun."),
        (1000.0, "", "tcp 127.0.0.1:1", "STOP", 'OK session="session 1"'),
    ]


def test_a_condition_is_a_marker_of_the_recording(talk: "Talk") -> None:
    for line in ("CONDITION a", "START", "CONDITION b"):
        talk.say(line)
    assert [marker.name for marker in talk.desk.markers] == ["condition: a", "condition: b"]


def test_a_stop_before_a_start(talk: "Talk") -> None:
    assert talk.say("STOP") == "ERROR No recording runs."


def test_of_two_that_contradict_each_other_the_one_that_began_it_ends_it(talk: "Talk") -> None:
    talk.say("START", "tcp 127.0.0.1:1")
    assert "tcp 127.0.0.1:1 has begun" in talk.say("STOP", "tcp 127.0.0.1:2")
    assert talk.say("MARKER m", "tcp 127.0.0.1:2").startswith("OK")
    assert talk.desk.session
    talk.controls.left("tcp 127.0.0.1:1")
    assert talk.say("STOP", "tcp 127.0.0.1:2").startswith("OK")


def test_what_a_person_began_a_person_ends(talk: "Talk") -> None:
    talk.desk.session, talk.desk.by_person = "by hand", True
    assert talk.say("STOP") == "ERROR A person has begun this recording, and ends it."
    assert talk.say("MARKER m").endswith("recorded=yes")


def test_what_makes_no_sense_is_refused(talk: "Talk") -> None:
    assert talk.say("END film").startswith("ERROR")
    talk.say("BEGIN film")
    assert "begun already" in talk.say("BEGIN film")
    talk.desk.has_source = False
    assert "No source runs" in talk.say("MARKER m")
    talk.desk.has_source = True
    talk.say("START")
    assert "has not begun" in talk.say("END film")  # what began before is not in the recording
    assert "its participant stays" in talk.say("PARTICIPANT P08")
    assert talk.controls.counts.refused == 5


def test_ten_thousand_a_second_are_refused_and_counted_and_others_are_heard(talk: "Talk") -> None:
    answers = [talk.say("MARKER m") for _ in range(10_000)]
    assert sum(answer.startswith("OK") for answer in answers) == AT_ONCE
    assert talk.controls.counts.too_many == 10_000 - AT_ONCE
    assert len(talk.desk.markers) == AT_ONCE
    assert talk.say("MARKER m", "tcp 127.0.0.1:2").startswith("OK")
    talk.clock.now += 1
    assert sum(talk.say("MARKER m").startswith("OK") for _ in range(1000)) == A_SECOND


def test_senders_without_number_take_no_memory_without_end(talk: "Talk") -> None:
    for number in range(5_000):
        talk.say("STATUS", f"tcp 127.0.0.1:{number}")
    assert talk.controls.counts.done == 5_000


def test_a_recording_has_no_more_markers_than_can_be_read(talk: "Talk") -> None:
    talk.say("START")
    for number in range(MOST_MARKERS + 10):
        talk.clock.now += 1 / A_SECOND
        answer = talk.say(f"MARKER {number}")
    assert "markers already" in answer
    assert len(talk.desk.markers) == MOST_MARKERS


def test_a_clock_that_goes_back_gives_nobody_more(talk: "Talk") -> None:
    for _ in range(AT_ONCE):
        talk.say("STATUS")
    talk.clock.now -= 1e6
    assert talk.say("STATUS").startswith("ERROR More than")
    talk.clock.now += 1
    assert talk.say("STATUS").startswith("OK")


@given(
    st.lists(
        st.tuples(
            st.sampled_from(
                ["START", "STOP", "MARKER m", "BEGIN e", "END e", "PARTICIPANT P", "CONDITION c"]
            ),
            st.sampled_from(["a", "b"]),
        ),
        max_size=60,
    )
)
def test_any_order_of_commands_of_two_sides_is_answered_and_harms_nothing(
    spoken: list[tuple[str, str]],
) -> None:
    from .conftest import Clock, ScriptedDesk, Talk

    desk = ScriptedDesk()
    talk = Talk(desk, Controls(desk, clock=Clock()), Clock())
    owner = ""
    for line, origin in spoken:
        recorded = bool(desk.session)
        answer = talk.say(line, origin)
        assert answer.startswith(("OK", "ERROR"))
        if line == "START":
            assert answer.startswith("OK") is not recorded
            owner = owner if recorded else origin
        elif line == "STOP":
            assert answer.startswith("OK") is (recorded and owner == origin)
    assert talk.controls.counts.done + talk.controls.counts.refused == len(spoken)
