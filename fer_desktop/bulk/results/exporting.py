"""Exporting: the formats that a person asked for, of one session of a batch.

What is there is left as it is, so that a batch that is begun again writes only what is missing.
"""

from collections.abc import Sequence
from pathlib import Path

from fer_desktop.core.errors import FerError
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import FORMATS, export, exported_in
from fer_desktop.sessions import names
from fer_desktop.sessions.corrections.edits import open_corrected
from fer_desktop.sessions.reading import open_session


def export_missing(
    folder: Path, formats: Sequence[str], options: ExportOptions | None = None
) -> tuple[str, ...]:
    """Write what a session's export/ lacks of some FORMATS; a sentence for each that failed.

    One that fails stops no other: no video to draw into says nothing about a table.
    """
    missing = [name for name in formats if not exported_in(folder, name)]
    if not missing:
        return ()
    try:
        corrected = open_corrected(open_session(folder))
    except FerError as error:
        return (error.text,)
    if not len(corrected.table):
        return ()
    problems = []
    for name in missing:
        try:
            export(corrected, name, folder / names.EXPORTS, options, overwrite=True)
        except FerError as error:
            problems.append(f"{FORMATS[name].title}: {error.text}")
    return tuple(problems)
