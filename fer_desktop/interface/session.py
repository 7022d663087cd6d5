"""A session as a library user has it: the table, its statistics, its exports."""

import json
from functools import cached_property
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from fer_desktop.core.errors import FerError, InputError
from fer_desktop.core.frames import Marker
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import FORMATS, export
from fer_desktop.scores.columns import written
from fer_desktop.scores.rows import table_rows
from fer_desktop.scores.table import NO_FACE
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.description import to_json
from fer_desktop.sessions.reading import open_session as read_session
from fer_desktop.sources.base import SourceKind
from fer_desktop.statistics.episodes import Episode, EpisodeSettings, find_episodes
from fer_desktop.statistics.shares import Coverage, FaceShares, coverage, face_shares

if TYPE_CHECKING:
    import pandas

_KINDS: dict[type, Any] = {int: np.int64, float: np.float64, str: object}


class Session:
    """One analysed source, with the corrections that a person made.

    `open_session` and `analyze` give it; it never changes.

    >>> import fer_desktop
    >>> session = fer_desktop.analyze("demo", seconds=0.5)
    >>> session.name
    'Demo'
    >>> session.table.dtype.names[:4]
    ('frame', 'timestamp', 'face_id', 'success')
    >>> faces = session.table[session.table["success"]]
    >>> bool((faces["happiness"] <= 1).all())
    True
    """

    def __init__(self, corrected: Corrected, folder: Path | None) -> None:
        """Not called by users of the library."""
        self._corrected = corrected
        self.folder = folder
        """Where it lies on disk; None where it is in memory only."""

    def __repr__(self) -> str:
        frames = len(self._corrected.table.frames[0])
        faces = len(self._corrected.table.face_ids)
        place = self.folder or "in memory"
        counts = f"{frames} frame{'s' * (frames != 1)}, {faces} face{'s' * (faces != 1)}"
        return f"<Session {self.name!r}: {counts}, {place}>"

    @property
    def name(self) -> str:
        """That of the folder, or of the source where it is in memory."""
        return self._corrected.session.name

    @property
    def threshold(self) -> float:
        """Labels below this probability are "unsure": the recorded one, or a later correction."""
        return self._corrected.threshold

    @property
    def markers(self) -> tuple[Marker, ...]:
        """Named moments, each with `timestamp` in seconds and `name`."""
        return self._corrected.markers

    @property
    def face_ids(self) -> tuple[int, ...]:
        """The numbers of the faces."""
        return self._corrected.table.face_ids

    def face_name(self, face_id: int) -> str:
        """The name that a person gave to a face, or "face 2"."""
        return self._corrected.face_name(face_id)

    @cached_property
    def description(self) -> dict[str, Any]:
        """What session.json says: source, model, settings, versions, counts; {} of a lone table."""
        description = self._corrected.session.description
        values: dict[str, Any] = json.loads(to_json(description)) if description else {}
        return values

    @cached_property
    def table(self) -> NDArray[np.void]:
        """The rows as a structured array with the columns of timeline.csv, one a frame and face.

        "label" is the expression that the program shows, or "unsure". Numbers are int64 and
        float64, `success` is bool, texts are objects. What is empty in the file is NaN, -1 in a
        column of whole numbers, and 0 as `face_id`.
        """
        source = self._corrected.table
        columns = written(with_picture=source.has_pictures)
        kinds = [(c.name, np.bool_ if c.name == "success" else _KINDS[c.kind]) for c in columns]
        empty = {int: -1, float: np.nan, str: ""}
        result = np.empty(len(source), kinds)
        for row, cells in enumerate(table_rows(source, self._corrected.belonging)):
            values = zip(cells, columns, strict=True)
            result[row] = tuple(empty[c.kind] if value is None else value for value, c in values)
        result["face_id"][result["face_id"] < 0] = NO_FACE
        result.flags.writeable = False
        return result

    def to_pandas(self) -> "pandas.DataFrame":
        """The table as a DataFrame. Raises FerError when pandas is not installed."""
        try:
            import pandas
        except ModuleNotFoundError as error:
            raise FerError(
                "to_pandas() needs pandas, which is not installed.", "pip install pandas"
            ) from error
        return pandas.DataFrame(self.table)

    def shares(self) -> list[FaceShares]:
        """Shares of time by label and mean probabilities, for each face and interval of markers."""
        return face_shares(self._corrected.table, self.markers, self.threshold)

    def coverage(self) -> Coverage:
        """How much of the time had no face, was taken out, or was "unsure"."""
        return coverage(self._corrected.table, self.threshold)

    def episodes(
        self,
        enter: float = EpisodeSettings().enter,
        leave: float = EpisodeSettings().leave,
        shortest_s: float = EpisodeSettings().shortest_s,
        latency_marker: str = "",
    ) -> list[Episode]:
        """When expressions set in, peaked and ended. Raises SettingsError."""
        settings = EpisodeSettings(enter, leave, shortest_s, latency_marker)
        return find_episodes(self._corrected.table, self.markers, settings)

    def export(
        self,
        format: str,  # noqa: A002 - the word that users look for
        folder: str | PathLike[str],
        *,
        locale: str = "plain",
        overwrite: bool = False,
    ) -> list[Path]:
        """Write another program's format into a folder; returns the files.

        `format` is a name of `fer-desktop export --help`. Raises InputError for another name and
        OutputError when a file exists or cannot be written.
        """
        if format not in FORMATS:
            raise InputError(
                "There is no format {name!r}.",
                "Choose one of: {choices}.",
                name=format,
                choices=", ".join(FORMATS),
            )
        description = self._corrected.session.description
        is_demo = description is not None and description.kind is SourceKind.DEMO
        if FORMATS[format].write is None and self.folder is None and not is_demo:
            raise InputError(
                "A session in memory has no video to draw into.", "Give analyze a folder as output."
            )
        options = ExportOptions(style=locale)
        return export(self._corrected, format, Path(folder), options, overwrite=overwrite)

    def report(self, path: str | PathLike[str]) -> Path:
        """Write the report, one HTML page with plots and method; returns its path."""
        from fer_desktop.report.page import write_report

        write_report(self._corrected, Path(path))
        return Path(path)


def open_session(folder: str | PathLike[str]) -> Session:
    """A recorded session, with the corrections that a person made to it.

    `folder` is the session's, or a timeline.csv alone. Raises SessionError.

    >>> import fer_desktop, tempfile
    >>> folder = tempfile.mkdtemp() + "/demo"
    >>> written = fer_desktop.analyze("demo", folder, seconds=0.5)
    >>> session = fer_desktop.open_session(folder)
    >>> bool((session.table["timestamp"] == written.table["timestamp"]).all())
    True
    >>> [path.name for path in session.export("py-feat", folder + "/export")]
    ['demo_py-feat.csv']
    """
    corrected = open_corrected(read_session(Path(folder)))
    return Session(corrected, corrected.session.folder)
