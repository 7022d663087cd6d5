"""Labels as subtitles: SubRip and WebVTT."""

from fer_desktop.export.spans import Caption, ExportOptions, captions, clock
from fer_desktop.sessions.correcting import Corrected
from fer_desktop.statistics.labels import LABELS


def write_srt(corrected: Corrected, _options: ExportOptions) -> dict[str, bytes]:
    """SubRip; times in milliseconds with a comma."""
    blocks = [
        f"{number}\n{_times(caption, ',')}\n{_text(corrected, caption)}\n"
        for number, caption in enumerate(_visible(corrected), 1)
    ]
    return {".srt": "\n".join(blocks).encode()}


def write_vtt(corrected: Corrected, _options: ExportOptions) -> dict[str, bytes]:
    """WebVTT; times in milliseconds with a point; `&` and `<` are escaped."""
    blocks = ["WEBVTT\n"]
    for caption in _visible(corrected):
        text = _text(corrected, caption).replace("&", "&amp;").replace("<", "&lt;")
        blocks.append(f"{_times(caption, '.')}\n{text.replace('>', '&gt;')}\n")
    return {".vtt": "\n".join(blocks).encode()}


def _visible(corrected: Corrected) -> list[Caption]:
    """Captions that last at least a millisecond after rounding: players refuse others."""
    return [c for c in captions(corrected) if round(c.end_s * 1000) > round(c.start_s * 1000)]


def _times(caption: Caption, separator: str) -> str:
    return f"{clock(caption.start_s, separator)} --> {clock(caption.end_s, separator)}"


def _text(corrected: Corrected, caption: Caption) -> str:
    alone = len(corrected.table.face_ids) == 1
    lines = [
        LABELS[label] if alone else f"{corrected.face_name(face)}: {LABELS[label]}"
        for face, label in sorted(caption.labels.items())
    ]
    return "\n".join(lines)
