"""What is said of a recording when it has ended: kept as corrections, like a review's.

Somebody may have been typing a name when the source ended. Of a session that was withdrawn
meanwhile nothing is kept.
"""

import math
from collections.abc import Iterable, Mapping
from pathlib import Path

from fer_desktop.core.frames import Marker
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.edit_kinds import AddMarker, RenameFace
from fer_desktop.sessions.corrections.edits import Edits
from fer_desktop.sessions.description import Integrity


def add_late_marker(folder: Path, counts: Integrity, marker: Marker) -> bool:
    """Keep a marker in the session's time; False where that is not in the recording.

    Raises OutputError and SessionError.
    """
    first_s, last_s = counts.first_timestamp, counts.last_timestamp
    if first_s is None or last_s is None or not first_s <= marker.timestamp <= last_s:
        return False
    if _is_withdrawn(folder):
        return False
    Edits.load(folder).add(AddMarker(round(marker.timestamp, 6), marker.name))
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
    set_ = [
        AddMarker(round(marker.timestamp, 6), marker.name, _end_of(marker)) for marker in markers
    ]
    if given or set_:
        Edits.load(folder).add(*given, *set_)


def _end_of(marker: Marker) -> float | None:
    """Where an event ended; one that still goes on is kept as the moment of its beginning."""
    if marker.end_s is None or not math.isfinite(marker.end_s):
        return None
    return round(marker.end_s, 6)


def _is_withdrawn(folder: Path) -> bool:
    return not (folder / names.DESCRIPTION).exists()
