"""A whole source by one call, in memory and on disk."""

import json
import shutil
from pathlib import Path

import numpy as np
import pytest

import fer_desktop
from fer_desktop.core.errors import InputError, SourceError
from fer_desktop.core.resources import resource
from fer_desktop.sessions.corrections.edit_kinds import RenameFace
from fer_desktop.sessions.corrections.edits import Edits


@pytest.fixture(scope="module")
def on_disk(tmp_path_factory: pytest.TempPathFactory) -> fer_desktop.Session:
    folder = tmp_path_factory.mktemp("sessions") / "talk"
    return fer_desktop.analyze("demo", folder, model="paper", seconds=0.4)


def test_memory_and_disk_hold_the_same_numbers(on_disk: fer_desktop.Session) -> None:
    in_memory = fer_desktop.analyze("demo", model="paper", seconds=0.4)
    for column in in_memory.table.dtype.names or ():
        np.testing.assert_array_equal(in_memory.table[column], on_disk.table[column])
    first, second = in_memory.description, dict(on_disk.description)
    assert first == second
    assert in_memory.folder is None
    assert on_disk.folder is not None
    assert (in_memory.name, on_disk.name) == ("Demo", "talk")


def test_the_table_is_that_of_the_file(on_disk: fer_desktop.Session) -> None:
    pandas = pytest.importorskip("pandas")
    assert on_disk.folder is not None
    read = pandas.read_csv(on_disk.folder / "timeline.csv")
    frame = on_disk.to_pandas()
    assert list(frame.columns) == list(read.columns)
    np.testing.assert_array_equal(frame["happiness"], read["happiness"])
    assert list(frame["label"]) == list(read["label"])


def test_corrections_show_when_it_is_opened_again(on_disk: fer_desktop.Session) -> None:
    assert on_disk.folder is not None
    Edits.load(on_disk.folder).add(RenameFace(1, "Ann"))
    again = fer_desktop.open_session(on_disk.folder)
    assert again.face_name(1) == "Ann"
    assert [share.face_id for share in again.shares()] == [1]
    assert again.coverage().without_face == 0
    assert again.episodes(enter=0.01, leave=0.01)


def test_exports_and_report_of_a_session_in_memory(tmp_path: Path) -> None:
    session = fer_desktop.analyze("demo", seconds=0.2)
    (table,) = session.export("csv", tmp_path)
    assert table.read_text("utf-8").count("\n") == len(session.table) + 1
    assert "<svg" in session.report(tmp_path / "report.html").read_text("utf-8")
    with pytest.raises(InputError, match="no format 'excel'") as caught:
        session.export("excel", tmp_path)
    assert "xlsx" in caught.value.advice


def test_a_video_is_drawn_into_where_there_is_one(tmp_path: Path) -> None:
    copy = shutil.copy(resource("demo", "demo.mp4"), tmp_path / "talk.mp4")
    in_memory = fer_desktop.analyze(copy, seconds=0.2)
    assert in_memory.name == "talk"
    with pytest.raises(InputError, match="in memory has no video"):
        in_memory.export("mp4", tmp_path)
    on_disk = fer_desktop.analyze(copy, tmp_path / "session", seconds=0.2)
    assert on_disk.export("mp4", tmp_path)[0].stat().st_size > 1000


def test_what_a_session_was_made_with_makes_it_again() -> None:
    chosen = {"smoothing": {"time_constant_s": 1.5}, "classification": {"threshold": 0.9}}
    first = fer_desktop.analyze("demo", model="paper", seconds=0.2, settings=chosen)
    again = fer_desktop.analyze("demo", seconds=0.2, settings=first.description["settings"])
    assert again.description == first.description
    np.testing.assert_array_equal(
        again.table["happiness_smoothed"], first.table["happiness_smoothed"]
    )


def test_progress_is_told_to_a_function_and_drawn_as_a_bar(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pictures = tmp_path / "pictures"
    pictures.mkdir()
    for number in range(3):
        shutil.copy(resource("demo", "portraits", "astronaut.jpg"), pictures / f"{number}.jpg")
    told: list[tuple[int, int | None]] = []
    session = fer_desktop.analyze(pictures, progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    assert list(session.table["picture"]) == ["0.jpg", "1.jpg", "2.jpg"]
    fer_desktop.analyze(pictures, progress=True)
    assert "3/3" in capsys.readouterr().err


def test_an_error_of_the_callers_function_ends_the_analysis() -> None:
    def stop(_done: int, _total: int | None) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        fer_desktop.analyze("demo", progress=stop)


def test_a_model_from_elsewhere_is_told_once(tmp_path: Path) -> None:
    folder = shutil.copytree(resource("models", "paper"), tmp_path / "mine")
    values = json.loads((folder / "model.json").read_text("utf-8"))
    (folder / "model.json").write_text(json.dumps(values | {"name": "mine", "threshold": 0.4}))
    with pytest.warns(fer_desktop.ForeignModelWarning, match="“mine” did not come with"):
        session = fer_desktop.analyze("demo", model=str(folder), seconds=0.1)
    fer_desktop.Analyzer(model=str(folder))  # warnings are errors here
    assert session.threshold == 0.4
    assert "foreign model" in session.description["model"]["name"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({"source": np.zeros((2, 2, 3), np.uint8)}, "source must be a path.*received ndarray"),
        ({"source": 0}, "received int"),
        ({"source": "demo", "seconds": 0}, "seconds must be a number above 0; received 0"),
        ({"source": "demo", "seconds": "3"}, "received '3'"),
        ({"source": "demo", "videos": ("clean",)}, "Videos need a folder"),
        ({"source": "demo", "progress": 1}, "received 1"),
    ],
)
def test_senseless_arguments_are_named(arguments: dict[str, object], message: str) -> None:
    with pytest.raises(InputError, match=message):
        fer_desktop.analyze(**arguments)


def test_a_source_that_is_not_there_is_said_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        fer_desktop.analyze(tmp_path / "nothing.mp4")
