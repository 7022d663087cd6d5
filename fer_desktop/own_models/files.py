"""Model files: told apart by their content, and turned into one that the program can run."""

from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import ModelError, translatable
from fer_desktop.core.files import read_bytes

LIMIT_BYTES = 500_000_000
"""Larger files are refused: a network for faces of some hundred pixels is a hundredth of this."""
KERAS, SAVED_MODEL, TFLITE, ONNX = "Keras", "SavedModel", "LiteRT (TFLite)", "ONNX"
_HDF5, _ZIP, _TFLITE_MARK = b"\x89HDF\r\n\x1a\n", b"PK\x03\x04", b"TFL3"
_EXPECTED = translatable(
    "Expected: a Keras file (.keras, .h5), a SavedModel folder, a LiteRT file (.tflite) or an ONNX "
    "file (.onnx)."
)


@dataclass(frozen=True)
class RunnableModel:
    """A model as it is kept: `content` goes into the folder, `engine` runs it."""

    kind: str
    """Of the file that it came from: KERAS, SAVED_MODEL, TFLITE or ONNX."""
    engine: str
    """litert or onnx."""
    content: bytes


def read_model(path: Path) -> RunnableModel:
    """Read, and convert where that is needed. Raises ModelError that says what was received."""
    kind = kind_of(path)
    if kind in {KERAS, SAVED_MODEL}:
        from fer_desktop.own_models.tensorflow_files import convert

        return RunnableModel(kind, "litert", convert(path, is_keras=kind == KERAS))
    content = _read(path)
    return RunnableModel(kind, "onnx" if kind == ONNX else "litert", content)


def kind_of(path: Path) -> str:
    """KERAS, SAVED_MODEL, TFLITE or ONNX. Raises ModelError for anything else."""
    try:
        if path.is_dir():
            return _kind_of_folder(path)
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(8)
    except OSError as error:
        raise ModelError(
            translatable("{path} cannot be read: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error
    _check_size(path, size)
    if head == _HDF5 or (head.startswith(_ZIP) and path.suffix == ".keras"):
        return KERAS
    if head[4:8] == _TFLITE_MARK:
        return TFLITE
    if path.suffix == ".onnx":  # such files have no mark of their own
        return ONNX
    raise ModelError(translatable("{path} is no model that can be imported."), _EXPECTED, path=path)


def _kind_of_folder(path: Path) -> str:
    if not (path / "saved_model.pb").is_file():
        raise ModelError(
            translatable("The folder {path} is no SavedModel: there is no saved_model.pb."),
            _EXPECTED,
            path=path,
        )
    _check_size(path, sum(each.stat().st_size for each in path.rglob("*") if each.is_file()))
    return SAVED_MODEL


def _check_size(path: Path, size_bytes: int) -> None:
    if size_bytes > LIMIT_BYTES:
        raise ModelError(
            translatable("{path} has {size:.0f} MB; at most {limit:.0f} MB are taken."),
            path=path,
            size=size_bytes / 1e6,
            limit=LIMIT_BYTES / 1e6,
        )


def _read(path: Path) -> bytes:
    try:
        return read_bytes(path, LIMIT_BYTES, follow_links=True)
    except OSError as error:
        raise ModelError(
            translatable("{path} cannot be read: {reason}."),
            path=path,
            reason=error.strerror or error,
        ) from error
