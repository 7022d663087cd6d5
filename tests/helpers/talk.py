"""Sessions recorded for tests of what is made from a session: exports, reports, checks."""

from pathlib import Path

from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.formats import export
from fer_desktop.sessions.corrections.applying import Corrected
from helpers.session_fakes import make_description, record

LABELS = (
    [["neutral"]] * 10
    + [["happiness", "fear"]] * 10
    + [[]] * 3
    + [["happiness"]] * 5
    + [["anger"]] * 2
)
"""Ten frames a second: 3 s."""


def record_talk(parent: Path) -> Path:
    """The session's folder: scores only, with two markers, one of them a formula."""
    folder = parent / "talk"
    record(
        folder,
        LABELS,
        markers={12: "=stimulus()", 20: "question"},
        description=make_description(
            participant="P01", started_at_utc="2026-11-23T09:05:07.250+00:00"
        ),
    )
    return folder


INTERVIEW = [["neutral"]] * 10 + [["happiness"]] * 10 + [[]] * 5 + [["fear"]] * 5


def record_interview(parent: Path) -> Path:
    """The folder of a session whose participant and marker would break a page as they are."""
    description = make_description(participant="<P&1>", consent="signed")
    record(parent / "talk", INTERVIEW, markers={10: "<stimulus>"}, description=description)
    return parent / "talk"


def export_one(corrected: Corrected, name: str, parent: Path, style: str = "plain") -> Path:
    """The first file of a format, written below `parent`."""
    path, *_ = export(corrected, name, parent / "out", ExportOptions(style))
    return path
