"""What kind of model a file is, and what is none."""

from pathlib import Path

import pytest

from fer_desktop.core.errors import ModelError
from fer_desktop.core.resources import resource
from fer_desktop.own_models.files import KERAS, LIMIT_BYTES, ONNX, TFLITE, kind_of, read_model


def test_a_shipped_file_is_a_litert_model_whatever_its_name(tmp_path: Path) -> None:
    content = resource("models", "paper", "model.tflite").read_bytes()
    path = tmp_path / "net.bin"
    path.write_bytes(content)
    model = read_model(path)
    assert (model.kind, model.engine, model.content) == (TFLITE, "litert", content)


@pytest.mark.parametrize(
    ("name", "content", "kind"),
    [
        ("net.h5", b"\x89HDF\r\n\x1a\n...", KERAS),
        ("net.keras", b"PK\x03\x04...", KERAS),
        ("net.onnx", b"\x08\x09", ONNX),
    ],
)
def test_others_by_mark_or_name(tmp_path: Path, name: str, content: bytes, kind: str) -> None:
    (tmp_path / name).write_bytes(content)
    assert kind_of(tmp_path / name) == kind


@pytest.mark.parametrize("name", ["net.pt", "net.tflite", "empty.bin"])
def test_anything_else_is_refused_with_what_is_expected(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(b"" if name == "empty.bin" else b"PK\x03\x04 weights")
    with pytest.raises(ModelError, match="no model that can be imported") as caught:
        kind_of(tmp_path / name)
    assert ".onnx" in caught.value.advice


def test_a_folder_that_is_no_saved_model_and_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="no SavedModel"):
        kind_of(tmp_path)
    with pytest.raises(ModelError, match="nothing cannot be read: No such file"):
        kind_of(tmp_path / "nothing")


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.onnx"
    with path.open("wb") as file:
        file.truncate(LIMIT_BYTES + 1_000_000)  # takes no room on the disk
    with pytest.raises(ModelError, match="has 501 MB; at most 500 MB"):
        read_model(path)
