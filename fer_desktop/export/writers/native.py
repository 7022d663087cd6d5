"""The native table with corrections, in the style that a country or program expects."""

from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.styles import STYLES, text_cell
from fer_desktop.scores.columns import names, written
from fer_desktop.scores.rows import as_text, table_rows
from fer_desktop.sessions.corrections.applying import Corrected


def write_native(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """timeline.csv's own columns; without corrections, in the plain style, its own bytes."""
    style = STYLES[options.style]
    table = corrected.table
    cells = table_rows(table, corrected.belonging)
    rows = (as_text(row, style.number, text_cell) for row in cells)
    return {".csv": style.table(names(written(with_picture=table.has_pictures)), rows)}
