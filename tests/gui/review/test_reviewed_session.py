"""Sessions, tables of others, and what cannot be read."""

import csv
import shutil
from pathlib import Path

import pytest
from helpers.reviews import (
    LABELS,
    Opened,
    click_into_plot,
    faces,
    lone_table,
)
from helpers.session_fakes import make_description, record
from pytestqt.qtbot import QtBot

from fer_desktop.sessions.corrections.edit_kinds import (
    RenameFace,
)
from fer_desktop.sessions.reading import open_session
from fer_desktop.sessions.recording.recording_options import RecordingOptions
from fer_desktop.sessions.review_lock import is_being_reviewed


def test_a_foreign_table_opens_with_the_video_beside_it(
    qtbot: QtBot, folder: Path, tmp_path: Path, show: Opened
) -> None:
    table = lone_table(folder, tmp_path, video="film.mkv")
    window = show(table)
    qtbot.waitUntil(lambda: len(window.player.view.marks) > 0)
    window.reviewed.correct(RenameFace(1, "Ann"))
    assert (table.parent / "scores_edits.json").is_file()
    again = show(table)
    assert faces(again)[0].startswith("Ann")
    assert open_session(table).markers[0].name == "Stimulus"


def test_the_folder_is_seen_to_be_open_until_the_window_closes(
    qtbot: QtBot, folder: Path, show: Opened
) -> None:
    window = show(folder)
    qtbot.waitUntil(lambda: window.reviewed.is_loaded)
    assert is_being_reviewed(folder)
    window.close()
    assert not is_being_reviewed(folder)


def spoil(table: Path, line: int, column: str, value: str) -> None:
    """Another value in one cell of a table."""
    with table.open(newline="") as file:
        rows = list(csv.reader(file))
    rows[line - 1][rows[0].index(column)] = value
    with table.open("w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        ("soon", "Line 7 of scores.csv: 'soon' is no number"),
        ("", "Line 7 of scores.csv has no timestamp"),
        ("0.001", "Line 7 of scores.csv is earlier"),
    ],
)
def test_a_bad_table_says_which_line(
    folder: Path, tmp_path: Path, show: Opened, value: str, sentence: str
) -> None:
    table = lone_table(folder, tmp_path)
    spoil(table, 7, "timestamp", value)
    window = show(table)
    assert sentence in window.message.text
    assert not window.actions_.export.isEnabled()


def test_a_folder_without_a_session_is_told(qtbot: QtBot, tmp_path: Path, show: Opened) -> None:
    window = show(tmp_path)
    assert "no timeline.csv" in window.message.text
    click_into_plot(qtbot, window)
    assert window.position_s == 0.0


def test_an_analysed_folder_opens_with_its_source(
    qtbot: QtBot, tmp_path: Path, show: Opened
) -> None:
    """As `fer-desktop analyze` leaves it: scores only, the source where it was."""
    source = tmp_path / "clip"
    record(source, LABELS, options=RecordingOptions(("clean",)))
    film = source / "video.mkv"
    values = dict(make_description().source, size_bytes=film.stat().st_size)
    description = make_description()
    description.source.update(values)
    folder = tmp_path / "analysed"
    record(folder, LABELS, description=description, source_path=film)
    window = show(folder)
    qtbot.waitUntil(lambda: len(window.player.view.marks) > 0)
    shutil.rmtree(source)
    again = show(folder)
    assert "clip.mp4 is not where it was" in again.message.text
