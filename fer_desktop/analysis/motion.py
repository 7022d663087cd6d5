"""Motion: where a face will be, by a Kalman filter with constant velocity.

Everything is measured in face sizes, so that one noise model holds for near and far faces. The
four quantities of a box (centre x, centre y, width, height) share that model, and therefore one
2x2 covariance (position, velocity) in units of the face size.
"""

import math
from dataclasses import dataclass

from fer_desktop.core.frames import BoundingBox

MEASUREMENT_NOISE = 0.04
"""Standard deviation of a detected box, in face sizes."""
ACCELERATION_NOISE = 6.0
"""Standard deviation of a head's acceleration, in face sizes per second squared."""
INITIAL_SPEED_NOISE = 3.0
"""Standard deviation of the speed of a face that was seen once, in face sizes per second."""
SPEED_DECAY_S = 1.0
SIZE_SPEED_DECAY_S = 0.2
"""While a face is hidden its movement and its growth die away with these time constants."""

Quantities = tuple[float, float, float, float]


def _quantities(box: BoundingBox) -> Quantities:
    return (*box.center, box.width, box.height)


def _box(quantities: Quantities) -> BoundingBox:
    x, y, width, height = quantities
    return BoundingBox(x - width / 2, y - height / 2, x + width / 2, y + height / 2)


@dataclass
class Motion:
    """Place and speed of one face, as far as known at `timestamp`."""

    timestamp: float
    place: Quantities
    speed: Quantities
    place_variance: float
    covariance: float
    speed_variance: float

    @classmethod
    def starting(cls, box: BoundingBox, timestamp: float) -> "Motion":
        """A face that was seen once: it may move in any direction."""
        return cls(
            timestamp,
            _quantities(box),
            (0.0, 0.0, 0.0, 0.0),
            MEASUREMENT_NOISE**2,
            0.0,
            INITIAL_SPEED_NOISE**2,
        )

    def predicted(self, timestamp: float) -> BoundingBox:
        """The box at a later time (or at the known time, for an earlier one)."""
        return _box(self._places_at(max(timestamp - self.timestamp, 0.0)))

    def uncertainty(self, timestamp: float) -> float:
        """Standard deviation of a predicted detection, in face sizes."""
        place_variance, _, _ = self._variances_at(max(timestamp - self.timestamp, 0.0))
        return math.sqrt(place_variance + MEASUREMENT_NOISE**2)

    def update(self, box: BoundingBox, timestamp: float) -> None:
        """Take in the box in which the face was seen (Kalman 1960, for two states)."""
        elapsed_s = max(timestamp - self.timestamp, 0.0)
        places = self._places_at(elapsed_s)
        place_variance, covariance, speed_variance = self._variances_at(elapsed_s)
        innovation_variance = place_variance + MEASUREMENT_NOISE**2
        place_gain = place_variance / innovation_variance
        speed_gain = covariance / innovation_variance
        errors = [seen - place for seen, place in zip(_quantities(box), places, strict=True)]
        x, y, width, height = (
            place + place_gain * error for place, error in zip(places, errors, strict=True)
        )
        self.place = (x, y, max(width, 1.0), max(height, 1.0))
        x, y, width, height = (
            speed + speed_gain * error for speed, error in zip(self.speed, errors, strict=True)
        )
        self.speed = (x, y, width, height)
        self.timestamp = timestamp
        self.place_variance = (1 - place_gain) * place_variance
        self.covariance = (1 - place_gain) * covariance
        self.speed_variance = speed_variance - speed_gain * covariance

    def _places_at(self, elapsed_s: float) -> Quantities:
        x, y, width, height = self.place
        speed_x, speed_y, growth, stretch = self.speed
        moving_s = SPEED_DECAY_S * -math.expm1(-elapsed_s / SPEED_DECAY_S)
        growing_s = SIZE_SPEED_DECAY_S * -math.expm1(-elapsed_s / SIZE_SPEED_DECAY_S)
        return (
            x + speed_x * moving_s,
            y + speed_y * moving_s,
            max(width + growth * growing_s, 0.5 * width),
            max(height + stretch * growing_s, 0.5 * height),
        )

    def _variances_at(self, elapsed_s: float) -> tuple[float, float, float]:
        acceleration_variance = ACCELERATION_NOISE**2
        return (
            self.place_variance
            + 2 * elapsed_s * self.covariance
            + elapsed_s**2 * self.speed_variance
            + elapsed_s**4 / 4 * acceleration_variance,
            self.covariance
            + elapsed_s * self.speed_variance
            + elapsed_s**3 / 2 * acceleration_variance,
            self.speed_variance + elapsed_s**2 * acceleration_variance,
        )
