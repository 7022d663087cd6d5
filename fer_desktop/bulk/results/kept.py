"""Measures kept on disk: a session's table is read once, and again only when it has changed.

In `.batch/measures/` of the batch's folder, a small file each. A batch of ten thousand sessions
that is begun again reads these instead of ten thousand tables; deleting them costs time only.
"""

import dataclasses
import json
from pathlib import Path
from typing import Any

from fer_desktop.bulk.layout import BatchFolder
from fer_desktop.bulk.results.measures import (
    VALUES,
    Coverage,
    FaceMeasures,
    SessionMeasures,
    measure,
)
from fer_desktop.core.files import make_folder, output_error, read_bytes, replace_file
from fer_desktop.core.json_fields import (
    TIME_LIMIT_S,
    flag,
    list_of,
    number,
    optional,
    parse_json,
    plain,
    record,
    text,
    whole,
)
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session
from fer_desktop.statistics.episodes import EpisodeSettings

VERSION = 2
"""Of what is counted: other measures make it a higher number, and all is counted anew."""
_COUNTED = (names.DESCRIPTION, names.TIMELINE, names.MARKERS, names.EDITS)
"""The files of a session that the measures follow from."""
_LIMIT_BYTES = 100_000_000

_share, _seconds = number(0, 1 + 1e-6), number(0, TIME_LIMIT_S)
_CHECK = record(
    {
        "key": plain,
        "coverage": record(
            {
                "frames": whole(),
                "threshold": _share,
                "analysed_s": _seconds,
                "without_face": _share,
                "excluded": _share,
            },
            {"frames", "threshold", "analysed_s", "without_face", "excluded"},
        ),
        "faces": list_of(
            record(
                {
                    "face_id": whole(),
                    **dict.fromkeys(("name", "seat", "baseline"), text(20_000)),
                    "frames": whole(),
                    "seen_s": _seconds,
                    "values": list_of(optional(number(-TIME_LIMIT_S, TIME_LIMIT_S)), len(VALUES)),
                },
                {"face_id", "name", "seat", "baseline", "frames", "seen_s", "values"},
            ),
            1_000_000,
        ),
        "holds_labels": flag,
        "holds_probabilities": flag,
    },
    {"key", "coverage", "faces", "holds_labels", "holds_probabilities"},
)


class KeptMeasures:
    """The measures of the sessions of one batch, in memory and on disk."""

    def __init__(self, folder: Path, settings: EpisodeSettings) -> None:
        self._places = BatchFolder(folder)
        self._settings = settings
        self._known: dict[str, tuple[dict[str, Any], SessionMeasures]] = {}

    def known(self, session: str) -> SessionMeasures | None:
        """What was counted of a session as it is now; None where it must be counted first."""
        key = self._key(session)
        if session in self._known and self._known[session][0] == key:
            return self._known[session][1]
        found = _read(self._places.measures(session), key)
        if found is not None:
            self._known[session] = key, found
        return found

    def count(self, session: str) -> SessionMeasures:
        """Count a session and keep the result.

        Raises SessionError, and OutputError where it cannot be kept.
        """
        key = self._key(session)  # before: what changes meanwhile is counted again
        found = measure(open_corrected(open_session(self._places.session(session))), self._settings)
        self._known[session] = key, found
        path = self._places.measures(session)
        try:
            make_folder(path.parent)
        except OSError as error:
            raise output_error(path.parent, error) from error
        replace_file(path, json.dumps(_values(key, found), ensure_ascii=False) + "\n")
        return found

    def _key(self, session: str) -> dict[str, Any]:
        """What tells one state of a session from another, at the cost of some looks."""
        files = {}
        for name in _COUNTED:
            try:
                found = (self._places.session(session) / name).lstat()
            except OSError:  # most sessions have no corrections
                continue
            files[name] = [found.st_size, found.st_mtime_ns]
        settings = dataclasses.asdict(self._settings)
        return {"version": VERSION, "settings": settings, "files": files}


def _values(key: dict[str, Any], found: SessionMeasures) -> dict[str, Any]:
    faces = [
        {**dataclasses.asdict(face), "values": [face.values[name] for name in VALUES]}
        for face in found.faces
    ]
    return {
        "key": key,
        "coverage": dataclasses.asdict(found.coverage),
        "faces": faces,
        "holds_labels": found.holds_labels,
        "holds_probabilities": found.holds_probabilities,
    }


def _read(path: Path, key: dict[str, Any]) -> SessionMeasures | None:
    """What a file keeps, if it is of this state of the session."""
    try:
        values = parse_json(read_bytes(path, _LIMIT_BYTES))
        if not isinstance(values, dict) or values.get("key") != key:
            return None
        values = _CHECK(values, "")
        faces = []
        for face in values["faces"]:
            named = dict(zip(VALUES, face.pop("values"), strict=True))
            faces.append(FaceMeasures(**face, values=named))
    except (OSError, ValueError):  # none yet, or damaged: counted again
        return None
    return SessionMeasures(
        Coverage(**values["coverage"]),
        tuple(faces),
        values["holds_labels"],
        values["holds_probabilities"],
    )
