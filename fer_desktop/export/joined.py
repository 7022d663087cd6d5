"""Joined: the columns by which a table is joined to others, for formats that leave room for them.

They stand behind the columns that the format's own program defines, which keep their rules.
"""

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.styles import Style, text_cell
from fer_desktop.scores.columns import names, written
from fer_desktop.scores.rows import as_text, table_rows
from fer_desktop.sessions.corrections.applying import Corrected

JOINED = ("label", "face_name", "seat", "participant", "source", "excluded")
MEASURED = ("yaw", "roll", "facing", "valence_derived")
CORRECTED = tuple(f"{emotion}_corrected" for emotion in EMOTIONS)


def joined_cells(
    corrected: Corrected, style: Style, columns: tuple[str, ...] = JOINED
) -> list[list[str]]:
    """For every row of the table the text of these columns of the native table."""
    header = names(written(with_picture=corrected.table.has_pictures))
    places = [header.index(column) for column in columns]
    rows = table_rows(corrected.table, corrected.belonging)
    texts = (as_text(row, style.number, text_cell) for row in rows)
    return [[cells[place] for place in places] for cells in texts]
