"""Labelled pictures in every state in which people keep them."""

from pathlib import Path

import numpy as np
import pytest
from helpers.labelled_pictures import portrait, write
from helpers.portraits import picture

from fer_desktop.core.errors import FerError
from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.settings import DetectionSettings
from fer_desktop.evaluation.faces import LabelledFace, LeftOutFace
from fer_desktop.evaluation.labelled_folders import find_faces, label_names, list_labelled

TWO_FACES = picture(640, 320, ("astronaut", 280, 160, 160), ("hopper", 280, 480, 160))


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, LabelledFace | LeftOutFace]:
    folder = tmp_path_factory.mktemp("labelled")
    write(folder / "happy" / "1.png", portrait("astronaut"))
    write(folder / "Sad" / "ann" / "1.png", portrait("hopper"))
    write(folder / "Sad" / "ann" / "2.png", np.full((200, 200, 3), 90, np.uint8))
    write(folder / "wut" / "ann" / "1.png", TWO_FACES)
    (folder / "wut" / "bob.jpg").write_bytes(b"\xff\xd8 cut off")
    (folder / "wut" / "notes.txt").write_text("none")
    write(folder / "contempt" / "1.png", portrait("astronaut"))
    (folder / ".thumbnails").mkdir()
    listed = list_labelled(folder, label_names("wut=anger, contempt=-"))
    return {face.place: face for face in find_faces(listed, DetectionSettings())}


def test_each_picture_with_one_face_is_used(found: dict[str, LabelledFace | LeftOutFace]) -> None:
    used = {place: face for place, face in found.items() if isinstance(face, LabelledFace)}
    assert {place: EMOTIONS[face.emotion] for place, face in used.items()} == {
        "happy/1.png": "happiness",
        "Sad/ann/1.png": "sadness",
    }
    assert used["Sad/ann/1.png"].group == "ann/"
    assert used["happy/1.png"].group == "happy/1.png"
    assert not used["happy/1.png"].is_cropped


def test_all_others_say_why_not(found: dict[str, LabelledFace | LeftOutFace]) -> None:
    left_out = {p: str(f.reason) for p, f in found.items() if isinstance(f, LeftOutFace)}
    assert left_out == {
        "Sad/ann/2.png": "no face was found",
        "wut/ann/1.png": "2 faces were found, and one label cannot be that of all",
        "wut/bob.jpg": "it cannot be read as a picture",
        "wut/notes.txt": "no picture",
    }


def test_pictures_that_are_cut_out_already_are_taken_whole(tmp_path: Path) -> None:
    write(tmp_path / "fear" / "1.png", np.full((48, 48, 3), 90, np.uint8))
    (face,) = find_faces(list_labelled(tmp_path, {}), DetectionSettings(), is_cropped=True)
    assert isinstance(face, LabelledFace)
    assert (face.box.width, face.box.height) == (48, 48)
    assert face.is_cropped


@pytest.mark.parametrize(
    ("folders", "labels", "message"),
    [
        (["wut"], "", "The folder “wut” is no label"),
        ([], "", "holds no labelled pictures"),
        (["happy"], "", "holds no labelled pictures"),
        (["happy"], "happy=glad", "“happy=glad” must be FOLDER=LABEL"),
        (["happy"], "happy", "“happy” must be FOLDER=LABEL"),
    ],
)
def test_folders_that_make_no_sense_are_named(
    tmp_path: Path, folders: list[str], labels: str, message: str
) -> None:
    for name in folders:
        (tmp_path / name).mkdir()
    with pytest.raises(FerError, match=message):
        list_labelled(tmp_path, label_names(labels))


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(FerError, match="nothing cannot be read: No such file"):
        list_labelled(tmp_path / "nothing", {})
