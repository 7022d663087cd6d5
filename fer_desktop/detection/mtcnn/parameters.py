"""Parameters: everything that decides what the cascade lets through."""

from dataclasses import dataclass


@dataclass(frozen=True)
class CascadeParameters:
    """Defaults tuned on WIDER FACE's training pictures; see `confidence.py`."""

    smallest_face_px: float = 40.0
    """Width of the smallest face that is searched for."""
    pyramid_factor: float = 0.709
    pnet_threshold: float = 0.6
    rnet_threshold: float = 0.5
    """Least probability that a candidate needs to pass P-Net and R-Net."""
    onet_threshold: float = 0.6
    """Least confidence (of the whole cascade, see confidence.py) of a face."""
    follow_threshold: float = 0.4
    """Least confidence at which a known face counts as found again."""
    onet_floor: float = 0.2
    """Windows that O-Net itself gives less than this are dropped."""
    onet_certain: float = 0.97
    """A followed face of which O-Net is so sure needs neither R-Net nor a second pass."""
    pnet_overlap: float = 0.5
    """Of two candidates of one level that overlap more than this, the better one stays."""
    merged_overlap: float = 0.7
    """The same between candidates of all levels."""
    rnet_overlap: float = 0.7
    onet_overlap: float = 0.7
    """For O-Net the overlap counts in shares of the smaller box."""
    known_overlap: float = 0.4
    known_inside: float = 0.7
    """Candidates that overlap a known face more than this, or lie inside one with more than this
    share of themselves, are dropped in a part search."""
    thread_count: int = 1
