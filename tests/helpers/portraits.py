"""Pictures with faces whose place is known: the demo's two portraits on a plain wall."""

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from fer_desktop.core.frames import Frame, Image
from fer_desktop.sources import scenes

CARDS = {"astronaut": 0, "hopper": 1}
FACE_CENTERS = {"astronaut": (0.50, 0.43), "hopper": (0.50, 0.45)}
"""Where the face is on its card, in shares of its width and height."""


def card(name: str, height_px: int) -> Image:
    """A portrait of 4:5."""
    return scenes.card(CARDS[name], height_px)


def picture(width_px: int, height_px: int, *cards: tuple[str, int, float, float]) -> Image:
    """A wall with cards (name, height, centre x, centre y); later ones hide earlier ones."""
    image = scenes.wall(width_px, height_px)
    for name, card_height_px, x, y in cards:
        portrait = card(name, card_height_px)
        scenes.paste(
            image, portrait, round(x - portrait.shape[1] / 2), round(y - card_height_px / 2)
        )
    image.flags.writeable = False
    return image


@dataclass(frozen=True)
class Crossing:
    """Two people walk towards each other; the astronaut passes in front of the other.

    `pause_s`: how long they stand still, one hidden, before they go on (`turn_back`: where they
    came from).
    """

    frame_rate_hz: float
    speed_px_s: float = 300.0
    pause_s: float = 0.0
    turn_back: bool = False
    card_height_px: int = 240
    width_px: int = 960
    height_px: int = 400

    def position(self, timestamp: float) -> float:
        """Distance of each from the middle, negative before they meet."""
        meet_s = self.width_px * 0.32 / self.speed_px_s
        if timestamp < meet_s:
            return (timestamp - meet_s) * self.speed_px_s
        if timestamp < meet_s + self.pause_s:
            return 0.0
        beyond = (timestamp - meet_s - self.pause_s) * self.speed_px_s
        return -beyond if self.turn_back else beyond

    def frames(self) -> Iterator[tuple[Frame, float]]:
        """Each frame with the distance of both from the middle."""
        length_s = 2 * self.width_px * 0.32 / self.speed_px_s + self.pause_s
        wall = scenes.wall(self.width_px, self.height_px)
        front, back = card("astronaut", self.card_height_px), card("hopper", self.card_height_px)
        half = front.shape[1] / 2
        y = round(self.height_px * 0.5 - self.card_height_px / 2)
        for index in range(int(length_s * self.frame_rate_hz)):
            timestamp = index / self.frame_rate_hz
            position = self.position(timestamp)
            image = wall.copy()
            scenes.paste(image, back, round(self.width_px / 2 - position - half), y)
            scenes.paste(image, front, round(self.width_px / 2 + position - half), y)
            image.flags.writeable = False
            yield Frame(index, timestamp, image, 0.0), position


def resized(image: Image, width_px: int, height_px: int) -> Image:
    """The picture at another size, read-only."""
    result: Image = np.asarray(cv2.resize(image, (width_px, height_px)))
    result.flags.writeable = False
    return result
