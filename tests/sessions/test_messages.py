"""messages.csv: there only if something was said, and no formula in it."""

from pathlib import Path

from helpers.session_fakes import HAPPY, make_analyses, make_description, record

from fer_desktop.sessions.messages import ReceivedMessage
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recorder import SessionRecorder

SAID = ReceivedMessage(5.2, "2026-01-01T00:00:00.000+00:00", "-17.5", "=osc", "MARKER a", "OK, yes")


def test_what_was_said_is_kept_in_the_time_of_the_session(tmp_path: Path) -> None:
    recorder = SessionRecorder(tmp_path / "s", make_description(is_live=True))
    recorder.add_message(ReceivedMessage(None, "2026-01-01T00:00:00.000+00:00", "", "osc", "x", ""))
    for analysis in make_analyses([HAPPY] * 5, start_s=5.0):
        recorder.on_frame(analysis.frame)
        recorder.on_analysis(analysis)
    recorder.add_message(SAID)
    recorder.stop()
    recorder.add_message(SAID)  # too late: nothing is written, nothing fails
    lines = (tmp_path / "s" / "messages.csv").read_text(encoding="utf-8").splitlines()
    assert lines == [
        "arrived,arrived_utc,sent,origin,message,answer",
        ",2026-01-01T00:00:00.000+00:00,,osc,x,",
        '0.200000,2026-01-01T00:00:00.000+00:00,-17.5,\'=osc,MARKER a,"OK, yes"',
    ]
    assert len(open_session(tmp_path / "s").table) == 5


def test_where_nothing_was_said_there_is_no_file(tmp_path: Path) -> None:
    record(tmp_path / "s", [HAPPY])
    assert not (tmp_path / "s" / "messages.csv").exists()
