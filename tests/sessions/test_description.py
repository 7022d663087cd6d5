"""session.json as it is written and read."""

from pathlib import Path

from helpers.talk import record_interview

from fer_desktop.sessions.description import to_json
from fer_desktop.sessions.reading import open_session


def test_a_description_reads_back_as_written(tmp_path: Path) -> None:
    folder = record_interview(tmp_path)
    description = open_session(folder).description
    assert description is not None
    assert to_json(description) == (folder / "session.json").read_text(encoding="utf-8")
