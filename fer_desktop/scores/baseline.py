"""Baseline: what a person's own neutral face looks like to the model.

Some faces at rest read as sad or angry. A stretch of a neutral face gives the model's mean answer b
for this person, the mean of its logits (log probabilities). Corrected values shift the logits by
half the way that takes b to a plain neutral answer r, the correction of class priors (Saerens,
Latinne and Decaestecker 2002) to the power of one half:

    corrected_i  ∝  p_i · (r_i / b_i) ^ 0.5,   r / b limited to 1/20 … 20

The whole way would read much of what a person shows as neutral: with 90 people, happy faces kept
66 % of their recall after the whole way and 81 % after half of it, neutral ones 97 % and 91 %.
Raw and smoothed values are never replaced: corrected ones stand beside them.
"""

import dataclasses
import json
from dataclasses import dataclass
from typing import Any, Literal, TypeVar, get_args

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.core.json_fields import (
    TIME_LIMIT_S,
    choice,
    list_of,
    number,
    optional,
    parse_json,
    record,
    text,
    whole,
)

_Float = TypeVar("_Float", bound=np.floating[Any])

FORMAT = "fer-desktop baseline"
FORMAT_VERSION = 1

EXPONENT = 0.5
CLEAR_SHARE = 0.5
"""A face that reads as another expression than neutral at this share may not be at rest."""
_REFERENCE = np.array([0.94 if name == "neutral" else 0.01 for name in EMOTIONS], np.float64)
_FACTOR_LIMIT = 20.0
_LEAST_PROBABILITY = 1e-4

Made = Literal["live", "stretch", "beginning"]
"""live: recorded for it; stretch: chosen in a recorded session; beginning: of the source itself."""


@dataclass(frozen=True)
class Baseline:
    """The answers to one person's neutral face, over a stretch of time.

    `mean_logits` and `spread_logits` (7,) in the order of EMOTIONS: mean and standard deviation of
    the natural logarithms of the raw probabilities.
    """

    mean_logits: tuple[float, ...]
    spread_logits: tuple[float, ...]
    frame_count: int
    duration_s: float
    """How long the face was seen."""
    made: Made = "live"
    owner: str = ""
    """Code of the participant, or what else names whose face it is."""
    source: str = ""
    """Name of the file, camera or session."""
    start_s: float | None = None
    """Where the stretch begins on the source's clock."""
    model: str = ""
    """Name of the expression model that gave the answers."""
    model_sha256: str = ""
    """Digest of its file: another model answers otherwise."""

    @property
    def mean(self) -> NDArray[np.float64]:
        """(7,) the answer to the neutral face as probabilities."""
        shares = np.exp(np.array(self.mean_logits) - max(self.mean_logits))
        mean: NDArray[np.float64] = shares / shares.sum()
        return mean

    def correct(self, probabilities: NDArray[_Float]) -> NDArray[_Float]:
        """Corrected values of the same shape, (7,) or (n, 7); rows sum to 1, NaN stays NaN."""
        expected = np.maximum(self.mean, _LEAST_PROBABILITY)
        factor = np.clip(_REFERENCE / expected, 1 / _FACTOR_LIMIT, _FACTOR_LIMIT) ** EXPONENT
        shifted = probabilities.astype(np.float64) * factor
        corrected: NDArray[_Float] = (shifted / shifted.sum(axis=-1, keepdims=True)).astype(
            probabilities.dtype
        )
        return corrected


def not_at_rest(mean: NDArray[np.floating[Any]]) -> int | None:
    """Index of the expression that a face shows too clearly for a neutral one; None without.

    `mean` (7,) are probabilities, the mean of those that are to make a baseline.
    """
    strongest = int(mean.argmax())
    is_clear = EMOTIONS[strongest] != "neutral" and mean[strongest] >= CLEAR_SHARE
    return strongest if is_clear else None


def baseline_of(
    probabilities: NDArray[np.floating[Any]], duration_s: float, **facts: Any
) -> Baseline:
    """The baseline of answers (n, 7), n at least 1; `facts` are the other fields of Baseline."""
    logits = np.log(np.maximum(probabilities.astype(np.float64), _LEAST_PROBABILITY))
    return Baseline(
        _plain(logits.mean(axis=0)),
        _plain(logits.std(axis=0)),
        len(logits),
        round(duration_s, 6),
        **facts,
    )


def _plain(values: NDArray[np.float64]) -> tuple[float, ...]:
    return tuple(round(value, 6) for value in values.tolist())


_logits = list_of(number(-1e3, 1e3), len(EMOTIONS))
_FIELDS = {
    "mean_logits": _logits,
    "spread_logits": _logits,
    "frame_count": whole(1, 10**9),
    "duration_s": number(0, TIME_LIMIT_S),
    "made": choice(*get_args(Made)),
    "owner": text(200),
    "source": text(20_000),
    "start_s": optional(number(0, TIME_LIMIT_S)),
    "model": text(20_000),
    "model_sha256": text(64),
}
_NEEDED = {"mean_logits", "spread_logits", "frame_count", "duration_s"}
_VALUES = record(_FIELDS, _NEEDED)
_FILE = record(
    {"format": choice(FORMAT), "format_version": whole(1, FORMAT_VERSION), **_FIELDS},
    {"format", "format_version", *_NEEDED},
)


def to_values(baseline: Baseline) -> dict[str, Any]:
    """A baseline as plain JSON values."""
    values = dataclasses.asdict(baseline)
    return {name: list(each) if isinstance(each, tuple) else each for name, each in values.items()}


def from_values(values: object, field: str = "") -> Baseline:
    """A baseline from JSON values. Raises ValueError naming the field that makes no sense."""
    return _of(_VALUES(values, field), field)


def to_json(baseline: Baseline) -> str:
    """A baseline's file; the same baseline gives the same bytes."""
    values = {"format": FORMAT, "format_version": FORMAT_VERSION, **to_values(baseline)}
    return json.dumps(values, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def from_json(content: bytes) -> Baseline:
    """A baseline from its file. Raises ValueError naming what makes no sense."""
    values = _FILE(parse_json(content), "")
    return _of({name: value for name, value in values.items() if name in _FIELDS}, "")


def _of(values: dict[str, Any], field: str) -> Baseline:
    for name in ("mean_logits", "spread_logits"):
        if len(values[name]) != len(EMOTIONS):
            place = f"{field}.{name}" if field else name
            raise ValueError(f"{place} must hold {len(EMOTIONS)} numbers, not {len(values[name])}")
        values[name] = tuple(map(float, values[name]))
    return Baseline(**values)
