"""The states of the player and the ways between them."""

from enum import Enum


class PlayerState(Enum):
    """What the player is doing.

        IDLE ──start──▶ STARTING ──first analysis──▶ RUNNING ⇄ PAUSED
                           │                          │  │
                           │                          │  ├─ end of file ─▶ ENDED ─ seek ─▶ RUNNING
                           │                          │  └─ source gone ─▶ LOST ─ back ──▶ RUNNING,
                           │                          │                          or PAUSED as before
                           ▼                          ▼
        NO_CAMERA (no such camera), BUSY (in use), DENIED (refused by the system),
        FAILED (anything else, with its reason)

    `start` and `stop` are possible in every state; `stop` leads to IDLE.
    """

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    PAUSED = "paused"
    ENDED = "ended"
    NO_CAMERA = "no camera"
    BUSY = "busy"
    DENIED = "denied"
    LOST = "lost"
    FAILED = "failed"

    @property
    def is_failure(self) -> bool:
        return self in _FAILURES

    @property
    def has_source(self) -> bool:
        """A source is open, or coming."""
        return self in _WITH_SOURCE


_FAILURES = frozenset(
    {PlayerState.NO_CAMERA, PlayerState.BUSY, PlayerState.DENIED, PlayerState.FAILED}
)
_WITH_SOURCE = frozenset(
    {
        PlayerState.STARTING,
        PlayerState.RUNNING,
        PlayerState.PAUSED,
        PlayerState.ENDED,
        PlayerState.LOST,
    }
)
