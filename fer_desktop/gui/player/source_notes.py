"""Notes on a source: what a person should know of its pictures before relying on the labels.

Said of the source that is open, and again of a session by what its session.json holds.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from fer_desktop.gui.toolkit import texts
from fer_desktop.sources.base import SourceInfo

translate = QCoreApplication.translate

TONE_MAPPED = "tone-mapped from "
BEGINNING_S = 0.5
"""A session whose first picture comes no later in its file lacks nothing before it."""
NAMED_FILES = 3
"""Files left out that are named one by one."""


def notes_of_source(info: SourceInfo) -> list[str]:
    """Sentences about an open source."""
    remarks = [remark.translated(texts.core) for remark in info.remarks]
    return [*_reading_notes(info.rotation_degrees, info.clock, info.conversions), *remarks]


def notes_of_session(source: Mapping[str, Any], damaged: int) -> list[str]:
    """Sentences about the source of a session, and its count of damaged pictures."""
    notes = _reading_notes(
        source.get("rotation_degrees", 0),
        source.get("clock", ""),
        tuple(source.get("conversions", ())),
    )
    left_out = source.get("left_out", [])
    if left_out:
        files = ", ".join(
            f"{file.get('name', '')} ({file.get('reason', '')})" for file in left_out[:NAMED_FILES]
        )
        more = ", …" if len(left_out) > NAMED_FILES else ""
        notes.append(
            translate("Source", "Files of the folder that are left out: {files}.").format(
                files=files + more
            )
        )
    return [*notes, *damage_notes(damaged)]


def missing_notes(first_s: float | None) -> list[str]:
    """What of a file comes before the first picture of its session."""
    if first_s is None or first_s <= BEGINNING_S:
        return []
    text = translate(
        "Source", "The recording begins at {time} of the video: what comes before is not in it."
    )
    return [text.format(time=texts.exact_clock(first_s))]


def damage_notes(count: int) -> list[str]:
    """How many analysed pictures are torn."""
    if not count:
        return []
    text = translate("Source", "Torn pictures: {count}. Their rows in the table are marked.")
    return [text.format(count=texts.decimal(count, 0))]


def _reading_notes(rotation_degrees: int, clock: str, conversions: tuple[str, ...]) -> list[str]:
    notes = []
    if rotation_degrees:
        turned = translate("Source", "The pictures are turned clockwise by {degrees}°.")
        notes.append(turned.format(degrees=rotation_degrees))
    if clock == "arrival":
        notes.append(
            translate(
                "Source",
                "The stream states no times: each picture has the time at which it arrived here.",
            )
        )
    return notes + [_conversion_note(done) for done in conversions]


def _conversion_note(done: str) -> str:
    """A conversion as session.json names it (`sources.video.conversions`), in a sentence."""
    if done == "deinterlaced":
        return translate("Source", "The video is interlaced: whole pictures are made of it.")
    if done == "interlaced, as it is":
        return translate(
            "Source",
            "The video is interlaced and analysed as it is: what moves has edges like a comb.",
        )
    if done.startswith(TONE_MAPPED):
        mapped = translate(
            "Source", "The video is HDR ({curve}): its pictures are brought to standard range."
        )
        return mapped.format(curve=done.removeprefix(TONE_MAPPED))
    return done
