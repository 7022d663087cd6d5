"""Pixels as networks are trained on them: ranges and orders of colours."""

from collections.abc import Iterator
from dataclasses import replace

from fer_desktop.classification.tensors import Channels, InputForm

_MEAN, _DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
"""Of ImageNet's pictures from 0 to 1, red first: what torchvision's networks are trained with."""

RANGES: dict[str, tuple[tuple[float, ...], tuple[float, ...]]] = {
    "0..255": ((1.0,), (0.0,)),
    "0..1": ((1 / 255,), (0.0,)),
    "-1..1": ((1 / 127.5,), (-1.0,)),
    "imagenet": (
        tuple(1 / (255 * deviation) for deviation in _DEVIATION),
        tuple(-mean / deviation for mean, deviation in zip(_MEAN, _DEVIATION, strict=True)),
    ),
}
"""Name → scale and offset of a pixel from 0 to 255."""


def with_range(form: InputForm, name: str) -> InputForm:
    """The same input with pixels in a range of RANGES; ImageNet's is for three channels."""
    scale, offset = RANGES[name]
    if form.channels == "bgr":
        scale, offset = scale[::-1], offset[::-1]
    return replace(form, scale=scale, offset=offset)


def alternatives(form: InputForm) -> Iterator[tuple[str, InputForm]]:
    """Other ranges, and the other order of colours, in words; to measure whether one is better."""
    for name in RANGES:
        if name == "imagenet" and form.channel_count != 3:
            continue
        other = with_range(form, name)
        if other != form:
            yield f"--pixels {name}", other
    if form.is_coloured:
        channels: Channels = "rgb" if form.channels == "bgr" else "bgr"
        yield (
            f"--colours {channels}",
            replace(form, channels=channels, scale=form.scale[::-1], offset=form.offset[::-1]),
        )
