"""Labels as subtitles: SubRip and WebVTT."""

from collections.abc import Iterator

from fer_desktop.export.export_options import ExportOptions
from fer_desktop.export.spans import Caption, captions, clock
from fer_desktop.scores.labels import LABELS
from fer_desktop.sessions.corrections.applying import Corrected


def write_srt(corrected: Corrected, _options: ExportOptions) -> dict[str, bytes]:
    """SubRip; times in milliseconds with a comma."""
    blocks = [
        f"{number}\n{_times(caption, ',')}\n{text}\n"
        for number, (caption, text) in enumerate(_visible(corrected), 1)
    ]
    return {".srt": "\n".join(blocks).encode()}


def write_vtt(corrected: Corrected, _options: ExportOptions) -> dict[str, bytes]:
    """WebVTT; times in milliseconds with a point; `&` and `<` are escaped."""
    blocks = ["WEBVTT\n"]
    for caption, text in _visible(corrected):
        escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        blocks.append(f"{_times(caption, '.')}\n{escaped}\n")
    return {".vtt": "\n".join(blocks).encode()}


def _visible(corrected: Corrected) -> Iterator[tuple[Caption, str]]:
    """Captions that last at least a millisecond after rounding (players refuse others), and what
    they say: the labels of all faces, with their names where there is more than one."""
    faces = corrected.table.face_ids
    names = {face: f"{corrected.face_name(face)}: " if len(faces) > 1 else "" for face in faces}
    for caption in captions(corrected):
        if round(caption.end_s * 1000) > round(caption.start_s * 1000):
            lines = (
                f"{names[face]}{LABELS[label]}" for face, label in sorted(caption.labels.items())
            )
            yield caption, "\n".join(lines)


def _times(caption: Caption, separator: str) -> str:
    return f"{clock(caption.start_s, separator)} --> {clock(caption.end_s, separator)}"
