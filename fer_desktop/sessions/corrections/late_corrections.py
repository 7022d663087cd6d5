"""What is said of a recording when it has ended: kept as corrections, like a review's.

Somebody may have been typing a name when the source ended. Of a session that was withdrawn
meanwhile nothing is kept.
"""

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from fer_desktop.core.frames import Marker, event
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.edit_kinds import AddMarker, RenameFace
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.description import Integrity


def add_late_marker(folder: Path, counts: Integrity, marker: Marker) -> bool:
    """Keep a marker in the session's time; False where it does not begin in the recording.

    An event ends with the recording at the latest. Raises OutputError and SessionError.
    """
    first_s, last_s = counts.first_timestamp, counts.last_timestamp
    if first_s is None or last_s is None or not first_s <= marker.timestamp <= last_s:
        return False
    if _is_withdrawn(folder):
        return False
    if marker.end_s is not None:
        marker = event(marker.timestamp, marker.name, min(marker.end_s, last_s))
    Edits.load(folder).add(_added(marker))
    return True


def name_faces(folder: Path, names: Mapping[int, str]) -> None:
    """Keep the names of faces, empty for none. Raises OutputError and SessionError."""
    if names and not _is_withdrawn(folder):
        names_of_faces = (RenameFace(face_id, name) for face_id, name in sorted(names.items()))
        Edits.load(folder).add(*names_of_faces)


def add_to_session(folder: Path, names: Mapping[int, str], markers: Iterable[Marker]) -> None:
    """Keep names of faces and markers that were given while the source was watched.

    Raises OutputError and SessionError.
    """
    if _is_withdrawn(folder):
        return
    given = [RenameFace(face_id, name) for face_id, name in sorted(names.items())]
    set_ = [_added(marker) for marker in markers]
    if given or set_:
        Edits.load(folder).add(*given, *set_)


def _added(marker: Marker) -> AddMarker:
    """An event that still goes on is kept as the moment of its beginning."""
    end_s = marker.end_s if marker.end_s is not None and math.isfinite(marker.end_s) else None
    own_end_s = None if end_s is None else round(end_s, 6)
    return AddMarker(round(marker.timestamp, 6), marker.name, own_end_s)


def _is_withdrawn(folder: Path) -> bool:
    return not (folder / names.DESCRIPTION).exists()
