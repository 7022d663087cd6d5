"""BIDS: `*_events.tsv` with onset, duration and trial_type, and the JSON that explains it."""

import json

from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.styles import TABS, text_cell
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.statistics.episodes import find_episodes

MISSING = "n/a"
COLUMNS = (
    "onset",
    "duration",
    "trial_type",
    "face",
    "peak",
    "peak_probability",
    "participant",
    "source",
)


def write_bids(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """Episodes and markers in order of onset, seconds; a marker that is a moment lasts 0 s."""
    settings = options.episodes
    belonging = corrected.belonging
    of_session = [text or MISSING for text in (belonging.participant, belonging.source)]
    rows: list[tuple[float, list[str]]] = []
    for episode in find_episodes(corrected.table, corrected.markers, settings):
        cells = [
            TABS.number(episode.onset_s, 6),
            TABS.number(episode.duration_s, 6),
            episode.emotion,
            text_cell(corrected.face_name(episode.face_id)),
            TABS.number(episode.peak_s, 6),
            TABS.number(episode.peak_probability, 6),
            *of_session,
        ]
        rows.append((episode.onset_s, cells))
    for marker in corrected.markers:
        lasts = "0" if marker.end_s is None else TABS.number(marker.duration_s, 6)
        cells = [TABS.number(marker.timestamp, 6), lasts, text_cell(marker.name) or MISSING]
        rows.append((marker.timestamp, [*cells, MISSING, MISSING, MISSING, *of_session]))
    ordered = [cells for _, cells in sorted(rows, key=lambda row: row[0])]
    explained = {
        "onset": {"Description": "Start of the episode or time of the marker", "Units": "s"},
        "duration": {"Description": "Length of the episode or event; 0 for a moment", "Units": "s"},
        "trial_type": {
            "Description": "Expression whose smoothed probability rose to "
            f"{settings.enter:g} and stayed at {settings.leave:g} or above for at least "
            f"{settings.shortest_s:g} s; or a marker's name"
        },
        "face": {"Description": "Number or name of the face; n/a for a marker"},
        "peak": {"Description": "Time of the largest probability", "Units": "s"},
        "peak_probability": {"Description": "The largest smoothed probability, 0 to 1"},
        "participant": {"Description": "Code of the participant of this session"},
        "source": {"Description": "Name of the file, camera or stream that was analysed"},
    }
    sidecar = json.dumps(explained, indent=2) + "\n"
    return {"_events.tsv": TABS.table(COLUMNS, ordered), "_events.json": sidecar.encode()}
