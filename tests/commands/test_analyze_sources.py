"""`fer-desktop analyze`: what sources that are not ordinary leave in the session."""

import csv
import json
from pathlib import Path

import cv2
import numpy as np
import pytest
from helpers.portraits import picture as portrait
from helpers.stream_server import serving
from helpers.videos import picture, write_video

from fer_desktop.cli import main
from fer_desktop.sources import open_source


def analyze(*words: object) -> int:
    return main(["analyze", *map(str, words)])


def rows_of(session: Path) -> list[dict[str, str]]:
    with (session / "timeline.csv").open(newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


def source_of(session: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((session / "session.json").read_text())["source"]
    return found


def test_rows_of_a_folder_name_their_picture_in_all_tables(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("2.png", "10.png", "=1.png"):
        assert cv2.imwrite(str(folder / name), picture(3)[..., ::-1])
    session = tmp_path / "s"
    assert analyze(folder, "--output", session, "--quiet") == 0
    names = ["2.png", "10.png", "'=1.png"]
    assert [row["picture"] for row in rows_of(session)] == names
    assert "picture,text" in (session / "data_dictionary.csv").read_text()
    assert main(["export", str(session), "--format", "csv", "py-feat", "json", "xlsx"]) == 0
    exported = {path.suffix: path for path in (session / "export").iterdir()}
    assert {".csv", ".json", ".xlsx"} <= set(exported)
    tables = [path.read_text() for path in (session / "export").glob("*.csv")]
    assert len(tables) == 2
    assert all(name in table for table in tables for name in names)
    values = json.loads(exported[".json"].read_text())
    assert [row["picture"] for row in values["rows"]] == names


def test_rows_of_a_video_have_no_such_column(tmp_path: Path) -> None:
    path = write_video(tmp_path / "one.mp4", count=3)
    assert analyze(path, "--output", tmp_path / "s", "--quiet") == 0
    assert "picture" not in rows_of(tmp_path / "s")[0]
    values = source_of(tmp_path / "s")
    assert not {"left_out", "clock", "conversions", "rotation_degrees", "remarks"} & set(values)


def test_files_left_out_are_told_and_kept(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cv2.imwrite(str(tmp_path / "a.png"), picture(3)[..., ::-1])
    (tmp_path / "notes.txt").write_text("notes")
    session = tmp_path / "s"
    assert analyze(tmp_path, "--output", session, "--quiet") == 0
    assert "1 of 2 files in the folder are left out: notes.txt" in capsys.readouterr().err
    assert source_of(session)["left_out"] == [{"name": "notes.txt", "reason": "no picture"}]


def test_a_turned_video_is_analysed_upright_and_reviewed_so(tmp_path: Path) -> None:
    image = portrait(320, 240, ("hopper", 220, 160, 120))
    lying = np.ascontiguousarray(np.rot90(image))[..., ::-1]
    assert cv2.imwrite(str(tmp_path / "lying.png"), lying)
    assert analyze(tmp_path / "lying.png", "--output", tmp_path / "a", "--quiet") == 0
    words = ["--rotate", "90", "--output", tmp_path / "b", "--quiet"]
    assert analyze(tmp_path / "lying.png", *words) == 0
    (row,) = rows_of(tmp_path / "b")
    assert row["success"] == "1"
    assert row["quality"] in {"good", "fair"}
    assert source_of(tmp_path / "b")["rotation_degrees"] == 90
    assert all(row["quality"] != "good" for row in rows_of(tmp_path / "a"))


def test_torn_pictures_are_counted_and_marked(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_video(tmp_path / "film.avi", codec="mpeg4", count=60, size=(160, 120))
    data = bytearray(path.read_bytes())
    middle = len(data) // 2
    for at in range(middle, middle + 400, 40):
        data[at : at + 4] = b"\x55\xaa\x01\x80"
    path.write_bytes(data)
    torn = 0
    try:
        for frame in open_source(str(path)):
            torn += frame.is_damaged
    except Exception as error:  # noqa: BLE001 - the very error is asked for below
        assert "damaged" in str(error)
    assert torn
    assert analyze(path, "--output", tmp_path / "s") == 2
    assert f"{torn} pictures are damaged" in capsys.readouterr().out
    values = json.loads((tmp_path / "s" / "session.json").read_text())
    assert values["integrity"]["damaged"] == torn
    assert values["state"] == "failed"
    marked = {row["frame"] for row in rows_of(tmp_path / "s") if row["quality"] == "damaged"}
    assert len(marked) == torn


def test_the_limit_on_pictures_can_be_set(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write_video(tmp_path / "one.mp4", size=(160, 120))
    assert analyze(path, "--quiet", "--largest-picture", "0.01") == 2
    assert "160 x 120 pixels" in capsys.readouterr().err
    assert analyze(path, "--quiet", "--largest-picture", "0.02") == 0


def test_no_file_of_a_session_holds_a_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("FER_DESKTOP_HOME", str(tmp_path / "home"))
    with serving(live_pictures=30) as address:
        spec = f"{address}/live?user=hidden&password=hidden&token=hidden"
        assert analyze(spec, "--output", tmp_path / "s", "--seconds", "0.05") in (0, 2)
    assert source_of(tmp_path / "s")["clock"] == "arrival"
    output = capsys.readouterr()
    assert "hidden" not in output.out + output.err
    for path in tmp_path.rglob("*"):
        assert "hidden" not in path.name
        if path.is_file():
            assert b"hidden" not in path.read_bytes()
