"""Model files: a folder with `model.json`, the manifest, and the files that it names by SHA-256.

Classifiers and the face detector keep their networks so, and have LiteRT run them. What a manifest
says beyond the digests is up to its reader; a file that is not the one its manifest names is never
used.
"""

import hashlib
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any

from fer_desktop.core.errors import ModelError, translatable

if TYPE_CHECKING:
    from ai_edge_litert.interpreter import Interpreter

MANIFEST = "model.json"
REINSTALL = translatable("Install FER Desktop again, or choose another model.")
FREE_MEMORY = translatable(
    "It needs memory: close other programs and start again. If that does not help, install FER "
    "Desktop again, or choose another model."
)
"""What helps where the file is right and cannot be run all the same."""


def read_manifest_values(folder: Path) -> dict[str, Any]:
    """What the manifest of a model folder says, unchecked. Raises ModelError."""
    path = folder / MANIFEST
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ModelError(
            "There is no readable model in {folder} ({reason}).",
            REINSTALL,
            folder=folder,
            reason=error.strerror,
        ) from error
    except ValueError as error:
        raise ModelError(
            "The manifest {path} is not valid JSON: {reason}.", REINSTALL, path=path, reason=error
        ) from error
    if not isinstance(values, dict):
        raise ModelError("The manifest {path} is not a JSON object.", REINSTALL, path=path)
    return values


def damaged_manifest(folder: Path, error: KeyError | TypeError | ValueError) -> ModelError:
    """The error that a user reads when a manifest lacks a field or has a wrong one."""
    path = folder / MANIFEST
    if isinstance(error, KeyError):
        return ModelError(
            "The manifest {path} lacks the field {field}.", REINSTALL, path=path, field=error
        )
    return ModelError("The manifest {path} is wrong: {reason}.", REINSTALL, path=path, reason=error)


def verified_bytes(file: Path, sha256: str) -> bytes:
    """Content of a model file. Raises ModelError unless it has this SHA-256."""
    try:
        content = file.read_bytes()
    except OSError as error:
        raise ModelError(
            "The model file {path} cannot be read ({reason}).",
            REINSTALL,
            path=file,
            reason=error.strerror,
        ) from error
    found = hashlib.sha256(content).hexdigest()
    if found != sha256:
        raise ModelError(
            "The model file {path} is not the one its manifest describes "
            "(SHA-256 {found}… instead of {expected}…).",
            REINSTALL,
            path=file,
            found=found[:12],
            expected=sha256[:12],
        )
    return content


def static_interpreter(content: bytes, shape: tuple[int, ...]) -> "Interpreter":
    """An interpreter, on one thread, of a network whose only input has this shape for good.

    Raises ValueError or RuntimeError when LiteRT cannot run the network, and MemoryError.
    """
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_content=content, num_threads=1)
    (pictures,) = interpreter.get_input_details()
    interpreter.resize_tensor_input(pictures["index"], shape)
    with _first_allocation:
        if _notices:
            with _without_notice(_notices.pop()):
                interpreter.allocate_tensors()
            return interpreter
    interpreter.allocate_tensors()
    return interpreter


def run_network(interpreter: "Interpreter") -> None:
    """Compute the outputs of an interpreter whose tensors are allocated.

    Raises MemoryError: XNNPACK takes its memory at a network's first run, says little or nothing
    when there is none, and what else can be wrong with a network was found before.
    """
    try:
        interpreter.invoke()
    except RuntimeError as error:
        raise MemoryError(f"A network could not be run: {error}") from error


_first_allocation = Lock()
_notices = [b"INFO: Created TensorFlow Lite XNNPACK delegate for CPU.\n"]
"""Until it was printed. LiteRT does so once a process, to whatever standard error then is; none of
its settings and no TF_CPP_MIN_LOG_LEVEL stops it."""


@contextmanager
def _without_notice(notice: bytes) -> Iterator[None]:
    """Keep one line from standard error; what else is printed meanwhile comes after."""
    try:
        terminal = os.dup(2)
    except OSError:  # a program without standard error
        yield
        return
    try:
        with tempfile.TemporaryFile() as kept:
            os.dup2(kept.fileno(), 2)
            try:
                yield
            finally:
                os.dup2(terminal, 2)
                kept.seek(0)
                os.write(2, kept.read().replace(notice, b""))
    finally:
        os.close(terminal)
