"""Which way up faces stand: a picture that lies on its side gives labels that mean nothing."""

from fer_desktop.core.frames import Frame, Track
from fer_desktop.detection import TurnJudge

CERTAIN = 0.99
"""A face that the detector is this sure of stands upright."""
INTERVAL_S = 0.5
"""A face that it is less sure of is turned in all directions this often."""


class FaceTurns:
    """Remembers for each face by how much its picture has to be turned."""

    def __init__(self, judge: TurnJudge) -> None:
        self._judge = judge
        self._judged: dict[int, tuple[float, int]] = {}

    def turn_of(self, frame: Frame, track: Track) -> int:
        """Degrees (0, 90, 180, 270) to turn the picture clockwise for this face to stand upright.

        Depends on the frames' times alone, not on the clock of the machine.
        """
        if track.detection.confidence >= CERTAIN:
            return 0
        judged_at, degrees = self._judged.get(track.track_id, (float("-inf"), 0))
        if not 0 <= frame.timestamp - judged_at < INTERVAL_S:
            degrees = self._judge.turn_of(frame.image, track.detection.box)
            self._judged[track.track_id] = frame.timestamp, degrees
        return degrees
