"""Keras and SavedModel → LiteRT, by TensorFlow's own converter; needs the extra `reference`.

A model file is a program. Layers that carry Python code (Lambda) are never run; operations that
LiteRT does not know are named.
"""

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from fer_desktop.classification.keras_engine import refuse_old_keras
from fer_desktop.core.errors import ModelError, translatable


def convert(path: Path, *, is_keras: bool) -> bytes:
    """The content of a LiteRT file. Raises ModelError; takes some ten seconds for TensorFlow."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    try:
        import tensorflow as tf
    except ModuleNotFoundError as error:
        raise ModelError(
            translatable("Converting {path} needs TensorFlow, which is not installed."),
            translatable(
                "Install the extra: pip install fer-desktop[reference]; or convert the model to "
                "LiteRT (TFLite) yourself."
            ),
            path=path.name,
        ) from error
    tf.get_logger().setLevel("ERROR")
    try:
        with _quiet():
            converter = (_of_keras if is_keras else _of_saved_model)(tf, path)
            content: bytes = converter.convert()
    except ModelError:
        raise
    except Exception as error:
        raise _not_converted(path, error) from error
    return content


def _of_keras(tf: Any, path: Path) -> Any:
    import keras

    refuse_old_keras(keras.__version__)
    # without safe mode a Lambda layer would run whatever the file's author wrote
    model = keras.models.load_model(path, compile=False, safe_mode=True)
    if len(model.inputs) != 1 or len(model.outputs) != 1:
        raise ModelError(
            translatable(
                "The model has {inputs} inputs and {outputs} outputs; one picture in and one list "
                "of values out is expected."
            ),
            inputs=len(model.inputs),
            outputs=len(model.outputs),
        )
    shape = [None, *model.inputs[0].shape[1:]]

    module = tf.Module()  # owns the function, so that the converter freezes the variables
    module.serve = tf.function(
        lambda pictures: model(pictures, training=False),
        input_signature=[tf.TensorSpec(shape, tf.float32)],
    )
    concrete = module.serve.get_concrete_function()
    return tf.lite.TFLiteConverter.from_concrete_functions([concrete], module)


def _of_saved_model(tf: Any, path: Path) -> Any:
    return tf.lite.TFLiteConverter.from_saved_model(str(path))


def _not_converted(path: Path, error: Exception) -> ModelError:
    """What a person needs of TensorFlow's pages: the layer or the operations."""
    said = str(error)
    if "Lambda" in said:
        return ModelError(
            translatable("{path} has a Lambda layer: Python code of its author, which is not run."),
            translatable("Replace it by a layer of Keras's own, and save the model again."),
            path=path.name,
        )
    operations = sorted(set(_OPERATION.findall(said)))
    if operations:
        return ModelError(
            translatable("{path} has operations that LiteRT does not know: {operations}."),
            translatable("Only networks of common layers can be imported."),
            path=path.name,
            operations=", ".join(operations),
        )
    first = next(iter(said.strip().splitlines()), type(error).__name__)
    return ModelError(
        translatable("TensorFlow cannot convert {path}: {reason}."),
        translatable("Only networks of common layers can be imported."),
        path=path.name,
        reason=first[:300].rstrip("."),
    )


_OPERATION = re.compile(r"'tf\.(\w+)' op")


@contextmanager
def _quiet() -> Iterator[None]:
    """Nothing of what the converter prints, past Python, about itself; what fails is raised."""
    try:
        terminal = os.dup(2)
    except OSError:  # a program without standard error
        yield
        return
    nothing = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nothing, 2)
        yield
    finally:
        os.dup2(terminal, 2)
        os.close(terminal)
        os.close(nothing)
