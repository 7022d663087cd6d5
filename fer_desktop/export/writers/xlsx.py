"""An Excel workbook: numbers as numbers, text as text, whatever the country.

Written by XlsxWriter (pure Python, 0.2 MB) row by row, so that an hour's table needs no more
memory than a minute's.
"""

import io
from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING

import numpy as np

from fer_desktop.core.frames import EMOTIONS
from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.styles import text_cell
from fer_desktop.scores.columns import Column, names, written
from fer_desktop.scores.labels import LABELS
from fer_desktop.scores.rows import as_text, table_rows
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import find_episodes
from fer_desktop.statistics.shares import face_shares

if TYPE_CHECKING:
    import xlsxwriter

Cell = str | float | int | None

EXCEL_ROWS = 1_048_576


def write_xlsx(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """Sheets timeline, shares, episodes, markers; a timeline beyond Excel's rows goes on in
    further sheets."""
    import xlsxwriter  # 8 MB that only this format needs

    content = io.BytesIO()
    workbook = xlsxwriter.Workbook(
        content,
        {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False},
    )
    # the same session gives the same bytes
    workbook.set_properties({"created": datetime(2000, 1, 1), "author": "FER Desktop"})
    columns = written(with_picture=corrected.table.has_pictures)
    rows = _timeline(corrected, columns)
    sheets = 1 + (len(corrected.table) - 1) // (EXCEL_ROWS - 1)
    for number in range(1, max(sheets, 1) + 1):
        name = "timeline" if number == 1 else f"timeline {number}"
        _sheet(workbook, name, list(names(columns)), islice(rows, EXCEL_ROWS - 1))
    _sheet(workbook, "shares", *_shares(corrected))
    _sheet(workbook, "episodes", *_episodes(corrected, options))
    markers: list[list[Cell]] = [
        [m.timestamp, text_cell(m.name), m.end_s] for m in corrected.markers
    ]
    _sheet(workbook, "markers", ["timestamp", "name", "end"], markers)
    workbook.close()
    return {".xlsx": content.getvalue()}


def _sheet(
    workbook: "xlsxwriter.Workbook", name: str, header: list[str], rows: Iterable[list[Cell]]
) -> None:
    sheet = workbook.add_worksheet(name)
    sheet.freeze_panes(1, 0)
    sheet.write_row(0, 0, header, workbook.add_format({"bold": True}))
    for number, row in enumerate(rows, 1):
        sheet.write_row(number, 0, row)


def _timeline(corrected: Corrected, columns: tuple[Column, ...]) -> Iterator[list[Cell]]:
    for row in table_rows(corrected.table, corrected.belonging):
        cells = as_text(row, text=text_cell)
        yield [
            cell if column.kind is str else (float(cell) if cell else None)
            for column, cell in zip(columns, cells, strict=True)
        ]


def _shares(corrected: Corrected) -> tuple[list[str], list[list[Cell]]]:
    header = ["face", "interval", "start_s", "end_s", "seen_s", *LABELS]
    kinds = ("mean", "sd", "largest", "mean_corrected")
    header += [f"{kind}_{emotion}" for kind in kinds for emotion in EMOTIONS]
    header += ["participant", "source", "threshold"]
    found = face_shares(corrected.table, corrected.markers, corrected.threshold)
    belonging = corrected.belonging
    of_session = (belonging.participant, belonging.source, belonging.threshold)
    rows: list[list[Cell]] = [
        [
            text_cell(corrected.face_name(shares.face_id)),
            text_cell(shares.interval.name),
            *np.round([shares.interval.start_s, shares.interval.end_s, shares.seen_s], 6).tolist(),
            *shares.shares.values(),
            *shares.means.values(),
            *shares.spreads.values(),
            *shares.largest.values(),
            *(shares.corrected_means.get(emotion) for emotion in EMOTIONS),
            *of_session,
        ]
        for shares in found
    ]
    return header, rows


def _episodes(corrected: Corrected, options: ExportOptions) -> tuple[list[str], list[list[Cell]]]:
    header = ["face", "emotion", "onset_s", "peak_s", "end_s", "duration_s"]
    header += ["peak_probability", "mean_probability", "latency_s", "after_marker"]
    header += ["participant", "source"]
    of_session = (corrected.belonging.participant, corrected.belonging.source)
    rows: list[list[Cell]] = [
        [
            text_cell(corrected.face_name(episode.face_id)),
            episode.emotion,
            *np.round(
                [episode.onset_s, episode.peak_s, episode.end_s, episode.duration_s], 6
            ).tolist(),
            episode.peak_probability,
            episode.mean_probability,
            episode.latency_s,
            text_cell(episode.after_marker),
            *of_session,
        ]
        for episode in find_episodes(corrected.table, corrected.markers, options.episodes)
    ]
    return header, rows
