"""Seats: regions of the picture whose names the faces in them have, file after file.

Where people keep their places (two at a table, a child beside an adult) a region tells who a face
is, also after it was lost or in the next file, without looking at who it is. Regions are shares of
the picture, so that they fit every size of it. Kept in the settings, or in a file of their own:

    {"format": "fer-desktop seats", "format_version": 1,
     "seats": [{"name": "left", "x": 0.0, "y": 0.0, "width": 0.5, "height": 1.0}]}
"""

import dataclasses
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from fer_desktop.core.errors import SettingsError
from fer_desktop.core.files import read_bytes
from fer_desktop.core.frames import BoundingBox
from fer_desktop.core.json_fields import choice, list_of, number, parse_json, record, text, whole
from fer_desktop.core.settings import MOST_SEATS, SeatingSettings

FORMAT = "fer-desktop seats"
FORMAT_VERSION = 1
_LIMIT_BYTES = 1_000_000

_share = number(0, 1)
_SEAT = record(
    {"name": text(100), "x": _share, "y": _share, "width": _share, "height": _share},
    {"name", "x", "y", "width", "height"},
)
_FILE = record(
    {
        "format": choice(FORMAT),
        "format_version": whole(1, FORMAT_VERSION),
        "seats": list_of(_SEAT, MOST_SEATS),
    },
    {"format", "format_version", "seats"},
)


@dataclass(frozen=True)
class Seat:
    """One region; `x` and `y` are its left and upper edge, all in shares of the picture."""

    name: str
    x: float
    y: float
    width: float
    height: float

    def holds(self, across: float, down: float) -> bool:
        """Whether a point, in shares of the picture, lies in it; its far edges do not belong."""
        return self.x <= across < self.x + self.width and self.y <= down < self.y + self.height


def seats_of(settings: SeatingSettings) -> tuple[Seat, ...]:
    """The seats in the settings."""
    seats = []
    for line in settings.seats:
        *numbers, name = line.split(" ", 4)
        seats.append(Seat(name, *map(float, numbers)))
    return tuple(seats)


def as_settings(seats: Iterable[Seat]) -> SeatingSettings:
    """Seats as the settings keep them. Raises SettingsError for one that makes no sense."""
    return SeatingSettings(
        tuple(f"{s.x:g} {s.y:g} {s.width:g} {s.height:g} {s.name.strip()}" for s in seats)
    )


def seat_at(seats: Iterable[Seat], box: BoundingBox, width_px: int, height_px: int) -> str:
    """Name of the seat that holds the centre of a box, of several the smallest; empty for none."""
    x, y = box.center
    across, down = x / max(width_px, 1), y / max(height_px, 1)
    found = [seat for seat in seats if seat.holds(across, down)]
    return min(found, key=lambda seat: seat.width * seat.height).name if found else ""


def to_json(settings: SeatingSettings) -> str:
    """The file of these seats."""
    seats = [dataclasses.asdict(seat) for seat in seats_of(settings)]
    values = {"format": FORMAT, "format_version": FORMAT_VERSION, "seats": seats}
    return json.dumps(values, indent=2, ensure_ascii=False) + "\n"


def read_seats(path: Path) -> SeatingSettings:
    """The seats in a file. Raises SettingsError naming the field that makes no sense."""
    try:
        values = _FILE(parse_json(read_bytes(path, _LIMIT_BYTES)), "")
        return as_settings(Seat(**seat) for seat in values["seats"])
    except OSError as error:
        reason: object = error.strerror or error
    except ValueError as error:
        reason = error
    except SettingsError as error:
        reason = str(error.text).rstrip(".")
    raise SettingsError("{path} cannot be used: {reason}.", path=path, reason=reason)
