"""How well made-up faces can be read."""

from fer_desktop.core.quality import Concern, Grade, Quality

GOOD = Quality(
    Grade.GOOD,
    Concern.NONE,
    light=120.0,
    spread=40.0,
    back_light=0.0,
    size_px=90.0,
    sharpness=0.05,
    yaw_degrees=0.0,
    roll_degrees=0.0,
)
