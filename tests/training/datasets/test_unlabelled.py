"""Faces without labels, cropped out of pictures and videos."""

import shutil

import numpy as np
import pytest
from helpers.made_data_sets import noise_faces

from fer_desktop.core.resources import resource
from training.cli import main
from training.datasets.labelled import DatasetError
from training.datasets.unlabelled import read_faces


def test_faces_of_folders_below_and_of_a_video_are_collected(tmp_path, capsys):
    inner = tmp_path / "pictures" / "inner"
    inner.mkdir(parents=True)
    portraits = sorted(resource("demo", "portraits").glob("*.jpg"))[:2]
    for portrait in portraits:
        shutil.copy(portrait, inner)
    output = tmp_path / "build" / "faces.npz"
    sources = [str(tmp_path / "pictures"), str(resource("demo", "demo.mp4"))]
    assert main(["collect-faces", *sources, "--output", str(output)]) == 0
    text = capsys.readouterr().out
    assert f"{inner}: {len(portraits)} faces" in text
    faces = read_faces(output)
    assert faces.dtype == np.uint8 and faces.shape[1:] == (48, 48)
    assert len(faces) > len(portraits)


def test_sources_without_a_face_are_refused(tmp_path, capsys):
    (tmp_path / "empty").mkdir()
    words = ["collect-faces", str(tmp_path / "empty"), "--output", str(tmp_path / "faces.npz")]
    assert main(words) == 2
    assert "no face in any" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"no faces", "is no file of faces"),
        ({"pictures": noise_faces(3).pictures}, "is no file of faces"),
        ({"faces": np.zeros((3, 40, 40), np.uint8)}, "not grey 48x48"),
        ({"faces": np.zeros((3, 48, 48), np.float32)}, "not grey 48x48"),
    ],
)
def test_other_files_are_named(tmp_path, content, reason):
    file = tmp_path / "faces.npz"
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        np.savez(file, **content)
    with pytest.raises(DatasetError, match=reason):
        read_faces(file)
