"""ELAN: an .eaf with one tier of episodes per face, one of markers, and one of events."""

import mimetypes
import os
import re
from itertools import chain, count
from pathlib import Path
from xml.etree import ElementTree

from fer_desktop.export.export_options import ExportOptions
from fer_desktop.sessions.corrections.applying import Corrected
from fer_desktop.sessions.reading import find_videos
from fer_desktop.sources.paths import as_text
from fer_desktop.statistics.episodes import Episode, find_episodes

MARKER_MS = 200
"""ELAN has no annotation without length: a marker is shown this long, or up to the next."""

UNKNOWN_DATE = "1970-01-01T00:00:00+00:00"

MARKERS = "markers"
"""The tier of moments; the tier of a face that somebody named so gets another name."""
EVENTS = "events"
"""The tier of markers that have an end; further ones where events overlap."""

_NO_XML = re.compile("[^\\t\\n\\r\\x20-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")

Annotation = tuple[int, int, str]
"""Start and end in milliseconds, and text."""
Tier = tuple[str, list[Annotation]]
"""Its TIER_ID, which no other tier of the file has, and its annotations in order."""


def _as_xml(text: str) -> str:
    """The text without the signs that no XML may hold, not even escaped."""
    return _NO_XML.sub("\ufffd", text)


def write_elan(corrected: Corrected, options: ExportOptions) -> dict[str, bytes]:
    """Time slots in whole milliseconds. Where episodes of one face overlap, the later begins a
    second tier of that face, because annotations of a tier must not."""
    tiers: list[Tier] = []
    episodes = find_episodes(corrected.table, corrected.markers, options.episodes)
    for face in corrected.table.face_ids:
        own = [_annotation(episode) for episode in episodes if episode.face_id == face]
        for annotations in _without_overlap(own):
            tiers.append((_free(corrected.face_name(face), tiers), annotations))
    tiers.append((MARKERS, _markers(corrected)))
    for events in _without_overlap(_events(corrected)):
        if events:
            tiers.append((_free(EVENTS, tiers), events))
    document = _document(corrected, tiers, options.folder)
    ElementTree.indent(document)
    xml: bytes = ElementTree.tostring(document, encoding="UTF-8", xml_declaration=True)
    return {".eaf": xml}


def _free(name: str, tiers: list[Tier]) -> str:
    """`name`, or where another tier has it "name (2)", "name (3)", …"""
    taken = {MARKERS, *(tier_id for tier_id, _annotations in tiers)}
    name = _as_xml(name)
    names = chain([name], (f"{name} ({number})" for number in count(2)))
    return next(free for free in names if free not in taken)


def _annotation(episode: Episode) -> Annotation:
    start_ms = round(episode.onset_s * 1000)
    return start_ms, max(round(episode.end_s * 1000), start_ms + 1), episode.emotion


def _markers(corrected: Corrected) -> list[Annotation]:
    starts = [(round(m.timestamp * 1000), m.name) for m in corrected.markers if m.end_s is None]
    merged: dict[int, str] = {}
    for start_ms, name in starts:
        merged[start_ms] = f"{merged[start_ms]}; {name}" if start_ms in merged else name
    times = sorted(merged)
    ends = [*times[1:], times[-1] + MARKER_MS] if times else []
    return [
        (start_ms, min(end_ms, start_ms + MARKER_MS), merged[start_ms])
        for start_ms, end_ms in zip(times, ends, strict=True)
    ]


def _events(corrected: Corrected) -> list[Annotation]:
    spans = [(m, round(m.timestamp * 1000)) for m in corrected.markers]
    return [
        (start_ms, max(round(m.end_s * 1000), start_ms + 1), m.name)
        for m, start_ms in spans
        if m.end_s is not None
    ]


def _without_overlap(annotations: list[Annotation]) -> list[list[Annotation]]:
    tiers: list[list[Annotation]] = [[]]
    for annotation in sorted(annotations):
        free = [tier for tier in tiers if not tier or tier[-1][1] <= annotation[0]]
        if free:
            free[0].append(annotation)
        else:
            tiers.append([annotation])
    return tiers


def _from(folder: Path, video: Path) -> str:
    """A video as seen from the folder of the .eaf, by which ELAN finds it on another computer."""
    try:
        seen = Path(os.path.relpath(video.resolve(), folder.resolve()))
    except ValueError:  # on another drive of Windows
        seen = Path(video.name)
    text = as_text(seen.as_posix())
    return text if text.startswith("../") else f"./{text}"


def _document(corrected: Corrected, tiers: list[Tier], folder: Path) -> ElementTree.Element:
    description = corrected.session.description
    root = ElementTree.Element(
        "ANNOTATION_DOCUMENT",
        {
            "AUTHOR": "FER Desktop",
            "DATE": _as_xml((description and description.started_at_utc) or UNKNOWN_DATE),
            "FORMAT": "3.0",
            "VERSION": "3.0",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
            "xsi:noNamespaceSchemaLocation": "http://www.mpi.nl/tools/elan/EAFv3.0.xsd",
        },
    )
    header = ElementTree.SubElement(
        root, "HEADER", {"MEDIA_FILE": "", "TIME_UNITS": "milliseconds"}
    )
    for video in find_videos(corrected.session)[:1]:
        ElementTree.SubElement(
            header,
            "MEDIA_DESCRIPTOR",
            {
                "MEDIA_URL": video.path.resolve().as_uri(),
                "MIME_TYPE": mimetypes.guess_type(video.path.name)[0] or "video/x-matroska",
                "RELATIVE_MEDIA_URL": _from(folder, video.path),
            },
        )
    order = ElementTree.SubElement(root, "TIME_ORDER")
    code = _as_xml(corrected.session.participant)
    participant = {"PARTICIPANT": code} if code else {}
    slots = 0
    annotations = 0
    for name, tier in tiers:
        element = ElementTree.SubElement(
            root, "TIER", {**participant, "LINGUISTIC_TYPE_REF": "default-lt", "TIER_ID": name}
        )
        for start_ms, end_ms, text in tier:
            references = []
            for time_ms in (start_ms, end_ms):
                slots += 1
                references.append(f"ts{slots}")
                values = {"TIME_SLOT_ID": f"ts{slots}", "TIME_VALUE": str(time_ms)}
                ElementTree.SubElement(order, "TIME_SLOT", values)
            annotations += 1
            outer = ElementTree.SubElement(element, "ANNOTATION")
            inner = ElementTree.SubElement(
                outer,
                "ALIGNABLE_ANNOTATION",
                {
                    "ANNOTATION_ID": f"a{annotations}",
                    "TIME_SLOT_REF1": references[0],
                    "TIME_SLOT_REF2": references[1],
                },
            )
            ElementTree.SubElement(inner, "ANNOTATION_VALUE").text = _as_xml(text)
    ElementTree.SubElement(
        root,
        "LINGUISTIC_TYPE",
        {
            "GRAPHIC_REFERENCES": "false",
            "LINGUISTIC_TYPE_ID": "default-lt",
            "TIME_ALIGNABLE": "true",
        },
    )
    return root
