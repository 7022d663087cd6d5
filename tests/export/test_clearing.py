"""Old files of an export go when it is written again."""

from pathlib import Path

from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.edit_kinds import MergeFaces
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.reading import open_session


def test_no_file_stays_of_a_face_that_was_merged_since(folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    edits = Edits.load(folder)
    export(edits.apply(open_session(folder)), "facereader", out)
    (out / "talk_facereader_notes.txt").touch()
    edits.add(MergeFaces(2, 1))
    written = export(edits.apply(open_session(folder)), "facereader", out, overwrite=True)
    assert [path.name for path in written] == ["talk_facereader_face1_detailed.txt"]
    assert {path.name for path in out.iterdir()} == {
        "talk_facereader_face1_detailed.txt",
        "talk_facereader_notes.txt",
    }
