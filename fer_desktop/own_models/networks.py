"""A model's file as a network that can be asked, before it has a manifest."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from fer_desktop.classification.litert_engine import FixedBatch
from fer_desktop.classification.manifest import INPUT_SIZES_PX
from fer_desktop.classification.onnx_engine import (
    ONNX_TYPES,
    OnnxNetwork,
    onnx_session,
)
from fer_desktop.classification.tensors import Channels, InputForm
from fer_desktop.core.errors import ModelError, translatable
from fer_desktop.own_models.files import RunnableModel


@dataclass(frozen=True)
class Taken:
    """What a network takes, as its file says: a square picture."""

    size_px: int
    form: InputForm
    """Of the range of its pixels a file says nothing: it is that of the shipped networks."""


class Network(Protocol):
    """Crops in, raw answers out."""

    def run(self, crops: NDArray[np.uint8]) -> NDArray[np.float32]:
        """A whole batch of crops → (N, k)."""
        ...


NETWORK_ERRORS = (ValueError, RuntimeError, MemoryError)
"""What the run-times raise for a network that they cannot run."""


def taken(model: RunnableModel, size_px: int | None, channels: Channels | None) -> Taken:
    """What the file says that it takes; `size_px` where it leaves that open.

    `channels` must fit the file: colours for three channels. Raises ModelError.
    """
    try:
        shape = _litert_shape(model.content) if model.engine == "litert" else _onnx_shape(model)
    except NETWORK_ERRORS as error:
        raise cannot_run(error) from error
    return _taken(shape, size_px, channels)


def cannot_run(error: Exception) -> ModelError:
    """The error that a user reads; the run-times name the operation that they do not know."""
    reason = next(iter(str(error).strip().splitlines()), type(error).__name__)
    return ModelError(
        translatable("The model cannot be run: {reason}."),
        translatable("Its file is damaged, or it has operations that the run-time does not know."),
        reason=reason.rstrip("."),
    )


def _litert_shape(content: bytes) -> list[int | None]:
    from ai_edge_litert.interpreter import Interpreter

    interpreter = Interpreter(model_content=content)
    inputs, outputs = interpreter.get_input_details(), interpreter.get_output_details()
    _check_counts(len(inputs), len(outputs))
    kinds = {np.float32, np.uint8, np.int8}
    if inputs[0]["dtype"] not in kinds or outputs[0]["dtype"] not in kinds:
        raise ValueError(f"it takes {inputs[0]['dtype'].__name__}, expected float32, uint8 or int8")
    return [None if side < 0 else int(side) for side in inputs[0]["shape_signature"]]


def _onnx_shape(model: RunnableModel) -> list[int | None]:
    session = onnx_session(model.content)
    inputs, outputs = session.get_inputs(), session.get_outputs()
    _check_counts(len(inputs), len(outputs))
    if inputs[0].type not in ONNX_TYPES:
        raise ValueError(f"it takes {inputs[0].type}, expected {', '.join(ONNX_TYPES)}")
    return [side if isinstance(side, int) and side > 0 else None for side in inputs[0].shape]


def _check_counts(inputs: int, outputs: int) -> None:
    if (inputs, outputs) != (1, 1):
        raise ModelError(
            translatable(
                "The model has {inputs} inputs and {outputs} outputs; one picture in and one list "
                "of values out is expected."
            ),
            inputs=inputs,
            outputs=outputs,
        )


def _taken(shape: Sequence[int | None], size_px: int | None, channels: Channels | None) -> Taken:
    words = " x ".join("?" if side is None else str(side) for side in shape)
    if len(shape) != 4:
        raise _wrong_shape(words)
    batch, *sides = shape
    if sides[-1] in {1, 3}:
        layout, count, height, width = "channels-last", sides[2], sides[0], sides[1]
    elif sides[0] in {1, 3}:
        layout, count, height, width = "channels-first", sides[0], sides[1], sides[2]
    else:
        raise _wrong_shape(words)
    if height is None or width is None:
        if size_px is None:
            raise ModelError(
                translatable(
                    "The model does not say how large its pictures are (it takes {shape})."
                ),
                translatable("Give --size with the side that it was trained on."),
                shape=words,
            )
        height, width = height or size_px, width or size_px
    least, most = INPUT_SIZES_PX
    if (
        height != width
        or (size_px is not None and size_px != height)
        or not (least <= height <= most)
    ):
        raise _wrong_shape(words)
    chosen: Channels = channels or ("grey" if count == 1 else "rgb")
    form = InputForm(chosen, "channels-first" if layout == "channels-first" else "channels-last")
    if form.channel_count != count:
        raise ModelError(
            translatable("The model takes {count} channels ({shape}), and “{channels}” has {own}."),
            count=count,
            shape=words,
            channels=chosen,
            own=form.channel_count,
        )
    return Taken(height, form if batch is None or batch > 1 else replace(form, largest_batch=1))


def _wrong_shape(words: str) -> ModelError:
    least, most = INPUT_SIZES_PX
    return ModelError(
        translatable(
            "The model takes {shape}; a square picture of {least} to {most} pixels with 1 or 3 "
            "channels is expected (batch x side x side x channels, or channels first)."
        ),
        shape=words,
        least=least,
        most=most,
    )


class AskedNetwork:
    """A network that is asked in batches that it can take. Raises ModelError."""

    def __init__(self, model: RunnableModel, what: Taken) -> None:
        self._model, self.taken = model, what
        self._networks: dict[tuple[int, InputForm], Network] = {}

    def answers(
        self, crops: NDArray[np.uint8], form: InputForm | None = None
    ) -> NDArray[np.float32]:
        """(N, …) crops → (N, k); `form` asks about another range or order of colours."""
        form = form or self.taken.form
        step = form.largest_batch
        parts = [crops[start : start + step] for start in range(0, len(crops), step)]
        try:
            return np.concatenate([self._network(len(part), form).run(part) for part in parts])
        except NETWORK_ERRORS as error:
            raise cannot_run(error) from error

    def _network(self, batch_size: int, form: InputForm) -> Network:
        key = batch_size, form
        if key not in self._networks:
            size_px, content = self.taken.size_px, self._model.content
            self._networks[key] = (
                FixedBatch(content, batch_size, size_px, form)
                if self._model.engine == "litert"
                else OnnxNetwork(content, size_px, form)
            )
        return self._networks[key]
