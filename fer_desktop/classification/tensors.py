"""Tensors: how crops become a network's input, and its output probabilities of the seven emotions.

The shipped networks take grey pixels from 0 to 255 and answer with seven probabilities. Other
people's take colours, other sizes and other ranges, and answer in their own order; what differs
stands in their manifest and is done here, so that the rest of the program knows one kind only.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal, get_args

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS

Channels = Literal["grey", "grey-as-rgb", "rgb", "bgr"]
"""grey-as-rgb: three equal channels, for networks made for colours that were trained on grey."""
Layout = Literal["channels-last", "channels-first"]
Values = Literal["probabilities", "scores", "logits"]
"""scores: from 0 up, and probabilities once they are divided by their sum."""

LEFT_OUT = "-"
"""Instead of a label: an output that is none of the seven emotions. The others are scaled up, as if
it had not been asked for."""
_LARGEST_BATCH = 8


def _check_choice(field: str, value: object, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise ValueError(f"{field} must be one of {', '.join(choices)}, received {value!r}")


@dataclass(frozen=True, slots=True)
class InputForm:
    """What a network takes: pixel * `scale` + `offset`, for each channel (1 or 3 numbers)."""

    channels: Channels = "grey"
    layout: Layout = "channels-last"
    scale: tuple[float, ...] = (1.0,)
    offset: tuple[float, ...] = (0.0,)
    largest_batch: int = _LARGEST_BATCH
    """Networks that were made for one picture at a time cannot take more."""

    def __post_init__(self) -> None:
        _check_choice("input_form.channels", self.channels, get_args(Channels))
        _check_choice("input_form.layout", self.layout, get_args(Layout))
        for name, numbers in (("scale", self.scale), ("offset", self.offset)):
            if len(numbers) not in {1, self.channel_count} or not np.isfinite(numbers).all():
                raise ValueError(f"input_form.{name} must be 1 or 3 numbers, received {numbers}")
        if not 1 <= self.largest_batch <= _LARGEST_BATCH:
            raise ValueError(
                f"input_form.largest_batch must lie from 1 to {_LARGEST_BATCH}, "
                f"received {self.largest_batch}"
            )

    @property
    def channel_count(self) -> int:
        return 1 if self.channels == "grey" else 3

    @property
    def is_coloured(self) -> bool:
        """Whether the crops are RGB."""
        return self.channels in {"rgb", "bgr"}

    def shape(self, batch_size: int, size_px: int) -> tuple[int, int, int, int]:
        """Of the network's input."""
        if self.layout == "channels-first":
            return batch_size, self.channel_count, size_px, size_px
        return batch_size, size_px, size_px, self.channel_count

    def fill(self, tensor: NDArray[np.float32], crops: NDArray[np.uint8]) -> None:
        """Write crops, (N, S, S) grey or (N, S, S, 3) RGB, into an input of `shape`."""
        pictures = crops if self.is_coloured else crops[..., np.newaxis]
        if self.channels == "bgr":
            pictures = pictures[..., ::-1]
        if self.layout == "channels-first":
            tensor = np.moveaxis(tensor, 1, -1)  # a view
        if self == _SHIPPED:  # the quick way, and the very bytes
            tensor[...] = pictures
        else:
            scale, offset = np.array(self.scale, np.float32), np.array(self.offset, np.float32)
            tensor[...] = pictures * scale + offset


_SHIPPED = InputForm()


@dataclass(frozen=True, slots=True)
class OutputForm:
    """What a network answers.

    Logits, or the logarithms of other values, are divided by `temperature` before they become
    probabilities.
    """

    values: Values = "probabilities"
    temperature: float = 1.0

    def __post_init__(self) -> None:
        _check_choice("output_form.values", self.values, get_args(Values))
        if not 0.01 <= self.temperature <= 100:
            raise ValueError(
                f"output_form.temperature must lie from 0.01 to 100, received {self.temperature}"
            )

    def logits(self, answers: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, k) answers → logits of which the softmax is the network's own opinion."""
        if self.values == "logits":
            return answers
        return np.log(np.maximum(answers, np.float32(1e-9)))


class LabelOrder:
    """From a network's k outputs to the seven probabilities of the program."""

    def __init__(self, labels: tuple[str, ...], output: OutputForm) -> None:
        self._output = output
        self._columns = np.array(
            [column for column, label in enumerate(labels) if label != LEFT_OUT], np.intp
        )
        self._places = np.array(
            [EMOTIONS.index(label) for label in labels if label != LEFT_OUT], np.intp
        )
        # such networks' numbers are theirs, to the last bit
        self._is_only_reordered = output == OutputForm() and LEFT_OUT not in labels
        self._knows_all = len(self._places) == len(EMOTIONS)
        self._columns_in_order = self._columns[np.argsort(self._places)]

    def probabilities(self, answers: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, k) answers → (N, 7) float32; 0 for an emotion that the network does not know."""
        if self._is_only_reordered and self._knows_all:
            return answers[:, self._columns_in_order]
        known = answers[:, self._columns]
        if not self._is_only_reordered:
            logits = self._output.logits(known) / np.float32(self._output.temperature)
            powers = np.exp(logits - logits.max(axis=1, keepdims=True))
            known = powers / powers.sum(axis=1, keepdims=True)
        result = np.zeros((len(answers), len(EMOTIONS)), np.float32)
        result[:, self._places] = known
        return result


def known_emotions(labels: tuple[str, ...]) -> tuple[str, ...]:
    """The emotions among a network's labels, in the order of EMOTIONS."""
    return tuple(emotion for emotion in EMOTIONS if emotion in labels)


def check_labels(labels: tuple[str, ...]) -> None:
    """Raises ValueError unless each is an emotion or LEFT_OUT, and at least two are known."""
    unknown = [label for label in labels if label not in {*EMOTIONS, LEFT_OUT}]
    if unknown:
        raise ValueError(
            f"labels must be of {', '.join(EMOTIONS)} or “{LEFT_OUT}”, received {unknown[0]!r}"
        )
    known = [label for label in labels if label != LEFT_OUT]
    twice = sorted({label for label in known if known.count(label) > 1})
    if twice:
        raise ValueError(f"labels must name each emotion once, received {twice[0]!r} twice")
    if len(known) < 2:
        raise ValueError(f"labels must name two emotions or more, received {labels}")


def read_input_form(values: Mapping[str, Any]) -> InputForm:
    """From a manifest's object `input_form`; what it leaves out is as in the shipped networks.

    Raises TypeError and ValueError.
    """
    numbers = {"scale": (1.0,), "offset": (0.0,)} | {
        name: tuple(float(each) for each in values[name])
        for name in ("scale", "offset")
        if name in values
    }
    return InputForm(
        values.get("channels", "grey"),
        values.get("layout", "channels-last"),
        numbers["scale"],
        numbers["offset"],
        int(values.get("largest_batch", _LARGEST_BATCH)),
    )


def read_output_form(values: Mapping[str, Any]) -> OutputForm:
    """From a manifest's object `output_form`. Raises TypeError and ValueError."""
    return OutputForm(values.get("values", "probabilities"), float(values.get("temperature", 1.0)))
