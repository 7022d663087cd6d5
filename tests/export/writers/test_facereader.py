"""FaceReader's logs, read as their readers do."""

import csv
from pathlib import Path

from helpers.talk import export_one

from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edit_kinds import AddMarker
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session


def read_log(path: Path) -> tuple[dict[str, str], list[list[str]]]:
    """As readers of these logs do: fields until the line that begins with "Video Time"."""
    lines = list(csv.reader(path.read_text().splitlines(), delimiter="\t"))
    start = next(number for number, line in enumerate(lines) if line[:1] == ["Video Time"])
    return {line[0]: "".join(line[1:]) for line in lines[:start] if line}, lines[start:]


def test_facereader_detailed_log(corrected: Corrected, tmp_path: Path) -> None:
    first, second = export(corrected, "facereader", tmp_path / "out")
    head, rows = read_log(first)
    assert head == {
        "Video analysis detailed log": "",
        "Face Model": "paper",
        "Calibration": "None",
        "Start time": "11/23/2026 09:05:07.250",
        "Filename": "clip.mp4",
        "Frame rate": "10.000000000",
    }
    assert rows[0] == [
        "Video Time", "Neutral", "Happy", "Sad", "Angry", "Surprised", "Scared", "Disgusted",
        "Stimulus", "Event Marker",
    ]  # fmt: skip
    assert len(rows) == 31
    assert rows[1][:2] == ["00:00:00.000", "0.700000"]
    assert rows[21][1:8] == ["FIND_FAILED"] * 7
    assert [row[9] for row in rows[1:] if row[9]] == ["'=stimulus()", "question"]
    assert rows[30][8] == "question"
    assert read_log(second)[1][1][1] == "FIND_FAILED"


def test_facereader_state_log(corrected: Corrected, tmp_path: Path) -> None:
    first, _ = export(corrected, "facereader-state", tmp_path / "out")
    _, rows = read_log(first)
    assert rows == [
        ["Video Time", "Dominant Expression"],
        ["00:00:00.000", "Neutral"],
        ["00:00:01.000", "Happy"],
        ["00:00:02.000", "Unknown"],
        ["00:00:02.300", "Happy"],
        ["00:00:02.800", "Angry"],
    ]


def test_the_stimulus_is_the_event_that_goes_on(folder: Path, tmp_path: Path) -> None:
    edits = Edits.load(folder)
    edits.add(AddMarker(0.5, "film", 1.0))
    _, rows = read_log(export_one(edits.apply(open_session(folder)), "facereader", tmp_path))
    stimuli = [row[8] for row in rows[1:]]
    assert stimuli == [""] * 5 + ["film"] * 5 + [""] * 20
    assert [row[9] for row in rows[1:] if row[9]] == ["film", "'=stimulus()", "question"]
