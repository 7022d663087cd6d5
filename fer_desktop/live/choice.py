"""Whose rows are sent: the largest face, every face, one of a number, or the one in a seat."""

from dataclasses import dataclass
from typing import Literal

from fer_desktop.core.errors import FerError
from fer_desktop.live.record import LiveFrame, Record

ALWAYS = frozenset({"frame", "timestamp", "success", "unix_time"})
"""What a row has that is of no face."""
_SEAT = "seat:"


@dataclass(frozen=True)
class FaceChoice:
    """Which faces of a frame are sent."""

    kind: Literal["largest", "all", "number", "seat"] = "largest"
    number: int = 0
    seat: str = ""

    @classmethod
    def parse(cls, text: str) -> "FaceChoice":
        """From “largest”, “all”, a face's number or “seat:NAME”. Raises FerError."""
        if text == "largest":
            return cls("largest")
        if text == "all":
            return cls("all")
        if text.isascii() and text.isdigit() and len(text) < 10 and int(text) > 0:
            return cls("number", number=int(text))
        if text.startswith(_SEAT) and text != _SEAT:
            return cls("seat", seat=text.removeprefix(_SEAT))
        raise FerError(
            "“{text}” is no choice of faces.",
            "Say largest, all, the number of a face, or seat:NAME.",
            text=text[:60],
        )

    def __str__(self) -> str:
        if self.kind == "number":
            return str(self.number)
        return _SEAT + self.seat if self.kind == "seat" else self.kind

    def of(self, frame: LiveFrame) -> LiveFrame:
        """The frame with the chosen rows; one row without a face where the chosen is not seen."""
        if self.kind == "all":
            return frame
        seen = [record for record in frame.records if record["success"]]
        if self.kind == "largest":
            seen = sorted(seen, key=_area)[-1:]
        elif self.kind == "number":
            seen = [record for record in seen if record["face_id"] == self.number]
        else:
            seen = [record for record in seen if record.get("seat") == self.seat][:1]
        records = tuple(seen) or tuple(_without_face(record) for record in frame.records[:1])
        return LiveFrame(frame.captured_at, records, is_of_all=False)


LARGEST = FaceChoice()
"""What is sent unless somebody chooses otherwise."""


def _area(record: Record) -> float:
    width, height = record["FaceRectWidth"], record["FaceRectHeight"]
    return width * height if isinstance(width, float) and isinstance(height, float) else 0.0


def _without_face(record: Record) -> Record:
    kept = {name: value if name in ALWAYS else None for name, value in record.items()}
    return {**kept, "success": 0}
